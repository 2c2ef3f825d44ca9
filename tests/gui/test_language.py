"""The window speaks three languages, switches at once, and writes numbers as its person does."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QLabel

from geoshield_app.gui.language import LANGUAGES, number, shown_language, size
from geoshield_app.gui.page import EXPORT, REVIEW, SETUP
from geoshield_app.storage.resources import resource
from tests.gui.person import accepted, primary, states

OTHERS = [name for name in LANGUAGES if name != "en"]


@pytest.fixture
def decimal_commas():
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize("name", OTHERS)
def test_every_translation_keeps_the_fields_of_its_source(name):
    file = resource(f"translations/geoshield_{name}.ts")
    for message in ET.parse(file).getroot().iter("message"):
        source, translation = message.findtext("source") or "", message.find("translation")
        forms = [form.text or "" for form in translation] or [translation.text or ""]
        for text in filter(None, forms):
            assert sorted(re.findall(r"\{[^}]*\}|%n", text)) == sorted(re.findall(r"\{[^}]*\}|%n", source))


@pytest.mark.parametrize("name", OTHERS)
def test_hardly_anything_is_left_in_english(name):
    messages = list(ET.parse(resource(f"translations/geoshield_{name}.ts")).getroot().iter("message"))
    unfinished = [one for one in messages if one.find("translation").get("type") == "unfinished"]
    assert len(unfinished) < len(messages) * 0.05


def test_french_signs_do_not_begin_a_line_alone():
    file = ET.parse(resource("translations/geoshield_fr.ts")).getroot()
    texts = ["".join(one.itertext()) for one in file.iter("translation")]
    assert [text for text in texts if re.search(r" [;:!?»]|« ", text)] == []


@pytest.mark.parametrize("name", OTHERS)
def test_the_compiled_translation_is_there_and_knows_the_words(name):
    translator = QTranslator()
    assert translator.load(f"geoshield_{name}", str(resource("translations")))
    assert translator.translate("Groups", "Needs review") not in ("", "Needs review")


def test_the_language_changes_at_once_and_nothing_is_lost(qtbot, open_window, photos):
    window = open_window()
    accepted(qtbot, window, *photos)
    window.view.go(EXPORT)
    window._choose_language("de")
    window.controller.show_now()
    assert window.view.page.name == EXPORT
    assert primary(window).text() == "3 schützen"
    assert states(window) == ["Ready"] * 3
    assert [action.text() for action in window.menuBar().actions()][:2] == ["&Datei", "&Bearbeiten"]
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.view.page.name == REVIEW
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert states(window) == ["Needs review"] * 3
    window._choose_language("en")
    window.controller.show_now()
    assert primary(window).text() == "Accept all 3"


def test_the_page_of_the_language_is_built_in_the_language(open_window):
    window = open_window()
    window._choose_language("fr")
    window.view.go(SETUP)
    texts = [label.text() for label in window.view.page.findChildren(QLabel)]
    assert "Est-ce que tout marche\N{NO-BREAK SPACE}?" in texts
    window._choose_language("en")


def test_a_locale_with_decimal_commas_is_respected(decimal_commas):
    assert number(5003) == "5.003"
    assert number(0.95, 2) == "0,95"
    assert size(598_500_000).startswith("598,5")


def test_an_unknown_choice_means_a_language_that_is_spoken():
    assert shown_language("xx") in LANGUAGES
