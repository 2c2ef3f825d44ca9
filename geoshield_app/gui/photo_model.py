"""The photos as a Qt list, in the order of a view; it holds no state of its own but what it shows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt, QUrl

from geoshield_app.gui import words
from geoshield_app.workflow.session import Row

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_Role = Qt.ItemDataRole
ROW_ROLE = int(_Role.UserRole) + 1
_FLAGS = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)


class PhotoModel(QStringListModel):
    """One item per photo. ``arrange`` sets what is shown and in which order, ``change`` tells of new rows.

    How many items there are is the toolkit's own knowledge (a list of empty strings): laying out 20,000 tiles it asks
    that more than 100,000 times, and in Python each answer would have to wait for the working thread.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._paths: list[Path] = []
        self._numbers: dict[Path, int] = {}

    def arrange(self, rows: Sequence[Row]) -> None:
        """Show these. Photos that only come behind those shown are appended; anything else is a reset."""
        paths = [row.path for row in rows]
        shown = len(self._paths)
        if paths[:shown] != self._paths:
            shown = 0
            self._rows, self._paths, self._numbers = [], [], {}
            self.setStringList([])
        if len(rows) > shown:
            self._rows += rows[shown:]
            self._paths = paths
            self._numbers.update(zip(paths[shown:], range(shown, len(paths)), strict=True))
            self.insertRows(shown, len(rows) - shown)

    def change(self, rows: Iterable[Row]) -> None:
        """Rows that are shown already and look different now."""
        for row in rows:
            number = self._numbers.get(row.path)
            if number is not None and self._rows[number] is not row:
                self._rows[number] = row
                index = self.index(number)
                self.dataChanged.emit(index, index)

    def look_anew(self, path: Path) -> None:
        """Its picture has come."""
        index = self.index_of(path)
        if index.isValid():
            self.dataChanged.emit(index, index, [_Role.DecorationRole])

    def row_at(self, index: _Index) -> Row:
        return self._rows[index.row()]

    def path_at(self, number: int) -> Path:
        return self._rows[number].path

    def index_of(self, path: Path) -> QModelIndex:
        """Where a photo stands; an invalid index when it is not shown."""
        number = self._numbers.get(path)
        return _NOWHERE if number is None else self.index(number)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == _Role.DisplayRole:
            return row.path.name
        if role == _Role.ToolTipRole:
            return "\n".join(filter(None, (str(row.path), words.state(row), words.full_sentence(row))))
        if role in (_Role.AccessibleTextRole, _Role.AccessibleDescriptionRole):
            return ", ".join(filter(None, (row.path.name, words.state(row), words.sentence(row))))
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def setData(self, index: _Index, value: Any, role: int = _Role.EditRole) -> bool:  # noqa: N802 (Qt's name)
        """Nobody writes here."""
        return False

    def mimeTypes(self) -> list[str]:  # noqa: N802 (Qt's name)
        return ["text/uri-list"]

    def mimeData(self, indexes: Iterable[QModelIndex]) -> QMimeData:  # noqa: N802 (Qt's name)
        """What leaves by dragging: the exported file, never the original and never a file without a verdict."""
        data = QMimeData()
        placed = (exported_file(self.row_at(index)) for index in indexes)
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in placed if path is not None])
        return data


def exported_file(row: Row) -> Path | None:
    """The newest file that was made of a photo."""
    return row.exported[-1].saved.path if row.exported else None


def rows_of(paths: Iterable[Path], rows: Mapping[Path, Row]) -> list[Row]:
    """The rows that are still there."""
    return [rows[path] for path in paths if path in rows]
