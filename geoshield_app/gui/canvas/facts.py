"""Short facts, one a line, each with an icon: never told by colour alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QVBoxLayout, QWidget

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
    """Text is shown as plain text, because files and models wrote parts of it; it can be selected and copied.

    ``most`` lines are shown, and more down to the last bad one; the others behind a button. None: all.
    """

    def __init__(self, name: str, most: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._most = most
        self.more = QToolButton()
        self.more.setCheckable(True)
        self.more.setProperty("role", "link")
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.more.toggled.connect(self._fill)
        self._facts: tuple[Fact, ...] = ()
        self._theme = LIGHT
        self._labels: list[tuple[QLabel, QLabel]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._grid = QGridLayout()
        column.addLayout(self._grid)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        if tuple(facts) != self._facts:
            self._facts = tuple(facts)
            self.more.setChecked(False)
            self._fill()

    def set_theme(self, theme: str) -> None:
        self._theme = theme
        self._fill()

    def texts(self) -> list[str]:
        return [fact.text for fact in self._facts]

    @Slot()
    def _fill(self) -> None:
        folded = _folded(self._facts, self._most)
        unfolded = self.more.isChecked()
        count = len(self._facts) if unfolded else folded
        hidden = len(self._facts) - folded
        self.more.setText(self.tr("Show less") if unfolded else self.tr("%n more", "", hidden))
        self.more.setVisible(hidden > 0)
        while len(self._labels) < len(self._facts):
            self._add_line()
        colours = tokens(self._theme)
        for number, (sign, words) in enumerate(self._labels):
            shown = number < count
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


def _folded(facts: Sequence[Fact], most: int | None) -> int:
    """How many lines are shown before the person asks for all."""
    if most is None:
        return len(facts)
    bad = [number + 1 for number, fact in enumerate(facts) if fact.token == "bad"]
    return min(len(facts), max(most, *bad, 0))
