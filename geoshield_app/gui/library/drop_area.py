"""The empty state: an invitation to bring photos."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from geoshield_app.gui.buttons import action_button
from geoshield_app.gui.icons import icon
from geoshield_app.gui.words import STAYS_HERE

_ICON_PX = 48
_LINES = (
    "Drop photos or whole folders anywhere in this window, or press Ctrl+V for copied files.",
    "GeoShield adds a faint pattern that misleads programs which guess places, and removes GPS and all other tags.",
    STAYS_HERE,
)


class DropArea(QFrame):
    """Shown while the list is empty; the window itself takes the drop."""

    def __init__(self, add_photos: QAction, add_folder: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("DropArea")
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(12)
        layout.addStretch()
        layout.addWidget(self._picture)
        layout.addWidget(_centred("Drop photos or folders here", "title"))
        buttons = [action_button(action) for action in (add_photos, add_folder)]
        self.setFocusProxy(buttons[0])
        layout.addLayout(_centred_row(buttons))
        for line in _LINES:
            layout.addWidget(_centred(line, "quiet"))
        layout.addStretch()

    def paint_with(self, colour: str) -> None:
        """Tint the drawing."""
        self._picture.setPixmap(
            icon("drop", colour).pixmap(QSize(_ICON_PX, _ICON_PX), self.devicePixelRatio())
        )

    def set_hovering(self, hovering: bool) -> None:
        """Show that letting go here will add the photos."""
        self.setProperty("hovering", hovering)
        self.style().unpolish(self)
        self.style().polish(self)


def _centred(text: str, role: str) -> QLabel:
    label = QLabel(text, alignment=Qt.AlignmentFlag.AlignHCenter, wordWrap=True)
    label.setProperty("role", role)
    return label


def _centred_row(widgets: Sequence[QWidget]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addStretch()
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch()
    return row
