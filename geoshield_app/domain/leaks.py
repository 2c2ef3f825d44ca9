"""What a photo's file gives away, one face of the leak at a time."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from geoshield_app.domain.photo import Tag


class LeakKind(StrEnum):
    """In the order of how plainly they tell the place."""

    COORDINATE = "coordinate"
    PLACE_NAME = "place name in its tags"
    FILE_NAME = "place name in its file or folder name"
    SIDECAR = "file beside it"
    MOTION = "motion photo"
    FURTHER_PICTURES = "further pictures"
    THUMBNAIL = "thumbnail"
    TIME_ZONE = "time zone"
    DATE = "date"
    OWNER = "owner"
    SERIAL_NUMBER = "serial number"
    MAKER_NOTES = "maker notes"
    TEXT = "comment or text"
    TRAILER = "data after the picture"
    PROFILE = "words in the colour profile"
    CAMERA = "camera"
    OTHER = "other tags"
    UNREADABLE = "unreadable tags"


@dataclass(frozen=True, slots=True)
class Leak:
    """One face, with the tags it is made of."""

    kind: LeakKind
    sentence: str
    """For the person; may hold the place, so it is shown and never stored or sent."""
    tells_place: bool = False
    tags: tuple[Tag, ...] = ()
    in_file: bool = True
    """False for names and sidecars, which lie outside the picture's own file."""
