"""A picture at falling sizes, so that it is quick and clean to draw at any zoom."""

from __future__ import annotations

from dataclasses import dataclass

from PIL import Image
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from geoshield_app.domain.boxes import Box
from geoshield_app.domain.photo import Rgb8
from geoshield_app.gui.canvas.viewport import Size, Viewport

_LEAST_SIDE_PX = 64


@dataclass(frozen=True, slots=True, eq=False)
class Pyramid:
    """``levels[0]`` is the largest; ``size_px`` is that of the photo, which may be larger still."""

    levels: tuple[QImage, ...]
    size_px: tuple[int, int]
    detail: tuple[Box, QImage] | None = None
    """A part of the photo at full size, drawn over the rest."""
    smooth: bool = True
    """False: pixels stay apart, so that the amplitude of a difference is not averaged away."""

    @property
    def scale(self) -> float:
        """Pixels of the largest level per photo pixel."""
        return self.levels[0].width() / self.size_px[0]

    def draw(self, painter: QPainter, view: Viewport, pane: QRectF, pixel_ratio: float) -> None:
        """The photo as ``view`` shows it in ``pane``; nothing is painted outside the pane."""
        size = pane.width(), pane.height()
        left, top, width, height = view.visible(self.size_px, size)
        if not width or not height:
            return
        painter.save()
        painter.setClipRect(pane, Qt.ClipOperation.IntersectClip)
        painter.translate(pane.topLeft())
        enlarged = view.scale * pixel_ratio > 2
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self.smooth and not enlarged)
        level = self._level(view.scale * pixel_ratio)
        factor = level.width() / self.size_px[0]
        _draw_part(painter, level, (left, top, width, height), factor, (0, 0), view, size)
        if self.detail is not None:
            box, image = self.detail
            part = QRectF(left, top, width, height) & QRectF(box.left, box.top, box.width_px, box.height_px)
            if not part.isEmpty():
                rect = part.x(), part.y(), part.width(), part.height()
                _draw_part(painter, image, rect, 1.0, (box.left, box.top), view, size)
        painter.restore()

    def _level(self, wanted: float) -> QImage:
        """The smallest level that still has a pixel for each of the screen's."""
        fine = [level for level in self.levels if level.width() / self.size_px[0] >= wanted * 0.999]
        return fine[-1] if fine else self.levels[0]


def _draw_part(
    painter: QPainter,
    image: QImage,
    rect: tuple[float, float, float, float],
    factor: float,
    origin: tuple[float, float],
    view: Viewport,
    pane: Size,
) -> None:
    """The photo pixels ``rect`` out of an image that starts at ``origin`` with ``factor`` pixels per photo pixel."""
    left, top, width, height = rect
    x, y = view.to_pane((left, top), pane)
    target = QRectF(x, y, width * view.scale, height * view.scale)
    source = QRectF((left - origin[0]) * factor, (top - origin[1]) * factor, width * factor, height * factor)
    painter.drawImage(target, image, source)


def pyramid_of(
    rgb8: Rgb8, size_px: tuple[int, int], icc: bytes | None = None, *, smooth: bool = True
) -> Pyramid:
    """Levels of uint8 [h, w, 3], each half of the one before; in sRGB when ``icc`` says what the colours mean.

    Made away from the window's thread, by libraries that let that thread go on meanwhile: a conversion by the
    toolkit would hold the interpreter's lock for a fifth of a second on 24 megapixels.
    """
    from geoshield_app.imaging.overview import in_srgb

    levels, picture = [], Image.fromarray(in_srgb(rgb8, icc))
    while True:
        levels.append(SharedImage(picture))
        if min(picture.size) < 2 * _LEAST_SIDE_PX:
            return Pyramid(tuple(levels), size_px, smooth=smooth)
        half = picture.width // 2, picture.height // 2
        picture = picture.reduce(2) if smooth else picture.resize(half, Image.Resampling.NEAREST)


def to_qimage(rgb8: Rgb8, icc: bytes | None = None) -> QImage:
    """uint8 [h, w, 3] for the screen."""
    from geoshield_app.imaging.overview import in_srgb

    return SharedImage(Image.fromarray(in_srgb(rgb8, icc)))


class SharedImage(QImage):
    """The toolkit's image over an array's memory, which it keeps alive; not to be painted on."""

    def __init__(self, picture: Image.Image) -> None:
        import numpy as np  # the window opens without it

        pixels = np.asarray(picture.convert("RGBX"))
        height_px, width_px = pixels.shape[:2]
        super().__init__(pixels.data, width_px, height_px, 4 * width_px, QImage.Format.Format_RGBX8888)
        self._pixels = pixels
