"""The photos as a Qt list, in the order of a view; it holds no state of its own but what it shows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QUrl,
)

from geoshield_app.gui import words
from geoshield_app.workflow.session import Row

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_Role = Qt.ItemDataRole
ROW_ROLE = int(_Role.UserRole) + 1


class PhotoModel(QAbstractListModel):
    """One item per photo. ``arrange`` sets what is shown and in which order, ``change`` tells of new rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._numbers: dict[Path, int] = {}

    def arrange(self, rows: Sequence[Row]) -> None:
        """Show these. Photos that only come behind those shown are appended; anything else is a reset."""
        old = self._rows
        if len(rows) >= len(old) and all(
            a.path is b.path or a.path == b.path for a, b in zip(old, rows, strict=False)
        ):
            self._append(rows[len(old) :])
            return
        self.beginResetModel()
        self._rows = list(rows)
        self._numbers = {row.path: number for number, row in enumerate(self._rows)}
        self.endResetModel()

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

    def rowCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802 (Qt's name)
        return 0 if parent.isValid() else len(self._rows)

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
        usual = super().flags(index)
        return usual | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else usual

    def mimeTypes(self) -> list[str]:  # noqa: N802 (Qt's name)
        return ["text/uri-list"]

    def mimeData(self, indexes: Iterable[QModelIndex]) -> QMimeData:  # noqa: N802 (Qt's name)
        """What leaves by dragging: the exported file, never the original and never a file without a verdict."""
        data = QMimeData()
        placed = (exported_file(self.row_at(index)) for index in indexes)
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in placed if path is not None])
        return data

    def _append(self, new: Sequence[Row]) -> None:
        if new:
            first = len(self._rows)
            self.beginInsertRows(_NOWHERE, first, first + len(new) - 1)
            self._rows += new
            self._numbers.update({row.path: first + number for number, row in enumerate(new)})
            self.endInsertRows()


def exported_file(row: Row) -> Path | None:
    """The newest file that was made of a photo."""
    return row.exported[-1].saved.path if row.exported else None


def rows_of(paths: Iterable[Path], rows: Mapping[Path, Row]) -> list[Row]:
    """The rows that are still there."""
    return [rows[path] for path in paths if path in rows]
