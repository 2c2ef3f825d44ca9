"""The bottom lines: where results go, and how the list or the run stands."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from geoshield_app.domain.events import State
from geoshield_app.domain.result import VerdictKind
from geoshield_app.gui.buttons import action_button
from geoshield_app.gui.controller import Controller
from geoshield_app.gui.progress_line import ProgressLine
from geoshield_app.workflow.session import Session


class Footer(QWidget):
    """The progress line takes the place of the totals during a run."""

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._running = False
        self._out = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._out.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._said, self._totals = QLabel(), QLabel()
        self._said.setAccessibleName("Notice")
        self._totals.setAccessibleName("Totals")
        self._said.hide()
        self._totals.setProperty("role", "quiet")
        self.progress = ProgressLine(actions["stop_after_this"], actions["stop_now"])
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._out, 1)
        row.addWidget(action_button(actions["choose_out"], "Change the output folder"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(row)
        layout.addWidget(self._said)
        layout.addWidget(self._totals)
        layout.addWidget(self.progress)

    def show_out(self, folder: Path) -> None:
        self._out.setText(f"Protected photos go to {folder}")
        self._out.setToolTip(str(folder))

    def say(self, text: str) -> None:
        """One line above the totals: what became of the last drop."""
        self._said.setText(text)
        self._said.setVisible(bool(text))

    def show_state(self, controller: Controller) -> None:
        """The progress line during a run, otherwise the totals."""
        if controller.running and not self._running:
            self.say("")
            self.progress.begin(controller.run_total)
        if controller.stopping:
            self.progress.say("Stopping as soon as the present step or photo is done ...")
        self._running = controller.running
        self.progress.setVisible(controller.running)
        self._totals.setVisible(not controller.running)
        self._totals.setText(totals_text(controller.session))


def totals_text(session: Session) -> str:
    """'12 files: 3 New, 9 Finished (2 Applied, not tested; 7 Demonstration)'; empty without photos."""
    if not session.rows:
        return ""
    files = "1 file" if session.total == 1 else f"{session.total} files"
    counts = [f"{count} {_word(state, session.verdicts)}" for state, count in session.counts.items()]
    return f"{files}: {', '.join(counts)}"


def _word(state: State, verdicts: Mapping[VerdictKind, int]) -> str:
    if state is not State.FINISHED or not verdicts:
        return state.value
    kinds = "; ".join(f"{count} {kind.value}" for kind, count in verdicts.items())
    return f"{state.value} ({kinds})"
