"""One element out of whatever a model wrote for it: a short noun phrase, a reason, a confidence. Pure."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import Any

from geoshield_app.domain.findings import Element, Reason
from geoshield_app.vlm.vocabulary import bare

MOST_WORDS = 7
LONGEST_NAME = 60
UNSURE = 0.5

_CLAUSE = re.compile(
    r"[,;:(\[\n\"“]|\s+-\s+|\s+(?:that|which|with text|reading|saying|indicating|suggesting)\s+"
)
_MARKS = re.compile(r"[^\w\s'’&/-]")
_NAMES = ("name", "element", "label", "object", "phrase")
_REASONS = ("reason", "class", "type", "category")
_CONFIDENCES = ("confidence", "score", "probability", "certainty")
_WORDS = {"very high": 0.95, "high": 0.9, "medium": 0.6, "moderate": 0.6, "low": 0.3, "very low": 0.1}
_SIGNS: Mapping[Reason, tuple[str, ...]] = {
    Reason.TEXT: ("text", "sign", "writ", "script", "letter", "language"),
    Reason.VEHICLE: ("vehicle", "plate", "car", "bus", "taxi", "tram"),
    Reason.STREET_FURNITURE: ("furniture", "lamp", "pole", "bench", "hydrant", "bollard", "infrastructure"),
    Reason.LANDMARK: ("landmark", "monument", "statue"),
    Reason.ARCHITECTURE: ("architect", "building", "house", "facade", "roof"),
    Reason.VEGETATION: ("vegetation", "plant", "tree", "flora"),
    Reason.TERRAIN: ("terrain", "landscape", "mountain", "coast", "nature", "geograph"),
}
"""What other words for a reason begin with or hold, in the order asked."""


def element_of(value: Any) -> Element | None:
    """The element that ``value`` (an object, or a name alone) means; None when it names nothing."""
    row = value if isinstance(value, Mapping) else {"name": value}
    by_key = {str(key).strip().lower(): item for key, item in row.items()}
    name = _name(_first(by_key, _NAMES))
    if not name:
        return None
    return Element(name, _reason(_first(by_key, _REASONS)), _confidence(_first(by_key, _CONFIDENCES)))


def _first(row: Mapping[str, Any], keys: tuple[str, ...]) -> Any:
    return next((row[key] for key in keys if key in row), None)


def _name(value: Any) -> str:
    """'A blue sign, on the left' becomes 'blue sign'; '' when there are no letters in it."""
    if not isinstance(value, str):
        return ""
    clause = _CLAUSE.split(value.strip(" \"'“”*-.\n"), maxsplit=1)[0]
    words = _MARKS.sub(" ", clause).split()[:MOST_WORDS]
    name = bare(_small(" ".join(words)[:LONGEST_NAME].strip()))
    return name if len(re.findall(r"[^\W\d_]", name)) >= 2 else ""


def _small(text: str) -> str:
    """Without the capital that opens it; 'STOP sign' keeps its letters."""
    return text[:1].lower() + text[1:] if text[1:2].islower() or text[1:2].isspace() else text


def _reason(value: Any) -> Reason:
    said = str(value).strip().lower() if isinstance(value, str) else ""
    for reason in Reason:
        if said == reason.value:
            return reason
    return next(
        (reason for reason, signs in _SIGNS.items() if any(sign in said for sign in signs)), Reason.OTHER
    )


def _confidence(value: Any) -> float:
    """0 to 1, from a share, a percentage or a word; UNSURE when it is none."""
    if isinstance(value, str):
        text = value.strip().lower()
        if text in _WORDS:
            return _WORDS[text]
        try:
            value = float(text.rstrip("% ")) / (100 if text.endswith("%") else 1)
        except ValueError:
            return UNSURE
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value) or value < 0:
        return UNSURE
    return float(min(value / 100, 1.0) if value > 1 else value)
