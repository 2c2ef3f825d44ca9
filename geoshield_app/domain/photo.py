"""Photos as they come in: a small reference kept for every photo, pixels only inside one stage."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:  # the window opens without it
    import numpy as np
    from numpy.typing import NDArray

Rgb8: TypeAlias = "NDArray[np.uint8]"
"""uint8 [H, W, 3], upright, in the photo's own RGB profile."""


@dataclass(frozen=True, slots=True)
class Coordinate:
    """A place on Earth in degrees, north and east positive."""

    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class PhotoRef:
    """Which photo; kept for every photo of a batch. Size is that of the upright picture."""

    path: Path
    sha256: str
    width_px: int
    height_px: int
    format: str


@dataclass(frozen=True, slots=True)
class Tag:
    """One entry of the file that is not pixels."""

    group: str
    """Where it stands: EXIF, GPS, XMP, IPTC, MakerNotes, Comment, Thumbnail, Trailer, ICC, Text, ..."""
    name: str
    value: str
    tells_place: bool = False


@dataclass(frozen=True, slots=True)
class PhotoTags:
    """What a file tells beside its pixels."""

    tags: tuple[Tag, ...] = ()
    coordinate: Coordinate | None = None
    """From the GPS tag, read on this machine."""

    @property
    def groups(self) -> tuple[str, ...]:
        """Each group once, in the order met."""
        return tuple(dict.fromkeys(tag.group for tag in self.tags))

    @property
    def place_tags(self) -> tuple[Tag, ...]:
        return tuple(tag for tag in self.tags if tag.tells_place)


@dataclass(frozen=True, slots=True, eq=False)
class Photo:
    """An opened photo; big, lives inside one stage call."""

    ref: PhotoRef
    rgb8: Rgb8
    alpha8: NDArray[np.uint8] | None = None
    """uint8 [H, W], untouched by the pattern."""
    icc: bytes | None = field(default=None, repr=False)
    """Colour profile of ``rgb8``, already free of anything but colour; None means sRGB."""
    tags: PhotoTags = PhotoTags()
    notes: tuple[str, ...] = ()
    """Sentences for the person: 'the first of 3 pages', '16 bits reduced to 8'."""


def picture_size(rgb8: NDArray[Any]) -> tuple[int, int]:
    """(width_px, height_px) of an [H, W, ...] array."""
    return int(rgb8.shape[1]), int(rgb8.shape[0])
