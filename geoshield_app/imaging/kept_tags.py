"""The few tags that a policy lets through, checked one by one, and the minimal EXIF block that holds them.

Nothing is copied: each value is matched against what it may be and written anew, and the read-back check holds the
block in the file against this one byte for byte.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PIL import Image

from geoshield_app.domain.photo import PhotoTags, Tag
from geoshield_app.domain.tag_policy import TagPolicy
from geoshield_app.places.gazetteer import find_place_names, place_names_in_path

_EXIF_DIRECTORY = 0x8769
_MAIN = {"Make": 0x010F, "Model": 0x0110, "Artist": 0x013B, "Copyright": 0x8298}
_DETAIL = {"DateTimeOriginal": 0x9003, "LensMake": 0xA433, "LensModel": 0xA434}
_MOST_CHARACTERS = {"Make": 64, "Model": 64, "LensMake": 64, "LensModel": 96, "Artist": 200, "Copyright": 200}

_SOURCES = {
    "DateTimeOriginal": (("EXIF", "DateTimeOriginal"), ("EXIF", "DateTimeDigitized"), ("XMP", "DateTimeOriginal"),
                         ("XMP", "DateCreated"), ("XMP", "CreateDate")),
    "Make": (("EXIF", "Make"), ("XMP", "Make")),
    "Model": (("EXIF", "Model"), ("XMP", "Model")),
    "LensMake": (("EXIF", "LensMake"),),
    "LensModel": (("EXIF", "LensModel"), ("XMP", "LensModel"), ("XMP", "Lens")),
    "Artist": (("EXIF", "Artist"), ("XMP", "creator"), ("IPTC", "Byline"), ("Text", "Author")),
    "Copyright": (("EXIF", "Copyright"), ("XMP", "rights"), ("IPTC", "Copyright"), ("Text", "Copyright")),
}  # fmt: skip
"""Where each may be found, the best first."""
_ALLOWED = {
    TagPolicy.NOTHING: (),
    TagPolicy.DATE_AND_CAMERA: ("DateTimeOriginal", "Make", "Model", "LensMake", "LensModel"),
    TagPolicy.COPYRIGHT: ("Artist", "Copyright"),
}
_TOWNS_MEANT_OTHERWISE = frozenset({"nokia", "lens"})
_MOMENT = re.compile(r"(\d{4})[:-](\d{2})[:-](\d{2})[ T](\d{2}):(\d{2})(?::(\d{2}))?")
_COORDINATES = re.compile(
    r"\d{1,3}[.,]\d{3,}|\d\s*°|[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}"
)
"""Decimal degrees, degrees and minutes, plus codes."""
_HANDLE = re.compile(r"\w[@._/-]\w|^@")


@dataclass(frozen=True, slots=True)
class Kept:
    """What will be written beside the pixels."""

    tags: tuple[Tag, ...] = ()
    notes: tuple[str, ...] = ()
    """Sentences for the person: what the policy would allow and the value did not."""

    @property
    def exif(self) -> bytes:
        """The EXIF block, 'Exif' and two zero bytes first; b'' when nothing is kept."""
        return _exif_block(self.tags) if self.tags else b""


NOTHING_KEPT = Kept()


def kept_tags(tags: PhotoTags, policy: TagPolicy) -> Kept:
    """The tags of a photo that ``policy`` lets through.

    DATE_AND_CAMERA keeps the moment to the second without its time zone. A text that names a place or holds a
    coordinate is left out with a note; serial numbers, owners and GPS dates are on no list.
    """
    kept, notes = [], list[str]()
    for name in _ALLOWED[policy]:
        found = _found(tags, name)
        if found is None:
            continue
        value, problem = _checked(name, found)
        if value:
            kept.append(Tag("EXIF", name, value))
        elif problem:
            notes.append(problem)
    return Kept(tuple(kept), tuple(notes))


def tags_removed(before: PhotoTags, kept: Kept) -> tuple[Tag, ...]:
    """What the original tells and the written file does not."""
    return tuple(tag for tag in before.tags if tag not in kept.tags)


def _found(tags: PhotoTags, name: str) -> str | None:
    values = {(tag.group, tag.name.rpartition("/")[2]): tag.value for tag in reversed(tags.tags)}
    return next((values[key].strip() for key in _SOURCES[name] if values.get(key, "").strip()), None)


def _checked(name: str, text: str) -> tuple[str, str]:
    """(value to write, '') or ('', a sentence why not)."""
    if name == "DateTimeOriginal":
        moment = _moment(text)
        return moment, "" if moment else "Its date could not be read and was left out."
    value = " ".join(text.split())[: _MOST_CHARACTERS[name]].strip()
    if name in _DETAIL:
        value = value.encode("ascii", "ignore").decode("ascii").strip()
    return _without_place(name, value)


def _without_place(name: str, value: str) -> tuple[str, str]:
    if _COORDINATES.search(value):
        return "", f"Its {name.lower()} text holds what may be a coordinate and was left out."
    places = [place for place in _places(name, value) if place.lower() not in _TOWNS_MEANT_OTHERWISE]
    if places:
        return "", f"Its {name.lower()} text names a place ({', '.join(places)}) and was left out."
    return value, ""


def _places(name: str, value: str) -> tuple[str, ...]:
    """As written; in addresses and account names of a person small letters count too."""
    found = find_place_names(value)
    if name in _DETAIL or name in ("Make", "Model"):
        return found
    handles = [word for word in value.split() if _HANDLE.search(word)]
    return found + tuple(place for word in handles for place in place_names_in_path(Path(word)))


def _moment(text: str) -> str:
    """'2023:05:04 10:20:30'; '' when the text is no moment. Fractions and zone are cut off."""
    match = _MOMENT.match(text)
    if match is None:
        return ""
    try:
        moment = datetime(*(int(part or 0) for part in match.groups()))  # type: ignore[arg-type]
    except ValueError:
        return ""
    return moment.strftime("%Y:%m:%d %H:%M:%S") if moment.year >= 1826 else ""


def _exif_block(tags: tuple[Tag, ...]) -> bytes:
    """Texts of the first directory in UTF-8, as programs write them; those of the second are ASCII."""
    exif = Image.Exif()
    detail = exif.get_ifd(_EXIF_DIRECTORY)
    for tag in tags:
        if tag.name in _MAIN:
            exif[_MAIN[tag.name]] = tag.value.encode("utf-8")
        else:
            detail[_DETAIL[tag.name]] = tag.value
    return exif.tobytes()
