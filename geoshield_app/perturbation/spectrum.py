"""SSA: copies of a view with noise and a disturbed spectrum (Long et al. 2022; Dong et al. 2023, Attack-Bard)."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
import torch
from torch import Tensor

SIGMA = 16 / 255
"""Standard deviation of the noise added to a copy."""
RHO = 0.5
"""The spectrum is multiplied by uniform numbers in 1 - RHO .. 1 + RHO."""


def spectral_copies(views: Tensor, copies: int, rng: np.random.Generator) -> Tensor:
    """``views`` [B, 3, P, P] -> [copies * B, 3, P, P]: IDCT(DCT(view + noise) * mask)."""
    dct = _dct(views.shape[-1]).to(views.device)
    many = views.repeat(copies, 1, 1, 1)
    noise = torch.from_numpy(rng.standard_normal(many.shape, dtype=np.float32)).to(views.device) * SIGMA
    mask = torch.from_numpy(rng.uniform(1 - RHO, 1 + RHO, many.shape).astype(np.float32)).to(views.device)
    return dct.T @ ((dct @ (many + noise) @ dct.T) * mask) @ dct


@lru_cache(maxsize=8)
def _dct(size: int) -> Tensor:
    """[size, size] orthonormal DCT-II."""
    at = torch.arange(size, dtype=torch.float64)
    matrix = torch.cos((2 * at[None] + 1) * at[:, None] * math.pi / (2 * size)) * math.sqrt(2 / size)
    matrix[0] /= math.sqrt(2)
    return matrix.to(torch.float32)
