"""A vision model run by Ollama, spoken to through its official client."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import ollama

from geoshield_app.domain.chat import Question
from geoshield_app.domain.errors import AnswerUnusable, ModelAbsent, ServiceAbsent
from geoshield_app.domain.services import Consent, Purpose, require_consent
from geoshield_app.vlm.hosts import ollama_url
from geoshield_app.vlm.limits import USUAL, Clock, Limits, Watch
from geoshield_app.vlm.ollama_client import Line, client_for, plainly, watching
from geoshield_app.vlm.ollama_models import Catalogue, ModelFacts, consent_wanted
from geoshield_app.vlm.ollama_names import checked_name
from geoshield_app.vlm.picture import jpeg_of

CONTEXT_TOKENS = 4096
"""What LLaVA-1.5 was trained with. A picture takes up to 2,880 of them (LLaVA-1.6), question and answer the rest."""
KEEP_ALIVE = "10m"
"""How long the model stays loaded between two photos; it is unloaded before the optimiser starts."""
LETTERS_PER_TOKEN = 8
"""An answer longer than that per token allowed does not obey the limit, and is cut."""
MOST_BLANKS = 400
"""Models that lose the thread under a schema write blanks for ever."""


class OllamaChat:
    """One model at one address; implements domain.ports.ChatModel.

    ``consent`` is what the person allowed for ``purpose``; without it no question goes to another machine. Before every
    picture the service is asked again what the model is, so that one deleted or exchanged between two photos is met.
    Raises UsageError for a missing consent, else ServiceError's kinds.
    """

    def __init__(
        self,
        model: str,
        host: str | None = None,
        consent: Consent | None = None,
        purpose: Purpose = Purpose.DESCRIBE,
        limits: Limits = USUAL,
        clock: Clock = time.monotonic,
    ) -> None:
        self._model = checked_name(model)
        self._url = ollama_url(host)
        self._consent, self._purpose = consent, purpose
        self._limits, self._clock = limits, clock
        self._line = Line()
        self._catalogue = Catalogue(self._url, limits, self._line)
        self._facts: ModelFacts | None = None

    @property
    def name(self) -> str:
        return f"ollama/{self._model}"

    @property
    def leaves_machine(self) -> bool:
        return self._wanted() is not None

    def answer(self, question: Question) -> str:
        """The answer's text, cut when it grows beyond what was allowed."""
        facts = self._permitted()
        if question.rgb8 is not None and not facts.sees:
            raise ModelAbsent(
                f"Ollama's model '{self._model}' cannot see pictures.",
                advice="Choose a vision model, such as 'llava:7b'.",
            )
        hooks = (watching(Watch(self._limits, self._clock)),)
        with plainly(self._model), client_for(self._url, self._limits, hooks, line=self._line) as client:
            parts = client.chat(self._model, **_request(question, facts), stream=True)
            with closing(parts):  # closing it ends the connection, and with it the model's work
                return _collected(parts, question.most_tokens * LETTERS_PER_TOKEN)

    def hang_up(self) -> None:
        """From another thread: the question being answered ends with ServiceAbsent, and Ollama stops working on it."""
        self._line.hang_up()

    def _permitted(self) -> ModelFacts:
        """What the model is now, if the person's leave covers it. Asked without any picture."""
        require_consent(self._wanted(), self._consent)
        self._facts = facts = self._catalogue.facts(self._model)
        require_consent(self._wanted(), self._consent)
        return facts

    def _wanted(self) -> Consent | None:
        return consent_wanted(self._url, self._model, self._facts, self._purpose)


def _request(question: Question, facts: ModelFacts) -> dict[str, Any]:
    """The keywords of ``ollama.Client.chat`` for one question."""
    messages = [ollama.Message(role="system", content=question.instructions)] if question.instructions else []
    images = None if question.rgb8 is None else [ollama.Image(value=jpeg_of(question.rgb8))]
    messages.append(ollama.Message(role="user", content=question.text, images=images))
    return {
        "messages": messages,
        "format": None if question.schema is None else dict(question.schema),
        "think": False if facts.thinks else None,
        "keep_alive": KEEP_ALIVE,
        "options": {
            "temperature": question.temperature,
            "seed": question.seed,
            "num_ctx": CONTEXT_TOKENS,
            "num_predict": question.most_tokens,
        },
    }


def _collected(parts: Iterator[ollama.ChatResponse], most_letters: int) -> str:
    """The streamed answer in one piece; ServiceAbsent when it stops before its end."""
    text = ""
    for part in parts:
        text += part.message.content or ""
        if part.done:
            break
        if len(text) > most_letters or (len(text) > MOST_BLANKS and text[-MOST_BLANKS:].isspace()):
            break
    else:
        raise ServiceAbsent("Ollama stopped in the middle of its answer.")
    if not text.strip():
        raise AnswerUnusable("The model's answer is empty.")
    return text
