"""A memory that keeps nothing: the demo does its work each time it is asked to."""

from __future__ import annotations

from pathlib import Path

from geoshield_app.domain.findings import Draft
from geoshield_app.domain.result import Outcome


class Forgetful:
    """Implements ``workflow.batch.Memory``."""

    def remember(self, photo_sha256: str, plan_sha256: str, destination: Path, outcome: Outcome) -> None:
        """Let it go."""

    def finished(self, photo_sha256: str, plan_sha256: str, destination: Path) -> Outcome | None:
        return None

    def is_output(self, sha256: str) -> bool:
        return False

    def save_draft(self, photo_sha256: str, key: str, draft: Draft) -> None:
        """Let it go."""

    def draft_of(self, photo_sha256: str, key: str) -> Draft | None:
        return None
