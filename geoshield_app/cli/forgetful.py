"""A memory that keeps nothing: the demo does its work each time it is asked to."""

from __future__ import annotations

from pathlib import Path

from geoshield_app.domain.events import Event
from geoshield_app.domain.findings import Draft
from geoshield_app.domain.kept import Kept
from geoshield_app.domain.plan import Decision
from geoshield_app.domain.result import Outcome


class Forgetful:
    """Implements ``workflow.memory.Memory``."""

    def remember(self, photo_sha256: str, plan_sha256: str, destination: Path, outcome: Outcome) -> None:
        """Let it go."""

    def finished(self, photo_sha256: str, plan_sha256: str, destination: Path) -> Outcome | None:
        return None

    def finished_in(self, photo_sha256: str, plan_sha256: str, folder: Path) -> Outcome | None:
        return None

    def is_output(self, sha256: str) -> bool:
        return False

    def save_draft(self, photo_sha256: str, key: str, draft: Draft) -> None:
        """Let it go."""

    def draft_of(self, photo_sha256: str, key: str) -> Draft | None:
        return None

    def decision_of(self, photo_sha256: str) -> Decision | None:
        return None

    def kept_folder(self) -> Path | None:
        return None

    def remember_kept(self, kept: Kept) -> None:
        """Never asked: there is no folder to keep in."""

    def kept(self, photo_sha256: str, pattern_sha256: str) -> Kept | None:
        return None

    def last_kept(self, photo_sha256: str) -> Kept | None:
        return None

    def let_go(self, kept: Kept) -> None:
        """Never asked."""

    def naming_key(self) -> bytes:
        return b""

    def record(self, event: Event, *, accept_all: bool) -> None:
        """There is no list."""
