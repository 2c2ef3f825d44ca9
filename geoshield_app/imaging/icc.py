"""Colour profiles without words: a matrix/curve profile is taken apart and rebuilt from its colour tags alone.

Layout: ICC.1:2022, clauses 7.2 (header), 7.3 (tag table), 10 (tag types). Descriptions, copyright, device names, dates
and private tags may hold an owner's or a place's name, so none of them is copied.
"""

from __future__ import annotations

import io
import struct

from PIL import ImageCms

_HEADER_BYTES = 128
_XYZ_TAGS = ("rXYZ", "gXYZ", "bXYZ", "wtpt")
_CURVE_TAGS = ("rTRC", "gTRC", "bTRC")
_REQUIRED = (*_XYZ_TAGS, *_CURVE_TAGS)
_TABLE_TAGS = ("A2B0", "A2B1", "A2B2", "B2A0", "B2A1", "B2A2", "D2B0", "D2B1", "D2B2")
_PARAMETRIC_COUNTS = (1, 3, 4, 5, 7)
_D50 = struct.pack(">3i", 0xF6D6, 0x10000, 0xD32D)
_DATE = struct.pack(">6H", 2000, 1, 1, 0, 0, 0)
_DESCRIPTION, _COPYRIGHT = "RGB", "None"


def colour_space(profile: bytes) -> str:
    """'RGB', 'GRAY', 'CMYK', 'Lab', ...; '' when the header is too short."""
    return profile[16:20].decode("latin-1").strip() if len(profile) >= _HEADER_BYTES else ""


def clean_profile(profile: bytes) -> bytes | None:
    """The same colours without any text, or None when it is no plain RGB matrix profile.

    Cleaning a clean profile gives the same bytes: that is how ``is_clean`` knows.
    """
    try:
        tags = _tags(profile)
        if colour_space(profile) != "RGB" or profile[20:24] != b"XYZ " or any(t in tags for t in _TABLE_TAGS):
            return None
        kept = {name: _exact(name, tags[name]) for name in _REQUIRED}
        if "chad" in tags:
            kept["chad"] = _fixed(tags["chad"], b"sf32", 44)
        rebuilt = _build(profile, kept)
        ImageCms.buildTransform(_parsed(rebuilt), ImageCms.createProfile("sRGB"), "RGB", "RGB")
    except (ValueError, KeyError, IndexError, struct.error, OSError, TypeError, ImageCms.PyCMSError):
        return None
    return rebuilt


def is_clean(profile: bytes) -> bool:
    """True when nothing but colour is in it."""
    return clean_profile(profile) == profile


def profile_texts(profile: bytes) -> tuple[tuple[str, str], ...]:
    """(name, text) of the descriptions a profile carries; () when it cannot be read."""
    try:
        tags = _tags(profile)
    except (ValueError, struct.error):
        return ()
    named = ((name, _text(body)) for name, body in tags.items())
    return tuple((name, text) for name, text in named if text)


def _parsed(profile: bytes) -> ImageCms.ImageCmsProfile:
    return ImageCms.ImageCmsProfile(io.BytesIO(profile))


def _tags(profile: bytes) -> dict[str, bytes]:
    """Tag bodies by signature. Raises ValueError when the table leaves the profile."""
    if len(profile) < _HEADER_BYTES + 4 or profile[36:40] != b"acsp":
        raise ValueError("no ICC profile")
    (count,) = struct.unpack_from(">I", profile, _HEADER_BYTES)
    if count > 200:
        raise ValueError("too many tags")
    tags = {}
    for index in range(count):
        name, start, size = struct.unpack_from(">4sII", profile, _HEADER_BYTES + 4 + 12 * index)
        if start + size > len(profile):
            raise ValueError("a tag leaves the profile")
        tags[name.decode("latin-1")] = profile[start : start + size]
    return tags


def _exact(name: str, body: bytes) -> bytes:
    """The tag cut to what its own type says, so that nothing hides behind the numbers."""
    if name in _XYZ_TAGS:
        return _fixed(body, b"XYZ ", 20)
    if body[:4] == b"curv":
        (count,) = struct.unpack_from(">I", body, 8)
        return _fixed(body, b"curv", 12 + 2 * count)
    (function,) = struct.unpack_from(">H", body, 8)
    size = 12 + 4 * _PARAMETRIC_COUNTS[function]
    return b"para\0\0\0\0" + struct.pack(">HH", function, 0) + _fixed(body, b"para", size)[12:]


def _fixed(body: bytes, kind: bytes, size: int) -> bytes:
    if body[:4] != kind or len(body) < size:
        raise ValueError(f"{kind!r} expected")
    return kind + bytes(4) + body[8:size]


def _build(profile: bytes, kept: dict[str, bytes]) -> bytes:
    """Header and table around ``kept`` and two neutral texts; equal bodies are stored once."""
    version = 4 if profile[8] >= 4 else 2
    tags = {
        "desc": _neutral(_DESCRIPTION, version, "desc"),
        "cprt": _neutral(_COPYRIGHT, version, "text"),
        **kept,
    }
    table, body, places = b"", b"", dict[bytes, int]()
    first = _HEADER_BYTES + 4 + 12 * len(tags)
    for name, data in tags.items():
        if data not in places:
            places[data] = first + len(body)
            body += data + bytes(-len(data) % 4)
        table += struct.pack(">4sII", name.encode(), places[data], len(data))
    header = _header(first + len(body), version, profile)
    return header + struct.pack(">I", len(tags)) + table + body


def _header(size: int, version: int, profile: bytes) -> bytes:
    number = b"\x04\x30\0\0" if version == 4 else b"\x02\x10\0\0"
    intent = profile[67] & 3
    start = struct.pack(">I4x", size) + number + b"mntrRGB XYZ " + _DATE + b"acsp" + bytes(24)
    return (start + struct.pack(">I", intent) + _D50).ljust(_HEADER_BYTES, b"\0")


def _neutral(text: str, version: int, kind: str) -> bytes:
    raw = text.encode("ascii")
    if version == 4:
        wide = text.encode("utf-16-be")
        return b"mluc" + struct.pack(">4xII4sII", 1, 12, b"enUS", len(wide), 28) + wide
    if kind == "desc":
        return b"desc" + struct.pack(">4xI", len(raw) + 1) + raw + b"\0" + bytes(78)
    return b"text" + bytes(4) + raw + b"\0"


def _text(body: bytes) -> str:
    """The words of a text, desc or mluc tag, '' for any other type."""
    if body[:4] == b"text":
        raw = body[8:].decode("latin-1")
    elif body[:4] == b"desc":
        raw = body[12 : 12 + int.from_bytes(body[8:12], "big")].decode("latin-1")
    elif body[:4] == b"mluc" and len(body) >= 28:
        size, start = struct.unpack_from(">II", body, 20)
        raw = body[start : start + size].decode("utf-16-be", "replace")
    else:
        return ""
    return raw.strip("\0 \n")
