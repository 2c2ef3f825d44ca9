"""One line of the element list: tick box, number, name, treatment; below it reason, confidence and who found it."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
    QWidget,
)

from geoshield_app.domain.findings import Region
from geoshield_app.gui.icons import icon
from geoshield_app.gui.review import review_words
from geoshield_app.gui.review.element_model import REGION_ROLE
from geoshield_app.gui.theme import LIGHT, tokens
from geoshield_app.gui.words import element

_Index = QModelIndex | QPersistentModelIndex
_PAD, _TICK, _BADGE, _ICON = 8, 18, 22, 16
_TREATMENT = 92
_LINE_SHARE = 1.3
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)


class NameEdit(QLineEdit):
    """Keeps Enter and Escape for itself: they end the edit, not the review of the photo."""

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _ENTERS
        ):
            event.accept()
            return True
        return super().event(event)


class ElementDelegate(QStyledItemDelegate):
    """Paints a line and knows where its parts lie."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colours = tokens(LIGHT)
        self.hovered: int | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802 (Qt's name)
        line = option.fontMetrics.height()
        return QSize(200, round(2 * _LINE_SHARE * line) + _PAD)

    def tick_rect(self, line: QRect) -> QRect:
        return QRect(line.left() + _PAD, line.top() + (line.height() - _TICK) // 2, _TICK, _TICK)

    def treatment_rect(self, line: QRect) -> QRect:
        """Where a click asks for another treatment."""
        width = min(_TREATMENT, line.width() // 3)
        top = line.top() + _PAD // 2
        return QRect(line.right() - width - _PAD, top, width, (line.height() - _PAD) // 2)

    def name_rect(self, line: QRect) -> QRect:
        left = self.tick_rect(line).right() + 2 * _PAD + _BADGE
        right = self.treatment_rect(line).left() - _PAD
        return QRect(left, line.top() + _PAD // 2, right - left, (line.height() - _PAD) // 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        region: Region = index.data(REGION_ROLE)
        line: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(line, QColor(self.colours["selection"]))
        elif self.hovered == index.row():
            painter.fillRect(line, QColor(self.colours["sunken"]))
        self._paint_tick(painter, option, region, line)
        self._paint_badge(painter, index.row() + 1, region, line)
        self._paint_words(painter, region, line)
        self._paint_treatment(painter, region, self.treatment_rect(line))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(self.colours["accent"]))
            painter.drawRect(line.adjusted(0, 0, -1, -1))
        painter.restore()

    def createEditor(  # noqa: N802 (Qt's name)
        self, parent: QWidget, option: QStyleOptionViewItem, index: _Index
    ) -> QWidget:
        editor = NameEdit(parent)
        editor.setAccessibleName(self.tr("Name of the element"))
        return editor

    def updateEditorGeometry(  # noqa: N802 (Qt's name)
        self, editor: QWidget, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        line: QRect = option.rect
        rect = self.name_rect(line)
        editor.setGeometry(rect.left() - 4, line.top() + 2, rect.width() + 8, line.height() - 4)

    def editorEvent(  # noqa: N802 (Qt's name)
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        """A click on the tick box, or Space, turns it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return event.key() == Qt.Key.Key_Space and self._turn(model, index)
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            line: QRect = option.rect
            if self.tick_rect(line).adjusted(-4, -8, 4, 8).contains(event.position().toPoint()):
                return self._turn(model, index)
        return False

    def _turn(self, model: QAbstractItemModel, index: _Index) -> bool:
        on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        value = Qt.CheckState.Unchecked if on else Qt.CheckState.Checked
        return model.setData(index, value, Qt.ItemDataRole.CheckStateRole)

    def _paint_tick(
        self, painter: QPainter, option: QStyleOptionViewItem, region: Region, line: QRect
    ) -> None:
        button = QStyleOptionButton()
        button.rect = self.tick_rect(line)
        on = QStyle.StateFlag.State_On if region.accepted else QStyle.StateFlag.State_Off
        button.state = on | QStyle.StateFlag.State_Enabled
        widget: QWidget | None = option.widget
        style = widget.style() if widget is not None else QApplication.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck, button, painter, widget)

    def _paint_badge(self, painter: QPainter, number: int, region: Region, line: QRect) -> None:
        """The number as the picture writes it; hollow without a box."""
        left = self.tick_rect(line).right() + _PAD
        rect = QRect(left, line.top() + (line.height() - _BADGE) // 2, _BADGE, _BADGE)
        filled = region.accepted and region.box is not None
        painter.setPen(QColor(self.colours["edge"]))
        painter.setBrush(QColor(self.colours["mark"]) if filled else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect, 4, 4)
        painter.setPen(QColor(self.colours["mark_text"] if filled else self.colours["text"]))
        painter.setFont(_font(painter, bold=True))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(number))

    def _paint_words(self, painter: QPainter, region: Region, line: QRect) -> None:
        rect = self.name_rect(line)
        painter.setFont(_font(painter, bold=region.accepted, struck=not region.accepted))
        painter.setPen(QColor(self.colours["text"] if region.accepted else self.colours["quiet"]))
        _write(painter, rect, element(region.label))
        painter.setFont(_font(painter))
        painter.setPen(QColor(self.colours["quiet"]))
        below = rect.translated(0, rect.height())
        below.setRight(line.right() - _PAD)
        _write(painter, below, review_words.about(region))

    def _paint_treatment(self, painter: QPainter, region: Region, rect: QRect) -> None:
        colour = self.colours["text"] if region.accepted else self.colours["quiet"]
        picture = icon(review_words.treatment_icon(region.treatment), colour)
        top = rect.top() + (rect.height() - _ICON) // 2
        picture.paint(painter, QRect(rect.left(), top, _ICON, _ICON))
        painter.setPen(QColor(colour))
        painter.setFont(_font(painter))
        words = rect.adjusted(_ICON + 6, 0, 0, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        text = review_words.treatment_word(region.treatment)
        painter.drawText(
            words, flags, painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, words.width())
        )


def _font(painter: QPainter, *, bold: bool = False, struck: bool = False) -> QFont:
    font = QFont(painter.font())
    font.setBold(bold)
    font.setStrikeOut(struck)
    return font


def _write(painter: QPainter, rect: QRect, text: str) -> None:
    fitting = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, fitting)
