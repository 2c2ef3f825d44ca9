"""Opens a private sqlite3 file: durable, versioned, one clear sentence when it is not ours or damaged."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from geoshield_app.domain.errors import GeoShieldError, NoPermission, NoSpace
from geoshield_app.storage.os_errors import as_output_errors, printable

APPLICATION_ID = 0x47454F53
"""'GEOS' in the file's header: this database is ours."""
_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_BESIDE = ("-wal", "-shm", "-journal")


class _DamagedFile(Exception):
    """The file holds no database, or a broken one."""


def open_database(path: Path, migrations: Sequence[Sequence[str]]) -> tuple[sqlite3.Connection, str | None]:
    """A connection on the newest layout, and a sentence when a damaged file had to be moved aside.

    GeoShieldError when the file belongs to another program or to a newer GeoShield; it is left as it is.
    """
    try:
        return _open_sound(path, migrations), None
    except _DamagedFile:
        aside = _move_aside(path)
    notice = f"GeoShield's journal was damaged; it was moved to '{printable(aside)}' and a new one begun."
    return _open_sound(path, migrations), notice


def damaged_files(path: Path) -> tuple[Path, ...]:
    """What ``open_database`` has moved aside so far."""
    return tuple(sorted(path.parent.glob(f"{path.name}.damaged-*")))


@contextlib.contextmanager
def sentences(path: Path) -> Iterator[None]:
    """Inside, errors of sqlite3 leave as GeoShieldError of one sentence."""
    try:
        yield
    except sqlite3.Error as error:
        raise _in_words(error, path) from error


def _in_words(error: sqlite3.Error, path: Path) -> GeoShieldError:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    shown = printable(path)
    if code == sqlite3.SQLITE_FULL:
        return NoSpace(f"There is no space left for GeoShield's journal '{shown}'.")
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM):
        return NoPermission(f"GeoShield's journal '{shown}' may not be written.")
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        advice = "Close what has it open, a database viewer or a backup perhaps, and run again."
        return GeoShieldError(f"GeoShield's journal '{shown}' is held by another program.", advice=advice)
    if code in _DAMAGED:
        return GeoShieldError(
            f"GeoShield's journal '{shown}' is damaged.", advice="Start again; it is then moved aside."
        )
    return GeoShieldError(f"GeoShield's journal '{shown}' cannot be used ({error}).", advice="Try again.")


def _open_sound(path: Path, migrations: Sequence[Sequence[str]]) -> sqlite3.Connection:
    with as_output_errors(path):
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600))
        if os.name == "posix":
            path.chmod(0o600)
    with sentences(path):
        connection = sqlite3.connect(path, isolation_level=None, timeout=5, check_same_thread=False)
        try:
            _check(connection, path, len(migrations))
            _prepare(connection, migrations)
        except BaseException as error:
            connection.close()
            if isinstance(error, sqlite3.DatabaseError) and error.sqlite_errorcode & 0xFF in _DAMAGED:
                raise _DamagedFile from error
            raise
    return connection


def _check(connection: sqlite3.Connection, path: Path, newest: int) -> None:
    if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise _DamagedFile
    has_tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] > 0
    if has_tables and _pragma(connection, "application_id") != APPLICATION_ID:
        raise GeoShieldError(
            f"'{printable(path)}' belongs to another program.",
            advice="Move it away; GeoShield leaves it alone.",
        )
    if _pragma(connection, "user_version") > newest:
        raise GeoShieldError(
            f"The journal '{printable(path)}' was written by a newer GeoShield.",
            advice="Use the newer version.",
        )


def _prepare(connection: sqlite3.Connection, migrations: Sequence[Sequence[str]]) -> None:
    """Durable before return, wiped when deleted, and every missing migration as one step."""
    for setting in ("journal_mode=WAL", "synchronous=FULL", "secure_delete=ON"):
        connection.execute(f"PRAGMA {setting}").fetchall()
    for version in range(_pragma(connection, "user_version"), len(migrations)):
        with transaction(connection):
            for statement in migrations[version]:
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version={version + 1}")


@contextlib.contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All or nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        connection.rollback()
        raise
    connection.execute("COMMIT")


def _pragma(connection: sqlite3.Connection, name: str) -> int:
    return int(connection.execute(f"PRAGMA {name}").fetchone()[0])


def _move_aside(path: Path) -> Path:
    """Rename the file and what belongs to it; nothing is deleted."""
    stamp = time.strftime("%Y%m%d-%H%M%S")
    aside = path.with_name(f"{path.name}.damaged-{stamp}-{time.time_ns() % 1_000_000:06d}")
    with as_output_errors(path):
        path.rename(aside)
        for ending in _BESIDE:
            companion = path.with_name(path.name + ending)
            if companion.exists():
                companion.rename(aside.with_name(aside.name + ending))
    return aside
