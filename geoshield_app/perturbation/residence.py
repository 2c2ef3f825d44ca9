"""Which encoders lie on the device: all of them, or, when memory is short, only the one at work."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

import torch
from torch import Tensor

from geoshield_app.perturbation.device import empty_cache
from geoshield_app.perturbation.surrogate import Surrogate, reads_text

HOME = torch.device("cpu")
"""Where encoders wait."""


@runtime_checkable
class Seated(Protocol):
    """An encoder of which only the picture tower need be moved."""

    def seat(self, device: torch.device) -> None: ...


@runtime_checkable
class Movable(Protocol):
    """An encoder whose weights can be moved, as every torch module's can."""

    def to(self, device: torch.device) -> object: ...


class Room:
    """The device's places. After ``crowd`` an encoder is moved in when it is asked and the others are moved out."""

    def __init__(self, encoders: Sequence[Surrogate], device: torch.device) -> None:
        self._encoders, self._device = tuple(encoders), device
        self._inside: Surrogate | None = None
        self.crowded = False

    def crowd(self) -> bool:
        """One encoder at a time from now on; False when that would free nothing."""
        if self.crowded or self._device == HOME or len(self._encoders) < 2:
            return False
        self.crowded = True
        for encoder in self._encoders:
            _move(encoder, HOME)
        return True

    def admit(self, encoder: Surrogate, *, for_texts: bool = False) -> None:
        """Called before every use of an encoder; its text tower comes along only where texts are asked."""
        if not self.crowded:
            return
        if encoder is not self._inside:
            self._clear()
        elif not for_texts:
            return
        self._inside = encoder
        try:
            self._let_in(encoder, for_texts)
        except BaseException:  # halfway in would be neither here nor there
            self._clear()
            raise

    def _let_in(self, encoder: Surrogate, for_texts: bool) -> None:
        if for_texts or not isinstance(encoder, Seated):
            _move(encoder, self._device)
        else:
            encoder.seat(self._device)

    def _clear(self) -> None:
        if self._inside is not None:
            _move(self._inside, HOME)
        self._inside = None
        empty_cache(self._device)


class Visitor:
    """Implements Surrogate over another one that may have to be moved in first."""

    def __init__(self, encoder: Surrogate, room: Room) -> None:
        self.encoder, self._room = encoder, room

    @property
    def name(self) -> str:
        return self.encoder.name

    @property
    def input_px(self) -> int:
        return self.encoder.input_px

    @property
    def logit_scale(self) -> float:
        return self.encoder.logit_scale

    @property
    def has_text(self) -> bool:
        return reads_text(self.encoder)

    def encode_pictures(self, pictures: Tensor) -> Tensor:
        """[B, 3, P, P] -> [B, D], on the device."""
        self._room.admit(self.encoder)
        return self.encoder.encode_pictures(pictures)

    def encode_texts(self, texts: Sequence[str]) -> Tensor:
        """[N] texts -> [N, D], on the device."""
        self._room.admit(self.encoder, for_texts=True)
        return self.encoder.encode_texts(texts)


def visitors(encoders: Sequence[Surrogate], device: torch.device) -> tuple[tuple[Visitor, ...], Room]:
    """The encoders under one room; visitors of another room leave it."""
    plain = tuple(one.encoder if isinstance(one, Visitor) else one for one in encoders)
    room = Room(plain, device)
    return tuple(Visitor(one, room) for one in plain), room


def _move(encoder: Surrogate, device: torch.device) -> None:
    if isinstance(encoder, Movable):
        encoder.to(device)
