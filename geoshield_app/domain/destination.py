"""Where a photo is going, and what that asks of the file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as Date

from geoshield_app.domain.plan import FileFormat, Output
from geoshield_app.domain.tag_policy import TagPolicy

OWN = "own"
"""In place of a destination's name where there is none: the person's own format, at the photo's size."""
WHEREVER = "*"
"""In place of names that nobody wrote down: wherever was wanted at that time."""


@dataclass(frozen=True, slots=True)
class Destination:
    """A row of resources/destinations.toml."""

    name: str
    """What the command line calls it: 'instagram'."""
    title: str
    long_side_px: int | None
    """What arrives there without being resized once more; None keeps the photo's size."""
    format: FileFormat
    quality: int
    source: str
    """Public address or document the numbers are from."""
    date: Date
    """When that was looked up."""
    recompresses: bool | None
    """Whether the service encodes the picture again; None when nobody says."""
    note: str
    """One or two sentences for the person; what is unknown is said to be unknown."""

    def output(self, tags: TagPolicy = TagPolicy.NOTHING) -> Output:
        """How a file for this destination is written."""
        return Output(self.format, self.quality, self.long_side_px, tags)
