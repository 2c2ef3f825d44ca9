"""What arrives at the fake Ollama, what it answers, and the models it has."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

WELL = json.dumps(
    {
        "description": ["A street with parked cars.", "Two people walk past a shop in daylight."],
        "elements": [
            {"name": "blue street sign", "reason": "text", "confidence": 0.9},
            {"name": "tiled roof", "reason": "architecture", "confidence": 0.6},
        ],
    }
)


@dataclass(frozen=True)
class Seen:
    """One request as it arrived."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: dict[str, Any]

    @property
    def pictures(self) -> list[bytes]:
        messages = self.body.get("messages") or []
        return [base64.b64decode(one) for message in messages for one in message.get("images") or ()]


@dataclass(frozen=True)
class Reply:
    """What is sent instead of the documented answer, and how it goes wrong on the way."""

    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=lambda: {"Content-Type": "application/json"})
    silent_before: bool = False
    """Nothing at all until the server is closed."""
    silent_after: int | None = None
    """Silence after so many bytes of the body."""
    cut_after: int | None = None
    """The connection closes after so many bytes of the body."""
    endless: bool = False
    """The body is sent again and again until the other side goes away."""
    raw: bytes | None = None
    """Instead of HTTP."""


@dataclass
class Model:
    """One installed model, as ``/api/tags`` and ``/api/show`` tell of it."""

    capabilities: list[str] | None = field(default_factory=lambda: ["completion", "vision"])
    families: list[str] | None = field(default_factory=lambda: ["llama", "clip"])
    size: int = 4_733_363_377
    remote: dict[str, str] = field(default_factory=dict)
    """``remote_host`` and ``remote_model`` of a cloud model."""


Answer = Callable[[Seen], str | Reply]
