"""View > Theme: system, light or dark, at once."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow, QMenu

from geoshield_app.gui.theme import DARK, LIGHT, SYSTEM

_WORDS = {SYSTEM: "As the &system", LIGHT: "&Light", DARK: "&Dark"}


class ThemeMenu(QObject):
    """``chosen`` carries 'system', 'light' or 'dark'."""

    chosen = Signal(str)

    def __init__(self, window: QMainWindow, present: str) -> None:
        super().__init__(window)
        menu = QMenu("&View", window)
        window.menuBar().insertMenu(window.menuBar().actions()[-1], menu)
        self._group = QActionGroup(self)
        for name, word in _WORDS.items():
            action = menu.addAction(word)
            action.setCheckable(True)
            action.setChecked(name == present)
            action.setData(name)
            self._group.addAction(action)
        self._group.triggered.connect(self._choose)

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        self.chosen.emit(str(action.data()))
