"""How one photo looks in the grid: picture, name, state as icon and word."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from geoshield_app.gui import words
from geoshield_app.gui.icons import icon
from geoshield_app.gui.photo_model import ROW_ROLE
from geoshield_app.gui.theme import LIGHT, tokens
from geoshield_app.gui.thumbnails.store import ThumbnailStore
from geoshield_app.workflow.session import Row

PICTURE_PX = 184
_GAP_PX = 8
_LINE_PX = 20
_ICON_PX = 16
TILE = QSize(PICTURE_PX + 2 * _GAP_PX, PICTURE_PX * 3 // 4 + 2 * _LINE_PX + 3 * _GAP_PX)
_ROUND_PX = 6
_Index = QModelIndex | QPersistentModelIndex


class TileDelegate(QStyledItemDelegate):
    """Paints from the thumbnail store; what is not there yet is a quiet field."""

    def __init__(self, thumbnails: ThumbnailStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self.theme = LIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802 (Qt's name)
        return TILE

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: Row | None = index.data(ROW_ROLE)
        if row is None:
            return
        colours = tokens(self.theme)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tile = option.rect.adjusted(2, 2, -2, -2)
        self._paint_ground(painter, tile, option, colours)
        picture = QRect(tile.left() + 6, tile.top() + 6, tile.width() - 12, PICTURE_PX * 3 // 4)
        self._paint_picture(painter, picture, row, colours)
        lines = QRect(picture.left() + 2, picture.bottom() + 6, picture.width() - 4, _LINE_PX)
        self._paint_name(painter, lines, row, colours)
        self._paint_state(painter, lines.translated(0, _LINE_PX), row, colours)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, tile: QRect, option: QStyleOptionViewItem, colours: dict[str, str]
    ) -> None:
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.setPen(Qt.PenStyle.NoPen)
        if selected or focused:
            painter.setPen(QPen(QColor(colours["accent"]), 2 if focused else 1))
        painter.setBrush(
            QColor(colours["selection"] if selected else colours["sunken" if hovered else "window"])
        )
        painter.drawRoundedRect(tile, _ROUND_PX, _ROUND_PX)

    def _paint_picture(self, painter: QPainter, area: QRect, row: Row, colours: dict[str, str]) -> None:
        picture = self._thumbnails.get(row.path)
        if picture is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours["sunken"]))
            painter.drawRoundedRect(area, 4, 4)
            if self._thumbnails.unreadable(row.path):
                side = 32
                middle = QRect(area.center().x() - side // 2, area.center().y() - side // 2, side, side)
                icon("no-picture", colours["quiet"]).paint(painter, middle)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(fitted(picture, area), picture)

    def _paint_name(self, painter: QPainter, line: QRect, row: Row, colours: dict[str, str]) -> None:
        painter.setPen(QColor(colours["text"]))
        name = painter.fontMetrics().elidedText(row.path.name, Qt.TextElideMode.ElideMiddle, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)

    def _paint_state(self, painter: QPainter, line: QRect, row: Row, colours: dict[str, str]) -> None:
        name, token = words.look(row)
        place = QRect(line.left(), line.top() + (line.height() - _ICON_PX) // 2, _ICON_PX, _ICON_PX)
        icon(name, colours[token]).paint(painter, place)
        small = QFont(painter.font())
        small.setPixelSize(13)
        painter.setFont(small)
        painter.setPen(QColor(colours[token]))
        right = line.width()
        if row.is_exported:
            mark = QRect(line.right() - _ICON_PX + 1, place.top(), _ICON_PX, _ICON_PX)
            icon("exported", colours["good"]).paint(painter, mark)
            right -= _ICON_PX + 4
        text = QRect(place.right() + 5, line.top(), right - _ICON_PX - 5, line.height())
        word = painter.fontMetrics().elidedText(_word(row), Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, word)


def fitted(picture: QPixmap, area: QRect) -> QRect:
    """The largest rectangle of the picture's shape in the middle of ``area``; never larger than the picture."""
    size = picture.size().scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
    return QRect(
        area.left() + (area.width() - size.width()) // 2,
        area.top() + (area.height() - size.height()) // 2,
        size.width(),
        size.height(),
    )


def _word(row: Row) -> str:
    """The state; while it is worked on, what is being done."""
    return words.sentence(row) if row.step is not None else words.state(row)
