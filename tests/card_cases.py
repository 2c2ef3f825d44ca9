"""What is tried on the pretended card, in a process of its own: ``python -m tests.card_cases`` says how each case went.

A case is a function whose name is a sentence; it fails by raising.
"""

from __future__ import annotations

import json
import sys
import traceback
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any
from unittest import mock

import numpy as np
import torch

from geoshield_app.domain.errors import OutOfMemory
from geoshield_app.domain.findings import SceneNotes
from geoshield_app.domain.presets import BALANCED, PAPER
from geoshield_app.domain.recipe import Disturbance, GeoWindow, Recipe, StepRule, Views
from geoshield_app.domain.result import Protected
from geoshield_app.encoders.numpy_encoder import NumpyEncoder
from geoshield_app.encoders.shapes import captions, drawn, rivals
from geoshield_app.evaluation.plain_loop import PlainProtector
from geoshield_app.perturbation import course, fits
from geoshield_app.perturbation.attacks import BASELINES
from geoshield_app.perturbation.crops import StepCrops, draw_step
from geoshield_app.perturbation.gradients import LossScale
from geoshield_app.perturbation.protector import GeoShieldProtector
from tests.card_itself import mistakes_are_seen, the_pretended_autocast_gives_the_types_that_torch_s_own_gives
from tests.card_towers import CONVOLUTIONAL, TRANSFORMER, encoders, load_all
from tests.perturbation.test_protector import PROMPTS, photo, plan, run
from tests.pretended_autocast import install
from tests.pretended_driver import pretended_card

CONTENTS = (("it is raining", "the sky is clear"), ("a dog", "a bicycle", "a bench"))
VIEWS = Views(global_crops=2, local_crops=2, local_px=(24, 60), boxes_share=0.5, whole_box=True)
SHORT = replace(BALANCED, steps=2, views=VIEWS, clean_crops=2, grid_short_px=64, rounded_steps=1)
BASE = photo(96, 120)


def protector(*names: str, dtype: torch.dtype | None = None, where: str = "cuda") -> GeoShieldProtector:
    found = encoders(*names, where=where, dtype=dtype)
    return GeoShieldProtector.of(
        found, PROMPTS, where, lambda seed: photo(80, 80, seed=77), content_prompts=CONTENTS
    )


def protected(tool: GeoShieldProtector, recipe: Recipe = SHORT, seed: int = 3) -> Protected:
    result, steps = run(tool, BASE, plan(recipe, seed=seed))
    assert 0 < result.largest_change_levels <= recipe.budget_levels
    assert all(np.isfinite(value) for step in steps for _, value in step.terms)
    return result


def a_photo_is_protected_with_every_kind_of_tower_in_bf16() -> None:
    with pretended_card(threads=True):
        tool = protector()
        assert {encoder.encoder.dtype for encoder in tool.surrogates} == {torch.bfloat16}  # type: ignore[attr-defined]
        norms = [part for one in encoders() for part in one.modules() if isinstance(part, torch.nn.LayerNorm)]
        assert norms and {one.weight.dtype for one in norms} == {torch.float32}
        protected(tool)


def a_photo_is_protected_in_fp16_with_a_scaled_loss() -> None:
    with pretended_card(bf16=False, capability=(7, 5)):
        tool = protector(TRANSFORMER, CONVOLUTIONAL)
        assert {encoder.encoder.dtype for encoder in tool.surrogates} == {torch.float16}  # type: ignore[attr-defined]
        assert LossScale().of(tool.surrogates[0], tool.device) > 1
        protected(tool)


def in_float32_the_card_gives_the_picture_of_the_processor() -> None:
    here = protected(protector(where="cpu")).rgb8
    with pretended_card():
        there = protected(protector(dtype=torch.float32)).rgb8
    assert np.array_equal(here, there)


def every_disturbance_and_way_of_looking_runs() -> None:
    kinds = (
        replace(SHORT, steps=3, disturbance=Disturbance(probability=1.0)),
        replace(SHORT, keep_best=True, adaptive=True, geo_window=GeoWindow.SAME, held_attention=False),
        replace(PAPER, steps=2, grid_short_px=64, clean_crops=3),
    )
    drawn_kinds = set()

    def spied(*what: Any) -> StepCrops:
        crops = draw_step(*what)
        first = crops.glob[0]
        drawn_kinds.add((crops.jpeg_quality is not None, first.resize < 1, first.blur_px > 0))
        return crops

    with pretended_card(), mock.patch.object(course, "draw_step", spied):
        tool = protector(TRANSFORMER)
        assert tool.group_size > 1
        for recipe in kinds:
            protected(tool, recipe)
    assert len(drawn_kinds) == 4, f"JPEG, resizing, blur, none of them: {drawn_kinds}"


def every_rule_and_every_baseline_runs() -> None:
    with pretended_card():
        tool = protector(TRANSFORMER)
        for rule in StepRule:
            protected(tool, replace(SHORT, steps=2, clean_crops=1, step_rule=rule))
        for recipe in BASELINES.values():
            few = replace(recipe, steps=2, clean_crops=2, grid_short_px=64)
            protected(tool, replace(few, spectral_copies=min(recipe.spectral_copies, 2)))


def photos_share_batches_and_each_gets_what_it_gets_alone() -> None:
    jobs = [(photo(96, 120, seed=seed), plan(SHORT, seed=seed)) for seed in (1, 2)]
    with pretended_card():
        tool = protector(TRANSFORMER, dtype=torch.float32)
        work, found = tool.protect_together(jobs), ()
        try:
            while True:
                next(work)
        except StopIteration as end:
            found = end.value
        for job, one in zip(jobs, found, strict=True):
            assert isinstance(one, Protected)
            alone = run(tool, *job)[0].rgb8
            assert (one.rgb8 != alone).mean() < 0.02


def a_step_waits_for_the_card_once_an_encoder() -> None:
    with pretended_card() as card:
        tool = protector(TRANSFORMER, "dinov2-b-14")
        work = tool.protect(BASE, plan(replace(SHORT, disturbance=Disturbance(probability=0.0))))
        for _ in tool.surrogates:
            next(work)
        card.waits.clear()
        for _ in range((SHORT.steps - 1) * len(tool.surrogates)):
            next(work)
        waits = dict(card.waits)
        work.close()
    assert sum(waits.values()) == (SHORT.steps - 1) * len(tool.surrogates), waits


def the_plain_loop_runs() -> None:
    recipe = replace(SHORT, steps=1, clean_crops=2)
    with pretended_card():
        plain = PlainProtector(encoders(TRANSFORMER, dtype=torch.float32), PROMPTS, "cuda", CONTENTS)
        result, _ = run(plain, BASE, plan(recipe))  # type: ignore[arg-type]
    assert 0 < result.largest_change_levels <= 8


def describers_and_finders_read_the_towers() -> None:
    with pretended_card():
        for encoder in encoders():
            view = NumpyEncoder(encoder)
            assert view.embed_pictures([BASE, photo(40, 50)]).dtype == np.float32
            patches = view.embed_patches(BASE)
            assert patches is None or patches.dtype == np.float32
            assert encoder.has_text is False or view.embed_texts(["a dog", "a red car"]).shape[0] == 2
        assert view.name != "" and NumpyEncoder(encoders(TRANSFORMER)[0]).embed_patches(BASE) is not None


def new_weights_are_looked_at_on_the_card() -> None:
    with pretended_card():
        (encoder,) = encoders(TRANSFORMER)
        assert len(list(rivals(encoder, drawn(), captions()))) >= 4


def what_was_made_is_compared_and_watched() -> None:
    with pretended_card():
        tool = replace(protector(TRANSFORMER, "dinov2-b-14"), preview_seconds=0.0)
        result, steps = run(tool, BASE, plan(replace(SHORT, steps=1)))
        assert all(step.preview for step in steps)
        assert len(tool.similarities(BASE, result.rgb8, SceneNotes(("a dog.",)))) == len(tool.surrogates)


def encoders_that_come_and_go_give_the_same_picture() -> None:
    with pretended_card() as card:
        recipe = replace(SHORT, steps=1)
        usual = protected(protector(TRANSFORMER, CONVOLUTIONAL), recipe).rgb8
        tool, before = protector(TRANSFORMER, CONVOLUTIONAL), card.live
        assert tool.room.crowd() and card.live < before
        assert np.array_equal(protected(tool, recipe).rgb8, usual)
        assert card.live < before, "one of them went home again"


def a_crop_s_memory_is_counted_and_all_of_it_comes_back() -> None:
    with pretended_card() as card:
        for encoder in encoders():
            before = card.live
            need = fits.graph_bytes(encoder, torch.device("cuda"))
            assert card.live == before, f"{encoder.name} keeps {card.live - before} bytes"
            assert need > 3 * 2 * encoder.input_px**2


@contextmanager
def _believed_free() -> Iterator[None]:
    """The card says that there is plenty, so that only the ladder helps."""
    with mock.patch.object(torch.cuda, "mem_get_info", lambda device=None: (1 << 40, 1 << 40)):
        yield


def when_memory_runs_out_fewer_crops_are_tried_and_the_rest_comes_back() -> None:
    recipe = replace(SHORT, steps=2, views=replace(VIEWS, local_crops=6))
    with pretended_card() as card, _believed_free():
        tool = protector(CONVOLUTIONAL, dtype=torch.float32)
        protected(tool, replace(recipe, steps=1))  # what is kept once is there now
        before = card.peak = card.live
        usual = protected(tool, recipe).rgb8
        need = card.peak - before
        card.room, card.emptied = before + need * 2 // 3, 0
        less = protected(tool, recipe).rgb8
        assert card.emptied and (less != usual).mean() < 0.05
        assert card.live == before


def a_photo_that_fits_nowhere_fails_with_a_sentence_and_leaves_nothing_behind() -> None:
    with pretended_card() as card, _believed_free():
        tool = protector(TRANSFORMER, dtype=torch.float32)
        protected(tool, replace(SHORT, steps=1))
        before = card.live
        card.room = before + 400_000
        try:
            run(tool, BASE, plan(SHORT))
        except OutOfMemory as error:
            assert "graphics card" in error.message
        else:
            raise AssertionError("it fitted")
        assert card.live == before, f"{card.live - before} bytes are still held"


CASES: tuple[Callable[[], None], ...] = (
    a_photo_is_protected_with_every_kind_of_tower_in_bf16,
    a_photo_is_protected_in_fp16_with_a_scaled_loss,
    in_float32_the_card_gives_the_picture_of_the_processor,
    every_disturbance_and_way_of_looking_runs,
    every_rule_and_every_baseline_runs,
    photos_share_batches_and_each_gets_what_it_gets_alone,
    a_step_waits_for_the_card_once_an_encoder,
    the_plain_loop_runs,
    describers_and_finders_read_the_towers,
    new_weights_are_looked_at_on_the_card,
    what_was_made_is_compared_and_watched,
    encoders_that_come_and_go_give_the_same_picture,
    a_crop_s_memory_is_counted_and_all_of_it_comes_back,
    when_memory_runs_out_fewer_crops_are_tried_and_the_rest_comes_back,
    a_photo_that_fits_nowhere_fails_with_a_sentence_and_leaves_nothing_behind,
    the_pretended_autocast_gives_the_types_that_torch_s_own_gives,
    mistakes_are_seen,
)


def _tried(case: Callable[[], None]) -> str:
    try:
        case()
    except Exception:  # noqa: BLE001 - told to who asked
        return traceback.format_exc()
    return ""


def main(names: Sequence[str]) -> None:
    """Prints a line of JSON for every case: its name, and the traceback, empty where it went well."""
    warnings.simplefilter("ignore")
    install()
    load_all()
    for case in CASES:
        if not names or case.__name__ in names:
            print(json.dumps([case.__name__, _tried(case)]), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
