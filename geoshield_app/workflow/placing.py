"""Where a file goes: its wanted name, what to do when that is taken, and whether it stands there already."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path

from geoshield_app.domain.settings import Overwrite
from geoshield_app.domain.tag_policy import FileDates
from geoshield_app.workflow.naming import unique, variants


@dataclass(frozen=True, slots=True)
class Aim:
    """One file's place."""

    wanted: Path
    overwrite: Overwrite
    dates: FileDates = FileDates.NOW
    reserved: frozenset[Path] = frozenset()
    """Names that another photo of this run got: never replaced."""

    @property
    def taken(self) -> bool:
        """Something stands there, or where the same photo with transparency would."""
        return any(os.path.lexists(path) for path in variants(self.wanted))

    def free(self) -> Path:
        """The name to write under."""
        if self.overwrite is Overwrite.UNIQUE or self.wanted in self.reserved:
            return unique(self.wanted, self.reserved)
        return self.wanted

    def standing(self, data: bytes) -> Path | None:
        """Where the very same bytes stand already: a run was killed, or the journal was forgotten."""
        sha256 = hashlib.sha256(data).digest()
        for path in variants(self.wanted):
            if path.is_file() and not path.is_symlink() and _is(path, len(data), sha256):
                return path
        return None


def _is(path: Path, length: int, sha256: bytes) -> bool:
    if path.stat().st_size != length:
        return False
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").digest() == sha256
