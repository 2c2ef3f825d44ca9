"""Asked before anything starts: one list of checks with advice, for a run and for 'geoshield doctor'.

What needs the models (device, weights) is asked by ``wiring``, because this room does not know torch.
"""

from __future__ import annotations

import ctypes.util
import importlib.util
import os
import shutil
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from geoshield_app.domain.errors import GeoShieldError
from geoshield_app.domain.settings import Settings
from geoshield_app.storage.os_errors import is_folder, nearest_there, printable
from geoshield_app.storage.paths import data_dir
from geoshield_app.workflow.discover import refuse_out_among

_LEAST_FREE_BYTES = 200 << 20
_LEAST_MEMORY_BYTES = 1 << 30
_QT_LIBRARIES = ("EGL", "GL", "xkbcommon", "dbus-1", "fontconfig")


@dataclass(frozen=True, slots=True)
class Check:
    """One question and its answer."""

    name: str
    ok: bool
    message: str
    advice: str = ""
    needed: bool = True
    """False: the program works without it."""
    action: str = ""
    """What a button would do about it, such as 'download-weights'; empty: nothing that a program can do."""


def checks(settings: Settings, inputs: Sequence[Path] = ()) -> tuple[Check, ...]:
    """Everything that can be known about this run before it starts, except the models."""
    return (
        folder_check(settings.out),
        *(_apart(settings.out, inputs) if inputs else ()),
        _space(settings.out),
        _memory(),
        _remembers(),
    )


def comforts() -> tuple[Check, ...]:
    """What only some uses of the program need."""
    return _window(), _exiftool()


def blocking(asked: Iterable[Check]) -> tuple[Check, ...]:
    """Those that keep a run from starting."""
    return tuple(check for check in asked if check.needed and not check.ok)


def folder_check(out: Path) -> Check:
    """Whether ``out`` is a folder that may be written to, or can become one."""
    existing = nearest_there(out)
    if not is_folder(existing):
        return Check("output folder", False, f"'{printable(existing)}' is a file.", "Choose a folder.")
    if not os.access(existing, os.W_OK | os.X_OK):
        message = f"'{printable(existing)}' may not be written to."
        return Check("output folder", False, message, "Choose a folder you may write to.")
    return Check("output folder", True, f"'{printable(out)}' can be written to.")


def _apart(out: Path, inputs: Sequence[Path]) -> tuple[Check, ...]:
    try:
        refuse_out_among(inputs, out)
    except GeoShieldError as error:
        return (Check("output apart from input", False, error.message, error.advice),)
    return ()


def _space(out: Path) -> Check:
    from geoshield_app.workflow.stages import free_bytes

    free = free_bytes(out)
    message = f"{free / 1e9:.1f} GB free where the results go."
    return Check(
        "space", free >= _LEAST_FREE_BYTES, message, "Free some space or choose another drive.", needed=False
    )


def _memory() -> Check:
    import psutil

    free = int(psutil.virtual_memory().available)
    advice = "Close other programs; large photos may be refused."
    return Check(
        "memory", free >= _LEAST_MEMORY_BYTES, f"{free / 1e9:.1f} GB of memory free.", advice, needed=False
    )


def _remembers() -> Check:
    try:
        folder = data_dir()
    except GeoShieldError as error:
        return Check("data folder", False, error.message, error.advice)
    return Check(
        "data folder", True, f"Drafts and the list of finished photos are kept in '{printable(folder)}'."
    )


def _window() -> Check:
    if importlib.util.find_spec("PySide6") is None:
        return Check(
            "window", False, "PySide6 is not installed.", "The command line works without it.", needed=False
        )
    missing = [
        name for name in _QT_LIBRARIES if sys.platform == "linux" and not ctypes.util.find_library(name)
    ]
    if missing:
        message = f"Libraries that the window needs are missing: {', '.join(missing)}."
        return Check(
            "window", False, message, "Install them with your system's package manager.", needed=False
        )
    return Check("window", True, "The window can open.", needed=False)


def _exiftool() -> Check:
    found = shutil.which("exiftool") is not None
    message = "ExifTool is there for a second look at tags." if found else "ExifTool is not installed."
    return Check("ExifTool", found, message, "Only needed by the tests.", needed=False)
