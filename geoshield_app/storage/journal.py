"""What the program remembers between runs: drafts, plans and finished photos. Private, durable, one writer.

Use a Journal from the thread that opened it.
"""

from __future__ import annotations

import contextlib
import hashlib
import time
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar

from geoshield_app.domain.findings import Draft
from geoshield_app.domain.plan import Plan
from geoshield_app.domain.result import Outcome, Saved
from geoshield_app.storage.database import damaged_files, open_database, sentences
from geoshield_app.storage.documents import UnreadableDocument, dumps, loads
from geoshield_app.storage.lock import InstanceLock
from geoshield_app.storage.os_errors import as_output_errors, printable
from geoshield_app.storage.paths import private_folder

T = TypeVar("T")

RETENTION_DAYS = 90.0
"""How long ``forget`` without 'everything' lets things stay."""

MIGRATIONS = (
    (
        """CREATE TABLE outcome (
            photo_sha256 TEXT NOT NULL, plan_sha256 TEXT NOT NULL, destination TEXT NOT NULL,
            output_sha256 TEXT NOT NULL, remembered_at REAL NOT NULL, document TEXT NOT NULL,
            PRIMARY KEY (photo_sha256, plan_sha256, destination))""",
        "CREATE INDEX outcome_by_output ON outcome (output_sha256)",
        """CREATE TABLE opinion (
            kind TEXT NOT NULL, photo_sha256 TEXT NOT NULL, key TEXT NOT NULL,
            remembered_at REAL NOT NULL, document TEXT NOT NULL,
            PRIMARY KEY (kind, photo_sha256, key))""",
    ),
)
"""Statements that lead from one layout (user_version) to the next; only ever append."""


class Journal:
    """A sqlite3 file (0600) in a private folder (0700), locked against a second GeoShield.

    UsageError names the holder of the lock. ``notice`` is a sentence when a damaged file was moved aside.
    """

    def __init__(self, path: Path) -> None:
        private_folder(path.parent)
        self._path = path
        self._lock = InstanceLock(path.with_name(path.name + ".lock"))
        try:
            self._connection, self.notice = open_database(path, MIGRATIONS)
        except BaseException:
            self._lock.release()
            raise

    def __enter__(self) -> Journal:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Give file and lock back; harmless when repeated."""
        self._connection.close()
        self._lock.release()

    def remember(self, photo_sha256: str, plan_sha256: str, destination: Path, outcome: Outcome) -> None:
        """Write down a finished photo; on the drive when this returns."""
        saved = replace(outcome.saved, path=outcome.saved.path.absolute())
        document = dumps(replace(outcome, saved=saved))
        self._run(
            "INSERT OR REPLACE INTO outcome VALUES (?, ?, ?, ?, ?, ?)",
            (photo_sha256, plan_sha256, _key(destination), saved.sha256, time.time(), document),
        )

    def finished(self, photo_sha256: str, plan_sha256: str, destination: Path) -> Outcome | None:
        """The outcome of this photo under this plan, only while its file is still there unchanged."""
        text = self._one(
            "SELECT document FROM outcome WHERE photo_sha256=? AND plan_sha256=? AND destination=?",
            (photo_sha256, plan_sha256, _key(destination)),
        )
        outcome = _read(Outcome, text)
        return outcome if outcome is not None and _unchanged(outcome.saved) else None

    def is_output(self, sha256: str) -> bool:
        """Whether a file with this hash was written by GeoShield."""
        return self._one("SELECT 1 FROM outcome WHERE output_sha256=?", (sha256,)) is not None

    def save_draft(self, photo_sha256: str, key: str, draft: Draft) -> None:
        """Keep the machine's opinion; ``key`` says under which settings it was formed."""
        self._save("draft", photo_sha256, key, draft)

    def draft_of(self, photo_sha256: str, key: str) -> Draft | None:
        return _read(Draft, self._opinion("draft", photo_sha256, key))

    def save_plan(self, photo_sha256: str, key: str, plan: Plan) -> None:
        """Keep the person's decision."""
        self._save("plan", photo_sha256, key, plan)

    def plan_of(self, photo_sha256: str, key: str) -> Plan | None:
        return _read(Plan, self._opinion("plan", photo_sha256, key))

    def forget(self, everything: bool = False, *, older_than_days: float = RETENTION_DAYS) -> int:
        """Wipe what is older than the retention, or all, files moved aside included; how many entries."""
        before = time.time() + 1 if everything else time.time() - older_than_days * 86400
        gone = sum(
            self._run(f"DELETE FROM {table} WHERE remembered_at < ?", (before,))
            for table in ("outcome", "opinion")
        )
        self._run("VACUUM", ())
        self._run("PRAGMA wal_checkpoint(TRUNCATE)", ())
        if everything:
            with as_output_errors(self._path):
                for path in damaged_files(self._path):
                    path.unlink(missing_ok=True)
        return gone

    def _save(self, kind: str, photo_sha256: str, key: str, value: object) -> None:
        row = (kind, photo_sha256, key, time.time(), dumps(value))
        self._run("INSERT OR REPLACE INTO opinion VALUES (?, ?, ?, ?, ?)", row)

    def _opinion(self, kind: str, photo_sha256: str, key: str) -> Any:
        question = "SELECT document FROM opinion WHERE kind=? AND photo_sha256=? AND key=?"
        return self._one(question, (kind, photo_sha256, key))

    def _run(self, statement: str, values: tuple[object, ...]) -> int:
        with sentences(self._path):
            return self._connection.execute(statement, values).rowcount

    def _one(self, question: str, values: tuple[object, ...]) -> Any:
        """First column of the first row, None without a row."""
        with sentences(self._path):
            row = self._connection.execute(question, values).fetchone()
        return None if row is None else row[0]


def _key(destination: Path) -> str:
    """The same folder or file however it was named, also where its name is not UTF-8."""
    return printable(destination.resolve())


def _read(cls: type[T], text: str | None) -> T | None:
    """The document, or None where this version cannot read it any more: then it is made again."""
    if text is None:
        return None
    with contextlib.suppress(UnreadableDocument):
        return loads(cls, text)
    return None


def _unchanged(saved: Saved) -> bool:
    with contextlib.suppress(OSError), saved.path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest() == saved.sha256
    return False
