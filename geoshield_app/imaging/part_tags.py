"""What the parts of a file are, where they are not pixels: one tag each, or those of the block inside."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator

from geoshield_app.domain.photo import Tag
from geoshield_app.imaging.containers import DAMAGED, TRAILER, Part
from geoshield_app.imaging.iptc_tags import photoshop_tags
from geoshield_app.imaging.values import size_of, text_of, unreadable

EXIF_START, XMP_START = b"Exif\0\0", b"http://ns.adobe.com/xap/1.0/\0"
_MORE_XMP_START = b"http://ns.adobe.com/xmp/extension/\0"
_PIXEL_PARTS = {
    "PNG": "IHDR PLTE IDAT IEND tRNS sRGB gAMA cHRM cICP sBIT bKGD hIST pHYs mDCV cLLI acTL fcTL fdAT iCCP eXIf",
    "WEBP": "VP8 |VP8L|VP8X|ALPH|ANIM|ANMF|ICCP|EXIF|XMP ",
    "HEIF": "ftyp meta mdat free skip idat mini moov",
    "JPEG2000": "jP  |ftyp|jp2h|jp2c|rreq|free",
}
_TEXT_MOST_BYTES = 1 << 20
_SECOND_STARTS = ((b"\xff\xd8\xff", "another picture"), (b"\x89PNG", "another picture"))


def part_tags(part: Part, data: bytes, file_format: str) -> Iterator[Tag]:
    """Tags of one part; EXIF, XMP packets and profiles are left to their own readers."""
    if part.name == TRAILER:
        yield Tag("Trailer", "data after the picture", _what_follows(part.of(data)))
    elif part.name == DAMAGED:
        yield unreadable("File")
    elif file_format in ("JPEG", "MPO"):
        yield from _jpeg_tags(part.name, part.of(data))
    elif file_format == "PNG" and part.name in _PNG_READERS:
        yield _PNG_READERS[part.name](part.of(data))
    elif part.name not in _known(file_format):
        yield Tag(file_format, part.name.strip() or "part", f"{part.end - part.start:,} bytes")


def _known(file_format: str) -> list[str]:
    names = _PIXEL_PARTS["HEIF" if file_format == "AVIF" else file_format]
    return names.split("|" if "|" in names else " ")


def _what_follows(rest: bytes) -> str:
    what = next((name for start, name in _SECOND_STARTS if rest.startswith(start)), "")
    if b"ftyp" in rest[:64] or b"MotionPhoto_Data" in rest:
        what = "a video"
    elif rest.endswith(b"SEFT"):
        what = "a phone maker's own data"
    return f"{size_of(rest)}, {what}" if what else size_of(rest)


def _jpeg_tags(name: str, body: bytes) -> Iterator[Tag]:
    if name == "COM":
        yield Tag("Comment", "comment", text_of(body))
    elif name == "APP0":
        yield from _jfif_tags(body)
    elif name == "APP2" and body.startswith(b"MPF\0"):
        yield Tag("MPF", "index of further pictures", size_of(body))
    elif name == "APP13" and body.startswith(b"Photoshop 3.0\0"):
        yield from photoshop_tags(body[14:])
    elif name == "APP1" and body.startswith(_MORE_XMP_START):
        yield Tag("XMP", "extended packet", size_of(body), tells_place=b"GPSL" in body)
    elif name.startswith("APP") and not _read_elsewhere(name, body):
        yield Tag(name, text_of(body[:16].split(b"\0")[0]), size_of(body))


def _read_elsewhere(name: str, body: bytes) -> bool:
    starts = {"APP1": (EXIF_START, XMP_START), "APP2": (b"ICC_PROFILE\0",), "APP14": (b"Adobe",)}
    return body.startswith(starts.get(name, (b"\0no such start",)))


def _jfif_tags(body: bytes) -> Iterator[Tag]:
    plain = body.startswith(b"JFIF\0") and len(body) >= 14
    if plain and len(body) == 14:
        return
    if plain or body.startswith(b"JFXX\0"):
        yield Tag("Thumbnail", "JFIF thumbnail", size_of(body))
    else:
        yield Tag("APP0", text_of(body[:8].split(b"\0")[0]), size_of(body))


def _plain_text(body: bytes) -> Tag:
    key, _, value = body.partition(b"\0")
    return Tag("Text", key.decode("latin-1"), text_of(value.decode("latin-1")))


def _packed_text(body: bytes) -> Tag:
    key, _, value = body.partition(b"\0")
    return Tag("Text", key.decode("latin-1"), text_of(_inflated(value[1:])))


def _international_text(body: bytes) -> Tag:
    key, _, rest = body.partition(b"\0")
    packed, value = rest[:1] == b"\1", rest[2:].split(b"\0", 2)[-1]
    return Tag("Text", key.decode("latin-1"), text_of(_inflated(value) if packed else value))


def _inflated(value: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(value, _TEXT_MOST_BYTES)
    except zlib.error:
        return value


def _time(body: bytes) -> Tag:
    year, rest = int.from_bytes(body[:2], "big"), body[2:7]
    return Tag("Text", "tIME", "-".join(f"{number:02d}" for number in (year, *rest)))


_PNG_READERS: dict[str, Callable[[bytes], Tag]] = {
    "tEXt": _plain_text,
    "zTXt": _packed_text,
    "iTXt": _international_text,
    "tIME": _time,
}
