"""A lossless result in the program's own folder: what every export starts from."""

from __future__ import annotations

from dataclasses import dataclass

from geoshield_app.domain.plan import Plan
from geoshield_app.domain.result import Outcome, Saved


@dataclass(frozen=True, slots=True)
class Kept:
    """The file, what it is a result of, and what the optimiser said of it."""

    photo_sha256: str
    pattern_sha256: str
    """Of everything in the plan that decides pixels: not the format, quality or tags of an export."""
    plan: Plan
    saved: Saved
    seconds: float
    encoders: tuple[str, ...]
    device: str
    threads: int
    reached_target: bool
    outcome: Outcome | None = None
    """Measured on the kept file; None when only an export of it was measured."""
