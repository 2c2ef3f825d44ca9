"""What the core says in English is shown in the window's language, with names, numbers and words in their places."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel

from geoshield_app.domain.errors import NotFound, UnreadablePhoto, problem_of
from geoshield_app.domain.events import Failed, State
from geoshield_app.gui import sentences, translation, words
from geoshield_app.gui.language import ENGLISH, LANGUAGES
from geoshield_app.gui.page import EXPORT
from geoshield_app.gui.sentences import catalogue
from geoshield_app.gui.setup.ollama import doing_words
from geoshield_app.gui.translation import spoken
from geoshield_app.gui.trouble import TroubleDialog
from geoshield_app.gui.work_list import Kind
from geoshield_app.workflow.session import Row
from tests.gui import streams
from tests.gui.person import accepted, idle, press
from tests.gui.test_sentences import TEMPLATES, filled


@pytest.fixture
def german(language):
    language.speak("de")
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


def test_english_stays_as_it_is(language):
    language.speak(ENGLISH)
    assert spoken("'a.jpg' is empty (0 bytes).") == "'a.jpg' is empty (0 bytes)."


def test_names_keep_their_letters_whatever_they_look_like(german):
    for name in (
        "a. b.jpg",
        "a video",
        "Restart Ollama.",
        "x {1} y.png",
        "It's here. really.jpg",
        "ü/🌍 1,234.5.jpg",
    ):
        assert spoken(f"'{name}' is empty (0 bytes).") == f"„{name}“ ist leer (0 Byte)."


def test_sentences_in_a_row_are_translated_one_by_one(german):
    text = "'a.b' is not a photo. Leave it out; GeoShield works on photos.\nRestart Ollama."
    assert spoken(text) == (
        "„a.b“ ist kein Foto. Lassen Sie es weg; GeoShield arbeitet an Fotos.\nStarten Sie Ollama neu."
    )


def test_what_is_filled_in_may_hold_full_stops(german):
    text = "It names a person: Artist = Carol M. Highsmith; Credit = U.S. Army and 2 more. It carries text: a. b. c."
    assert spoken(text) == (
        "Es nennt eine Person: Artist = Carol M. Highsmith; Credit = U.S. Army und 2 weitere. Es trägt Text: a. b. c."
    )


def test_what_nobody_translated_stays_beside_what_is_translated(german):
    assert (
        spoken("Who said this? Restart Ollama. Nobody did.")
        == "Who said this? Starten Sie Ollama neu. Nobody did."
    )


def test_numbers_are_written_as_the_person_writes_them(german):
    text = "'a.png' has 12,000 x 8,000 pixels and needs about 3.8 GB of memory; 512 MB are free."
    assert "12.000 x 8.000" in spoken(text)
    assert "3,8 GB" in spoken(text)
    assert spoken("The download of 'llava:7b' has stalled at 42%.").endswith(
        "bei 42\N{NO-BREAK SPACE}% still."
    )


def test_words_of_ours_inside_a_sentence_are_translated_too(german):
    text = "The ensemble 'small' is not ready: clip-vit-b-16 (absent), clip-vit-b-32 (half downloaded)."
    assert "clip-vit-b-16 (nicht da), clip-vit-b-32 (halb heruntergeladen)" in spoken(text)
    assert spoken("Writing in photos is not found, because rapidocr and onnxruntime is missing.") == (
        "Schrift in Fotos wird nicht gefunden, weil rapidocr und onnxruntime fehlt."
    )


def test_a_sentence_that_became_a_part_of_another_is_known_again(german):
    text = "The model's description cannot be used: the model's answer is empty. Please check it."
    assert "die Antwort des Modells ist leer" in spoken(text)
    text = "'a.json': This was not written by us. 'b.json': This is not a document that GeoShield wrote."
    assert spoken(text).endswith("„b.json“: Das ist kein Dokument, das GeoShield geschrieben hat.")


def test_who_else_is_at_work_is_told_in_the_language(german):
    text = "GeoShield is already running (the window, process 4711 since 2026-01-31 14:05:00)."
    assert spoken(text) == "GeoShield läuft schon (das Fenster, Prozess 4711 seit 2026-01-31 14:05:00)."


def test_words_of_others_are_not_touched_even_where_a_part_looks_like_ours(german):
    for text in ("Salt and pepper.", "salt and pepper", "driver's seat (blue).", "'x': who knows.", "3.5 GB"):
        assert spoken(text) == text


def test_a_text_that_nests_or_goes_on_without_end_is_shown_as_it_is(german):
    for text in ("a (" * 400 + "x" + ")" * 400, "'a': " * 300 + "x", "a. " * 600, "Restart Ollama. " * 300):
        assert spoken(text) == text


def test_without_the_list_of_sentences_everything_stays_english(german, monkeypatch):
    def gone(relative):
        raise NotFound("There is no file 'x'.")

    monkeypatch.setattr(sentences, "resource", gone)
    for kept in (catalogue, translation._pieces, translation._said):
        kept.cache_clear()
    try:
        assert spoken("Restart Ollama.") == "Restart Ollama."
    finally:
        for kept in (catalogue, translation._pieces, translation._said):
            kept.cache_clear()


@settings(max_examples=150, deadline=None)
@given(
    st.text(max_size=120) | st.lists(st.sampled_from([*map(filled, TEMPLATES), "'", ".", ", "])).map(" ".join)
)
def test_any_text_is_taken_apart_and_nothing_of_it_is_lost(text):
    pieces = translation._pieces(text)
    rebuilt = "".join(
        piece if isinstance(piece, str) else "".join(_interleaved(piece.template.literals, piece.values))
        for piece in pieces
    )
    assert rebuilt == text


def _interleaved(literals, values):
    return (part for pair in zip(literals, [*values, ""], strict=True) for part in pair)


def test_a_row_and_its_trouble_change_with_the_language(qtbot, language):
    row = Row(
        Path("x.jpg"), State.FAILED, reason="'x.jpg' is empty (0 bytes).", advice="Choose another photo."
    )
    seen = {}
    for name in LANGUAGES:
        language.speak(name)
        seen[name] = words.full_sentence(row)
    assert seen == {
        "en": "'x.jpg' is empty (0 bytes). Choose another photo.",
        "de": "„x.jpg“ ist leer (0 Byte). Wählen Sie ein anderes Foto.",
        "fr": "«\N{NO-BREAK SPACE}x.jpg\N{NO-BREAK SPACE}» est vide (0 octet). Choisissez une autre photo.",
    }


def test_the_trouble_dialog_speaks_the_language_and_copies_english_details(qtbot, language, qapp):
    language.speak("fr")
    dialog = TroubleDialog(problem_of(MemoryError()))
    qtbot.addWidget(dialog)
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert "Il n'y avait pas assez de mémoire pour cette photo." in texts
    dialog._copy()
    assert qapp.clipboard().text().startswith("There was not enough memory for this photo.")


def test_a_failed_photo_explains_itself_in_each_language_as_it_is_chosen(qtbot, open_window, photos):
    def damaged(task):
        if task.kind is Kind.PROTECT:
            yield Failed(task.path, problem_of(UnreadablePhoto("'a.jpg' is empty (0 bytes).")))
        else:
            yield from streams.good(task)

    window = open_window(damaged)
    accepted(qtbot, window, photos[0])
    window.view.go(EXPORT)
    press(qtbot, window)
    idle(qtbot, window)
    row = next(iter(window.controller.session.rows.values()))
    assert row.state is State.FAILED
    shown = {}
    for name in LANGUAGES:
        window._choose_language(name)
        window.view.go(EXPORT)
        window.controller.show_now()
        table = window.view.page.table.model()
        shown[name] = [str(table.index(0, column).data() or "") for column in range(table.columnCount())]
    window._choose_language(ENGLISH)
    assert "'a.jpg' is empty (0 bytes)." in shown["en"]
    assert "„a.jpg“ ist leer (0 Byte)." in shown["de"]
    assert "«\N{NO-BREAK SPACE}a.jpg\N{NO-BREAK SPACE}» est vide (0 octet)." in shown["fr"]


@pytest.mark.parametrize("doing", ["pulling manifest", "verifying sha256 digest", "writing manifest"])
def test_what_ollama_says_while_it_downloads_is_told_in_the_language(german, doing):
    assert doing_words(doing) not in (doing, "")
    assert doing_words("something new") == "something new"


def test_several_photos_have_another_word_than_one_where_the_language_has(language):
    language.speak("fr")
    assert (words.counted(State.READY, 1), words.counted(State.READY, 3)) == ("1 Prête", "3 Prêtes")
    language.speak(ENGLISH)
    assert words.counted(State.READY, 3) == "3 Ready"
