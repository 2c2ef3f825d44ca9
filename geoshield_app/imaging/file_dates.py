"""The date of change of a result, by choice."""

from __future__ import annotations

import os
from pathlib import Path

from geoshield_app.domain.tag_policy import FileDates
from geoshield_app.storage.os_errors import as_output_errors

_DAY_NS = 86_400 * 10**9


def set_file_dates(written: Path, original_ns: int, policy: FileDates) -> None:
    """Give ``written`` the date that ``policy`` makes of the original's ``st_mtime_ns``.

    Do it before the file gets its final name. Access and change take the same moment. Raises an OutputError.
    """
    moment_ns = _moment_ns(original_ns, policy)
    if moment_ns is not None:
        with as_output_errors(written):
            os.utime(written, ns=(moment_ns, moment_ns))


def _moment_ns(original_ns: int, policy: FileDates) -> int | None:
    if policy is FileDates.KEEP:
        return original_ns
    return original_ns // _DAY_NS * _DAY_NS if policy is FileDates.DAY else None
