"""The built-in describer in place of a service that is not ready or gives out, said in the notes of each photo."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from geoshield_app.domain.errors import ServiceError, UsageError
from geoshield_app.domain.findings import SceneNotes
from geoshield_app.domain.photo import Photo
from geoshield_app.domain.ports import Describer
from geoshield_app.domain.services import ServiceStatus
from geoshield_app.vlm.limits import Clock

MOST_FAILURES = 2
"""In a row; after that the service is left alone for a while, so that a batch does not wait for it at every photo."""
ASK_AGAIN_SECONDS = 30.0
"""A service that was not ready may have been started meanwhile."""
USED = "The built-in describer was used."
NOT_ALLOWED = "Ollama's model would send the photo to another machine, which was not allowed."
GAVE_UP = "Ollama failed at the photos before this one."


class ServiceDescriber(Describer, Protocol):
    """A describer that waits for a service."""

    def hang_up(self) -> None:
        """From another thread: ends the question being answered."""


class WithStandIn:
    """A service's describer where it is ready, the built-in one where not; implements domain.ports.Describer.

    ``status`` is asked before the first photo, and again now and then while it is not ready.
    """

    def __init__(
        self,
        describer: ServiceDescriber,
        status: Callable[[], ServiceStatus],
        builtin: Describer,
        clock: Clock = time.monotonic,
    ) -> None:
        self._describer, self._status, self._builtin = describer, status, builtin
        self._clock = clock
        self._why = ""
        """Why the built-in one stands in, a sentence; empty while the service is ready."""
        self._asked_seconds: float | None = None
        self._failures = 0
        self._left = False
        """Whoever asked has gone, so nobody needs a stand-in."""

    def hanging_up(self) -> Callable[[], None] | None:
        """How to end the next photo's question; None when the built-in one will describe it."""
        return self._hang_up if self._ready() else None

    def describe(self, photo: Photo) -> SceneNotes:
        if not self._ready():
            return self._stood_in(photo, self._why)
        self._left = False
        try:
            notes = self._describer.describe(photo)
        except ServiceError as error:
            if self._left:
                raise
            self._count_failure()
            return self._stood_in(photo, error.message)
        except UsageError:  # the model was exchanged for one in a cloud
            return self._stood_in(photo, NOT_ALLOWED)
        self._failures = 0
        return notes

    def _hang_up(self) -> None:
        self._left = True
        self._describer.hang_up()

    def _ready(self) -> bool:
        now = self._clock()
        never = self._asked_seconds is None
        if never or (self._why and now - (self._asked_seconds or 0.0) >= ASK_AGAIN_SECONDS):
            status = self._status()
            self._why = "" if status.ready else status.message
            self._asked_seconds = self._clock()
        return not self._why

    def _count_failure(self) -> None:
        self._failures += 1
        if self._failures >= MOST_FAILURES:
            self._why, self._asked_seconds, self._failures = GAVE_UP, self._clock(), 0

    def _stood_in(self, photo: Photo, why: str) -> SceneNotes:
        notes = self._builtin.describe(photo)
        return replace(notes, problems=(f"{why} {USED}", *notes.problems))
