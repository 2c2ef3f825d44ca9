"""No word of the window is left out of the translation: in a made-up language that puts brackets around everything."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QTabBar,
    QWidget,
)

from geoshield_app.domain.errors import Problem
from geoshield_app.encoders.catalogue import ENSEMBLES
from geoshield_app.encoders.fetchable import FETCHABLE
from geoshield_app.gui import translation
from geoshield_app.gui.elided_label import ElidedLabel
from geoshield_app.gui.help_windows import AboutDialog, ShortcutsDialog
from geoshield_app.gui.language import LANGUAGES
from geoshield_app.gui.setup.checks import ChecksSection
from geoshield_app.gui.trouble import TroubleDialog
from tests.gui import streams
from tests.gui.person import accepted, idle, press

NAMES = {
    "GeoShield",
    "Close",
    *LANGUAGES.values(),
    *FETCHABLE,
    *ENSEMBLES,
    "gpt-4o",
    "JPEG",
    "PNG",
    "WEBP",
    "MIT",
    "Apache-2.0",
}
"""Not translated, or by the toolkit."""
NO_WORDS = re.compile(
    r"\b(Ctrl|Shift|Alt|Return|Enter|Space|Del|Esc|Tab|F\d+|Left|Right|Up|Down|PgUp|PgDown|Home|End)\b"
    r"|https?://\S+|\d ?([kMG]?B|dB|px)\b"
)
"""Keys, addresses, units."""
FAKE = "No locator was asked."
"""What the scripted work says, and the core never would."""


class Brackets(QTranslator):
    """Every text of ours in brackets; the toolkit's own stay."""

    def translate(self, context, source, disambiguation=None, n=-1):
        return f"⟦{source}⟧" if source and not context.startswith("Q") else None


@pytest.fixture
def brackets(qapp):
    translator = Brackets(qapp)
    qapp.installTranslator(translator)
    before = qapp.property("spoken")
    qapp.setProperty("spoken", "xx")
    yield
    qapp.setProperty("spoken", before)
    qapp.removeTranslator(translator)
    translation._said.cache_clear()


def texts_of(window: QWidget) -> set[str]:
    found: set[str] = set()
    for widget in [window, *window.findChildren(QWidget)]:
        found |= {widget.toolTip(), widget.accessibleName(), widget.windowTitle(), widget.statusTip()}
        if isinstance(widget, ElidedLabel):
            found.add(widget.whole)  # what is shown may be a part of it
        elif isinstance(widget, QLabel | QAbstractButton):
            found.add(widget.text())
        elif isinstance(widget, QGroupBox):
            found.add(widget.title())
        elif isinstance(widget, QLineEdit):
            found.add(widget.placeholderText())
        elif isinstance(widget, QComboBox):
            found |= {widget.itemText(number) for number in range(widget.count())}
        elif isinstance(widget, QListWidget):
            found |= {widget.item(number).text() for number in range(widget.count())}
        elif isinstance(widget, QTabBar):
            found |= {widget.tabText(number) for number in range(widget.count())}
    for action in window.findChildren(QAction):
        found |= {action.text(), action.toolTip(), action.statusTip()}
    return found


def unspoken(text: str, data: list[str]) -> str:
    """What of a text nobody translated: not in brackets, no name, no number with its unit."""
    bare, before = text, ""
    while bare != before:
        bare, before = re.sub(r"⟦[^⟦⟧]*⟧", "", bare), bare
    for known in sorted([*data, *NAMES], key=len, reverse=True):
        bare = bare.replace(known, "")
    bare = NO_WORDS.sub("", bare)
    return bare if re.search(r"[^\W\d_]{2,}", bare) else ""


def test_every_word_of_the_window_is_spoken_in_its_language(
    qtbot, brackets, open_window, photos, tmp_path, monkeypatch
):
    monkeypatch.setattr(ChecksSection, "opened", lambda self: None)  # would load the models' libraries
    window = open_window(streams.failing_first)
    found = texts_of(window)
    accepted(qtbot, window, *photos)
    press(qtbot, window)
    idle(qtbot, window)
    for name in window.view.pages:
        window.view.go(name)
        window.controller.show_now()
        found |= texts_of(window)
    for dialog in (
        AboutDialog(window),
        ShortcutsDialog(window),
        TroubleDialog(Problem("", "", "details"), window),
    ):
        found |= texts_of(dialog)
    data = [
        FAKE,
        str(tmp_path / "results"),
        str(tmp_path),
        *(path.name for path in photos),
        photos[0].parent.name,
    ]
    assert {text: unspoken(text, data) for text in found if unspoken(text, data)} == {}
