"""Text that is safe to show and easy to read: names, figures, times."""

from __future__ import annotations

import dataclasses
import json
import math
import unicodedata
from enum import Enum
from pathlib import Path
from typing import Any

from geoshield_app.domain.result import Guess, Located, Verdict
from geoshield_app.storage.os_errors import printable

_UNSAFE = ("Cc", "Cf", "Cs", "Co", "Zl", "Zp")


def safe(text: str | Path) -> str:
    """``text`` without anything that could steer a terminal: such letters are shown as \\xNN."""
    shown = printable(text) if isinstance(text, Path) else text
    return "".join(
        _escaped(letter) if unicodedata.category(letter) in _UNSAFE else letter for letter in shown
    )


def as_json(value: Any) -> str:
    """One line of standard JSON: dataclasses as objects, figures that are not finite as null."""
    return json.dumps(plain(value), allow_nan=False)


def plain(value: Any) -> Any:
    """``value`` in what JSON knows."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Path):
        return printable(value)
    if isinstance(value, dict):
        return {str(plain(key)): plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value


def duration(seconds: float) -> str:
    """'8 s', '4 min', '2 h 5 min'."""
    if seconds < 90:
        return f"{math.ceil(seconds)} s"
    minutes = math.ceil(seconds / 60)
    return f"{minutes} min" if minutes < 90 else f"{minutes // 60} h {minutes % 60} min"


def distance(distance_km: float | None) -> str:
    return "distance unknown" if distance_km is None else f"{distance_km:,.0f} km off"


def guess(one: Guess, distance_km: float | None) -> str:
    """'Porto, Portugal (3 km off)'."""
    if not one.asked:
        return "not asked"
    if one.refused:
        return "declined to answer"
    return (
        f"{safe(one.place)} ({distance(distance_km)})"
        if one.place
        else f"no answer ({distance(distance_km)})"
    )


def confidence(one: Guess) -> str:
    """', 70 % sure' where a locator says how sure it is."""
    return "" if one.confidence is None or not one.place else f", {one.confidence:.0%} sure"


def located(one: Located) -> str:
    before, after = guess(one.before, one.distance_before_km), guess(one.after, one.distance_after_km)
    same = "" if one.after.independent else " (the same model that described the photo)"
    return f"{safe(one.before.locator)}{same}: before {before}, after {after}"


def figures(verdict: Verdict) -> str:
    """What was measured on the saved file, in one line."""
    psnr = "identical" if math.isinf(verdict.psnr_db) else f"PSNR {verdict.psnr_db:.1f} dB"
    levels = f"up to {verdict.largest_change_levels} levels"
    return f"{levels}, {psnr}, SSIM {verdict.ssim:.3f}, {count(len(verdict.tags_removed), 'tag')} removed"


def count(number: int, noun: str) -> str:
    """'1 photo', '3 photos'."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _escaped(letter: str) -> str:
    code = ord(letter)
    return f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}"
