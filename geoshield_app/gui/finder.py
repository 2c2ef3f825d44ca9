"""Looks for photos in what was dropped, away from the window's thread, and brings them in small portions."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal, Slot

from geoshield_app.domain.errors import problem_of
from geoshield_app.gui.backend import Found
from geoshield_app.gui.collector import spare

PORTION_MS = 15
"""Between two portions the window has time for itself."""


class FindThread(QThread):
    """Drives one search; ``found`` per portion, ``broke`` when it cannot go on."""

    found = Signal(object)
    broke = Signal(object)

    def __init__(self, search: Callable[[], Iterator[Found]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._search = search

    def run(self) -> None:
        """Never raises."""
        try:
            for portion in self._search():
                if self.isInterruptionRequested():
                    return
                self.found.emit(portion)
                self.msleep(PORTION_MS)
        except BaseException as error:  # noqa: BLE001
            self.broke.emit(problem_of(error))


class Finder(QObject):
    """One search after the other; ``ended`` carries the total of each drop."""

    found = Signal(object)
    ended = Signal(object)
    broke = Signal(object)

    def __init__(
        self, find: Callable[[Sequence[Path]], Iterator[Found]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._find = find
        self._waiting: list[tuple[Path, ...]] = []
        self._thread: FindThread | None = None
        self._added = 0
        self._total = Found()

    @property
    def searching(self) -> bool:
        return self._thread is not None

    @property
    def added(self) -> int:
        """New photos of the present search so far."""
        return self._added

    def look_into(self, paths: Sequence[Path]) -> None:
        """Without paths the search is for the samples."""
        self._waiting.append(tuple(paths))
        self._next()

    def wait(self) -> None:
        """End the search and return when its thread is gone."""
        self._waiting.clear()
        if self._thread is not None:
            self._thread.requestInterruption()
            self._thread.wait()

    def _next(self) -> None:
        if self._thread is not None or not self._waiting:
            return
        self._paths = self._waiting.pop(0)
        self._added, self._total = 0, Found()
        self._thread = FindThread(self._search, self)
        self._thread.found.connect(self._take)
        self._thread.broke.connect(self.broke)
        self._thread.finished.connect(self._end)
        self._thread.start()

    def _search(self) -> Iterator[Found]:
        return self._find(self._paths)

    @Slot(object)
    def _take(self, portion: Found) -> None:
        self._added += len(portion.rows)
        self._total = Found(
            (),
            self._total.there_already + portion.there_already,
            self._total.unsupported + portion.unsupported,
            self._total.unreadable + portion.unreadable,
        )
        self.found.emit(portion)

    @Slot()
    def _end(self) -> None:
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.wait()
            thread.deleteLater()
        if self._added:
            spare()  # the list stays, and thousands of rows take long to go through
        self.ended.emit(self._total)
        self._next()
