"""How far two pictures are apart, and pictures that show it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont
from skimage.metrics import structural_similarity

from geoshield_app.domain.photo import Rgb8

WINDOW_PX = 11
"""Side of SSIM's Gaussian window (sigma 1.5, cut at 3.5 sigma): narrower pictures hold none."""
_STRIP_ROWS = 512
_WINDOW_REACH = WINDOW_PX // 2
_REC_601 = (0.299, 0.587, 0.114)
_GAP_PX, _LABEL_PX = 12, 40


@dataclass(frozen=True, slots=True)
class Change:
    """Of ``after`` against the base, over all pixels and channels."""

    largest_levels: int
    mean_levels: float
    psnr_db: float
    """Peak 255; infinite for equal pictures."""
    ssim: float
    """Of the luminance (Rec. 601)."""


def measure(base: Rgb8, after: Rgb8) -> Change:
    """Largest and mean change in levels, PSNR and SSIM of two uint8 [H, W, 3] pictures of one size, WINDOW_PX and up.

    SSIM as in Wang et al. 2004 (Gaussian window, sigma 1.5, population variance) by scikit-image, computed in strips
    with a margin, so that the memory does not grow with the photo; the mean is over windows that lie inside.
    Raises ValueError when the sizes differ.
    """
    if base.shape != after.shape:
        raise ValueError(f"pictures of one size are compared, not {base.shape} and {after.shape}")
    largest, total, squares = 0, 0, 0
    for top in range(0, base.shape[0], _STRIP_ROWS):
        rows = slice(top, top + _STRIP_ROWS)
        difference = np.abs(base[rows].astype(np.int32) - after[rows])
        largest = max(largest, int(difference.max()))
        total += int(difference.sum(dtype=np.int64))
        squares += int((difference * difference).sum(dtype=np.int64))
    mean_square = squares / base.size
    psnr_db = 10 * math.log10(255**2 / mean_square) if mean_square else math.inf
    return Change(largest, total / base.size, psnr_db, _ssim(base, after))


def _ssim(base: Rgb8, after: Rgb8) -> float:
    """Mean over all whole windows, strip by strip."""
    height_px = base.shape[0]
    total, count = 0.0, 0
    for top in range(_WINDOW_REACH, height_px - _WINDOW_REACH, _STRIP_ROWS):
        bottom = min(top + _STRIP_ROWS, height_px - _WINDOW_REACH)
        rows = slice(top - _WINDOW_REACH, bottom + _WINDOW_REACH)
        _, full = structural_similarity(  # type: ignore[no-untyped-call]
            _luminance(base[rows]), _luminance(after[rows]), data_range=255.0, full=True,
            gaussian_weights=True, sigma=1.5, use_sample_covariance=False,
        )  # fmt: skip
        inside = full[_WINDOW_REACH : full.shape[0] - _WINDOW_REACH, _WINDOW_REACH:-_WINDOW_REACH]
        total += float(inside.sum(dtype=np.float64))
        count += inside.size
    return total / count


def _luminance(rgb8: Rgb8) -> NDArray[np.float64]:
    """float64 [h, W], 0 to 255."""
    return np.asarray(rgb8 @ np.asarray(_REC_601), np.float64)


def difference_picture(base: Rgb8, after: Rgb8, factor: float) -> Rgb8:
    """uint8 [H, W, 3]: ``128 + factor * (after - base)``, so that grey means no change."""
    out = np.empty_like(base)
    for top in range(0, base.shape[0], _STRIP_ROWS):
        rows = slice(top, top + _STRIP_ROWS)
        change = (after[rows].astype(np.float32) - base[rows]) * factor
        out[rows] = np.clip(np.rint(128 + change), 0, 255).astype(np.uint8)
    return out


def side_by_side(pictures: Sequence[Rgb8], labels: Sequence[str]) -> Rgb8:
    """uint8 [H, W, 3]: pictures of one height in a row on white, each with its label above.

    Shorter pictures stand at the top. Raises ValueError when the numbers differ or there is none.
    """
    if not pictures or len(pictures) != len(labels):
        raise ValueError("each picture needs a label")
    width_px = sum(picture.shape[1] for picture in pictures) + _GAP_PX * (len(pictures) + 1)
    height_px = max(picture.shape[0] for picture in pictures) + _LABEL_PX + _GAP_PX
    sheet = Image.new("RGB", (width_px, height_px), "white")
    draw, font, left = ImageDraw.Draw(sheet), ImageFont.load_default(20), _GAP_PX
    for picture, label in zip(pictures, labels, strict=True):
        draw.text((left, 8), _fitted(label, font, picture.shape[1]), fill="black", font=font)
        sheet.paste(Image.fromarray(picture), (left, _LABEL_PX))
        left += picture.shape[1] + _GAP_PX
    return np.array(sheet)


def _fitted(label: str, font: ImageFont.FreeTypeFont | ImageFont.ImageFont, width_px: int) -> str:
    """The label, cut with an ellipsis where it would run into the next picture."""
    if font.getlength(label) <= width_px:
        return label
    while label and font.getlength(label + "...") > width_px:
        label = label[:-1]
    return label + "..."
