"""Sliding windows in several scales. Pure; boxes in pixels of the picture given."""

from __future__ import annotations

import math
from itertools import product

from geoshield_app.domain.boxes import Box

SCALES: tuple[tuple[float, int], ...] = ((0.75, 6), (0.5, 15), (0.32, 28))
"""Side over the short side of the picture, and the most windows of that scale: 49 in all."""


def sliding_windows(width_px: int, height_px: int) -> tuple[Box, ...]:
    """Windows that together cover the picture at each scale; squares, longer where the picture is very long.

    >>> len(sliding_windows(640, 480))
    47
    """
    windows: dict[Box, None] = {}
    for share, most in SCALES:
        side = max(1, round(share * min(width_px, height_px)))
        columns, rows = _counts(width_px, height_px, side, most)
        spans_x, spans_y = _spans(width_px, side, columns), _spans(height_px, side, rows)
        windows |= {
            Box(left, top, right, bottom): None for (top, bottom), (left, right) in product(spans_y, spans_x)
        }
    return tuple(windows)


def _counts(width_px: int, height_px: int, side_px: int, most: int) -> tuple[int, int]:
    """Columns and rows half a side apart, thinned alike until at most ``most`` windows are left."""
    step = side_px / 2
    while True:
        columns = math.ceil((width_px - side_px) / step) + 1
        rows = math.ceil((height_px - side_px) / step) + 1
        if columns * rows <= most:
            return columns, rows
        step *= 1.05


def _spans(length_px: int, side_px: int, count: int) -> list[tuple[int, int]]:
    """Evenly spaced spans from end to end, without a gap between them."""
    side = min(length_px, max(side_px, math.ceil(length_px / count)))
    starts = [round(index * (length_px - side) / max(count - 1, 1)) for index in range(count)]
    return [(start, start + side) for start in starts]
