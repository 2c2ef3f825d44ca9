"""What comes from outside and cannot be worked with: texts, numbers of a recipe, encoders without an answer."""

from collections.abc import Generator, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor

from geoshield_app.domain.errors import ModelUnusable, UsageError
from geoshield_app.domain.findings import SceneNotes
from geoshield_app.domain.ports import GroupResults
from geoshield_app.domain.recipe import Disturbance, Recipe, Views
from geoshield_app.domain.result import Step
from geoshield_app.perturbation.attacks import RANDOM_NOISE
from geoshield_app.perturbation.protector import GeoShieldProtector, Job
from tests.perturbation.test_protector import PROMPTS, photo, plan, protector, run, short
from tests.tiny_models import TinySurrogate

CONTENTS = (("it rains.", "the sun shines."), ("a photo of a dog.", "a photo of a car."))


class Speechless(TinySurrogate):
    """Sees, but its answer to one text is no number."""

    value = float("nan")

    def encode_texts(self, texts: Sequence[str]) -> Tensor:
        rows = super().encode_texts(texts)
        rows[-1, 0] = self.value
        return rows


class Endless(Speechless):
    value = float("inf")


class Silent(TinySurrogate):
    """Answers nothing at all to one of its calls."""

    def encode_pictures(self, pictures: Tensor) -> Tensor:
        return None if pictures.requires_grad else super().encode_pictures(pictures)  # type: ignore[return-value]


class Dead(TinySurrogate):
    def encode_pictures(self, pictures: Tensor) -> Tensor:
        return super().encode_pictures(pictures) * 0


@pytest.mark.parametrize("kind", [Speechless, Endless])
@pytest.mark.parametrize(("places", "contents"), [(PROMPTS, ()), ((), CONTENTS), ((), ())])
def test_a_text_without_a_number_fails_the_photo_with_a_sentence(
    kind: type[TinySurrogate], places: Any, contents: Any
) -> None:
    broken = GeoShieldProtector.of(
        (TinySurrogate(), kind("mute", 12)), places, "cpu", content_prompts=contents
    )
    with pytest.raises(ModelUnusable, match="mute gave no usable number") as failure:
        run(broken, photo(), plan(short(steps=2)))
    assert "models verify" in failure.value.advice


def test_an_encoder_that_answers_nothing_fails_the_photo_with_a_sentence() -> None:
    with pytest.raises(ModelUnusable, match="silent answered in an unexpected shape"):
        run(protector(Silent("silent")), photo(), plan(short(steps=2)))


def test_a_dead_encoder_never_counts_as_a_target_that_was_reached() -> None:
    with pytest.raises(ModelUnusable, match="dead gave no usable number"):
        run(protector(TinySurrogate(), Dead("dead", 12)), photo(), plan(short(steps=2)))


def test_half_a_letter_in_a_description_is_read_as_a_question_mark() -> None:
    broken, _ = run(protector(), photo(), plan(short(steps=2), notes=SceneNotes(("a \udcffcar.",))))
    asked, _ = run(protector(), photo(), plan(short(steps=2), notes=SceneNotes(("a ?car.",))))
    assert np.array_equal(broken.rgb8, asked.rgb8)


def test_empty_levels_of_places_are_no_places() -> None:
    one, _ = run(GeoShieldProtector.of((TinySurrogate(),), ((), ()), "cpu"), photo(), plan(short(steps=2)))
    none, _ = run(GeoShieldProtector.of((TinySurrogate(),), (), "cpu"), photo(), plan(short(steps=2)))
    assert np.array_equal(one.rgb8, none.rgb8)


VIEWS, CALM = short().views, Disturbance()


@pytest.mark.parametrize(
    ("recipe", "name"),
    [
        (replace(short(), steps=-1), "steps"),
        (replace(short(), steps=10**9), "steps"),
        (replace(short(), budget_levels=-1), "budget_levels"),
        (replace(short(), step_levels=float("nan")), "step_levels"),
        (replace(short(), weights=replace(short().weights, geo=float("nan"))), "weights.geo"),
        (replace(short(), views=Views(global_crops=0, local_crops=4)), "views"),
        (replace(short(), views=replace(VIEWS, global_scale=(0.9, 0.1))), "views.global_scale"),
        (replace(short(), views=replace(VIEWS, global_ratio=(-1, 1))), "views.global_ratio"),
        (replace(short(), views=replace(VIEWS, local_px=(0, 0))), "views.local_px"),
        (replace(short(), views=replace(VIEWS, pyramid_px=(336, 0))), "views.pyramid_px"),
        (replace(short(), disturbance=replace(CALM, jpeg_quality=(0, 0))), "disturbance.jpeg_quality"),
        (replace(short(), spectral_copies=-1), "spectral_copies"),
        (replace(short(), grid_long_px=0), "grid_long_px"),
    ],
)
def test_a_recipe_beyond_its_limits_is_refused_by_the_name_of_its_number(recipe: Recipe, name: str) -> None:
    with pytest.raises(UsageError, match=f"'{name}'") as failure:
        run(protector(), photo(), plan(recipe))
    assert failure.value.advice


def test_nothing_to_protect_is_nothing_done() -> None:
    with pytest.raises(StopIteration) as end:
        next(protector().protect_together([]))
    assert end.value.value == ()


def test_noise_and_patterns_share_no_batch(monkeypatch: pytest.MonkeyPatch) -> None:
    groups: list[int] = []

    def attempt(
        _: GeoShieldProtector, jobs: Sequence[Job]
    ) -> Generator[tuple[int, Step], None, GroupResults]:
        groups.append(len(jobs))
        yield from ()
        return tuple(ModelUnusable(str(job[1].seed)) for job in jobs)

    monkeypatch.setattr(GeoShieldProtector, "_attempt", attempt)
    elsewhere = replace(protector(), device=torch.device("meta"))  # no processor: groups are shared there
    noise, pattern = (photo(), plan(RANDOM_NOISE, seed=1)), (photo(), plan(short(steps=2), seed=2))
    for jobs, shared in (([noise, pattern], [1, 1]), ([pattern, pattern], [2]), ([noise, noise], [2])):
        groups.clear()
        with pytest.raises(StopIteration) as end:
            next(elsewhere.protect_together(jobs))
        assert groups == shared
        assert [str(one) for one in end.value.value] == [str(job[1].seed) for job in jobs]
