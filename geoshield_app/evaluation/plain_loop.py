"""The paper's algorithm as one would write it down first: the yardstick for speed, and a second opinion on the loss.

Same objective, views and steps as ``perturbation``, with none of its savings: crops one after the other through
torch's interpolate, float32 without TF32, and texts, boxes and clean crops encoded again in every step. Only what
the place and content prompts say of a photo, which the paper does not have, is found out once.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TypeAlias

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from geoshield_app.domain.boxes import Box
from geoshield_app.domain.errors import UsageError
from geoshield_app.domain.photo import Rgb8
from geoshield_app.domain.plan import Plan
from geoshield_app.domain.ports import Work
from geoshield_app.domain.recipe import Objective, Recipe, StepRule
from geoshield_app.domain.result import Protected, Step
from geoshield_app.encoders.attention import held_attention
from geoshield_app.perturbation.budget import imprint, largest_change_levels
from geoshield_app.perturbation.contents import content_basis
from geoshield_app.perturbation.crops import Crop, StepCrops, draw_step, global_window
from geoshield_app.perturbation.grid import boxes_on_grid, grid_size, to_grid
from geoshield_app.perturbation.places import PlaceSpace, PlaceTarget
from geoshield_app.perturbation.steps import step_size
from geoshield_app.perturbation.subspace import Standing
from geoshield_app.perturbation.surrogate import Surrogate
from geoshield_app.perturbation.targets import box_crops
from geoshield_app.perturbation.transforms import jpeg

_Standings: TypeAlias = tuple[PlaceTarget | None, Standing | None]
"""The clean photo among the places and among the contents."""


@dataclass(frozen=True, slots=True, eq=False)
class PlainProtector:
    """Implements Protector with the plain loop."""

    surrogates: tuple[Surrogate, ...]
    place_prompts: tuple[tuple[str, ...], ...] = ()
    device: str = "cpu"
    content_prompts: tuple[tuple[str, ...], ...] = ()
    _standings: dict[tuple[str, str, int], _Standings] = field(default_factory=dict)

    def protect(self, base: Rgb8, plan: Plan) -> Work[Protected]:
        """Yields a Step after every step. UsageError for a recipe that the paper's loop does not know."""
        _require_known(plan.recipe)
        begun, recipe = time.monotonic(), plan.recipe
        width, height = grid_size(base.shape[1], base.shape[0], recipe)
        clean = to_grid(base, width, height).to(self.device)
        found = [region.box for region in plan.regions if region.box is not None]
        boxes = boxes_on_grid(found, base, width, height)
        delta, step = torch.zeros_like(clean), None
        gathered = torch.zeros_like(clean)
        for index, crops in enumerate(_all_crops(plan, width, height, boxes), start=1):
            with _exact_float32():
                loss, gradient = self.gradient(clean, delta, crops, boxes, plan, index)
            gathered = recipe.momentum * gathered + gradient / gradient.abs().mean().clamp(min=1e-20)
            delta = delta - step_size(recipe, index) * gathered.sign()
            delta = delta.clamp(-recipe.budget_levels / 255, recipe.budget_levels / 255)
            delta = (clean + delta).clamp(0, 1) - clean
            step = Step(index, recipe.steps, (("total", loss),))
            yield step
        after = imprint(base, delta, recipe.budget_levels)
        names = tuple(surrogate.name for surrogate in self.surrogates)
        seconds = time.monotonic() - begun
        largest = largest_change_levels(base, after)
        return Protected(after, largest, seconds, step, names, self.device, torch.get_num_threads())

    def gradient(
        self, clean: Tensor, delta: Tensor, crops: StepCrops, boxes: Sequence[Box], plan: Plan, index: int
    ) -> tuple[float, Tensor]:
        """Loss and d loss / d delta [3, H, W] of step ``index``."""
        recipe = plan.recipe
        leaf = delta.clone().requires_grad_(True)
        seen = clean + leaf
        if index > recipe.steps - recipe.rounded_steps:
            seen = seen + ((seen * 255).round() / 255 - seen).detach()
        if crops.jpeg_quality is not None:
            seen = jpeg(seen, crops.jpeg_quality)
        with held_attention(recipe.held_attention):
            losses = [self._loss(surrogate, clean, seen, crops, boxes, plan) for surrogate in self.surrogates]
        loss = torch.stack(losses).sum()
        loss.backward()  # type: ignore[no-untyped-call]
        assert leaf.grad is not None
        return float(loss.detach()), leaf.grad

    def _loss(
        self,
        surrogate: Surrogate,
        clean: Tensor,
        seen: Tensor,
        crops: StepCrops,
        boxes: Sequence[Box],
        plan: Plan,
    ) -> Tensor:
        """One encoder's part of the total loss, with the paper's names."""
        recipe, weights = plan.recipe, plan.recipe.weights
        f_glob = [_feature(surrogate, seen, crop) for crop in crops.glob]  # each [D]
        f_loc = _mean([_feature(surrogate, seen, crop) for crop in crops.local])  # eq. 9
        z_nongeo = _text(surrogate, plan.notes.sentences)  # eq. 6
        pool = _pool(plan, clean)
        with torch.no_grad():
            clean_crops = [_feature(surrogate, clean, pool[place]) for place in crops.clean]  # eq. 5
            spots = box_crops(boxes, clean.shape[2], clean.shape[1], whole=recipe.views.whole_box)
            box_features = [_feature(surrogate, clean, spot) for spot in spots]  # eq. 8
        z_geo = [f if z_nongeo is None else f - z_nongeo for f in clean_crops]  # eq. 7
        terms = [weights.geo * torch.stack([_s(f, z) for f, z in zip(f_glob, z_geo, strict=True)]).mean()]
        if f_loc is not None:
            terms.append(weights.geo * torch.stack([_s(f_loc, z) for z in z_geo]).mean())
        factor = len(box_features) if weights.sum_over_boxes else 1
        for f in (torch.stack(f_glob), f_loc[None] if f_loc is not None else None):
            if f is None:
                continue
            if box_features:
                terms.append(
                    weights.alpha * factor * torch.stack([_s(f, b).mean() for b in box_features]).mean()
                )
            if z_nongeo is not None:
                terms.append(-weights.beta * _s(f, z_nongeo).mean())
            terms += self._prompt_terms(surrogate, clean, pool, f, plan)
        return torch.stack(terms).sum()

    def _prompt_terms(
        self, surrogate: Surrogate, clean: Tensor, pool: Sequence[Crop], f: Tensor, plan: Plan
    ) -> list[Tensor]:
        """What the place and content prompts say of ``f``; where the clean photo stands is found out once."""
        weights = plan.recipe.weights
        if not (weights.place or weights.place_entropy or weights.content):
            return []
        key = surrogate.name, plan.photo.sha256, plan.seed
        if key not in self._standings:
            self._standings[key] = self._standings_of(surrogate, clean, pool)
        place, content = self._standings[key]
        terms = []
        if place is not None:
            terms += [weights.place * place.cosine(f), weights.place_entropy * place.mass(f)]
        if content is not None and weights.content:
            terms.append(-weights.content * content.cosine(f))
        return terms

    def _standings_of(self, surrogate: Surrogate, clean: Tensor, pool: Sequence[Crop]) -> _Standings:
        with torch.no_grad():
            mean = _mean([_feature(surrogate, clean, crop) for crop in pool])
        assert mean is not None
        space = None
        if self.place_prompts:
            space = PlaceSpace.of(surrogate, self.place_prompts, surrogate.logit_scale)
        basis = content_basis(surrogate, self.content_prompts, None if space is None else space.basis)
        place = None if space is None else space.target(mean)
        return place, None if basis is None else Standing.of(basis, mean)


def _all_crops(plan: Plan, width: int, height: int, boxes: Sequence[Box]) -> Iterator[StepCrops]:
    """The same windows as the optimiser draws for this plan."""
    recipe = plan.recipe
    rng = np.random.Generator(np.random.PCG64(plan.seed))
    for _ in range(recipe.steps):
        yield draw_step(
            rng, width, height, recipe.views, boxes, recipe.disturbance, max(recipe.clean_crops, 1)
        )


def _pool(plan: Plan, clean: Tensor) -> list[Crop]:
    """Windows of the clean crops, as the optimiser draws them."""
    rng = np.random.Generator(np.random.PCG64([plan.seed, 1]))
    height, width = clean.shape[1:]
    return [
        Crop(global_window(rng, width, height, plan.recipe.views))
        for _ in range(max(plan.recipe.clean_crops, 1))
    ]


def _feature(surrogate: Surrogate, picture: Tensor, crop: Crop) -> Tensor:
    """One crop alone through one encoder, [D] unit."""
    box = crop.window
    part = picture[None, :, box.top : box.bottom, box.left : box.right]
    if crop.blur_px > 0:
        part = _blurred(part, crop.blur_px)
    if crop.resize != 1.0:
        part = _resized(
            part, max(round(box.height_px * crop.resize), 1), max(round(box.width_px * crop.resize), 1)
        )
    feature: Tensor = surrogate.encode_pictures(
        _resized(part, surrogate.input_px, surrogate.input_px)
    ).float()[0]
    return feature


def _resized(part: Tensor, height: int, width: int) -> Tensor:
    if part.shape[2:] == (height, width):
        return part
    return F.interpolate(part, (height, width), mode="bicubic", antialias=True, align_corners=False)


def _blurred(part: Tensor, sigma_px: float) -> Tensor:
    """Gaussian blur of [1, 3, h, w], edges repeated."""
    reach = max(1, round(4 * sigma_px))
    at = torch.arange(-reach, reach + 1, dtype=torch.float32, device=part.device)
    kernel = torch.exp(-0.5 * (at / sigma_px) ** 2)
    kernel = (kernel / kernel.sum()).repeat(3, 1)  # [3, k]
    part = F.pad(part, (reach, reach, reach, reach), mode="replicate")
    part = F.conv2d(part, kernel[:, None, None, :], groups=3)
    return F.conv2d(part, kernel[:, None, :, None], groups=3)


def _text(surrogate: Surrogate, sentences: Sequence[str]) -> Tensor | None:
    rows = [surrogate.encode_texts([sentence])[0] for sentence in sentences if sentence.strip()]
    return _mean(rows)


def _mean(rows: Sequence[Tensor]) -> Tensor | None:
    return F.normalize(torch.stack(list(rows)).mean(dim=0), dim=0) if rows else None


def _s(f: Tensor, z: Tensor) -> Tensor:
    """S: the cosine."""
    return F.cosine_similarity(f, z, dim=-1)


def _require_known(recipe: Recipe) -> None:
    known = (
        recipe.step_rule in (StepRule.I_FGSM, StepRule.MI_FGSM) and recipe.objective is Objective.GEOSHIELD
    )
    if not known or recipe.keep_best or recipe.patience or recipe.adaptive or recipe.geo_window != "own":
        raise UsageError(
            f"The plain loop does not know the recipe '{recipe.name}'.", advice="Choose the preset paper."
        )


@contextmanager
def _exact_float32() -> Iterator[None]:
    """No TF32, as a first version would have it."""
    before = torch.backends.cuda.matmul.allow_tf32, torch.backends.cudnn.allow_tf32
    torch.backends.cuda.matmul.allow_tf32 = torch.backends.cudnn.allow_tf32 = False
    try:
        yield
    finally:
        torch.backends.cuda.matmul.allow_tf32, torch.backends.cudnn.allow_tf32 = before
