"""IPTC-IIM (version 4.2): records and data sets as tags."""

from __future__ import annotations

from geoshield_app.domain.photo import Tag
from geoshield_app.imaging.values import size_of, text_of, unreadable

_NAMES = {
    5: "ObjectName", 25: "Keywords", 26: "ContentLocationCode", 27: "ContentLocationName", 55: "DateCreated",
    60: "TimeCreated", 80: "Byline", 85: "BylineTitle", 90: "City", 92: "Sublocation", 95: "ProvinceState",
    100: "CountryCode", 101: "CountryName", 105: "Headline", 110: "Credit", 115: "Source", 116: "Copyright",
    118: "Contact", 120: "Caption", 122: "Writer",
}  # fmt: skip
_PLACE = (26, 27, 90, 92, 95, 100, 101)


def iptc_tags(block: bytes) -> tuple[Tag, ...]:
    """Every data set of an IIM block; what follows a damaged one is named as unreadable."""
    tags, at = [], 0
    while at < len(block) and block[at] == 0x1C:
        size = int.from_bytes(block[at + 3 : at + 5], "big")
        if len(block) < at + 5 or size & 0x8000 or at + 5 + size > len(block):
            tags.append(unreadable("IPTC", tells_place=True))
            break
        record, number = block[at + 1], block[at + 2]
        if (record, number) not in ((1, 0), (1, 90), (2, 0)):  # versions and the character set
            value = text_of(block[at + 5 : at + 5 + size])
            tags.append(Tag("IPTC", _name(record, number), value, record == 2 and number in _PLACE))
        at += 5 + size
    return tuple(tags)


def photoshop_blocks(data: bytes) -> dict[int, bytes]:
    """Image resources by number from an '8BIM' series; ends quietly where it is damaged."""
    blocks: dict[int, bytes] = {}
    at = 0
    while data[at : at + 4] == b"8BIM" and at + 12 <= len(data):
        number = int.from_bytes(data[at + 4 : at + 6], "big")
        start = at + 6 + (data[at + 6] + 2) // 2 * 2
        size = int.from_bytes(data[start : start + 4], "big")
        blocks[number] = blocks.get(number, b"") + data[start + 4 : start + 4 + size]
        at = start + 4 + (size + 1) // 2 * 2
    return blocks


def photoshop_tags(data: bytes) -> tuple[Tag, ...]:
    """IPTC inside Photoshop's resources, its thumbnail, and the number of the others."""
    blocks = photoshop_blocks(data)
    tags = list(iptc_tags(blocks.pop(0x0404, b"")))
    thumbnails = [blocks.pop(number) for number in (0x0409, 0x040C) if number in blocks]
    tags += [Tag("Thumbnail", "Photoshop thumbnail", size_of(picture)) for picture in thumbnails]
    if blocks or not tags:
        tags.append(Tag("Photoshop", "image resources", f"{len(blocks)} blocks"))
    return tuple(tags)


def _name(record: int, number: int) -> str:
    return _NAMES.get(number, f"{record}:{number}") if record == 2 else f"{record}:{number}"
