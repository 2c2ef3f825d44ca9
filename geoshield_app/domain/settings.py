"""What a run was asked to do: a value that is handed in, never reached for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from geoshield_app.domain.plan import Output
from geoshield_app.domain.presets import BALANCED
from geoshield_app.domain.recipe import Recipe


class Overwrite(StrEnum):
    """What happens when the output name is taken by a file that is not ours."""

    UNIQUE = "unique"
    SKIP = "skip"
    REPLACE = "replace"


@dataclass(frozen=True, slots=True)
class Settings:
    """Choices of one run; the defaults are private and local."""

    out: Path
    recipe: Recipe = BALANCED
    ensemble: str = "demonstration"
    describer: str = "builtin"
    output: Output = Output()
    format_given: bool = False
    """False: photos with transparency become PNG, all others JPEG."""
    overwrite: Overwrite = Overwrite.UNIQUE
    seed: int = 0
    accept_all: bool = False
    """``--yes``: the machine's opinion goes on unreviewed."""
    device: str = "auto"
    threads: int | None = None
    memory_limit_bytes: int | None = None
    """None: a share of what is free now."""
