"""The garbage collector's share of stalls: it stops every thread while it goes through objects."""

from __future__ import annotations

import atexit
import gc

THRESHOLDS = (5_000, 10, 1_000)
"""New objects before a collection; collections before one of the young, and of the young before one of all. So no
collection goes through more than some 50,000 objects (4 ms), and all are only gone through where that is asked for."""


def rest() -> None:
    """Nothing is collected while the program starts: what is made then stays."""
    gc.disable()


def calm() -> None:
    """To be called when the window stands: what is there now is not looked at any more, what comes is."""
    spare()
    atexit.register(gc.unfreeze)
    gc.set_threshold(*THRESHOLDS)
    gc.enable()


def spare() -> None:
    """What is there now stays, so no collection goes through it any more: costs nothing, however much it is."""
    gc.freeze()
