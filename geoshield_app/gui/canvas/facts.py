"""Short facts, one a line, each with an icon: never told by colour alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from geoshield_app.gui.icons import icon
from geoshield_app.gui.theme import LIGHT, tokens

_ICON_PX = 18


@dataclass(frozen=True, slots=True)
class Fact:
    """``token`` is the colour's name in the theme."""

    icon: str
    token: str
    text: str


class FactList(QWidget):
    """Text is shown as plain text, because files and models wrote parts of it; it can be selected and copied."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._facts: tuple[Fact, ...] = ()
        self._theme = LIGHT
        self._labels: list[tuple[QLabel, QLabel]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        if tuple(facts) != self._facts:
            self._facts = tuple(facts)
            self._fill()

    def set_theme(self, theme: str) -> None:
        self._theme = theme
        self._fill()

    def texts(self) -> list[str]:
        return [fact.text for fact in self._facts]

    def _fill(self) -> None:
        while len(self._labels) < len(self._facts):
            self._add_line()
        colours = tokens(self._theme)
        for number, (sign, words) in enumerate(self._labels):
            shown = number < len(self._facts)
            sign.setVisible(shown)
            words.setVisible(shown)
            if shown:
                fact = self._facts[number]
                sign.setPixmap(icon(fact.icon, colours[fact.token]).pixmap(_ICON_PX, _ICON_PX))
                words.setText(fact.text)
                words.setStyleSheet(f"color: {colours[fact.token]}")

    def _add_line(self) -> None:
        sign, words = QLabel(), QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        line = len(self._labels)
        self._grid.addWidget(sign, line, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(words, line, 1)
        self._labels.append((sign, words))
