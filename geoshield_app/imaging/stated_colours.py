"""Depth and colours that a file states in its own way (ITU-T H.273) and 8-bit sRGB cannot hold, as sentences."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

HEAD_BYTES = 1 << 16
_SRGB_PRIMARIES, _HDR_CURVES = (1, 2), (16, 18)


@dataclass(frozen=True, slots=True)
class Stated:
    """Bits a channel, and the numbers of H.273."""

    bits: int = 8
    primaries: int = 1
    curve: int = 1


def notes_on_colours(file_format: str, info: Mapping[Any, Any], head: bytes) -> tuple[str, ...]:
    """Sentences about what is lost; ``info`` is Pillow's, ``head`` the file's first HEAD_BYTES."""
    stated, notes = _stated(file_format, info, head), []
    if stated.bits > 8:
        notes.append(f"{stated.bits} bits a channel were reduced to 8.")
    wide = stated.primaries not in _SRGB_PRIMARIES or stated.curve in _HDR_CURVES
    if wide and not info.get("icc_profile"):
        notes.append("Its wide or HDR colours are taken as sRGB and may look paler.")
    return tuple(notes)


def _stated(file_format: str, info: Mapping[Any, Any], head: bytes) -> Stated:
    if file_format == "AVIF":
        return _of_avif(head)
    if file_format == "PNG":
        at = head.find(b"cICP")
        return Stated(8, head[at + 4], head[at + 5]) if 0 < at < len(head) - 6 else Stated()
    boxes = info.get("nclx_profile") or {}
    return Stated(
        int(info.get("bit_depth", 8)) if file_format in ("HEIF", "JPEG2000") else 8,
        int(boxes.get("color_primaries", 1)),
        int(boxes.get("transfer_characteristics", 1)),
    )


def _of_avif(head: bytes) -> Stated:
    """From the codec's configuration (AV1-ISOBMFF 2.3.3) and the colour box."""
    configuration, colours = head.find(b"av1C"), head.find(b"colrnclx")
    flags = head[configuration + 6] if 0 < configuration < len(head) - 7 else 0
    bits = {0x40: 10, 0x60: 12}.get(flags & 0x60, 8)
    if not 0 < colours < len(head) - 12:
        return Stated(bits)
    return Stated(
        bits,
        int.from_bytes(head[colours + 8 : colours + 10], "big"),
        int.from_bytes(head[colours + 10 : colours + 12], "big"),
    )
