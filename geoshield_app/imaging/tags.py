"""Everything a photo's file tells beside its pixels: listed, and marked where it tells the place."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Literal

from PIL import Image

from geoshield_app.domain.photo import Coordinate, PhotoTags, Tag
from geoshield_app.imaging.containers import parts_of
from geoshield_app.imaging.exif_tags import exif_tags
from geoshield_app.imaging.icc import is_clean, profile_texts
from geoshield_app.imaging.iptc_tags import iptc_tags, photoshop_tags
from geoshield_app.imaging.opening import Opened, opened
from geoshield_app.imaging.part_tags import EXIF_START, part_tags
from geoshield_app.imaging.source import LIBRARY_ERRORS, whole
from geoshield_app.imaging.values import size_of, text_of, unreadable
from geoshield_app.imaging.xmp_tags import xmp_tags

_IPTC, _PHOTOSHOP, _XMP = 33723, 34377, 700
_XMP_PACKET = re.compile(rb"<x:xmpmeta.*?</x:xmpmeta>", re.S)
_RAW_PROFILE = re.compile(r"^Raw profile type (\w+)$")


class _Found:
    """Collects while the readers run."""

    def __init__(self) -> None:
        self.tags: list[Tag] = []
        self.coordinate: Coordinate | None = None

    def add(self, tags: tuple[Tag, ...], coordinate: Coordinate | None = None) -> None:
        self.tags += tags
        self.coordinate = self.coordinate or coordinate


def read_tags(path: Path) -> PhotoTags:
    """All tags of the photo at ``path`` and its coordinate.

    Works for photos that are too small to be protected. Damaged metadata never raises: it is listed as unreadable.
    Raises an InputError where the photo cannot be opened.
    """
    with opened(path, smallest_side_px=1) as source:
        return tags_of(source)


def tags_of(source: Opened) -> PhotoTags:
    """The same for a photo that is open already; call it before the pixels are decoded."""
    found = _Found()
    readers: tuple[tuple[str, Callable[[Opened, _Found], None]], ...] = (
        ("EXIF", _exif),
        ("XMP", _xmp),
        ("IPTC", _iptc_in_tiff),
        ("File", _parts),
        ("ICC", _icc),
        ("Pictures", _other_pictures),
    )
    for group, read in readers:
        try:
            read(source, found)
        except LIBRARY_ERRORS:
            found.add((unreadable(group),))
    return PhotoTags(tuple(dict.fromkeys(found.tags)), found.coordinate)


def _exif(source: Opened, found: _Found) -> None:
    if source.format == "TIFF":
        found.add(*exif_tags(source.image.getexif(), in_tiff=True))
        return
    for block in _exif_blocks(source.image):
        exif = Image.Exif()
        exif.load(block)
        tags, coordinate = exif_tags(exif)
        found.add(tags or (Tag("EXIF", "block", size_of(block)),), coordinate)


def _exif_blocks(image: Image.Image) -> Iterator[bytes]:
    """The EXIF block, and the one that ImageMagick hides in a PNG's text."""
    block = image.info.get("exif")
    if block:
        yield bytes(block)
    hidden = _raw_profiles(image).get("exif") or _raw_profiles(image).get("APP1", b"")
    if hidden.startswith(EXIF_START) or hidden[:2] in (b"II", b"MM"):
        yield hidden


def _raw_profiles(image: Image.Image) -> dict[str, bytes]:
    """'Raw profile type X' texts of a PNG: a name, a length, then hexadecimal digits."""
    profiles = {}
    for key, value in image.info.items():
        match = _RAW_PROFILE.match(str(key))
        if match and isinstance(value, str):
            digits = "".join(value.split("\n")[3:]).strip()
            profiles[match.group(1)] = bytes.fromhex(digits)
    return profiles


def _xmp(source: Opened, found: _Found) -> None:
    info = source.image.info
    in_gif = _XMP_PACKET.search(whole(source.file)) if source.format == "GIF" else None
    packets = (info.get("xmp"), info.get("XML:com.adobe.xmp"), _raw_profiles(source.image).get("xmp"))
    for packet in (*packets, in_gif and in_gif.group()):
        if packet:
            found.add(*xmp_tags(packet.encode() if isinstance(packet, str) else bytes(packet)))


def _iptc_in_tiff(source: Opened, found: _Found) -> None:
    hidden = _raw_profiles(source.image).get("iptc") or source.image.info.get("iptc", b"")
    if hidden:
        found.add(photoshop_tags(hidden) if hidden.startswith(b"8BIM") else iptc_tags(hidden))
    directory = getattr(source.image, "tag_v2", {}) if source.format == "TIFF" else {}
    if _IPTC in directory:
        block = _as_bytes(directory[_IPTC])
        found.add(iptc_tags(block) or (unreadable("IPTC", tells_place=True),))
    if _PHOTOSHOP in directory:
        found.add(photoshop_tags(_as_bytes(directory[_PHOTOSHOP])))


def _as_bytes(value: object) -> bytes:
    """Some programs store IPTC as 4-byte numbers."""
    if isinstance(value, tuple) and all(isinstance(item, int) for item in value):
        order: Literal["big", "little"] = "big" if value and value[0] >> 24 == 0x1C else "little"
        return b"".join(item.to_bytes(4, order) for item in value)
    return bytes(value) if isinstance(value, bytes) else b""


def _parts(source: Opened, found: _Found) -> None:
    if source.format in ("TIFF", "BMP", "GIF"):
        comment = source.image.info.get("comment")
        if comment:
            found.add((Tag("Comment", "comment", text_of(comment)),))
        return
    data = whole(source.file)
    for part in parts_of(data, source.format):
        found.add(tuple(part_tags(part, data, source.format)))


def _icc(source: Opened, found: _Found) -> None:
    profile = source.image.info.get("icc_profile")
    if not isinstance(profile, bytes) or not profile or is_clean(profile):
        return
    texts = profile_texts(profile)
    found.add(tuple(Tag("ICC", name, text_of(text)) for name, text in texts) or (unreadable("ICC"),))


def _other_pictures(source: Opened, found: _Found) -> None:
    """Second pictures show the unprotected photo: they are never copied, and named here."""
    count = int(getattr(source.image, "n_frames", 1))
    if count > 1:
        found.add((Tag("Pictures", "further pictures in the file", str(count - 1)),))
    info = source.image.info
    for key, name in (
        ("thumbnails", "thumbnail"),
        ("depth_images", "depth picture"),
        ("aux", "auxiliary picture"),
    ):
        if info.get(key):
            group = "Thumbnail" if key == "thumbnails" else "Pictures"
            found.add((Tag(group, f"HEIF {name}", str(len(info[key]))),))
