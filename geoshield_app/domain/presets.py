"""The presets and ensembles by name; rows, not classes. Each default is justified in geoshield_app/README.md."""

from __future__ import annotations

from dataclasses import replace

from geoshield_app.domain.errors import UsageError
from geoshield_app.domain.recipe import Disturbance, GeoWindow, Recipe, StepRule, Views, Weights

PAPER = Recipe(
    name="paper",
    budget_levels=8,
    steps=200,
    step_rule=StepRule.I_FGSM,
    step_levels=1.0,
    weights=Weights(geo=1.0, alpha=1.0, beta=1.0, sum_over_boxes=True),
    views=Views(global_crops=1, local_crops=4, local_px=(224, 224)),
    geo_window=GeoWindow.OWN,
    grid_short_px=640,
)

BALANCED = Recipe(
    name="balanced",
    budget_levels=8,
    steps=50,
    step_rule=StepRule.MI_FGSM,
    step_levels=2.0,
    last_step_levels=0.25,
    momentum=1.0,
    weights=Weights(geo=0.5, alpha=0.5, beta=1.0, place=1.0, place_entropy=0.2, content=1.0),
    views=Views(global_crops=2, local_crops=4, local_px=(224, 448), boxes_share=0.5, whole_box=True),
    disturbance=Disturbance(probability=0.5),
    grid_short_px=640,
    grid_long_px=1536,
    rounded_steps=8,
    held_attention=True,
)

PRESETS: dict[str, Recipe] = {
    "light": replace(BALANCED, name="light", budget_levels=4, steps=40, step_levels=1.0),
    "balanced": BALANCED,
    "strong": replace(BALANCED, name="strong", budget_levels=12, steps=100),
    "paper": PAPER,
}

DEFAULT_PRESET = "balanced"

ENSEMBLES: tuple[str, ...] = ("paper", "small", "wide", "demonstration")
"""paper: B/16, B/32, g-14. small: without g-14. wide: small with SigLIP and DINOv2. demonstration: GeoWorld's own,
protects no real photo."""


def recipe_named(name: str) -> Recipe:
    """The preset; UsageError for an unknown name."""
    if name not in PRESETS:
        raise UsageError(f"There is no preset '{name}'.", advice=f"Choose one of {', '.join(PRESETS)}.")
    return PRESETS[name]


def with_budget(recipe: Recipe, levels: int) -> Recipe:
    """The recipe with another budget: the steps shrink or grow with it, the paper's constants stay."""
    if recipe.name == "paper":
        return replace(recipe, budget_levels=levels)
    share = levels / recipe.budget_levels
    last = recipe.last_step_levels
    return replace(
        recipe,
        budget_levels=levels,
        step_levels=recipe.step_levels * share,
        last_step_levels=None if last is None else last * share,
    )
