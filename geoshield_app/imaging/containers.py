"""A file's parts as it stores them: JPEG segments, PNG chunks, WebP chunks, HEIF boxes. Positions, no meaning."""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass

TRAILER = "trailer"
"""Name of a part behind the picture's end."""
DAMAGED = "damaged"
"""Name of a part from which on the file makes no sense."""

_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
_NAMES = {
    0xD8: "SOI",
    0xD9: "EOI",
    0xDA: "SOS",
    0xDB: "DQT",
    0xC4: "DHT",
    0xDD: "DRI",
    0xFE: "COM",
    0xCC: "DAC",
}
_STANDALONE = (0x01, *range(0xD0, 0xD8))


@dataclass(frozen=True, slots=True)
class Part:
    """Bytes ``start`` to ``end`` of the file: the payload, without length or checksum."""

    name: str
    start: int
    end: int

    def of(self, data: bytes) -> bytes:
        return data[self.start : self.end]


def parts_of(data: bytes, file_format: str) -> tuple[Part, ...]:
    """Every part of a JPEG/MPO, PNG, WEBP, HEIF, AVIF or JPEG2000 file; () for other formats. Never raises."""
    walk = _WALKS.get(file_format)
    return tuple(walk(data)) if walk else ()


def jpeg_parts(data: bytes) -> Iterator[Part]:
    """Segments by name (APP0 to APP15, COM, SOF0, DQT, ...), the picture data left out."""
    at = 2
    while at + 2 <= len(data):
        if data[at] != 0xFF:
            yield Part(DAMAGED, at, len(data))
            return
        marker = data[at + 1]
        if marker == 0xFF or marker in _STANDALONE:
            at += 1 if marker == 0xFF else 2
            continue
        if marker == 0xD9:
            yield from _rest(at + 2, data)
            return
        size = int.from_bytes(data[at + 2 : at + 4], "big")
        end = at + 2 + size
        if size < 2 or end > len(data):
            yield Part(DAMAGED, at, len(data))
            return
        yield Part(_jpeg_name(marker), at + 4, end)
        at = _after_scan(data, end) if marker == 0xDA else end


def _jpeg_name(marker: int) -> str:
    if 0xE0 <= marker <= 0xEF:
        return f"APP{marker - 0xE0}"
    if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
        return f"SOF{marker - 0xC0}"
    return _NAMES.get(marker, f"marker {marker:02X}")


def _after_scan(data: bytes, start: int) -> int:
    """Where the next marker follows the compressed data."""
    found = _MARKER.search(data, start)
    return found.start() if found else len(data)


def png_parts(data: bytes) -> Iterator[Part]:
    """Chunks by type."""
    at = 8
    while at + 8 <= len(data):
        size, kind = struct.unpack_from(">I4s", data, at)
        end = at + 8 + size
        if end + 4 > len(data):
            yield Part(DAMAGED, at, len(data))
            return
        yield Part(kind.decode("latin-1"), at + 8, end)
        at = end + 4
        if kind == b"IEND":
            break
    yield from _rest(at, data)


def webp_parts(data: bytes) -> Iterator[Part]:
    """Chunks by type."""
    at, stop = 12, min(8 + int.from_bytes(data[4:8], "little"), len(data))
    while at + 8 <= stop:
        kind, size = struct.unpack_from("<4sI", data, at)
        end = at + 8 + size
        if end > stop:
            yield Part(DAMAGED, at, len(data))
            return
        yield Part(kind.decode("latin-1"), at + 8, end)
        at = end + size % 2
    yield from _rest(max(at, stop), data)


def box_parts(data: bytes) -> Iterator[Part]:
    """Top-level boxes of HEIF and AVIF by type."""
    at = 0
    while at + 8 <= len(data):
        size, kind = struct.unpack_from(">I4s", data, at)
        head = 8
        if size == 1 and at + 16 <= len(data):
            (size,) = struct.unpack_from(">Q", data, at + 8)
            head = 16
        end = len(data) if size == 0 else at + size
        if end < at + head or end > len(data):
            yield Part(DAMAGED if at == 0 else TRAILER, at, len(data))
            return
        yield Part(kind.decode("latin-1"), at + head, end)
        at = end
    yield from _rest(at, data)


def _jp2_parts(data: bytes) -> Iterator[Part]:
    """Boxes; a bare codestream has none."""
    yield from () if data.startswith(b"\xff\x4f") else box_parts(data)


def _rest(at: int, data: bytes) -> Iterator[Part]:
    if at < len(data):
        yield Part(TRAILER, at, len(data))


_WALKS: dict[str, Callable[[bytes], Iterator[Part]]] = {
    "JPEG": jpeg_parts,
    "MPO": jpeg_parts,
    "PNG": png_parts,
    "WEBP": webp_parts,
    "HEIF": box_parts,
    "AVIF": box_parts,
    "JPEG2000": _jp2_parts,
}
