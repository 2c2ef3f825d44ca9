"""What Ollama says of its models: which can see, and which would send the picture on to another machine.

The client drops the fields that tell cloud models (``remote_host``, ``remote_model``), so the answers are read a second
time as they came.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

import httpx
import ollama
from pydantic import ValidationError

from geoshield_app.domain.errors import AnswerUnusable, ModelAbsent, UsageError
from geoshield_app.domain.services import Consent, Purpose
from geoshield_app.vlm.hosts import host_of, is_loopback
from geoshield_app.vlm.limits import USUAL, Limits, Watch
from geoshield_app.vlm.ollama_client import FOREIGN, Line, client_for, plainly, watching
from geoshield_app.vlm.ollama_names import DEFAULT_MODEL as DEFAULT_MODEL
from geoshield_app.vlm.ollama_names import checked_name, full_name

CLOUD_HOST = "ollama.com"
ASK_SECONDS = 10.0
"""Between two bytes of a question that loads no model."""

Said: TypeAlias = Mapping[str, Any]
"""A JSON object of the service."""
Ask: TypeAlias = Callable[[ollama.Client], object]

_VISION = "vision"
_SEEING_FAMILIES = frozenset({"clip", "mllama"})
"""What older servers, which name no capabilities, say of models that see."""


@dataclass(frozen=True, slots=True)
class ModelFacts:
    """One installed model."""

    name: str
    sees: bool
    thinks: bool = False
    size_bytes: int = 0
    remote_host: str = ""
    """Host that does the work; empty when the service does it itself."""

    @property
    def in_cloud(self) -> bool:
        return bool(self.remote_host)


class Catalogue:
    """Questions about the models of the service at ``url``; each opens a connection of its own, over ``line``.

    Raises ServiceError's kinds.
    """

    def __init__(self, url: str, limits: Limits = USUAL, line: Line | None = None) -> None:
        self._url, self._limits, self._line = url, limits, line

    def facts(self, name: str) -> ModelFacts:
        """Of one model; ModelAbsent when the service does not have it."""
        checked_name(name)
        return _facts(name, self._said(lambda client: client.show(name), name))

    def installed(self) -> tuple[str, ...]:
        """Names of all installed models, as the service spells them."""
        return tuple(name for row in self._rows(ollama.Client.list) if (name := _name(row)))

    def all(self) -> tuple[ModelFacts, ...]:
        """Every installed model with its size; one that vanishes meanwhile is left out."""
        found = []
        for row in self._rows(ollama.Client.list):
            with suppress(ModelAbsent, UsageError):
                facts = self.facts(_name(row))
                elsewhere = facts.remote_host or remote_host(facts.name, row)
                size_bytes = row.get("size") if isinstance(row.get("size"), int) else 0
                found.append(replace(facts, size_bytes=size_bytes or 0, remote_host=elsewhere))
        return tuple(found)

    def loaded(self) -> tuple[str, ...]:
        """Names of the models in memory now."""
        return tuple(name for row in self._rows(ollama.Client.ps) if (name := _name(row)))

    def _rows(self, ask: Ask) -> list[Said]:
        rows = self._said(ask).get("models", FOREIGN) or []
        if not isinstance(rows, list) or not all(isinstance(row, Mapping) for row in rows):
            raise AnswerUnusable(FOREIGN)
        return rows

    def _said(self, ask: Ask, model: str = "") -> Said:
        """The JSON object that the service answered, as it came."""
        kept: list[httpx.Response] = []

        def keep(response: httpx.Response) -> None:
            response.read()
            kept.append(response)

        hooks = (watching(Watch(self._limits)), keep)
        seconds = min(ASK_SECONDS, self._limits.silence_seconds)
        with plainly(model), client_for(self._url, self._limits, hooks, seconds, self._line) as client:
            with suppress(ValidationError):  # the client asks for fields that not every server sends
                ask(client)
            data = kept[-1].json()
        if not isinstance(data, Mapping):
            raise AnswerUnusable(FOREIGN)
        return data


def remote_host(name: str, said: Said) -> str:
    """Which other machine does the work, from the model's name and what the service says of it; '' for none.

    >>> remote_host("gpt-oss:120b-cloud", {}), remote_host("llava:7b", {})
    ('ollama.com', '')
    """
    url = str(said.get("remote_host") or "")
    if url:
        return host_of(url if "://" in url else f"https://{url}") or CLOUD_HOST
    tag = full_name(name).rpartition(":")[2].lower()
    named = tag == "cloud" or tag.endswith("-cloud")
    return CLOUD_HOST if named or said.get("remote_model") else ""


def consent_wanted(
    url: str, model: str, facts: ModelFacts | None = None, purpose: Purpose = Purpose.DESCRIBE
) -> Consent | None:
    """What the person must allow before a picture goes to this model; None while it stays on this machine.

    Without ``facts`` the model's name alone tells whether it works in a cloud.
    """
    behind = facts.remote_host if facts is not None else remote_host(model, {})
    receivers = [*([] if is_loopback(url) else [host_of(url)]), *([behind] if behind else [])]
    return Consent(f"ollama/{model}", " and ".join(receivers), purpose) if receivers else None


def _facts(name: str, said: Said) -> ModelFacts:
    """From what ``/api/show`` says; whatever is not of the documented kind counts as not said."""
    details = said.get("details")
    capabilities = _words(said.get("capabilities"))
    families = _words(details.get("families") if isinstance(details, Mapping) else None)
    sees = _VISION in capabilities or (not capabilities and bool(families & _SEEING_FAMILIES))
    return ModelFacts(name, sees, "thinking" in capabilities, remote_host=remote_host(name, said))


def _words(said: object) -> frozenset[str]:
    return frozenset(str(word) for word in said) if isinstance(said, list) else frozenset()


def _name(row: Said) -> str:
    return str(row.get("model") or row.get("name") or "")
