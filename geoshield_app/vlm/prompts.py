"""What chat models are asked: texts from resources/prompts, and a version that changes with every letter of them."""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from string import Template
from typing import Any

from geoshield_app.domain.chat import Question
from geoshield_app.domain.photo import Rgb8
from geoshield_app.storage.resources import resource

DESCRIBE_TOKENS = 700
"""Enough for six sentences and ten elements, so that a model that never ends is cut early."""
REPAIR_TEMPERATURE = 0.2
"""At 0 a model would give the answer that could not be used once more."""


@dataclass(frozen=True, slots=True)
class Prompts:
    """The texts of one task."""

    instructions: str
    question: str
    repair: Template
    version: str
    """Recorded in the notes' source: which wording was used."""

    def first(self, rgb8: Rgb8, schema: Mapping[str, Any]) -> Question:
        """The question about a photo; the picture is uint8 [H, W, 3]."""
        return Question(self.question, self.instructions, rgb8, schema, DESCRIBE_TOKENS)

    def again(self, question: Question, fault: str) -> Question:
        """The same question after an answer that could not be used, saying why."""
        text = self.repair.substitute(fault=fault, question=question.text)
        return replace(question, text=text, temperature=REPAIR_TEMPERATURE, seed=question.seed + 1)


@functools.cache
def describing() -> Prompts:
    """For descriptions without the place and elements that tell it."""
    texts = [_text(name) for name in ("instructions", "describe", "repair")]
    digest = hashlib.sha256("\0".join(texts).encode()).hexdigest()
    return Prompts(texts[0], texts[1], Template(texts[2]), f"describe-{digest[:8]}")


def _text(name: str) -> str:
    return resource(f"prompts/{name}.txt").read_text(encoding="utf-8").strip()
