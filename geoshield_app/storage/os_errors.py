"""What the system says about a folder or file, as a sentence for the person."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from geoshield_app.domain.errors import NoPermission, NoSpace, OutputError

_FULL = (errno.ENOSPC, errno.EDQUOT)
_FORBIDDEN = (errno.EACCES, errno.EPERM, errno.EROFS)


def output_error(error: OSError, path: Path) -> OutputError:
    """The OutputError that says why ``path`` could not be written."""
    shown = printable(path)
    if error.errno in _FULL:
        return NoSpace(f"There is no space left for '{shown}'.")
    if error.errno in _FORBIDDEN:
        return NoPermission(f"'{shown}' may not be written there.")
    if error.errno == errno.ENAMETOOLONG:
        message = f"The name '{shown[:60]}...' is too long for this drive."
        return OutputError(message, advice="Choose a shorter name.")
    if error.errno in (errno.ENOTDIR, errno.EISDIR, errno.EEXIST):
        return OutputError(f"'{shown}' cannot be written: a file and a folder are in each other's place.")
    return OutputError(f"'{shown}' could not be written ({error.strerror or type(error).__name__}).")


def printable(path: Path) -> str:
    """The path as text that any terminal or file can hold; undecodable bytes become '\\xNN'."""
    return str(path).encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


@contextmanager
def as_output_errors(path: Path) -> Iterator[None]:
    """Inside, every OSError leaves as the OutputError of ``path``."""
    try:
        yield
    except OSError as error:
        raise output_error(error, path) from error


def is_folder(path: Path) -> bool:
    """Whether ``path`` is a folder, as far as the system lets us look; ``Path.is_dir`` raises where it does not."""
    return _seen(path, Path.is_dir)


def is_file(path: Path) -> bool:
    """The same for an ordinary file."""
    return _seen(path, Path.is_file)


def is_there(path: Path) -> bool:
    """The same for anything."""
    return _seen(path, Path.exists)


def nearest_there(path: Path) -> Path:
    """``path``, or what there is of the folders above it: where it would come to be."""
    while not is_there(path) and path != path.parent:
        path = path.parent
    return path


def _seen(path: Path, look: Callable[[Path], bool]) -> bool:
    """False for a name that is too long and for what lies behind a folder that may not be entered."""
    try:
        return look(path)
    except OSError:
        return False
