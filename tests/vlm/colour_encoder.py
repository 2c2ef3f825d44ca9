"""A tiny image-text pair that truly looks: a picture is the shares of its colours, a text the colours it means."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from geoshield_app.domain.photo import Photo, PhotoRef, Rgb8

COLOURS: dict[str, tuple[int, int, int]] = {
    "red": (220, 30, 30),
    "green": (30, 170, 50),
    "blue": (40, 60, 220),
    "yellow": (240, 220, 40),
    "black": (15, 15, 15),
    "white": (245, 245, 245),
    "grey": (128, 128, 128),
    "pink": (240, 130, 190),
}
NAMES = tuple(COLOURS)
_TABLE = np.array(list(COLOURS.values()), dtype=np.float32)  # [colours, 3]
_GAP = 3.0  # pictures and texts lie far apart, as in real towers


class ColourEncoder:
    """Features: one per colour, two for the modality. ``meanings`` maps a phrase in a text to a colour."""

    def __init__(
        self, meanings: dict[str, str], name: str = "colours", shuffle_seed: int | None = None
    ) -> None:
        self._meanings = meanings
        self._name = name
        self._order = np.arange(len(NAMES))
        if shuffle_seed is not None:
            self._order = np.random.default_rng(shuffle_seed).permutation(len(NAMES))
        self.pictures_seen = 0
        self.texts_read = 0

    @property
    def name(self) -> str:
        return self._name

    def embed_pictures(self, pictures: Sequence[Rgb8]) -> NDArray[np.float32]:
        self.pictures_seen += len(pictures)
        return _unit(np.array([[*self._shares(one), _GAP, 0.0] for one in pictures]))

    def embed_texts(self, texts: Sequence[str]) -> NDArray[np.float32]:
        self.texts_read += len(texts)
        return _unit(np.array([[*self._meaning(one)[self._order], 0.0, _GAP] for one in texts]))

    def _shares(self, rgb8: Rgb8) -> NDArray[np.float32]:
        thin = (
            rgb8[:: max(1, rgb8.shape[0] // 24), :: max(1, rgb8.shape[1] // 24)]
            .reshape(-1, 3)
            .astype(np.float32)
        )
        nearest = ((thin[:, None] - _TABLE[None]) ** 2).sum(axis=2).argmin(axis=1)
        return np.sqrt(np.bincount(nearest, minlength=len(NAMES)) / len(nearest)).astype(np.float32)

    def _meaning(self, text: str) -> NDArray[np.float32]:
        hits = {colour for phrase, colour in self._meanings.items() if phrase in text}
        return np.array([float(colour in hits) for colour in NAMES], dtype=np.float32)


class BrokenEncoder(ColourEncoder):
    """Answers pictures or texts with whatever ``spoil`` makes of a good answer."""

    def __init__(self, meanings: dict[str, str], spoil_pictures=None, spoil_texts=None) -> None:
        super().__init__(meanings, "broken")
        self._spoil_pictures, self._spoil_texts = spoil_pictures, spoil_texts

    def embed_pictures(self, pictures: Sequence[Rgb8]) -> NDArray[np.float32]:
        rows = super().embed_pictures(pictures)
        return self._spoil_pictures(rows) if self._spoil_pictures else rows

    def embed_texts(self, texts: Sequence[str]) -> NDArray[np.float32]:
        rows = super().embed_texts(texts)
        return self._spoil_texts(rows) if self._spoil_texts else rows


class NoiseEncoder:
    """Knows nothing: every text and every picture gets a direction of its own."""

    def __init__(self, seed: int) -> None:
        self._seed = seed

    @property
    def name(self) -> str:
        return f"noise-{self._seed}"

    def embed_pictures(self, pictures: Sequence[Rgb8]) -> NDArray[np.float32]:
        return self._rows([int(one.astype(np.int64).sum()) + one.size for one in pictures])

    def embed_texts(self, texts: Sequence[str]) -> NDArray[np.float32]:
        return self._rows([int.from_bytes(one.encode()[-8:]) + len(one) for one in texts])

    def _rows(self, keys: Sequence[int]) -> NDArray[np.float32]:
        return _unit(np.array([np.random.default_rng((self._seed, key)).normal(size=64) for key in keys]))


def canvas(width_px: int, height_px: int, colour: str = "grey") -> Rgb8:
    """A picture of one colour."""
    return np.full((height_px, width_px, 3), COLOURS[colour], dtype=np.uint8)


def photo_of(rgb8: Rgb8) -> Photo:
    """The picture as an opened photo."""
    return Photo(PhotoRef(Path("a.png"), "0" * 64, rgb8.shape[1], rgb8.shape[0], "PNG"), rgb8)


def _unit(rows: NDArray[np.float64]) -> NDArray[np.float32]:
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)
