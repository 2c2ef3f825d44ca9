"""Tiny surrogates for the real loop: a fixed random projection of a small picture, and words as hashes."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field

import torch
from torch import Tensor
from torch.nn import functional


@dataclass(eq=False)
class TinySurrogate:
    """A picture is a curved random projection of its pixels; a text is a random unit vector of its own."""

    name: str = "tiny"
    input_px: int = 16
    width: int = 24
    seed: int = 0
    logit_scale: float = 20.0
    calls: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        generator = torch.Generator().manual_seed(self.seed)
        self._first = torch.randn(64, 3 * self.input_px**2, generator=generator) / self.input_px
        self._second = torch.randn(self.width, 64, generator=generator) / 8

    def encode_pictures(self, pictures: Tensor) -> Tensor:
        """[B, 3, P, P] -> [B, D] unit."""
        self.calls.append(len(pictures))
        hidden = torch.tanh((pictures.flatten(1) - 0.5) @ self._first.T)
        return functional.normalize(hidden @ self._second.T, dim=-1)

    def encode_texts(self, texts: Sequence[str]) -> Tensor:
        """[N] texts -> [N, D] unit."""
        rows = [
            torch.randn(self.width, generator=torch.Generator().manual_seed(zlib.crc32(text.encode())))
            for text in texts
        ]
        return functional.normalize(torch.stack(rows), dim=-1)


class NanSurrogate(TinySurrogate):
    """Answers with no number."""

    def encode_pictures(self, pictures: Tensor) -> Tensor:
        return super().encode_pictures(pictures) * float("nan")


class FullSurrogate(TinySurrogate):
    """Has memory for ``room`` crops at once, when a gradient is wanted."""

    room: int = 2

    def encode_pictures(self, pictures: Tensor) -> Tensor:
        if pictures.requires_grad and len(pictures) > self.room:
            raise torch.OutOfMemoryError("CUDA out of memory (pretended)")
        return super().encode_pictures(pictures)
