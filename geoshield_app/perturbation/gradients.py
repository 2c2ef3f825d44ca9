"""One encoder's gradient at the views of one or several photos, with what helps when memory or range runs out.

Photos that are worked on together share the encoder's batch; their losses are separate sums, so each photo's gradient
is its own. Letters: B views of one photo, P the encoder's input side.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
import torch
from torch import Tensor

from geoshield_app.domain.errors import ModelUnusable
from geoshield_app.encoders.device_errors import is_out_of_memory
from geoshield_app.encoders.precision import needs_loss_scale
from geoshield_app.perturbation.crops import StepCrops
from geoshield_app.perturbation.device import empty_cache
from geoshield_app.perturbation.loss import Features, Terms
from geoshield_app.perturbation.spectrum import spectral_copies
from geoshield_app.perturbation.surrogate import VERIFY_ADVICE, Surrogate, encode_in_chunks
from geoshield_app.perturbation.targets import Targets

TermsOf = Callable[[Features, Targets], Terms]
Answer = tuple[Tensor, dict[str, float]]
"""d loss / d views [B, 3, P, P] and the value of each named term."""


@dataclass(frozen=True, slots=True, eq=False)
class Question:
    """What one encoder is asked about one photo in one step."""

    views: Tensor
    """[B, 3, P, P] in [0, 1]."""
    crops: StepCrops
    targets: Targets
    terms: TermsOf
    copies: int
    """Spectral copies of every view (SSA); 0: none."""
    rng: np.random.Generator
    held: bool = False
    """The gradient passes attention weights by; the same for all questions that are asked together."""


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


@dataclass(slots=True)
class LossScale:
    """Lifts the loss where fp16 would round small gradients to zero; halved when they overflow instead."""

    power: int = 14
    _fitting: dict[str, int] = field(default_factory=dict)

    def of(self, surrogate: Surrogate, device: torch.device) -> float:
        if not needs_loss_scale(device):
            return 1.0
        return float(2 ** self._fitting.setdefault(surrogate.name, self.power))

    def lower(self, surrogate: Surrogate) -> bool:
        """False when there is nothing left to lower."""
        power = self._fitting.get(surrogate.name, 0)
        if power <= 0:
            return False
        self._fitting[surrogate.name] = power - 1
        return True


def ask(
    surrogate: Surrogate, questions: Sequence[Question], chunk: Chunk, scale: LossScale
) -> list[Answer | ModelUnusable]:
    """The encoder's answer about every photo; on out-of-memory again with fewer crops at once.

    A photo for which the encoder has no number gets ModelUnusable; the others keep theirs. Raises
    torch.OutOfMemoryError when one crop at a time does not fit.
    """
    states = [question.rng.bit_generator.state for question in questions]
    while True:
        try:
            heard = _heard(surrogate, questions, chunk.crops, scale)
            if all(one.whole or not one.terms_whole for one in heard) or not scale.lower(surrogate):
                return [_answer(surrogate, one) for one in heard]
            fits = True
        except (RuntimeError, MemoryError) as error:
            if not is_out_of_memory(error):
                raise
            fits = False
        # outside the except block: the exception would keep the tensors alive
        heard = []
        if not fits and not chunk.halve(sum(len(one.views) * max(one.copies, 1) for one in questions)):
            raise torch.OutOfMemoryError("one crop at a time does not fit")
        for question, state in zip(questions, states, strict=True):
            question.rng.bit_generator.state = state
        if not fits:
            empty_cache(questions[0].views.device)


@dataclass(frozen=True, slots=True, eq=False)
class _Heard:
    """What came back for one photo, not yet judged."""

    gradient: Tensor
    terms: dict[str, float]
    gradient_whole: bool
    """Every part of it is a number."""

    @property
    def terms_whole(self) -> bool:
        return all(math.isfinite(value) for value in self.terms.values())

    @property
    def whole(self) -> bool:
        return self.gradient_whole and self.terms_whole


def _heard(surrogate: Surrogate, questions: Sequence[Question], chunk: int, scale: LossScale) -> list[_Heard]:
    """One pass there and back through the encoder for all photos."""
    leaves = [one.views.detach().requires_grad_(True) for one in questions]
    seen = [
        spectral_copies(leaf, one.copies, one.rng) if one.copies else leaf
        for leaf, one in zip(leaves, questions, strict=True)
    ]
    rows = encode_in_chunks(
        surrogate, seen[0] if len(seen) == 1 else torch.cat(seen), chunk, questions[0].held
    )
    parts = torch.split(rows, [len(views) for views in seen])
    terms = [_mean_terms(one, part) for one, part in zip(questions, parts, strict=True)]
    losses = [torch.stack(list(named.values())).sum() for named in terms if named]
    factor = scale.of(surrogate, leaves[0].device)
    if losses:
        total = torch.stack(losses).sum() * factor
        gradients = torch.autograd.grad(total, leaves, allow_unused=True, materialize_grads=True)
    else:
        gradients = tuple(torch.zeros_like(leaf) for leaf in leaves)
    if factor != 1.0:
        gradients = tuple(gradient / factor for gradient in gradients)
    return _read(gradients, terms)


def _mean_terms(one: Question, rows: Tensor) -> Terms:
    """The photo's terms, mean over its spectral copies."""
    groups = torch.split(rows, len(one.views))
    every = [
        one.terms(Features.of(group, len(one.crops.glob), one.crops.clean), one.targets) for group in groups
    ]
    return {name: torch.stack([terms[name] for terms in every]).mean() for name in every[0]}


def _read(gradients: Sequence[Tensor], terms: Sequence[Terms]) -> list[_Heard]:
    """The values of all terms, fetched at once: each fetching would wait for a card."""
    whole = [torch.isfinite(gradient).all().float() for gradient in gradients]
    named = [value.detach() for one in terms for value in one.values()]
    numbers = torch.stack([*whole, *named]).tolist()
    values = iter(numbers[len(whole) :])
    return [
        _Heard(gradient, {name: next(values) for name in one}, number == 1.0)
        for gradient, one, number in zip(gradients, terms, numbers, strict=False)
    ]


def _answer(surrogate: Surrogate, heard: _Heard) -> Answer | ModelUnusable:
    if heard.whole:
        return heard.gradient, heard.terms
    return ModelUnusable(
        f"The encoder {surrogate.name} gave no usable number for this photo.",
        advice=VERIFY_ADVICE,
    )
