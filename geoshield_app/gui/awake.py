"""Keeps the computer from falling asleep while photos are worked on, where the optional library is installed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from geoshield_app.gui.log_book import LOGGER


@contextmanager
def awake(wanted: bool) -> Iterator[None]:
    """Inside, the computer stays awake; the screen may go dark. Where that cannot be had, the work goes on without."""
    with ExitStack() as stack:
        if wanted:
            _keep(stack)
        yield


def available() -> bool:
    """Whether the library is there."""
    import importlib.util

    return importlib.util.find_spec("wakepy") is not None


def _keep(stack: ExitStack) -> None:
    try:
        from wakepy import keep

        mode = stack.enter_context(keep.running(on_fail="pass"))
        LOGGER.info("keeping awake: %s", "yes" if mode.active else "this desktop does not offer it")
    except Exception as error:  # noqa: BLE001 - a courtesy must not end the work
        LOGGER.info("keeping awake failed: %s", type(error).__name__)
