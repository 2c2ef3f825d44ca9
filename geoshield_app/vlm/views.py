"""The views of a photo that the describer looks at: the whole, and parts so that small things are found."""

from __future__ import annotations

import numpy as np
from PIL import Image

from geoshield_app.domain.photo import Rgb8, picture_size

LONG_SIDE_PX = 1024
PART_SHARE = 0.5
"""Side of a part over the photo's short side; not below what CLIP-style towers are trained on."""


def shrunk(rgb8: Rgb8, long_side_px: int = LONG_SIDE_PX) -> Rgb8:
    """The picture with its long side at most ``long_side_px``; smaller ones as they are."""
    width, height = picture_size(rgb8)
    if max(width, height) <= long_side_px:
        return np.ascontiguousarray(rgb8)
    factor = long_side_px / max(width, height)
    size = (max(1, round(width * factor)), max(1, round(height * factor)))
    return np.array(Image.fromarray(rgb8).resize(size, Image.Resampling.BOX, reducing_gap=2.0))


def views_of(rgb8: Rgb8) -> tuple[Rgb8, ...]:
    """The whole picture first, then overlapping squares along both sides; at most 13.

    >>> len(views_of(np.zeros((96, 128, 3), np.uint8)))
    10
    """
    small = shrunk(rgb8)
    width, height = picture_size(small)
    side = max(1, round(PART_SHARE * min(width, height)))
    columns, rows = _places(width, side), _places(height, side)
    squares = [small[top : top + side, left : left + side] for top in rows for left in columns]
    return (small, *squares)


def _places(length_px: int, side_px: int) -> list[int]:
    """Where the squares begin along one side: 3 of them, up to 4 along a long one."""
    count = 4 if length_px > 4 * side_px else 3
    return [round(at) for at in np.linspace(0, length_px - side_px, count)]
