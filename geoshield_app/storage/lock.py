"""One running GeoShield per journal. The system drops the lock of a dead process by itself."""

from __future__ import annotations

import os
import sys
from datetime import datetime
from pathlib import Path

from geoshield_app.domain.errors import UsageError
from geoshield_app.storage.os_errors import as_output_errors

_NEW = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
_FAR_BYTE = 1 << 20
"""Windows forbids reading locked bytes, so the lock lies beyond the text that names the holder."""


class InstanceLock:
    """Held from construction to ``release``; UsageError names the holder when another has it.

    ``holder`` is what this one calls itself, such as 'the window'.
    """

    def __init__(self, path: Path, holder: str = "") -> None:
        with as_output_errors(path):
            self._descriptor = os.open(path, _NEW, 0o600)
        try:
            _lock(self._descriptor)
        except OSError:
            holder = _holder(self._descriptor)
            os.close(self._descriptor)
            raise UsageError(
                f"GeoShield is already running ({holder}).", advice="Close it, or wait until it is done."
            ) from None
        _write_holder(self._descriptor, holder)

    def release(self) -> None:
        """Let others in; harmless when repeated. The file stays, so that no two can hold different ones."""
        if self._descriptor >= 0:
            os.truncate(self._descriptor, 0)
            os.close(self._descriptor)
            self._descriptor = -1


def _write_holder(descriptor: int, holder: str) -> None:
    os.truncate(descriptor, 0)
    since = datetime.now().astimezone().strftime("%Y-%m-%d %H:%M:%S")
    name = f"{holder}, " if holder else ""
    os.write(descriptor, f"{name}process {os.getpid()} since {since}".encode("ascii"))


def _holder(descriptor: int) -> str:
    """What the holder wrote, e.g. 'the window, process 4711 since 2026-01-31 14:05:00'."""
    text = os.read(descriptor, 200).decode("ascii", "replace").strip()
    return text if "process " in text else "another process"


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        os.lseek(descriptor, _FAR_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        finally:
            os.lseek(descriptor, 0, os.SEEK_SET)
else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
