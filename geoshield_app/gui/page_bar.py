"""The top line: the places with their counts, the strength, and the one primary button."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)

from geoshield_app.gui import words
from geoshield_app.gui.actions import tip_of
from geoshield_app.gui.icons import icon
from geoshield_app.gui.language import number
from geoshield_app.gui.page import Page
from geoshield_app.gui.primary import Primary
from geoshield_app.gui.theme import LIGHT, tokens
from geoshield_app.gui.window_commands import ROWS

_LOGO_PX, _ICON_PX = 24, 18
_BOTH, _TEXT = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonTextOnly


class PageBar(QWidget):
    """``chosen`` carries a page's name, ``preset_chosen`` a preset's, ``pressed`` the primary button's command."""

    chosen = Signal(str)
    preset_chosen = Signal(str)
    pressed = Signal(str)

    def __init__(self, pages: Sequence[Page], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages, self._theme = pages, LIGHT
        self._logo = QLabel()
        self._logo.setAccessibleName("GeoShield")
        self._group = QButtonGroup(self)
        self._buttons = [self._page_button(page) for page in pages]
        self._row, self._label = QHBoxLayout(self), QLabel(self.tr("Strength"))
        self._strength = self._strengths()
        self.primary = QPushButton()
        self.primary.setProperty("role", "primary")
        self.primary.clicked.connect(self._press)
        self._group.buttonClicked.connect(self._choose)
        self._arrange()

    def refresh(self, offered: Primary) -> None:
        """Counts behind the titles, and what the primary button does now."""
        before = [button.text() for button in (*self._buttons, self.primary)]
        for page, button in zip(self._pages, self._buttons, strict=True):
            count = page.count()
            text = f"{page.title()}  {number(count)}" if count else page.title()
            if button.text() != text:
                button.setText(text)
                button.setAccessibleName(text)
        if self.primary.text() != offered.text:
            self.primary.setText(offered.text)
            self.primary.setAccessibleName(offered.text)
        self.primary.setToolTip(offered.tip)
        self.primary.setEnabled(bool(offered.command))
        self.primary.setObjectName(offered.command)
        if before != [button.text() for button in (*self._buttons, self.primary)]:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self._fit()

    def show_page(self, name: str) -> None:
        """Mark the page that is seen."""
        for page, button in zip(self._pages, self._buttons, strict=True):
            button.setChecked(page.name == name)
        self._tint()

    def show_preset(self, name: str) -> None:
        self._strength.setCurrentIndex(self._strength.findData(name))
        self._strength.setToolTip(words.preset(name)[1])

    def set_theme(self, theme: str) -> None:
        self._theme = theme
        self._tint()

    def _fit(self) -> None:
        """Where there is no room, pictures and the label go; words never do."""
        self._set_narrow(False)
        if self._row.sizeHint().width() > self.width():
            self._set_narrow(True)

    def _set_narrow(self, narrow: bool) -> None:
        style = _TEXT if narrow else _BOTH
        for button in self._buttons:
            if button.toolButtonStyle() is not style:
                button.setToolButtonStyle(style)
                button.setProperty("narrow", narrow)
                self.style().unpolish(button)
                self.style().polish(button)
        for part in (self._logo, self._label):
            part.setVisible(not narrow)

    def _tint(self) -> None:
        colours, ratio = tokens(self._theme), self.devicePixelRatio()
        self._logo.setPixmap(icon("geoshield", colours["accent"]).pixmap(QSize(_LOGO_PX, _LOGO_PX), ratio))
        for page, button in zip(self._pages, self._buttons, strict=True):
            colour = colours["accent" if button.isChecked() else "quiet"]
            button.setIcon(icon(page.icon_name, colour))

    def _page_button(self, page: Page) -> QToolButton:
        button = QToolButton()
        button.setText(page.title())
        button.setObjectName(page.name)
        button.setToolTip(tip_of(next(row for row in ROWS if row.name == f"show_{page.name}")))
        button.setProperty("role", "page")
        button.setCheckable(True)
        button.setToolButtonStyle(_BOTH)
        button.setIconSize(QSize(_ICON_PX, _ICON_PX))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._group.addButton(button)
        return button

    def _strengths(self) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.tr("Strength"))
        for name in words.PRESET_WORDS:
            word, tip = words.preset(name)
            box.addItem(word, name)
            box.setItemData(box.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        box.activated.connect(self._choose_preset)
        return box

    def _arrange(self) -> None:
        row = self._row
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._logo)
        row.addSpacing(8)
        for button in self._buttons:
            row.addWidget(button)
        row.addStretch()
        self._label.setProperty("role", "quiet")
        self._label.setBuddy(self._strength)
        row.addWidget(self._label)
        row.addSpacing(4)
        row.addWidget(self._strength)
        row.addSpacing(4)
        row.addWidget(self.primary)

    @Slot(QAbstractButton)
    def _choose(self, button: QAbstractButton) -> None:
        self.chosen.emit(button.objectName())

    @Slot(int)
    def _choose_preset(self, index: int) -> None:
        name = str(self._strength.itemData(index))
        self.show_preset(name)
        self.preset_chosen.emit(name)

    @Slot()
    def _press(self) -> None:
        self.pressed.emit(self.primary.objectName())
