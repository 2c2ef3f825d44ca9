"""What came of a photo. Every number here was computed from the saved file read back, unless it says otherwise."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from geoshield_app.domain.photo import Coordinate, Rgb8, Tag


@dataclass(frozen=True, slots=True)
class Step:
    """One iteration of the optimiser."""

    index: int
    """1 to ``total``."""
    total: int
    terms: tuple[tuple[str, float], ...]
    """Each named term of the loss; 'total' among them."""
    preview: bytes | None = None
    """A small JPEG of the photo as it stands, now and then, where somebody watches."""

    def term(self, name: str) -> float:
        """Value of the named term; KeyError when the loss has no such term."""
        return dict(self.terms)[name]


@dataclass(frozen=True, slots=True)
class Similarity:
    """Cosines of one surrogate to the description, before and after. A falling surrogate is not protection."""

    encoder: str
    description_before: float
    description_after: float
    picture: float
    """Between the clean and the protected picture."""


@dataclass(frozen=True, slots=True, eq=False)
class Protected:
    """Pixels with the pattern, not yet a file."""

    rgb8: Rgb8
    largest_change_levels: int
    seconds: float
    last_step: Step | None
    encoders: tuple[str, ...]
    device: str
    threads: int
    reached_target: bool = True
    """False when validation views did not reach the recipe's target."""
    notes: tuple[str, ...] = ()
    """Sentences for the person: what did not go as usual."""


@dataclass(frozen=True, slots=True)
class Saved:
    """A file under its final name."""

    path: Path
    sha256: str
    bytes: int
    format: str


@dataclass(frozen=True, slots=True)
class Guess:
    """Where a locator thinks a picture was taken."""

    locator: str
    place: str
    coordinate: Coordinate | None
    confidence: float | None = None
    refused: bool = False
    independent: bool = True
    """False: the model that described the photo; what it says never makes a photo Protected."""
    asked: bool = True
    """False: the picture was kept from this locator, which may see protected ones only."""

    @property
    def model(self) -> str:
        """The locator without the style in which it was asked: 'ollama/llava:7b' of 'ollama/llava:7b, plain'."""
        return self.locator.partition(", ")[0]


@dataclass(frozen=True, slots=True)
class Located:
    """One locator's answers on the picture before and after, with distances to the truth where known."""

    before: Guess
    after: Guess
    distance_before_km: float | None = None
    distance_after_km: float | None = None


class VerdictKind(StrEnum):
    """The one table of ARCHITECTURE.md."""

    PROTECTED = "Protected"
    APPLIED = "Applied, not tested"
    WEAKER = "Weaker than asked"
    DEMONSTRATION = "Demonstration"


@dataclass(frozen=True, slots=True)
class Verdict:
    """Measured on the file read back, against the base (upright, resized, redacted 8-bit picture)."""

    kind: VerdictKind
    reason: str
    largest_change_levels: int
    mean_change_levels: float
    psnr_db: float
    ssim: float
    tags_removed: tuple[Tag, ...]
    tags_left: tuple[Tag, ...]
    similarities: tuple[Similarity, ...] = ()
    located: tuple[Located, ...] = ()
    notes: tuple[str, ...] = ()
    ensemble: str = ""
    """Which ensemble made the pattern; 'demonstration' protects no real photo."""
    encoders: tuple[str, ...] = ()
    """Its encoders by name."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """A finished photo."""

    saved: Saved
    verdict: Verdict
    seconds: float
    ensemble: str = ""
    """Which encoders made the pattern."""
    photo_sha256: str = ""
    plan_sha256: str = ""
    """Of what was decided; with ``photo_sha256`` it says what this result is a result of."""
