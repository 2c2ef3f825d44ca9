"""The machine's opinion of a photo: what it shows, what gives its place away, and where."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from geoshield_app.domain.boxes import Box
from geoshield_app.domain.photo import PhotoRef, PhotoTags


class Reason(StrEnum):
    """Why an element tells the place."""

    TEXT = "text"
    ARCHITECTURE = "architecture"
    LANDMARK = "landmark"
    VEGETATION = "vegetation"
    VEHICLE = "vehicle or plate"
    STREET_FURNITURE = "street furniture"
    TERRAIN = "terrain"
    OTHER = "other"


class Origin(StrEnum):
    """Who found a region."""

    DETECTOR = "detector"
    TEXT = "text"
    CLIP = "clip"
    PERSON = "person"


class Treatment(StrEnum):
    """What happens to a region."""

    PERTURB = "perturb"
    BLUR = "blur"
    MOSAIC = "mosaic"
    FILL = "fill"


@dataclass(frozen=True, slots=True)
class Element:
    """Something in the photo that may tell its place, named but not yet found."""

    name: str
    reason: Reason = Reason.OTHER
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Source:
    """Which helper said it."""

    provider: str
    model: str = ""
    prompt_version: str = ""


@dataclass(frozen=True, slots=True)
class SceneNotes:
    """A description without the place (short sentences) and the elements that tell it."""

    sentences: tuple[str, ...]
    elements: tuple[Element, ...] = ()
    source: Source = Source("none")
    problems: tuple[str, ...] = ()
    """Sentences for the person: why these notes need a look."""


@dataclass(frozen=True, slots=True)
class Region:
    """An element with its box; ``box`` is None while nobody has found it."""

    label: str
    box: Box | None
    score: float
    origin: Origin
    reason: Reason = Reason.OTHER
    accepted: bool = True
    treatment: Treatment = Treatment.PERTURB


@dataclass(frozen=True, slots=True)
class Sighting:
    """What several finders saw together; ``problems`` are sentences for the person: which finder could not look."""

    regions: tuple[Region, ...]
    problems: tuple[str, ...] = ()


def suggested_treatment(region: Region) -> Treatment:
    """What the window suggests beside what happens unasked: writing is better filled than disturbed."""
    written = region.reason is Reason.TEXT or region.origin is Origin.TEXT
    return Treatment.FILL if written else Treatment.PERTURB


@dataclass(frozen=True, slots=True)
class Draft:
    """All the machine thinks of one photo; a person turns it into a Plan."""

    photo: PhotoRef
    tags: PhotoTags
    notes: SceneNotes
    regions: tuple[Region, ...]
