"""Tag values as short, safe text."""

from __future__ import annotations

from geoshield_app.domain.photo import Tag

LONGEST_VALUE = 200
UNREADABLE = "unreadable"
"""Name of the tag that stands for a block which is there but damaged."""


def text_of(value: object) -> str:
    """At most LONGEST_VALUE printable characters; bytes that are no text become their count."""
    if isinstance(value, bytes | bytearray):
        return _text_of_bytes(bytes(value))
    if isinstance(value, tuple | list):
        return _short(", ".join(text_of(item) for item in value[:16]) + (", ..." if len(value) > 16 else ""))
    if isinstance(value, float):
        return f"{value:g}"
    return _short(str(value))


def size_of(data: bytes) -> str:
    """'4,096 bytes'."""
    return f"{len(data):,} bytes"


def unreadable(group: str, *, tells_place: bool = False) -> Tag:
    """The tag for a damaged block."""
    return Tag(group, UNREADABLE, "damaged, could not be read", tells_place)


def _text_of_bytes(value: bytes) -> str:
    raw = value.rstrip(b"\0 ")
    for prefix, encoding in ((b"ASCII\0\0\0", "ascii"), (b"UNICODE\0", "utf-16-le")):
        if value.startswith(prefix):
            return _short(value[8:].decode(encoding, "replace"))
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        return size_of(value)
    return _short(text) if text.replace("\n", "").replace("\r", "").isprintable() else size_of(value)


def _short(text: str) -> str:
    clean = "".join(c if c.isprintable() else " " for c in text.strip("\0")).strip()
    return clean if len(clean) <= LONGEST_VALUE else clean[: LONGEST_VALUE - 3] + "..."
