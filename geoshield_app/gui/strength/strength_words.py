"""Strength in plain words; numbers for those who open the fold. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from geoshield_app.domain.presets import recipe_named, with_budget
from geoshield_app.domain.recipe import Recipe
from geoshield_app.gui import words
from geoshield_app.gui.language import number, translate

PRESETS = ("light", "balanced", "strong")
LEAST_LEVELS, MOST_LEVELS = 1, 16


@dataclass(frozen=True, slots=True)
class Strength:
    """A preset and a budget; None for the budget is the preset's own."""

    preset: str
    budget_levels: int | None = None

    @property
    def recipe(self) -> Recipe:
        recipe = recipe_named(self.preset)
        return recipe if self.budget_levels is None else with_budget(recipe, self.budget_levels)

    def over(self, preset: str | None, budget_levels: int | None) -> Strength:
        """A photo's own strength where it has one; another preset brings its own budget."""
        if preset is None and budget_levels is None:
            return self
        if preset is None:
            return Strength(self.preset, budget_levels)
        return Strength(preset, budget_levels)


@dataclass(frozen=True, slots=True)
class Expected:
    """Before the start: how long on this machine, and how near the protected photo will be; None: not known."""

    seconds: float | None = None
    psnr_db: float | None = None
    flat_share: float | None = None
    """How much of the photo is flat, 0 to 1: there a pattern is seen first."""


def sentence(strength: Strength) -> str:
    return words.preset(strength.preset)[1]


def levels(strength: Strength) -> str:
    count = strength.recipe.budget_levels
    return translate("Strength", "{n} of 255 levels at most").format(n=number(count))


def time_needed(expected: Expected) -> str:
    if expected.seconds is None:
        return translate("Strength", "known after the first photo")
    return translate("Strength", "about {time}").format(time=words.duration(expected.seconds))


def visibility(expected: Expected) -> str:
    """PSNR as a person would say it; from 30 to 36 dB it depends on how much of the photo is flat."""
    if expected.psnr_db is None:
        return translate("Strength", "see the pattern on a part of it below")
    if expected.psnr_db >= 40:
        said = translate("Strength", "not seen without comparing")
    elif expected.psnr_db >= 36:
        said = translate("Strength", "hard to see")
    elif expected.psnr_db >= 30:
        said = translate("Strength", "seen in flat areas such as sky")
    else:
        said = translate("Strength", "seen")
    text = f"{said} ({number(expected.psnr_db, 0)} dB)"
    if expected.flat_share is None or expected.psnr_db >= 40:
        return text
    flat = translate("Strength", "{percent} % of this photo is flat")
    return f"{text}; {flat.format(percent=round(100 * expected.flat_share))}"
