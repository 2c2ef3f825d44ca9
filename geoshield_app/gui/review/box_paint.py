"""How boxes are drawn on a photo: whole lines for accepted ones, broken ones for rejected, a number on each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from geoshield_app.domain.boxes import Box
from geoshield_app.gui.canvas.viewport import Size, Viewport
from geoshield_app.gui.review.handles import HANDLES, handle_point

HANDLE_PX = 9
_BADGE_PX = 20
_DASHES = (4.0, 3.0)
_HALO = "#000000"
_PAPER = "#ffffff"
_BEHIND = 0.75


@dataclass(frozen=True, slots=True)
class BoxLook:
    """One box as it is to be drawn; ``number`` is what the list calls it, from 1."""

    number: int
    box: Box
    accepted: bool = True
    selected: bool = False
    hovered: bool = False


def paint_boxes(
    painter: QPainter, boxes: Sequence[BoxLook], view: Viewport, pane: Size, colours: Mapping[str, str]
) -> None:
    """The selected one last, on top of all others, which step back a little."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    crowded = any(look.selected for look in boxes)
    for look in sorted(boxes, key=lambda look: (look.selected, look.hovered)):
        behind = crowded and not look.selected and not look.hovered
        painter.setOpacity(_BEHIND if behind else 1.0)
        _paint(painter, look, on_pane(look.box, view, pane), colours)
        if look.selected:
            _paint_handles(painter, look.box, view, pane, colours)


def on_pane(box: Box, view: Viewport, pane: Size) -> QRectF:
    """Where a box lies in the pane."""
    left, top = view.to_pane((box.left, box.top), pane)
    return QRectF(left, top, box.width_px * view.scale, box.height_px * view.scale)


def paint_draft(painter: QPainter, rect: QRectF, colours: Mapping[str, str]) -> None:
    """A box that is just being drawn."""
    _outline(painter, rect, QColor(colours["mark"]), 2.0, broken=True)


def _paint(painter: QPainter, look: BoxLook, rect: QRectF, colours: Mapping[str, str]) -> None:
    colour = QColor(colours["mark"] if look.accepted else colours["mark_off"])
    if look.hovered:
        veil = QColor(colour)
        veil.setAlpha(40)
        painter.fillRect(rect, veil)
    _outline(painter, rect, colour, 3.0 if look.selected else 2.0, broken=not look.accepted)
    _badge(painter, rect.topLeft(), look, colour, colours)


def _outline(painter: QPainter, rect: QRectF, colour: QColor, width: float, *, broken: bool) -> None:
    """A dark line under a light one, so that it is seen on any photo."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    halo = QColor(_HALO)
    halo.setAlpha(150)
    painter.setPen(QPen(halo, width + 2))
    painter.drawRect(rect)
    pen = QPen(colour, width)
    if broken:
        pen.setDashPattern(list(_DASHES))
    painter.setPen(pen)
    painter.drawRect(rect)


def _badge(
    painter: QPainter, corner: QPointF, look: BoxLook, colour: QColor, colours: Mapping[str, str]
) -> None:
    """The number at the top left corner: filled when accepted, hollow and struck through when rejected."""
    text = str(look.number)
    width = max(_BADGE_PX, 9 * len(text) + 10)
    rect = QRectF(max(corner.x() - 1, 0), max(corner.y() - _BADGE_PX / 2, 0), width, _BADGE_PX)
    painter.setPen(QPen(QColor(_HALO), 1))
    painter.setBrush(colour if look.accepted else QColor(colours["mark_text"]))
    painter.drawRoundedRect(rect, 4, 4)
    font = QFont(painter.font())
    font.setPixelSize(13)
    font.setBold(True)
    font.setStrikeOut(not look.accepted)
    painter.setFont(font)
    painter.setPen(QColor(colours["mark_text"]) if look.accepted else colour)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


def _paint_handles(
    painter: QPainter, box: Box, view: Viewport, pane: Size, colours: Mapping[str, str]
) -> None:
    painter.setPen(QPen(QColor(_HALO), 1))
    painter.setBrush(QColor(_PAPER))
    for part in HANDLES:
        x, y = view.to_pane(handle_point(box, part), pane)
        painter.drawRect(QRectF(x - HANDLE_PX / 2, y - HANDLE_PX / 2, HANDLE_PX, HANDLE_PX))
