"""What JPEG 2000 keeps beside its codestream (ISO/IEC 15444-1, annex I) and Pillow does not read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from geoshield_app.imaging.containers import box_parts

CODESTREAM_START = b"\xff\x4f\xff\x51"
_UUIDS = {
    b"JpgTiffExif->JP2": "exif",
    bytes.fromhex("be7acfcb97a942e89c71999491e3afac"): "xmp",
    bytes.fromhex("33c7a4d2b81d4723a0baf1a3e097ad38"): "iptc",
}
_SIZ_PRECISION = 42
"""Where a codestream that begins with its size marker says the depth of its first channel."""


def jp2_info(file: BinaryIO) -> dict[str, bytes | int]:
    """The blocks 'exif', 'xmp', 'iptc', 'icc_profile' and the number 'bit_depth', as far as they are there.

    The file's position stays. Never raises on damaged boxes: they are left out.
    """
    position = file.tell()
    file.seek(0)
    data = file.read()
    file.seek(position)
    if data.startswith(CODESTREAM_START):
        return dict(_depth(data[_SIZ_PRECISION : _SIZ_PRECISION + 1]))
    return dict(_from_boxes(data))


def _from_boxes(data: bytes) -> Iterator[tuple[str, bytes | int]]:
    for part in box_parts(data):
        body = part.of(data)
        if part.name == "uuid" and body[:16] in _UUIDS:
            yield _UUIDS[body[:16]], body[16:]
        elif part.name == "jp2h":
            yield from _from_header(body)


def _from_header(header: bytes) -> Iterator[tuple[str, bytes | int]]:
    for part in box_parts(header):
        body = part.of(header)
        if part.name == "ihdr":
            yield from _depth(body[10:11])
        elif part.name == "colr" and body[:1] in (b"\2", b"\3"):
            yield "icc_profile", body[3:]


def _depth(byte: bytes) -> Iterator[tuple[str, int]]:
    """The depth is stored less one; its top bit means signed, 255 that channels differ."""
    if byte and byte != b"\xff":
        yield "bit_depth", (byte[0] & 0x7F) + 1
