"""Small pictures on the disk: private, keyed by path, time and size of the photo, bounded. Knows no toolkit."""

from __future__ import annotations

import contextlib
import hashlib
import os
import secrets
from pathlib import Path

from geoshield_app.storage.paths import private_folder

CAP_BYTES = 512 << 20
_KEEP_SHARE = 0.8
"""How much is left after a clearing, so that not every picture clears again."""


class ThumbnailCache:
    """JPEG files of mode 0600 in a folder of mode 0700; what cannot be written or read is made again."""

    def __init__(self, folder: Path, cap_bytes: int = CAP_BYTES) -> None:
        self._folder = folder
        self._cap_bytes = cap_bytes

    def read(self, stamp: str) -> bytes | None:
        """The picture made of the photo in exactly this state."""
        with contextlib.suppress(OSError):
            return self._file(stamp).read_bytes()
        return None

    def write(self, stamp: str, jpeg: bytes) -> None:
        """Whole or not at all; a full disk costs speed and nothing else."""
        file = self._file(stamp)
        beside = file.with_name(f".{secrets.token_hex(8)}")
        with contextlib.suppress(OSError):
            private_folder(file.parent)
            descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "wb") as out:
                out.write(jpeg)
            beside.replace(file)

    def prune(self) -> int:
        """Above the cap the pictures unused for longest go; how many went."""
        files = sorted(self._files(), key=lambda entry: entry.stat().st_mtime)
        total = sum(file.stat().st_size for file in files)
        if total <= self._cap_bytes:
            return 0
        gone = 0
        for file in files:
            if total <= self._cap_bytes * _KEEP_SHARE:
                break
            total -= file.stat().st_size
            file.unlink(missing_ok=True)
            gone += 1
        return gone

    def clear(self) -> int:
        """Remove every picture; how many there were."""
        files = self._files()
        for file in files:
            with contextlib.suppress(OSError):
                file.unlink()
        return len(files)

    @property
    def size_bytes(self) -> int:
        return sum(file.stat().st_size for file in self._files())

    def _files(self) -> list[Path]:
        return [path for path in self._folder.glob("*/*") if path.is_file()]

    def _file(self, stamp: str) -> Path:
        return self._folder / stamp[:2] / stamp


def stamp_of(path: Path) -> str:
    """Name of the picture that belongs to the file as it is now; OSError when it is gone."""
    status = path.stat()
    text = f"{os.fsencode(path)!r} {status.st_mtime_ns} {status.st_size}"
    return hashlib.sha256(text.encode()).hexdigest()[:40]
