"""Drives one event stream in the background, and nothing else."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Generator
from pathlib import Path
from threading import Event as Flag

from PySide6.QtCore import QObject, QThread, Signal

from geoshield_app.domain.errors import problem_of
from geoshield_app.domain.events import Event, Phase, Progress

Stream = Generator[Event, None, None]
PROGRESS_SECONDS = 0.05
"""Progress of one phase is told at most that often; everything else always."""


class Interrupted(BaseException):
    """This thread was asked to end: no failure of any photo, so nobody who turns failures into sentences catches it."""


def end_where_asked() -> None:
    """Between two steps of something long that tells no events; raises Interrupted once the present thread was asked to
    end."""
    if QThread.currentThread().isInterruptionRequested():
        raise Interrupted


class BatchThread(QThread):
    """One run: ``start()``, then ``said`` per event, ``broke`` when the stream itself fails, ``finished``.

    ``requestInterruption()`` ends the run at the next event or ``end_where_asked``, ``hold(True)`` lets it stand still
    at the next event.
    The stream is made, driven and closed in this thread.
    """

    said = Signal(object)
    broke = Signal(object)

    def __init__(self, open_stream: Callable[[], Stream], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_stream = open_stream
        self._may_go = Flag()
        self._may_go.set()

    def hold(self, held: bool) -> None:
        """Stand still between two events, or go on."""
        self._may_go.clear() if held else self._may_go.set()

    def run(self) -> None:
        """Never raises: an exception here would end the whole program."""
        told = _Told()
        try:
            with contextlib.closing(self._open_stream()) as stream:
                for event in stream:
                    if told.worth_telling(event):
                        self.said.emit(event)
                    while not self._may_go.wait(PROGRESS_SECONDS) and not self.isInterruptionRequested():
                        pass
                    if self.isInterruptionRequested():
                        break
        except Interrupted:
            pass
        except BaseException as error:  # noqa: BLE001
            self.broke.emit(problem_of(error))


class _Told:
    """Lets through what changes the picture, and of a photo's mere steps as many as an eye can follow."""

    def __init__(self) -> None:
        self._last: dict[Path, tuple[Phase, float]] = {}

    def worth_telling(self, event: Event) -> bool:
        if not isinstance(event, Progress):
            self._last.pop(event.path, None)
            return True
        now = time.monotonic()
        phase, told_at = self._last.get(event.path, (None, now))
        shown = event.step is not None and event.step.preview is not None
        if phase is event.phase and not shown and now - told_at < PROGRESS_SECONDS:
            return False
        self._last[event.path] = event.phase, now
        return True
