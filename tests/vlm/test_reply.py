"""Reading what models write: every form is read, no content is made up."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geoshield_app.domain.findings import Reason
from geoshield_app.vlm.element_words import LONGEST_NAME, MOST_WORDS, element_of
from geoshield_app.vlm.english import is_english
from geoshield_app.vlm.prompts import describing
from geoshield_app.vlm.reply import (
    BROKE_OFF,
    MOST_ELEMENTS,
    MOST_SENTENCES,
    NO_ELEMENTS,
    Answer,
    answer_schema,
    read,
)
from geoshield_app.vlm.sentence_words import CONTEXT_TOKENS, counted, refuses, sentences_in
from tests.vlm.fake_ollama import WELL

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=40),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=12,
)


@given(st.text(max_size=300) | JSON.map(json.dumps))
def test_any_text_at_all_is_read(text: str) -> None:
    reading = read(text)
    assert reading.faults or (reading.sentences and isinstance(reading.elements, tuple))


@given(JSON, JSON)
def test_values_of_any_kind_give_sentences_and_elements_of_the_agreed_kinds(
    description: object, elements: object
) -> None:
    reading = read(json.dumps({"description": description, "elements": elements}))
    assert len(reading.sentences) <= MOST_SENTENCES and len(reading.elements) <= MOST_ELEMENTS
    assert all(
        sentence.strip() and len(counted(sentence)) <= CONTEXT_TOKENS for sentence in reading.sentences
    )
    assert all(
        0 <= element.confidence <= 1 and 0 < len(element.name) <= LONGEST_NAME for element in reading.elements
    )


@pytest.mark.parametrize("length", range(0, len(WELL), 7))
def test_an_answer_cut_anywhere_is_whole_sentences_or_a_fault(length: int) -> None:
    whole, cut = read(WELL), read(WELL[:length])
    assert set(cut.sentences) <= set(whole.sentences)
    assert {one.name for one in cut.elements} <= {one.name for one in whole.elements}
    assert cut.faults or (cut.sentences and cut.elements)


def test_the_example_of_the_question_is_no_answer() -> None:
    reading = read(describing().question)
    assert reading.sentences == () and reading.elements == () and reading.faults


def test_a_list_of_nothing_usable_is_asked_for_again() -> None:
    assert read('{"description": ["A car."], "elements": [{"reason": "text"}, 7]}').faults == (NO_ELEMENTS,)


@pytest.mark.parametrize("depth", [2, 50, 800, 3000, 30_000])
def test_texts_buried_under_lists_are_not_dug_for(depth: int) -> None:
    buried = "[" * depth + '"A red car stands there."' + "]" * depth
    reading = read(f'{{"description": {buried}, "elements": {buried}}}')
    assert reading.sentences == (("A red car stands there.",) if depth == 2 else ())


def test_an_answer_that_broke_off_is_called_that() -> None:
    assert read(WELL[:80]).faults[0] == BROKE_OFF


def test_the_schema_is_that_of_the_answer_without_references() -> None:
    text = json.dumps(answer_schema())
    assert "$ref" not in text and "$defs" not in text
    assert set(answer_schema()["properties"]) == set(Answer.model_fields)
    reasons = answer_schema()["properties"]["elements"]["items"]["properties"]["reason"]["enum"]
    assert reasons == [reason.value for reason in Reason]
    Answer.model_validate_json(WELL)


def test_a_missing_list_is_a_fault_and_an_empty_one_is_not() -> None:
    assert read('{"description": ["A car."]}').faults == (NO_ELEMENTS,)
    assert read('{"description": ["A car."], "elements": []}').faults == ()


@pytest.mark.parametrize(
    ("row", "name", "reason", "confidence"),
    [
        ({"name": "A blue sign, on the left", "reason": "text", "confidence": 0.9}, "blue sign", Reason.TEXT, 0.9),
        ({"element": "the tiled roof", "type": "Architecture", "score": 85}, "tiled roof", Reason.ARCHITECTURE, 0.85),
        ({"Name": "STOP sign", "Reason": "signage", "Confidence": "high"}, "STOP sign", Reason.TEXT, 0.9),
        ({"label": "license plate.", "reason": "vehicle", "confidence": "80%"}, "license plate", Reason.VEHICLE, 0.8),
        ("- palm trees", "palm trees", Reason.OTHER, 0.5),
        ({"name": "sign that says 'Rue X'", "confidence": True}, "sign", Reason.OTHER, 0.5),
        ({"name": "red door", "confidence": float("nan")}, "red door", Reason.OTHER, 0.5),
        ({"name": "red door", "confidence": -3}, "red door", Reason.OTHER, 0.5),
        ({"name": "red door", "confidence": "seven"}, "red door", Reason.OTHER, 0.5),
    ],
)  # fmt: skip
def test_an_element_is_read_in_many_forms(row: object, name: str, reason: Reason, confidence: float) -> None:
    element = element_of(row)
    assert element is not None
    assert (element.name, element.reason, element.confidence) == (name, reason, confidence)


@pytest.mark.parametrize("row", [None, 7, "", "...", {"reason": "text"}, {"name": ["a"]}, [], {"name": "!"}])
def test_what_names_nothing_is_no_element(row: object) -> None:
    assert element_of(row) is None


def test_a_name_is_a_phrase_not_a_sentence() -> None:
    element = element_of("a very long and winding description of a red door in the old wall of the town")
    assert element is not None and len(element.name.split()) <= MOST_WORDS


@pytest.mark.parametrize(
    "text",
    [
        "A red car.",
        "Two people walk along a narrow street between old brick houses.",
        "Bright sunlight, long shadows, dry grass.",
        "Die-cast toy cars stand on a shelf.",
        "A cafe with a menu on a board.",
        "White van.",
        "Van parked outside.",
        "People met no one per day.",
    ],
)
def test_english_is_taken_for_english(text: str) -> None:
    assert is_english(text)


@pytest.mark.parametrize(
    "text",
    [
        "Une rue avec des voitures et des arbres.",
        "Eine Straße mit parkenden Autos und Bäumen.",
        "Una calle con coches y personas.",
        "Una strada con alberi e una macchina rossa.",
        "Uma rua com carros e árvores no fundo.",
        "Een straat met auto's en een fiets.",
        "En gata med bilar och träd på sidan.",
        "Ulica z samochodami i drzewami w tle.",
        "Улица с машинами и деревьями.",
        "通りに車が並んでいる。",
        "شارع به سيارات وأشجار",
    ],
)
def test_other_languages_are_not(text: str) -> None:
    assert not is_english(text)


@pytest.mark.parametrize(
    "text", ["I'm sorry, but no.", "I cannot help.", "As an AI model I ...", "Sorry, no.", "I am unable to"]
)
def test_a_refusal_is_known(text: str) -> None:
    assert refuses(text)


@pytest.mark.parametrize(
    "text", ["A sorry little dog sits.", "People can see the sea.", "I see a street with cars."]
)
def test_a_description_is_no_refusal(text: str) -> None:
    assert not refuses(text)


def test_lists_and_markup_become_sentences() -> None:
    assert sentences_in("**A car.**\n1. two dogs run\n# Sky\n...") == ("A car.", "Two dogs run.", "Sky.")


def test_a_sentence_too_long_for_a_text_tower_is_parted_and_keeps_its_end() -> None:
    text = "lamp bench kiosk hedge porch awning gutter ladder trellis fountain bollard lantern chimney gable"
    things = text.split()
    long = (
        "There are a "
        + ", a ".join(f"{thing} behind the {thing[::-1]}" for thing in things)
        + " and a purple end"
    )
    parts = sentences_in(long)
    assert len(parts) > 1 and parts[-1].endswith("purple end.")


def clip_tokenizer() -> Any:
    """CLIP's own, from open_clip's file alone: the whole package takes seconds to load."""
    package = importlib.util.find_spec("open_clip")
    assert package is not None and package.origin is not None
    spec = importlib.util.spec_from_file_location(
        "clip_tokenizer", Path(package.origin).with_name("tokenizer.py")
    )
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.SimpleTokenizer()


def test_the_count_of_tokens_is_never_too_small_for_clip() -> None:
    clip = clip_tokenizer()
    texts = [
        "Two people walk along a narrow cobblestone street between whitewashed houses with terracotta roofs.",
        "A photorealistic, over-exposed close-up of hieroglyphic graffiti on corrugated galvanised iron.",
        "Bougainvillea, jacaranda and eucalyptus trees; semi-detached neo-Gothic townhouses.",
        "Die-cast 1:43 models, 25 of them, at 07:30.",
        "Ünïcödé façade with naïve piñatas — “quoted”…",
        *sentences_in(" ".join(json.loads(WELL)["description"])),
    ]
    for text in texts:
        assert len(clip.encode(text)) + 2 <= len(counted(text)), text
