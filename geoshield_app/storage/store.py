"""One sqlite3 connection that any thread may use: each statement waits its turn, errors leave as sentences.

Opened with ``synchronous=FULL``: what was written before a return survives a kill of the program, and a power cut too
as far as the drive keeps what it was told to flush.
"""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, TypeAlias

from geoshield_app.storage.database import sentences, transaction

Values: TypeAlias = tuple[object, ...]


class Store:
    """Statements on one connection, one after the other, whoever asks."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self.connection = connection
        self.path = path
        self._turn = threading.RLock()

    def close(self) -> None:
        with self._turn:
            self.connection.close()

    def run(self, statement: str, values: Values = ()) -> int:
        """Rows changed; on the drive when this returns, unless ``together`` is around it."""
        with self._turn, sentences(self.path):
            return self.connection.execute(statement, values).rowcount

    def run_each(self, statement: str, rows: Iterable[Values]) -> None:
        """The same statement for many rows, all or nothing."""
        with self.together():
            self.connection.executemany(statement, rows)

    def all(self, question: str, values: Values = ()) -> list[Any]:
        with self._turn, sentences(self.path):
            return self.connection.execute(question, values).fetchall()

    def one(self, question: str, values: Values = ()) -> Any:
        """First column of the first row, None without a row."""
        with self._turn, sentences(self.path):
            row = self.connection.execute(question, values).fetchone()
        return None if row is None else row[0]

    @contextlib.contextmanager
    def together(self) -> Iterator[None]:
        """What is run inside is written as one, or not at all."""
        with self._turn, sentences(self.path):
            if self.connection.in_transaction:
                yield
                return
            with transaction(self.connection):
                yield
