"""A row of small buttons with icons over a picture."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QToolButton, QWidget

from geoshield_app.gui.actions import ActionRow, tip_of
from geoshield_app.gui.icons import icon
from geoshield_app.gui.theme import LIGHT, tokens

_ICON_PX = 20
_WORDS, _ICON = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly


class ToolRow(QWidget):
    """Buttons by name; their icons follow the theme. Where there is no room the words beside the icons go."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[str, QToolButton] = {}
        self._worded: list[QToolButton] = []
        self._words_px = 0
        self._theme = LIGHT
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)

    def add(
        self,
        name: str,
        text: str,
        tip: str,
        slot: Callable[..., None] | None,
        *,
        keys: str = "",
        words: bool = False,
    ) -> QToolButton:
        """``name`` is also the icon's; ``slot`` is bound; ``words`` shows the text beside the icon."""
        button = QToolButton(self)
        button.setText(text)
        button.setToolButtonStyle(_WORDS if words else _ICON)
        self._worded += [button] if words else []
        button.setIconSize(QSize(_ICON_PX, _ICON_PX))
        button.setAccessibleName(text)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) if keys else ""
        button.setToolTip(f"{tip} ({shown})" if shown else tip)
        if slot is not None:
            button.clicked.connect(slot)
        self._buttons[name] = button
        self._row.addWidget(button)
        self._tint_one(name)
        return button

    def command(
        self, name: str, row: ActionRow, text: str, slot: Callable[..., None], *, words: bool = False
    ) -> QToolButton:
        """A row of the page's commands; its tip and its first key are shown."""
        return self.add(name, text, tip_of(row), slot, words=words)

    def choice(self, *names: str) -> None:
        """Of these one is always down."""
        group = QButtonGroup(self)
        group.setExclusive(True)
        for name in names:
            self._buttons[name].setCheckable(True)
            group.addButton(self._buttons[name])
        self._buttons[names[0]].setChecked(True)

    def space(self, px: int = 12) -> None:
        self._row.addSpacing(px)

    def stretch(self) -> None:
        self._row.addStretch()

    def label(self, name: str) -> QLabel:
        """A quiet text in the row, for screen readers ``name``."""
        label = QLabel()
        label.setProperty("role", "quiet")
        label.setAccessibleName(name)
        self._row.addWidget(label)
        return label

    def button(self, name: str) -> QToolButton:
        return self._buttons[name]

    def enable(self, states: dict[str, bool]) -> None:
        for name, enabled in states.items():
            if self._buttons[name].isEnabled() != enabled:
                self._buttons[name].setEnabled(enabled)
                self._tint_one(name)

    def set_theme(self, theme: str) -> None:
        self._theme = theme
        self._tint()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        if all(button.toolButtonStyle() is _WORDS for button in self._worded):
            self._words_px = self._row.sizeHint().width()
        style = _WORDS if event.size().width() >= self._words_px else _ICON
        for button in self._worded:
            button.setToolButtonStyle(style)

    def _tint(self) -> None:
        for name in self._buttons:
            self._tint_one(name)

    def _tint_one(self, name: str) -> None:
        """As quiet as its word where it cannot be pressed."""
        button = self._buttons[name]
        button.setIcon(icon(name, tokens(self._theme)["text" if button.isEnabled() else "quiet"]))
