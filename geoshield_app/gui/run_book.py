"""What the present run was asked for, and how far each photo is."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from geoshield_app.domain.events import Event, Exported, NotExported, Progress, State
from geoshield_app.workflow.session import Row


class RunBook:
    """``ask`` for photos, ``hear`` what happens to them."""

    def __init__(self) -> None:
        self._ends: dict[Path, State | None] = {}
        self._in_work: dict[Path, Progress] = {}
        self._then_export: dict[Path, bool] = {}
        self._before: dict[Path, Row] = {}

    @property
    def total(self) -> int:
        """Photos that were asked to be protected or exported."""
        return len(self._ends)

    @property
    def ended(self) -> int:
        return self.total - self.count(None)

    @property
    def is_open(self) -> bool:
        """Whether a photo that was asked for has not ended; the thread may go on looking at new ones."""
        return self.ended < self.total

    def has(self, path: Path) -> bool:
        """Whether this photo was asked for; new ones are looked at without being asked for."""
        return path in self._ends

    def count(self, state: State | None) -> int:
        """How many ended so; None: have not ended."""
        return sum(one is state for one in self._ends.values())

    @property
    def in_work(self) -> Mapping[Path, Progress]:
        """The last word of each photo that is being worked on, the one that began first in front."""
        return self._in_work

    def ask(self, paths: Iterable[Path]) -> None:
        self._ends.update(dict.fromkeys(paths))

    def note_before(self, rows: Iterable[Row]) -> None:
        """How these stood before they were queued; of what waits already that is known, or nobody knows it."""
        self._before.update((row.path, row) for row in rows if row.state is not State.WAITING)

    def before(self, row: Row) -> Row | None:
        """``row`` as it stood before it was queued, with what was found and decided meanwhile; None for one that waits
        since an earlier start."""
        then = self._before.get(row.path)
        if then is None:
            return None
        return replace(then, draft=row.draft, decision=row.decision, photo_sha256=row.photo_sha256)

    def begun(self, waiting: Collection[Path]) -> list[Path]:
        """What the thread has taken and not ended, ``waiting`` being what it has not taken."""
        awaited = (path for path, end in self._ends.items() if end is None)
        return [path for path in dict.fromkeys((*self._in_work, *awaited)) if path not in waiting]

    def export_after(self, paths: Iterable[Path], *, demonstrations: bool) -> None:
        """These are exported when they are finished, one that turns out a demonstration only where that is agreed."""
        self._then_export.update(dict.fromkeys(paths, demonstrations))

    def awaits(self, path: Path) -> bool:
        """Whether it was asked for and has not ended."""
        return path in self._ends and self._ends[path] is None

    def drop(self, paths: Iterable[Path]) -> None:
        """Nobody waits for these any more."""
        for path in paths:
            self._ends.pop(path, None)
            self._then_export.pop(path, None)

    def hear(self, event: Event, state: State | None) -> None:
        """``state`` is the photo's after ``event``. A file that could not be placed stays a failure."""
        if isinstance(event, Progress):
            self._in_work[event.path] = event
            return
        self._in_work.pop(event.path, None)
        if event.path in self._ends:
            failed = isinstance(event, NotExported) or (
                isinstance(event, Exported) and self._ends[event.path] is State.FAILED
            )
            self._ends[event.path] = State.FAILED if failed else state

    def is_next(self, path: Path, *, demonstration: bool) -> bool:
        """Whether this photo, finished now, goes on to be exported."""
        agreed = self._then_export.pop(path, None)
        return agreed is not None and (agreed or not demonstration)

    def end(self, *, stopped: bool) -> None:
        """The run is over. Where it was cut short nothing is exported by itself."""
        self._ends, self._in_work, self._before = {}, {}, {}
        if stopped:
            self._then_export = {}
