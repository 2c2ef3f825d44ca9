"""GPT-4o by choice: what would be sent, the key, and that nothing goes out without a word for each run."""

from __future__ import annotations

import importlib.util
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit

from geoshield_app.gui.chore import Chore, at_once
from geoshield_app.gui.controller import Controller
from geoshield_app.gui.dialogs import Dialogs
from geoshield_app.gui.setup.section import Section, button, label, row


def cloud_is_here() -> bool:
    """Whether the optional library that speaks to it is installed."""
    return importlib.util.find_spec("openai") is not None


class CloudSection(Section):
    """The key goes into the system's keyring and nowhere else; it is not shown again."""

    icon_name = "export"

    def __init__(self, controller: Controller, dialogs: Dialogs) -> None:
        super().__init__(controller, dialogs)
        self.headed(
            "GPT-4o",
            self.tr("A describer over the internet, by choice"),
            self.tr(
                "GeoShield works without it. If you choose GPT-4o under Descriptions, you are asked before each run, "
                "and nothing is sent until you agree."
            ),
        )
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
        self.column.addWidget(label(self.tr("This is what would be sent:"), "strong"))
        self.column.addWidget(self._sentence)
        self.column.addWidget(self._state)
        self.column.addLayout(row(self._key, self._store, self._take_out, stretch=False))
        self.column.addStretch()
        self._show_buttons()

    def opened(self) -> None:
        """The sentence as the person would have to agree to it, and whether there is a key."""
        consent = self.controller.backend.consent(self.controller.settings())
        self._sentence.setText(consent.sentence if consent else self.tr("Nothing leaves this computer."))
        if not self.busy:
            self._ask(self.in_background(at_once(_status)))

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
            self._state.setText(str(said))

    @Slot()
    def _show_buttons(self) -> None:
        self._store.setEnabled(bool(self._key.text().strip()))

    @Slot()
    def _store_key(self) -> None:
        key = self._key.text()
        self._key.clear()
        if key.strip():
            self._ask(self.in_background(at_once(partial(_stored, key))))

    @Slot()
    def _forget_key(self) -> None:
        self._ask(self.in_background(at_once(_forgotten)))


def _host() -> str:
    from geoshield_app.vlm.hosts import host_of, openai_url

    return host_of(openai_url(""))


def _status() -> str:
    from geoshield_app.vlm.openai import status

    return status().message


def _stored(key: str) -> str:
    from geoshield_app.storage.secrets import store_key

    store_key(_host(), key)
    return _status()


def _forgotten() -> str:
    from geoshield_app.storage.secrets import forget_key

    forget_key(_host())
    return _status()
