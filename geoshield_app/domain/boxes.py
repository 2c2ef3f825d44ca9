"""Boxes: whole pixels of the upright full-size photo, half-open."""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle ``left <= x < right``, ``top <= y < bottom`` in pixels.

    Raises ValueError when it has no area.
    """

    left: int
    top: int
    right: int
    bottom: int

    def __post_init__(self) -> None:
        if self.right <= self.left or self.bottom <= self.top:
            raise ValueError(f"a box needs an area: {self.left},{self.top},{self.right},{self.bottom}")

    @property
    def width_px(self) -> int:
        return self.right - self.left

    @property
    def height_px(self) -> int:
        return self.bottom - self.top

    @property
    def area_px(self) -> int:
        return self.width_px * self.height_px

    def overlap_px(self, other: Box) -> int:
        """Pixels that both boxes cover."""
        width = min(self.right, other.right) - max(self.left, other.left)
        height = min(self.bottom, other.bottom) - max(self.top, other.top)
        return max(width, 0) * max(height, 0)

    def iou(self, other: Box) -> float:
        """Intersection over union, 0 to 1."""
        shared = self.overlap_px(other)
        return shared / (self.area_px + other.area_px - shared)

    def clipped(self, width_px: int, height_px: int) -> Box | None:
        """The part inside a ``width_px x height_px`` photo, None when nothing is left."""
        left, top = max(self.left, 0), max(self.top, 0)
        right, bottom = min(self.right, width_px), min(self.bottom, height_px)
        return Box(left, top, right, bottom) if right > left and bottom > top else None

    def scaled(self, factor_x: float, factor_y: float) -> Box:
        """The same box on a resized photo, rounded outwards, at least one pixel."""
        left, top = math.floor(self.left * factor_x), math.floor(self.top * factor_y)
        right, bottom = math.ceil(self.right * factor_x), math.ceil(self.bottom * factor_y)
        return Box(left, top, max(right, left + 1), max(bottom, top + 1))

    def square_with_context(self, context: float, width_px: int, height_px: int) -> Box:
        """The smallest square around this box, grown by ``context`` and moved into the photo.

        Where the photo is narrower than the square, the box ends at the photo's edges.
        """
        side = math.ceil(max(self.width_px, self.height_px) * (1 + context))
        left = _inside((self.left + self.right - side) // 2, side, width_px)
        top = _inside((self.top + self.bottom - side) // 2, side, height_px)
        return Box(left, top, min(left + side, width_px), min(top + side, height_px))


def _inside(start: int, length: int, limit: int) -> int:
    """Move ``start`` so that ``start .. start + length`` lies in ``0 .. limit`` where it can."""
    return max(0, min(start, limit - length))
