"""One step of undo: what a person did with one verb, to one photo or to many."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QUndoCommand

from geoshield_app.workflow.session import Row


@dataclass(frozen=True, slots=True)
class Change:
    """One photo before and after."""

    before: Row
    after: Row


class EditCommand(QUndoCommand):
    """``put`` shows rows and writes their decisions down; equal ``merge`` words in a row melt into one step."""

    def __init__(
        self, text: str, changes: Mapping[Path, Change], put: Callable[[Mapping[Path, Row]], None], merge: str
    ) -> None:
        super().__init__(text)
        self._changes, self._put, self._merge = dict(changes), put, merge

    def redo(self) -> None:
        self._put({path: change.after for path, change in self._changes.items()})

    def undo(self) -> None:
        self._put({path: change.before for path, change in self._changes.items()})

    def id(self) -> int:
        """Qt offers merging only between equal numbers."""
        return 1 if self._merge else -1

    def mergeWith(self, other: QUndoCommand) -> bool:  # noqa: N802 (Qt's name)
        if not isinstance(other, EditCommand) or other._merge != self._merge:
            return False
        if other._changes.keys() != self._changes.keys():
            return False
        self._changes = {
            path: Change(change.before, other._changes[path].after) for path, change in self._changes.items()
        }
        return True
