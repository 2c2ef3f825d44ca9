"""Reading aside: what may block is read in a thread of its own, so that whoever waits can say so, or leave."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Iterator
from queue import Empty, Queue
from typing import Any, TypeVar

T = TypeVar("T")
_HANG_UP_SECONDS = 0.05
_MOST_WAITING = 64
_END = object()


class _Broken:
    """The reading ended with an error."""

    def __init__(self, error: BaseException) -> None:
        self.error = error


def read_aside(
    items: Callable[[], Iterator[T]], hang_up: Callable[[], None], beat_seconds: float
) -> Generator[T | None, None, None]:
    """The items in order, and None whenever nothing came for ``beat_seconds``; raises what the reading raised.

    Leaving the loop hangs up, from this thread, until the reading has ended.
    """
    queue: Queue[Any] = Queue(_MOST_WAITING)
    left = threading.Event()
    thread = threading.Thread(target=_read, args=(items, queue, left), name="reading-aside")
    thread.start()
    try:
        while (item := _next(queue, beat_seconds)) is not _END:
            if isinstance(item, _Broken):
                raise item.error
            yield item
    finally:
        left.set()
        while thread.is_alive():
            hang_up()
            _emptied(queue)  # room for what the reading is about to put
            thread.join(_HANG_UP_SECONDS)


def _read(items: Callable[[], Iterator[T]], queue: Queue[Any], left: threading.Event) -> None:
    try:
        for item in items():
            queue.put(item)
            if left.is_set():
                return
        queue.put(_END)
    except BaseException as error:  # noqa: BLE001 - raised again in the thread that waits
        queue.put(_Broken(error))


def _next(queue: Queue[Any], seconds: float) -> Any:
    try:
        return queue.get(timeout=seconds)
    except Empty:
        return None


def _emptied(queue: Queue[Any]) -> None:
    while not queue.empty():
        queue.get_nowait()
