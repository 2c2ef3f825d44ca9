from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from geoshield_app.domain.boxes import Box
from geoshield_app.domain.errors import ModelUnusable, OutOfMemory, UsageError
from geoshield_app.domain.findings import Origin, Region, SceneNotes
from geoshield_app.domain.photo import PhotoRef, Rgb8
from geoshield_app.domain.plan import Plan
from geoshield_app.domain.presets import PRESETS
from geoshield_app.domain.recipe import GeoWindow, Recipe, StepRule, Weights
from geoshield_app.domain.result import Protected, Step
from geoshield_app.perturbation.attacks import BASELINES
from geoshield_app.perturbation.protector import GeoShieldProtector
from tests.tiny_models import FullSurrogate, NanSurrogate, TinySurrogate

NOTES = SceneNotes(("two people walk past a red car.", "it is a cloudy evening."))
PROMPTS = (("a photo taken in lund, sweden", "a photo taken in kyoto, japan"), ("sweden", "japan"))


def photo(height: int = 120, width: int = 160, seed: int = 0) -> Rgb8:
    coarse = np.random.default_rng(seed).integers(
        0, 256, (height // 8 + 1, width // 8 + 1, 3), dtype=np.uint8
    )
    return coarse.repeat(8, 0).repeat(8, 1)[:height, :width]


def plan(
    recipe: Recipe, boxes: Sequence[Box] = (Box(10, 10, 60, 60),), notes: SceneNotes = NOTES, seed: int = 1
) -> Plan:
    regions = tuple(Region(f"thing {i}", box, 0.9, Origin.PERSON) for i, box in enumerate(boxes))
    return Plan(PhotoRef(Path("a.jpg"), "0" * 64, 160, 120, "JPEG"), notes, regions, recipe, "tiny", seed)


def short(name: str = "balanced", steps: int = 6) -> Recipe:
    return replace(PRESETS[name], steps=steps)


def run(protector: GeoShieldProtector, base: Rgb8, what: Plan) -> tuple[Protected, list[Step]]:
    work, steps = protector.protect(base, what), []
    while True:
        try:
            steps.append(next(work))
        except StopIteration as end:
            return end.value, steps


def protector(*surrogates: TinySurrogate) -> GeoShieldProtector:
    return GeoShieldProtector.of(
        surrogates or (TinySurrogate(), TinySurrogate("other", 12, seed=5)), PROMPTS, "cpu"
    )


def cosine(before: Rgb8, after: Rgb8) -> float:
    return protector().similarities(before, after, NOTES)[0].picture


@pytest.mark.parametrize("name", list(PRESETS))
def test_every_preset_moves_the_photo_within_its_budget(name: str) -> None:
    recipe = short(name)
    result, steps = run(protector(), photo(), plan(recipe))
    assert 0 < result.largest_change_levels <= recipe.budget_levels
    assert result.rgb8.shape == photo().shape
    assert steps[-1].index == recipe.steps
    assert dict(steps[-1].terms)["total"] == pytest.approx(sum(v for n, v in steps[-1].terms if n != "total"))


def test_the_paper_preset_reports_each_term_by_name() -> None:
    _, steps = run(protector(), photo(), plan(short("paper")))
    assert {name for name, _ in steps[-1].terms} == {"geo", "boxes", "keep", "total"}
    _, steps = run(protector(), photo(), plan(short("balanced")))
    assert {name for name, _ in steps[-1].terms} == {"geo", "boxes", "keep", "place", "mass", "total"}


def test_the_loss_falls_and_the_wrong_sign_makes_it_rise() -> None:
    recipe = replace(PRESETS["paper"], steps=40)
    right = run(protector(), photo(), plan(recipe))[1]
    wrong = replace(recipe, step_levels=-1.0)
    risen = run(protector(), photo(), plan(wrong))[1]
    assert right[-1].term("total") < right[1].term("total") - 0.2
    assert risen[-1].term("total") > risen[1].term("total")


def test_random_noise_and_no_budget_leave_the_features_where_they_were() -> None:
    base = photo()
    pattern = run(protector(), base, plan(short("paper", 40)))[0].rgb8
    noise = run(protector(), base, plan(BASELINES["rn"]))[0]
    nothing = run(protector(), base, plan(replace(short("paper", 5), budget_levels=0)))[0]
    assert noise.largest_change_levels == 8
    assert not noise.reached_target
    assert np.array_equal(nothing.rgb8, base)
    assert 1 - cosine(base, pattern) > 20 * (1 - cosine(base, noise.rgb8))


def test_the_same_plan_gives_the_same_bytes_alone_and_after_others() -> None:
    one, tool = photo(seed=1), protector()
    alone = run(protector(), one, plan(short()))[0].rgb8
    run(tool, photo(seed=2), plan(short(), seed=9))
    assert np.array_equal(run(tool, one, plan(short()))[0].rgb8, alone)
    assert not np.array_equal(run(tool, one, plan(short(), seed=2))[0].rgb8, alone)


@pytest.mark.parametrize(
    ("height", "width"), [(32, 32), (40, 800), (800, 40), (33, 47)], ids=["tiny", "wide", "tall", "odd"]
)
def test_photos_smaller_than_a_crop_and_long_panoramas_keep_their_size(height: int, width: int) -> None:
    base = photo(height, width)
    result, _ = run(protector(), base, plan(short(steps=3)))
    assert result.rgb8.shape == base.shape
    assert 0 < result.largest_change_levels <= 8


@pytest.mark.parametrize("level", [0, 255])
def test_black_and_white_photos_are_worked_on(level: int) -> None:
    base = np.full((64, 64, 3), level, np.uint8)
    result, _ = run(protector(), base, plan(short(steps=4)))
    assert 0 < result.largest_change_levels <= 8


def test_no_boxes_forty_boxes_and_no_description_are_fine() -> None:
    many = [Box(i, i, i + 20, i + 30) for i in range(40)]
    for boxes, notes in [((), NOTES), (many, NOTES), (many, SceneNotes(())), ((), SceneNotes(("", " ")))]:
        result, _ = run(protector(), photo(), plan(short(steps=3), boxes, notes))
        assert 0 < result.largest_change_levels <= 8


def test_boxes_beyond_the_photo_do_no_harm() -> None:
    boxes = [Box(150, 110, 400, 300), Box(-50, -50, 5, 5), Box(900, 900, 950, 950)]
    assert run(protector(), photo(), plan(short(steps=2), boxes))[0].largest_change_levels > 0


def test_an_encoder_without_a_number_fails_this_photo_with_a_sentence() -> None:
    with pytest.raises(ModelUnusable, match="no usable number"):
        run(protector(NanSurrogate("broken")), photo(), plan(short()))


def test_out_of_memory_takes_fewer_crops_and_gives_the_same_picture() -> None:
    recipe = short("paper", 4)
    plenty = run(protector(TinySurrogate()), photo(), plan(recipe))[0].rgb8
    full = FullSurrogate()
    result, _ = run(protector(full), photo(), plan(recipe))
    changed = np.abs(result.rgb8.astype(int) - plenty.astype(int)) > 0
    assert changed.mean() < 0.02
    assert max(full.calls[-8:]) <= 2


def test_out_of_memory_for_one_crop_fails_this_photo_with_a_sentence() -> None:
    full = FullSurrogate()
    full.room = 0
    with pytest.raises(OutOfMemory, match="even one crop at a time"):
        run(protector(full), photo(), plan(short()))


def test_leaving_the_loop_stops_within_one_encoder_call() -> None:
    tiny = TinySurrogate()
    work = protector(tiny, TinySurrogate("other", 12)).protect(photo(), plan(short(steps=100)))
    next(work)
    before = len(tiny.calls)
    work.close()
    assert len(tiny.calls) == before
    first, second = protector().protect(photo(), plan(short())), None
    second = [next(first) for _ in range(2)]
    assert [step.index for step in second] == [1, 1], "a report after every encoder"


def test_text_and_boxes_are_encoded_once_and_not_in_every_step() -> None:
    class Counting(TinySurrogate):
        texts = 0

        def encode_texts(self, texts: Sequence[str]) -> torch.Tensor:
            Counting.texts += len(texts)
            return super().encode_texts(texts)

    run(protector(Counting()), photo(), plan(short("paper", 20)))
    assert Counting.texts == 2


def test_the_two_windows_of_z_geo_are_different_runs() -> None:
    recipe = short("paper")
    own = run(protector(), photo(), plan(recipe))[0].rgb8
    same = run(protector(), photo(), plan(replace(recipe, geo_window=GeoWindow.SAME)))[0].rgb8
    assert not np.array_equal(own, same)


@pytest.mark.parametrize("name", ["m-attack", "ssa-cwa"])
def test_attacks_towards_a_target_come_nearer_to_it(name: str) -> None:
    recipe = replace(BASELINES[name], steps=40)
    tool = GeoShieldProtector.of((TinySurrogate(),), (), "cpu", lambda seed: photo(seed=77))
    _, steps = run(tool, photo(), plan(recipe))
    towards = [step.term("towards") for step in steps]
    assert np.mean(towards[-8:]) < np.mean(towards[:4]) - 0.05
    with pytest.raises(UsageError, match="needs photos of other places"):
        run(protector(), photo(), plan(recipe))


@pytest.mark.parametrize("name", ["m-attack-u", "ssa-cwa-u"])
def test_attacks_away_from_the_photo_leave_it(name: str) -> None:
    result, _ = run(protector(), photo(), plan(replace(BASELINES[name], steps=12)))
    noise = run(protector(), photo(), plan(BASELINES["rn"]))[0]
    assert cosine(photo(), result.rgb8) < cosine(photo(), noise.rgb8)


@pytest.mark.parametrize("rule", list(StepRule))
def test_every_step_rule_runs_in_the_same_loop(rule: StepRule) -> None:
    result, _ = run(protector(), photo(), plan(replace(short("paper", 8), step_rule=rule)))
    assert 0 < result.largest_change_levels <= 8


def test_place_terms_push_away_from_the_places_the_photo_resembles() -> None:
    only_place = Weights(geo=0, alpha=0, beta=0, place=1, place_entropy=0.2)
    _, steps = run(protector(), photo(), plan(replace(short("paper", 30), weights=only_place)))
    assert steps[-1].term("place") < steps[1].term("place") - 0.2
    bare = GeoShieldProtector.of((TinySurrogate(),), (), "cpu")
    result, _ = run(bare, photo(), plan(replace(short("paper", 3), weights=only_place)))
    assert np.array_equal(result.rgb8, photo()), "without prompts these terms are silent"


def test_the_best_iterate_is_kept_and_a_flat_run_stops_early() -> None:
    recipe = replace(short("paper", 40), keep_best=True)
    kept = run(protector(), photo(), plan(recipe))[0].rgb8
    assert not np.array_equal(kept, photo())
    stuck = replace(recipe, budget_levels=0, patience=2)
    _, steps = run(protector(), photo(), plan(stuck))
    assert steps[-1].index < 40


def test_a_large_photo_costs_no_more_encoder_calls_than_a_small_one() -> None:
    small, large = TinySurrogate(), TinySurrogate()
    run(protector(small), photo(640, 640), plan(short("paper", 2)))
    run(protector(large), photo(1920, 2560), plan(short("paper", 2)))
    assert small.calls == large.calls
