"""The doctor's list: what works on this machine, what does not, and one button that mends it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from geoshield_app.domain.settings import Settings
from geoshield_app.gui.chore import at_once
from geoshield_app.gui.controller import Controller
from geoshield_app.gui.dialogs import Dialogs
from geoshield_app.gui.heavy_imports import bring_in
from geoshield_app.gui.icons import icon
from geoshield_app.gui.setup.check_words import for_window
from geoshield_app.gui.setup.section import Section, button, label, row
from geoshield_app.gui.theme import LIGHT, tokens
from geoshield_app.gui.translation import spoken
from geoshield_app.workflow.preflight import Check

_ICON_PX = 20
AskChecks = Callable[[Settings], Sequence[Check]]


def machine_checks(settings: Settings) -> Sequence[Check]:
    """Everything 'geoshield doctor' asks; slow, because it loads torch and asks services."""
    from geoshield_app import wiring

    bring_in()
    models = (wiring.device_check(settings), wiring.weights_check(settings.ensemble))
    return (*wiring.machine_checks(settings), *models)


class ChecksSection(Section):
    """``remedy`` carries a check's action, for the page to lead to the part that does it."""

    remedy = Signal(str)
    icon_name = "check-good"

    def __init__(self, controller: Controller, dialogs: Dialogs, ask: AskChecks = machine_checks) -> None:
        super().__init__(controller, dialogs)
        self.headed(self.tr("Check"), self.tr("Does everything work?"))
        self._ask = ask
        self._theme = LIGHT
        self._checks: Sequence[Check] = ()
        self._state = label("", "quiet")
        self._state.setWordWrap(False)
        self._again = button(self.tr("Check again"), self.opened)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        self.column.addLayout(row(self._state, self._again))
        self.column.addLayout(self._lines)
        self.column.addStretch()

    def opened(self) -> None:
        if self.busy:
            return
        self._state.setText(self.tr("Asking ..."))
        self._again.setEnabled(False)
        settings = self.controller.settings()
        chore = self.in_background(at_once(lambda: self._ask(settings)))
        chore.done.connect(self._show)
        chore.failed.connect(self._fail)

    def set_theme(self, theme: str) -> None:
        self._theme = theme
        self._draw()

    @Slot(object)
    def _show(self, checks: object) -> None:
        self._checks = tuple(checks)  # type: ignore[arg-type]
        self._again.setEnabled(True)
        bad = [check for check in self._checks if not check.ok and check.needed]
        self._state.setText(
            self.tr("Something needed is missing.") if bad else self.tr("Everything that is needed works.")
        )
        self._draw()

    @Slot(object)
    def _fail(self, problem: object) -> None:
        self._again.setEnabled(True)
        self._state.setText("")
        self.show_trouble(problem)

    def _draw(self) -> None:
        while self._lines.count():
            item = self._lines.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.deleteLater()
        for check in for_window(self._checks, demonstration=self.controller.demonstration):
            self._lines.addWidget(self._line(check))

    def _line(self, check: Check) -> QFrame:
        frame = QFrame()
        frame.setProperty("role", "card")
        line = QHBoxLayout(frame)
        line.setContentsMargins(12, 8, 12, 8)
        line.setSpacing(12)
        name, token = _look(check)
        mark = QLabel()
        mark.setPixmap(
            icon(name, tokens(self._theme)[token]).pixmap(QSize(_ICON_PX, _ICON_PX), self.devicePixelRatio())
        )
        mark.setAccessibleName(self.tr("good") if check.ok else self.tr("missing"))
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(label(spoken(check.message), ""))
        if check.advice and not check.ok:
            texts.addWidget(label(spoken(check.advice), "quiet"))
        line.addWidget(mark)
        line.addLayout(texts, 1)
        remedy = self._remedy_button(check)
        if remedy is not None:
            line.addWidget(remedy)
        return frame

    def _remedy_button(self, check: Check) -> QPushButton | None:
        words = remedy_words()
        if check.ok or check.action not in words:
            return None
        made = QPushButton(words[check.action])
        made.setObjectName(check.action)
        made.clicked.connect(self._mend)
        return made

    @Slot()
    def _mend(self) -> None:
        action = self.sender().objectName()
        if action == "install-ollama":
            from geoshield_app.vlm.ollama_service import DOWNLOAD_PAGE

            QDesktopServices.openUrl(QUrl(DOWNLOAD_PAGE))
            return
        self.remedy.emit(action)


def remedy_words() -> dict[str, str]:
    """What the button of an action says; an action without words gets no button."""
    from geoshield_app.gui.language import translate

    return {
        "choose-folder": translate("Remedies", "Choose another folder"),
        "free-space": translate("Remedies", "Choose another folder"),
        "download-weights": translate("Remedies", "Get the models"),
        "choose-models-folder": translate("Remedies", "Choose a folder for models"),
        "install-ollama": translate("Remedies", "Open the download page"),
        "start-ollama": translate("Remedies", "Start Ollama"),
        "pull-model": translate("Remedies", "Get the helper model"),
        "choose-model": translate("Remedies", "Choose another model"),
    }


def _look(check: Check) -> tuple[str, str]:
    if check.ok:
        return "check-good", "good"
    return ("check-bad", "bad") if check.needed else ("check-note", "quiet")
