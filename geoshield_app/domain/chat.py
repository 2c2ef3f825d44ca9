"""What a vision-language model is asked, whoever runs it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from geoshield_app.domain.photo import Rgb8


@dataclass(frozen=True, slots=True, eq=False)
class Question:
    """One turn: instructions, the question itself, at most one picture, the JSON schema that the answer must keep."""

    text: str
    instructions: str = ""
    rgb8: Rgb8 | None = None
    """uint8 [H, W, 3] upright; the service sends it re-encoded, without name or metadata, at a bounded size."""
    schema: Mapping[str, Any] | None = None
    most_tokens: int = 512
    temperature: float = 0.0
    seed: int = 0
