"""The plain loop and the optimiser minimise the same thing: each is the other's check."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch
from torch.nn import functional

from geoshield_app.domain.errors import UsageError
from geoshield_app.domain.presets import BALANCED, PAPER
from geoshield_app.domain.recipe import Disturbance, Recipe, StepRule, Views, Weights
from geoshield_app.evaluation.plain_loop import PlainProtector
from geoshield_app.evaluation.stopwatch import picture_of, plan_for
from geoshield_app.evaluation.trial import result_of
from geoshield_app.perturbation.protector import GeoShieldProtector
from tests.tiny_models import TinySurrogate

PROMPTS = (("a photo taken in paris", "a photo taken in oslo", "a photo taken in rome"),)
CONTENTS = (("it is raining", "the sky is clear"), ("a dog", "a bicycle", "a bench"))
PICTURE = picture_of(80, 64)
SMALL = Views(global_crops=2, local_crops=3, local_px=(24, 40), boxes_share=0.5, whole_box=True)
RECIPES = {
    "paper": replace(PAPER, steps=1, views=replace(PAPER.views, local_px=(32, 32))),
    "balanced": replace(BALANCED, steps=1, views=SMALL, disturbance=Disturbance(), rounded_steps=0),
    "content alone": replace(
        BALANCED,
        steps=1,
        views=SMALL,
        disturbance=Disturbance(),
        rounded_steps=0,
        weights=Weights(geo=0, alpha=0, beta=0, content=1.0),
    ),
    "resized": replace(
        BALANCED, steps=1, views=SMALL, disturbance=Disturbance(1.0, (95, 95)), rounded_steps=0
    ),
}


def surrogates() -> tuple[TinySurrogate, ...]:
    return TinySurrogate("a"), TinySurrogate("b", seed=3)


def first_update(protector: object, recipe: Recipe, seed: int) -> torch.Tensor:
    """Sign of the first step, weighted by nothing: [3, H, W]."""
    plan = plan_for(PICTURE, recipe, "demonstration", seed)
    after = result_of(protector.protect(PICTURE, plan)).rgb8  # type: ignore[attr-defined]
    return torch.from_numpy(after.astype(np.float32) - PICTURE)


@pytest.mark.parametrize("name", RECIPES)
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_both_take_the_same_first_step(name: str, seed: int) -> None:
    recipe = RECIPES[name]
    protector = GeoShieldProtector.of(surrogates(), PROMPTS, "cpu", content_prompts=CONTENTS)
    ours = first_update(protector, recipe, seed)
    plain = first_update(PlainProtector(surrogates(), PROMPTS, content_prompts=CONTENTS), recipe, seed)
    assert functional.cosine_similarity(ours.flatten(), plain.flatten(), dim=0) > 0.95


def test_another_seed_takes_another_step() -> None:
    ours = first_update(GeoShieldProtector.of(surrogates(), PROMPTS, "cpu"), RECIPES["balanced"], 1)
    plain = first_update(PlainProtector(surrogates(), PROMPTS), RECIPES["balanced"], 2)
    assert functional.cosine_similarity(ours.flatten(), plain.flatten(), dim=0) < 0.9


def test_nothing_is_cached() -> None:
    counted = TinySurrogate("a")
    plan = plan_for(PICTURE, replace(RECIPES["paper"], steps=3), "demonstration", 0)
    result_of(PlainProtector((counted,)).protect(PICTURE, plan))
    assert set(counted.calls) == {1}
    assert len(counted.calls) == 3 * (1 + 4 + 1 + 4)


def test_the_plain_loop_keeps_the_budget_and_lowers_the_loss() -> None:
    plan = plan_for(PICTURE, replace(RECIPES["paper"], steps=20), "demonstration", 0)
    work = PlainProtector(surrogates()).protect(PICTURE, plan)
    losses = []
    while True:
        try:
            losses.append(next(work).term("total"))
        except StopIteration as end:
            protected = end.value
            break
    assert np.mean(losses[-5:]) < np.mean(losses[:5])
    assert 0 < protected.largest_change_levels <= 8


@pytest.mark.parametrize("changes", [{"step_rule": StepRule.ADAM}, {"keep_best": True}, {"adaptive": True}])
def test_a_recipe_it_does_not_know_is_refused(changes: dict[str, object]) -> None:
    plan = plan_for(PICTURE, replace(PAPER, **changes), "demonstration", 0)  # type: ignore[arg-type]
    with pytest.raises(UsageError):
        result_of(PlainProtector(surrogates()).protect(PICTURE, plan))
