"""A strip of thumbnails: which photo is shown, and its neighbours."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QUrl,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from geoshield_app.gui import words
from geoshield_app.gui.icons import icon
from geoshield_app.gui.theme import LIGHT, tokens
from geoshield_app.workflow.session import Row

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_Role = Qt.ItemDataRole
_PORTION = 400
"""Thumbnails that are laid out at once; the others follow while the window lives on."""
ROW_ROLE = int(_Role.UserRole) + 1
_PICTURE_PX, _PAD, _ICON_PX = 64, 4, 16
RowOf = Callable[[Path], Row | None]
GetThumbnail = Callable[[Path], QPixmap | None]
FileOf = Callable[[Path], str]


class StripModel(QAbstractListModel):
    """The paths in their order; their rows are asked for when they are painted."""

    def __init__(
        self, get: GetThumbnail, row_of: RowOf, file_of: FileOf | None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._get, self._row_of, self._file_of = get, row_of, file_of
        self._paths: tuple[Path, ...] = ()
        self._places: dict[Path, int] = {}

    def show_paths(self, paths: Sequence[Path]) -> bool:
        """Take them over; whether they changed."""
        if tuple(paths) == self._paths:
            return False
        self.beginResetModel()
        self._paths = tuple(paths)
        self._places = {path: place for place, path in enumerate(self._paths)}
        self.endResetModel()
        return True

    def has(self, path: Path) -> bool:
        return path in self._places

    def index_of(self, path: Path | None) -> QModelIndex:
        return self.index(self._places.get(path, -1)) if path is not None else _NOWHERE

    def path_at(self, index: _Index) -> Path:
        return self._paths[index.row()]

    def rowCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802 (Qt's name)
        return 0 if parent.isValid() else len(self._paths)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() and self._file_of else flags

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802 (Qt's name)
        """The files that are dragged out; photos without one are left where they are."""
        files = [self._file_of(self._paths[index.row()]) for index in indexes] if self._file_of else []
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(file) for file in files if file])
        return data

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._paths):
            return None
        path = self._paths[index.row()]
        row = self._row_of(path)
        if role == _Role.DisplayRole:
            return path.name
        if role == _Role.DecorationRole:
            return self._get(path)
        if role == ROW_ROLE:
            return row
        if role in (_Role.ToolTipRole, _Role.AccessibleTextRole) and row is not None:
            return f"{path.name}, {words.state(row)}"
        return None


class _Frame(QStyledItemDelegate):
    """Picture, and the state as an icon with a ground of its own."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.colours = tokens(LIGHT)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(_PICTURE_PX + 2 * _PAD, _PICTURE_PX + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        cell: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(cell, QColor(self.colours["selection"]))
        frame = cell.adjusted(_PAD, _PAD, -_PAD, -_PAD)
        picture = index.data(_Role.DecorationRole)
        if isinstance(picture, QPixmap) and not picture.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            size = picture.size().scaled(frame.size(), Qt.AspectRatioMode.KeepAspectRatio)
            target = QRect(frame.topLeft(), size)
            target.moveCenter(frame.center())
            painter.drawPixmap(target, picture)
        else:
            painter.fillRect(frame, QColor(self.colours["sunken"]))
        self._paint_state(painter, index.data(ROW_ROLE), frame)
        if chosen:
            painter.setRenderHint(
                QPainter.RenderHint.Antialiasing, on=False
            )  # it would leave a rim on the neighbour
            painter.setPen(QColor(self.colours["accent"]))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(cell.adjusted(0, 0, -1, -1))
        painter.restore()

    def _paint_state(self, painter: QPainter, row: Row | None, frame: QRect) -> None:
        if row is None:
            return
        name, token = words.look(row)
        ground = QRect(
            frame.right() - _ICON_PX - 3, frame.bottom() - _ICON_PX - 3, _ICON_PX + 4, _ICON_PX + 4
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.colours["surface"]))
        painter.drawRoundedRect(ground, 4, 4)
        icon(name, self.colours[token]).paint(painter, ground.adjusted(2, 2, -2, -2))


class FilmStrip(QListView):
    """``chosen`` when another photo is to be shown; several can be selected for a common decision.

    ``file_of`` names the file that is dragged out for a photo, '' for none.
    """

    chosen = Signal(object)

    def __init__(
        self,
        get: GetThumbnail,
        row_of: RowOf,
        file_of: FileOf | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._strip = StripModel(get, row_of, file_of, self)
        self._frame = _Frame(self)
        self._quiet = False
        self.setModel(self._strip)
        self.setItemDelegate(self._frame)
        self.setAccessibleName(self.tr("Photos"))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_PORTION)
        if file_of is not None:
            self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(_PICTURE_PX + 2 * _PAD + 16)
        self.selectionModel().currentChanged.connect(self._choose)

    def set_theme(self, theme: str) -> None:
        self._frame.colours = tokens(theme)
        self.viewport().update()

    def show_paths(self, paths: Sequence[Path], current: Path | None) -> None:
        """The photos in their order; ``current`` stays selected."""
        if self._strip.show_paths(paths):
            self.select(current)

    def has(self, path: Path) -> bool:
        """Whether this photo is in the strip."""
        return self._strip.has(path)

    def select(self, path: Path | None) -> None:
        """Mark a photo without telling anybody."""
        index = self._strip.index_of(path)
        if index == self.currentIndex():
            return
        self._quiet = True
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._quiet = False
        if index.isValid():
            self.scrollTo(index)

    def selected(self) -> list[Path]:
        """In their order."""
        indexes = sorted(self.selectionModel().selectedIndexes(), key=lambda index: index.row())
        return [self._strip.path_at(index) for index in indexes]

    def neighbour(self, path: Path | None, by: int) -> Path | None:
        """The photo so many places further, None beyond the ends."""
        place = self._strip.index_of(path).row() + by
        return self._strip.path_at(self._strip.index(place)) if 0 <= place < self._strip.rowCount() else None

    @Slot(Path)
    def redraw(self, path: Path) -> None:
        """It looks different now; only its place is painted: to the toolkit a change of data means a new layout."""
        self.update(self._strip.index_of(path))

    @Slot(QModelIndex, QModelIndex)
    def _choose(self, current: QModelIndex, previous: QModelIndex) -> None:
        if current.isValid() and not self._quiet:
            self.chosen.emit(self._strip.path_at(current))
