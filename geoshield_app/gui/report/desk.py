"""Writes a report in the background: what is known of each photo is fetched, pictures are made small, files placed."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QProgressDialog, QWidget

from geoshield_app.gui.chore import Chore, Errand
from geoshield_app.gui.controller import Controller
from geoshield_app.gui.report.dialog import ReportWish
from geoshield_app.workflow.report_facts import ReportChoices
from geoshield_app.workflow.session import Row, Session

_SHOWN_AFTER_MS = 700
SUFFIX = ".html"


class ReportDesk(QObject):
    """``written`` carries the page's path and whether it is to be opened; ``failed`` a Problem. One at a time."""

    written = Signal(object, bool)
    failed = Signal(object)

    def __init__(self, controller: Controller, window: QWidget) -> None:
        super().__init__(window)
        self._controller, self._window = controller, window
        self._chore: Chore | None = None
        self._shown: QProgressDialog | None = None
        self._open_after = False

    @property
    def busy(self) -> bool:
        return self._chore is not None

    def write(self, target: Path, selected: Collection[Path], wish: ReportWish) -> None:
        """Of the ``selected`` photos, or of all; the list as it is now."""
        listed = self._controller.session.rows
        rows = (
            [listed[path] for path in selected if path in listed] if wish.selection else list(listed.values())
        )
        self._open_after = wish.open_after
        self._show(len(rows))
        self._chore = Chore(partial(self._errand, target, rows, wish.choices), self)
        self._chore.moved.connect(self._move)
        self._chore.done.connect(self._tell)
        self._chore.failed.connect(self.failed)
        self._chore.finished.connect(self._end)
        self._chore.start()

    @Slot()
    def stop(self) -> None:
        """After the photo in work; nothing is written."""
        if self._chore is not None:
            self._chore.requestInterruption()

    def wait(self) -> None:
        """For the program's end."""
        if self._chore is not None:
            self.stop()
            self._chore.wait()

    def _errand(self, target: Path, rows: Sequence[Row], choices: ReportChoices) -> Errand:
        from geoshield_app.workflow.report import report_files, writing_report

        report_files(target)  # a name that is taken is told before the work
        known = {}
        for row in rows:
            known[row.path] = self._controller.backend.details(row)
            yield 0
        html, _ = yield from writing_report(target, Session(known), choices)
        return html

    def _show(self, count: int) -> None:
        """How far it is, where it takes longer than a moment."""
        shown = QProgressDialog(self.tr("Writing the report ..."), self.tr("Cancel"), 0, count, self._window)
        shown.setWindowTitle("GeoShield")
        shown.setMinimumDuration(_SHOWN_AFTER_MS)
        shown.setAutoReset(False)
        shown.canceled.connect(self.stop)
        self._shown = shown

    @Slot(object)
    def _move(self, count: object) -> None:
        if self._shown is not None and not self._shown.wasCanceled():
            self._shown.setValue(cast(int, count))

    @Slot(object)
    def _tell(self, html: object) -> None:
        self.written.emit(html, self._open_after)

    @Slot()
    def _end(self) -> None:
        chore, self._chore = self._chore, None
        shown, self._shown = self._shown, None
        if shown is not None:
            shown.canceled.disconnect(self.stop)
            shown.close()
            shown.deleteLater()
        if chore is not None:
            chore.wait()
            chore.deleteLater()
