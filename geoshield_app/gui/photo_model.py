"""The list of photos as a Qt table over the session; it holds no state of its own but what it shows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from geoshield_app.gui import words
from geoshield_app.gui.icons import icon
from geoshield_app.gui.theme import LIGHT, tokens
from geoshield_app.workflow.session import Row

COLUMNS = ("Photo", "Folder", "State", "What came of it")
PHOTO, FOLDER, STATE, RESULT = range(4)
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_Role = Qt.ItemDataRole


class PhotoModel(QAbstractTableModel):
    """One line per photo: name, state as icon and word, one sentence."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._theme = LIGHT

    def show_rows(self, rows: Mapping[Path, Row]) -> None:
        """Take over what changed; selections on photos that stay are kept."""
        self._remove_missing(rows)
        self._change(rows)
        self._append(list(rows.values())[len(self._rows) :])

    def set_theme(self, theme: str) -> None:
        """Tint the icons for 'light' or 'dark'."""
        self._theme = theme
        if self._rows:
            self.dataChanged.emit(self.index(0, STATE), self.index(len(self._rows) - 1, STATE))

    def row_at(self, index: _Index) -> Row:
        return self._rows[index.row()]

    def index_of(self, path: Path) -> QModelIndex:
        """Where a photo stands; an invalid index when it is not listed."""
        numbers = (number for number, row in enumerate(self._rows) if row.path == path)
        return self.index(next(numbers, -1), PHOTO)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802 (Qt's name)
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802 (Qt's name)
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(  # noqa: N802 (Qt's name)
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return COLUMNS[section]
        if orientation == Qt.Orientation.Horizontal and role == _Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row, column = self._rows[index.row()], index.column()
        if role == _Role.DisplayRole:
            return (row.path.name, row.path.parent.name, words.state(row), words.sentence(row))[column]
        if role == _Role.DecorationRole and column == STATE:
            name, token = words.look(row)
            return icon(name, tokens(self._theme)[token])
        if role == _Role.ToolTipRole:
            return (str(row.path), str(row.path.parent), words.state(row), words.full_sentence(row))[column]
        if role == _Role.AccessibleTextRole:
            return f"{row.path.name}, {words.state(row)}, {words.sentence(row)}"
        return None

    def _remove_missing(self, rows: Mapping[Path, Row]) -> None:
        """Neighbours go together: one message to the views per stretch."""
        last = len(self._rows) - 1
        while last >= 0:
            if self._rows[last].path in rows:
                last -= 1
                continue
            first = last
            while first > 0 and self._rows[first - 1].path not in rows:
                first -= 1
            self.beginRemoveRows(_NOWHERE, first, last)
            del self._rows[first : last + 1]
            self.endRemoveRows()
            last = first - 1

    def _change(self, rows: Mapping[Path, Row]) -> None:
        for number, old in enumerate(self._rows):
            new = rows[old.path]
            if new is not old:
                self._rows[number] = new
                self.dataChanged.emit(self.index(number, 0), self.index(number, len(COLUMNS) - 1))

    def _append(self, new: Iterable[Row]) -> None:
        added = list(new)
        if added:
            self.beginInsertRows(_NOWHERE, len(self._rows), len(self._rows) + len(added) - 1)
            self._rows += added
            self.endInsertRows()
