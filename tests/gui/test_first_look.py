"""What somebody sees who has never seen the program: empty places, what is promised, the list of keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QSlider

from geoshield_app.domain.errors import Problem
from geoshield_app.gui.help_windows import ShortcutsDialog
from geoshield_app.gui.language import LANGUAGES, Language
from geoshield_app.gui.page import GALLERY, LIBRARY, REVIEW
from geoshield_app.gui.setup.check_words import for_window
from geoshield_app.gui.trouble import TroubleDialog
from geoshield_app.workflow.preflight import Check
from tests.gui.person import until
from tests.gui.working_backend import WorkingBackend

WELL = Check("space", True, "12 GB free.")
MISSING = Check(
    "output folder", False, "It may not be written to.", "Choose another.", action="choose-folder"
)
SMALL = Check("ensemble small", False, "Not ready.", "geoshield models pull small", False, "download-weights")
GEOCLIP = Check("geoclip", False, "It is absent.", "geoshield models import FOLDER", needed=False)


def shown(widget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def test_what_the_built_in_models_cannot_do_is_said_before_a_photo_is_brought(open_window):
    welcome = open_window(backend=WorkingBackend()).view.pages[LIBRARY].welcome
    assert "protects no real photo" in shown(welcome) and "1.2 GB" in shown(welcome)
    welcome.show_demonstration(False)
    assert "protects no real photo" not in shown(welcome)


def test_empty_places_say_what_will_be_there_and_offer_nothing(open_window):
    window = open_window(backend=WorkingBackend())
    for name, picture in ((REVIEW, "editor.canvas"), (GALLERY, "compare")):
        window.view.go(name)
        page = window.view.page
        assert page.picture.message.endswith("."), picture
        assert not any(page.tools.button(tool).isEnabled() for tool in page.tool_commands)


def test_the_list_of_keys_goes_from_left_to_right_and_leaves_out_places_without_keys(qtbot, open_window):
    dialog = ShortcutsDialog(open_window(backend=WorkingBackend()))
    qtbot.addWidget(dialog)
    headings = [one.text() for one in dialog.findChildren(QLabel) if one.property("role") == "strong"]
    assert headings == ["Everywhere", "Library", "Review", "Gallery", "Export"]


def test_models_that_could_be_fetched_are_one_line_without_commands_for_a_terminal():
    told = for_window([WELL, SMALL, GEOCLIP, MISSING], demonstration=True)
    assert [check.name for check in told] == ["output folder", "models", "space"]
    assert "demonstrations" in told[1].message and told[1].advice == "1.2 GB to fetch, once."
    assert told[1].action == "download-weights"
    later = for_window([WELL, GEOCLIP], demonstration=False)
    assert [check.name for check in later] == ["models", "space"] and not later[0].advice


def test_an_ensemble_that_was_asked_for_and_is_missing_keeps_its_own_line():
    asked = Check("weights", False, "They are not ready.", "Get them.")
    assert for_window([WELL, asked], demonstration=False) == [asked, WELL]


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_the_smallest_window_no_word_of_the_page_bar_is_cut(qtbot, open_window, language):
    window = open_window(backend=WorkingBackend())
    window._choose_language(language)
    window.resize(window.minimumSize())
    bar = window.view.bar
    until(qtbot, lambda: bar.width() <= window.minimumWidth())
    words = [*bar._buttons, bar._strength, bar.primary]
    assert all(one.width() >= one.minimumSizeHint().width() for one in words)
    assert all(one.width() >= one.sizeHint().width() for one in bar._buttons)
    window._choose_language("en")


def test_the_wheel_turns_no_choice_on_its_way(open_window):
    window = open_window(backend=WorkingBackend())
    choices = [*window.view.findChildren(QComboBox), *window.view.findChildren(QSlider)]
    assert len(choices) > 8
    for one in choices:
        before = one.currentIndex() if isinstance(one, QComboBox) else one.value()
        down = QPoint(0, -120)
        middle, buttons, keys = QPointF(5, 5), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
        wheel = QWheelEvent(middle, middle, down, down, buttons, keys, Qt.ScrollPhase.NoScrollPhase, False)
        QApplication.sendEvent(one, wheel)
        assert before == (one.currentIndex() if isinstance(one, QComboBox) else one.value())


def test_trouble_speaks_the_language_of_the_window(qtbot, qapp):
    language = Language(qapp)
    try:
        language.speak("de")
        dialog = TroubleDialog(Problem("Nein.", "", details="Spur"))
        qtbot.addWidget(dialog)
        words = {button.text() for button in dialog.findChildren(QPushButton)}
        assert not {"Show details", "Copy details"} & words
    finally:
        language.speak("en")
