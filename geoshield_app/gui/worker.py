"""The one running thread and what waits for it: starts by itself when there is work, ends when there is none."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from geoshield_app.domain.errors import Problem
from geoshield_app.domain.settings import Settings
from geoshield_app.gui.backend import Backend
from geoshield_app.gui.batch_thread import BatchThread, Stream
from geoshield_app.gui.work_list import Kind, Task, WorkList
from geoshield_app.workflow.session import Row


@dataclass(frozen=True, slots=True)
class Ending:
    """How the thread ended."""

    left: tuple[Task, ...] = ()
    """What waited when it was stopped or broke."""
    stopped: bool = False
    """A person asked for it."""
    broke: Problem | None = None
    """Why it could not go on."""


class Worker(QObject):
    """``said`` per event; ``broke`` when a run cannot go on; ``ended`` with an Ending."""

    said = Signal(object)
    broke = Signal(object)
    started = Signal()
    ended = Signal(object)

    def __init__(
        self,
        backend: Backend,
        settings: Callable[[], Settings],
        rows: Callable[[], Mapping[Path, Row]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.work = WorkList()
        self._backend = backend
        self._settings, self._rows = settings, rows
        self._thread: BatchThread | None = None
        self._broke: Problem | None = None
        self.stopping = False
        self.paused = False

    @property
    def running(self) -> bool:
        return self._thread is not None

    def ask(self, kind: Kind, paths: Iterable[Path]) -> None:
        """Do this when its turn comes; a thread is started where none works."""
        self.work.put(kind, paths)
        self._begin()

    def stop_after_this(self) -> None:
        """Finish the photo in work; what waits stays undone."""
        if self._thread is not None:
            self.stopping = True
            self.work.end_after_this()
            self.pause(False)

    def stop_now(self) -> None:
        """End at the next event."""
        if self._thread is not None:
            self.stop_after_this()
            self._thread.requestInterruption()

    def pause(self, paused: bool) -> None:
        self.paused = paused and self._thread is not None
        if self._thread is not None:
            self._thread.hold(paused)

    def wait(self) -> None:
        """Stop now and return when the thread has ended; for the program's end."""
        thread = self._thread
        if thread is not None:
            self.stop_now()
            thread.wait()

    def _begin(self) -> None:
        if self._thread is not None or not any(self.work.count(kind) for kind in Kind):
            return
        self.stopping = self.paused = False
        self.work.open()
        self._thread = BatchThread(self._stream, self)
        self._thread.said.connect(self.said)
        self._thread.broke.connect(self._break)
        self._thread.finished.connect(self._end)
        self._thread.start()
        self.started.emit()

    def _stream(self) -> Stream:
        return self._backend.work(self.work.tasks(self._backend.group_size), self._settings, self._rows)

    @Slot(object)
    def _break(self, problem: Problem) -> None:
        """A run that cannot go on is not begun again by itself."""
        self._broke = problem
        self.broke.emit(problem)

    @Slot()
    def _end(self) -> None:
        """Work that came in while the thread ended starts another one; after a stop or a break it is given back."""
        thread, self._thread = self._thread, None
        if thread is None:
            return
        thread.wait()
        thread.deleteLater()
        left = self.work.clear() if self.stopping or self._broke is not None else ()
        ending = Ending(left, self.stopping, self._broke)
        self.stopping, self.paused, self._broke = False, False, None
        self.ended.emit(ending)
        self._begin()
