"""The bottom line: what became of the last drop, how the list stands, and what works."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from geoshield_app.domain.events import State
from geoshield_app.gui import words
from geoshield_app.gui.buttons import action_button
from geoshield_app.gui.controller import Controller
from geoshield_app.gui.elided_label import ElidedLabel
from geoshield_app.gui.language import number, translate
from geoshield_app.gui.progress_line import ProgressLine
from geoshield_app.gui.tally import Tally

_NOTICE_MS = 20_000


class Footer(QWidget):
    """A notice stays for a while, then the totals come back."""

    def __init__(
        self, controller: Controller, actions: Mapping[str, QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._said, self._totals = ElidedLabel(), QLabel()
        self._totals.setAccessibleName(self.tr("Totals"))
        self._totals.setProperty("role", "quiet")
        self._said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.progress = ProgressLine(controller, actions)
        self._open = action_button(actions["open_out"])
        self._open.hide()
        self._exported = 0
        """Files before the run."""
        self._fade = QTimer(self, singleShot=True, interval=_NOTICE_MS)
        self._fade.timeout.connect(self._clear)
        controller.finished.connect(self._tell_end)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self._said, 1)
        line.addWidget(self._open)
        line.addWidget(self._totals)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.progress)
        layout.addLayout(line)

    @property
    def notice(self) -> str:
        return self._said.whole

    def say(self, text: str) -> None:
        """One line: what became of the last drop, export, or wish."""
        self._said.show_whole(text)
        self._open.hide()
        self._fade.start()

    def refresh(self) -> None:
        controller = self._controller
        self.progress.refresh()
        if controller.finder.searching:
            found = number(controller.finder.added)
            self._said.show_whole(self.tr("Looking for photos ... {n} so far").format(n=found))
        self._totals.setText(totals_text(controller.tally))
        if not controller.running:
            self._exported = controller.tally.exported

    @Slot()
    def _clear(self) -> None:
        self._said.show_whole("")
        self._open.hide()

    @Slot(int, int)
    def _tell_end(self, well: int, failed: int) -> None:
        """What came of a run; after an export with the way to the files."""
        before = self._exported
        self._controller.show_now()
        written = self._controller.tally.exported - before
        self.say(end_text(written, well, failed, self._controller.preferences.out_folder))
        self._open.setVisible(written > 0)


def end_text(written: int, well: int, failed: int, folder: Path) -> str:
    """'3 exported to /home/ada/GeoShield, 1 failed.'"""
    if written:
        said = translate("Totals", "{n} exported to {folder}").format(n=number(written), folder=folder)
    else:
        said = translate("Totals", "{n} done").format(n=number(well))
    failures = translate("Totals", "{n} failed").format(n=number(failed))
    return f"{said}, {failures}." if failed else f"{said}."


def totals_text(tally: Tally) -> str:
    """'12 photos: 3 New, 9 Finished (2 Applied, not tested; 7 Demonstration)'; empty without photos."""
    if not tally.total:
        return ""
    counted = [(state, tally.states[state]) for state in State if state in tally.states]
    parts = [_part(state, count, tally) for state, count in counted]
    return translate("Totals", "{n} photos: {parts}").format(n=number(tally.total), parts=", ".join(parts))


def _part(state: State, count: int, tally: Tally) -> str:
    said = words.counted(state, count)
    if state is not State.FINISHED or not tally.verdicts:
        return said
    kinds = "; ".join(words.counted(kind, of_kind) for kind, of_kind in tally.verdicts.items())
    return f"{said} ({kinds})"
