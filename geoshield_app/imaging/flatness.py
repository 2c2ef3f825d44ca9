"""How much of a photo is flat: where a faint pattern is seen first."""

from __future__ import annotations

import numpy as np
from PIL import Image

from geoshield_app.domain.photo import Rgb8

_BLOCK_PX = 8
_LONG_SIDE_PX = 512
FLAT_LEVELS = 3.0
"""A block whose brightness varies by less, as a standard deviation, hides nothing."""


def flat_share(rgb8: Rgb8) -> float:
    """0 to 1: blocks of 8 x 8 px of a copy at most 512 px long that are flat; 0.0 for a picture below one block."""
    small = Image.fromarray(rgb8).convert("L")
    small.thumbnail((_LONG_SIDE_PX, _LONG_SIDE_PX), Image.Resampling.BOX)
    grey = np.asarray(small, np.float32)
    rows, columns = grey.shape[0] // _BLOCK_PX, grey.shape[1] // _BLOCK_PX
    if not rows or not columns:
        return 0.0
    blocks = grey[: rows * _BLOCK_PX, : columns * _BLOCK_PX].reshape(rows, _BLOCK_PX, columns, _BLOCK_PX)
    return float((blocks.std(axis=(1, 3)) < FLAT_LEVELS).mean())
