"""Files that programs lay beside a photo to remember what its own tags do not: never copied, named to the person."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from geoshield_app.domain.photo import Tag
from geoshield_app.imaging.xmp_tags import xmp_tags

_SUFFIXES = (".xmp", ".aae", ".thm", ".pp3", ".mov", ".mp4", ".json")
"""XMP, Apple's edits, camera thumbnails, RawTherapee, the film of a live photo, exports of web albums."""
_MOST_BYTES = 1 << 20
_PLACE_IN_JSON = re.compile(rb'"(?:geoData(?:Exif)?|latitude|longitude|location)"', re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Sidecar:
    """One file beside a photo."""

    path: Path
    tells_place: bool
    tags: tuple[Tag, ...] = ()


def sidecars_of(path: Path) -> tuple[Sidecar, ...]:
    """Those of the photo at ``path``: 'a.xmp', 'a.jpg.xmp', 'a.AAE', 'a.jpg.json' ...

    () where the folder cannot be read.
    """
    try:
        neighbours = sorted(one for one in path.parent.iterdir() if one.is_file() and one.name != path.name)
    except OSError:
        return ()
    return tuple(_read(one) for one in neighbours if _belongs(one.name.lower(), path))


def _belongs(name: str, path: Path) -> bool:
    starts = (path.stem.lower() + ".", path.name.lower() + ".")
    return name.endswith(_SUFFIXES) and any(_is_one_more(name, start) for start in starts)


def _is_one_more(name: str, start: str) -> bool:
    """'a.xmp' and 'a.jpg.supplemental-metadata.json' begin with the photo's name, 'a.b.xmp' is another's."""
    rest = name.removeprefix(start)
    return name.startswith(start) and ("." not in rest or bool(re.fullmatch(r"suppl[a-z-]*\.json", rest)))


def _read(sidecar: Path) -> Sidecar:
    tags = tuple(_tags(sidecar))
    return Sidecar(sidecar, any(tag.tells_place for tag in tags), tags)


def _tags(sidecar: Path) -> Iterator[Tag]:
    try:
        with sidecar.open("rb") as file:
            content = file.read(_MOST_BYTES)
    except OSError:
        return
    if sidecar.suffix.lower() in (".xmp", ".pp3"):
        yield from xmp_tags(content)[0]
    elif sidecar.suffix.lower() == ".json" and _PLACE_IN_JSON.search(content):
        yield Tag("Sidecar", "location", "in its text", tells_place=True)
