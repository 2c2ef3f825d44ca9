"""A run and a look at the pattern use the same models: they take turns, call by call, and neither starves."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from threading import Lock
from typing import TypeVar

from geoshield_app.domain.photo import Rgb8
from geoshield_app.domain.plan import Plan
from geoshield_app.domain.ports import Protector, Work
from geoshield_app.domain.result import Protected

E = TypeVar("E")
R = TypeVar("R")


class Turns:
    """Whoever waits gets the next turn, because the one who had the last one stands behind him."""

    def __init__(self) -> None:
        self._next, self._now = Lock(), Lock()

    @contextmanager
    def one(self) -> Iterator[None]:
        """Inside, nobody else has a turn."""
        with self._next:
            self._now.acquire()
        try:
            yield
        finally:
            self._now.release()

    def each(self, work: Generator[E, None, R]) -> Generator[E, None, R]:
        """The same values and result; each step of ``work`` is one turn. Leaving closes it."""
        with closing(work):
            while True:
                try:
                    with self.one():
                        value = next(work)
                except StopIteration as end:
                    return end.value  # type: ignore[no-any-return]
                yield value


class TakingTurns:
    """Implements Protector over another one."""

    def __init__(self, inner: Protector, turns: Turns) -> None:
        self._inner, self._turns = inner, turns

    def protect(self, base: Rgb8, plan: Plan) -> Work[Protected]:
        return self._turns.each(self._inner.protect(base, plan))
