"""The rows of a table: what is done to a photo before a judge sees it.

A row is named BASE[/VARIANT][@LEVELS][xSTEPS], for example 'balanced', 'paper/no-gnfd', 'm-attack@4', 'balancedx40'.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from geoshield_app.domain.errors import UsageError
from geoshield_app.domain.presets import BALANCED, PAPER, PRESETS
from geoshield_app.domain.recipe import Recipe, Views, Weights
from geoshield_app.evaluation.variants import varied
from geoshield_app.perturbation.attacks import BASELINES


class Maker(StrEnum):
    """Who makes the pattern."""

    NOBODY = "nobody"
    OURS = "ours"
    PLAIN = "plain loop"


@dataclass(frozen=True, slots=True)
class Row:
    """One row; everything in it belongs to the key of its stored results."""

    name: str
    recipe: Recipe
    maker: Maker = Maker.OURS
    withheld: bool = False
    """The scene's true city is left out of the place prompts."""
    shifted_boxes: bool = False
    """Control: the regions are moved to where their elements are not."""


def opposite(weights: Weights) -> Weights:
    """Control: every term is walked the wrong way."""
    return replace(
        weights,
        geo=-weights.geo,
        alpha=-weights.alpha,
        beta=-weights.beta,
        place=-weights.place,
        place_entropy=-weights.place_entropy,
        content=-weights.content,
    )


CODE = replace(
    PAPER,
    name="code",
    steps=100,
    weights=Weights(geo=1.0, alpha=1.0, beta=1.0, sum_over_boxes=False),
    views=Views(global_crops=1, local_crops=1, local_px=(224, 224), whole_box=True),
)
"""The released choices. It draws one of K+1 boxes a step, which on average is the mean over them."""

_ROWS = (
    Row("clean", replace(BALANCED, name="clean", steps=0), Maker.NOBODY),
    *(Row(name, recipe) for name, recipe in BASELINES.items()),
    *(Row(name, recipe) for name, recipe in PRESETS.items()),
    Row("code", CODE),
    Row("withheld", replace(BALANCED, name="withheld"), withheld=True),
    Row("strong-withheld", replace(PRESETS["strong"], name="strong-withheld"), withheld=True),
    Row("wrong-sign", replace(BALANCED, name="wrong-sign", weights=opposite(BALANCED.weights))),
    Row("eps-0", replace(BALANCED, name="eps-0", budget_levels=0)),
    Row("shifted-boxes", replace(BALANCED, name="shifted-boxes"), shifted_boxes=True),
    Row("plain", replace(PAPER, name="plain"), Maker.PLAIN),
)
ROWS: dict[str, Row] = {row.name: row for row in _ROWS}

DEFAULT_ROWS = ("clean", "rn", "paper", "balanced", "withheld")
CONTROLS = ("rn", "eps-0", "wrong-sign", "shifted-boxes")
"""Rows that must not protect, or (boxes) not better than the row they copy."""

_SPEC = re.compile(
    r"(?P<base>[a-z][a-z0-9-]*?)(/(?P<variant>[a-z0-9.-]+?))?(@(?P<levels>\d+))?(x(?P<steps>\d+))?"
)


def row_named(spec: str) -> Row:
    """The row that ``spec`` names; UsageError when its parts are unknown or out of range."""
    found = _SPEC.fullmatch(spec)
    if found is None or found["base"] not in ROWS:
        raise UsageError(f"There is no row '{spec}'.", advice=f"Choose one of {', '.join(ROWS)}.")
    row = ROWS[found["base"]]
    recipe = varied(row.recipe, found["variant"]) if found["variant"] else row.recipe
    if found["levels"]:
        recipe = replace(recipe, budget_levels=_within(int(found["levels"]), 64, "levels"))
    if found["steps"]:
        recipe = replace(recipe, steps=_within(int(found["steps"]), 10_000, "steps"))
    return replace(row, name=spec, recipe=replace(recipe, name=spec))


def with_variant(spec: str, variant: str) -> str:
    """The name of the row ``spec`` with a variant put in: 'paperx5', 'no-geo' -> 'paper/no-geox5'."""
    found = _SPEC.fullmatch(spec)
    base = found["base"] if found else spec
    return f"{base}/{variant}{spec.removeprefix(base)}"


def rows_named(specs: Sequence[str]) -> tuple[Row, ...]:
    """Each row once, in the order given; UsageError when there is none."""
    rows = tuple(row_named(spec) for spec in dict.fromkeys(spec.strip() for spec in specs) if spec)
    if not rows:
        raise UsageError("There is no row to measure.", advice=f"Choose from {', '.join(ROWS)}.")
    return rows


def _within(value: int, largest: int, unit: str) -> int:
    if not 0 <= value <= largest:
        raise UsageError(f"{value} {unit} are out of range.", advice=f"Choose 0 to {largest}.")
    return value
