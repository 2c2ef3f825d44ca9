"""Ollama: a helper on this computer that describes photos better than the built-in one; one button, the next step."""

from __future__ import annotations

import shutil
import subprocess
from functools import partial
from typing import cast

from PySide6.QtCore import QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QProgressBar, QPushButton

from geoshield_app.domain.services import ServiceStatus
from geoshield_app.gui.chore import Chore, Errand, at_once
from geoshield_app.gui.controller import Controller
from geoshield_app.gui.dialogs import Dialogs
from geoshield_app.gui.language import size, translate
from geoshield_app.gui.preferences import CLOUD
from geoshield_app.gui.setup.cloud import cloud_is_here, cloud_name
from geoshield_app.gui.setup.section import Section, button, label, row
from geoshield_app.gui.translation import spoken

_STARTS_MS = 2500


class OllamaSection(Section):
    """Status, the one next step, download with progress, choice of the model and of the describer."""

    icon_name = "rename"

    def __init__(self, controller: Controller, dialogs: Dialogs) -> None:
        super().__init__(controller, dialogs)
        self.headed(
            self.tr("Descriptions"),
            self.tr("Who describes the photos"),
            self.tr(
                "A good description says what a photo shows without its place, and names what tells it. The built-in "
                "describer always works; LLaVA in Ollama sees more and stays on this computer."
            ),
        )
        self._status = label("")
        self._step = QPushButton()
        self._step.clicked.connect(self._take_step)
        self._again = button(self.tr("Check again"), self.opened)
        self._progress, self._doing = QProgressBar(textVisible=False), label("", "quiet")
        self._progress.setAccessibleName(self.tr("Download"))
        self._stop = button(self.tr("Stop"), self._stop_pull)
        self._describer, self._model = QComboBox(), QComboBox()
        self._describer.setAccessibleName(self.tr("Describer"))
        self._model.setAccessibleName(self.tr("Model"))
        self._pulling: Chore | None = None
        self._restart = QTimer(self, singleShot=True, interval=_STARTS_MS)
        self._restart.timeout.connect(self.opened)
        self._arrange()

    def _arrange(self) -> None:
        for name, word in (
            ("auto", self.tr("Ollama when it is ready, else the built-in one")),
            ("ollama", self.tr("Ollama")),
            ("builtin", self.tr("the built-in one")),
            *([(CLOUD, self._cloud_word())] if cloud_is_here() else []),
        ):
            self._describer.addItem(word, name)
        self._describer.setCurrentIndex(
            max(self._describer.findData(self.controller.preferences.describer), 0)
        )
        self._describer.activated.connect(self._choose_describer)
        self._model.activated.connect(self._choose_model)
        self._model_line = label(self.tr("Model"))
        self.column.addLayout(row(label(self.tr("Describe with")), self._describer))
        self.column.addWidget(self._status)
        self.column.addLayout(row(self._step, self._again))
        self.column.addWidget(self._progress)
        self.column.addLayout(row(self._doing, self._stop, stretch=False))
        self.column.addLayout(row(self._model_line, self._model))
        self.column.addStretch()
        self._show_download(False)
        self._show_models([])
        self._step.hide()

    def _cloud_word(self) -> str:
        return self.tr("{model}, over the internet").format(model=cloud_name(self.controller.preferences))

    def opened(self) -> None:
        if cloud_is_here():
            self._describer.setItemText(self._describer.findData(CLOUD), self._cloud_word())
        if self.busy:
            return
        self._status.setText(self.tr("Asking ..."))
        self._step.hide()
        model = self.controller.preferences.model
        chore = self.in_background(at_once(partial(_ask, model)))
        chore.done.connect(self._show)
        chore.failed.connect(self._fail)

    def mend(self, action: str) -> None:
        self._act(action)

    @Slot(object)
    def _show(self, answer: object) -> None:
        status, models = cast("tuple[ServiceStatus, list[str]]", answer)
        self._status.setText(spoken(status.message))
        words = {
            "install-ollama": self.tr("Open the download page"),
            "start-ollama": self.tr("Start Ollama"),
            "pull-model": self.tr("Get LLaVA (4.7 GB)"),
            "choose-model": self.tr("Get LLaVA (4.7 GB)"),
        }
        startable = status.action != "start-ollama" or shutil.which("ollama") is not None
        self._step.setVisible(status.action in words and startable)
        self._step.setText(words.get(status.action, ""))
        self._step.setObjectName(status.action)
        self._show_models(models)

    @Slot(object)
    def _fail(self, problem: object) -> None:
        self._status.setText("")
        self._show_download(False)
        self.show_trouble(problem)

    @Slot()
    def _take_step(self) -> None:
        self._act(self._step.objectName())

    def _act(self, action: str) -> None:
        from geoshield_app.vlm.ollama_service import DOWNLOAD_PAGE

        if action == "install-ollama":
            QDesktopServices.openUrl(QUrl(DOWNLOAD_PAGE))
        elif action == "start-ollama":
            self._start()
        elif action in ("pull-model", "choose-model"):
            self._pull()

    def _start(self) -> None:
        """In a process of its own that stays when GeoShield ends; asked again after a moment."""
        program = shutil.which("ollama")
        if program is None:
            return
        quiet = subprocess.DEVNULL
        subprocess.Popen([program, "serve"], stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True)
        self._status.setText(self.tr("Starting Ollama ..."))
        self._step.hide()
        self._restart.start()

    def _pull(self) -> None:
        from geoshield_app.vlm.ollama_models import DEFAULT_MODEL

        self._show_download(True)
        self._pulling = self.in_background(partial(_pulled, DEFAULT_MODEL))
        self._pulling.moved.connect(self._move)
        self._pulling.failed.connect(self._fail)
        self._pulling.finished.connect(self._end)

    @Slot(object)
    def _move(self, progress: object) -> None:
        done, total = getattr(progress, "done_bytes", 0), getattr(progress, "total_bytes", 0)
        self._progress.setRange(0, 1000 if total else 0)
        self._progress.setValue(round(1000 * done / total) if total else 0)
        if total:
            text = self.tr("{done} of {total}").format(done=size(done), total=size(total))
            self._doing.setText(text)
        else:
            self._doing.setText(doing_words(str(getattr(progress, "doing", ""))))

    @Slot()
    def _end(self) -> None:
        self._pulling = None
        self._show_download(False)
        self.opened()

    @Slot()
    def _stop_pull(self) -> None:
        if self._pulling is not None:
            self._pulling.requestInterruption()

    @Slot()
    def _choose_describer(self) -> None:
        self.controller.prefer(describer=str(self._describer.currentData()))

    @Slot()
    def _choose_model(self) -> None:
        self.controller.prefer(model=self._model.currentData())

    def _show_models(self, models: list[str]) -> None:
        for part in (self._model, self._model_line):
            part.setVisible(len(models) > 1)
        self._model.clear()
        for name in models:
            self._model.addItem(name, name)
        chosen = self._model.findData(self.controller.preferences.model)
        self._model.setCurrentIndex(max(chosen, 0))

    def _show_download(self, shown: bool) -> None:
        for part in (self._progress, self._doing, self._stop):
            part.setVisible(shown)
        if shown:
            self._progress.setRange(0, 0)
            self._doing.setText("")


def _ask(model: str | None) -> tuple[ServiceStatus, list[str]]:
    """Status, and the names of models on this machine that see."""
    from geoshield_app.domain.errors import GeoShieldError
    from geoshield_app.vlm.ollama_service import OllamaService

    service = OllamaService()
    status = service.status(model)
    try:
        names = [one.name for one in service.vision_models() if not one.in_cloud] if status.ready else []
    except GeoShieldError:
        names = []
    return status, names


def _pulled(model: str) -> Errand:
    from geoshield_app.vlm.ollama_pull import pull

    yield from pull(model)


def doing_words(doing: str) -> str:
    """What Ollama says that it does, before it knows how much that is."""
    words = {
        "pulling manifest": translate("Ollama", "Asking for the list of parts ..."),
        "verifying": translate("Ollama", "Checking what has arrived ..."),
        "writing": translate("Ollama", "Putting it in its place ..."),
        "removing": translate("Ollama", "Putting it in its place ..."),
    }
    return next((text for start, text in words.items() if doing.startswith(start)), doing)
