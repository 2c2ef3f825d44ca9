"""Photos from disk for the canvas and the compare view; used away from the window's thread."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage

from geoshield_app.domain.boxes import Box
from geoshield_app.gui.canvas.pyramid import Pyramid, pyramid_of, to_qimage
from geoshield_app.gui.canvas.viewport import Rect

_MARGIN_SHARE = 0.25
"""So much more than what is seen is sharpened, so that a small pan needs no new decode."""


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """A photo ready to be painted, and which bytes it was made from."""

    path: Path
    pyramid: Pyramid
    sha256: str


def load(path: Path) -> Shown:
    """The whole photo; a very large one in a smaller copy. Raises an InputError."""
    from geoshield_app.imaging.overview import overview

    seen = overview(path)
    return Shown(path, pyramid_of(seen.rgb8, (seen.width_px, seen.height_px), seen.icc), seen.sha256)


def sharpen(path: Path, box: Box) -> tuple[Box, QImage]:
    """A part of a large photo at full size. Raises an InputError."""
    from geoshield_app.imaging.overview import part

    rgb8, icc = part(path, box)
    return box, to_qimage(rgb8, icc)


def wants_detail(pyramid: Pyramid, scale: float, visible: Rect) -> Box | None:
    """The part to sharpen when ``scale`` screen pixels per photo pixel ask for more than the pyramid has.

    None when it is sharp already.
    """
    if scale <= pyramid.scale * 1.01 or pyramid.scale >= 1 or not visible[2] or not visible[3]:
        return None
    seen = _grown(visible, 0.0, pyramid.size_px)
    if pyramid.detail is not None and pyramid.detail[0].overlap_px(seen) == seen.area_px:
        return None
    return _grown(visible, _MARGIN_SHARE, pyramid.size_px)


def _grown(visible: Rect, share: float, size_px: tuple[int, int]) -> Box:
    left, top, width, height = visible
    dx, dy = width * share, height * share
    box = Box(int(left - dx), int(top - dy), int(left + width + dx) + 1, int(top + height + dy) + 1).clipped(
        *size_px
    )
    return box or Box(0, 0, *size_px)
