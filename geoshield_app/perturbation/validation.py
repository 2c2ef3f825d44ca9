"""Which iterate to keep: the one that is best on fixed views of the picture as it would be saved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from torch import Tensor

from geoshield_app.domain.boxes import Box
from geoshield_app.domain.recipe import Disturbance, Recipe
from geoshield_app.perturbation.crops import StepCrops, draw_step

CHECKS = 8
"""How often a run is validated."""
SEED = 20_260_101
"""The views are the same for every photo of one size."""


@dataclass(slots=True)
class Validation:
    """The best delta so far and how long ago it was found."""

    every: int
    patience: int
    jpeg_quality: int = 75
    _best: Tensor | None = None
    _score: float = float("inf")
    _without_gain: int = 0

    @staticmethod
    def of(recipe: Recipe) -> Validation:
        """Every eighth of the run where the recipe keeps the best iterate or may stop early; else never."""
        wanted = recipe.keep_best or recipe.patience > 0
        return Validation(max(recipe.steps // CHECKS, 1) if wanted else 0, recipe.patience)

    def due(self, index: int) -> bool:
        """Whether step ``index`` is to be validated."""
        return self.every > 0 and index % self.every == 0

    def see(self, delta: Tensor, score: float) -> None:
        """Takes in one iterate; lower scores are better."""
        if score < self._score:
            self._best, self._score, self._without_gain = delta.clone(), score, 0
        else:
            self._without_gain += 1

    @property
    def flat(self) -> bool:
        """No gain for as long as the recipe waits."""
        return self.patience > 0 and self._without_gain >= self.patience

    def best(self, last: Tensor) -> Tensor:
        """The best iterate; the last one where nothing was validated."""
        return last if self._best is None else self._best

    def crops(self, width: int, height: int, recipe: Recipe, boxes: Sequence[Box], pool: int) -> StepCrops:
        """Twice the views of a step, fixed by SEED."""
        rng = np.random.Generator(np.random.PCG64(SEED))
        views = recipe.views
        views = replace(
            views,
            whole=max(views.whole, 1),
            global_crops=2 * views.global_crops,
            local_crops=2 * views.local_crops,
        )
        return draw_step(rng, width, height, views, boxes, Disturbance(), pool)
