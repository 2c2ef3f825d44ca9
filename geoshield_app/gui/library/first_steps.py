"""The way to a first result, step by step; shown until one was exported or the person closes it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from geoshield_app.domain.events import State
from geoshield_app.gui.controller import Controller
from geoshield_app.gui.tally import Tally


class FirstSteps(QFrame):
    """One sentence on where the person is, one button for what comes next. ``asked`` carries its command."""

    asked = Signal(str)

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self.setObjectName("FirstSteps")
        self._step, self._text = QLabel(), QLabel(wordWrap=True)
        self._step.setProperty("role", "strong")
        self._next, self._also = QPushButton(), QPushButton()
        for button in (self._also, self._next):
            button.clicked.connect(self._ask)
        self._close = QToolButton()
        self._close.setText("×")
        self._close.setAccessibleName(self.tr("Close these hints"))
        self._close.setToolTip(self.tr("Close these hints"))
        self._close.clicked.connect(self._leave)
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addWidget(self._step)
        lines.addWidget(self._text)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(12)
        row.addLayout(lines, 1)
        row.addWidget(self._also)
        row.addWidget(self._next)
        row.addWidget(self._close)

    def refresh(self) -> None:
        controller = self._controller
        self.setVisible(not controller.preferences.welcomed)
        if controller.preferences.welcomed:
            return
        step, title, text, button, command = self._present(controller.tally)
        self._step.setText(self.tr("Step {n} of 4: {title}").format(n=step, title=title) if step else title)
        self._text.setText(text)
        self._next.setText(button)
        self._next.setVisible(bool(button))
        self._next.setObjectName(command)
        self._also.setText(self.tr("Compare"))
        self._also.setObjectName("show_gallery")
        self._also.setVisible(command == "export")

    def _present(self, tally: Tally) -> tuple[int, str, str, str, str]:
        """Step, heading, sentence, button, command; the furthest that was reached."""
        if tally.exported:
            return self._done()
        if tally.of(State.FINISHED):
            text = self.tr(
                "Compare it with the photo, then export it to your folder. Its place tags are gone."
            )
            if tally.demonstrations and not tally.exportable:
                text = self.tr(
                    "Its place tags are gone. It is called Demonstration, because the built-in models know drawn "
                    "scenes only: their pattern protects no real photo."
                )
            return 4, self.tr("Compare and export"), text, self.tr("Export"), "export"
        if tally.of(State.READY, State.CANCELLED, State.WAITING, State.PROTECTING):
            text = self.tr("The pattern is made and the tags are removed. The original stays as it is.")
            waits = tally.of(State.READY, State.CANCELLED)
            return 3, self.tr("Protect"), text, self.tr("Protect") if waits else "", "protect"
        if tally.of(State.NEEDS_REVIEW):
            text = self.tr("See what the photo gives away, keep what is right, drop what is not.")
            return 2, self.tr("Review"), text, self.tr("Review"), "review"
        text = self.tr("GeoShield looks for tags, signs, buildings and more that tell the place.")
        return 1, self.tr("Look"), text, "", ""

    def _done(self) -> tuple[int, str, str, str, str]:
        if self._controller.demonstration:
            return (
                0,
                self.tr("That was the whole way"),
                self.tr("To protect real photos, fetch the real models. Set-up says how large they are."),
                self.tr("Get the real models"),
                "get_models",
            )
        return 0, self.tr("That was the whole way"), self.tr("Drop more photos whenever you like."), "", ""

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(self.sender().objectName())

    @Slot()
    def _leave(self) -> None:
        self._controller.prefer(welcomed=True)
        self.hide()
