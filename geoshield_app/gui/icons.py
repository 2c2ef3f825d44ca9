"""Icons of one family (resources/icons/*.svg), tinted with a colour of the theme."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from geoshield_app.storage.resources import resource

SIDES_PX = (16, 20, 24, 32, 48, 64)
LARGE_PX = 128


@cache
def icon(name: str, colour: str, *, large: bool = False) -> QIcon:
    """resources/icons/``name``.svg drawn in ``colour`` ('#rrggbb') at every usual size, and ``large`` on request."""
    drawing = resource(f"icons/{name}.svg").read_text("utf-8").replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    result = QIcon()
    for side_px in (*SIDES_PX, LARGE_PX) if large else SIDES_PX:
        pixmap = QPixmap(side_px, side_px)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter)
        painter.end()
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected, QIcon.Mode.Disabled):
            result.addPixmap(pixmap, mode)
    return result
