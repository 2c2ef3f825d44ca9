"""Preferences and window geometry on the disk of this person."""

from __future__ import annotations

import contextlib
import dataclasses
import json
import typing
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from geoshield_app.domain.errors import GeoShieldError, ReadBackMismatch
from geoshield_app.gui.preferences import Preferences
from geoshield_app.storage.atomic import write_beside
from geoshield_app.storage.documents import dumps
from geoshield_app.storage.paths import config_dir

_FILE = "window.json"


class Choices(QObject):
    """Reads once, saves at every change. A field that cannot be used falls back to its default, the others stay."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = config_dir() / _FILE
        self._geometry = QSettings(str(config_dir() / "window.ini"), QSettings.Format.IniFormat)
        self.preferences = _read(self._path)

    def prefer(self, **changes: Any) -> None:
        """These preferences from now on, also at the next start; nothing happens when nothing changes."""
        preferred = dataclasses.replace(self.preferences, **changes)
        if preferred != self.preferences:
            self.preferences = preferred
            _write(self._path, preferred)
            self.changed.emit()

    @property
    def geometry(self) -> QByteArray:
        value = self._geometry.value("geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._geometry.setValue("geometry", value)


def _read(path: Path) -> Preferences:
    """Field by field, so that one odd value costs one choice and not all."""
    try:
        stored = dict(json.loads(path.read_text("utf-8"))["value"])
    except (OSError, ValueError, KeyError, TypeError):
        return Preferences()
    read: dict[str, Any] = {}
    for name, kind in typing.get_type_hints(Preferences).items():
        with contextlib.suppress(KeyError, TypeError, ValueError):
            read[name] = _converted(kind, stored[name])
    return Preferences(**read)


def _converted(kind: Any, stored: Any) -> Any:
    """The stored value as ``kind``; TypeError or ValueError when it is none."""
    options = typing.get_args(kind)
    if typing.get_origin(kind) is tuple:
        return tuple(_converted(options[0], one) for one in stored)
    if options:
        inner = next(one for one in options if one is not type(None))
        return None if stored is None else _converted(inner, stored)
    if kind in (bool, int, str) and type(stored) is not kind:
        raise TypeError
    return kind(stored)


def _write(path: Path, preferences: Preferences) -> None:
    """What cannot be saved is only lost at the end; the window goes on."""
    data = (dumps(preferences, indent=2) + "\n").encode("ascii")

    def same(temporary: Path) -> None:
        if temporary.read_bytes() != data:
            raise ReadBackMismatch(f"'{path.name}' is not what was written.")

    with contextlib.suppress(GeoShieldError):
        write_beside(path, data, same, replace=True)
