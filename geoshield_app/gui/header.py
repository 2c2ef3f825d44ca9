"""The top line: name, strength, and the one primary button."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QWidget

from geoshield_app.gui.controller import Controller
from geoshield_app.gui.icons import icon
from geoshield_app.gui.words import PRESET_WORDS

_ICON_PX = 24


@dataclass(frozen=True, slots=True)
class Primary:
    """What the primary button says, and whether it can be pressed."""

    text: str
    enabled: bool
    opens_folder: bool = False


def primary(controller: Controller) -> Primary:
    """The one thing to do next."""
    if controller.stopping:
        return Primary("Stopping ...", enabled=False)
    if controller.running:
        present = min(controller.run_ended + 1, controller.run_total)
        return Primary(f"Protecting {present} of {controller.run_total}", enabled=False)
    if controller.waiting:
        return Primary(f"Protect {len(controller.waiting)}", enabled=True)
    if controller.failed:
        return Primary(f"Try {len(controller.failed)} again", enabled=True)
    if controller.finished:
        return Primary("Open output folder", enabled=True, opens_folder=True)
    return Primary("Protect", enabled=False)


class Header(QWidget):
    """``preset_chosen`` carries the preset's name."""

    preset_chosen = Signal(str)

    def __init__(self, protect: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._logo, brand = QLabel(), QLabel("GeoShield")
        brand.setProperty("role", "brand")
        self._strength = QComboBox()
        self._strength.setAccessibleName("Strength")
        for name, (word, tip) in PRESET_WORDS.items():
            self._strength.addItem(word, name)
            self._strength.setItemData(self._strength.count() - 1, tip, 3)
        self._strength.activated.connect(self._choose)
        label = QLabel("&Strength")
        label.setBuddy(self._strength)
        self._primary = QPushButton()
        self._primary.setProperty("role", "primary")
        self._primary.setMinimumWidth(180)
        self._primary.clicked.connect(protect.trigger)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._logo)
        layout.addWidget(brand)
        layout.addStretch()
        layout.addWidget(label)
        layout.addWidget(self._strength)
        layout.addWidget(self._primary)

    def show_preset(self, name: str) -> None:
        self._strength.setCurrentIndex(self._strength.findData(name))
        self._strength.setToolTip(PRESET_WORDS[name][1])

    def show_primary(self, state: Primary, *, running: bool) -> None:
        """Button text; the strength cannot change while a run goes on."""
        self._primary.setText(state.text)
        self._primary.setAccessibleName(state.text)
        self._primary.setEnabled(state.enabled)
        self._strength.setEnabled(not running)

    def paint_with(self, colour: str) -> None:
        """Tint the logo."""
        self._logo.setPixmap(
            icon("geoshield", colour).pixmap(QSize(_ICON_PX, _ICON_PX), self.devicePixelRatio())
        )

    @Slot(int)
    def _choose(self, index: int) -> None:
        name = str(self._strength.itemData(index))
        self.show_preset(name)
        self.preset_chosen.emit(name)
