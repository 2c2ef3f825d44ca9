"""The list of photos."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from geoshield_app.gui.photo_model import FOLDER, PHOTO, RESULT, STATE, PhotoModel
from geoshield_app.workflow.session import Row

_LINE_PX = 34
_WIDTHS_PX = {PHOTO: 190, FOLDER: 110, STATE: 190}


class PhotoTable(QTableView):
    """Lines of one height, so that thousands of photos scroll at once."""

    def __init__(self, model: PhotoModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photos = model
        self.setModel(model)
        self.setAccessibleName("Photos")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(_LINE_PX)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(RESULT, QHeaderView.ResizeMode.Stretch)
        for column, width_px in _WIDTHS_PX.items():
            self.setColumnWidth(column, width_px)

    def selected_rows(self) -> list[Row]:
        """From top to bottom."""
        indexes = sorted(self.selectionModel().selectedRows(), key=lambda index: index.row())
        return [self._photos.row_at(index) for index in indexes]

    def scroll_to(self, path: Path) -> None:
        """Bring a photo into view; nothing for one that is not listed."""
        index = self._photos.index_of(path)
        if index.isValid():
            self.scrollTo(index)

    def selected_paths(self) -> list[Path]:
        return [row.path for row in self.selected_rows()]
