"""What a running batch says. Text and small values only; never exceptions, arrays or tensors."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TypeAlias

from geoshield_app.domain.destination import OWN
from geoshield_app.domain.errors import Problem
from geoshield_app.domain.findings import Draft
from geoshield_app.domain.result import Outcome, Step


class State(StrEnum):
    """State of a row: the same words in window, command line, journal and report."""

    NEW = "New"
    LOOKING = "Looking"
    NEEDS_REVIEW = "Needs review"
    READY = "Ready"
    WAITING = "Waiting"
    PROTECTING = "Protecting"
    FINISHED = "Finished"
    SKIPPED = "Skipped"
    FAILED = "Failed"
    CANCELLED = "Cancelled"

    @property
    def ended(self) -> bool:
        return self in (State.FINISHED, State.SKIPPED, State.FAILED, State.CANCELLED)


class Phase(StrEnum):
    """What is being done to the photo right now."""

    OPENING = "opening"
    DESCRIBING = "describing"
    FINDING = "finding"
    PREPARING = "preparing"
    OPTIMISING = "optimising"
    SAVING = "saving"
    CHECKING = "checking"


@dataclass(frozen=True, slots=True)
class Progress:
    """A photo moved on; ``step`` only while optimising."""

    path: Path
    phase: Phase
    step: Step | None = None


@dataclass(frozen=True, slots=True)
class Drafted:
    path: Path
    draft: Draft
    decided: bool = False
    """A person decided on this photo already."""


@dataclass(frozen=True, slots=True)
class Finished:
    path: Path
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Failed:
    path: Path
    problem: Problem


@dataclass(frozen=True, slots=True)
class Skipped:
    path: Path
    reason: str


@dataclass(frozen=True, slots=True)
class Exported:
    """A file stands in its place, read back and measured; ``outcome.saved.path`` says where."""

    path: Path
    outcome: Outcome
    destination: str = OWN
    """A row of the destinations, or OWN."""


@dataclass(frozen=True, slots=True)
class NotExported:
    """The photo stays Finished and its lossless result kept; this one file could not be placed."""

    path: Path
    problem: Problem
    destination: str = ""
    """Which file; empty: none of the photo's."""


Event: TypeAlias = Progress | Drafted | Finished | Failed | Skipped | Exported | NotExported
