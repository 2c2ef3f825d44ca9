"""Coordinates from what cameras and programs write; anything doubtful is no coordinate."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping

from geoshield_app.domain.photo import Coordinate

_NUMBER = r"(\d+(?:\.\d+)?)"
_XMP_ANGLE = re.compile(rf"\s*{_NUMBER}(?:[,;\s]+{_NUMBER}(?:[,;\s]+{_NUMBER})?)?[,;\s]*([NSEW])\s*", re.I)
_NORTH_SOUTH, _LATITUDE, _EAST_WEST, _LONGITUDE = 1, 2, 3, 4


def from_exif(gps: Mapping[int, object]) -> Coordinate | None:
    """From the EXIF GPS directory (EXIF 3.0, 4.6.7): degrees, minutes, seconds and a hemisphere each."""
    return _coordinate(
        _signed(_degrees(gps.get(_LATITUDE)), gps.get(_NORTH_SOUTH), "NS"),
        _signed(_degrees(gps.get(_LONGITUDE)), gps.get(_EAST_WEST), "EW"),
    )


def from_xmp(latitude: str, longitude: str) -> Coordinate | None:
    """From XMP's 'DDD,MM.mmN' or 'DDD,MM,SSN'."""
    return _coordinate(_xmp_angle(latitude, "NS"), _xmp_angle(longitude, "EW"))


def _coordinate(latitude: float | None, longitude: float | None) -> Coordinate | None:
    """None outside the Earth, and at 0, 0, which devices write when they do not know."""
    if latitude is None or longitude is None or (latitude == 0 and longitude == 0):
        return None
    if abs(latitude) > 90 or abs(longitude) > 180:
        return None
    return Coordinate(latitude, longitude)


def _degrees(parts: object) -> float | None:
    if not isinstance(parts, tuple | list):
        parts = (parts,)
    if not 1 <= len(parts) <= 3:
        return None
    numbers = [_number(part) for part in parts]
    total = 0.0
    for number, unit, limit in zip(numbers, (1, 60, 3600), (180, 60, 60), strict=False):
        if number is None or number < 0 or number > limit:
            return None
        total += number / unit
    return total


def _number(value: object) -> float | None:
    """A finite float; None for a zero denominator and for anything that is no number."""
    try:
        number = float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError, ZeroDivisionError, OverflowError):
        return None
    return number if math.isfinite(number) else None


def _signed(degrees: float | None, reference: object, letters: str) -> float | None:
    """Negative in the second hemisphere of ``letters``; None when the hemisphere is not said."""
    if isinstance(reference, bytes):
        reference = reference.decode("latin-1")
    letter = reference.strip(" \0")[:1].upper() if isinstance(reference, str) else ""
    if degrees is None or not letter or letter not in letters:
        return None
    return degrees if letter == letters[0] else -degrees


def _xmp_angle(text: str, letters: str) -> float | None:
    found = _XMP_ANGLE.fullmatch(text)
    if not found:
        return None
    parts = [float(part) for part in found.groups()[:3] if part is not None]
    return _signed(_degrees(parts), found.group(4), letters)
