"""Which face of the leak a tag belongs to."""

from __future__ import annotations

import re
from collections.abc import Callable

from geoshield_app.domain.leaks import LeakKind
from geoshield_app.domain.photo import Tag
from geoshield_app.imaging.values import UNREADABLE

_GPS_CLOCK = ("GPSTimeStamp", "GPSDateStamp")
_ZONE_IN_DATE = re.compile(r"\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})$")
_SERIAL = re.compile(r"serial|uniqueid|cameraid|documentid|instanceid")
_OWNER = re.compile(
    r"owner|artist|author|byline|creator(?!tool)|copyright|rights|credit|contact|person|hostcomputer"
)
_DATE = re.compile(r"date|time(?!lapse)|subsec")
_TEXT = re.compile(r"comment|description|caption|title|keywords|^subject$|headline|objectname|label|history")
_CAMERA = re.compile(
    r"^(make|model|lens.*|focal.*|exposure.*|fnumber|iso.*|photographicsens.*|flash.*|aperture.*|software|creatortool)$"
)


def kind_of(tag: Tag) -> LeakKind:
    """The first of the rows that fits; OTHER when none does."""
    return next((kind for kind, fits in _KINDS if fits(tag)), LeakKind.OTHER)


def _word(tag: Tag) -> str:
    return tag.name.rpartition("/")[2].lower().replace(" ", "")


def _is_zone(tag: Tag) -> bool:
    """Offsets, dates that carry one, and GPS's own clock, which gives the zone away beside the local time."""
    return (
        _word(tag).startswith(("offsettime", "timezone"))
        or tag.name in _GPS_CLOCK
        or bool(_DATE.search(_word(tag)) and _ZONE_IN_DATE.search(tag.value))
    )


def _is_motion(tag: Tag) -> bool:
    film = tag.group == "Trailer" and "video" in tag.value
    return film or _word(tag).startswith(("motionphoto", "microvideo")) or "livephoto" in _word(tag)


_KINDS: tuple[tuple[LeakKind, Callable[[Tag], bool]], ...] = (
    (LeakKind.UNREADABLE, lambda tag: tag.name == UNREADABLE),
    (LeakKind.TIME_ZONE, _is_zone),
    (LeakKind.COORDINATE, lambda tag: tag.group == "GPS" or _word(tag).startswith("gps")),
    (LeakKind.PLACE_NAME, lambda tag: tag.tells_place),
    (LeakKind.THUMBNAIL, lambda tag: tag.group == "Thumbnail" or "thumbnail" in _word(tag)),
    (LeakKind.MOTION, _is_motion),
    (LeakKind.FURTHER_PICTURES, lambda tag: tag.group in ("MPF", "Pictures") or "gainmap" in _word(tag)),
    (LeakKind.TRAILER, lambda tag: tag.group == "Trailer"),
    (LeakKind.MAKER_NOTES, lambda tag: tag.group == "MakerNotes"),
    (LeakKind.SERIAL_NUMBER, lambda tag: bool(_SERIAL.search(_word(tag)))),
    (LeakKind.OWNER, lambda tag: bool(_OWNER.search(_word(tag)))),
    (LeakKind.CAMERA, lambda tag: bool(_CAMERA.search(_word(tag)))),
    (LeakKind.DATE, lambda tag: bool(_DATE.search(_word(tag)))),
    (LeakKind.PROFILE, lambda tag: tag.group == "ICC"),
    (LeakKind.TEXT, lambda tag: tag.group in ("Comment", "Text") or bool(_TEXT.search(_word(tag)))),
)
"""The first that fits."""
