"""Write beside, check, then take the final name. A kill at any moment leaves no half file under that name."""

from __future__ import annotations

import contextlib
import ctypes
import errno
import functools
import hashlib
import os
import platform
import secrets
import stat
import sys
import time
import uuid
from collections.abc import Callable
from pathlib import Path

from geoshield_app.domain.errors import OutputError, ReadBackMismatch
from geoshield_app.storage.os_errors import as_output_errors, printable

TEMPORARY_PREFIX = ".geoshield-"
STALE_AFTER_SECONDS = 24 * 3600.0
_CHUNK_BYTES = 1 << 20
_NEW = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
_FINAL = (errno.EEXIST, errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.ENAMETOOLONG)
"""Answers that another way of renaming would not change."""


class NameTaken(OutputError):
    """The final name belongs to another file, and replacing was not asked for."""

    advice = "Choose another name, or allow replacing."


def write_beside(
    target: Path, data: bytes, check: Callable[[Path], None], *, replace: bool, private: bool = False
) -> Path:
    """Put ``data`` under ``target`` once ``check`` has read the temporary file back without raising.

    Missing folders are made; ``private`` leaves the file readable for this person alone. Raises NameTaken (only
    without ``replace``), NoSpace, NoPermission, other OutputErrors, or what ``check`` raises; the temporary file is
    then gone and ``target`` as it was.
    """
    with as_output_errors(target):
        _make_folder(target.parent)
        sweep_once(target.parent)
        temporary, descriptor = _open_beside(target)
    try:
        with as_output_errors(target):
            _write_durably(descriptor, data)
        _read_back(check, temporary, target)
        with as_output_errors(target):
            if not private:
                _make_ordinary(temporary)
            _publish(temporary, target, replace=replace)
            _sync_folder(target.parent)
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
    return target


def remove_stale(folder: Path, *, older_than_seconds: float = STALE_AFTER_SECONDS) -> int:
    """Remove temporary files that a killed run left in ``folder``; how many there were.

    Those of a program of this machine that runs no more go at once; of others only when they are old, because a drive
    may be shared.
    """
    removed = 0
    oldest = time.time() - older_than_seconds
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(TEMPORARY_PREFIX) and (_is_orphan(entry) or _is_old_file(entry, oldest)):
                with contextlib.suppress(OSError):
                    Path(entry.path).unlink()
                    removed += 1
    return removed


@functools.lru_cache(maxsize=1024)
def sweep_once(folder: Path) -> None:
    """Big folders are looked through once per run, not once per photo."""
    remove_stale(folder)


def _is_orphan(entry: os.DirEntry[str]) -> bool:
    """Made on this machine by a process that is gone; the name says by which."""
    machine, _, process = entry.name.removeprefix(TEMPORARY_PREFIX).partition("-")[0].partition(".")
    if machine != _machine() or not process.isdigit() or not entry.is_file(follow_symlinks=False):
        return False
    import psutil  # only where a temporary file of ours lies about

    return int(process) != os.getpid() and not psutil.pid_exists(int(process))


@functools.cache
def _machine() -> str:
    """Tells machines apart that share a drive, without naming them."""
    return hashlib.sha256(f"{platform.node()} {uuid.getnode()}".encode()).hexdigest()[:8]


def _is_old_file(entry: os.DirEntry[str], oldest: float) -> bool:
    with contextlib.suppress(OSError):
        status = entry.stat(follow_symlinks=False)
        return stat.S_ISREG(status.st_mode) and status.st_mtime < oldest
    return False


def _make_folder(folder: Path) -> None:
    """With its parents, each new one durable as a name in its own."""
    missing = [one for one in (folder, *folder.parents) if not one.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    for new in reversed(missing):
        _sync_folder(new.parent)


def _open_beside(target: Path) -> tuple[Path, int]:
    """A new private file in the same folder, so that the rename stays on one drive."""
    suffix = target.suffix if len(target.suffix) <= 8 else ""
    name = f"{TEMPORARY_PREFIX}{_machine()}.{os.getpid()}-{secrets.token_hex(8)}{suffix}"
    temporary = target.with_name(name)
    return temporary, os.open(temporary, _NEW, 0o600)


def _write_durably(descriptor: int, data: bytes) -> None:
    """All of ``data`` to the drive, not only to the system's memory; closes the descriptor."""
    try:
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(descriptor, rest[:_CHUNK_BYTES]) :]
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _read_back(check: Callable[[Path], None], temporary: Path, target: Path) -> None:
    try:
        check(temporary)
    except OSError as error:
        raise ReadBackMismatch(f"'{printable(target)}' could not be read back after writing.") from error


def _make_ordinary(temporary: Path) -> None:
    """From private to the mode that the person's umask gives a new file."""
    if os.name == "posix":
        with contextlib.suppress(PermissionError):  # drives without modes
            temporary.chmod(0o666 & ~_umask())


@functools.cache
def _umask() -> int:
    mask = os.umask(0o077)  # can only be read by setting it
    os.umask(mask)
    return mask


def _publish(temporary: Path, target: Path, *, replace: bool) -> None:
    """Give the checked file its final name in one step of the file system."""
    if replace:
        temporary.replace(target)
        return
    try:
        _rename_exclusively(temporary, target)
    except FileExistsError as error:
        raise NameTaken(f"There is already a file '{printable(target)}'.") from error


def _rename_exclusively(temporary: Path, target: Path) -> None:
    """Try each way until one works here; FileExistsError when the name is taken."""
    if os.name == "nt":
        temporary.rename(target)  # refuses an existing name there
        return
    for way in (_by_link, _by_renameat2):
        try:
            way(temporary, target)
            return
        except OSError as error:
            if error.errno in _FINAL:
                raise
    _by_placeholder(temporary, target)


def _by_link(temporary: Path, target: Path) -> None:
    os.link(temporary, target, follow_symlinks=False)


def _by_renameat2(temporary: Path, target: Path) -> None:
    """Linux's rename without replacing; works on FAT and exFAT, which have no hard links."""
    if not sys.platform.startswith("linux"):
        raise OSError(errno.ENOSYS, "no renameat2")
    rename = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if rename is None:
        raise OSError(errno.ENOSYS, "no renameat2")
    at_cwd, no_replace = -100, 1
    if rename(at_cwd, os.fsencode(temporary), at_cwd, os.fsencode(target), no_replace) != 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


def _by_placeholder(temporary: Path, target: Path) -> None:
    """Reserve the name by an empty file, then replace that. A kill in between leaves the empty file."""
    os.close(os.open(target, _NEW, 0o600))
    try:
        temporary.replace(target)
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def _sync_folder(folder: Path) -> None:
    """Make the new name durable; drives that cannot are left alone."""
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
