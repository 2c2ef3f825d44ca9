"""What the mouse is over, and what moving it does to a box. Pure; photo pixels throughout."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from geoshield_app.domain.boxes import Box
from geoshield_app.gui.canvas.viewport import Point, Size

LEAST_SIDE_PX = 4
"""A box that a person draws or resizes is at least so wide and high."""


class Part(Enum):
    """Of a box: its inside, or a side or corner as (x, y) with -1 left or top, 1 right or bottom."""

    INSIDE = (0, 0)
    NORTH = (0, -1)
    NORTH_EAST = (1, -1)
    EAST = (1, 0)
    SOUTH_EAST = (1, 1)
    SOUTH = (0, 1)
    SOUTH_WEST = (-1, 1)
    WEST = (-1, 0)
    NORTH_WEST = (-1, -1)


HANDLES = tuple(part for part in Part if part is not Part.INSIDE)


@dataclass(frozen=True, slots=True)
class Hit:
    """A box by its number, and the part of it."""

    number: int
    part: Part


def hit(boxes: Sequence[Box | None], at: Point, reach: float, selected: int | None) -> Hit | None:
    """What lies under ``at``; ``reach`` is how near counts for a side or corner.

    The selected box's sides come first, then the smallest box that contains the point, so that a box inside
    another can be reached.
    """
    if selected is not None and 0 <= selected < len(boxes) and (box := boxes[selected]) is not None:
        part = part_at(box, at, reach)
        if part is not None:
            return Hit(selected, part)
    inside = [
        (box.area_px, number)
        for number, box in enumerate(boxes)
        if box is not None and part_at(box, at, 0) is not None
    ]
    return Hit(min(inside)[1], Part.INSIDE) if inside else None


def part_at(box: Box, at: Point, reach: float) -> Part | None:
    """The part of ``box`` at a point, None when it is further than ``reach`` outside.

    In a box too small for its handles the middle third stays INSIDE.
    """
    x = _along(box.left, box.right, at[0], reach)
    y = _along(box.top, box.bottom, at[1], reach)
    return None if x is None or y is None else Part((x, y))


def _along(start: float, end: float, at: float, reach: float) -> int | None:
    if not start - reach <= at <= end + reach:
        return None
    near = min(reach, (end - start) / 3)
    if at < start + near:
        return -1
    return 1 if at > end - near else 0


def handle_point(box: Box, part: Part) -> Point:
    """Where a handle is drawn."""
    x, y = part.value
    return (
        (box.left + box.right) / 2 + x * box.width_px / 2,
        (box.top + box.bottom) / 2 + y * box.height_px / 2,
    )


def changed(box: Box, part: Part, dx: float, dy: float, photo: Size) -> Box:
    """``box`` after its ``part`` was dragged by (dx, dy): moved whole from the inside, else resized; in the photo."""
    width_px, height_px = int(photo[0]), int(photo[1])
    if part is Part.INSIDE:
        left = max(0, min(box.left + round(dx), width_px - box.width_px))
        top = max(0, min(box.top + round(dy), height_px - box.height_px))
        return Box(left, top, left + box.width_px, top + box.height_px)
    x, y = part.value
    left, right = _resized(box.left, box.right, x, round(dx), width_px)
    top, bottom = _resized(box.top, box.bottom, y, round(dy), height_px)
    return Box(left, top, right, bottom)


def _resized(start: int, end: int, side: int, by: int, limit: int) -> tuple[int, int]:
    least = min(LEAST_SIDE_PX, end - start)
    if side < 0:
        return max(0, min(start + by, end - least)), end
    if side > 0:
        return start, min(limit, max(end + by, start + least))
    return start, end


def drawn(start: Point, end: Point, photo: Size) -> Box | None:
    """The box between two points, cut to the photo; None when it is only a click."""
    left, right = sorted((start[0], end[0]))
    top, bottom = sorted((start[1], end[1]))
    left, top = max(left, 0.0), max(top, 0.0)
    right, bottom = min(right, photo[0]), min(bottom, photo[1])
    if right - left < LEAST_SIDE_PX or bottom - top < LEAST_SIDE_PX:
        return None
    return Box(int(left), int(top), round(right), round(bottom))


def middle_box(photo: Size) -> Box:
    """A box for the keyboard to start from: a fifth of the short side, in the middle."""
    side = max(LEAST_SIDE_PX, round(min(photo) / 5))
    left, top = round((photo[0] - side) / 2), round((photo[1] - side) / 2)
    return Box(left, top, left + side, top + side)
