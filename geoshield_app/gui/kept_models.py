"""The models that make the pattern, loaded once and kept for the session, shared by runs and looks at the pattern."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import Generic, TypeVar

from geoshield_app.domain.settings import Settings

L = TypeVar("L")


class KeptModels(Generic[L]):
    """Calls ``load`` at the first ``of`` and again only when settings ask for other models; the old ones go first.

    Any thread may ask; a second one waits while the first loads.
    """

    def __init__(self, load: Callable[[Settings], L], free: Callable[[], None]) -> None:
        self._load, self._free = load, free
        self._lock = Lock()
        self._loaded: L | None = None
        self._made_for: object = None

    def of(self, settings: Settings) -> L:
        """What ``load`` raises is raised, and nothing is kept of it."""
        wanted = (settings.ensemble, settings.device, settings.threads)
        with self._lock:
            if self._loaded is None or wanted != self._made_for:
                self._drop()
                self._loaded, self._made_for = self._load(settings), wanted
            return self._loaded

    def let_go(self) -> None:
        """Nobody keeps them any more; their memory comes back when the last one who works with them has ended."""
        with self._lock:
            self._drop()

    @property
    def here(self) -> bool:
        return self._loaded is not None

    def _drop(self) -> None:
        if self._loaded is not None:
            self._loaded = None
            self._free()
