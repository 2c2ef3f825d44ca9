"""Drives one event stream in the background, and nothing else."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Generator
from threading import Event as Flag

from PySide6.QtCore import QObject, QThread, Signal

from geoshield_app.domain.errors import problem_of
from geoshield_app.domain.events import Event, Failed, Finished, Skipped

Stream = Generator[Event, None, None]


class BatchThread(QThread):
    """One run: ``start()``, then ``said`` per event, ``broke`` when the stream itself fails, ``finished``.

    ``requestInterruption()`` ends the run at the next event, ``stop_after_this()`` at the next photo's end.
    The stream is made, driven and closed in this thread.
    """

    said = Signal(object)
    broke = Signal(object)

    def __init__(self, open_stream: Callable[[], Stream], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_stream = open_stream
        self._last_photo = Flag()

    def stop_after_this(self) -> None:
        self._last_photo.set()

    def run(self) -> None:
        """Never raises: an exception here would end the whole program."""
        try:
            with contextlib.closing(self._open_stream()) as stream:
                for event in stream:
                    self.said.emit(event)
                    if self.isInterruptionRequested() or (self._last_photo.is_set() and _ends_photo(event)):
                        break
        except BaseException as error:  # noqa: BLE001
            self.broke.emit(problem_of(error))


def _ends_photo(event: Event) -> bool:
    return isinstance(event, Finished | Failed | Skipped)
