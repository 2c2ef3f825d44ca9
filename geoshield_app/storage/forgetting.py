"""What the program remembers, forgotten: for 'geoshield forget', the window's button, and by age at every start.

Photos and exported files are never touched.
"""

from __future__ import annotations

import contextlib
import time

from geoshield_app.storage.journal import Journal
from geoshield_app.storage.paths import cache_dir

THUMBNAILS = "thumbnails"


def forget(journal: Journal, *, everything: bool = False, older_than_days: float | None = None) -> int:
    """Wipe list, drafts, decisions, places and lossless results from the journal's folder, and thumbnails from the
    cache; how many things went.

    Without ``everything`` what is older than ``older_than_days``, or than the journal's retention; nothing where that
    is 'never'. GeoShieldError when the drive refuses.
    """
    days = journal.retention_days if older_than_days is None else older_than_days
    if everything:
        return journal.forget(everything=True) + _forget_thumbnails(None)
    if days is None:
        return 0
    return journal.forget(older_than_days=days) + _forget_thumbnails(time.time() - days * 86400)


def _forget_thumbnails(before: float | None) -> int:
    """Files below the thumbnails' folder last written before that time; None: all of them."""
    gone = 0
    for path in sorted((cache_dir() / THUMBNAILS).rglob("*")):
        with contextlib.suppress(OSError):
            if not path.is_dir() and (before is None or path.lstat().st_mtime < before):
                path.unlink()
                gone += 1
    return gone
