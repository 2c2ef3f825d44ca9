"""One long errand of the Set-up page in the background: a download, a check, a key that is stored."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Generator
from threading import Event as Flag
from typing import Any

from PySide6.QtCore import QObject, QThread, QTimer, Signal

from geoshield_app.domain.errors import problem_of

Errand = Generator[Any, None, Any]


class Chore(QThread):
    """``moved`` per value that the errand yields, then ``done`` with what it returned or ``failed`` with a Problem.

    ``requestInterruption()`` leaves it at the next value; then neither is told, only ``finished``.
    """

    moved = Signal(object)
    done = Signal(object)
    failed = Signal(object)

    def __init__(self, begin: Callable[[], Errand], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._begin = begin
        self._may_begin = Flag()

    def start(self, priority: QThread.Priority = QThread.Priority.InheritPriority) -> None:
        """The errand begins with the next turn of the event loop, so that whoever started it can still listen."""
        super().start(priority)
        QTimer.singleShot(0, self._may_begin.set)

    def requestInterruption(self) -> None:  # noqa: N802 (Qt's name)
        super().requestInterruption()
        self._may_begin.set()

    def run(self) -> None:
        """Never raises."""
        self._may_begin.wait()
        try:
            with contextlib.closing(self._begin()) as errand:
                while not self.isInterruptionRequested():
                    try:
                        self.moved.emit(next(errand))
                    except StopIteration as end:
                        self.done.emit(end.value)
                        return
        except BaseException as error:  # noqa: BLE001
            self.failed.emit(problem_of(error))


def at_once(call: Callable[[], Any]) -> Callable[[], Errand]:
    """A plain call as an errand without steps."""

    def errand() -> Errand:
        yield from ()
        return call()

    return errand
