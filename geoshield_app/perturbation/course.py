"""One photo's way through the loop: where its delta stands, what its encoders see of it and what they answered."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor

from geoshield_app.domain.errors import ModelUnusable
from geoshield_app.domain.result import Step
from geoshield_app.perturbation.budget import project
from geoshield_app.perturbation.crops import Crop, StepCrops, cut, draw_step
from geoshield_app.perturbation.gradients import Answer, Chunk, Question
from geoshield_app.perturbation.loss import Features
from geoshield_app.perturbation.steps import CommonWeaknessStep, Rule, rule_of, start, step_size
from geoshield_app.perturbation.surrogate import encode_in_chunks
from geoshield_app.perturbation.transforms import jpeg, straight_round
from geoshield_app.perturbation.validation import Validation

if TYPE_CHECKING:
    from geoshield_app.perturbation.loop import Problem


@dataclass(slots=True, eq=False)
class Course:
    """Mutable, owned by the loop. A step is ``begin``, then ``question`` and ``hear`` per encoder, then ``finish``."""

    problem: Problem
    rng: np.random.Generator
    delta: Tensor
    """[3, H, W] in [0, 1] units."""
    rule: Rule
    validation: Validation
    index: int = 0
    step: Step | None = None
    failure: ModelUnusable | None = None
    _crops: StepCrops | None = None
    _sight: Sight | None = None
    _sums: dict[str, float] = field(default_factory=dict)

    @staticmethod
    def of(problem: Problem) -> Course:
        """Before the first step."""
        recipe, clean = problem.recipe, problem.clean
        return Course(
            problem,
            np.random.Generator(np.random.PCG64(problem.seed)),
            project(start(clean, problem.bound, recipe, problem.seed), clean, problem.bound),
            rule_of(recipe),
            Validation.of(recipe),
        )

    @property
    def active(self) -> bool:
        return self.failure is None and self.index < self.problem.recipe.steps and not self.validation.flat

    def begin(self) -> None:
        """Draws everything that is random in the next step."""
        problem, recipe = self.problem, self.problem.recipe
        height, width = problem.clean.shape[1:]
        self.index += 1
        crops = draw_step(
            self.rng, width, height, recipe.views, problem.boxes, recipe.disturbance, len(problem.pool)
        )
        self._crops = _with_pool_windows(crops, problem)
        self._sums = {}
        self._look_at(self.delta)

    def question(self, encoder: int) -> Question:
        """What the encoder is asked about this photo in this step."""
        surrogate, targets = self.problem.pairs[encoder]
        sight, crops = self._present()
        recipe, views = self.problem.recipe, sight.views(surrogate.input_px)
        return Question(
            views, crops, targets, self.problem.terms, recipe.spectral_copies, self.rng, recipe.held_attention
        )

    def hear(self, encoder: int, answer: Answer) -> Step:
        """Takes in an answer; common weakness moves the point after every encoder."""
        sight, _ = self._present()
        gradient, terms = answer
        sight.add(self.problem.pairs[encoder][0].input_px, gradient)
        for name, value in terms.items():
            self._sums[name] = self._sums.get(name, 0.0) + value
        if isinstance(self.rule, CommonWeaknessStep):
            inner = self.rule.inner(sight.point, sight.gradient())
            self._look_at(project(inner, self.problem.clean, self.problem.bound))
        camera = self.problem.camera
        picture = None if camera is None else camera.shot(self.problem.clean, self.delta)
        sums = (*self._sums.items(), ("total", sum(self._sums.values())))
        self.step = Step(self.index, self.problem.recipe.steps, sums, picture)
        return self.step

    def finish(self) -> None:
        """Gradient, step, project."""
        sight, _ = self._present()
        walking = isinstance(self.rule, CommonWeaknessStep)
        gradient = self.delta - sight.point if walking else sight.gradient()
        size = step_size(self.problem.recipe, self.index)
        self.delta = project(
            self.rule.update(self.delta, gradient, size), self.problem.clean, self.problem.bound
        )
        self._sight = None

    @property
    def validation_due(self) -> bool:
        return self.failure is None and self.validation.due(self.index)

    def validate(self, score: float) -> None:
        """Takes in the score of the present delta."""
        self.validation.see(self.delta, score)

    @property
    def best(self) -> Tensor:
        """The iterate to keep."""
        return self.validation.best(self.delta)

    def _look_at(self, point: Tensor) -> None:
        assert self._crops is not None
        rounded = self.index > self.problem.recipe.steps - self.problem.recipe.rounded_steps
        self._sight = Sight(self.problem.clean, point, self._crops, rounded)

    def _present(self) -> tuple[Sight, StepCrops]:
        assert self._sight is not None and self._crops is not None
        return self._sight, self._crops


class Sight:
    """What the encoders see of one delta, and what they answer: views out, gradients in.

    The way from delta to the views is walked once for all encoders that see the same size; each encoder only adds its
    gradient at the views.
    """

    def __init__(self, clean: Tensor, point: Tensor, crops: StepCrops, rounded: bool) -> None:
        self.point = point
        self._crops = crops
        self._leaf = point.detach().requires_grad_(True)
        self._seen = _seen(clean + self._leaf, crops, rounded)
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


def score(course: Course, chunk: Chunk) -> float:
    """The loss on fixed views of the picture as saved: whole levels, then JPEG."""
    problem, validation = course.problem, course.validation
    seen = ((problem.clean + course.delta).clamp(0, 1) * 255).round() / 255
    height, width = seen.shape[1:]
    crops = validation.crops(width, height, problem.recipe, problem.boxes, len(problem.pool))
    total = 0.0
    with torch.no_grad():
        for picture in (seen, jpeg(seen, validation.jpeg_quality)):
            for surrogate, targets in problem.pairs:
                rows = encode_in_chunks(surrogate, cut(picture, crops.all, surrogate.input_px), chunk.crops)
                terms = problem.terms(Features.of(rows, len(crops.glob), crops.clean), targets)
                total += sum(float(value) for value in terms.values())
    return total


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
