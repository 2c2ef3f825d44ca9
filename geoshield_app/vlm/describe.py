"""A Describer from any ChatModel: asks, asks once more where the answer cannot be used, and keeps what there is.

A service that fails raises, so that the photo can be tried again; an answer that stays unusable is a photo that needs
a look, with what could be read and a sentence about the rest.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from geoshield_app.domain.chat import Question
from geoshield_app.domain.errors import AnswerRefused, AnswerUnusable
from geoshield_app.domain.findings import Element, Reason, SceneNotes, Source
from geoshield_app.domain.photo import Photo
from geoshield_app.domain.ports import ChatModel
from geoshield_app.places.filter import without_places
from geoshield_app.vlm.element_words import element_of
from geoshield_app.vlm.prompts import Prompts, describing
from geoshield_app.vlm.reply import DECLINED, Reading, answer_schema, read

PlaceFilter = Callable[[str], tuple[str, Sequence[str]]]

ONLY_PLACES = "it named places"
NAMED_PLACE = "A place name was taken out of the description."
NOTHING_TELLING = "The model found nothing that tells the place; please look yourself."
YOURSELF = "Please describe this photo yourself, or look at it with another model."
LIST_YOURSELF = "Please mark yourself what tells the place."
_NEUTRAL = re.compile(r"(?:\b(?:for|of|to|from|in|at|near)\s+)?\ba place\b", re.IGNORECASE)
"""What stands where a name stood."""
GENERAL = {
    Reason.TEXT: "sign",
    Reason.ARCHITECTURE: "building",
    Reason.LANDMARK: "landmark",
    Reason.VEGETATION: "tree",
    Reason.VEHICLE: "vehicle",
    Reason.STREET_FURNITURE: "street furniture",
    Reason.TERRAIN: "landscape",
}
"""What an element is called when its name was nothing but a place."""
THING = "thing"
"""The same where nobody knows what tells the place."""


@dataclass(frozen=True, slots=True)
class _Clean:
    """A reading without place names."""

    reading: Reading
    named_place: bool = False


class ChatDescriber:
    """Implements domain.ports.Describer; ``clean`` takes place names out of a sentence.

    Raises what the model's service raises, except for answers that are refused or of no use.
    """

    def __init__(
        self, model: ChatModel, prompts: Prompts | None = None, clean: PlaceFilter = without_places
    ) -> None:
        self._model, self._clean = model, clean
        self._prompts = prompts or describing()

    def describe(self, photo: Photo) -> SceneNotes:
        """Notes on the photo; ``problems`` say what is missing and why."""
        question = self._prompts.first(photo.rgb8, answer_schema())
        found = self._asked(question)
        if found.reading.faults:
            found = _better(found, self._asked(self._prompts.again(question, found.reading.faults[0])))
        provider, _, model = self._model.name.partition("/")
        source = Source(provider, model, self._prompts.version)
        return SceneNotes(found.reading.sentences, found.reading.elements, source, _problems(found))

    def _asked(self, question: Question) -> _Clean:
        try:
            text = self._model.answer(question)
        except AnswerRefused:
            return _Clean(Reading(faults=(DECLINED,)))
        except AnswerUnusable as error:
            return _Clean(Reading(faults=(_as_fault(error.message),)))
        return self._without_places(read(text))

    def _without_places(self, reading: Reading) -> _Clean:
        answers = [self._clean(sentence) for sentence in reading.sentences]
        sentences = tuple(sentence for sentence, _ in answers if sentence.strip(" .,"))
        elements = tuple(self._nameless(element) for element in reading.elements)
        faults = reading.faults
        if reading.sentences and not sentences:
            faults = (*faults, ONLY_PLACES)
        named = any(removed for _, removed in answers)
        return _Clean(Reading(sentences, tuple(_once(elements)), faults), named)

    def _nameless(self, element: Element) -> Element:
        """The element under a name that tells no place: 'Danish flag' is a flag, 'Eiffel Tower' a landmark."""
        name, removed = self._clean(element.name)
        if not removed:
            return element
        cleaned = element_of(_NEUTRAL.sub("", name))
        return replace(element, name=cleaned.name if cleaned else GENERAL.get(element.reason, THING))


def _better(first: _Clean, second: _Clean) -> _Clean:
    """The second answer, completed by the first where it has nothing; faults of the second."""
    chosen = second if second.reading.sentences else first
    return _Clean(
        Reading(
            chosen.reading.sentences,
            second.reading.elements or first.reading.elements,
            second.reading.faults,
        ),
        chosen.named_place,
    )


def _problems(found: _Clean) -> tuple[str, ...]:
    """What the person must know, each a sentence with what to do."""
    reading = found.reading
    why = reading.faults[0] if reading.faults else ""
    problems = [NAMED_PLACE] if found.named_place else []
    if not reading.sentences:
        problems.append(f"The model's description cannot be used: {why or 'it was empty'}. {YOURSELF}")
    if not reading.elements:
        problems.append(
            f"The model's list of elements cannot be used: {why}. {LIST_YOURSELF}" if why else NOTHING_TELLING
        )
    if why and reading.sentences and reading.elements:
        problems.append(f"The model's answer was used in part: {why}. Please check it.")
    return tuple(problems)


def _once(elements: Sequence[Element]) -> list[Element]:
    """Each name once; the first stays."""
    found: dict[str, Element] = {}
    for element in elements:
        found.setdefault(element.name.lower(), element)
    return list(found.values())


def _as_fault(message: str) -> str:
    """'The model's answer did not end.' in the form of the other faults."""
    return message[:1].lower() + message[1:].rstrip(".")
