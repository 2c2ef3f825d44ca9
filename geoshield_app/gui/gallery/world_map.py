"""A small offline map of the world with a few marked places. Land: Natural Earth (public domain)."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from geoshield_app.domain.photo import Coordinate
from geoshield_app.gui.theme import LIGHT, tokens
from geoshield_app.storage.resources import resource

_SOUTH, _NORTH = -60.0, 84.0
"""Nobody is looked for in Antarctica."""
_ASPECT = 360.0 / (_NORTH - _SOUTH)
_PIN_PX = 6.0


class Pin(StrEnum):
    """Each with a shape of its own, so that colour is not needed."""

    TRUE = "true"
    BEFORE = "before"
    AFTER = "after"


_COLOURS = {Pin.TRUE: "text", Pin.BEFORE: "bad", Pin.AFTER: "info"}


@dataclass(frozen=True, slots=True)
class Marked:
    """A place with what is said of it."""

    pin: Pin
    place: Coordinate
    text: str


def map_rect(rect: QRectF) -> QRectF:
    """The largest part of ``rect`` with the map's sides."""
    width = min(rect.width(), rect.height() * _ASPECT)
    size = QSize(round(width), round(width / _ASPECT))
    result = QRectF(0, 0, size.width(), size.height())
    result.moveCenter(rect.center())
    return result


def projected(place: Coordinate, rect: QRectF) -> QPointF:
    """Equirectangular: degrees are distances; what lies further south or north is held at the edge."""
    latitude = max(_SOUTH, min(_NORTH, place.latitude))
    longitude = (place.longitude + 180) % 360 - 180
    x = rect.x() + (longitude + 180) / 360 * rect.width()
    y = rect.y() + (_NORTH - latitude) / (_NORTH - _SOUTH) * rect.height()
    return QPointF(x, y)


@cache
def _rings() -> tuple[tuple[tuple[float, float], ...], ...]:
    """(longitude, latitude) in degrees."""
    numbers: list[list[int]] = json.loads(resource("map/land.json").read_text("utf-8"))["rings"]
    return tuple(
        tuple((x / 10, y / 10) for x, y in zip(ring[::2], ring[1::2], strict=True)) for ring in numbers
    )


def land(rect: QRectF) -> QPainterPath:
    """All land as one path over ``rect``."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for ring in _rings():
        points = [
            projected(Coordinate(latitude, longitude), rect) for longitude, latitude in _unwrapped(ring)
        ]
        path.addPolygon(QPolygonF(points))
    return path


def _unwrapped(ring: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """180 degrees east is the right edge, not the left one."""
    east = sum(longitude for longitude, _ in ring) > 0
    return [(179.99 if east and abs(x) == 180 else max(-180.0, min(x, 179.99)), y) for x, y in ring]


def paint_map(painter: QPainter, rect: QRectF, marked: Sequence[Marked], colours: Mapping[str, str]) -> None:
    """Sea, land, then the places; the true one below, so that a right guess is seen around it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours["sunken"]))
    painter.drawRoundedRect(rect, 6, 6)
    painter.save()
    painter.setClipRect(rect)
    painter.setBrush(QColor(colours["land"]))
    painter.drawPath(land(rect))
    for one in sorted(marked, key=lambda one: one.pin is not Pin.TRUE):
        paint_pin(painter, one.pin, projected(one.place, rect), colours)
    painter.restore()


def paint_pin(painter: QPainter, pin: Pin, at: QPointF, colours: Mapping[str, str]) -> None:
    """A cross for the truth, a ring before, a filled diamond after; each with a light rim."""
    colour, r = QColor(colours[_COLOURS[pin]]), _PIN_PX
    for width, ink in ((5.0, QColor(colours["surface"])), (2.2, colour)):
        painter.setPen(QPen(ink, width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if pin is Pin.TRUE:
            painter.drawLine(at - QPointF(r, 0), at + QPointF(r, 0))
            painter.drawLine(at - QPointF(0, r), at + QPointF(0, r))
        elif pin is Pin.BEFORE:
            painter.drawEllipse(at, r, r)
        else:
            painter.setBrush(colour)
            painter.drawPolygon(QPolygonF([at + QPointF(*p) for p in ((0, -r), (r, 0), (0, r), (-r, 0))]))


class WorldMap(QWidget):
    """Its text for screen readers and the tooltip name every marked place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = tokens(LIGHT)
        self._marked: tuple[Marked, ...] = ()
        self.setAccessibleName(self.tr("Map of the world"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_places(self, marked: Sequence[Marked]) -> None:
        self._marked = tuple(marked)
        text = "\n".join(one.text for one in marked)
        self.setToolTip(text)
        self.setAccessibleDescription(text)
        self.update()

    def set_theme(self, theme: str) -> None:
        self._colours = tokens(theme)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(320, round(320 / _ASPECT))

    def hasHeightForWidth(self) -> bool:  # noqa: N802 (Qt's name)
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 (Qt's name)
        return round(width / _ASPECT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        painter = QPainter(self)
        paint_map(painter, map_rect(QRectF(self.rect())), self._marked, self._colours)
        painter.end()
