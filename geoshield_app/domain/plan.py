"""The person's decision on one photo: plain data, kept as JSON, replayed to the same file on a CPU."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from geoshield_app.domain.findings import Draft, Region, SceneNotes
from geoshield_app.domain.photo import PhotoRef
from geoshield_app.domain.recipe import Recipe
from geoshield_app.domain.tag_policy import TagPolicy


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
    tags: TagPolicy = TagPolicy.NOTHING
    """What the file may say beside its pixels."""


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


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person made of one photo's draft: plain data that the journal keeps, one per photo.

    ``draft`` carries the edits: regions with ``accepted`` and ``treatment``, and the description.
    """

    draft: Draft
    preset: str | None = None
    """A row of ``presets.PRESETS`` for this photo alone; None: the run's."""
    budget_levels: int | None = None
    """Another budget for this photo alone; None: the preset's."""
    excluded: bool = False
    """Leave this photo out."""
