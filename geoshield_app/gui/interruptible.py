"""A look at the pattern that nobody waits for any more ends before the next call of an encoder, also while it is still
being prepared. Knows the optimiser's parts by their names only, so that nothing heavy is imported."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from geoshield_app.domain.errors import GeoShieldError

if TYPE_CHECKING:
    from geoshield_app.perturbation.protector import GeoShieldProtector

Stopped = Callable[[], bool]


class LeftAlone(GeoShieldError):
    """Nobody waits for the answer."""


class _Asked:
    """An encoder that is not asked any more once ``stopped`` says so; all else is the encoder's own."""

    def __init__(self, encoder: Any, stopped: Stopped) -> None:
        self._encoder, self._stopped = encoder, stopped

    def __getattr__(self, name: str) -> Any:
        return getattr(self._encoder, name)

    def encode_pictures(self, pictures: Any) -> Any:
        self._require_interest()
        return self._encoder.encode_pictures(pictures)

    def encode_texts(self, texts: Any) -> Any:
        self._require_interest()
        return self._encoder.encode_texts(texts)

    def _require_interest(self) -> None:
        if self._stopped():
            raise LeftAlone("Nobody waits for this any more.")


def interruptible(protector: GeoShieldProtector, stopped: Stopped) -> GeoShieldProtector:
    """The same optimiser over the same encoders, sharing what it found out; raises LeftAlone once ``stopped``."""
    asked: Any = tuple(_Asked(encoder, stopped) for encoder in protector.surrogates)
    return replace(protector, surrogates=asked, preparation=replace(protector.preparation, surrogates=asked))
