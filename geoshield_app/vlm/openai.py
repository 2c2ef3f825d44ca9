"""A vision model behind OpenAI's API or any service that speaks its language. Used by choice only."""

from __future__ import annotations

import importlib.util
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, cast

from geoshield_app.domain.chat import Question
from geoshield_app.domain.errors import (
    AnswerRefused,
    AnswerUnusable,
    ModelUnusable,
    ServiceLocked,
    UsageError,
)
from geoshield_app.domain.services import Consent, Purpose, ServiceState, ServiceStatus, require_consent
from geoshield_app.storage.secrets import Secret, in_environment, read_key
from geoshield_app.vlm.hosts import OPENAI_URL, host_of, is_loopback, openai_url
from geoshield_app.vlm.limits import Clock, Limits, Watch, brief
from geoshield_app.vlm.ollama_client import Line
from geoshield_app.vlm.openai_request import messages, optional_parts

DEFAULT_MODEL = "gpt-4o"
"""The paper's. OpenAI takes it out of service on 2027-01-14; any other model with vision may be named instead."""
CLOUD_LIMITS = Limits(connect_seconds=10.0, silence_seconds=120.0, whole_seconds=180.0, answer_bytes=1 << 20)
LONGEST_WAIT_SECONDS = 20.0
MOST_WAITS = 2
"""A rate limit that lasts no longer is waited for, that often a question."""
LONGEST_NAME = 200
THINKING_ROOM = 10
"""Models that think first spend the same bound on it; one whose whole bound went there gets so many times more."""
LETTERS_PER_TOKEN = 8
"""An answer longer than that per token allowed does not obey the limit, and is cut."""

Keys = Callable[[str], Secret | None]


class _OnlyThought(AnswerUnusable):
    """The bound was reached before the answer began."""


class OpenAiChat:
    """One model at one address; implements domain.ports.ChatModel.

    ``consent`` is what the person allowed for ``purpose``; without it nothing is sent to another machine. ``keys``
    gives the key for a host and is asked once, before the first question. Raises UsageError for a missing consent,
    ModelUnusable when the SDK is not installed, else ServiceError's kinds.
    """

    def __init__(
        self,
        model: str = DEFAULT_MODEL,
        base_url: str = "",
        consent: Consent | None = None,
        purpose: Purpose = Purpose.DESCRIBE,
        limits: Limits = CLOUD_LIMITS,
        keys: Keys = read_key,
        clock: Clock = time.monotonic,
        wait: Callable[[float], object] | None = None,
    ) -> None:
        self._model = _checked_name(model)
        self._url = openai_url(base_url)
        self._consent, self._purpose, self._keys = consent, purpose, keys
        self._limits, self._clock = limits, clock
        self._line = Line()
        self._left = threading.Event()
        self._wait = wait or self._left.wait
        self._key: Secret | None = None
        self._without: frozenset[str] = frozenset()
        self._room = 1

    @property
    def name(self) -> str:
        return f"openai/{self._model}"

    @property
    def leaves_machine(self) -> bool:
        return not is_loopback(self._url)

    def answer(self, question: Question) -> str:
        """The answer's text, cut when it grows beyond what was allowed."""
        require_consent(consent_wanted(self._model, self._url, self._purpose), self._consent)
        _require_sdk()
        self._left.clear()
        self._key = self._key or self._wanted_key()
        waits = 0
        from geoshield_app.vlm.openai_client import BusyFor, Unknown

        while True:
            try:
                return self._asked(question)
            except Unknown as unknown:
                if unknown.part in self._without:
                    raise
                self._without |= {unknown.part}
            except _OnlyThought:
                if self._room == THINKING_ROOM:
                    raise
                self._room = THINKING_ROOM
            except BusyFor as busy:
                if waits == MOST_WAITS or not 0 < busy.wait_seconds <= LONGEST_WAIT_SECONDS:
                    raise
                waits += 1
                self._wait(busy.wait_seconds)
                if self._left.is_set():
                    raise

    def hang_up(self) -> None:
        """From another thread: the question being answered ends with a ServiceError."""
        self._left.set()
        self._line.hang_up()

    def _asked(self, question: Question) -> str:
        from geoshield_app.vlm.openai_client import client_for, plainly, without_key

        roomy = replace(question, most_tokens=question.most_tokens * self._room)
        optional = optional_parts(roomy, self._without, own=host_of(self._url) == host_of(OPENAI_URL))
        watch = Watch(self._limits, self._clock)
        with (
            plainly(self._model, self._key, optional),
            client_for(self._url, self._key, self._limits, watch, self._line) as client,
        ):
            said = client.chat.completions.create(
                model=self._model, messages=cast(Any, messages(question)), **optional
            )
            text = _text_of(said)
        return without_key(text, self._key)[: question.most_tokens * LETTERS_PER_TOKEN]

    def _wanted_key(self) -> Secret | None:
        """The key for this host; ServiceLocked when there is none. A service on this machine gets the environment's."""
        if not self.leaves_machine:
            return self._keys(host_of(self._url)) if in_environment() else None
        key = self._keys(host_of(self._url))
        if key is None:
            raise _no_key(host_of(self._url))
        return key


def consent_wanted(model: str, base_url: str, purpose: Purpose = Purpose.DESCRIBE) -> Consent | None:
    """What the person must allow before a picture goes to this model; None while it stays on this machine.

    The sentence also says when the way there is not encrypted.
    """
    url = openai_url(base_url)
    if is_loopback(url):
        return None
    openly = " without encryption" if url.startswith("http://") else ""
    return Consent(f"openai/{model}", f"{host_of(url)}{openly}", purpose)


def is_installed() -> bool:
    """Whether the optional SDK is there; imports nothing."""
    return importlib.util.find_spec("openai") is not None


def status(base_url: str = "", keys: Keys = read_key) -> ServiceStatus:
    """Whether a question could be asked, found without sending anything."""
    url = openai_url(base_url)
    host = host_of(url)
    if not is_installed():
        return ServiceStatus(ServiceState.NOT_INSTALLED, _NOT_INSTALLED, "install-openai", _INSTALL)
    try:
        if not is_loopback(url) and keys(host) is None:
            raise _no_key(host)
    except ServiceLocked as error:
        return ServiceStatus(ServiceState.NO_KEY, error.message, "set-key", error.advice)
    if is_loopback(url):
        return ServiceStatus(ServiceState.READY, "A service on this machine would be asked.")
    return ServiceStatus(ServiceState.READY, f"{host} can be asked, once you allow it for a batch.")


_NOT_INSTALLED = "The package 'openai', which speaks to OpenAI's service, is not installed."
_INSTALL = "Install it with: pip install 'geoshield[openai]'"


def _no_key(host: str) -> ServiceLocked:
    return ServiceLocked(f"There is no key for {host}.")


def _require_sdk() -> None:
    try:
        import openai  # noqa: F401
    except ImportError:
        raise ModelUnusable(_NOT_INSTALLED, advice=_INSTALL) from None


def _checked_name(model: str) -> str:
    if not model.strip() or len(model) > LONGEST_NAME or not model.isprintable() or " " in model:
        message = f"'{brief(model, 60)}' is not the name of a model."
        raise UsageError(message, advice=f"Write it as in '{DEFAULT_MODEL}'.")
    return model


def _text_of(said: Any) -> str:
    """The first choice's text; AnswerRefused or AnswerUnusable when there is none to be had."""
    choice = said.choices[0] if isinstance(said.choices, list) and said.choices else None
    if choice is None:
        raise AnswerUnusable("The service answered with nothing.")
    refusal = getattr(choice.message, "refusal", None)
    if refusal:
        raise AnswerRefused("The model declined to answer.")
    if choice.finish_reason == "content_filter":
        raise AnswerRefused("The service's filter held the answer back.")
    content = choice.message.content
    if isinstance(content, list):
        content = "".join(str(part.get("text", "")) for part in content if isinstance(part, Mapping))
    if choice.finish_reason == "length":
        kind = AnswerUnusable if content else _OnlyThought
        raise kind("The model's answer was longer than allowed and is cut off.")
    if not isinstance(content, str) or not content.strip():
        raise AnswerUnusable("The model's answer is empty.")
    return content
