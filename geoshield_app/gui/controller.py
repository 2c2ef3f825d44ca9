"""Between window and workflow: owns the session and the one running thread; knows no widget."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from geoshield_app.domain.errors import Problem
from geoshield_app.domain.events import Event, Failed, Progress, Skipped, State
from geoshield_app.domain.settings import Settings
from geoshield_app.gui.batch_thread import BatchThread, Stream
from geoshield_app.gui.stream import OpenStream, Run
from geoshield_app.workflow.discover import discover
from geoshield_app.workflow.session import Row, Session


class Controller(QObject):
    """``changed`` after anything the window shows; ``moved`` for progress; ``trouble`` when a run cannot go on."""

    changed = Signal()
    moved = Signal(object)
    noticed = Signal(str)
    trouble = Signal(object)

    def __init__(
        self, settings: Callable[[], Settings], open_stream: OpenStream, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.session = Session(accept_all=True)
        self._settings = settings
        self._open_stream = open_stream
        self._roots: list[Path] = []
        self._thread: BatchThread | None = None
        self._in_run: frozenset[Path] = frozenset()
        self._problems: dict[Path, Problem] = {}
        self.stopping = False

    @property
    def running(self) -> bool:
        return self._thread is not None

    @property
    def waiting(self) -> list[Path]:
        """What the next run would protect."""
        return self._in_state(State.NEW, State.READY, State.WAITING, State.NEEDS_REVIEW, State.CANCELLED)

    @property
    def failed(self) -> list[Path]:
        return self._in_state(State.FAILED)

    @property
    def finished(self) -> list[Path]:
        return self._in_state(State.FINISHED)

    @property
    def run_total(self) -> int:
        return len(self._in_run)

    @property
    def run_ended(self) -> int:
        return sum(self.session.rows[path].state.ended for path in self._in_run)

    def problem_of(self, path: Path) -> Problem | None:
        """Why this photo failed, with details."""
        return self._problems.get(path)

    def left_seconds(self) -> float | None:
        """Measured time left of this run."""
        after_this = self.run_total - self.run_ended - (self.session.current is not None)
        return self.session.pace.left_seconds(max(after_this, 0), time.monotonic())

    def add(self, paths: Sequence[Path]) -> None:
        """List everything in and among ``paths``; ``noticed`` says what was left out."""
        known = set(self.session.rows)
        items = discover(paths, None, self._settings())
        fresh = [item for item in items if item.path not in known]
        self._roots += [path for path in paths if path not in self._roots]
        self.session = self.session.added(item.path for item in fresh)
        for item in fresh:
            if item.problem is not None:
                self._fold(Failed(item.path, item.problem))
            elif item.skip is not None:
                self._fold(Skipped(item.path, item.skip))
        self.noticed.emit(_added([self.session.rows[item.path].state for item in fresh], len(items)))
        self.changed.emit()

    def remove(self, paths: Collection[Path]) -> None:
        """Take photos off the list; those of the present run stay until it ends."""
        gone = set(paths) - (self._in_run if self.running else frozenset())
        kept = {path: row for path, row in self.session.rows.items() if path not in gone}
        self.session = replace(self.session, rows=kept)
        if not kept:
            self._roots = []
        self.changed.emit()

    def start(self) -> None:
        """Protect what waits; without that, try again what failed. Nothing while a run goes on."""
        paths = self.waiting or self.failed
        if self.running or not paths:
            return
        queued = {path: Row(path, State.WAITING) for path in paths}
        self.session = replace(self.session, rows={**self.session.rows, **queued}, current=None)
        self._in_run, self.stopping = frozenset(paths), False
        self._run = Run(tuple(self._roots), self._in_run, self._settings())
        self._thread = BatchThread(self._stream, self)
        self._thread.said.connect(self._hear)
        self._thread.broke.connect(self.trouble)
        self._thread.finished.connect(self._end)
        self._thread.start()
        self.changed.emit()

    @Slot()
    def stop_after_this(self) -> None:
        if self._thread is not None:
            self.stopping = True
            self._thread.stop_after_this()
            self.changed.emit()

    @Slot()
    def stop_now(self) -> None:
        if self._thread is not None:
            self.stopping = True
            self._thread.requestInterruption()
            self.changed.emit()

    def wait(self) -> None:
        """Stop now and return when the thread has ended; for the program's end."""
        thread = self._thread
        if thread is not None:
            thread.requestInterruption()
            thread.wait()

    def _stream(self) -> Stream:
        return self._open_stream(self._run)

    @Slot(object)
    def _hear(self, event: Event) -> None:
        if event.path in self.session.rows:
            self._fold(event)
            if isinstance(event, Progress):
                self.moved.emit(event)
            self.changed.emit()

    @Slot()
    def _end(self) -> None:
        """Whatever this run left open is Cancelled; what was added meanwhile stays New."""
        thread, self._thread = self._thread, None
        meanwhile = set(self.waiting) - self._in_run
        self.session = self.session.stopped().again(meanwhile)
        self.stopping = False
        if thread is not None:
            thread.wait()
            thread.deleteLater()
        self.changed.emit()

    def _fold(self, event: Event) -> None:
        if isinstance(event, Failed):
            self._problems[event.path] = event.problem
        self.session = self.session.after(event, time.monotonic())

    def _in_state(self, *states: State) -> list[Path]:
        return [path for path, row in self.session.rows.items() if row.state in states]


def _added(fresh: Iterable[State], found: int) -> str:
    """'5 added, 1 is no photo, 2 already there'."""
    states = list(fresh)
    counted = (
        (sum(state is State.NEW for state in states), "added"),
        (sum(state is State.SKIPPED for state in states), "not a photo"),
        (sum(state is State.FAILED for state in states), "cannot be read"),
        (found - len(states), "already there"),
    )
    return ", ".join(f"{count} {word}" for count, word in counted if count) or "There is nothing to add."
