"""What is still to be done, shared by the window and the one running thread. Knows no toolkit."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from pathlib import Path
from threading import Lock

LOOKS_BETWEEN = 8
"""How many new photos are looked at between two that are protected."""


class Kind(StrEnum):
    """What is done to a photo."""

    LOOK = "look"
    PROTECT = "protect"
    EXPORT = "export"


@dataclass(frozen=True, slots=True)
class Task:
    """One photo, or several that are protected together."""

    kind: Kind
    path: Path
    others: tuple[Path, ...] = ()

    @property
    def paths(self) -> tuple[Path, ...]:
        return (self.path, *self.others)


def _one() -> int:
    return 1


class WorkList:
    """Photos in the order they were asked for; every method may be called from any thread."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._waiting: dict[Kind, dict[Path, None]] = {kind: {} for kind in Kind}
        self._looks_left = 0
        self._last = False

    def put(self, kind: Kind, paths: Iterable[Path]) -> None:
        """Behind those already there; a photo that waits already keeps its place."""
        with self._lock:
            self._waiting[kind].update(dict.fromkeys(paths))

    def discard(self, paths: Collection[Path], kinds: Iterable[Kind] = tuple(Kind)) -> tuple[Path, ...]:
        """Those that waited are returned."""
        with self._lock:
            there = {path: None for kind in kinds for path in paths if path in self._waiting[kind]}
            for kind in kinds:
                for path in there:
                    self._waiting[kind].pop(path, None)
            return tuple(there)

    def reorder(self, kind: Kind, paths: Sequence[Path]) -> None:
        """These in this order; others that wait come behind them."""
        with self._lock:
            waiting = self._waiting[kind]
            first = [path for path in paths if path in waiting]
            self._waiting[kind] = dict.fromkeys([*first, *waiting])

    def waiting(self, kind: Kind) -> tuple[Path, ...]:
        with self._lock:
            return tuple(self._waiting[kind])

    def count(self, kind: Kind) -> int:
        """How many wait; cheap."""
        return len(self._waiting[kind])

    def clear(self) -> tuple[Task, ...]:
        """Nothing waits any more; what did, is returned."""
        with self._lock:
            left = tuple(Task(kind, path) for kind in Kind for path in self._waiting[kind])
            self._waiting = {kind: {} for kind in Kind}
            return left

    def end_after_this(self) -> None:
        """``tasks`` ends when it is asked for the next one."""
        self._last = True

    def open(self) -> None:
        """A new run may take from this list."""
        self._last = False

    def tasks(self, group_size: Callable[[], int] = _one) -> Iterator[Task]:
        """One after the other, each taken off the list when it is given out: exports first, then photos to be
        protected with a few new ones looked at in between, until nothing waits. Of those to be protected
        ``group_size`` go together; it is asked before each."""
        while not self._last and (task := self._next(group_size())) is not None:
            yield task

    def _next(self, group_size: int) -> Task | None:
        with self._lock:
            for kind in self._by_turn():
                if self._waiting[kind]:
                    size = max(group_size, 1) if kind is Kind.PROTECT else 1
                    first, *others = islice(self._waiting[kind], size)
                    for path in (first, *others):
                        del self._waiting[kind][path]
                    self._count(kind)
                    return Task(kind, first, tuple(others))
        return None

    def _by_turn(self) -> tuple[Kind, ...]:
        """A look has its turn while some are left of those that follow a protected photo."""
        if self._looks_left:
            return (Kind.EXPORT, Kind.LOOK, Kind.PROTECT)
        return (Kind.EXPORT, Kind.PROTECT, Kind.LOOK)

    def _count(self, kind: Kind) -> None:
        if kind is Kind.PROTECT:
            self._looks_left = LOOKS_BETWEEN
        elif kind is Kind.LOOK:
            self._looks_left = max(self._looks_left - 1, 0)
