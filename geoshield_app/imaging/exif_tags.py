"""EXIF: every directory as tags, and the coordinate."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PIL import ExifTags, Image

from geoshield_app.domain.photo import Coordinate, Tag
from geoshield_app.imaging import gps
from geoshield_app.imaging.source import LIBRARY_ERRORS
from geoshield_app.imaging.values import size_of, text_of, unreadable

_MAKER_NOTES = {0x927C: "MakerNote", 0xC634: "DNGPrivateData", 0xC6FD: "MakerNote"}
_DIRECTORIES = (ExifTags.IFD.Exif, ExifTags.IFD.GPSInfo, ExifTags.IFD.Interop, ExifTags.IFD.IFD1)
_ELSEWHERE = {0x8769, 0x8825, 0xA005, 0x014A, 0x02BC, 0x83BB, 0x8649, 0x8773}
"""Pointers to directories, and XMP, IPTC, Photoshop and ICC blocks, which have readers of their own."""
_WINDOWS_TEXTS = (0x9C9B, 0x9C9C, 0x9C9D, 0x9C9E, 0x9C9F)
_TELLS_NO_PLACE = {0, 7, 8, 9, 10, 11, 16, 18, 23, 28, 29, 30, 31}
"""GPS tags about version, time, satellites and quality."""
TIFF_STRUCTURE = frozenset(
    {
        *range(254, 260),
        262,
        266,
        273,
        274,
        *range(277, 285),
        296,
        297,
        301,
        *range(317, 326),
        332,
        *range(338, 342),
    }
    | {347, *range(512, 522), *range(529, 533)}
)
"""How a TIFF stores its pixels; says nothing about them."""


def exif_tags(exif: Image.Exif, *, in_tiff: bool = False) -> tuple[tuple[Tag, ...], Coordinate | None]:
    """All tags of all directories; a damaged directory becomes one tag that says so."""
    tags = [*_main(exif, TIFF_STRUCTURE if in_tiff else frozenset())]
    coordinate = None
    for directory in _DIRECTORIES:
        group = "GPS" if directory == ExifTags.IFD.GPSInfo else "EXIF"
        try:
            entries: Mapping[int, object] = exif.get_ifd(directory)
            if directory == ExifTags.IFD.GPSInfo:
                coordinate = gps.from_exif(entries)
            tags += _thumbnail(entries) if directory == ExifTags.IFD.IFD1 else _named(directory, entries)
        except LIBRARY_ERRORS:
            tags.append(unreadable(group, tells_place=group == "GPS"))
    return tuple(tags), coordinate


def _main(exif: Image.Exif, left_out: frozenset[int]) -> Iterator[Tag]:
    """One unreadable value must not hide the others."""
    for number in tuple(exif):
        if number in _ELSEWHERE or number in left_out:
            continue
        try:
            yield _tag("EXIF", ExifTags.TAGS, number, exif[number])
        except LIBRARY_ERRORS:
            yield unreadable("EXIF")


def _named(directory: int, entries: Mapping[int, object]) -> list[Tag]:
    if directory == ExifTags.IFD.GPSInfo:
        return [_gps_tag(number, value) for number, value in entries.items()]
    return [_tag("EXIF", ExifTags.TAGS, n, value) for n, value in entries.items() if n not in _ELSEWHERE]


def _gps_tag(number: int, value: object) -> Tag:
    tag = _tag("GPS", ExifTags.GPSTAGS, number, value)
    return Tag(tag.group, tag.name, tag.value, number not in _TELLS_NO_PLACE)


def _tag(group: str, names: Mapping[int, str], number: int, value: object) -> Tag:
    if number in _MAKER_NOTES and group == "EXIF":
        size = size_of(value) if isinstance(value, bytes) else "present"
        return Tag("MakerNotes", _MAKER_NOTES[number], size)
    if number in _WINDOWS_TEXTS and isinstance(value, bytes | tuple):
        value = bytes(value).decode("utf-16-le", "replace").rstrip("\0")
    return Tag(group, names.get(number, f"0x{number:04X}"), text_of(_read_as_utf8(value)))


def _read_as_utf8(value: object) -> object:
    """EXIF texts are ASCII by the standard and UTF-8 in practice; Pillow reads them as Latin-1."""
    try:
        return value.encode("latin-1").decode("utf-8") if isinstance(value, str) else value
    except UnicodeError:
        return value


def _thumbnail(entries: Mapping[int, object]) -> list[Tag]:
    if not entries:
        return []
    length = entries.get(0x0202)
    size = f"{length:,} bytes" if isinstance(length, int) else "a second small picture"
    return [Tag("Thumbnail", "EXIF thumbnail", size)]
