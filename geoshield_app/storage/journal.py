"""What the program remembers between runs: the list, drafts, decisions, results. Private, durable, one writer.

Any thread may use a Journal. Whatever a method wrote is on the drive when it returns: it survives a kill of the
program at any moment, and a power cut as far as the drive keeps what it was told to flush (sqlite's WAL with
synchronous=FULL; files are flushed, renamed, and their folder is flushed).
"""

from __future__ import annotations

import contextlib
import hashlib
import math
import secrets
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Any

from geoshield_app.domain.errors import GeoShieldError
from geoshield_app.domain.events import Event
from geoshield_app.domain.findings import Draft
from geoshield_app.domain.kept import Kept
from geoshield_app.domain.plan import Decision
from geoshield_app.domain.result import Outcome, Saved
from geoshield_app.storage.database import damaged_files, open_database
from geoshield_app.storage.documents import dumps, readable
from geoshield_app.storage.entries import Entries
from geoshield_app.storage.kept_results import KeptResults
from geoshield_app.storage.lock import InstanceLock
from geoshield_app.storage.migrations import MIGRATIONS
from geoshield_app.storage.os_errors import as_output_errors, printable
from geoshield_app.storage.paths import data_dir, private_folder
from geoshield_app.storage.store import Store

RETENTION_DAYS = 90.0
"""How long things are kept unless the person says otherwise."""
_KEPT = "kept"
_KEY_BYTES = 32
_TRUSTED_SECONDS = 30 * 86400.0
"""A gap between two starts that the clock is believed in."""


class Journal:
    """A sqlite3 file (0600) in a private folder (0700), locked against a second GeoShield.

    UsageError names the holder of the lock, which calls itself ``holder``. ``notice`` is a sentence when a damaged
    file was moved aside. ``entries`` is the person's list.
    """

    def __init__(self, path: Path, holder: str = "", clock: Callable[[], float] = time.time) -> None:
        private_folder(path.parent)
        self._path, self._clock = path, clock
        self._lock = InstanceLock(path.with_name(path.name + ".lock"), holder)
        try:
            connection, self.notice = open_database(path, MIGRATIONS)
        except BaseException:
            self._lock.release()
            raise
        self._store = Store(connection, path)
        self.entries = Entries(self._store, clock)
        self._kept = KeptResults(self._store, path.with_name(_KEPT), clock)

    def __enter__(self) -> Journal:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Give file and lock back; harmless when repeated."""
        self._store.close()
        self._lock.release()

    def together(self) -> contextlib.AbstractContextManager[None]:
        """What is written inside is written as one, or not at all."""
        return self._store.together()

    def remember(self, photo_sha256: str, plan_sha256: str, destination: Path, outcome: Outcome) -> None:
        """Write down a finished photo; on the drive when this returns."""
        saved = replace(outcome.saved, path=outcome.saved.path.absolute())
        document = dumps(replace(outcome, saved=saved))
        self._store.run(
            "INSERT OR REPLACE INTO outcome VALUES (?, ?, ?, ?, ?, ?)",
            (photo_sha256, plan_sha256, _key(destination), saved.sha256, self._clock(), document),
        )

    def finished(self, photo_sha256: str, plan_sha256: str, destination: Path) -> Outcome | None:
        """The outcome of this photo under this plan, only while its file is still there unchanged."""
        text = self._store.one(
            "SELECT document FROM outcome WHERE photo_sha256=? AND plan_sha256=? AND destination=?",
            (photo_sha256, plan_sha256, _key(destination)),
        )
        outcome = readable(Outcome, text)
        return outcome if outcome is not None and _unchanged(outcome.saved) else None

    def finished_in(self, photo_sha256: str, plan_sha256: str, folder: Path) -> Outcome | None:
        """As ``finished``, under whatever name in that folder."""
        question = "SELECT document FROM outcome WHERE photo_sha256=? AND plan_sha256=? ORDER BY rowid"
        found = (
            readable(Outcome, text) for (text,) in self._store.all(question, (photo_sha256, plan_sha256))
        )
        there = (one for one in found if one is not None and _key(one.saved.path.parent) == _key(folder))
        return next((one for one in there if _unchanged(one.saved)), None)

    def is_output(self, sha256: str) -> bool:
        """Whether a file with these bytes was written by GeoShield, exported or kept, whatever its name."""
        question = """SELECT 1 FROM outcome WHERE output_sha256=?1
            UNION ALL SELECT 1 FROM kept WHERE output_sha256=?1 LIMIT 1"""
        return self._store.one(question, (sha256,)) is not None

    def outcomes_of(self, photo_sha256: str) -> tuple[Outcome, ...]:
        """What was placed of this photo and is remembered, oldest first; the files may be gone by now."""
        question = "SELECT document FROM outcome WHERE photo_sha256=? ORDER BY rowid"
        found = (readable(Outcome, text) for (text,) in self._store.all(question, (photo_sha256,)))
        return tuple(outcome for outcome in found if outcome is not None)

    def kept_folder(self) -> Path:
        """Where lossless results lie, 0700."""
        return private_folder(self._path.with_name(_KEPT))

    def remember_kept(self, kept: Kept) -> None:
        """Write down a lossless result; on the drive when this returns."""
        self._kept.remember(kept)

    def kept(self, photo_sha256: str, pattern_sha256: str) -> Kept | None:
        """The lossless result, only while its file is there unchanged."""
        kept = self._kept.find(photo_sha256, pattern_sha256)
        return kept if kept is not None and _unchanged(kept.saved) else None

    def last_kept(self, photo_sha256: str) -> Kept | None:
        """The newest lossless result of this photo, whatever became of its file."""
        return self._kept.newest(photo_sha256)

    def let_go(self, kept: Kept) -> None:
        """Remove a lossless result that is not needed any more."""
        self._kept.remove(kept)

    def save_decisions(self, decisions: Mapping[str, Decision | None]) -> None:
        """Keep what the person decided, by the photo's sha256; None takes a decision back. All or nothing."""
        with self._store.together():
            for photo_sha256, decision in decisions.items():
                if decision is None:
                    statement = "DELETE FROM opinion WHERE kind='decision' AND photo_sha256=?"
                    self._store.run(statement, (photo_sha256,))
                else:
                    self._save("decision", photo_sha256, "", decision)

    def decision_of(self, photo_sha256: str) -> Decision | None:
        return readable(Decision, self._opinion("decision", photo_sha256, ""))

    def save_draft(self, photo_sha256: str, key: str, draft: Draft) -> None:
        """Keep the machine's opinion; ``key`` says under which settings it was formed."""
        self._save("draft", photo_sha256, key, draft)

    def draft_of(self, photo_sha256: str, key: str) -> Draft | None:
        return readable(Draft, self._opinion("draft", photo_sha256, key))

    def latest_draft(self, photo_sha256: str) -> Draft | None:
        """The newest opinion, whoever formed it."""
        question = """SELECT document FROM opinion WHERE kind='draft' AND photo_sha256=?
            ORDER BY rowid DESC LIMIT 1"""
        return readable(Draft, self._store.one(question, (photo_sha256,)))

    def record(self, event: Event, *, accept_all: bool) -> None:
        """What an event means for the person's list; nothing for a photo that is not on it."""
        self.entries.record(event, accept_all=accept_all)

    @property
    def retention_days(self) -> float | None:
        """How long things are kept; None: until they are forgotten by hand."""
        text = self._store.one("SELECT value FROM setting WHERE name='retention_days'")
        if text is None:
            return RETENTION_DAYS
        return float(text) if text else None

    def set_retention(self, days: float | None) -> None:
        """The person's choice, kept from run to run."""
        text = "" if days is None else repr(float(days))
        self._store.run("INSERT OR REPLACE INTO setting VALUES ('retention_days', ?)", (text,))

    def naming_key(self) -> bytes:
        """Secret of this journal: without it nobody can tie a random name to its photo."""
        question = "SELECT value FROM setting WHERE name='naming_key'"
        if self._store.one(question) is None:
            new = secrets.token_hex(_KEY_BYTES)
            self._store.run("INSERT OR IGNORE INTO setting VALUES ('naming_key', ?)", (new,))
        return bytes.fromhex(self._store.one(question))

    def sweep(self) -> int:
        """At a start: forget what is older than the retention; how many entries.

        Nothing goes when the last start lies a month back or in the future: then the clock may be wrong, and what is
        wiped does not come back.
        """
        now, last = self._clock(), self._store.one("SELECT value FROM setting WHERE name='started_at'")
        self._store.run("INSERT OR REPLACE INTO setting VALUES ('started_at', ?)", (repr(now),))
        days = self.retention_days
        if days is None or last is None or not 0 <= now - float(last) <= _TRUSTED_SECONDS:
            return 0
        return self.forget(older_than_days=days)

    def forget(self, everything: bool = False, *, older_than_days: float = RETENTION_DAYS) -> int:
        """Wipe what is older, or all: list, drafts, decisions, results with their lossless files, and with
        ``everything`` the files that were moved aside; how many entries.

        What bears a later time than now (the clock was moved back) counts as young; ``everything`` takes it too.
        """
        before = math.inf if everything else self._clock() - older_than_days * 86400
        gone = self._kept.forget(before)
        with self._store.together():
            for table in ("outcome", "opinion", "entry"):
                gone += self._store.run(f"DELETE FROM {table} WHERE remembered_at < ?", (before,))
        if gone:
            self._store.run("VACUUM")
        self._store.run("PRAGMA wal_checkpoint(TRUNCATE)")
        if everything:
            self._store.run("DELETE FROM setting WHERE name='naming_key'")
            with as_output_errors(self._path):
                for path in damaged_files(self._path):
                    path.unlink(missing_ok=True)
        return gone

    def _save(self, kind: str, photo_sha256: str, key: str, value: object) -> None:
        row = (kind, photo_sha256, key, self._clock(), dumps(value))
        self._store.run("INSERT OR REPLACE INTO opinion VALUES (?, ?, ?, ?, ?)", row)

    def _opinion(self, kind: str, photo_sha256: str, key: str) -> Any:
        question = "SELECT document FROM opinion WHERE kind=? AND photo_sha256=? AND key=?"
        return self._store.one(question, (kind, photo_sha256, key))


def open_journal(holder: str = "a command") -> Journal:
    """What this person's runs remember. UsageError when another GeoShield holds it; ``holder`` is who asks."""
    journal = Journal(data_dir() / "journal.sqlite3", holder)
    with contextlib.suppress(
        GeoShieldError
    ):  # forgetting can wait; what needs the journal will say what is wrong
        journal.sweep()
    return journal


def _key(destination: Path) -> str:
    """The same folder or file however it was named, also where its name is not UTF-8."""
    return printable(destination.resolve())


def _unchanged(saved: Saved) -> bool:
    with contextlib.suppress(OSError), saved.path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest() == saved.sha256
    return False
