"""One part of the Set-up page: a heading, a sentence, its controls; and the errands it has in the background."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QPushButton, QVBoxLayout, QWidget

from geoshield_app.gui.chore import Chore, Errand
from geoshield_app.gui.controller import Controller
from geoshield_app.gui.dialogs import Dialogs
from geoshield_app.gui.trouble import TroubleDialog


class Section(QWidget):
    """``said`` is a line for the footer. ``opened`` is called whenever the section comes into view."""

    said = Signal(str)
    icon_name = "setup"

    title = ""
    """In the list of parts."""

    def __init__(self, controller: Controller, dialogs: Dialogs) -> None:
        super().__init__()
        self.controller, self.dialogs = controller, dialogs
        self._chores: list[Chore] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 16, 24, 24)
        self.column.setSpacing(12)

    def headed(self, title: str, heading: str, sentence: str = "") -> None:
        """The part's name, its heading, and a sentence below it."""
        self.title = title
        self.column.addWidget(label(heading, "title"))
        if sentence:
            self.column.addWidget(label(sentence, "quiet"))

    def mend(self, action: str) -> None:
        """Do what a check's button promised, as far as it needs no further word."""

    def opened(self) -> None:
        """Ask anew what may have changed."""

    def set_theme(self, theme: str) -> None:
        """Tint what is drawn."""

    def in_background(self, errand: Callable[[], Errand]) -> Chore:
        """Begin an errand; its failure is shown as a dialog unless the section listens for it."""
        chore = Chore(errand, self)
        self._chores.append(chore)
        chore.finished.connect(self._forget)
        chore.start()
        return chore

    def wait(self) -> None:
        """End every errand and return when they are gone."""
        for chore in self._chores:
            chore.requestInterruption()
        for chore in self._chores:
            chore.wait()

    @property
    def busy(self) -> bool:
        return any(chore.isRunning() for chore in self._chores)

    @Slot(object)
    def show_trouble(self, problem: object) -> None:
        TroubleDialog(problem, self).open()  # type: ignore[arg-type]

    @Slot()
    def _forget(self) -> None:
        done = [chore for chore in self._chores if chore.isFinished()]
        self._chores = [chore for chore in self._chores if chore not in done]
        for chore in done:
            chore.deleteLater()


def label(text: str, role: str = "") -> QLabel:
    """Plain text that wraps and can be copied."""
    made = QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def button(text: str, slot: Callable[[], object]) -> QPushButton:
    """A button with its text as its name."""
    made = QPushButton(text)
    made.clicked.connect(slot)
    return made


def row(*parts: QWidget | QLayout, stretch: bool = True) -> QHBoxLayout:
    """Side by side, from the left."""
    line = QHBoxLayout()
    line.setSpacing(8)
    for part in parts:
        line.addLayout(part) if isinstance(part, QLayout) else line.addWidget(part)
    if stretch:
        line.addStretch()
    return line
