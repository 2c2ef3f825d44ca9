"""The person's list of photos in the journal: order, states, and how each ended."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path, PurePath
from typing import Any

from geoshield_app.domain.entry import Entry
from geoshield_app.domain.events import Drafted, Event, Exported, Failed, Finished, Skipped, State
from geoshield_app.storage.store import Store

_COLUMNS = "path, stem, state, photo_sha256, reason, advice, verdict, exports, placed"
_COUNT_EXPORTS = """UPDATE entry SET exports =
    (SELECT count(DISTINCT destination) FROM outcome WHERE outcome.photo_sha256 = entry.photo_sha256)
    WHERE path=?"""
_FORGET_DRAFT = """DELETE FROM opinion WHERE kind='draft' AND photo_sha256 =
    (SELECT photo_sha256 FROM entry WHERE path=?1 AND photo_sha256 != '' AND NOT EXISTS
        (SELECT 1 FROM entry AS copy WHERE copy.photo_sha256 = entry.photo_sha256 AND copy.path != ?1))"""
"""Unless a copy of the photo is listed too."""
_RESTARTS_AS = {State.LOOKING: State.NEW, State.PROTECTING: State.WAITING}
"""A photo that was being worked on when the program ended begins again."""


class Entries:
    """Rows by path. What happens to a photo that is not listed (on the command line) changes nothing here."""

    def __init__(self, store: Store, clock: Callable[[], float] = time.time) -> None:
        self._store, self._clock = store, clock

    def add(self, entries: Sequence[Entry]) -> None:
        """Append those not listed yet; one step for all of them."""
        with self._store.together():
            last = self._store.one("SELECT max(position) FROM entry") or 0
            rows = (
                (*_row(entry), last + number, self._clock()) for number, entry in enumerate(entries, start=1)
            )
            self._store.run_each(
                f"INSERT OR IGNORE INTO entry ({_COLUMNS}, position, remembered_at) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows,
            )

    def all(self) -> tuple[Entry, ...]:
        """In the person's order."""
        return tuple(map(_entry, self._store.all(f"SELECT {_COLUMNS} FROM entry ORDER BY position")))

    def stems(self) -> dict[Path, PurePath]:
        """The names in the output folder that are taken, by path; lighter than ``all``."""
        rows = self._store.all("SELECT path, stem FROM entry ORDER BY position")
        return {_path(path): PurePath(_path(stem)) for path, stem in rows}

    def photos(self, paths: Iterable[Path]) -> dict[Path, str]:
        """The sha256 of those that are listed and were looked at."""
        question = "SELECT photo_sha256 FROM entry WHERE path=?"
        found = {path: self._store.one(question, (_bytes(path),)) for path in paths}
        return {path: sha256 for path, sha256 in found.items() if sha256}

    def remove(self, paths: Iterable[Path]) -> None:
        self._store.run_each("DELETE FROM entry WHERE path=?", ((_bytes(path),) for path in paths))

    def reorder(self, paths: Iterable[Path]) -> None:
        """These in this order, in the positions that they hold among all now."""
        with self._store.together():
            held = {
                bytes(key): position for key, position in self._store.all("SELECT path, position FROM entry")
            }
            order = [key for key in map(_bytes, dict.fromkeys(paths)) if key in held]
            positions = sorted(held[key] for key in order)
            self._store.run_each(
                "UPDATE entry SET position=? WHERE path=?", zip(positions, order, strict=True)
            )

    def set_state(self, paths: Iterable[Path], state: State, reason: str = "") -> None:
        """As if they had just come into ``state``: how they ended before is forgotten, and for New also what the
        machine thought of them, so that they are looked at anew. What a person decided stays."""
        statement = "UPDATE entry SET state=?, reason=?, advice='', verdict='', placed='', remembered_at=? WHERE path=?"
        now, keys = self._clock(), [_bytes(path) for path in paths]
        with self._store.together():
            if state is State.NEW:
                self._store.run_each(_FORGET_DRAFT, ((key,) for key in keys))
            self._store.run_each(statement, ((state.value, reason, now, key) for key in keys))

    def set_end(self, entries: Iterable[Entry]) -> None:
        """How these ended, as it was told before: advice, verdict, and where the result went. Their state stays."""
        rows = ((one.advice, one.verdict, one.placed, _bytes(one.path)) for one in entries)
        self._store.run_each("UPDATE entry SET advice=?, verdict=?, placed=? WHERE path=?", rows)

    def record(self, event: Event, *, accept_all: bool) -> None:
        """What an event means for its photo's row; on the drive when this returns. Progress means nothing."""
        change = _change(event, accept_all)
        if change:
            if isinstance(event, Drafted) and change["state"] == State.READY:
                change["state"] = self._still_waiting(event.path) or State.READY.value
            names = ", ".join(f"{name}=?" for name in change)
            values = (*change.values(), self._clock(), _bytes(event.path))
            self._store.run(f"UPDATE entry SET {names}, remembered_at=? WHERE path=?", values)
        if isinstance(event, Exported):
            self._store.run(_COUNT_EXPORTS, (_bytes(event.path),))
            self._note_placed(event)

    def _note_placed(self, event: Exported) -> None:
        known = self._store.one("SELECT placed FROM entry WHERE path=?", (_bytes(event.path),))
        if known is not None and event.destination not in known.split("\n"):
            placed = "\n".join(filter(None, (known, event.destination)))
            self._store.run("UPDATE entry SET placed=? WHERE path=?", (placed, _bytes(event.path)))

    def _still_waiting(self, path: Path) -> str | None:
        """A queued photo that is looked at on its way stays queued, so that a kill does not take it out."""
        return self._store.one(  # type: ignore[no-any-return]
            "SELECT state FROM entry WHERE path=? AND state=?", (_bytes(path), State.WAITING.value)
        )


def _change(event: Event, accept_all: bool) -> dict[str, str]:
    """New values by column."""
    match event:
        case Drafted(draft=draft, decided=decided):
            state = State.READY if accept_all or decided else State.NEEDS_REVIEW
            return {"state": state.value, "photo_sha256": draft.photo.sha256, "reason": "", "advice": ""}
        case Finished(outcome=outcome):
            words = {"reason": outcome.verdict.reason, "advice": "", "verdict": outcome.verdict.kind.value}
            return {"state": State.FINISHED.value, "photo_sha256": outcome.photo_sha256, **words}
        case Failed(problem=problem):
            return {"state": State.FAILED.value, "reason": problem.message, "advice": problem.advice}
        case Skipped(reason=reason):
            return {"state": State.SKIPPED.value, "reason": reason, "advice": ""}
        case Exported(outcome=outcome):
            return {"photo_sha256": outcome.photo_sha256}
        case _:
            return {}


def _row(entry: Entry) -> tuple[object, ...]:
    words = (entry.state.value, entry.photo_sha256, entry.reason, entry.advice, entry.verdict)
    return (_bytes(entry.path), _bytes(entry.stem), *words, entry.exports, entry.placed)


def _entry(row: Any) -> Entry:
    path, stem, state, *rest = row
    known = State(state)
    return Entry(_path(path), PurePath(_path(stem)), _RESTARTS_AS.get(known, known), *rest)


def _bytes(path: PurePath) -> bytes:
    """File names are bytes; not all of them are text."""
    return os.fsencode(path)


def _path(stored: bytes) -> Path:
    return Path(os.fsdecode(stored))
