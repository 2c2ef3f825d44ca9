"""The working grid: the optimiser's own copy of the photo, so that cost follows the grid and not the photo."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from PIL import Image
from torch import Tensor

from geoshield_app.domain.boxes import Box
from geoshield_app.domain.photo import Rgb8, picture_size
from geoshield_app.domain.recipe import Recipe


def grid_size(width_px: int, height_px: int, recipe: Recipe) -> tuple[int, int]:
    """(width, height) of the grid: the photo's aspect, never larger than the photo."""
    factor = min(1.0, recipe.grid_short_px / min(width_px, height_px))
    if recipe.grid_long_px is not None:
        factor = min(factor, recipe.grid_long_px / max(width_px, height_px))
    return max(round(width_px * factor), 1), max(round(height_px * factor), 1)


def to_grid(base: Rgb8, width: int, height: int) -> Tensor:
    """uint8 [H, W, 3] -> float32 [3, height, width] in [0, 1]; antialiased where it shrinks."""
    picture = Image.fromarray(base)
    if picture.size != (width, height):
        picture = picture.resize((width, height), Image.Resampling.BICUBIC, reducing_gap=3.0)
    return torch.from_numpy(np.array(picture)).permute(2, 0, 1).contiguous().float() / 255


def boxes_on_grid(boxes: Sequence[Box], base: Rgb8, width: int, height: int) -> tuple[Box, ...]:
    """Boxes of the photo, mapped once onto the grid."""
    full_width, full_height = picture_size(base)
    scaled = (box.scaled(width / full_width, height / full_height) for box in boxes)
    return tuple(box for box in (one.clipped(width, height) for one in scaled) if box is not None)
