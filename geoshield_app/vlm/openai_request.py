"""A question in the words of OpenAI's chat completions."""

from __future__ import annotations

import base64
from collections.abc import Container, Mapping
from typing import Any

from geoshield_app.domain.chat import Question
from geoshield_app.vlm.picture import jpeg_of

DETAIL = "high"
"""How closely the model looks: 'low' is one 512-px view."""
_BOUNDS = ("max_completion_tokens", "max_tokens")
"""OpenAI's own name for the longest answer, and the one that other servers know."""
_NOT_IN_STRICT_MODE = frozenset({"minLength", "maxLength", "title", "default", "examples", "uniqueItems"})


def messages(question: Question) -> list[dict[str, Any]]:
    """Instructions, then the question with its picture as a data URL."""
    content: list[dict[str, Any]] = [{"type": "text", "text": question.text}]
    if question.rgb8 is not None:
        data = base64.b64encode(jpeg_of(question.rgb8)).decode("ascii")
        content.append(
            {"type": "image_url", "image_url": {"url": f"data:image/jpeg;base64,{data}", "detail": DETAIL}}
        )
    system = [{"role": "system", "content": question.instructions}] if question.instructions else []
    return [*system, {"role": "user", "content": content}]


def optional_parts(question: Question, without: Container[str], *, own: bool) -> dict[str, Any]:
    """What is asked beside model and messages; not every model and server knows all of it.

    ``without``: parts that the service has refused. ``own``: it is OpenAI's own.
    """
    bounds = [name for name in (_BOUNDS if own else _BOUNDS[::-1]) if name not in without]
    parts: dict[str, Any] = dict.fromkeys(bounds[:1], question.most_tokens)
    parts |= {"temperature": question.temperature, "seed": question.seed}
    if question.schema is not None:
        schema = {"name": "answer", "strict": True, "schema": strict(question.schema)}
        parts["response_format"] = {"type": "json_schema", "json_schema": schema}
    return {name: value for name, value in parts.items() if name not in without}


def strict(schema: Mapping[str, Any]) -> dict[str, Any]:
    """The schema as OpenAI's strict mode wants it: every object closed, every property required.

    >>> strict({"type": "object", "properties": {"a": {"type": "string", "maxLength": 9}}})["required"]
    ['a']
    """
    found = {key: _inner(value) for key, value in schema.items() if key not in _NOT_IN_STRICT_MODE}
    properties = schema.get("properties")
    if isinstance(properties, Mapping):
        found["properties"] = {name: _inner(value) for name, value in properties.items()}
        found |= {"additionalProperties": False, "required": list(properties)}
    return found


def _inner(value: Any) -> Any:
    if isinstance(value, Mapping):
        return strict(value)
    return [_inner(item) for item in value] if isinstance(value, list) else value
