"""Between window and program: passes on what the person asks and tells what the threads say; knows no widget."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from geoshield_app.domain.errors import Problem
from geoshield_app.domain.events import Event, Failed, Finished, NotExported, Progress, State
from geoshield_app.domain.services import Consent
from geoshield_app.gui import standing
from geoshield_app.gui.backend import Backend, Found
from geoshield_app.gui.choices import Choices
from geoshield_app.gui.finder import Finder
from geoshield_app.gui.notices import added_text
from geoshield_app.gui.photo_model import rows_of
from geoshield_app.gui.preferences import CLOUD
from geoshield_app.gui.run_book import RunBook
from geoshield_app.gui.session_desk import SessionDesk
from geoshield_app.gui.work_list import Kind
from geoshield_app.gui.worker import Ending
from geoshield_app.workflow.session import Row


class Controller(SessionDesk):
    """The pages' view of the program; see gui/page.py for who listens."""

    moved = Signal(object)
    """Progress of the photo in work."""
    noticed = Signal(str)
    trouble = Signal(object)
    finished = Signal(int, int)
    """A run has ended by itself: photos that ended well, and photos that failed."""
    leave_needed = Signal(object)
    """A Consent without which new photos are not looked at: see ``give_leave``."""
    freeing = Signal()
    """Models are to go: whoever holds some lets them."""
    loaded = Signal()
    """The list of the last time is complete."""

    def __init__(self, choices: Choices, backend: Backend, parent: QObject | None = None) -> None:
        super().__init__(choices, backend, parent)
        self.run = RunBook()
        self.finder = Finder(backend.find, self)
        self._loader = Finder(self._stored, self)
        self._leaving = False
        self.restoring = False
        """The list of the last time is still to come, so nobody knows whether it is empty."""
        self.worker.said.connect(self._hear)
        self.worker.broke.connect(self.trouble)
        self.worker.started.connect(self._touch)
        self.worker.ended.connect(self._end)
        for finder in (self.finder, self._loader):
            finder.broke.connect(self.trouble)
        self.checks.begun.connect(self._settle)
        self.finder.found.connect(self._take)
        self.finder.ended.connect(self._say_added)
        self._loader.found.connect(self._take_stored)
        self._loader.ended.connect(self._say_loaded)

    def left_seconds(self) -> float | None:
        """Measured time left of what is to be protected; files are written in a moment, nothing is foretold of them."""
        if not self.tally.in_queue:
            return None
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
        leave = self.leave_wanted()
        if leave is None:
            self.worker.ask(Kind.LOOK, wanted)
        else:
            self.leave_needed.emit(leave)

    def give_leave(self, consent: Consent) -> None:
        """Photos may be sent until the present run ends; new ones are looked at now."""
        self.consent = consent
        self.look_again()

    def protect(self, paths: Iterable[Path] | None = None) -> None:
        """These, or everything that may be protected; asked about first where pictures are to be located elsewhere."""
        wanted = self.protectable if paths is None else self._idle(paths)
        self.checks.before(wanted, partial(self._protect, wanted))

    def _protect(self, paths: Iterable[Path]) -> None:
        """Those that nobody works on yet; one that the thread has just taken is Waiting until its first word."""
        may_begin = (path for path in paths if self._state(path) in standing.MAY_BEGIN)
        wanted = [path for path in may_begin if not self.run.awaits(path)]
        self.run.note_before(rows_of(wanted, self.session.rows))
        self._move(wanted, State.WAITING)
        self.run.ask(wanted)
        self.worker.ask(Kind.PROTECT, wanted)

    def export(self, paths: Iterable[Path] | None = None) -> None:
        """These, or everything that is finished and was not exported (no demonstrations); asked about as above."""
        wanted = self.exportable if paths is None else list(paths)
        self.checks.before(wanted, partial(self._export, wanted))

    def _export(self, paths: Iterable[Path]) -> None:
        wanted = [path for path in paths if self._state(path) is State.FINISHED]
        self.run.ask(wanted)
        self.worker.ask(Kind.EXPORT, wanted)

    def export_all(self, paths: Collection[Path], *, demonstrations: bool) -> None:
        """Export these; what of them is not yet protected is protected first and exported when it is finished,
        one that turns out a demonstration only where ``demonstrations`` are agreed to."""
        self.checks.before(paths, partial(self._export_all, paths, demonstrations))

    def _export_all(self, paths: Collection[Path], demonstrations: bool) -> None:
        finished = {path for path in paths if self._state(path) is State.FINISHED}
        ready = [path for path in paths if path not in finished]
        self.run.export_after(ready, demonstrations=demonstrations)
        self._export([path for path in paths if path in finished])
        self._protect(ready)

    def free_gpu(self) -> None:
        """Stop now; models are let go when the thread ends, and those that nobody works with at once."""
        self.stop_now()
        self.freeing.emit()
        self.backend.free_helpers()
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

    def stop_now(self, *, leaving: bool = False) -> None:
        """``leaving``: the window closes, so whatever waited or was in work is next time what it was before."""
        self._leaving = leaving and not self.worker.stopping
        self.worker.stop_now()
        self._touch()

    def wait(self) -> None:
        """Everything in the background ends; for the program's end."""
        for one in (self.finder, self._loader, self.worker, self.thumbnails):
            one.wait()

    def remove(self, paths: Collection[Path]) -> None:
        """Take photos off the list, not off the drive; those in work stay."""
        at_work = {self.session.current, *self.run.in_work}
        gone = [path for path in paths if path in self.session.rows and path not in at_work]
        self.worker.work.discard(gone)
        self.run.drop(gone)
        self.backend.remove(gone)
        self.session = self.session.without(gone)
        self._changed(gone, listed=True)

    def reorder(self, paths: Sequence[Path]) -> None:
        """The photos that wait for protection in this order."""
        self.worker.work.reorder(Kind.PROTECT, paths)
        self.session = self.session.ordered(paths)
        self.backend.reorder(list(self.session.rows))
        self._changed(paths, listed=True)

    def unqueue(self, paths: Collection[Path]) -> None:
        """Photos that wait are what they were before; those that the thread has taken already are done."""
        self.run.drop(self.worker.work.discard(paths, (Kind.PROTECT,)))
        rows = rows_of(paths, self.session.rows)
        waiting = (row for row in rows if row.state is State.WAITING and not self.run.awaits(row.path))
        self._put_back(map(self._before, waiting))

    @Slot(object)
    def _hear(self, event: Event) -> None:
        if event.path not in self.session.rows:
            return
        if isinstance(event, Failed | NotExported):
            self.records.problems[event.path] = event.problem
        self.session = self.session.after(event, time.monotonic())
        row = self.session.rows[event.path]
        self.run.hear(event, row.state)
        if isinstance(event, Progress):
            self.moved.emit(event)
        if isinstance(event, Finished) and self.run.is_next(
            event.path, demonstration=standing.is_demonstration(row)
        ):
            self._export([event.path])
        self._changed((event.path,))

    @Slot(object)
    def _end(self, ending: Ending) -> None:
        """What was begun says why the run broke; what else was to be protected is as before, or Cancelled where the
        person stopped the run and the window stays."""
        work = self.worker.work
        waiting = {task.path for task in ending.left}.union(*map(work.waiting, Kind))
        undone = {task.path for task in ending.left if task.kind is Kind.PROTECT}
        begun = self.run.begun(waiting)
        if ending.broke is not None:
            self._fail(begun, ending.broke)
        else:
            undone.update(begun)
        cancelled = ending.stopped and not self._leaving
        self._put_back(self._undone(row, cancelled) for row in rows_of(undone, self.session.rows))
        self._leaving = False
        self.session = self.session.resumed(time.monotonic()).at_rest()
        if not any(work.count(kind) for kind in Kind):  # else the run goes on at once
            stopped = ending.stopped and bool(ending.left or undone)
            self._end_run(stopped=stopped, broke=ending.broke is not None)
        self._touch()

    def _fail(self, paths: Iterable[Path], problem: Problem) -> None:
        for row in rows_of(paths, self.session.rows):
            failing = NotExported if row.state is State.FINISHED else Failed
            self._hear(failing(row.path, problem))
        self.backend.save_rows(rows_of(paths, self.session.rows))

    def _undone(self, row: Row, cancelled: bool) -> Row:
        return standing.at_rest(row) or (row.begun_again(State.CANCELLED) if cancelled else self._before(row))

    def _before(self, row: Row) -> Row:
        """As it was before it was queued."""
        then = self.run.before(row)
        return then or standing.unqueued(row, decided=self.backend.decision(row) is not None)

    def _end_run(self, *, stopped: bool, broke: bool) -> None:
        well, failed = self.run.count(State.FINISHED), self.run.count(State.FAILED)
        told = self.run.total and not stopped
        self.run.end(stopped=stopped or broke)
        self.consent = None
        self.checks.forget()
        if told:
            self.finished.emit(well, failed)

    @Slot()
    def _settle(self) -> None:
        """A leave that nothing was begun with is gone too."""
        if not self.running:
            self.checks.forget()

    @Slot(object)
    def _take(self, found: Found) -> None:
        fresh = [row for row in found.rows if row.path not in self.session.rows]
        self.session = replace(self.session, rows={**self.session.rows, **{row.path: row for row in fresh}})
        if self.preferences.describer != CLOUD or self.leave_wanted() is None:
            self.worker.ask(Kind.LOOK, [row.path for row in fresh if row.state is State.NEW])
        self._changed((row.path for row in fresh), listed=bool(fresh))

    @Slot(object)
    def _take_stored(self, found: Found) -> None:
        rows = {row.path: row for row in found.rows}
        self.session = replace(self.session, rows={**self.session.rows, **rows})
        self._changed(rows, listed=True)

    @Slot(object)
    def _say_added(self, total: Found) -> None:
        self.noticed.emit(added_text(self.finder.added, total))
        leave = self.leave_wanted()
        if leave is not None and self.finder.added:
            self.leave_needed.emit(leave)
        self._touch()

    @Slot(object)
    def _say_loaded(self, total: Found) -> None:
        self.restoring = False
        self.loaded.emit()
        self._touch()

    def _stored(self, paths: Sequence[Path]) -> Iterator[Found]:
        return (Found(tuple(rows)) for rows in self.backend.rows())
