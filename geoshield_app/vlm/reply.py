"""From what a model wrote to sentences and elements: forgiving about form, strict about content. Pure.

Models fence their JSON, break it off, wrap it, rename its keys, give numbers as words and say things twice; all of that
is read. What is no answer at all is a fault, in words that fit both the model (to try again) and the person.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field
from pydantic_core import from_json

from geoshield_app.domain.findings import Element, Reason
from geoshield_app.vlm.element_words import element_of
from geoshield_app.vlm.english import is_english
from geoshield_app.vlm.sentence_words import refuses, sentences_in

MOST_SENTENCES = 8
MOST_ELEMENTS = 12
LONGEST_ANSWER = 100_000
"""Letters; what lies beyond is not read."""
DEEPEST = 3
"""Lists and objects inside each other in which a text is looked for."""

_DESCRIPTION = ("description", "descriptions", "caption", "summary", "scene")
_ELEMENTS = ("elements", "element", "objects", "cues", "clues")
"""Under which names models put the two."""

_PLACEHOLDERS = frozenset({"first sentence.", "second sentence.", "short phrase"})
"""The example in resources/prompts/describe.txt, which models copy."""

BROKE_OFF = "it broke off before its end"
NO_FORM = "it was not a JSON object"
DECLINED = "it declined to answer"
NOT_ENGLISH = "it was not in English"
NO_DESCRIPTION = "it held no description"
NO_ELEMENTS = "it held no list of elements"


class AnswerElement(BaseModel):
    """One element as the model is asked to write it."""

    model_config = ConfigDict(extra="forbid")
    name: str
    reason: Literal[tuple(one.value for one in Reason)]  # type: ignore[valid-type]
    confidence: float = Field(ge=0, le=1)


class Answer(BaseModel):
    """The answer as the model is asked to write it."""

    model_config = ConfigDict(extra="forbid")
    description: list[str] = Field(min_length=1, max_length=MOST_SENTENCES)
    elements: list[AnswerElement] = Field(max_length=MOST_ELEMENTS)


@dataclass(frozen=True, slots=True)
class Reading:
    """What could be read; ``faults`` are why it should be asked for once more."""

    sentences: tuple[str, ...] = ()
    elements: tuple[Element, ...] = ()
    faults: tuple[str, ...] = ()


def answer_schema() -> dict[str, Any]:
    """JSON schema of Answer without references, which not every server resolves."""
    schema = Answer.model_json_schema()
    return dict(_inlined(schema, schema.pop("$defs", {})))


def read(text: str) -> Reading:
    """The sentences and elements in a model's answer, whatever form it took."""
    text = text[:LONGEST_ANSWER]
    data, whole = _object_in(text)
    if data is None:
        return _prose(text.partition("{")[0])
    description, listed = _first(data, _DESCRIPTION), _first(data, _ELEMENTS)
    sentences = _unique(sentences_in("\n".join(_strings(description))))[:MOST_SENTENCES]
    if refuses(" ".join(sentences)):
        return Reading(faults=(DECLINED,))
    elements = _elements(listed)
    faults = [] if sentences else [NO_DESCRIPTION]
    if not elements and listed != []:  # an empty list is an answer: nothing tells the place
        faults.append(NO_ELEMENTS)
    if not whole and not (sentences and elements):
        faults.insert(0, BROKE_OFF)
    return _in_english(Reading(sentences, elements, tuple(faults)))


def _prose(text: str) -> Reading:
    """An answer without any JSON: its sentences may do when nothing better comes."""
    sentences = _unique(sentences_in(text))[:MOST_SENTENCES]
    if refuses(text):
        return Reading(faults=(DECLINED,))
    return _in_english(Reading(sentences, (), (NO_FORM,)))


def _in_english(reading: Reading) -> Reading:
    """Without sentences or names in another language."""
    sentences = tuple(one for one in reading.sentences if is_english(one))
    elements = tuple(one for one in reading.elements if is_english(one.name))
    if len(sentences) == len(reading.sentences) and len(elements) == len(reading.elements):
        return reading
    return Reading(sentences, elements, (*reading.faults, NOT_ENGLISH))


def _object_in(text: str) -> tuple[Mapping[str, Any] | None, bool]:
    """The first JSON object of ``text``, also when it lacks its end; whether it has it."""
    start = text.find("{")
    for parse in (_whole, _begun) if start >= 0 else ():
        try:
            return _unwrapped(parse(text[start:])), parse is _whole
        except (ValueError, RecursionError):
            continue
    return None, False


def _whole(text: str) -> Any:
    return json.JSONDecoder().raw_decode(text)[0]


def _begun(text: str) -> Any:
    """JSON that broke off: everything up to the last complete value."""
    return from_json(text, allow_partial=True)


def _unwrapped(data: Any) -> Mapping[str, Any] | None:
    """The object itself, or the one inside: {"answer": {...}}."""
    if not isinstance(data, Mapping):
        return None
    [(key, inner)] = data.items() if len(data) == 1 else [("", None)]
    known = key in (*_DESCRIPTION, *_ELEMENTS)
    return inner if isinstance(inner, Mapping) and not known else data


def _first(data: Mapping[str, Any], names: Iterable[str]) -> Any:
    """The value under the first of ``names`` that is there, in letters of any size."""
    by_name = {str(key).strip().lower(): value for key, value in data.items()}
    return next((by_name[name] for name in names if name in by_name), None)


def _strings(value: Any, depth: int = DEEPEST) -> Iterable[str]:
    """Texts in ``value``: itself, or those of a list, or of a list's objects; not those buried deeper."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping | list) and depth:
        inner = value.values() if isinstance(value, Mapping) else value
        yield from (text for item in inner for text in _strings(item, depth - 1))


def _elements(value: Any) -> tuple[Element, ...]:
    """Usable elements, each name once, in the order given."""
    rows = value if isinstance(value, list) else [value] if isinstance(value, Mapping) else []
    found: dict[str, Element] = {}
    for row in rows:
        element = element_of(row)
        if element is not None and element.name.lower() not in _PLACEHOLDERS:
            found.setdefault(element.name.lower(), element)
    return tuple(found.values())[:MOST_ELEMENTS]


def _unique(sentences: Iterable[str]) -> tuple[str, ...]:
    """Each sentence once: models that lose the thread say them again and again. The example's are none."""
    found: dict[str, str] = {}
    for sentence in sentences:
        if sentence.lower() not in _PLACEHOLDERS:
            found.setdefault(sentence.lower(), sentence)
    return tuple(found.values())


def _inlined(node: Any, definitions: Mapping[str, Any]) -> Any:
    if isinstance(node, list):
        return [_inlined(item, definitions) for item in node]
    if not isinstance(node, dict):
        return node
    if "$ref" in node:
        return _inlined(definitions[node["$ref"].rpartition("/")[2]], definitions)
    told = ("title", "description")  # what pydantic writes for people; a property of that name is no text
    return {
        key: _inlined(value, definitions)
        for key, value in node.items()
        if key not in told or not isinstance(value, str)
    }
