"""The list of elements: selecting, pointing, ticking, renaming, treating, deleting."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem, QWidget

from geoshield_app.gui.review.element_delegate import ElementDelegate
from geoshield_app.gui.review.element_model import ElementModel
from geoshield_app.gui.theme import tokens


class ElementList(QListView):
    """``pointed``: the line under the mouse, None beside them; ``treatment_asked``: number and where to open a menu."""

    pointed = Signal(object)
    picked = Signal(object)
    treatment_asked = Signal(int, QPoint)
    erased = Signal()

    def __init__(self, model: ElementModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = ElementDelegate(self)
        self._quiet = False
        self.setModel(model)
        self.setItemDelegate(self._lines)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Elements that tell the place"))
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._pick)

    def set_theme(self, theme: str) -> None:
        self._lines.colours = tokens(theme)
        self.viewport().update()

    def select(self, number: int | None) -> None:
        """Mark the line of a box without telling anybody."""
        self._quiet = True
        self.setCurrentIndex(self.model().index(-1 if number is None else number, 0))
        if number is None:
            self.clearSelection()
        self._quiet = False

    def line_px(self) -> int:
        """How high one line is."""
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        return self._lines.sizeHint(option, QModelIndex()).height()

    def point(self, number: int | None) -> None:
        """Light a line up, as the picture asks."""
        self._lines.hovered = number
        self.viewport().update()

    def selected(self) -> int | None:
        index = self.currentIndex()
        return index.row() if index.isValid() else None

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        super().mousePressEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(at)
        rect = self._lines.treatment_rect(self.visualRect(index)) if index.isValid() else QRect()
        if rect.contains(at):
            self.treatment_asked.emit(index.row(), self.viewport().mapToGlobal(rect.bottomLeft()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        super().mouseMoveEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(at)
        number = index.row() if index.isValid() else None
        hand = number is not None and self._lines.treatment_rect(self.visualRect(index)).contains(at)
        shape = Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        if number != self._lines.hovered:
            self.point(number)
            self.pointed.emit(number)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        super().leaveEvent(event)
        self.point(None)
        self.pointed.emit(None)

    def event(self, event: QEvent) -> bool:
        """Delete is for the line, not for the photo."""
        delete = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Delete
        if delete and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if delete and event.type() == QEvent.Type.KeyPress and self.selected() is not None:
            self.erased.emit()
            return True
        return super().event(event)

    @Slot(QModelIndex, QModelIndex)
    def _pick(self, current: QModelIndex, previous: QModelIndex) -> None:
        if not self._quiet:
            self.picked.emit(current.row() if current.isValid() else None)
