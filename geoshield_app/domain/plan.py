"""The person's decision on one photo: plain data, kept as JSON, replayed to the same file on a CPU."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from geoshield_app.domain.findings import Draft, Region, SceneNotes
from geoshield_app.domain.photo import PhotoRef
from geoshield_app.domain.recipe import Recipe


class FileFormat(StrEnum):
    """Formats the program writes."""

    JPEG = "jpeg"
    PNG = "png"
    WEBP = "webp"

    @property
    def suffix(self) -> str:
        return {FileFormat.JPEG: ".jpg", FileFormat.PNG: ".png", FileFormat.WEBP: ".webp"}[self]

    @property
    def lossless(self) -> bool:
        """PNG and our WebP keep every level."""
        return self is not FileFormat.JPEG


@dataclass(frozen=True, slots=True)
class Output:
    """How the file is written."""

    format: FileFormat = FileFormat.JPEG
    quality: int = 95
    """JPEG only; chroma is always 4:4:4."""
    long_side_px: int | None = None
    """Resize before protecting; None keeps the photo's size."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What to do with one photo."""

    photo: PhotoRef
    notes: SceneNotes
    regions: tuple[Region, ...]
    """Accepted regions only."""
    recipe: Recipe
    ensemble: str
    seed: int
    output: Output = Output()

    @staticmethod
    def from_draft(draft: Draft, recipe: Recipe, ensemble: str, seed: int, output: Output = Output()) -> Plan:
        """The plan that accepts the machine's opinion as it is (``--yes``)."""
        accepted = tuple(region for region in draft.regions if region.accepted)
        return Plan(draft.photo, draft.notes, accepted, recipe, ensemble, seed, output)
