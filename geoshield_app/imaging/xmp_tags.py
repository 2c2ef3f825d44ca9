"""XMP: a packet of RDF/XML as tags, and its coordinate."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree

from geoshield_app.domain.photo import Coordinate, Tag
from geoshield_app.imaging import gps
from geoshield_app.imaging.values import text_of, unreadable

_PLACE_WORDS = """
city state country countrycode countryname location sublocation provincestate worldregion locationcreated locationshown
locationname locationid region gpslatitude gpslongitude gpsaltitude gpsdestlatitude gpsdestlongitude gpsareainformation
gpsposition gpsimgdirection gpsmapdatum geotag latitude longitude countrysubdivision address
"""
_PLACE = frozenset(_PLACE_WORDS.split())
_PLACE_IN_TEXT = re.compile(r"\b(" + "|".join(sorted(_PLACE)) + r")\b", re.I)
_CONTAINERS = ("Alt", "Bag", "Seq", "li", "Description", "RDF", "xmpmeta", "xapmeta")
_MOST_TAGS = 400


def xmp_tags(packet: bytes) -> tuple[tuple[Tag, ...], Coordinate | None]:
    """Each property with a value, and the coordinate; a broken packet becomes one tag that says so."""
    text = _decoded(packet)
    if not text.strip():
        return (), None
    try:
        if "<!DOCTYPE" in text or "<!ENTITY" in text:
            raise ElementTree.ParseError("XMP has no document type")
        root = ElementTree.fromstring(text)  # no entities, and expat bounds the rest
    except (ElementTree.ParseError, ValueError, RecursionError):
        return (unreadable("XMP", tells_place=bool(_PLACE_IN_TEXT.search(text))),), None
    found = list(dict.fromkeys(_values(root, "")))[:_MOST_TAGS]
    tags = tuple(Tag("XMP", name, text_of(value), tells_place(name)) for name, value in found)
    values = {name.rpartition("/")[2].lower(): value for name, value in reversed(found)}
    return tags, gps.from_xmp(values.get("gpslatitude", ""), values.get("gpslongitude", ""))


def tells_place(name: str) -> bool:
    """True when any part of 'LocationShown/City' is a place property."""
    return any(part.lower() in _PLACE for part in name.split("/"))


def _decoded(packet: bytes) -> str:
    text = packet.decode(_encoding(packet), "replace").strip("\0\ufeff \r\n\t")
    text = re.sub(r"<\?xpacket.*?\?>", "", text, flags=re.S)
    return re.sub(r"^\s*<\?xml.*?\?>", "", text, flags=re.S)


def _encoding(packet: bytes) -> str:
    """XMP may be UTF-8 or UTF-16; some programs write Latin-1."""
    start = packet.find(b"<")
    if start >= 0 and packet[start + 1 : start + 2] == b"\0":
        return "utf-16-be" if start % 2 else "utf-16-le"
    try:
        packet.decode("utf-8")
    except UnicodeDecodeError:
        return "latin-1"
    return "utf-8"


def _values(element: ElementTree.Element, inside: str) -> Iterator[tuple[str, str]]:
    """(path of local names, value) of every attribute and leaf."""
    name = _local(element.tag)
    path = inside if name in _CONTAINERS else f"{inside}/{name}".strip("/")
    for key, value in element.attrib.items():
        if _local(key) not in ("about", "parseType", "lang", "xmptk") and value.strip():
            yield f"{path}/{_local(key)}".strip("/"), value.strip()
    if len(element) == 0 and path and (element.text or "").strip():
        yield path, str(element.text).strip()
    for child in element:
        yield from _values(child, path)


def _local(name: str) -> str:
    return name.rpartition("}")[2]
