"""A model elsewhere by choice, GPT-4o or another: what would be sent, where to, the key, and that nothing goes out
without a word for each run."""

from __future__ import annotations

import importlib.util
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFormLayout, QLineEdit

from geoshield_app.domain.errors import GeoShieldError
from geoshield_app.domain.settings import Settings
from geoshield_app.gui import consent_words
from geoshield_app.gui.chore import Chore, at_once
from geoshield_app.gui.controller import Controller
from geoshield_app.gui.dialogs import Dialogs
from geoshield_app.gui.preferences import Preferences
from geoshield_app.gui.setup.section import Section, button, label, row
from geoshield_app.gui.translation import spoken

USUAL_NAME, USUAL_MODEL, USUAL_URL = "GPT-4o", "gpt-4o", "https://api.openai.com/v1"


def cloud_is_here() -> bool:
    """Whether the optional library that speaks to it is installed."""
    return importlib.util.find_spec("openai") is not None


def cloud_name(preferences: Preferences) -> str:
    """What the model elsewhere is called."""
    return preferences.cloud_model or USUAL_NAME


class CloudSection(Section):
    """The key goes into the system's keyring and nowhere else; it is not shown again."""

    icon_name = "export"

    def __init__(self, controller: Controller, dialogs: Dialogs) -> None:
        super().__init__(controller, dialogs)
        self.headed(
            self.tr("Elsewhere"),
            self.tr("A model over the internet, by choice"),
            self.tr(
                "GeoShield works without it. If you choose it under Descriptions or Checking, you are asked before "
                "each run, and nothing is sent until you agree. Any service that speaks OpenAI's language will do."
            ),
        )
        preferences = controller.preferences
        self._url = _line(self.tr("Address"), USUAL_URL, preferences.cloud_url)
        self._model = _line(self.tr("Model"), USUAL_MODEL, preferences.cloud_model)
        self._wrong = label("", "quiet")
        self._sentence, self._state = label(""), label("", "quiet")
        self._latest: Chore | None = None
        self._key = QLineEdit()
        self._key.setEchoMode(QLineEdit.EchoMode.Password)
        self._key.setAccessibleName(self.tr("Key"))
        self._key.setPlaceholderText(self.tr("Key of your account there"))
        self._store = button(self.tr("Keep in the keyring"), self._store_key)
        self._take_out = button(self.tr("Take the key out"), self._forget_key)
        self._key.returnPressed.connect(self._store_key)
        self._key.textChanged.connect(self._show_buttons)
        form = QFormLayout(horizontalSpacing=16, verticalSpacing=10)
        for word, field in ((self.tr("&Address"), self._url), (self.tr("M&odel"), self._model)):
            field.editingFinished.connect(self._take)
            form.addRow(word, field)
        self.column.addLayout(form)
        self.column.addWidget(self._wrong)
        self.column.addWidget(label(self.tr("This is what would be sent:"), "strong"))
        self.column.addWidget(self._sentence)
        self.column.addWidget(self._state)
        self.column.addLayout(row(self._key, self._store, self._take_out, stretch=False))
        self.column.addStretch()
        self._show_buttons()

    def opened(self) -> None:
        """The sentence as the person would have to agree to it, and whether there is a key."""
        self._wrong.setVisible(bool(self._wrong.text()))
        self._sentence.setText(consent_words.shown(self.controller.backend.consent(self._settings())))
        if not self.busy:
            self._ask(self.in_background(at_once(partial(_status, self._settings()))))

    def _settings(self) -> Settings:
        """Those that a run would have if it were described there."""
        return replace(self.controller.settings(), model=self.controller.preferences.cloud_model or None)

    @Slot()
    def _take(self) -> None:
        """What can be no address and no model's name is said and not taken."""
        url, model = self._url.text().strip(), self._model.text().strip()
        try:
            _check(url, model)
        except GeoShieldError as error:
            self._wrong.setText(spoken(error.problem().sentence))
            self._wrong.show()
            return
        self._wrong.clear()
        self.controller.prefer(cloud_url=url, cloud_model=model)
        self.opened()

    def mend(self, action: str) -> None:
        self._key.setFocus()

    def _ask(self, chore: Chore) -> None:
        """Only the answer to the latest question is shown."""
        self._latest = chore
        chore.done.connect(self._show)
        chore.failed.connect(self.show_trouble)

    @Slot(object)
    def _show(self, said: object) -> None:
        if self.sender() is self._latest:
            self._state.setText(spoken(str(said)))

    @Slot()
    def _show_buttons(self) -> None:
        self._store.setEnabled(bool(self._key.text().strip()))

    @Slot()
    def _store_key(self) -> None:
        key = self._key.text()
        self._key.clear()
        if key.strip():
            self._ask(self.in_background(at_once(partial(_stored, self._settings(), key))))

    @Slot()
    def _forget_key(self) -> None:
        self._ask(self.in_background(at_once(partial(_forgotten, self._settings()))))


def _line(name: str, usual: str, text: str) -> QLineEdit:
    line = QLineEdit(text)
    line.setAccessibleName(name)
    line.setPlaceholderText(usual)
    line.setMaxLength(200)
    return line


def _check(url: str, model: str) -> None:
    """UsageError where one of them cannot be what it should be."""
    from geoshield_app.vlm.openai import OpenAiChat

    OpenAiChat(model or USUAL_MODEL, url)


def _host(settings: Settings) -> str:
    """Whose key it is."""
    from geoshield_app.vlm.hosts import host_of, openai_url
    from geoshield_app.wiring_services import openai_url_of

    return host_of(openai_url(openai_url_of(settings)))


def _status(settings: Settings) -> str:
    from geoshield_app.wiring_services import openai_check

    return openai_check(settings).message


def _stored(settings: Settings, key: str) -> str:
    from geoshield_app.storage.secrets import store_key

    store_key(_host(settings), key)
    return _status(settings)


def _forgotten(settings: Settings) -> str:
    from geoshield_app.storage.secrets import forget_key

    forget_key(_host(settings))
    return _status(settings)
