"""Resampling as matrices: a window of the working grid to an encoder's input, resized and blurred on the way.

A separable resampling of ``x`` [C, H, W] is ``rows @ x @ columns.T``. Written so, a crop, a resize and a blur
compose by multiplying small matrices, the gradient is exact, and it is the same on every device (the
antialiased interpolation of torch sums its gradient in no fixed order on CUDA).
"""

from __future__ import annotations

import math
from collections.abc import Callable

import torch
from torch import Tensor
from torch.nn import functional

BICUBIC_A = -0.5
"""Keys 1981, the value Pillow uses; reaches below zero, so never for the pattern itself."""
_PROCESSOR = torch.device("cpu")


def workshop(device: torch.device) -> torch.device:
    """Where matrices for ``device`` are made: on a CUDA card, else on the processor (MPS has no float64)."""
    return device if device.type == "cuda" else _PROCESSOR


def resize_matrix(size_in: int, size_out: int, at: torch.device = _PROCESSOR) -> Tensor:
    """[size_out, size_in] weights of an antialiased bicubic resize, made ``at`` a device; rows sum to 1.

    Source: Keys, Cubic convolution interpolation (1981); the kernel is widened when shrinking, as Pillow does.
    """
    scale = size_in / size_out
    widen = max(scale, 1.0)
    centres = (torch.arange(size_out, dtype=torch.float64, device=at) + 0.5) * scale - 0.5
    return _banded(centres, size_in, 2 * widen, lambda distance: _keys(distance.abs() / widen))


def blur_matrix(size: int, sigma_px: float, at: torch.device = _PROCESSOR) -> Tensor:
    """[size, size] weights of a Gaussian blur, made ``at`` a device; rows sum to 1, also at the edges."""
    centres = torch.arange(size, dtype=torch.float64, device=at)
    return _banded(centres, size, 4 * sigma_px, lambda distance: torch.exp(-0.5 * (distance / sigma_px) ** 2))


def apply(picture: Tensor, rows: Tensor, columns: Tensor) -> Tensor:
    """``picture`` [C, H, W], ``rows`` [h, H], ``columns`` [w, W] -> [C, h, w]."""
    channels, height, width = picture.shape
    narrow = (picture.reshape(channels * height, width) @ columns.T).reshape(channels, height, -1)
    return rows @ narrow


def upsample(pattern: Tensor, height_px: int, width_px: int, top: int, bottom: int) -> Tensor:
    """Rows ``top .. bottom`` of ``pattern`` [C, h, w] enlarged to [C, height_px, width_px].

    Linear in both directions: every value is a mean of its neighbours with weights of 0 to 1, so nothing
    overshoots and a budget kept on the grid is kept on the photo. Strips keep memory flat.
    """
    channels, height, width = pattern.shape
    at = (torch.arange(top, bottom, dtype=torch.float64) + 0.5) * height / height_px - 0.5
    at = at.clamp(0, height - 1)
    low = at.floor().long()
    part = (at - low).to(pattern.dtype)[None, :, None]
    strip = pattern[:, low] * (1 - part) + pattern[:, (low + 1).clamp(max=height - 1)] * part
    if width == width_px:
        return strip
    flat = strip.reshape(1, channels * (bottom - top), width)
    wide = functional.interpolate(flat, size=width_px, mode="linear", align_corners=False)
    return wide.reshape(channels, bottom - top, width_px)


def _banded(centres: Tensor, size_in: int, reach: float, weight: Callable[[Tensor], Tensor]) -> Tensor:
    """[len(centres), size_in]: ``weight`` of the distance to each centre, zero beyond ``reach``; rows sum to 1."""
    taps = torch.arange(math.ceil(2 * reach) + 2, device=centres.device)
    at = (centres - reach).floor().long()[:, None] + taps  # [out, taps]
    weights = weight(at - centres[:, None]).masked_fill((at < 0) | (at >= size_in), 0.0)
    weights = (weights / weights.sum(dim=1, keepdim=True)).to(torch.float32)
    dense = torch.zeros(len(centres), size_in, device=centres.device)
    return dense.scatter_add_(1, at.clamp(0, size_in - 1), weights)


def _keys(x: Tensor) -> Tensor:
    a = BICUBIC_A
    near = ((a + 2) * x - (a + 3)) * x * x + 1
    far = ((a * x - 5 * a) * x + 8 * a) * x - 4 * a
    return torch.where(x <= 1, near, torch.where(x < 2, far, torch.zeros_like(x)))
