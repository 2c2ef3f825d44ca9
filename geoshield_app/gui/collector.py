"""The garbage collector: it rests in every thread, and the window's own thread calls it.

A collection stops every thread while it goes through objects, and it destroys what it finds in the thread it happens
to run in: a widget that goes in another thread than the window's takes the program down.
"""

from __future__ import annotations

import atexit
import gc
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock

from PySide6.QtCore import QCoreApplication, Qt, QTimer

YOUNG, MIDDLE, OLD = 5_000, 10, 1_000
"""New objects before a collection; collections before one of the young, and of the young before one of all. So few
collections go through more than some 50,000 objects (4 ms), and all are only gone through where that is asked for."""
_EVERY_MS = 100
"""Often enough that few new objects have come together."""

atexit.register(gc.unfreeze)  # so that what was spared can be taken apart at the end
_untouched = Lock()
_after: deque[Callable[[], None]] = deque()


def rest() -> None:
    """Nothing is collected while the program starts: what is made then stays."""
    gc.disable()


def calm() -> None:
    """To be called in the window's thread when the window stands: what is there now is not looked at any more; what
    comes is, in this thread alone."""
    spare()
    gc.disable()
    timer = QTimer(QCoreApplication.instance(), timerType=Qt.TimerType.CoarseTimer)
    timer.setInterval(_EVERY_MS)
    timer.timeout.connect(tidy)
    timer.start()


def tidy() -> None:
    """What is due, in the thread that calls it; nothing while somebody wants it ``untouched``."""
    if _untouched.locked():
        return
    if _after:
        gc.collect()
        while _after:
            _after.popleft()()
        return
    young, middle, old = gc.get_count()
    if young > YOUNG:
        gc.collect(2 if old > OLD else 1 if middle > MIDDLE else 0)


@contextmanager
def untouched() -> Iterator[None]:
    """Inside nothing is collected by itself or when it is due: thousands of objects are made that are to stay. One at a
    time."""
    with _untouched:
        collected = gc.isenabled()
        gc.disable()
        try:
            yield
        finally:
            if collected:
                gc.enable()


def collect_soon(then: Callable[[], None]) -> None:
    """Goes through all objects, in the window's thread, and calls ``then`` there; may be asked for in any thread."""
    _after.append(then)


def spare() -> None:
    """What is there now stays, so no collection goes through it any more: costs nothing, however much it is."""
    gc.freeze()
