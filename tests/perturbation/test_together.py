"""Several photos in shared encoder batches: each as if alone, each failing alone."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest
import torch
from torch import Tensor

from geoshield_app.domain.errors import GeoShieldError, ModelUnusable, OutOfMemory
from geoshield_app.domain.presets import PRESETS
from geoshield_app.domain.result import Protected, Step
from geoshield_app.perturbation import gradients
from geoshield_app.perturbation.gradients import Chunk, LossScale
from geoshield_app.perturbation.loop import optimise_together
from geoshield_app.perturbation.preparation import Preparation
from geoshield_app.perturbation.protector import GeoShieldProtector, Job
from tests.perturbation.test_protector import PROMPTS, photo, plan, protector, run, short
from tests.tiny_models import FullSurrogate, TinySurrogate

CPU = torch.device("cpu")
SIZES = ((120, 160), (64, 64), (90, 200))


def jobs(steps: int = 6) -> list[Job]:
    return [(photo(*size, seed=i), plan(short(steps=steps), seed=i)) for i, size in enumerate(SIZES)]


def patterns(
    surrogates: Sequence[TinySurrogate], these: Sequence[Job], chunk: Chunk | None = None
) -> tuple[list[Tensor | GeoShieldError], list[tuple[int, Step]]]:
    """The loop itself, which shares batches on every device."""
    preparation = Preparation(tuple(surrogates), PROMPTS, CPU)
    work = optimise_together([preparation.problem(*job, Chunk()) for job in these], chunk or Chunk())
    said = []
    while True:
        try:
            said.append(next(work))
        except StopIteration as end:
            return [one if isinstance(one, GeoShieldError) else one[0] for one in end.value], said


def test_photos_that_share_batches_get_the_patterns_they_get_alone() -> None:
    surrogates = (TinySurrogate(), TinySurrogate("other", 12, seed=5))
    together, said = patterns(surrogates, jobs())
    for place, job in enumerate(jobs()):
        (alone,), _ = patterns(surrogates, [job])
        assert isinstance(alone, Tensor)
        assert torch.allclose(together[place], alone, atol=1e-6), place
    assert {place for place, _ in said} == {0, 1, 2}
    assert max(step.index for _, step in said) == 6


def test_an_encoder_is_called_once_a_step_for_all_photos() -> None:
    surrogate = TinySurrogate()
    patterns([surrogate], jobs(steps=3))
    steps = surrogate.calls[len(SIZES) :]
    crops = PRESETS["balanced"].views
    assert steps == [len(SIZES) * (crops.whole + crops.global_crops + crops.local_crops)] * 3


class BlindToOne(TinySurrogate):
    """Has no number for pictures that are bright."""

    def encode_pictures(self, pictures: Tensor) -> Tensor:
        bright = pictures.detach().mean(dim=(1, 2, 3), keepdim=True).squeeze() > 0.9
        rows = super().encode_pictures(pictures)
        return torch.where(bright.reshape(-1, 1) & pictures.requires_grad, torch.nan, rows)


def test_a_photo_without_a_number_fails_alone() -> None:
    white = np.full((64, 64, 3), 250, np.uint8)
    these = [*jobs(), (white, plan(short()))]
    found, _ = patterns([BlindToOne()], these)
    assert isinstance(found[-1], ModelUnusable)
    expected, _ = patterns([BlindToOne()], jobs())
    for one, alone in zip(found, expected, strict=False):
        assert torch.allclose(one, alone, atol=1e-6)


def test_photos_of_different_length_leave_the_batch_one_by_one() -> None:
    these = [(photo(), plan(short(steps=2))), (photo(seed=3), plan(short(steps=5), seed=3))]
    found, said = patterns([TinySurrogate()], these)
    assert [place for place, _ in said] == [0, 1, 0, 1, 1, 1, 1]
    assert torch.allclose(found[1], patterns([TinySurrogate()], these[1:])[0][0], atol=1e-6)


def test_too_many_crops_for_the_memory_are_halved_until_they_fit() -> None:
    chunk = Chunk()
    found, _ = patterns([FullSurrogate()], jobs(steps=2), chunk)
    assert chunk.crops <= FullSurrogate.room
    expected, _ = patterns([TinySurrogate()], jobs(steps=2))
    for one, alone in zip(found, expected, strict=True):
        assert torch.allclose(one, alone, atol=1e-5)


def test_on_a_processor_a_photo_gives_the_same_bytes_alone_and_in_a_batch() -> None:
    tool = protector()
    results = finished(tool, jobs())
    for job, result in zip(jobs(), results, strict=True):
        assert isinstance(result, Protected)
        assert np.array_equal(result.rgb8, run(protector(), *job)[0].rgb8)


class Full(TinySurrogate):
    """No memory for anything."""

    def encode_pictures(self, pictures: Tensor) -> Tensor:
        raise torch.OutOfMemoryError("CUDA out of memory (pretended)")


def test_in_a_group_that_does_not_fit_each_photo_is_tried_alone_and_fails_alone() -> None:
    card = replace(protector(Full()), device=torch.device("meta"))
    card = replace(card, preparation=replace(card.preparation, device=CPU))
    results = finished(card, jobs())
    assert [type(one) for one in results] == [OutOfMemory] * len(SIZES)


def finished(tool: GeoShieldProtector, these: Sequence[Job]) -> tuple[Protected | GeoShieldError, ...]:
    work = tool.protect_together(these)
    while True:
        try:
            next(work)
        except StopIteration as end:
            return end.value


class Half(TinySurrogate):
    """Computes in fp16, as a card without bf16 does: small gradients become zero, large ones overflow."""

    gain: float = 1.0

    def encode_pictures(self, pictures: Tensor) -> Tensor:
        rows = super().encode_pictures(pictures)
        return _ThroughHalf.apply(rows, self.gain)


class _ThroughHalf(torch.autograd.Function):
    @staticmethod
    def forward(ctx: object, rows: Tensor, gain: float) -> Tensor:
        ctx.gain = gain
        return rows.clone()

    @staticmethod
    def backward(ctx: object, gradient: Tensor) -> tuple[Tensor, None]:
        return (gradient * ctx.gain).half().float() / ctx.gain, None


@pytest.mark.parametrize("gain", [1e-6, 50.0], ids=["small gradients", "large gradients"])
def test_in_fp16_the_loss_is_scaled_so_that_gradients_neither_vanish_nor_overflow(
    monkeypatch: pytest.MonkeyPatch, gain: float
) -> None:
    half = Half()
    half.gain = gain
    expected = patterns([TinySurrogate()], jobs(steps=3))[0]
    unscaled = patterns([half], jobs(steps=3))[0]
    monkeypatch.setattr(gradients, "needs_loss_scale", lambda device: True)
    scaled = patterns([half], jobs(steps=3))[0]

    def alike(found: list[Tensor | GeoShieldError]) -> float:
        return float(
            np.mean([(a.sign() == b.sign()).float().mean() for a, b in zip(found, expected, strict=True)])
        )

    assert alike(scaled) > 0.97
    if gain < 1:
        assert alike(unscaled) < alike(scaled)


def test_a_scale_that_overflows_is_lowered_for_that_encoder_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gradients, "needs_loss_scale", lambda device: True)
    scale, one, other = LossScale(), TinySurrogate("one"), TinySurrogate("other")
    before = scale.of(one, CPU)
    assert scale.of(other, CPU) == before and scale.lower(one)
    assert scale.of(one, CPU) == before / 2 and scale.of(other, CPU) == before
    while scale.lower(one):
        pass
    assert scale.of(one, CPU) == 1.0
