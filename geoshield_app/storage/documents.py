"""The domain's frozen data as JSON text and back: drafts, plans, outcomes, settings.

    {"geoshield": 1, "kind": "Plan", "value": {...}}

Standard JSON only. What it has no word for is written as an object of one key: {"$float": "inf"},
{"$path": "..."} for file names that are not UTF-8 (percent-encoded bytes).
"""

from __future__ import annotations

import contextlib
import dataclasses
import functools
import hashlib
import json
import math
import os
from collections.abc import Hashable
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar, cast
from urllib.parse import quote_from_bytes, unquote_to_bytes

from geoshield_app.domain.errors import GeoShieldError
from geoshield_app.domain.plan import Plan
from geoshield_app.storage.atomic import write_beside
from geoshield_app.storage.os_errors import printable

if TYPE_CHECKING:  # imported when the first document is read: the window opens without it
    from pydantic import TypeAdapter, ValidationError

T = TypeVar("T")

VERSION = 1
"""Raised when a document's meaning changes; older programs then refuse it with a sentence."""


class UnreadableDocument(GeoShieldError):
    """A draft, plan or settings text that this program cannot use."""

    advice = "Make it again with this version of GeoShield."


def dumps(value: object, *, indent: int | None = None) -> str:
    """JSON text of a domain dataclass; ASCII only, keys in the order of the fields."""
    document = {"geoshield": VERSION, "kind": type(value).__name__, "value": _plain(value)}
    return json.dumps(document, indent=indent, allow_nan=False)


def loads(cls: type[T], text: str) -> T:
    """The ``cls`` that ``dumps`` wrote; UnreadableDocument when it is anything else."""
    from pydantic import ValidationError

    data = _value_of(cls.__name__, _parsed(text))
    try:
        value: T = _adapter(cast(Hashable, cls)).validate_python(data)
    except (ValidationError, RecursionError) as error:
        raise UnreadableDocument(f"This {cls.__name__} cannot be used: {_first_fault(error)}.") from error
    unknown = _unknown_field(data, _plain(value))
    if unknown is not None:
        raise UnreadableDocument(f"This {cls.__name__} has a field that GeoShield does not know: {unknown}.")
    return value


def readable(cls: type[T], text: str | None) -> T | None:
    """The document, or None where there is none or this version cannot read it any more: then it is made again."""
    if text is None:
        return None
    with contextlib.suppress(UnreadableDocument):
        return loads(cls, text)
    return None


def get_ready(*classes: type) -> None:
    """So that the first document of each is read as quickly as every other; for a thread that nobody waits for."""
    for cls in classes:
        _adapter(cast(Hashable, cls))


def write_document(path: Path, value: object, *, replace: bool) -> Path:
    """``dumps`` into a file that a person can read; errors of ``write_beside``."""
    text = dumps(value, indent=2) + "\n"

    def same(temporary: Path) -> None:
        loads(type(value), temporary.read_text("ascii"))

    return write_beside(path, text.encode("ascii"), same, replace=replace)


def read_document(cls: type[T], path: Path) -> T:
    """``loads`` from a file; UnreadableDocument names the file."""
    try:
        return loads(cls, path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise UnreadableDocument(
            f"'{printable(path)}' cannot be read as a {cls.__name__}.", advice="Check the file name."
        ) from error
    except UnreadableDocument as error:
        raise UnreadableDocument(f"'{printable(path)}': {error.message}") from error


def plan_sha256(plan: Plan) -> str:
    """Hash of everything that decides the result: the plan without the photo's path."""
    anywhere = dataclasses.replace(plan, photo=dataclasses.replace(plan.photo, path=Path()))
    text = json.dumps(_plain(anywhere), sort_keys=True, separators=(",", ":"), allow_nan=False)
    return hashlib.sha256(text.encode("ascii")).hexdigest()


def _plain(value: object) -> Any:
    """Dataclasses, tuples, enums and paths as what JSON knows."""
    if dataclasses.is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, (tuple, list)):
        return [_plain(item) for item in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Path):
        return _plain_path(value)
    if isinstance(value, float) and not math.isfinite(value):
        return {"$float": repr(value)}
    if isinstance(value, str):
        return value.encode("utf-8", "backslashreplace").decode("utf-8")
    if value is None or isinstance(value, (bool, int, float)):
        return value
    raise TypeError(f"not plain data: {type(value).__name__}")


def _plain_path(path: Path) -> Any:
    text = str(path)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return {"$path": quote_from_bytes(os.fsencode(text))}
    return text


def _parsed(text: str) -> Any:
    try:
        return json.loads(text, object_hook=_marked, parse_constant=_refuse)
    except (ValueError, TypeError, AttributeError, RecursionError) as error:
        raise UnreadableDocument("This is not a document that GeoShield wrote.") from error


def _marked(found: dict[str, Any]) -> Any:
    """Undo the one-key objects of ``_plain``."""
    if found.keys() == {"$float"}:
        return float(found["$float"])
    if found.keys() == {"$path"}:
        return Path(os.fsdecode(unquote_to_bytes(found["$path"])))
    return found


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"not standard JSON: {constant}")


def _value_of(kind: str, document: Any) -> Any:
    if not isinstance(document, dict) or not {"geoshield", "kind", "value"} <= document.keys():
        raise UnreadableDocument("This is not a document that GeoShield wrote.")
    if document["geoshield"] != VERSION:
        raise UnreadableDocument(f"This {kind} was written by another version of GeoShield.")
    if document["kind"] != kind:
        raise UnreadableDocument(f"This is a {document['kind']!s:.40}, but a {kind} is needed.")
    return document["value"]


def _unknown_field(given: Any, kept: Any, where: str = "") -> str | None:
    """Dotted name of the first key that did not find its way into the value."""
    if isinstance(given, dict) and isinstance(kept, dict):
        for key, item in given.items():
            name = f"{where}.{key}".lstrip(".")
            if key not in kept:
                return name
            deeper = _unknown_field(item, kept[key], name)
            if deeper is not None:
                return deeper
    if isinstance(given, list) and isinstance(kept, list):
        found = (_unknown_field(item, kept[i], f"{where}[{i}]") for i, item in enumerate(given))
        return next((name for name in found if name is not None), None)
    return None


def _first_fault(error: ValidationError | RecursionError) -> str:
    if isinstance(error, RecursionError):
        return "it is nested too deeply"
    fault = error.errors(include_url=False, include_context=False, include_input=False)[0]
    where = ".".join(str(part) for part in fault["loc"]) or "its value"
    return f"{where}: {fault['msg'][:1].lower()}{fault['msg'][1:]}"


@functools.lru_cache(maxsize=64)
def _adapter(cls: Any) -> TypeAdapter[Any]:
    """Building one takes milliseconds."""
    from pydantic import TypeAdapter

    return TypeAdapter(cls)
