"""How many photos stand where: kept up to date row by row, so that a list of thousands costs nothing to count."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from geoshield_app.domain.events import State
from geoshield_app.domain.result import VerdictKind
from geoshield_app.workflow.session import Row

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Tally:
    """All photos by state; Finished ones also by verdict and by whether a file was made of them."""

    total: int = 0
    states: Mapping[State, int] = field(default_factory=dict)
    verdicts: Mapping[VerdictKind, int] = field(default_factory=dict)
    folders: Mapping[str, int] = field(default_factory=dict)
    exportable: int = 0
    """Finished, without a file so far, and no demonstration."""
    demonstrations: int = 0
    """The same for those that are."""
    exported: int = 0

    def of(self, *states: State) -> int:
        return sum(self.states.get(state, 0) for state in states)

    @property
    def in_queue(self) -> int:
        return self.of(State.WAITING, State.PROTECTING)


class Counts:
    """``update`` with the paths that changed; ``tally`` as they stand."""

    def __init__(self) -> None:
        self._rows: dict[Path, Row] = {}
        self._states: Counter[State] = Counter()
        self._verdicts: Counter[VerdictKind] = Counter()
        self._folders: Counter[str] = Counter()
        self._exports: Counter[str] = Counter()

    def update(self, paths: Iterable[Path], rows: Mapping[Path, Row]) -> None:
        """These photos are as ``rows`` has them now, or gone."""
        for path in paths:
            old, new = self._rows.pop(path, None), rows.get(path)
            if old is not None:
                self._add(old, -1)
            if new is not None:
                self._rows[path] = new
                self._add(new, 1)

    def tally(self) -> Tally:
        return Tally(
            len(self._rows),
            _present(self._states),
            _present(self._verdicts),
            _present(self._folders),
            self._exports["exportable"],
            self._exports["demonstration"],
            self._exports["exported"],
        )

    def _add(self, row: Row, by: int) -> None:
        self._states[row.state] += by
        self._folders[os.path.dirname(row.path)] += by  # noqa: PTH120 - a Path is made for each photo otherwise
        verdict = row.verdict if row.state is State.FINISHED else None
        if verdict is not None:
            self._verdicts[verdict] += by
            self._exports[_export(row, verdict)] += by


def tally(rows: Iterable[Row]) -> Tally:
    """Counted at once."""
    counts = Counts()
    listed = {row.path: row for row in rows}
    counts.update(listed, listed)
    return counts.tally()


def _export(row: Row, verdict: VerdictKind) -> str:
    if row.is_exported:
        return "exported"
    return "demonstration" if verdict is VerdictKind.DEMONSTRATION else "exportable"


def _present(counted: Counter[T]) -> dict[T, int]:
    return {key: count for key, count in counted.items() if count}
