"""Light and dark from one table of colours: resources/theme/tokens.json."""

from __future__ import annotations

import json
import re
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from geoshield_app.storage.resources import resource

SYSTEM, LIGHT, DARK = "system", "light", "dark"
THEMES = (SYSTEM, LIGHT, DARK)
_DRESSED = "geoshield_theme"
_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "quiet",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Highlight: "selection",
    QPalette.ColorRole.HighlightedText: "text",
    QPalette.ColorRole.Link: "info",
}


@cache
def tokens(theme: str) -> dict[str, str]:
    """Colour by token name for 'light' or 'dark'; KeyError for another theme."""
    table: dict[str, dict[str, str]] = json.loads(resource("theme/tokens.json").read_text("utf-8"))
    return table[theme]


def shown_theme(choice: str) -> str:
    """'light' or 'dark': the choice itself, or what the system prefers."""
    if choice != SYSTEM:
        return choice
    dark = QApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return DARK if dark else LIGHT


def stylesheet(theme: str) -> str:
    """resources/theme/window.qss with @icons and every @token replaced; KeyError for a token without a row."""
    values = {**tokens(theme), "icons": resource("icons").as_posix()}
    text = resource("theme/window.qss").read_text("utf-8")
    return re.sub(r"@(\w+)", lambda match: values[match[1]], text)


def palette(theme: str) -> QPalette:
    """For what the style sheet does not reach: dialogs of the toolkit, disabled text."""
    colours, result = tokens(theme), QPalette()
    for role, token in _ROLES.items():
        result.setColor(role, QColor(colours[token]))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours["quiet"]))
    return result


def prepare(application: QApplication, theme: str) -> None:
    """Before there are widgets: toolkit style and colours. The style sheet comes when all are in their places, because
    with one every widget is asked anew each time it is put into another: 0.2 s of a start."""
    if application.style().name() != "fusion":
        application.setStyle("fusion")
    application.setPalette(palette(theme))


def apply(application: QApplication, theme: str) -> None:
    """Dress the whole program in 'light' or 'dark'; nothing happens when it is dressed so already."""
    if application.property(_DRESSED) == theme:
        return
    if application.property(_DRESSED) is None:
        prepare(application, theme)
    application.setProperty(_DRESSED, theme)
    application.setPalette(palette(theme))
    application.setStyleSheet(stylesheet(theme))
