"""Waiting for a service: the stream goes on meanwhile, so that stopping is answered while a model thinks."""

from __future__ import annotations

from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor, wait
from typing import TypeVar

T = TypeVar("T")
E = TypeVar("E")

BEAT_SECONDS = 0.25
_HANG_UP_SECONDS = 0.05


def awaited(call: Callable[[], T], beat: E, hang_up: Callable[[], None]) -> Generator[E, None, T]:
    """What ``call`` returns, or raises; it runs in a thread of its own while ``beat`` is told again and again.

    Leaving the loop hangs up, from this thread, until the call has ended.
    """
    with ThreadPoolExecutor(1, thread_name_prefix="awaited") as pool:
        future = pool.submit(call)
        try:
            while not wait([future], BEAT_SECONDS).done:
                yield beat
            return future.result()
        finally:
            while not wait([future], _HANG_UP_SECONDS).done:
                hang_up()
