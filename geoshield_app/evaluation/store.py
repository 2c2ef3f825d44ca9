"""A folder of results, one small file each, so that a run that was stopped goes on where it was.

scenes/<scene>-<px>.png      the photo that went in
pictures/<key>.png           the saved file of a scene under a row
made/<key>.json              how it was made
readings/<key>-<key>.json    what the judges said of it
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TypeVar

from geoshield_app.evaluation.records import Made, Readings
from geoshield_app.storage.atomic import write_beside
from geoshield_app.storage.documents import UnreadableDocument, dumps, loads
from geoshield_app.storage.os_errors import as_output_errors

T = TypeVar("T")
KEY_DIGITS = 24


class Store:
    """Results by key. What is damaged counts as absent."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for name in ("scenes", "pictures", "made", "readings"):
            with as_output_errors(folder):
                (folder / name).mkdir(parents=True, exist_ok=True)

    def scene(self, name: str, short_side_px: int) -> Path:
        """Where a scene's photo lies, or will."""
        return self.folder / "scenes" / f"{name}-{short_side_px}.png"

    def picture(self, key: str) -> Path:
        """Where the saved file of this key lies, or will."""
        return self.folder / "pictures" / f"{key[:KEY_DIGITS]}.png"

    def made(self, key: str) -> Made | None:
        """How the picture was made; None unless the file is still the one that was recorded."""
        made = _read(Made, self._made(key))
        if made is None or not self.picture(key).is_file():
            return None
        same = hashlib.sha256(self.picture(key).read_bytes()).hexdigest() == made.file_sha256
        return made if same else None

    def keep_made(self, key: str, made: Made) -> None:
        _write(self._made(key), made)

    def readings(self, key: str, judges_key: str) -> Readings | None:
        return _read(Readings, self._readings(key, judges_key))

    def keep_readings(self, key: str, judges_key: str, readings: Readings) -> None:
        _write(self._readings(key, judges_key), readings)

    def _made(self, key: str) -> Path:
        return self.folder / "made" / f"{key[:KEY_DIGITS]}.json"

    def _readings(self, key: str, judges_key: str) -> Path:
        return self.folder / "readings" / f"{key[:KEY_DIGITS]}-{judges_key[:KEY_DIGITS]}.json"


def _read(cls: type[T], path: Path) -> T | None:
    try:
        return loads(cls, path.read_text("ascii"))
    except (OSError, UnicodeDecodeError, UnreadableDocument):
        return None


def _write(path: Path, value: object) -> None:
    write_beside(path, dumps(value).encode("ascii"), lambda _: None, replace=True)
