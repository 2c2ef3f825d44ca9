"""What one photo and one row came to, as plain data that is stored."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Made:
    """The saved file of one scene under one row."""

    file_sha256: str
    largest_change_levels: int
    psnr_db: float
    ssim: float
    seconds: float
    """From the plan to the checked file."""
    optimise_seconds: float
    threads: int
    device: str
    sentences: int
    boxes: int


@dataclass(frozen=True, slots=True)
class Reading:
    """What a held-out judge says of the saved file under one disturbance."""

    judge: str
    disturbance: str
    place: str
    distance_km: float | None
    """None: no answer that can be measured."""
    right_city: bool
    refused: bool
    content_cosine: float | None
    """With the scene's true description; None: this judge reads no text."""
    content_rank: int | None
    """How many descriptions of other scenes fit better; 0 is right."""
    content_margin: float | None = None
    """The cosine minus its mean over the descriptions of the other scenes: what is left of this scene and no other."""


@dataclass(frozen=True, slots=True)
class Trial:
    """A scene under a row, made and read."""

    row: str
    scene: str
    made: Made
    readings: tuple[Reading, ...]


@dataclass(frozen=True, slots=True)
class Readings:
    """The readings of one file, as they are stored."""

    readings: tuple[Reading, ...]


@dataclass(frozen=True, slots=True)
class Failure:
    """A scene that a row could not do; counted, never stored."""

    row: str
    scene: str
    sentence: str
