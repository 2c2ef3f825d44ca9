"""A chat model with vision asked for coordinates, in prompts from polite to insistent: what a stranger would try."""

from __future__ import annotations

from enum import StrEnum
from types import MappingProxyType
from typing import Any

from geoshield_app.domain.chat import Question
from geoshield_app.domain.errors import AnswerRefused, AnswerUnusable
from geoshield_app.domain.photo import Rgb8
from geoshield_app.domain.ports import ChatModel
from geoshield_app.domain.result import Guess
from geoshield_app.locating.answers import read_answer
from geoshield_app.storage.resources import resource


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


class ChatLocator:
    """Implements ``domain.ports.Locator``: one model, one style.

    ``independent``: False for the model that described the photo, which is shown as the same model and never makes a
    photo Protected. A refusal is a Guess that says so, an answer without sense one without a coordinate; raises the
    other kinds of ServiceError.
    """

    def __init__(self, chat: ChatModel, style: Style, *, independent: bool = True) -> None:
        self._chat, self._style, self._independent = chat, style, independent
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

    def _guess(
        self, place: str = "", coordinate: Any = None, confidence: float | None = None, refused: bool = False
    ) -> Guess:
        return Guess(self.name, place, coordinate, confidence, refused, self._independent)


def locators_of(chat: ChatModel, *, independent: bool = True) -> tuple[ChatLocator, ...]:
    """The model in every style, so that the verdict counts the best of its answers before and after."""
    return tuple(ChatLocator(chat, style, independent=independent) for style in Style)


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
