"""Work away from the window's thread, of which only the latest answer counts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from geoshield_app.domain.errors import problem_of

_PRIORITY = 10
"""Before thumbnails: somebody waits for this one."""


class _Answers(QObject):
    done = Signal(int, object)
    failed = Signal(int, object)


class _Asked:
    """The number of the latest request, read by the work that waits in the pool."""

    number = 0


class _Task(QRunnable):
    def __init__(self, number: int, work: Callable[[], Any], asked: _Asked, answers: _Answers) -> None:
        super().__init__()
        self._number, self._work, self._asked, self._answers = number, work, asked, answers

    def run(self) -> None:
        """Never raises; work that nobody waits for any more is not begun."""
        if self._number != self._asked.number:
            return
        try:
            result = self._work()
        except Exception as error:  # noqa: BLE001
            self._say(self._answers.failed, problem_of(error))
        else:
            self._say(self._answers.done, result)

    def _say(self, signal: Any, value: object) -> None:
        try:
            signal.emit(self._number, value)
        except RuntimeError:
            return  # the window was closed meanwhile


class Latest(QObject):
    """``ready`` carries the result of the latest ``ask``, ``failed`` its Problem; older answers are dropped."""

    ready = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asked = _Asked()
        self._answers = _Answers(self)
        self._answers.done.connect(self._take)
        self._answers.failed.connect(self._take_problem)
        self.busy = False

    def ask(self, work: Callable[[], Any]) -> None:
        """Run ``work`` in the pool; it must touch no widget and no QPixmap."""
        self._asked.number += 1
        self.busy = True
        task = _Task(self._asked.number, work, self._asked, self._answers)
        QThreadPool.globalInstance().start(task, _PRIORITY)

    def drop(self) -> None:
        """Nobody waits any more."""
        self._asked.number += 1
        self.busy = False

    @Slot(int, object)
    def _take(self, number: int, result: object) -> None:
        if number == self._asked.number:
            self.busy = False
            self.ready.emit(result)

    @Slot(int, object)
    def _take_problem(self, number: int, problem: object) -> None:
        if number == self._asked.number:
            self.busy = False
            self.failed.emit(problem)
