"""The protector: one photo's base picture and plan in, pixels with the pattern out."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from geoshield_app.domain.boxes import Box
from geoshield_app.domain.errors import ModelUnusable, UsageError
from geoshield_app.domain.findings import SceneNotes
from geoshield_app.domain.photo import Rgb8
from geoshield_app.domain.plan import Plan
from geoshield_app.domain.ports import Work
from geoshield_app.domain.recipe import Objective, Recipe
from geoshield_app.domain.result import Protected, Similarity, Step
from geoshield_app.perturbation.attacks import ATTACKS, Attack
from geoshield_app.perturbation.budget import adaptive_bound, flat_bound, imprint, largest_change_levels
from geoshield_app.perturbation.crops import Crop, cut, global_window, whole_window
from geoshield_app.perturbation.device import (
    choose_device,
    device_gone,
    is_device_gone,
    is_out_of_memory,
    out_of_memory,
)
from geoshield_app.perturbation.fits import crops_that_fit
from geoshield_app.perturbation.grid import boxes_on_grid, grid_size, to_grid
from geoshield_app.perturbation.loop import Chunk, Problem, optimise
from geoshield_app.perturbation.places import PlaceSpace
from geoshield_app.perturbation.residence import Room, visitors
from geoshield_app.perturbation.surrogate import Surrogate, encode_in_chunks
from geoshield_app.perturbation.targets import Targets, box_crops, describe_targets, photo_targets

REACHED = 0.85
"""A pattern has reached its target when the surrogates' mean cosine between clean and protected picture is below."""

TargetPicture = Callable[[int], Rgb8]
"""A photo of another place for a seed; only attacks towards a target ask for one."""


@dataclass(frozen=True, slots=True, eq=False)
class GeoShieldProtector:
    """Implements the ports Protector and Comparer over a fixed ensemble."""

    surrogates: tuple[Surrogate, ...]
    place_prompts: tuple[tuple[str, ...], ...] = ()
    """Levels of place prompts (cities, countries, regions); empty: no place terms."""
    device: torch.device = torch.device("cpu")
    target_picture: TargetPicture | None = None
    _spaces: dict[str, PlaceSpace] | None = None
    _room: Room | None = None

    @staticmethod
    def of(
        surrogates: Sequence[Surrogate],
        place_prompts: Sequence[Sequence[str]] = (),
        device: str = "auto",
        target_picture: TargetPicture | None = None,
    ) -> GeoShieldProtector:
        """Over ``surrogates`` that already are on the device."""
        levels = tuple(tuple(level) for level in place_prompts)
        chosen = choose_device(device)
        guests, room = visitors(surrogates, chosen)
        return GeoShieldProtector(guests, levels, chosen, target_picture, {}, room)

    def protect(self, base: Rgb8, plan: Plan) -> Work[Protected]:
        """Yields a Step after every encoder call; the result keeps the budget exactly, in whole levels.

        The ladder when memory runs out: fewer crops at once (in the loop), encoders moved in and out (from the first
        step again), OutOfMemory. ModelUnusable when the device disappears.
        """
        while True:
            try:
                return (yield from self._attempt(base, plan))
            except (RuntimeError, MemoryError) as error:
                gone = is_device_gone(error)
                if not gone and not is_out_of_memory(error):
                    raise
            # outside the except block: the exception would keep the tensors alive
            if gone:
                raise device_gone(self.device)
            if self._room is None or not self._room.crowd():
                raise out_of_memory(self.device)

    def _attempt(self, base: Rgb8, plan: Plan) -> Work[Protected]:
        begun = time.monotonic()
        if plan.recipe.objective is Objective.RANDOM_NOISE:
            pattern, last = _noise(base, plan), None
        else:
            pattern, last = yield from self._pattern(base, plan)
        after = imprint(base, pattern, plan.recipe.budget_levels)
        reached = self._picture_cosine(base, after) <= REACHED
        return Protected(
            rgb8=after,
            largest_change_levels=largest_change_levels(base, after),
            seconds=time.monotonic() - begun,
            last_step=last,
            encoders=tuple(surrogate.name for surrogate in self.surrogates),
            device=str(self.device),
            threads=torch.get_num_threads(),
            reached_target=reached,
        )

    def similarities(self, before: Rgb8, after: Rgb8, notes: SceneNotes) -> tuple[Similarity, ...]:
        """Each surrogate's cosines on the whole picture, before and after."""
        answers = []
        with torch.no_grad():
            for surrogate in self.surrogates:
                f = surrogate.encode_pictures(self._whole(surrogate, before, after))  # [2, D]
                text = describe_targets(surrogate, notes.sentences)
                cosines = [0.0, 0.0] if text is None else [float(c) for c in f @ text]
                answers.append(Similarity(surrogate.name, cosines[0], cosines[1], float(f[0] @ f[1])))
        return tuple(answers)

    def _pattern(self, base: Rgb8, plan: Plan) -> Generator[Step, None, tuple[Tensor, Step | None]]:
        chunk = Chunk(crops_that_fit(self.surrogates, self.device))
        return (yield from optimise(self._problem(base, plan, chunk), chunk))

    def _problem(self, base: Rgb8, plan: Plan, chunk: Chunk) -> Problem:
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
        targets = photo_targets(surrogate, clean, plan.notes.sentences, crops, pool, space, chunk.crops)
        if not torch.isfinite(targets.clean).all():
            raise ModelUnusable(f"The encoder {surrogate.name} gave no usable number for this photo.")
        return (
            replace(targets, wanted=self._wanted(surrogate, plan, chunk)) if attack.needs_target else targets
        )

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
        if not self.place_prompts or self._spaces is None:
            return None
        if surrogate.name not in self._spaces:
            self._spaces[surrogate.name] = PlaceSpace.of(surrogate, self.place_prompts, surrogate.logit_scale)
        return self._spaces[surrogate.name]

    def _picture_cosine(self, before: Rgb8, after: Rgb8) -> float:
        with torch.no_grad():
            views = [self._whole(s, before, after) for s in self.surrogates]
            pairs = [s.encode_pictures(v) for s, v in zip(self.surrogates, views, strict=True)]
        return float(np.mean([float(functional.cosine_similarity(f[0], f[1], dim=0)) for f in pairs]))

    def _whole(self, surrogate: Surrogate, *pictures: Rgb8) -> Tensor:
        """[n, 3, P, P]: whole pictures as the surrogate sees them."""
        side = surrogate.input_px
        return torch.stack([to_grid(picture, side, side) for picture in pictures]).to(self.device)


def _pool(recipe: Recipe, width: int, height: int, seed: int) -> tuple[Crop, ...]:
    """Windows of the clean crops behind z_geo, drawn before the loop from a stream of their own."""
    rng = np.random.Generator(np.random.PCG64([seed, 1]))
    count = max(recipe.clean_crops, 1)
    if recipe.views.global_crops == 0:
        return tuple(Crop(whole_window(rng, width, height)) for _ in range(count))
    return tuple(Crop(global_window(rng, width, height, recipe.views)) for _ in range(count))


def _noise(base: Rgb8, plan: Plan) -> Tensor:
    """RN: uniform noise within the budget, [3, H, W] in [0, 1] units, at the photo's own size."""
    rng = np.random.Generator(np.random.PCG64(plan.seed))
    levels = plan.recipe.budget_levels
    noise = rng.uniform(-levels, levels, (3, *base.shape[:2])).astype(np.float32)
    return torch.from_numpy(noise / 255)
