"""The garbage collector's share of stalls: it stops every thread while it goes through all objects."""

from __future__ import annotations

import atexit
import gc

THRESHOLDS = (20_000, 20, 100)
"""New objects before a collection, and collections before one of the older objects, which take a tenth of a second
with models loaded and a long list; usual are 700, 10 and 10."""


def calm() -> None:
    """To be called once, when the window stands: what is there now stays, so it is not looked at any more."""
    gc.collect()
    gc.freeze()
    atexit.register(gc.unfreeze)
    gc.set_threshold(*THRESHOLDS)
