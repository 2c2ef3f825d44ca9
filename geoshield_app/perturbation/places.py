"""Place prompts: a direction that is place and little else, from the encoder's own text tower.

C holds unit features of prompts such as "a photo taken in {city}, {country}"; the leading right singular vectors V
of the centred C span the place subspace. What the clean picture has in that subspace is pushed away, and so is the
weight that it gives to every plausible place, at each level (cities, countries, regions). Not in the paper.
Letters: L prompts of a level, R rank, D feature width.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from geoshield_app.perturbation.subspace import Standing, leading_basis
from geoshield_app.perturbation.surrogate import Surrogate, encode_texts

MARGIN = 8.0
"""The cross-entropy is pushed at most this far (nats) above that of the clean picture."""


@dataclass(frozen=True, slots=True, eq=False)
class PlaceTarget:
    """Where the clean picture stands among the places."""

    standing: Standing
    """In the place subspace: V and c0."""
    levels: tuple[Tensor, ...]
    """Each [L, D]."""
    masses: tuple[Tensor, ...]
    """Each [L]: softmax of the clean picture over the level."""
    scale: float
    caps: tuple[float, ...]
    """Cross-entropy of the clean picture plus MARGIN, per level."""

    def cosine(self, features: Tensor) -> Tensor:
        """Mean cosine of ``features`` [B, D] with c0 inside the subspace; lower is better."""
        return self.standing.cosine(features)

    def mass(self, features: Tensor) -> Tensor:
        """Minus the capped cross-entropy to the plausible places, mean over levels; lower is better."""
        losses = []
        for prompts, mass, cap in zip(self.levels, self.masses, self.caps, strict=True):
            logs = functional.log_softmax(self.scale * features @ prompts.T, dim=-1)  # [B, L]
            losses.append(-torch.clamp(-(logs @ mass), max=cap).mean())
        return torch.stack(losses).mean()


@dataclass(frozen=True, slots=True, eq=False)
class PlaceSpace:
    """The place subspace of one encoder; the same for all photos."""

    basis: Tensor
    levels: tuple[Tensor, ...]
    scale: float

    @staticmethod
    def of(surrogate: Surrogate, levels: Sequence[Sequence[str]], scale: float) -> PlaceSpace:
        """Encodes every prompt once; ``levels`` are lists of prompts (cities, countries, regions)."""
        with torch.no_grad():
            encoded = tuple(encode_texts(surrogate, list(prompts)) for prompts in levels if prompts)
            rows = torch.cat([level - level.mean(dim=0) for level in encoded])  # [sum L, D]
        return PlaceSpace(leading_basis(rows), encoded, scale)

    def target(self, clean: Tensor) -> PlaceTarget:
        """``clean`` [D]: unit mean feature of the clean picture."""
        masses = tuple(functional.softmax(self.scale * level @ clean, dim=-1) for level in self.levels)
        logs = tuple(functional.log_softmax(self.scale * level @ clean, dim=-1) for level in self.levels)
        caps = tuple(float(-(log @ mass)) + MARGIN for log, mass in zip(logs, masses, strict=True))
        return PlaceTarget(Standing.of(self.basis, clean), self.levels, masses, self.scale, caps)
