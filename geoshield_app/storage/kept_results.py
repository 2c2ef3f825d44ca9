"""Lossless results: private files in a folder of their own, each known to the journal before it gets its name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from geoshield_app.domain.kept import Kept
from geoshield_app.storage.atomic import TEMPORARY_PREFIX, remove_stale
from geoshield_app.storage.documents import dumps, readable
from geoshield_app.storage.os_errors import as_output_errors
from geoshield_app.storage.store import Store


class KeptResults:
    """Rows of the journal and the files that they name, in ``folder``."""

    def __init__(self, store: Store, folder: Path, clock: Callable[[], float]) -> None:
        self._store, self._folder, self._clock = store, folder, clock

    def remember(self, kept: Kept) -> None:
        """On the drive when this returns."""
        name, sha256 = kept.saved.path.name, kept.saved.sha256
        row = (kept.photo_sha256, kept.pattern_sha256, name, sha256, self._clock(), dumps(kept))
        self._store.run("INSERT OR REPLACE INTO kept VALUES (?, ?, ?, ?, ?, ?)", row)

    def find(self, photo_sha256: str, pattern_sha256: str) -> Kept | None:
        """Whatever became of its file."""
        question = "SELECT document FROM kept WHERE photo_sha256=? AND pattern_sha256=?"
        return self._here(self._store.one(question, (photo_sha256, pattern_sha256)))

    def newest(self, photo_sha256: str) -> Kept | None:
        """The one written last, whatever became of its file."""
        question = "SELECT document FROM kept WHERE photo_sha256=? ORDER BY rowid DESC LIMIT 1"
        return self._here(self._store.one(question, (photo_sha256,)))

    def remove(self, kept: Kept) -> None:
        """File and row."""
        self._remove_file(kept.saved.path.name)
        statement = "DELETE FROM kept WHERE photo_sha256=? AND pattern_sha256=?"
        self._store.run(statement, (kept.photo_sha256, kept.pattern_sha256))

    def forget(self, before: float) -> int:
        """What was written before that time, files first, so that a kill in between leaves none behind; then files that
        no row knows. How many rows."""
        for (name,) in self._store.all("SELECT file FROM kept WHERE remembered_at < ?", (before,)):
            self._remove_file(name)
        gone = self._store.run("DELETE FROM kept WHERE remembered_at < ?", (before,))
        known = {name for (name,) in self._store.all("SELECT file FROM kept")}
        for path in sorted(self._folder.iterdir()) if self._folder.is_dir() else ():
            if path.name not in known and not path.name.startswith(TEMPORARY_PREFIX):
                self._remove_file(path.name)
        remove_stale(self._folder)
        return gone

    def _remove_file(self, name: str) -> None:
        path = self._folder / Path(name).name
        with as_output_errors(path):
            path.unlink(missing_ok=True)

    def _here(self, text: str | None) -> Kept | None:
        """The kept result where it lies now: the data folder may have been moved."""
        kept = readable(Kept, text)
        if kept is None:
            return None
        saved = replace(kept.saved, path=self._folder / kept.saved.path.name)
        outcome = None if kept.outcome is None else replace(kept.outcome, saved=saved)
        return replace(kept, saved=saved, outcome=outcome)
