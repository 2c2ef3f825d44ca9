"""How many photos stand where: kept up to date row by row, so that a list of thousands costs nothing to count."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from geoshield_app.domain.destination import OWN
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
    """Finished, without a file for one of the wanted destinations, and no demonstration."""
    demonstrations: int = 0
    """The same for those that are."""
    exported: int = 0
    """Finished, with a file at least."""
    files: int = 0
    """How many files that are."""

    def of(self, *states: State) -> int:
        return sum(self.states.get(state, 0) for state in states)

    @property
    def in_queue(self) -> int:
        return self.of(State.WAITING, State.PROTECTING)


class Counts:
    """``update`` with the paths that changed; ``tally`` as they stand. ``wanted``: where each photo is to go."""

    def __init__(self, wanted: frozenset[str] = frozenset({OWN})) -> None:
        self.wanted = wanted
        self._begin()

    def _begin(self) -> None:
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

    def want(self, wanted: frozenset[str]) -> None:
        """Other destinations: all are counted anew."""
        if wanted != self.wanted:
            rows, self.wanted = self._rows, wanted
            self._begin()
            self.update(rows, rows)

    def tally(self) -> Tally:
        return Tally(
            len(self._rows),
            _present(self._states),
            _present(self._verdicts),
            _present(self._folders),
            self._exports["exportable"],
            self._exports["demonstration"],
            self._exports["exported"],
            self._exports["files"],
        )

    def _add(self, row: Row, by: int) -> None:
        self._states[row.state] += by
        self._folders[os.path.dirname(row.path)] += by  # noqa: PTH120 - a Path is made for each photo otherwise
        verdict = row.verdict if row.state is State.FINISHED else None
        if verdict is not None:
            self._verdicts[verdict] += by
            for name, count in _exports(row, verdict, self.wanted).items():
                self._exports[name] += by * count


def tally(rows: Iterable[Row], wanted: frozenset[str] = frozenset({OWN})) -> Tally:
    """Counted at once."""
    counts = Counts(wanted)
    listed = {row.path: row for row in rows}
    counts.update(listed, listed)
    return counts.tally()


def _exports(row: Row, verdict: VerdictKind, wanted: frozenset[str]) -> dict[str, int]:
    counted = {"exported": int(row.is_exported), "files": row.files}
    if row.lacks(wanted):
        counted["demonstration" if verdict is VerdictKind.DEMONSTRATION else "exportable"] = 1
    return counted


def _present(counted: Counter[T]) -> dict[T, int]:
    return {key: count for key, count in counted.items() if count}
