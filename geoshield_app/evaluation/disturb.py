"""What happens to a posted photo on its way: JPEG, a smaller size, blur (paper section 4.3.3, figure 6)."""

from __future__ import annotations

import io
from collections.abc import Callable

import numpy as np
from PIL import Image, ImageFilter

from geoshield_app.domain.photo import Rgb8

Disturb = Callable[[Rgb8], Rgb8]

PLAIN = "plain"


def jpeg(quality: int) -> Disturb:
    """Encoded as a platform does (halved colour, 4:2:0) and decoded again."""

    def disturbed(rgb8: Rgb8) -> Rgb8:
        buffer = io.BytesIO()
        Image.fromarray(rgb8).save(buffer, "JPEG", quality=quality, subsampling=2)
        buffer.seek(0)
        with Image.open(buffer) as picture:
            return np.array(picture)

    return disturbed


def smaller(factor: float) -> Disturb:
    """Resized to ``factor`` of both sides (Lanczos); at least one pixel."""

    def disturbed(rgb8: Rgb8) -> Rgb8:
        height_px, width_px = rgb8.shape[:2]
        size = (max(1, round(width_px * factor)), max(1, round(height_px * factor)))
        return np.array(Image.fromarray(rgb8).resize(size, Image.Resampling.LANCZOS))

    return disturbed


def blur(sigma_px: float) -> Disturb:
    """Gaussian blur."""

    def disturbed(rgb8: Rgb8) -> Rgb8:
        return np.array(Image.fromarray(rgb8).filter(ImageFilter.GaussianBlur(sigma_px)))

    return disturbed


def _unchanged(rgb8: Rgb8) -> Rgb8:
    return rgb8


DISTURBANCES: dict[str, Disturb] = {
    PLAIN: _unchanged,
    "jpeg 75": jpeg(75),
    "jpeg 50": jpeg(50),
    "half size": smaller(0.5),
    "blur 1.5 px": blur(1.5),
    "blur 4 px": blur(4.0),
}
"""Applied to the pixels of the saved file; the judges see what is left."""
