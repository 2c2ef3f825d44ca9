"""Where a text detector looks: the whole picture made smaller, and tiles of it that keep small writing legible. Pure.

A view is a box of the full-size photo with the factor by which it is resized before it is looked at.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import product

from geoshield_app.domain.boxes import Box

SIDE_PX = 1536
"""Long side of a view as the detector sees it."""
WHOLE_SHRUNK_PX = 1024
"""Likewise of the whole picture where tiles follow: large writing only."""
LONG_SIDE_PX = 3200
"""A larger photo is looked at as if it were this large, so that no photo needs more than about a dozen views."""
MOST_ENLARGED = 2.0
OVERLAP_SHARE = 0.12
"""Of a tile: a line of writing on a seam is whole in one of the two."""


@dataclass(frozen=True, slots=True)
class View:
    """A part of the photo, half-open in full-size pixels, and the factor of its resizing."""

    box: Box
    factor: float

    @property
    def size_px(self) -> tuple[int, int]:
        """Width and height as looked at, at least one pixel each."""
        return max(1, round(self.box.width_px * self.factor)), max(1, round(self.box.height_px * self.factor))


def views_of(width_px: int, height_px: int) -> tuple[View, ...]:
    """The whole first; tiles too where the photo is larger than one view.

    >>> len(views_of(1280, 960)), len(views_of(4000, 3000)), len(views_of(40, 4000))
    (1, 7, 4)
    """
    long_side = max(width_px, height_px)
    whole = Box(0, 0, width_px, height_px)
    if long_side <= SIDE_PX:
        return (View(whole, min(MOST_ENLARGED, SIDE_PX / long_side)),)
    factor = min(1.0, LONG_SIDE_PX / long_side)
    spans_x, spans_y = _spans(width_px, factor), _spans(height_px, factor)
    tiles = [
        View(Box(left, top, right, bottom), factor)
        for (top, bottom), (left, right) in product(spans_y, spans_x)
    ]
    return (View(whole, WHOLE_SHRUNK_PX / long_side), *tiles)


def _spans(length_px: int, factor: float) -> list[tuple[int, int]]:
    """Overlapping spans along one side, evenly spaced from end to end."""
    side = min(length_px, math.ceil(SIDE_PX / factor))
    count = 1 if side == length_px else math.ceil((length_px - side) / (side * (1 - OVERLAP_SHARE))) + 1
    starts = [round(index * (length_px - side) / max(1, count - 1)) for index in range(count)]
    return [(start, start + side) for start in starts]


def cut_off(inner: Box, tile: Box, width_px: int, height_px: int, margin_px: float) -> bool:
    """Whether ``inner`` touches an edge of the tile that is not the photo's edge: the rest lies in the next tile."""
    return (
        (inner.left - tile.left < margin_px and tile.left > 0)
        or (inner.top - tile.top < margin_px and tile.top > 0)
        or (tile.right - inner.right < margin_px and tile.right < width_px)
        or (tile.bottom - inner.bottom < margin_px and tile.bottom < height_px)
    )
