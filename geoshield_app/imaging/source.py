"""From a path to an open file, and from whatever a library raises to a sentence for the person."""

from __future__ import annotations

import errno
import hashlib
import os
import stat
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from PIL import ImageCms

from geoshield_app.domain.errors import GeoShieldError, NotAPhoto, NotFound, TooLarge, UnreadablePhoto
from geoshield_app.imaging.signature import shown

LIBRARY_ERRORS = (
    ArithmeticError, AssertionError, AttributeError, BufferError, EOFError, LookupError, OSError, RuntimeError,
    SyntaxError, TypeError, ValueError, struct.error, zlib.error, ImageCms.PyCMSError,
)  # fmt: skip
"""What Pillow, LittleCMS and libheif raise on damaged bytes: they check little before they compute."""

_CHUNK_BYTES = 1 << 20
_CLOUD_ERRORS = range(358, 405)
"""Windows: the file is a placeholder and its provider does not fetch it (ERROR_CLOUD_FILE_...)."""


@contextmanager
def open_file(path: Path) -> Iterator[BinaryIO]:
    """The ordinary file at ``path``, opened for reading; everything that goes wrong inside is an InputError.

    Raises NotFound, NotAPhoto (a folder, a device), UnreadablePhoto (permission, drive), TooLarge (no memory).
    """
    try:
        mode = path.stat().st_mode  # first: opening a pipe would wait for its other end
        if not stat.S_ISREG(mode):
            what = "a folder" if stat.S_ISDIR(mode) else "no ordinary file"
            raise NotAPhoto(f"{shown(path)} is {what}, not a photo.")
        with path.open("rb") as file:
            yield file
    except GeoShieldError:
        raise
    except OSError as error:
        raise _from_system(path, error) from error
    except MemoryError as error:
        raise TooLarge(f"There is not enough memory to open {shown(path)}.") from error
    except LIBRARY_ERRORS as error:
        raise damaged(path) from error


def damaged(path: Path) -> UnreadablePhoto:
    """The refusal of a file that begins like a photo and cannot be decoded to its end."""
    return UnreadablePhoto(f"{shown(path)} is damaged or incomplete and cannot be decoded.")


def _from_system(path: Path, error: OSError) -> GeoShieldError:
    """OSError means the system only where it carries a number; Pillow raises it for damaged bytes too."""
    if error.errno in (errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG, errno.ELOOP, errno.ESTALE):
        return NotFound(f"There is no file {shown(path)}.")
    if error.errno in (errno.EACCES, errno.EPERM):
        message = f"{shown(path)} may not be read with your account."
        return UnreadablePhoto(message, advice="Allow reading it, or copy it to a folder of your own.")
    if getattr(error, "winerror", None) in _CLOUD_ERRORS:
        message = f"{shown(path)} lies in the cloud and could not be fetched."
        return UnreadablePhoto(message, advice="Make it available offline, then try again.")
    if error.errno is not None:
        reason = (error.strerror or type(error).__name__).lower()
        message = f"{shown(path)} could not be read from the drive ({reason})."
        return UnreadablePhoto(message, advice="Check the drive, then try again.")
    return damaged(path)


def sha256_of(file: BinaryIO) -> str:
    """Hexadecimal SHA-256 of the whole file, read in pieces; leaves the file at its start."""
    digest = hashlib.sha256()
    file.seek(0)
    while chunk := file.read(_CHUNK_BYTES):
        digest.update(chunk)
    file.seek(0)
    return digest.hexdigest()


@contextmanager
def unchanging(path: Path, file: BinaryIO) -> Iterator[None]:
    """UnreadablePhoto when the file was written to meanwhile: its pixels and its hash would not belong together."""
    before = _state(file)
    yield
    if _state(file) != before:
        message = f"{shown(path)} changed while it was read."
        raise UnreadablePhoto(message, advice="Wait until it is written completely, then try again.")


def _state(file: BinaryIO) -> tuple[int, int]:
    status = os.fstat(file.fileno())
    return status.st_size, status.st_mtime_ns


def whole(file: BinaryIO) -> bytes:
    """All bytes of the file."""
    file.seek(0)
    return file.read()
