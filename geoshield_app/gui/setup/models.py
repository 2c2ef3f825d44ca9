"""The real models: what they are for, how large, how they stand here; fetched with progress, checked, removed."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout

from geoshield_app.domain.errors import GeoShieldError
from geoshield_app.domain.weights import Moved, Offer, WeightsRow, WeightsState
from geoshield_app.gui import words
from geoshield_app.gui.chore import Chore, Errand, at_once
from geoshield_app.gui.controller import Controller
from geoshield_app.gui.dialogs import Dialogs
from geoshield_app.gui.language import size
from geoshield_app.gui.setup import model_rows
from geoshield_app.gui.setup.section import Section, button, label, row

FAST_BYTES_PER_SECOND = 6_000_000
"""A line of 50 Mbit/s, to say beforehand how long a download takes about."""


class ModelsSection(Section):
    """One download at a time; what has arrived is kept when it is stopped."""

    icon_name = "pattern"

    def __init__(self, controller: Controller, dialogs: Dialogs) -> None:
        super().__init__(controller, dialogs)
        self.headed(
            self.tr("Models"),
            self.tr("Models that protect real photos"),
            self.tr(
                "They are fetched once, checked, and then work without the internet. Without them everything can be "
                "tried, but the result is only a demonstration."
            ),
        )
        self._folder = label("", "quiet")
        self._ensemble = QComboBox()
        self._ensemble.setAccessibleName(self.tr("Models that make the pattern"))
        self._get_small = button(self.tr("Get the recommended models"), self._get_recommended)
        self._get_small.setProperty("role", "primary")
        self._about = label("")
        self._progress, self._doing = QProgressBar(textVisible=False), label("", "quiet")
        self._progress.setAccessibleName(self.tr("Download"))
        self._stop = button(self.tr("Stop"), self._stop_download)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(8)
        self._waiting: list[WeightsRow] = []
        self._present: Chore | None = None
        self._began = 0.0
        self._arrange()

    def opened(self) -> None:
        self._draw()

    def mend(self, action: str) -> None:
        if action == "choose-models-folder":
            self._choose_folder()

    def _arrange(self) -> None:
        self.column.addLayout(row(self._get_small))
        self.column.addWidget(self._about)
        self.column.addWidget(self._progress)
        self.column.addLayout(row(self._doing, self._stop, stretch=False))
        self.column.addLayout(row(label(self.tr("Work with")), self._ensemble))
        self.column.addLayout(self._cards)
        self.column.addLayout(
            row(self._folder, button(self.tr("Change ..."), self._choose_folder), stretch=False)
        )
        self.column.addStretch()
        for name, word in (
            ("auto", self.tr("the real ones as soon as they are here")),
            ("small", self.tr("the recommended ones")),
            ("paper", self.tr("all of the paper's (slow without a graphics card)")),
            ("demonstration", self.tr("the built-in demonstration")),
        ):
            self._ensemble.addItem(word, name)
        self._ensemble.setCurrentIndex(max(self._ensemble.findData(self.controller.preferences.ensemble), 0))
        self._ensemble.activated.connect(self._choose_ensemble)
        self._show_download(False)

    def _draw(self) -> None:
        from geoshield_app.storage.models_folder import models_folder

        self._folder.setText(self.tr("Kept in {folder}").format(folder=models_folder()))
        states = model_rows.states()
        missing = [one for one in model_rows.recommended() if not states[one.name].usable]
        self._get_small.setVisible(bool(missing))
        self._get_small.setEnabled(self._present is None)
        self._about.setText(self._sentence(missing))
        while self._cards.count():
            item = self._cards.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.deleteLater()
        for one in model_rows.rows():
            self._cards.addWidget(self._card(one, states[one.name]))

    def _sentence(self, missing: Sequence[WeightsRow]) -> str:
        if not missing:
            return self.tr("The recommended models are here.")
        total = sum(one.bytes for one in missing)
        time_word = words.duration(total / FAST_BYTES_PER_SECOND)
        text = self.tr("{size} to fetch, about {time} on a line of 50 Mbit/s. A stop loses nothing.")
        return text.format(size=size(total), time=time_word)

    def _card(self, one: WeightsRow, state: WeightsState) -> QFrame:
        frame = QFrame()
        frame.setProperty("role", "card")
        line = QHBoxLayout(frame)
        line.setContentsMargins(12, 8, 12, 8)
        line.setSpacing(12)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        name = QLabel(one.name)
        name.setProperty("role", "strong")
        texts.addWidget(name)
        about = [model_rows.use_word(one.use), size(one.bytes), one.licence]
        if one in model_rows.recommended():
            about.insert(0, self.tr("recommended"))
        texts.addWidget(label(", ".join(about), "quiet"))
        line.addLayout(texts, 1)
        line.addWidget(QLabel(model_rows.state_word(state)))
        for made in self._card_buttons(one, state):
            made.setEnabled(self._present is None)
            line.addWidget(made)
        return frame

    def _card_buttons(self, one: WeightsRow, state: WeightsState) -> list[QPushButton]:
        buttons = []
        if not state.usable and one.repository:
            word = self.tr("Go on") if state is WeightsState.PARTIAL else self.tr("Get")
            buttons.append(_for(one, word, self._get_one))
        if state is not WeightsState.ABSENT and state is not WeightsState.BUILT_IN:
            buttons.append(_for(one, self.tr("Check"), self._verify))
            buttons.append(_for(one, self.tr("Remove"), self._remove))
        return buttons

    @Slot()
    def _get_recommended(self) -> None:
        states = model_rows.states()
        self._get([one for one in model_rows.recommended() if not states[one.name].usable])

    @Slot()
    def _get_one(self) -> None:
        self._get([model_rows.named(self.sender().objectName())])

    def _get(self, rows: Sequence[WeightsRow]) -> None:
        """One after the other."""
        self._waiting += [one for one in rows if one not in self._waiting]
        self._next()

    def _next(self) -> None:
        if self._present is not None or not self._waiting:
            self._draw()
            return
        self._began = time.monotonic()
        self._show_download(True)
        self._doing.setText(self.tr("Asking for {name} ...").format(name=self._waiting[0].name))
        self._begin(partial(model_rows.download, self._waiting.pop(0)))
        self._draw()

    def _begin(self, errand: Callable[[], Errand]) -> None:
        self._present = self.in_background(errand)
        self._present.moved.connect(self._move)
        self._present.failed.connect(self._fail)
        self._present.finished.connect(self._end)

    @Slot(object)
    def _move(self, moved: object) -> None:
        if isinstance(moved, Offer):
            self._progress.setRange(0, 1000)
        if not isinstance(moved, Moved):
            return
        self._progress.setRange(0, 1000)
        self._progress.setValue(round(1000 * moved.share))
        text = self.tr("{name}: {done} of {total}").format(
            name=moved.name, done=size(moved.done_bytes), total=size(moved.total_bytes)
        )
        self._doing.setText(text)

    @Slot(object)
    def _fail(self, problem: object) -> None:
        self._waiting.clear()
        self.show_trouble(problem)

    @Slot()
    def _end(self) -> None:
        self._present = None
        self._show_download(False)
        self.controller.come_back()
        self._next()

    @Slot()
    def _stop_download(self) -> None:
        self._waiting.clear()
        if self._present is not None:
            self._present.requestInterruption()
            self._doing.setText(self.tr("Stopping ..."))

    @Slot()
    def _verify(self) -> None:
        from geoshield_app.storage.models_folder import models_folder
        from geoshield_app.storage.weights import verify

        one, root = model_rows.named(self.sender().objectName()), models_folder()
        self._show_download(True)
        self._begin(lambda: verify(one, root))
        if self._present is not None:
            self._present.done.connect(self._say_verified)

    @Slot(object)
    def _say_verified(self, verified: object) -> None:
        ok, name = getattr(verified, "ok", False), getattr(verified, "name", "")
        text = (
            self.tr("{name} is as it was published.") if ok else self.tr("{name} is damaged; get it again.")
        )
        self.said.emit(text.format(name=name))

    @Slot()
    def _remove(self) -> None:
        from geoshield_app.storage.models_folder import models_folder
        from geoshield_app.storage.weights import remove

        one = model_rows.named(self.sender().objectName())
        text = self.tr("Remove {name}?").format(name=one.name)
        more = self.tr("It can be fetched again: {size}.").format(size=size(one.bytes))
        if self.dialogs.agreed(self, text, more, self.tr("Remove")):
            root = models_folder()
            self._begin(at_once(lambda: remove(one, root)))

    @Slot()
    def _choose_folder(self) -> None:
        from geoshield_app.storage.models_folder import choose_models_folder, models_folder

        folder = self.dialogs.folder(self, self.tr("Choose a folder for models"), models_folder())
        if folder is None:
            return
        try:
            choose_models_folder(folder)
        except GeoShieldError as error:
            self.show_trouble(error.problem())
        self.controller.come_back()
        self._draw()

    @Slot()
    def _choose_ensemble(self) -> None:
        self.controller.prefer(ensemble=str(self._ensemble.currentData()))

    def _show_download(self, shown: bool) -> None:
        for part in (self._progress, self._doing, self._stop):
            part.setVisible(shown)
        if shown:
            self._progress.setRange(0, 0)


def _for(one: WeightsRow, text: str, slot: Callable[[], None]) -> QPushButton:
    made = button(text, slot)
    made.setObjectName(one.name)
    made.setAccessibleName(f"{text} {one.name}")
    return made
