"""Private folders of the program: what it remembers, its settings, what it can make again."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

from geoshield_app.storage.os_errors import as_output_errors

_NAME = "geoshield"
_PRIVATE = 0o700


def data_dir() -> Path:
    """Journal, drafts, plans and protected pictures; made with mode 0700."""
    return _made("data", platformdirs.user_data_path(_NAME, appauthor=False))


def config_dir() -> Path:
    """Settings; made with mode 0700."""
    return _made("config", platformdirs.user_config_path(_NAME, appauthor=False))


def cache_dir() -> Path:
    """Thumbnails and other things that can be made again; made with mode 0700."""
    return _made("cache", platformdirs.user_cache_path(_NAME, appauthor=False))


def private_folder(folder: Path) -> Path:
    """``folder``, made where it is missing and closed to others; OutputError when that is refused."""
    with as_output_errors(folder):
        folder.mkdir(mode=_PRIVATE, parents=True, exist_ok=True)
        if os.name == "posix" and folder.stat().st_mode & 0o077:
            folder.chmod(_PRIVATE)
    return folder


def _made(kind: str, usual: Path) -> Path:
    home = os.environ.get("GEOSHIELD_HOME")
    if not home:
        return private_folder(usual)
    private_folder(Path(home))
    return private_folder(Path(home) / kind)
