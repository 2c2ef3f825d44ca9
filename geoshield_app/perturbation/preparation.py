"""From a base picture and a plan to all that the loop is given: working grid, boxes, constants of every encoder."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import torch
from torch import Tensor

from geoshield_app.domain.boxes import Box
from geoshield_app.domain.errors import ModelUnusable, UsageError
from geoshield_app.domain.limits import recipe_fault
from geoshield_app.domain.photo import Rgb8
from geoshield_app.domain.plan import Plan
from geoshield_app.domain.recipe import Recipe
from geoshield_app.perturbation.attacks import ATTACKS, Attack
from geoshield_app.perturbation.budget import adaptive_bound, flat_bound
from geoshield_app.perturbation.contents import content_basis
from geoshield_app.perturbation.crops import Crop, cut, global_window, whole_window
from geoshield_app.perturbation.gradients import Chunk
from geoshield_app.perturbation.grid import boxes_on_grid, grid_size, to_grid
from geoshield_app.perturbation.loop import Problem
from geoshield_app.perturbation.places import PlaceSpace
from geoshield_app.perturbation.preview import Camera
from geoshield_app.perturbation.surrogate import VERIFY_ADVICE, Surrogate, encode_in_chunks, reads_text
from geoshield_app.perturbation.targets import Targets, box_crops, photo_targets

TargetPicture = Callable[[int], Rgb8]
"""A photo of another place for a seed; only attacks towards a target ask for one."""


@dataclass(frozen=True, slots=True, eq=False)
class Preparation:
    """Over a fixed ensemble; what is the same for all photos (the subspaces) is found once and kept."""

    surrogates: tuple[Surrogate, ...]
    place_prompts: tuple[tuple[str, ...], ...]
    device: torch.device
    target_picture: TargetPicture | None = None
    content_prompts: tuple[tuple[str, ...], ...] = ()
    _spaces: dict[str, PlaceSpace] = field(default_factory=dict)
    _contents: dict[str, Tensor | None] = field(default_factory=dict)

    def problem(self, base: Rgb8, plan: Plan, chunk: Chunk, camera: Camera | None = None) -> Problem:
        """``base`` uint8 [H, W, 3].

        Raises ModelUnusable without usable numbers, UsageError without a target or for a recipe beyond its limits.
        """
        fault = recipe_fault(plan.recipe)
        if fault is not None:
            raise UsageError(fault, advice="Choose a preset, or correct the number.")
        recipe, attack = plan.recipe, ATTACKS[plan.recipe.objective]
        width, height = grid_size(base.shape[1], base.shape[0], recipe)
        clean = to_grid(base, width, height).to(self.device)
        found = [region.box for region in plan.regions if region.box is not None and region.accepted]
        boxes = boxes_on_grid(found, base, width, height)
        pool = _pool(recipe, width, height, plan.seed)
        pairs = tuple(
            (surrogate, self._targets(surrogate, clean, plan, attack, boxes, pool, chunk))
            for surrogate in self.surrogates
        )
        bound = (adaptive_bound if recipe.adaptive else flat_bound)(clean, recipe.budget_levels)
        return Problem(
            clean,
            bound,
            boxes,
            pool,
            pairs,
            lambda f, t: attack.terms(f, t, recipe.weights),
            recipe,
            plan.seed,
            camera,
        )

    def _targets(
        self,
        surrogate: Surrogate,
        clean: Tensor,
        plan: Plan,
        attack: Attack,
        boxes: Sequence[Box],
        pool: Sequence[Crop],
        chunk: Chunk,
    ) -> Targets:
        recipe = plan.recipe
        height, width = clean.shape[1:]
        crops = box_crops(boxes, width, height, whole=recipe.views.whole_box)
        space = self._space(surrogate) if recipe.weights.place or recipe.weights.place_entropy else None
        contents = self._content_basis(surrogate) if recipe.weights.content else None
        sentences = plan.notes.sentences
        targets = photo_targets(surrogate, clean, sentences, crops, pool, space, contents, chunk.crops)
        if not _all_say_something(targets.clean):
            raise ModelUnusable(
                f"The encoder {surrogate.name} gave no usable number for this photo.", advice=VERIFY_ADVICE
            )
        if not attack.needs_target:
            return targets
        return replace(targets, wanted=self._wanted(surrogate, plan, chunk))

    def _wanted(self, surrogate: Surrogate, plan: Plan, chunk: Chunk) -> Tensor:
        """[M, D] features of crops of the target photo."""
        if self.target_picture is None:
            raise UsageError(f"The attack '{plan.recipe.name}' needs photos of other places to go towards.")
        picture = self.target_picture(plan.seed)
        width, height = grid_size(picture.shape[1], picture.shape[0], plan.recipe)
        target = to_grid(picture, width, height).to(self.device)
        crops = _pool(plan.recipe, width, height, plan.seed + 1)
        with torch.no_grad():
            return encode_in_chunks(surrogate, cut(target, crops, surrogate.input_px), chunk.crops)

    def _space(self, surrogate: Surrogate) -> PlaceSpace | None:
        """None without place prompts, and for an encoder that reads no text."""
        if not any(self.place_prompts) or not reads_text(surrogate):
            return None
        if surrogate.name not in self._spaces:
            self._spaces[surrogate.name] = PlaceSpace.of(surrogate, self.place_prompts, surrogate.logit_scale)
        return self._spaces[surrogate.name]

    def _content_basis(self, surrogate: Surrogate) -> Tensor | None:
        """[R, D]; None without content prompts, and for an encoder that reads no text."""
        if not self.content_prompts or not reads_text(surrogate):
            return None
        if surrogate.name not in self._contents:
            space = self._space(surrogate)
            self._contents[surrogate.name] = content_basis(
                surrogate, self.content_prompts, None if space is None else space.basis
            )
        return self._contents[surrogate.name]


def _all_say_something(rows: Tensor) -> bool:
    """Every row of ``rows`` [N, D] is numbers, and none is all zeros, as a dead encoder's are."""
    return bool((torch.isfinite(rows).all(dim=1) & (rows != 0).any(dim=1)).all())


def _pool(recipe: Recipe, width: int, height: int, seed: int) -> tuple[Crop, ...]:
    """Windows of the clean crops behind z_geo, drawn before the loop from a stream of their own."""
    rng = np.random.Generator(np.random.PCG64([seed, 1]))
    count = max(recipe.clean_crops, 1)
    if recipe.views.global_crops == 0:
        return tuple(Crop(whole_window(rng, width, height)) for _ in range(count))
    return tuple(Crop(global_window(rng, width, height, recipe.views)) for _ in range(count))
