"""What the core says in English is shown in the window's language, with names, numbers and words in their places."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel

from geoshield_app.domain.errors import NotFound, UnreadablePhoto, problem_of
from geoshield_app.domain.events import Failed, State
from geoshield_app.gui import sentences, translation, words
from geoshield_app.gui.language import ENGLISH, LANGUAGES, Language
from geoshield_app.gui.page import EXPORT
from geoshield_app.gui.sentences import catalogue, parse
from geoshield_app.gui.setup.ollama import doing_words
from geoshield_app.gui.translation import spoken
from geoshield_app.gui.trouble import TroubleDialog
from geoshield_app.gui.work_list import Kind
from geoshield_app.storage.resources import resource
from geoshield_app.workflow.session import Row
from tests.gui import streams
from tests.gui.person import accepted, idle, press

ROOT = Path(__file__).resolve().parents[2]
OTHERS = [name for name in LANGUAGES if name != ENGLISH]
AGAIN = "; run .venv/bin/python packaging/translations.py and translate what it names"
SAMPLES = {"": "ab-12", "number": "1,234.5", "words": "a program"}
TEMPLATES = resource("translations/sentences.txt").read_text("utf-8").splitlines()


@pytest.fixture
def language(qapp):
    spoken_here = Language(qapp)
    yield spoken_here
    spoken_here.speak(ENGLISH)


@pytest.fixture
def german(language):
    language.speak("de")
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


@pytest.fixture(scope="module")
def sources():
    """Every sentence that the sources hold today."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(ROOT / "packaging"))
        import core_sentences

        return list(core_sentences.sentences())


def translated_in(name: str, of: str = translation.CONTEXT) -> dict[str, str]:
    file = ET.parse(resource(f"translations/geoshield_{name}.ts")).getroot()
    [context] = [one for one in file.iter("context") if one.findtext("name") == of]
    return {
        message.findtext("source") or "": message.findtext("translation") or ""
        for message in context.iter("message")
        if message.find("translation").get("type") != "unfinished"
    }


def filled(template: str) -> str:
    return re.sub(r"\{\d+(?::(\w+))?\}", lambda hole: SAMPLES[hole[1] or ""], template)


def test_the_window_knows_every_sentence_of_the_sources(sources):
    assert set(sources) - set(TEMPLATES) == set(), f"new sentences{AGAIN}"


@pytest.mark.parametrize("name", OTHERS)
def test_every_sentence_of_the_sources_is_translated(sources, name):
    known = translated_in(name)
    missing = [one for one in sources if not known.get(parse(one).source)]
    assert missing == [], f"not in {LANGUAGES[name]}{AGAIN}"


@pytest.mark.parametrize("name", OTHERS)
def test_what_was_translated_is_compiled(language, name):
    language.speak(name)
    stale = [
        source for source, text in translated_in(name).items() if spoken(source) != text and "{" not in source
    ]
    assert stale == [], "run .venv/bin/python packaging/translations.py"


def test_every_sentence_is_known_again_with_what_was_filled_in():
    known = catalogue()
    for template in TEMPLATES:
        wanted, text = parse(template), filled(template)
        found = known.sentence(text) or known.frame(text, bool) or known.phrase(text)
        assert found is not None, template
        assert (found.template.source, found.values) == (
            wanted.source,
            tuple(SAMPLES[kind] for kind in wanted.kinds),
        )


@pytest.mark.parametrize("name", OTHERS)
def test_no_translation_loses_what_is_filled_in(language, name):
    language.speak(name)
    for template in TEMPLATES:
        if template.endswith((".", "!", "?")) and "words" not in template:
            assert spoken(filled(template)).count("ab-12") == filled(template).count("ab-12"), template


@pytest.mark.parametrize("name", OTHERS)
def test_every_element_that_the_program_may_name_has_a_name_in_each_language(language, name):
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(ROOT / "packaging"))
        from element_names import element_names

        names = element_names()
    known = translated_in(name, "Elements")
    assert [one for one in names if not known.get(one)] == [], f"not in {LANGUAGES[name]}{AGAIN}"
    language.speak(name)
    assert words.element("sign in greek letters") == known["sign in greek letters"]
    assert words.element("Grandmother's gate") == "Grandmother's gate"


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
