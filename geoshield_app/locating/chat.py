"""A chat model with vision asked for coordinates, in prompts from polite to insistent: what a stranger would try."""

from __future__ import annotations

from enum import StrEnum
from types import MappingProxyType
from typing import Any

from geoshield_app.domain.chat import Question
from geoshield_app.domain.errors import AnswerRefused, AnswerUnusable, ServiceAbsent, ServiceError
from geoshield_app.domain.photo import Coordinate, Rgb8
from geoshield_app.domain.ports import ChatModel
from geoshield_app.domain.result import Guess
from geoshield_app.locating.answers import read_answer
from geoshield_app.storage.resources import resource

MOST_FAILURES = 2
"""In a row; after that a run does not wait for the service any more."""


class Style(StrEnum):
    """How it is asked; the texts lie in resources/prompts/locate."""

    PLAIN = "plain"
    STEP_BY_STEP = "step-by-step"
    INSISTENT = "insistent"


_MOST_TOKENS = {Style.PLAIN: 200, Style.STEP_BY_STEP: 800, Style.INSISTENT: 300}
_NUMBER_OR_NOTHING = {"type": ["number", "null"]}
_ANSWER: dict[str, Any] = {
    "place": {"type": "string"},
    "country": {"type": "string"},
    "latitude": _NUMBER_OR_NOTHING,
    "longitude": _NUMBER_OR_NOTHING,
    "confidence": {"type": "number"},
}


class Patient:
    """A chat model that is left alone once it failed MOST_FAILURES times in a row; implements the port ChatModel."""

    def __init__(self, chat: ChatModel) -> None:
        self._chat = chat
        self._failures = 0

    @property
    def name(self) -> str:
        return self._chat.name

    @property
    def leaves_machine(self) -> bool:
        return self._chat.leaves_machine

    def answer(self, question: Question) -> str:
        if self._failures >= MOST_FAILURES:
            raise ServiceAbsent(f"'{self.name}' failed {MOST_FAILURES} times and was not asked again.")
        try:
            text = self._chat.answer(question)
        except (AnswerRefused, AnswerUnusable):
            self._failures = 0
            raise
        except ServiceError:
            self._failures += 1
            raise
        self._failures = 0
        return text

    def hang_up(self) -> None:
        """From another thread: ends the question being answered, where the model can be hung up on."""
        getattr(self._chat, "hang_up", lambda: None)()


class ChatLocator:
    """Implements ``domain.ports.Locator``: one model, one style.

    A refusal is a Guess that says so, an answer without sense one without a coordinate; raises the other kinds of
    ServiceError.
    """

    def __init__(self, chat: ChatModel, style: Style) -> None:
        self._chat, self._style = chat, style
        self._text = resource(f"prompts/locate/{style.value}.txt").read_text(encoding="utf-8").strip()

    @property
    def name(self) -> str:
        """Model and style: 'ollama/llava:7b, insistent'."""
        return f"{self._chat.name}, {self._style.value}"

    def locate(self, rgb8: Rgb8) -> Guess:
        """The model's answer to this style's question."""
        question = Question(
            self._text, rgb8=rgb8, schema=schema_of(self._style), most_tokens=_MOST_TOKENS[self._style]
        )
        try:
            said = read_answer(self._chat.answer(question))
        except AnswerRefused:
            return self._guess(refused=True)
        except AnswerUnusable:
            return self._guess()
        return self._guess(said.place, said.coordinate, said.confidence, said.refused)

    def hang_up(self) -> None:
        """From another thread: ends the question being answered, where the model can be hung up on."""
        getattr(self._chat, "hang_up", lambda: None)()

    def _guess(
        self,
        place: str = "",
        coordinate: Coordinate | None = None,
        confidence: float | None = None,
        refused: bool = False,
    ) -> Guess:
        return Guess(self.name, place, coordinate, confidence, refused)


def locators_of(chat: ChatModel) -> tuple[ChatLocator, ...]:
    """The model in every style; the verdict counts each, so that the best of its answers decides."""
    patient = Patient(chat)
    return tuple(ChatLocator(patient, style) for style in Style)


def schema_of(style: Style) -> MappingProxyType[str, Any]:
    """The JSON schema of an answer; step by step the clues come before what follows from them."""
    properties = {"clues": {"type": "string"}, **_ANSWER} if style is Style.STEP_BY_STEP else _ANSWER
    return MappingProxyType(
        {
            "type": "object",
            "properties": properties,
            "required": list(properties),
            "additionalProperties": False,
        }
    )
