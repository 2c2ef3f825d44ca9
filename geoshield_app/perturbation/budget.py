"""The promise: no channel of any pixel moves by more than the budget. Kept in the loop, enforced after it, in integers.

Letters: H, W the picture. Levels are steps of 1/255.
"""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from geoshield_app.domain.photo import Rgb8
from geoshield_app.perturbation.resample import upsample

STRIP_ROWS = 256
"""Rows of the photo finished at a time: memory beyond the photo itself stays flat."""


def project(delta: Tensor, clean: Tensor, bound: Tensor) -> Tensor:
    """``delta`` [3, H, W] clipped to ``bound`` (broadcasts, in [0, 1] units) and to what keeps ``clean`` + delta valid.

    Delta itself is clamped, outside the graph, so that gradients at black and white stay alive.
    """
    return torch.maximum(torch.minimum(delta, torch.minimum(bound, 1 - clean)), torch.maximum(-bound, -clean))


def flat_bound(clean: Tensor, budget_levels: int) -> Tensor:
    """[1, 1, 1]: the same budget everywhere."""
    return torch.full((1, 1, 1), budget_levels / 255, dtype=clean.dtype, device=clean.device)


def adaptive_bound(clean: Tensor, budget_levels: int, floor: float = 0.35, radius: int = 4) -> Tensor:
    """[1, H, W]: the budget where the picture is busy, down to ``floor`` of it where it is flat (sky).

    Local contrast is the standard deviation of luma in a (2 radius + 1) square; 12 levels count as busy.
    """
    luma = clean.mean(dim=0, keepdim=True)[None]
    side = 2 * radius + 1
    mean = functional.avg_pool2d(luma, side, 1, radius, count_include_pad=False)
    square = functional.avg_pool2d(luma * luma, side, 1, radius, count_include_pad=False)
    contrast = (square - mean * mean).clamp(min=0).sqrt()[0] * 255
    share = floor + (1 - floor) * (contrast / 12).clamp(max=1)
    return share * budget_levels / 255


def imprint(base: Rgb8, pattern: Tensor, budget_levels: int) -> Rgb8:
    """``base`` uint8 [H, W, 3] with ``pattern`` float [3, h, w] (in [0, 1] units) enlarged onto it.

    Rounded, never truncated, clipped to the budget in whole levels and to 0..255.
    """
    height, width = base.shape[:2]
    pattern = pattern.detach().to("cpu", torch.float32) * 255
    after = np.empty_like(base)
    for top in range(0, height, STRIP_ROWS):
        bottom = min(top + STRIP_ROWS, height)
        strip = upsample(pattern, height, width, top, bottom).permute(1, 2, 0).numpy()
        change = np.clip(np.rint(strip), -budget_levels, budget_levels).astype(np.int16)
        after[top:bottom] = np.clip(base[top:bottom].astype(np.int16) + change, 0, 255).astype(np.uint8)
    return after


def largest_change_levels(base: Rgb8, after: Rgb8) -> int:
    """max |after - base| over all pixels and channels, in strips."""
    return max(
        int(_levels(base[top : top + STRIP_ROWS], after[top : top + STRIP_ROWS]).max())
        for top in range(0, base.shape[0], STRIP_ROWS)
    )


def _levels(base: Rgb8, after: Rgb8) -> NDArray[np.int16]:
    return np.abs(after.astype(np.int16) - base.astype(np.int16))
