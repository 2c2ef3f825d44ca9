"""How a gradient becomes an update of delta: I-FGSM, PGD, MI-FGSM, Adam, CWA. One object per run holds its momentum."""

from __future__ import annotations

import math
from typing import Protocol

import torch
from torch import Tensor

from geoshield_app.domain.recipe import Recipe, StepRule


class Rule(Protocol):
    """Takes the gradient of the loss at ``delta`` [3, H, W]; returns the next delta, not yet projected."""

    def update(self, delta: Tensor, gradient: Tensor, step: float) -> Tensor: ...


class SignStep:
    """I-FGSM and PGD: delta - step * sign(gradient). Source: Kurakin 2018; Madry 2017 (random start in ``start``)."""

    def update(self, delta: Tensor, gradient: Tensor, step: float) -> Tensor:
        return delta - step * gradient.sign()


class MomentumStep:
    """MI-FGSM: the gradient, divided by its mean size, is gathered with decay mu. Source: Dong et al. 2018, eq. 6-7."""

    def __init__(self, mu: float) -> None:
        self._mu = mu
        self._gathered: Tensor | None = None

    def update(self, delta: Tensor, gradient: Tensor, step: float) -> Tensor:
        scaled = gradient / gradient.abs().mean().clamp(min=1e-20)
        self._gathered = scaled if self._gathered is None else self._mu * self._gathered + scaled
        return delta - step * self._gathered.sign()


class AdamStep:
    """Adam on delta, the optimiser of C&W-style attacks. Source: Kingma and Ba 2015, algorithm 1."""

    def __init__(self, beta1: float = 0.9, beta2: float = 0.99) -> None:
        self._betas = (beta1, beta2)
        self._first: Tensor | None = None
        self._second: Tensor | None = None
        self._count = 0

    def update(self, delta: Tensor, gradient: Tensor, step: float) -> Tensor:
        beta1, beta2 = self._betas
        gradient = gradient / gradient.abs().mean().clamp(min=1e-20)
        first = torch.zeros_like(gradient) if self._first is None else self._first
        second = torch.zeros_like(gradient) if self._second is None else self._second
        self._count += 1
        self._first = beta1 * first + (1 - beta1) * gradient
        self._second = beta2 * second + (1 - beta2) * gradient * gradient
        mean = self._first / (1 - beta1**self._count)
        spread = (self._second / (1 - beta2**self._count)).sqrt()
        return delta - step * mean / (spread + 1e-8)


class CommonWeaknessStep:
    """CWA: inside a step the encoders are walked one after the other, then the way walked is the gradient.

    Source: Chen et al. 2023 (common weakness); the constants are those of Attack-Bard.
    """

    INNER_STEP = 250.0

    def __init__(self, mu: float) -> None:
        self._mu = mu
        self._inner: Tensor | None = None
        self._outer = MomentumStep(mu)

    def inner(self, point: Tensor, gradient: Tensor) -> Tensor:
        """The next inner point [3, H, W], not yet projected: the L2-normalised gradient, gathered."""
        unit = gradient / gradient.norm().clamp(min=1e-20)
        self._inner = unit if self._inner is None else self._mu * self._inner + unit
        return point - self.INNER_STEP * self._inner

    def update(self, delta: Tensor, gradient: Tensor, step: float) -> Tensor:
        """``gradient`` is where the inner walk came from, minus where it ended."""
        return self._outer.update(delta, gradient, step)


def rule_of(recipe: Recipe) -> Rule:
    """A fresh rule for one run."""
    if recipe.step_rule is StepRule.CWA:
        return CommonWeaknessStep(recipe.momentum)
    if recipe.step_rule is StepRule.MI_FGSM:
        return MomentumStep(recipe.momentum)
    return AdamStep() if recipe.step_rule is StepRule.ADAM else SignStep()


def step_size(recipe: Recipe, index: int) -> float:
    """Size of step ``index`` (1 to steps) in [0, 1] units; cosine decay to ``last_step_levels`` where given."""
    first, last = recipe.step_levels, recipe.last_step_levels
    if last is None or recipe.steps == 1:
        return first / 255
    share = (1 + math.cos(math.pi * (index - 1) / (recipe.steps - 1))) / 2
    return (last + (first - last) * share) / 255


def start(clean: Tensor, bound: Tensor, recipe: Recipe, seed: int) -> Tensor:
    """The first delta [3, H, W]: zeros, for PGD uniform within ``bound``."""
    if recipe.step_rule is not StepRule.PGD:
        return torch.zeros_like(clean)
    generator = torch.Generator().manual_seed(seed)
    noise = torch.rand(clean.shape, generator=generator) * 2 - 1
    return noise.to(clean.device) * bound
