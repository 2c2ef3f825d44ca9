"""Between window and program: owns the session, passes on what the person asks, tells what changed; knows no widget."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QUndoStack

from geoshield_app.domain.errors import Problem
from geoshield_app.domain.events import Event, Failed, Finished, NotExported, Progress, State
from geoshield_app.domain.findings import Draft
from geoshield_app.domain.plan import Decision
from geoshield_app.domain.result import Outcome, VerdictKind
from geoshield_app.domain.settings import Settings
from geoshield_app.gui.backend import Backend, Found
from geoshield_app.gui.choices import Choices
from geoshield_app.gui.edit_command import Change, EditCommand
from geoshield_app.gui.finder import Finder
from geoshield_app.gui.language import number, translate
from geoshield_app.gui.preferences import Preferences
from geoshield_app.gui.tally import Tally, tally
from geoshield_app.gui.thumbnails.cache import ThumbnailCache
from geoshield_app.gui.thumbnails.store import ThumbnailStore
from geoshield_app.gui.work_list import Kind, Task
from geoshield_app.gui.worker import Worker
from geoshield_app.storage.paths import cache_dir
from geoshield_app.workflow.edits import undecided
from geoshield_app.workflow.session import Row, Session

SHOW_MS = 60
"""Changes of that long are shown together."""
DEMONSTRATION = "demonstration"
MANY, SHOW_MANY_MS = 4000, 250
"""Long lists are told less often."""
_AT_WORK = (State.LOOKING, State.WAITING, State.PROTECTING)


class Controller(QObject):
    """The page's view of the program; see gui/page.py for who listens."""

    changed = Signal()
    """Anything that the window shows; told a few times a second at most."""
    rows_changed = Signal(object)
    """frozenset of paths whose rows changed or are new, told with ``changed``."""
    moved = Signal(object)
    """Progress of the photo in work."""
    noticed = Signal(str)
    trouble = Signal(object)
    finished = Signal(int, int)
    """A run has ended by itself: photos that ended well, and photos that failed."""
    loaded = Signal()
    """The list of the last time is complete."""

    def __init__(
        self,
        choices: Choices,
        backend: Backend,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.choices = choices
        self.session = Session()
        self.listed = 0
        """Grows whenever photos come, go or change their order."""
        self.tally = Tally()
        self.thumbnails = ThumbnailStore(ThumbnailCache(cache_dir() / "thumbnails"), self)
        self.undo_stack = QUndoStack(self)
        self._backend, self._ensemble = backend, DEMONSTRATION
        self._problems: dict[Path, Problem] = {}
        self._fresh: set[Path] = set()
        self._run: dict[Path, State | None] = {}
        self._then_export: dict[Path, bool] = {}
        """Whether it goes out even as a demonstration."""
        self.worker = Worker(backend, self.settings, self._rows_now, self)
        self.finder = Finder(backend.find, self)
        self._loader = Finder(self._stored, self)
        self._show = QTimer(self, singleShot=True, interval=SHOW_MS)
        self._connect()

    def _connect(self) -> None:
        self._show.timeout.connect(self.show_now)
        self.worker.said.connect(self._hear)
        self.worker.broke.connect(self.trouble)
        self.worker.started.connect(self._touch)
        self.worker.ended.connect(self._end)
        for finder in (self.finder, self._loader):
            finder.broke.connect(self.trouble)
        self.finder.found.connect(self._take)
        self.finder.ended.connect(self._say_added)
        self._loader.found.connect(self._take_stored)
        self._loader.ended.connect(self._say_loaded)
        self.choices.changed.connect(self._touch)

    # --- what is there -------------------------------------------------------------------------------------------

    @property
    def preferences(self) -> Preferences:
        return self.choices.preferences

    def prefer(self, **changes: object) -> None:
        """Change and remember preferences."""
        self.choices.prefer(**changes)

    def settings(self) -> Settings:
        """What the next photo is asked to be; a value, safe to take to another thread."""
        return self.preferences.settings(self._ensemble)

    def row(self, path: Path) -> Row | None:
        return self.session.rows.get(path)

    def details(self, path: Path) -> Row | None:
        """The row with everything that is remembered of the photo."""
        row = self.row(path)
        return None if row is None else self._backend.details(row)

    def draft(self, path: Path) -> Draft | None:
        """The machine's opinion."""
        row = self.row(path)
        return None if row is None else self._backend.draft(row)

    def decision(self, path: Path) -> Decision | None:
        """The person's edits; until there are some, the machine's draft taken as it is; None before the look."""
        row = self.row(path)
        if row is None or row.decision is not None:
            return None if row is None else row.decision
        known = self._backend.decision(row)
        if known is None and (draft := row.draft or self._backend.draft(row)) is not None:
            known = undecided(draft)
        return known

    def outcome(self, path: Path) -> Outcome | None:
        row = self.row(path)
        if row is None or row.outcome is not None or row.verdict is None:
            return None if row is None else row.outcome
        return self._backend.details(row).outcome

    def kept(self, path: Path) -> Path | None:
        """The lossless protected picture on the disk."""
        row = self.row(path)
        return None if row is None else self._backend.kept(row)

    def problem_of(self, path: Path) -> Problem | None:
        """Why this photo failed, with details where they are known."""
        row = self.row(path)
        if row is not None and row.trouble is not None:
            return row.trouble
        if row is not None and row.state is State.FAILED:
            return self._problems.get(path) or Problem(row.reason, row.advice)
        return None

    def in_state(self, *states: State) -> list[Path]:
        return [path for path, row in self.session.rows.items() if row.state in states]

    @property
    def unlooked(self) -> list[Path]:
        """New photos that nothing looks at."""
        return self.in_state(State.NEW) if not self.worker.work.count(Kind.LOOK) else []

    @property
    def unreviewed(self) -> list[Path]:
        return self.in_state(State.NEEDS_REVIEW)

    @property
    def protectable(self) -> list[Path]:
        """What 'Protect' would begin now: decided, or allowed to go undecided, and not yet asked for."""
        states = [State.READY, State.CANCELLED, State.WAITING]
        if not self.preferences.review_needed:
            states.append(State.NEEDS_REVIEW)
        queued = set(self.worker.work.waiting(Kind.PROTECT)) if self.running else frozenset()
        return [path for path in self.in_state(*states) if path not in queued]

    @property
    def exportable(self) -> list[Path]:
        """Finished photos that no file was made of; Demonstration results are apart."""
        return [path for path in self._unexported() if not self._is_demonstration(path)]

    @property
    def exportable_demonstrations(self) -> list[Path]:
        return [path for path in self._unexported() if self._is_demonstration(path)]

    @property
    def failed(self) -> list[Path]:
        return self.in_state(State.FAILED)

    def next_unreviewed(self, after: Path | None = None) -> Path | None:
        """The next photo in the list that needs review, from the beginning again at its end."""
        paths = list(self.session.rows)
        start = paths.index(after) + 1 if after in self.session.rows else 0
        states = self.session.rows
        turn = (*paths[start:], *paths[:start])
        return next(
            (path for path in turn if states[path].state is State.NEEDS_REVIEW and path != after), None
        )

    @property
    def demonstration(self) -> bool:
        """Whether only the built-in models would work now."""
        return self.settings().ensemble == DEMONSTRATION

    def come_back(self) -> None:
        """The person returns to the window: files and models may have changed meanwhile."""
        self.thumbnails.recheck()
        self._ensemble = self._backend.ensemble()
        self._touch()

    # --- the run -------------------------------------------------------------------------------------------------

    @property
    def running(self) -> bool:
        return self.worker.running

    @property
    def run_total(self) -> int:
        """Photos that this run was asked to protect or export."""
        return len(self._run)

    @property
    def run_ended(self) -> int:
        return sum(state is not None for state in self._run.values())

    def left_seconds(self) -> float | None:
        """Measured time left of what is to be protected."""
        waiting = self.worker.work.count(Kind.PROTECT)
        return self.session.pace.left_seconds(waiting, time.monotonic())

    def restore(self) -> None:
        """Bring back the list of the last time; ``loaded`` tells when it is complete."""
        self.come_back()
        self._loader.look_into([Path()])

    def add(self, paths: Sequence[Path]) -> None:
        """Look for photos in and among ``paths``; ``noticed`` says what came of it."""
        folders = tuple(path for path in paths[:50] if path.is_dir())
        if folders:
            self.prefer(recent=self.preferences.with_recent(folders).recent)
        if paths:
            self.finder.look_into(paths)
            self._touch()

    def add_sample(self) -> None:
        """Photos of the built-in test world, to try the program with."""
        self.finder.look_into([])
        self._touch()

    def look_again(self, paths: Iterable[Path] | None = None) -> None:
        """Form a new opinion of these; of all New ones without ``paths``."""
        wanted = list(self.in_state(State.NEW) if paths is None else self._idle(paths))
        self._move(wanted, State.NEW)
        self.worker.ask(Kind.LOOK, wanted)

    def protect(self, paths: Iterable[Path] | None = None) -> None:
        """These, or everything that may be protected."""
        states = {
            State.READY,
            State.CANCELLED,
            State.WAITING,
            State.NEEDS_REVIEW,
            State.FINISHED,
            State.FAILED,
        }
        wanted = self.protectable if paths is None else [path for path in self._idle(paths)]
        wanted = [path for path in wanted if self.session.rows[path].state in states]
        self._move(wanted, State.WAITING)
        self._run.update(dict.fromkeys(wanted))
        self.worker.ask(Kind.PROTECT, wanted)

    def export(self, paths: Iterable[Path] | None = None) -> None:
        """These, or everything that is finished and was not exported (no demonstrations)."""
        wanted = self.exportable if paths is None else list(paths)
        wanted = [path for path in wanted if self._state(path) is State.FINISHED]
        self._run.update(dict.fromkeys(wanted))
        self.worker.ask(Kind.EXPORT, wanted)

    def export_all(self, paths: Collection[Path], *, demonstrations: bool) -> None:
        """Export these; what of them is not yet protected is protected first and exported when it is finished,
        one that turns out a demonstration only where ``demonstrations`` are agreed to."""
        finished = {path for path in paths if self._state(path) is State.FINISHED}
        ready = [path for path in paths if path not in finished]
        self._then_export.update(dict.fromkeys(ready, demonstrations))
        self.export([path for path in paths if path in finished])
        self.protect(ready)

    def free_gpu(self) -> None:
        """Stop now; models are let go when the thread ends, and those of a helper at once."""
        self.stop_now()
        self._backend.free_helpers()
        self._touch()

    def retry(self, paths: Iterable[Path] | None = None) -> None:
        """Failed photos again: from the decision on where there is one, else from the look on."""
        failed = self.failed if paths is None else list(paths)
        decided = {path for path in failed if self.decision(path) is not None}
        self.look_again([path for path in failed if path not in decided])
        self.protect([path for path in failed if path in decided])

    def pause(self, paused: bool) -> None:
        now = time.monotonic()
        self.worker.pause(paused)
        self.session = self.session.held(now) if self.worker.paused else self.session.resumed(now)
        self._touch()

    def stop_after_this(self) -> None:
        self.worker.stop_after_this()
        self._touch()

    def stop_now(self) -> None:
        self.worker.stop_now()
        self._touch()

    def wait(self) -> None:
        """Everything in the background ends; for the program's end."""
        for one in (self.finder, self._loader, self.worker, self.thumbnails):
            one.wait()

    # --- the list and the decisions --------------------------------------------------------------------------------

    def remove(self, paths: Collection[Path]) -> None:
        """Take photos off the list, not off the drive; one in work stays."""
        gone = [path for path in paths if path in self.session.rows and path != self.session.current]
        self.worker.work.discard(gone)
        for path in gone:
            self._run.pop(path, None)
        self._backend.remove(gone)
        self.session = self.session.without(gone)
        self._changed(gone, listed=True)

    def reorder(self, paths: Sequence[Path]) -> None:
        """The photos that wait for protection in this order."""
        self.worker.work.reorder(Kind.PROTECT, paths)
        self.session = self.session.ordered(paths)
        self._backend.reorder(list(self.session.rows))
        self._changed(paths, listed=True)

    def unqueue(self, paths: Collection[Path]) -> None:
        """Photos that wait go back to Ready."""
        waiting = [path for path in paths if self._state(path) is State.WAITING]
        self.worker.work.discard(waiting, (Kind.PROTECT,))
        for path in waiting:
            self._run.pop(path, None)
        self._move(waiting, State.READY)

    def edit(
        self, text: str, changes: Mapping[Path, Decision], ready: bool | None = None, merge: str = ""
    ) -> None:
        """One step of undo named ``text``; see notes of ``EditCommand``. Photos in work are left as they are.

        ``ready``: True marks them reviewed, False not reviewed, None leaves that.
        """
        rows = {path: row for path in changes if (row := self.row(path)) is not None}
        edited = {
            path: Change(row, _decided(row, changes[path], ready))
            for path, row in rows.items()
            if row.state not in _AT_WORK
        }
        if any(change.before != change.after for change in edited.values()):
            self.undo_stack.push(EditCommand(text, edited, self._put, merge))

    def _put(self, rows: Mapping[Path, Row]) -> None:
        """Rows as a step of undo wants them; what has gone from the list or is in work stays as it is."""
        kept = {path: row for path, row in rows.items() if self._state(path) not in (None, *_AT_WORK)}
        self._backend.decide({path: row.decision for path, row in kept.items()})
        self._backend.save_rows(kept.values())
        self.session = replace(self.session, rows={**self.session.rows, **kept})
        self._changed(kept)

    @property
    def retention_days(self) -> float | None:
        """After how many days things are forgotten; None: never."""
        return self._backend.retention_days()

    def set_retention(self, days: float | None) -> None:
        self._backend.set_retention(days)

    def forget_everything(self) -> int:
        """List, drafts, decisions, lossless results, thumbnails; how many things went. Not during a run."""
        if self.running:
            return 0
        gone = self.thumbnails.clear() + self._backend.forget_everything()
        self.undo_stack.clear()
        self._problems.clear()
        self.session = Session()
        self._changed((), listed=True)
        return gone

    # --- what the threads say ----------------------------------------------------------------------------------------

    @Slot(object)
    def _hear(self, event: Event) -> None:
        if event.path not in self.session.rows:
            return
        if isinstance(event, Failed | NotExported):
            self._problems[event.path] = event.problem
        self.session = self.session.after(event, time.monotonic())
        if isinstance(event, Progress):
            self.moved.emit(event)
        elif event.path in self._run:
            self._run[event.path] = (
                State.FAILED if isinstance(event, NotExported) else self._state(event.path)
            )
        if isinstance(event, Finished) and event.path in self._then_export:
            agreed = self._then_export.pop(event.path)
            if agreed or not self._is_demonstration(event.path):
                self._run[event.path] = None
                self.worker.ask(Kind.EXPORT, [event.path])
        self._changed((event.path,))

    @Slot(tuple)
    def _end(self, left: tuple[Task, ...]) -> None:
        """What a stop left undone: photos to be protected are Cancelled, those to be looked at stay New."""
        undone = {task.path for task in left if task.kind is Kind.PROTECT}
        undone |= set(self.in_state(State.PROTECTING))
        looking = self.in_state(State.LOOKING)
        self._move(undone, State.CANCELLED)
        self._move(looking, State.NEW)
        self.session = replace(self.session.resumed(time.monotonic()), current=None)
        failed = sum(state is State.FAILED for state in self._run.values())
        well = sum(state is State.FINISHED for state in self._run.values())
        if not left and not undone and self._run:
            self.finished.emit(well, failed)
        self._run = {}
        self._then_export = {} if left or undone else self._then_export
        self._touch()

    @Slot(object)
    def _take(self, found: Found) -> None:
        fresh = [row for row in found.rows if row.path not in self.session.rows]
        self.session = replace(self.session, rows={**self.session.rows, **{row.path: row for row in fresh}})
        self.worker.ask(Kind.LOOK, [row.path for row in fresh if row.state is State.NEW])
        self._changed((row.path for row in fresh), listed=bool(fresh))

    @Slot(object)
    def _take_stored(self, found: Found) -> None:
        rows = {row.path: row for row in found.rows}
        self.session = replace(self.session, rows={**self.session.rows, **rows})
        self._changed(rows, listed=True)

    @Slot(object)
    def _say_added(self, total: Found) -> None:
        self.noticed.emit(_added(self.finder.added, total))
        self._touch()

    @Slot(object)
    def _say_loaded(self, total: Found) -> None:
        self.loaded.emit()
        self._touch()

    @Slot()
    def show_now(self) -> None:
        """Tell everything that waited to be told."""
        self._show.stop()
        fresh, self._fresh = frozenset(self._fresh), set()
        self.tally = tally(self.session.rows.values())
        if fresh:
            self.rows_changed.emit(fresh)
        self.changed.emit()

    @Slot()
    def _touch(self) -> None:
        self._changed(())

    def _changed(self, paths: Iterable[Path], *, listed: bool = False) -> None:
        self._fresh.update(paths)
        self.listed += listed
        if not self._show.isActive():
            self._show.start(SHOW_MS if len(self.session.rows) < MANY else SHOW_MANY_MS)

    # --- small questions -----------------------------------------------------------------------------------------------

    def _rows_now(self) -> Mapping[Path, Row]:
        """For the thread; the mapping is never changed, only replaced."""
        return self.session.rows

    def _stored(self, paths: Sequence[Path]) -> Iterator[Found]:
        return (Found(tuple(rows)) for rows in self._backend.rows())

    def _state(self, path: Path) -> State | None:
        row = self.row(path)
        return None if row is None else row.state

    def _idle(self, paths: Iterable[Path]) -> list[Path]:
        return [path for path in paths if self._state(path) not in (None, *_AT_WORK)]

    def _move(self, paths: Collection[Path], state: State) -> None:
        self.session = self.session.moved_to(paths, state)
        self._backend.save_rows(self.session.rows[path] for path in paths)
        self._changed(paths)

    def _unexported(self) -> list[Path]:
        rows = self.session.rows.items()
        return [path for path, row in rows if row.state is State.FINISHED and not row.is_exported]

    def _is_demonstration(self, path: Path) -> bool:
        return self.session.rows[path].verdict is VerdictKind.DEMONSTRATION


def _decided(row: Row, decision: Decision, ready: bool | None) -> Row:
    """The row with this decision; one that had ended begins again."""
    if decision.excluded:
        state = State.SKIPPED
    elif ready is not None:
        state = State.READY if ready else State.NEEDS_REVIEW
    else:
        state = row.state if row.state in (State.READY, State.NEEDS_REVIEW) else State.READY
    if state is row.state and decision == row.decision:
        return row
    from geoshield_app.workflow.session import LEFT_OUT

    again = row.begun_again(state)
    return replace(
        again, decision=decision, draft=decision.draft, reason=LEFT_OUT if decision.excluded else ""
    )


def _added(added: int, total: Found) -> str:
    """'5,003 added, 1 unsupported, 2 already there, 1 unreadable'."""
    counted = (
        (added, translate("Notices", "{n} added")),
        (total.unsupported, translate("Notices", "{n} unsupported")),
        (total.there_already, translate("Notices", "{n} already there")),
        (total.unreadable, translate("Notices", "{n} unreadable")),
    )
    said = ", ".join(text.format(n=number(count)) for count, text in counted if count)
    return said or translate("Notices", "There is nothing to add.")
