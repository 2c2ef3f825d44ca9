"""Who is asked where a protected photo was taken; somebody elsewhere only by choice, and by a word for each run."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import cast

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QComboBox

from geoshield_app.domain.errors import GeoShieldError
from geoshield_app.domain.services import Consent
from geoshield_app.domain.settings import Settings
from geoshield_app.gui import consent_words
from geoshield_app.gui.backend import Backend
from geoshield_app.gui.chore import at_once
from geoshield_app.gui.consents import Wish, found
from geoshield_app.gui.controller import Controller
from geoshield_app.gui.dialogs import Dialogs
from geoshield_app.gui.setup.cloud import cloud_name
from geoshield_app.gui.setup.section import Section, label, row
from geoshield_app.gui.translation import spoken

_OLLAMA = "ollama:"


@dataclass(frozen=True, slots=True)
class Known:
    """What was found out away from the window's thread."""

    wish: Wish
    names: tuple[str, ...] = ()
    """Who could be asked elsewhere, as ``wiring_locators`` names them."""
    here: str = ""
    """Who is asked on this computer."""
    consent: Consent | None = None
    problem: str = ""


class CheckingSection(Section):
    """Nothing is asked or sent here: the choice is remembered, the leave for it never."""

    icon_name = "place"

    def __init__(self, controller: Controller, dialogs: Dialogs) -> None:
        super().__init__(controller, dialogs)
        self.headed(
            self.tr("Checking"),
            self.tr("Who is asked where a protected photo was taken"),
            self.tr(
                "Afterwards models are asked where the picture seems to be from. Those on this computer are asked "
                "whenever they are ready. A model elsewhere is asked only if you choose it here, and you agree again "
                "before each run."
            ),
        )
        self._who, self._here = QComboBox(), label("", "quiet")
        self._who.setAccessibleName(self.tr("Ask elsewhere, too"))
        self._who.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._before = QCheckBox(self.tr("Show it the unprotected photo, too, to compare before and after"))
        self._what = label(self.tr("This is what would be sent:"), "strong")
        self._sentence, self._problem = label(""), label("", "quiet")
        self.column.addWidget(self._here)
        self.column.addLayout(row(label(self.tr("Ask elsewhere, too")), self._who))
        for part in (self._before, self._what, self._sentence, self._problem):
            self.column.addWidget(part)
        self.column.addStretch()
        self._show_names(())
        self._show_wish()
        self._who.activated.connect(self._choose)
        self._before.toggled.connect(self._choose)

    def opened(self) -> None:
        settings, wish = self.controller.settings(), self._wish()
        self._show_wish()
        self._here.setText(self.tr("Asking ..."))
        asked = self.in_background(at_once(partial(known, self.controller.backend, settings, wish)))
        asked.done.connect(self._show)
        asked.failed.connect(self.show_trouble)

    def _wish(self) -> Wish:
        preferences = self.controller.preferences
        return Wish(preferences.check_with, preferences.check_unprotected)

    @Slot(object)
    def _show(self, answer: object) -> None:
        """An answer to an older wish is left."""
        told = cast(Known, answer)
        if told.wish != self._wish():
            return
        self._here.setText(spoken(told.here))
        self._show_names(told.names)
        self._show_wish()
        self._sentence.setText(consent_words.shown(told.consent))
        self._problem.setText(spoken(told.problem))
        self._problem.setVisible(bool(told.problem))

    def _show_names(self, names: tuple[str, ...]) -> None:
        """Those that can be asked; what was chosen stays, even while it is not there."""
        chosen = self.controller.preferences.check_with
        self._who.clear()
        self._who.addItem(self.tr("nobody"), "")
        for name in dict.fromkeys((*names, *([chosen] if chosen else []))):
            self._who.addItem(self._word(name), name)
        self._who.setCurrentIndex(max(self._who.findData(chosen), 0))

    def _word(self, name: str) -> str:
        if name == "openai":
            return self.tr("{model}, over the internet").format(model=cloud_name(self.controller.preferences))
        if name.startswith(_OLLAMA):
            return self.tr("{model}, a cloud model of Ollama").format(model=name.removeprefix(_OLLAMA))
        return self.tr("Ollama on another computer")

    def _show_wish(self) -> None:
        wish = self._wish()
        self._before.blockSignals(True)
        self._before.setChecked(wish.unprotected)
        self._before.blockSignals(False)
        for part in (self._before, self._what, self._sentence):
            part.setVisible(bool(wish.name))
        self._problem.setVisible(bool(wish.name and self._problem.text()))

    @Slot()
    def _choose(self) -> None:
        self.controller.prefer(
            check_with=str(self._who.currentData()), check_unprotected=self._before.isChecked()
        )
        self._sentence.clear()
        self._problem.clear()
        self.opened()


def known(backend: Backend, settings: Settings, wish: Wish) -> Known:
    """Asks services on this computer; sends nothing."""
    from geoshield_app.wiring_locators import elsewhere_names, here_sentence

    names, here = elsewhere_names(settings), here_sentence(settings)
    if not wish.name:
        return Known(wish, names, here)
    try:
        _, elsewhere = found(backend.elsewhere, wish, settings)
    except GeoShieldError as error:
        return Known(wish, names, here, problem=error.problem().sentence)
    problem = elsewhere.problem.sentence if elsewhere.problem is not None else ""
    return Known(wish, names, here, elsewhere.consent, problem)
