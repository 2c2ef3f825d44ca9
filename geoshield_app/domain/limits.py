"""What the numbers of a plan may be. A plan is a file that a person may edit, and a recipe may come from anywhere."""

from __future__ import annotations

from collections.abc import Iterator
from operator import attrgetter

from geoshield_app.domain.plan import Plan
from geoshield_app.domain.recipe import Recipe

MOST_STEPS = 10_000
LARGEST_SIDE_PX = 65_500
SMALLEST_OUTPUT_PX = 32
_MOST_CROPS = 1000
_LARGEST_WEIGHT = 1e6
_WEIGHTS = ("geo", "alpha", "beta", "place", "place_entropy", "content")

_RANGES: tuple[tuple[str, float, float], ...] = (
    ("budget_levels", 0, 255),
    ("steps", 0, MOST_STEPS),
    ("step_levels", -255, 255),
    ("last_step_levels", -255, 255),
    ("momentum", 0, 100),
    *((f"weights.{name}", -_LARGEST_WEIGHT, _LARGEST_WEIGHT) for name in _WEIGHTS),
    ("views.whole", 0, _MOST_CROPS),
    ("views.global_crops", 0, _MOST_CROPS),
    ("views.global_scale", 1e-6, 1),
    ("views.global_ratio", 1e-3, 1e3),
    ("views.local_crops", 0, _MOST_CROPS),
    ("views.local_px", 1, LARGEST_SIDE_PX),
    ("views.pyramid_px", 1, LARGEST_SIDE_PX),
    ("views.boxes_share", 0, 1),
    ("disturbance.probability", 0, 1),
    ("disturbance.jpeg_quality", 1, 100),
    ("disturbance.resize", 1e-3, 1),
    ("disturbance.blur_px", 0, 100),
    ("grid_short_px", 1, LARGEST_SIDE_PX),
    ("grid_long_px", 1, LARGEST_SIDE_PX),
    ("rounded_steps", 0, MOST_STEPS),
    ("patience", 0, MOST_STEPS),
    ("clean_crops", 0, MOST_STEPS),
    ("spectral_copies", 0, _MOST_CROPS),
)
"""Field of Recipe, least and most; of a pair or a list each number. Weights and steps below zero walk the wrong way."""
_PAIRS = (
    "views.global_scale",
    "views.global_ratio",
    "views.local_px",
    "disturbance.jpeg_quality",
    "disturbance.resize",
    "disturbance.blur_px",
)
_PLAN_RANGES: tuple[tuple[str, float, float], ...] = (
    ("seed", 0, 2**63 - 1),
    ("output.quality", 1, 100),
    ("output.long_side_px", SMALLEST_OUTPUT_PX, 2**31 - 1),
)


def recipe_fault(recipe: Recipe) -> str | None:
    """The first number that the optimiser cannot work with, as a sentence; None for a usable recipe."""
    for fault in _outside(recipe, _RANGES):
        return fault
    for name in _PAIRS:
        low, high = attrgetter(name)(recipe)
        if low > high:
            return f"'{name}' goes down, from {low:g} to {high:g}."
    if recipe.views.whole + recipe.views.global_crops == 0:
        return "There is neither a whole view nor a global crop in 'views'."
    return None


def plan_fault(plan: Plan) -> str | None:
    """The same for all of a plan."""
    for fault in _outside(plan, _PLAN_RANGES):
        return fault
    return recipe_fault(plan.recipe)


def _outside(value: object, ranges: tuple[tuple[str, float, float], ...]) -> Iterator[str]:
    for name, least, most in ranges:
        found = attrgetter(name)(value)
        numbers = found if isinstance(found, tuple) else () if found is None else (found,)
        for number in numbers:
            if not least <= number <= most:  # a NaN is in no range
                yield f"'{name}' is {number:g}, but {least:,g} to {most:,g} are possible."
