"""The queue as a table: what is in work, what waits in which order, what is finished, what failed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from geoshield_app.domain.destination import OWN
from geoshield_app.domain.events import State
from geoshield_app.domain.result import Outcome
from geoshield_app.gui import words
from geoshield_app.gui.icons import icon
from geoshield_app.gui.language import number
from geoshield_app.gui.theme import LIGHT, tokens
from geoshield_app.workflow.session import Row

PHOTO, STATE, DOING, LEFT = range(4)
COLUMNS = 4
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_Role = Qt.ItemDataRole


class QueueModel(QAbstractTableModel):
    """``show`` sets the rows; ``left_seconds`` says how long until the waiting row of that number is done."""

    def __init__(self, left_seconds: Callable[[int], float | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._waiting: dict[Path, int] = {}
        self._left_seconds = left_seconds
        self._wanted: frozenset[str] = frozenset()
        self._theme = LIGHT

    def show(self, rows: Sequence[Row], wanted: frozenset[str] = frozenset({OWN})) -> None:
        """The same photos in the same order change in place; else it is a reset. ``wanted``: where each is to go."""
        self._wanted = wanted
        same = [row.path for row in rows] == [row.path for row in self._rows]
        if not same:
            self.beginResetModel()
        self._rows = list(rows)
        busy = [row.path for row in rows if row.state in (State.PROTECTING, State.WAITING)]
        self._waiting = {path: number for number, path in enumerate(busy)}
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, COLUMNS - 1))

    def set_theme(self, theme: str) -> None:
        self._theme = theme
        if self._rows:
            self.dataChanged.emit(self.index(0, STATE), self.index(len(self._rows) - 1, STATE))

    def row_at(self, number: int) -> Row:
        return self._rows[number]

    def number_of(self, path: Path) -> int:
        """-1 when it is not shown."""
        return next((number for number, row in enumerate(self._rows) if row.path == path), -1)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802 (Qt's name)
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802 (Qt's name)
        return 0 if parent.isValid() else COLUMNS

    def headerData(  # noqa: N802 (Qt's name)
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            names = (self.tr("Photo"), self.tr("State"), self.tr("What happens"), self.tr("Time left"))
            return names[section]
        if orientation == Qt.Orientation.Horizontal and role == _Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row, column = self._rows[index.row()], index.column()
        if role == _Role.DisplayRole:
            return self._text(row, column)
        if role == _Role.DecorationRole and column == STATE:
            name, token = words.look(row)
            return icon(name, tokens(self._theme)[token])
        if role == _Role.ToolTipRole:
            return self._tip(row, column)
        if role == _Role.AccessibleTextRole:
            return ", ".join(filter(None, (self._text(row, number) for number in range(COLUMNS))))
        return None

    def _tip(self, row: Row, column: int) -> str:
        """All of what a narrow column cuts."""
        if column == PHOTO:
            return str(row.path)
        shown = [self._doing(row)] if column == DOING else []
        return "\n".join(dict.fromkeys(filter(None, (*shown, words.full_sentence(row)))))

    def _text(self, row: Row, column: int) -> str:
        if column == PHOTO:
            return row.path.name
        if column == STATE:
            return words.state(row)
        if column == DOING:
            return self._doing(row)
        seconds = self._left_seconds(self._waiting[row.path]) if row.path in self._waiting else None
        return "" if seconds is None else words.duration(seconds)

    def _doing(self, row: Row) -> str:
        if row.step is not None and row.phase is not None:
            return f"{words.phase(row.phase)}, {words.sentence(row)}"
        if row.state is State.FINISHED and row.trouble is None and row.phase is None:
            return self._placed(row)
        return words.sentence(row)

    def _placed(self, row: Row) -> str:
        """Where a finished photo went, and what is still to come."""
        lacking = len(row.lacks(self._wanted))
        if lacking == len(self._wanted):
            return self.tr("Ready to be exported")
        said = self.tr("Exported before")
        if row.exported:
            said = self.tr("Saved as {name}").format(name=", ".join(file_names(row.exported)))
        if not lacking:
            return said
        return f"{said}; {self.tr('still to come: {n}').format(n=number(lacking))}"


def file_names(exported: Sequence[Outcome]) -> list[str]:
    """Names of the files of one photo; with their folders where these tell them apart."""
    paths = [one.saved.path for one in exported]
    if len(paths) == 1:
        return [paths[0].name]
    return [f"{path.parent.name}/{path.name}" for path in paths]


def queue_rows(rows: Sequence[Row], waiting: Sequence[Path], at_most: int) -> tuple[list[Row], int]:
    """In work, waiting in their order, failed, finished without a file, exported; and how many were left out."""
    order = {path: number for number, path in enumerate(waiting)}
    ranks = {State.PROTECTING: 0, State.LOOKING: 0, State.WAITING: 1, State.FAILED: 2, State.FINISHED: 3}
    shown = [row for row in rows if row.state in ranks or row.phase is not None]
    shown.sort(
        key=lambda row: (
            ranks.get(row.state, 0) + row.is_exported,
            order.get(row.path, len(order)),
        )
    )
    return shown[:at_most], max(len(shown) - at_most, 0)
