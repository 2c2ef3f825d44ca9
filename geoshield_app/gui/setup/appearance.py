"""How the window looks and behaves: theme, language, messages, keeping awake, review."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout

from geoshield_app.gui import awake
from geoshield_app.gui.controller import Controller
from geoshield_app.gui.dialogs import Dialogs
from geoshield_app.gui.language import LANGUAGES
from geoshield_app.gui.preferences import SYSTEM
from geoshield_app.gui.setup.section import Section
from geoshield_app.gui.theme import DARK, LIGHT


class AppearanceSection(Section):
    """``theme`` and ``language`` are for the window, which changes at once."""

    theme = Signal(str)
    language = Signal(str)
    icon_name = "strength"

    def __init__(self, controller: Controller, dialogs: Dialogs) -> None:
        super().__init__(controller, dialogs)
        self.headed(self.tr("Window"), self.tr("How the window looks and behaves"))
        self._theme = _box(
            self.tr("Theme"),
            {SYSTEM: self.tr("As the system"), LIGHT: self.tr("Light"), DARK: self.tr("Dark")},
        )
        self._language = _box(self.tr("Language"), {SYSTEM: self.tr("As the system"), **LANGUAGES})
        form = QFormLayout(horizontalSpacing=16, verticalSpacing=10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        form.addRow(self.tr("&Theme"), self._theme)
        form.addRow(self.tr("&Language"), self._language)
        self.column.addLayout(form)
        preferences = controller.preferences
        self._switches = {
            "review_needed": QCheckBox(self.tr("Protect only photos that I have reviewed")),
            "notify": QCheckBox(self.tr("Tell me when a run has ended and I am elsewhere")),
        }
        if awake.available():
            self._switches["keep_awake"] = QCheckBox(
                self.tr("Keep the computer awake while photos are worked on")
            )
        for name, switch in self._switches.items():
            switch.setObjectName(name)
            switch.setChecked(getattr(preferences, name))
            switch.toggled.connect(self._switch)
            self.column.addWidget(switch)
        self.column.addStretch()
        self._theme.activated.connect(self._choose_theme)
        self._language.activated.connect(self._choose_language)
        self.opened()

    def opened(self) -> None:
        preferences = self.controller.preferences
        self._theme.setCurrentIndex(self._theme.findData(preferences.theme))
        self._language.setCurrentIndex(self._language.findData(preferences.language))

    @Slot()
    def _choose_theme(self) -> None:
        self.theme.emit(str(self._theme.currentData()))

    @Slot()
    def _choose_language(self) -> None:
        self.language.emit(str(self._language.currentData()))

    @Slot(bool)
    def _switch(self, on: bool) -> None:
        self.controller.prefer(**{self.sender().objectName(): on})


def _box(name: str, options: dict[str, str]) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    for value, word in options.items():
        box.addItem(word, value)
    return box
