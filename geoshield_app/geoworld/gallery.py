"""Reference scenes whose places are known, as a locator's memory: features, cities, coordinates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file

from geoshield_app.domain.errors import ModelUnusable, WeightsMissing
from geoshield_app.domain.photo import Coordinate
from geoshield_app.domain.ports import ImageTextEncoder
from geoshield_app.geoworld.cities import CITIES
from geoshield_app.geoworld.dataset import CITY_INDEX
from geoshield_app.geoworld.render import draw
from geoshield_app.geoworld.scene import Scene

FILE = "gallery/near.safetensors"
NEIGHBOURS = 5
SHARPNESS = 5.0
"""Weight of a neighbour is exp(SHARPNESS * cosine): a near one counts for more than a far one."""

AXES, SHRINKING = 40, 0.1
DRAWN_AT_ONCE = 96


@dataclass(frozen=True, slots=True, eq=False)
class Gallery:
    """What is known of N reference scenes, and the axes along which their cities differ.

    ``rows`` float32 [N, K] unit; ``cities`` int64 [N]; ``coordinates`` float64 [N, 2] latitude, longitude; ``mean``
    float32 [D] and ``axes`` float32 [D, K] take a picture's feature to such a row.
    """

    rows: NDArray[np.float32]
    cities: NDArray[np.int64]
    coordinates: NDArray[np.float64]
    mean: NDArray[np.float32]
    axes: NDArray[np.float32]

    def row_of(self, feature: NDArray[np.float32]) -> NDArray[np.float32]:
        """A picture's unit feature [D] as a unit row [K]."""
        return _unit((feature - self.mean) @ self.axes)


def _unit(rows: NDArray[Any]) -> NDArray[np.float32]:
    """Rows [..., K] of length one."""
    lengths = np.maximum(np.linalg.norm(rows, axis=-1, keepdims=True), 1e-12)
    unit: NDArray[np.float32] = (rows / lengths).astype(np.float32)
    return unit


@dataclass(frozen=True, slots=True)
class Vote:
    """The winning city, the coordinate of its best member, and its share of the weight, 0 to 1."""

    place: str
    coordinate: Coordinate
    share: float


def vote(gallery: Gallery, feature: NDArray[np.float32]) -> Vote:
    """What the nearest scenes say about a picture with this unit feature [D]."""
    cosines = gallery.rows @ gallery.row_of(feature)  # [N]
    nearest = np.argsort(-cosines, kind="stable")[:NEIGHBOURS]
    weights = np.exp(SHARPNESS * (cosines[nearest] - cosines[nearest[0]]))
    totals = np.bincount(gallery.cities[nearest], weights, minlength=len(CITIES))
    winner = int(totals.argmax())
    best = next(index for index in nearest if gallery.cities[index] == winner)
    latitude, longitude = gallery.coordinates[best]
    city = CITIES[winner]
    coordinate = Coordinate(float(latitude), float(longitude))
    return Vote(f"{city.name}, {city.country}", coordinate, float(totals[winner] / weights.sum()))


def city_axes(features: NDArray[np.float32], cities: NDArray[np.int64]) -> tuple[NDArray[np.float32], ...]:
    """Mean [D] and axes [D, K] along which cities differ most for how much scenes of one city do.

    Source: Fisher's linear discriminants (1936), the scatter within a city shrunk towards a multiple of one.
    """
    mean = features.mean(0)
    present = np.unique(cities)
    centres = np.stack([features[cities == city].mean(0) for city in present])  # [C, D]
    apart = features - centres[np.searchsorted(present, cities)]  # [N, D]
    within = apart.T @ apart / len(apart)
    within += SHRINKING * np.diag(within).mean() * np.eye(len(within), dtype=np.float32)
    values, vectors = np.linalg.eigh(within)
    whitening = vectors * values**-0.5 @ vectors.T
    _, _, directions = np.linalg.svd((centres - mean) @ whitening, full_matrices=False)
    return mean, (whitening @ directions[:AXES].T).astype(np.float32)


def build(encoder: ImageTextEncoder, scenes: Sequence[Scene], long_side_px: int) -> Gallery:
    """Draw the scenes and remember what the encoder sees, some at a time."""
    groups = [scenes[start : start + DRAWN_AT_ONCE] for start in range(0, len(scenes), DRAWN_AT_ONCE)]
    seen = [encoder.embed_pictures([draw(scene, long_side_px) for scene in group]) for group in groups]
    features, cities = (
        np.concatenate(seen),
        np.array([CITY_INDEX[scene.city.name] for scene in scenes], np.int64),
    )
    mean, axes = city_axes(features, cities)
    coordinates = np.array([(scene.lat, scene.lon) for scene in scenes], np.float64)
    return Gallery(_unit((features - mean) @ axes), cities, coordinates, mean, axes)


def write(gallery: Gallery, file: Path) -> None:
    """Write the gallery, rows in half precision."""
    file.parent.mkdir(parents=True, exist_ok=True)
    tensors = {
        "rows": torch.from_numpy(gallery.rows).half(),
        "cities": torch.from_numpy(gallery.cities).to(torch.uint8),
        "coordinates": torch.from_numpy(gallery.coordinates).float(),
        "mean": torch.from_numpy(gallery.mean),
        "axes": torch.from_numpy(gallery.axes).contiguous(),
    }
    save_file(tensors, str(file), {"format": "pt"})


def load(file: Path) -> Gallery:
    """Read a gallery; WeightsMissing when it is absent, ModelUnusable when it is not one."""
    if not file.is_file():
        raise WeightsMissing("The reference scenes of the test world are not on this machine.")
    try:
        tensors = load_file(str(file))
        rows, mean, axes = (tensors[name].float().numpy() for name in ("rows", "mean", "axes"))
        cities, coordinates = tensors["cities"].long().numpy(), tensors["coordinates"].double().numpy()
    except (SafetensorError, KeyError) as error:
        raise ModelUnusable("The reference scenes of the test world are damaged.") from error
    return Gallery(rows, cities, coordinates, mean, axes)
