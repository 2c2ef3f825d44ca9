"""Arranges the grid: at once for few photos, away from the window's thread for many. Old answers are dropped."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCollator, QLocale, QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from geoshield_app.gui.library.arranging import Order, Wish, arranged
from geoshield_app.workflow.session import Row

AT_ONCE = 2000
"""So many names are sorted faster than an eye sees."""


class _Answers(QObject):
    ready = Signal(int, object)


class _Sorting(QRunnable):
    def __init__(
        self, request: int, rows: Mapping[Path, Row], wish: Wish, keys: _Keys, answers: _Answers
    ) -> None:
        super().__init__()
        self._request, self._rows, self._wish = request, rows, wish
        self._keys, self._answers = keys, answers

    def run(self) -> None:
        shown = arranged(self._rows, self._wish, self._keys.of)
        try:
            self._answers.ready.emit(self._request, shown)
        except RuntimeError:
            return  # the window was closed meanwhile


class _Keys:
    """Sort keys of names, each made once; one user at a time. The C locale cannot count, so English counts for it."""

    def __init__(self) -> None:
        spoken = QLocale()
        counts = QLocale("en_US") if spoken.language() == QLocale.Language.C else spoken
        self._collator = QCollator(counts)
        self._collator.setNumericMode(True)
        self._collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._known: dict[str, Any] = {}

    def of(self, name: str) -> Any:
        key = self._known.get(name)
        if key is None:
            key = self._known[name] = self._collator.sortKey(name)
        return key


class Arranger(QObject):
    """``ready`` carries the rows to show for what was asked for last, ``late`` the same where it took a while: rows may
    have changed meanwhile. (As ``object``: a ``list`` would be copied item by item on its way through the toolkit.)"""

    ready = Signal(object)
    late = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._request = 0
        self._keys, self._thread_keys = _Keys(), _Keys()
        self._answers = _Answers(self)
        self._answers.ready.connect(self._take)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)

    def ask(self, rows: Mapping[Path, Row], wish: Wish) -> None:
        self._request += 1
        if len(rows) <= AT_ONCE or (wish.order is Order.ADDED and wish.everything):
            self.ready.emit(arranged(rows, wish, self._keys.of))
            return
        self._pool.clear()
        self._pool.start(_Sorting(self._request, rows, wish, self._thread_keys, self._answers))

    @Slot(int, object)
    def _take(self, request: int, shown: list[Row]) -> None:
        if request == self._request:
            self.late.emit(shown)
