"""Where a run can be killed: before each call that changes the drive, in the middle of a write, at each statement and
inside the statements of the journal, or at any time from outside."""

from __future__ import annotations

import os
import signal
import sqlite3
from collections import Counter
from collections.abc import Callable
from typing import Any

from geoshield_app.storage import database

WRITES, RENAMES, FILES = "in the middle of a write", "around a rename", "before another call"
STATEMENTS, INSIDE, TIME = "before a statement", "inside a statement", "at a random time"
SEAMS = (WRITES, RENAMES, FILES, STATEMENTS, INSIDE)
_RENAMES = ("link", "rename", "replace", "unlink")
_CALLS = ("open", "fsync", "mkdir", "chmod", "utime", "truncate", "close")
_VM_STEPS = 15
"""Instructions of sqlite's machine between two seams."""


class Seams:
    """Counts the seams of this process, and kills it at the chosen one. Installed for good: use it in a child."""

    def __init__(self, kind: str = "", at: int = 0) -> None:
        self.counts: Counter[str] = Counter()
        self._kind, self._at = kind, at

    def install(self) -> None:
        for name in _CALLS:
            setattr(os, name, self._around(getattr(os, name), FILES))
        for name in _RENAMES:
            setattr(os, name, self._around(getattr(os, name), RENAMES))
        os.write = self._cut_in_half(os.write)  # type: ignore[assignment]
        connect = database.sqlite3.connect

        def watched(*args: Any, **options: Any) -> sqlite3.Connection:
            connection: sqlite3.Connection = connect(*args, **options)
            connection.set_trace_callback(lambda _: self._pass(STATEMENTS))
            connection.set_progress_handler(lambda: self._pass(INSIDE), _VM_STEPS)
            return connection

        database.sqlite3.connect = watched  # type: ignore[assignment]

    def _is_now(self, kind: str) -> bool:
        self.counts[kind] += 1
        return kind == self._kind and self.counts[kind] == self._at

    def _pass(self, kind: str) -> None:
        if self._is_now(kind):
            die()

    def _around(self, call: Callable[..., Any], kind: str) -> Callable[..., Any]:
        def seam(*args: Any, **options: Any) -> Any:
            self._pass(kind)
            result = call(*args, **options)
            if kind == RENAMES:
                self._pass(kind)
            return result

        return seam

    def _cut_in_half(self, write: Callable[[int, Any], int]) -> Callable[[int, Any], int]:
        def seam(descriptor: int, data: Any) -> int:
            if self._is_now(WRITES):
                write(descriptor, memoryview(data)[: len(data) // 2])
                die()
            return write(descriptor, data)

        return seam


def die() -> None:
    """As a kill from outside: nothing is cleaned up."""
    os.kill(os.getpid(), signal.SIGKILL)
