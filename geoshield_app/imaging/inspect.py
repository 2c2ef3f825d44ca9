"""What is left in a saved file: every part is on a short list of pixel and colour parts, or it is named."""

from __future__ import annotations

import zlib
from pathlib import Path

from geoshield_app.domain.photo import Tag
from geoshield_app.imaging.containers import DAMAGED, TRAILER, Part, parts_of
from geoshield_app.imaging.icc import is_clean
from geoshield_app.imaging.kept_tags import NOTHING_KEPT, Kept
from geoshield_app.imaging.opening import Opened, opened
from geoshield_app.imaging.part_tags import EXIF_START
from geoshield_app.imaging.source import whole
from geoshield_app.imaging.tags import tags_of

_PIXEL_PARTS = {
    "JPEG": frozenset({"DQT", "DHT", "DRI", "SOS", *(f"SOF{n}" for n in (0, 1, 2))}),
    "PNG": frozenset({"IHDR", "PLTE", "tRNS", "IDAT", "IEND", "sRGB", "gAMA", "cHRM", "sBIT"}),
    "WEBP": frozenset({"VP8 ", "VP8L", "VP8X", "ALPH"}),
}
_JFIF_BYTES, _ADOBE_BYTES = 14, 12
_ICC_HEAD = b"ICC_PROFILE\0"
_MOST_PROFILE_BYTES = 1 << 20


def tags_left(path: Path, kept: Kept = NOTHING_KEPT) -> tuple[Tag, ...]:
    """Everything in the file that is neither pixels, a clean colour profile nor ``kept``; () is the promise kept.

    Two readings are put together: the container's own parts, and whatever Pillow finds. An EXIF block passes only when
    it is that of ``kept``, byte for byte. Raises an InputError when the file cannot be opened.
    """
    with opened(path, smallest_side_px=1) as source:
        tags = tuple(tag for tag in tags_of(source).tags if tag not in kept.tags)
        named = tuple(_leftover(part) for part in _unknown_parts(source, kept.exif))
    groups = {tag.group for tag in tags}
    return (*tags, *(tag for tag in named if tag.group not in groups))


def _leftover(part: Part) -> Tag:
    group = {TRAILER: "Trailer", DAMAGED: "File"}.get(part.name, part.name.strip() or "part")
    return Tag(group, "a part beside the pixels", f"{part.end - part.start:,} bytes")


def _unknown_parts(source: Opened, exif: bytes) -> tuple[Part, ...]:
    if source.format not in _PIXEL_PARTS:
        return ()
    data = whole(source.file)
    unknown = (p for p in parts_of(data, source.format) if not _is_pixels_or_colour(p, data, source.format))
    return tuple(part for part in unknown if not (exif and _is_exif(part, data, exif)))


def _is_exif(part: Part, data: bytes, exif: bytes) -> bool:
    """The part holds ``exif`` and nothing else; PNG and WebP leave out the 'Exif' at its start."""
    return part.name in ("APP1", "eXIf", "EXIF") and part.of(data) in (exif, exif.removeprefix(EXIF_START))


def _is_pixels_or_colour(part: Part, data: bytes, file_format: str) -> bool:
    if part.name in _PIXEL_PARTS[file_format]:
        return True
    if file_format == "PNG":
        return part.name == "iCCP" and _is_clean_png_profile(part.of(data))
    if file_format == "WEBP":
        return part.name == "ICCP" and is_clean(part.of(data))
    return _is_plain_segment(part, data)


def _is_plain_segment(part: Part, data: bytes) -> bool:
    """JFIF without thumbnail, Adobe's colour note, a whole clean profile."""
    body = part.of(data)
    if part.name == "APP0":
        return body.startswith(b"JFIF\0") and len(body) == _JFIF_BYTES
    if part.name == "APP14":
        return body.startswith(b"Adobe") and len(body) == _ADOBE_BYTES
    return (
        part.name == "APP2" and body.startswith(_ICC_HEAD + b"\1\1") and is_clean(body[len(_ICC_HEAD) + 2 :])
    )


def _is_clean_png_profile(body: bytes) -> bool:
    name, _, packed = body.partition(b"\0")
    try:
        profile = zlib.decompressobj().decompress(packed[1:], _MOST_PROFILE_BYTES)
    except zlib.error:
        return False
    return name == b"ICC Profile" and is_clean(profile)
