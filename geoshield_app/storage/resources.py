"""Finds the files that travel with the program: prompts, vocabulary, the built-in models."""

from __future__ import annotations

import sys
from pathlib import Path, PurePosixPath

from geoshield_app.domain.errors import GeoShieldError

_PACKAGE = Path(__file__).resolve().parents[1]


def resource(relative: str) -> Path:
    """The file or folder ``relative`` (with '/') under resources/; GeoShieldError when it is not there."""
    wanted = PurePosixPath(relative)
    if wanted.is_absolute() or ".." in wanted.parts:
        raise ValueError(f"not inside resources/: {relative}")
    for root in _roots():
        path = root.joinpath(*wanted.parts)
        if path.exists():
            return path
    message = f"A part of the program is missing: resources/{relative}."
    raise GeoShieldError(message, advice="Install GeoShield again.")


def _roots() -> tuple[Path, ...]:
    """Where resources/ may be: in a frozen program, in an installed package, in a checkout."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return (Path(frozen) / "resources",)
    installed = _PACKAGE / "_resources"
    return (installed,) if installed.is_dir() else (_PACKAGE.parent / "resources",)
