"""Every sentence that the sources hold is known to the window and translated, and none loses what is filled in."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from geoshield_app.gui import translation, words
from geoshield_app.gui.language import ENGLISH, LANGUAGES
from geoshield_app.gui.sentences import catalogue, parse
from geoshield_app.gui.translation import spoken
from geoshield_app.storage.resources import resource

ROOT = Path(__file__).resolve().parents[2]
OTHERS = [name for name in LANGUAGES if name != ENGLISH]
AGAIN = "; run .venv/bin/python packaging/translations.py and translate what it names"
SAMPLES = {"": "ab-12", "number": "1,234.5", "words": "a program"}
TEMPLATES = resource("translations/sentences.txt").read_text("utf-8").splitlines()


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
