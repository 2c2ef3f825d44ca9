"""How before and after are painted: split, side by side, after alone, difference."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from geoshield_app.gui.canvas.pyramid import Pyramid
from geoshield_app.gui.canvas.viewport import Viewport
from geoshield_app.gui.gallery.pair import Pair

GAP_PX = 8.0
GRIP_PX = 14.0
_PAD = 10.0
_LINE_PX = 2.0


class Mode(StrEnum):
    """How two pictures share the view."""

    SPLIT = "split"
    SIDE = "side by side"
    DIFFERENCE = "difference"


@dataclass(frozen=True, slots=True)
class Labels:
    """What is written over the pictures."""

    before: str
    after: str
    difference: str


def panes_of(mode: Mode, rect: QRectF) -> list[QRectF]:
    """One pane, or two of equal size."""
    if mode is not Mode.SIDE:
        return [rect]
    width = (rect.width() - GAP_PX) / 2
    left = QRectF(rect.x(), rect.y(), width, rect.height())
    return [left, left.translated(width + GAP_PX, 0)]


def split_x(rect: QRectF, split: float) -> float:
    """Where the handle stands; ``split`` is a share of the width."""
    return rect.x() + rect.width() * max(0.0, min(split, 1.0))


def paint_pair(
    painter: QPainter,
    pair: Pair,
    view: Viewport,
    rect: QRectF,
    mode: Mode,
    *,
    split: float,
    blinking: bool,
    pixel_ratio: float,
    labels: Labels,
    colours: Mapping[str, str],
) -> None:
    """``blinking``: the photo before stands where the one after would."""
    after = pair.before if blinking else pair.after
    after_label = labels.before if blinking else labels.after
    panes = panes_of(mode, rect)
    if mode is Mode.SIDE:
        _paint(painter, pair.before, view, panes[0], pixel_ratio, labels.before, colours)
        _paint(painter, after, view, panes[1], pixel_ratio, after_label, colours)
    elif mode is Mode.DIFFERENCE and not blinking:
        _paint(painter, pair.difference, view, rect, pixel_ratio, labels.difference, colours)
    elif mode is Mode.DIFFERENCE:
        _paint(painter, pair.before, view, rect, pixel_ratio, labels.before, colours)
    else:
        after.draw(painter, view, rect, pixel_ratio)
        _paint_left(painter, pair.before, view, rect, split, pixel_ratio)
        _label(painter, rect, labels.before, colours, right=False)
        _label(painter, rect, after_label, colours, right=True)
        _handle(painter, split_x(rect, split), rect, colours)


def _paint(
    painter: QPainter,
    picture: Pyramid,
    view: Viewport,
    pane: QRectF,
    pixel_ratio: float,
    label: str,
    colours: Mapping[str, str],
) -> None:
    picture.draw(painter, view, pane, pixel_ratio)
    _label(painter, pane, label, colours, right=False)


def _paint_left(
    painter: QPainter, before: Pyramid, view: Viewport, rect: QRectF, split: float, pixel_ratio: float
) -> None:
    painter.save()
    painter.setClipRect(QRectF(rect.x(), rect.y(), split_x(rect, split) - rect.x(), rect.height()))
    before.draw(painter, view, rect, pixel_ratio)
    painter.restore()


def _label(painter: QPainter, pane: QRectF, text: str, colours: Mapping[str, str], *, right: bool) -> None:
    """A word in the upper corner, on a ground of its own."""
    font = QFont(painter.font())
    font.setBold(True)
    painter.setFont(font)
    size = painter.fontMetrics().size(0, text)
    width, height = size.width() + 2 * _PAD, size.height() + _PAD
    left = pane.right() - width - _PAD if right else pane.left() + _PAD
    ground = QRectF(left, pane.top() + _PAD, width, height)
    colour = QColor(colours["surface"])
    colour.setAlpha(225)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(ground, 6, 6)
    painter.setPen(QColor(colours["text"]))
    painter.drawText(ground, Qt.AlignmentFlag.AlignCenter, text)


def _handle(painter: QPainter, x: float, rect: QRectF, colours: Mapping[str, str]) -> None:
    """A line from top to bottom with a grip in the middle."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor("#000000"), _LINE_PX + 2))
    painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()))
    painter.setPen(QPen(QColor("#ffffff"), _LINE_PX))
    painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()))
    middle = QPointF(x, rect.center().y())
    painter.setPen(QPen(QColor("#000000"), 1))
    painter.setBrush(QColor("#ffffff"))
    painter.drawEllipse(middle, GRIP_PX, GRIP_PX)
    painter.setPen(QPen(QColor("#1c1f21"), 2))
    for side in (-1, 1):
        tip = middle + QPointF(side * 8, 0)
        for y in (-4, 4):
            painter.drawLine(tip, tip + QPointF(-side * 4, y))
