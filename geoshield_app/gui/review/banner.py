"""One sentence above the photo with the button that mends it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from geoshield_app.gui.icons import icon
from geoshield_app.gui.theme import LIGHT, tokens

_ICON_PX = 18


class Banner(QFrame):
    """Hidden until ``say``; ``pressed`` when the button is."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Banner")
        self._theme = LIGHT
        self._sign, self._text, self._button = QLabel(), QLabel(wordWrap=True), QPushButton()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._button.clicked.connect(self.pressed)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 6, 6, 6)
        line.setSpacing(8)
        line.addWidget(self._sign)
        line.addWidget(self._text, 1)
        line.addWidget(self._button)
        self.hide()

    def say(self, text: str, button: str = "") -> None:
        """'' hides it."""
        self._text.setText(text)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self.setVisible(bool(text))

    def text(self) -> str:
        return self._text.text() if not self.isHidden() else ""

    def set_theme(self, theme: str) -> None:
        self._theme = theme
        self._sign.setPixmap(icon("note", tokens(theme)["warn"]).pixmap(_ICON_PX, _ICON_PX))
