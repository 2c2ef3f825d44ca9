"""One photo of the person's list, as the journal keeps it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path, PurePath

from geoshield_app.domain.events import State


@dataclass(frozen=True, slots=True)
class Entry:
    """Small on purpose: a list of 20,000 is read at every start."""

    path: Path
    stem: PurePath
    """Its name in the output folder without suffix, given once, so that nothing added later renames it."""
    state: State = State.NEW
    photo_sha256: str = ""
    """Empty until it was looked at."""
    reason: str = ""
    advice: str = ""
    verdict: str = ""
    exports: int = 0
    """How many files of it were placed."""
    placed: str = ""
    """Destinations that its present result went to, a name a line."""
