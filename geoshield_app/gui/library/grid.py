"""The grid of photos: thousands of tiles, laid out in portions, painted only where they are seen."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from itertools import islice
from pathlib import Path

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from geoshield_app.gui.library.tile import TILE, TileDelegate
from geoshield_app.gui.photo_model import PhotoModel
from geoshield_app.gui.thumbnails.store import ThumbnailStore
from geoshield_app.workflow.session import Row

_PORTION = 400
"""Tiles that are laid out at a time."""


class PhotoGrid(QListView):
    """``opened`` for a double click or Enter; ``wanted_menu`` with the place for a context menu."""

    opened = Signal(object)
    wanted_menu = Signal(object)

    def __init__(self, thumbnails: ThumbnailStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.photos = PhotoModel(self)
        self.tiles = TileDelegate(thumbnails, self)
        self.setModel(self.photos)
        self.setItemDelegate(self.tiles)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_PORTION)
        self.setGridSize(TILE + QSize(4, 4))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setMouseTracking(True)
        self.setProperty("role", "grid")
        self.setAccessibleName(self.tr("Photos"))
        self.verticalScrollBar().setSingleStep(48)
        self.doubleClicked.connect(self._open)
        thumbnails.ready.connect(self.photos.look_anew)

    def arrange(self, rows: list[Row]) -> None:
        """Show these; selection and present photo stay with their photos."""
        selected, present = self.selected(), self.current_path()
        count = self.photos.rowCount()
        self.photos.arrange(rows)
        if self.photos.rowCount() < count or (selected and not self.selectionModel().hasSelection()):
            self.select(selected)
            if present is not None:
                index = self.photos.index_of(present)
                self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def selected(self, at_most: int | None = None) -> tuple[Path, ...]:
        """From the first to the last."""
        lines = (
            line
            for part in sorted(self._parts(), key=lambda part: part.top())
            for line in range(part.top(), part.bottom() + 1)
        )
        return tuple(self.photos.path_at(line) for line in islice(lines, at_most))

    def selected_count(self) -> int:
        return sum(part.height() for part in self._parts())

    def current_path(self) -> Path | None:
        index = self.currentIndex()
        return self.photos.row_at(index).path if index.isValid() else None

    def select(self, paths: Collection[Path]) -> None:
        """Exactly these; neighbours in one stretch."""
        numbers = sorted(index.row() for path in paths if (index := self.photos.index_of(path)).isValid())
        selection = QItemSelection()
        for first, last in _stretches(numbers):
            selection.select(self.photos.index(first), self.photos.index(last))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def show_path(self, path: Path) -> None:
        """Select it alone and bring it into view; nothing for one that is not shown."""
        index = self.photos.index_of(path)
        if index.isValid():
            # not setCurrentIndex: that adds to the selection while a key such as Ctrl is held
            alone = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, alone)
            self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 (Qt's name)
        """By mouse at its place, by the menu key beside the present photo."""
        index = self.indexAt(event.pos())
        if index.isValid() and not self.selectionModel().isSelected(index):
            self.setCurrentIndex(index)
        self.wanted_menu.emit(event.globalPos())

    def _parts(self) -> list[QItemSelectionRange]:
        selection = self.selectionModel().selection()
        return [selection.at(number) for number in range(selection.count())]

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.photos.row_at(index).path)


def _stretches(numbers: Iterable[int]) -> list[tuple[int, int]]:
    """Sorted numbers as first and last of each run."""
    runs: list[tuple[int, int]] = []
    for number in numbers:
        if runs and runs[-1][1] == number - 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return runs
