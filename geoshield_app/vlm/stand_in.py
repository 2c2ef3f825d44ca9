"""The built-in describer in place of a service that is not ready or gives out, said in the notes of each photo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from geoshield_app.domain.errors import ServiceError, UsageError
from geoshield_app.domain.findings import SceneNotes
from geoshield_app.domain.photo import Photo
from geoshield_app.domain.ports import Describer

MOST_FAILURES = 2
"""In a row; after that the service is left alone, so that a batch does not wait for it at every photo."""
USED = "The built-in describer was used."
NOT_ALLOWED = "Ollama's model would send the photo to another machine, which was not allowed."
GAVE_UP = "Ollama failed at the photos before this one."


class StandIn:
    """Describes in place of a service that was not ready; implements domain.ports.Describer.

    ``why`` is a sentence about the service.
    """

    def __init__(self, builtin: Describer, why: str) -> None:
        self._builtin, self._why = builtin, why

    def describe(self, photo: Photo) -> SceneNotes:
        notes = self._builtin.describe(photo)
        return replace(notes, problems=(f"{self._why} {USED}", *notes.problems))


class WithStandIn:
    """A service's describer, and the built-in one where that fails; implements domain.ports.Describer."""

    def __init__(self, describer: Describer, builtin: Describer) -> None:
        self._describer, self._builtin = describer, builtin
        self._failures = 0
        self._left = False
        """Whoever asked has gone, so nobody needs a stand-in."""
        self._hang_up: Callable[[], None] | None = getattr(describer, "hang_up", None)

    def hang_up(self) -> None:
        """From another thread: ends the question being answered."""
        self._left = True
        if self._hang_up is not None:
            self._hang_up()

    def describe(self, photo: Photo) -> SceneNotes:
        if self._failures >= MOST_FAILURES:
            return StandIn(self._builtin, GAVE_UP).describe(photo)
        self._left = False
        try:
            notes = self._describer.describe(photo)
        except ServiceError as error:
            if self._left:
                raise
            self._failures += 1
            return StandIn(self._builtin, error.message).describe(photo)
        except UsageError:  # the model was exchanged for one in a cloud
            return StandIn(self._builtin, NOT_ALLOWED).describe(photo)
        self._failures = 0
        return notes
