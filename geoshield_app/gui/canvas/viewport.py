"""Where a photo lies in a pane: zoom and place as one value. Pure; every view of the photo shares it.

Photo pixels and pane points are floats; a pane is (width, height) in the screen's logical points, its origin top left.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeAlias

Size: TypeAlias = tuple[float, float]
Point: TypeAlias = tuple[float, float]
Rect: TypeAlias = tuple[float, float, float, float]
"""left, top, width, height."""

LARGEST_SCALE = 32.0
SMALLEST_SCALE = 1 / 256
ZOOM_STEP = 1.25


@dataclass(frozen=True, slots=True)
class Viewport:
    """``scale`` points per photo pixel; the photo pixel ``centre`` lies in the middle of the pane.

    Holding the middle, not a corner, is what lets two panes of different size show the same place.
    """

    scale: float
    centre: Point

    def to_pane(self, point: Point, pane: Size) -> Point:
        """Where a photo pixel is shown."""
        return (
            (point[0] - self.centre[0]) * self.scale + pane[0] / 2,
            (point[1] - self.centre[1]) * self.scale + pane[1] / 2,
        )

    def to_photo(self, point: Point, pane: Size) -> Point:
        """Which photo pixel is shown there; may lie outside the photo."""
        return (
            (point[0] - pane[0] / 2) / self.scale + self.centre[0],
            (point[1] - pane[1] / 2) / self.scale + self.centre[1],
        )

    def panned(self, dx: float, dy: float) -> Viewport:
        """The photo dragged by so many points."""
        return replace(self, centre=(self.centre[0] - dx / self.scale, self.centre[1] - dy / self.scale))

    def zoomed(self, factor: float, at: Point, pane: Size) -> Viewport:
        """Larger by ``factor``; the photo pixel under ``at`` stays under it."""
        scale = max(SMALLEST_SCALE, min(LARGEST_SCALE, self.scale * factor))
        held = self.to_photo(at, pane)
        return Viewport(
            scale, (held[0] - (at[0] - pane[0] / 2) / scale, held[1] - (at[1] - pane[1] / 2) / scale)
        )

    def limited(self, photo: Size, pane: Size) -> Viewport:
        """With the photo in sight: in the middle where it is smaller than the pane, else without a gap."""
        return replace(self, centre=(_held(self, 0, photo, pane), _held(self, 1, photo, pane)))

    def visible(self, photo: Size, pane: Size) -> Rect:
        """The part of the photo that the pane shows, in photo pixels; without area when none is."""
        left, top = self.to_photo((0, 0), pane)
        right, bottom = self.to_photo(pane, pane)
        left, top = max(left, 0.0), max(top, 0.0)
        right, bottom = min(right, photo[0]), min(bottom, photo[1])
        return left, top, max(right - left, 0.0), max(bottom - top, 0.0)


def fitted(photo: Size, pane: Size, *, margin: float = 0.0, largest: float = LARGEST_SCALE) -> Viewport:
    """The whole photo as large as the pane allows, at most ``largest`` points per pixel."""
    room = max(pane[0] - 2 * margin, 1.0), max(pane[1] - 2 * margin, 1.0)
    scale = min(room[0] / max(photo[0], 1), room[1] / max(photo[1], 1), largest)
    return Viewport(max(scale, SMALLEST_SCALE), (photo[0] / 2, photo[1] / 2))


def one_to_one(view: Viewport, pixel_ratio: float) -> Viewport:
    """The same place with one photo pixel on one pixel of the screen."""
    return replace(view, scale=1 / pixel_ratio)


def percent(view: Viewport, pixel_ratio: float) -> int:
    """100 when one photo pixel fills one pixel of the screen."""
    return round(100 * view.scale * pixel_ratio)


def _held(view: Viewport, axis: int, photo: Size, pane: Size) -> float:
    reach = pane[axis] / view.scale / 2
    if photo[axis] <= 2 * reach:
        return photo[axis] / 2
    return max(reach, min(photo[axis] - reach, view.centre[axis]))
