"""The loop: crops, features, loss, gradient, step, project. A generator: it yields after every encoder call.

Delta, loss and unit vectors stay in float32. Only one encoder's graph is alive at a time.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from geoshield_app.domain.boxes import Box
from geoshield_app.domain.errors import ModelUnusable
from geoshield_app.domain.recipe import Recipe
from geoshield_app.domain.result import Step
from geoshield_app.perturbation.budget import project
from geoshield_app.perturbation.crops import Crop, StepCrops, cut, draw_step
from geoshield_app.perturbation.loss import Features, Terms
from geoshield_app.perturbation.spectrum import spectral_copies
from geoshield_app.perturbation.steps import CommonWeaknessStep, Rule, rule_of, start, step_size
from geoshield_app.perturbation.surrogate import Surrogate, encode_in_chunks
from geoshield_app.perturbation.targets import Targets
from geoshield_app.perturbation.transforms import jpeg, straight_round
from geoshield_app.perturbation.validation import Validation

TermsOf = Callable[[Features, Targets], Terms]


@dataclass(frozen=True, slots=True, eq=False)
class Problem:
    """All the loop is given; ``pairs`` are the encoders with their constants."""

    clean: Tensor
    """[3, H, W] in [0, 1], the working grid."""
    bound: Tensor
    """Budget in [0, 1] units, broadcasts to ``clean``."""
    boxes: tuple[Box, ...]
    """On the grid."""
    pool: tuple[Crop, ...]
    pairs: tuple[tuple[Surrogate, Targets], ...]
    terms: TermsOf
    recipe: Recipe
    seed: int


@dataclass(slots=True)
class Chunk:
    """How many crops of an encoder are alive at once; halved when memory runs out."""

    crops: int = 64

    def halve(self, at_most: int) -> bool:
        """Fewer crops at once; False when one at a time was already too much."""
        current = min(self.crops, at_most)
        if current <= 1:
            return False
        self.crops = current // 2
        return True


def optimise(problem: Problem, chunk: Chunk) -> Generator[Step, None, tuple[Tensor, Step | None]]:
    """Minimises the sum of the terms over the encoders; returns delta [3, H, W] in [0, 1] units and the last step."""
    recipe, clean = problem.recipe, problem.clean
    rng = np.random.Generator(np.random.PCG64(problem.seed))
    delta = project(start(clean, problem.bound, recipe, problem.seed), clean, problem.bound)
    rule = rule_of(recipe)
    validation = Validation.of(recipe)
    step: Step | None = None
    for index in range(1, recipe.steps + 1):
        height, width = clean.shape[1:]
        crops = draw_step(
            rng, width, height, recipe.views, problem.boxes, recipe.disturbance, len(problem.pool)
        )
        crops = _with_pool_windows(crops, problem)
        rounded = index > recipe.steps - recipe.rounded_steps
        gradient, step = yield from _gradient(problem, rule, delta, crops, rounded, index, chunk, rng)
        delta = project(rule.update(delta, gradient, step_size(recipe, index)), clean, problem.bound)
        if validation.due(index):
            validation.see(delta, _score(problem, delta, validation, chunk))
            if validation.flat:
                break
    return validation.best(delta), step


def _gradient(
    problem: Problem,
    rule: Rule,
    delta: Tensor,
    crops: StepCrops,
    rounded: bool,
    index: int,
    chunk: Chunk,
    rng: np.random.Generator,
) -> Generator[Step, None, tuple[Tensor, Step]]:
    """Sum over encoders of d loss / d delta [3, H, W]; yields after each encoder.

    The way from delta to the views is walked once for all encoders that see the same size; each encoder only adds
    its gradient at the views. Common weakness moves the point after every encoder and walks it for each.
    """
    walking = isinstance(rule, CommonWeaknessStep)
    sums: dict[str, float] = {}
    step, sight = Step(index, problem.recipe.steps, ()), Sight(problem, delta, crops, rounded)
    for surrogate, targets in problem.pairs:
        gradient, terms = _recovering(
            problem, surrogate, targets, sight.views(surrogate.input_px), crops, chunk, rng
        )
        sight.add(surrogate.input_px, gradient)
        for name, value in terms.items():
            sums[name] = sums.get(name, 0.0) + value
        if isinstance(rule, CommonWeaknessStep):
            inner = rule.inner(sight.point, sight.gradient())
            sight = Sight(problem, project(inner, problem.clean, problem.bound), crops, rounded)
        step = Step(index, problem.recipe.steps, (*sums.items(), ("total", sum(sums.values()))))
        yield step
    return (delta - sight.point if walking else sight.gradient()), step


def _recovering(
    problem: Problem,
    surrogate: Surrogate,
    targets: Targets,
    views: Tensor,
    crops: StepCrops,
    chunk: Chunk,
    rng: np.random.Generator,
) -> tuple[Tensor, dict[str, float]]:
    """One encoder's gradient; on out-of-memory again with fewer crops at once."""
    state = rng.bit_generator.state
    while True:
        try:
            return _encoder_gradient(problem, surrogate, targets, views, crops, chunk, rng)
        except torch.OutOfMemoryError:
            lower = chunk.halve(len(views) * max(problem.recipe.spectral_copies, 1))
        # outside the except block: the exception would keep the tensors alive
        if not lower:
            raise torch.OutOfMemoryError("one crop at a time does not fit")
        rng.bit_generator.state = state
        if views.device.type == "cuda":
            torch.cuda.empty_cache()


def _encoder_gradient(
    problem: Problem,
    surrogate: Surrogate,
    targets: Targets,
    views: Tensor,
    crops: StepCrops,
    chunk: Chunk,
    rng: np.random.Generator,
) -> tuple[Tensor, dict[str, float]]:
    """d loss / d views [B, 3, P, P] of one encoder, and its terms."""
    leaf = views.detach().requires_grad_(True)
    copies = problem.recipe.spectral_copies
    seen = spectral_copies(leaf, copies, rng) if copies else leaf
    rows = encode_in_chunks(surrogate, seen, chunk.crops)
    groups = torch.split(rows, len(views))
    all_terms = [problem.terms(Features.of(group, len(crops.glob), crops.clean), targets) for group in groups]
    terms = {name: torch.stack([terms[name] for terms in all_terms]).mean() for name in all_terms[0]}
    values = {name: float(value.detach()) for name, value in terms.items()}
    if not all(np.isfinite(value) for value in values.values()):
        raise ModelUnusable(
            f"The encoder {surrogate.name} gave no usable number for this photo.",
            advice="Try again; if it stays so, verify the weights with 'geoshield doctor'.",
        )
    if not terms:
        return torch.zeros_like(views), values
    (gradient,) = torch.autograd.grad(torch.stack(list(terms.values())).sum(), leaf)
    return gradient, values


class Sight:
    """What the encoders see of one delta, and what they answer: views out, gradients in."""

    def __init__(self, problem: Problem, point: Tensor, crops: StepCrops, rounded: bool) -> None:
        self.point = point
        self._crops = crops
        self._leaf = point.detach().requires_grad_(True)
        self._seen = _seen(problem.clean + self._leaf, crops, rounded)
        self._views: dict[int, Tensor] = {}
        self._gradients: dict[int, Tensor] = {}

    def views(self, side_px: int) -> Tensor:
        """[B, 3, P, P], cut once for each size."""
        if side_px not in self._views:
            self._views[side_px] = cut(self._seen, self._crops.all, side_px)
        return self._views[side_px]

    def add(self, side_px: int, gradient: Tensor) -> None:
        """Takes in d loss / d views of one encoder."""
        before = self._gradients.get(side_px)
        self._gradients[side_px] = gradient if before is None else before + gradient

    def gradient(self) -> Tensor:
        """d loss / d delta [3, H, W] of all that was taken in."""
        sides = list(self._gradients)
        (gradient,) = torch.autograd.grad(
            [self._views[side] for side in sides], self._leaf, [self._gradients[side] for side in sides]
        )
        return gradient


def _seen(picture: Tensor, crops: StepCrops, rounded: bool) -> Tensor:
    """The picture as it will be after saving: whole levels in the last steps, JPEG in disturbed ones."""
    if rounded:
        picture = straight_round(picture * 255) / 255
    return picture if crops.jpeg_quality is None else jpeg(picture, crops.jpeg_quality)


def _with_pool_windows(crops: StepCrops, problem: Problem) -> StepCrops:
    """GeoWindow.SAME: the global crops take the windows of their clean crops from the pool."""
    if problem.recipe.geo_window == "own":
        return crops
    glob = tuple(
        Crop(problem.pool[clean].window, crop.resize, crop.blur_px)
        for crop, clean in zip(crops.glob, crops.clean, strict=True)
    )
    return StepCrops(glob, crops.local, crops.clean, crops.jpeg_quality)


def _score(problem: Problem, delta: Tensor, validation: Validation, chunk: Chunk) -> float:
    """The loss on fixed views of the picture as saved: whole levels, then JPEG."""
    seen = (problem.clean + delta).clamp(0, 1)
    seen = (seen * 255).round() / 255
    total = 0.0
    height, width = seen.shape[1:]
    crops = validation.crops(width, height, problem.recipe, problem.boxes, len(problem.pool))
    with torch.no_grad():
        for picture in (seen, jpeg(seen, validation.jpeg_quality)):
            for surrogate, targets in problem.pairs:
                rows = encode_in_chunks(surrogate, cut(picture, crops.all, surrogate.input_px), chunk.crops)
                terms = problem.terms(Features.of(rows, len(crops.glob), crops.clean), targets)
                total += sum(float(value) for value in terms.values())
    return total
