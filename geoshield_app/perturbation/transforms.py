"""JPEG inside the loop: what a platform's re-encoding leaves of the pattern, with a gradient.

Letters: H and W are the picture, padded to whole blocks by repeating the edge.
"""

from __future__ import annotations

import math
from functools import lru_cache

import torch
from torch import Tensor
from torch.nn import functional

_LUMINANCE = (
    (16, 11, 10, 16, 24, 40, 51, 61),
    (12, 12, 14, 19, 26, 58, 60, 55),
    (14, 13, 16, 24, 40, 57, 69, 56),
    (14, 17, 22, 29, 51, 87, 80, 62),
    (18, 22, 37, 56, 68, 109, 103, 77),
    (24, 35, 55, 64, 81, 104, 113, 92),
    (49, 64, 78, 87, 103, 121, 120, 101),
    (72, 92, 95, 98, 112, 100, 103, 99),
)
_CHROMINANCE_CORNER = ((17, 18, 24, 47), (18, 21, 26, 66), (24, 26, 56, 99), (47, 66, 99, 99))
"""Both tables: ITU-T T.81 annex K.1; the chrominance table is 99 outside its corner."""


def jpeg(picture: Tensor, quality: int) -> Tensor:
    """``picture`` [3, H, W] in [0, 1] as a JPEG of ``quality`` with halved colour (4:2:0) shows it, differentiable.

    Rounding passes its gradient on by the cube of its error (Shin and Song 2017, JPEG-resistant adversarial
    images), everything else is exact.
    """
    height, width = picture.shape[1:]
    pad = (0, -width % 16, 0, -height % 16)
    levels = functional.pad(picture[None], pad, mode="replicate")[0] * 255  # [3, H, W]
    luma, chroma = _to_ycbcr(levels)
    chroma = functional.avg_pool2d(chroma[None], 2)[0]  # [2, H/2, W/2]
    luma = _coded(luma, _table(quality, luma=True).to(picture.device))
    chroma = _coded(chroma, _table(quality, luma=False).to(picture.device))
    chroma = functional.interpolate(chroma[None], scale_factor=2, mode="bilinear", align_corners=False)[0]
    return (_to_rgb(luma, chroma) / 255)[:, :height, :width].clamp(0, 1)


def soft_round(x: Tensor) -> Tensor:
    """Nearest whole number plus the cube of what was rounded away: a step with a slope."""
    nearest = x.detach().round()
    return nearest + (x - nearest) ** 3


def straight_round(x: Tensor) -> Tensor:
    """Nearest whole number; the gradient passes as if nothing had been rounded."""
    return x + (x.detach().round() - x.detach())


def _coded(planes: Tensor, table: Tensor) -> Tensor:
    """Blockwise DCT, quantisation and back; ``planes`` [C, H, W] with H and W multiples of 8."""
    channels, height, width = planes.shape
    dct = _dct().to(planes.device)
    blocks = (planes - 128).reshape(channels, height // 8, 8, width // 8, 8).transpose(2, 3)
    coefficients = dct @ blocks @ dct.T
    coefficients = soft_round(coefficients / table) * table
    blocks = dct.T @ coefficients @ dct
    return blocks.transpose(2, 3).reshape(channels, height, width) + 128


def _to_ycbcr(rgb: Tensor) -> tuple[Tensor, Tensor]:
    """[3, H, W] -> [1, H, W], [2, H, W]; ITU-T T.871."""
    red, green, blue = rgb
    luma = 0.299 * red + 0.587 * green + 0.114 * blue
    return luma[None], torch.stack([(blue - luma) / 1.772 + 128, (red - luma) / 1.402 + 128])


def _to_rgb(luma: Tensor, chroma: Tensor) -> Tensor:
    y, cb, cr = luma[0], chroma[0] - 128, chroma[1] - 128
    return torch.stack([y + 1.402 * cr, y - 0.344136 * cb - 0.714136 * cr, y + 1.772 * cb])


@lru_cache(maxsize=1)
def _dct() -> Tensor:
    """[8, 8] orthonormal DCT-II."""
    at = torch.arange(8, dtype=torch.float64)
    matrix = torch.cos((2 * at[None] + 1) * at[:, None] * math.pi / 16) / 2
    matrix[0] /= math.sqrt(2)
    return matrix.to(torch.float32)


@lru_cache(maxsize=256)
def _table(quality: int, *, luma: bool) -> Tensor:
    """[8, 8] quantisation table scaled to ``quality`` 1 to 100 as the IJG library does."""
    base = torch.full((8, 8), 99.0)
    if luma:
        base = torch.tensor(_LUMINANCE, dtype=torch.float32)
    else:
        base[:4, :4] = torch.tensor(_CHROMINANCE_CORNER, dtype=torch.float32)
    scale = 5000 / quality if quality < 50 else 200 - 2 * quality
    return ((base * scale + 50) / 100).floor().clamp(1, 255)
