"""Directions that one kind of text spans among an encoder's features, and where a picture stands in them.

Text prompts of one kind (places, contents) differ in that kind and little else, so the leading directions of their
centred features are free of the modality gap and of most other things. Letters: N rows, R rank, D feature width.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

EXPLAINED = 0.9
"""Share of the rows' variance that a basis keeps; decides R."""


@dataclass(frozen=True, slots=True, eq=False)
class Standing:
    """Where the clean picture stands in a subspace."""

    basis: Tensor
    """[R, D] orthonormal rows."""
    part: Tensor
    """[R] unit: the clean picture's part in the subspace."""

    @staticmethod
    def of(basis: Tensor, clean: Tensor) -> Standing:
        """``clean`` [D]: unit mean feature of the clean picture."""
        part = basis @ clean
        return Standing(basis, part / part.norm().clamp(min=1e-12))

    def cosine(self, features: Tensor) -> Tensor:
        """Mean cosine of ``features`` [B, D] with the clean picture inside the subspace."""
        return functional.cosine_similarity(features @ self.basis.T, self.part[None], dim=-1).mean()


def leading_basis(rows: Tensor) -> Tensor:
    """``rows`` [N, D], centred -> [R, D], the leading right singular vectors, found on the processor."""
    sizes: Tensor
    basis: Tensor
    _, sizes, basis = torch.linalg.svd(rows.cpu(), full_matrices=False)
    kept = torch.cumsum(sizes**2, 0) / (sizes**2).sum().clamp(min=1e-20)
    return basis[: int((kept < EXPLAINED).sum()) + 1].to(rows.device)


def without(rows: Tensor, basis: Tensor) -> Tensor:
    """``rows`` [N, D] less their part in the space of ``basis`` [R, D]."""
    return rows - (rows @ basis.T) @ basis
