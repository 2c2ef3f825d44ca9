"""What the batch asks of ``storage.journal.Journal``."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from geoshield_app.domain.events import Event
from geoshield_app.domain.findings import Draft
from geoshield_app.domain.kept import Kept
from geoshield_app.domain.plan import Decision
from geoshield_app.domain.result import Outcome


class Memory(Protocol):
    """Every method that writes has written durably when it returns."""

    def remember(self, photo_sha256: str, plan_sha256: str, destination: Path, outcome: Outcome) -> None: ...
    def finished(self, photo_sha256: str, plan_sha256: str, destination: Path) -> Outcome | None: ...
    def finished_in(self, photo_sha256: str, plan_sha256: str, folder: Path) -> Outcome | None: ...
    def is_output(self, sha256: str) -> bool: ...
    def save_draft(self, photo_sha256: str, key: str, draft: Draft) -> None: ...
    def draft_of(self, photo_sha256: str, key: str) -> Draft | None: ...
    def decision_of(self, photo_sha256: str) -> Decision | None: ...

    def kept_folder(self) -> Path | None:
        """Where lossless results are kept; None: this memory keeps none."""
        ...

    def remember_kept(self, kept: Kept) -> None: ...

    def kept(self, photo_sha256: str, pattern_sha256: str) -> Kept | None:
        """Only while the file is there unchanged."""
        ...

    def last_kept(self, photo_sha256: str) -> Kept | None:
        """The newest, whatever became of its file."""
        ...

    def let_go(self, kept: Kept) -> None: ...

    def naming_key(self) -> bytes:
        """Secret that random names are made with."""
        ...

    def record(self, event: Event, *, accept_all: bool) -> None:
        """What an event means for the person's list."""
        ...
