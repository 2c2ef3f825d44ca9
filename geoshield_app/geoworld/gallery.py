"""Reference scenes whose places are known, as a locator's memory: features, cities, coordinates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file

from geoshield_app.domain.errors import ModelUnusable, WeightsMissing
from geoshield_app.domain.photo import Coordinate
from geoshield_app.encoders.numpy_encoder import NumpyEncoder
from geoshield_app.geoworld.cities import CITIES
from geoshield_app.geoworld.dataset import CITY_INDEX
from geoshield_app.geoworld.render import draw
from geoshield_app.geoworld.scene import Scene

FILE = "gallery/near.safetensors"
NEIGHBOURS = 5
SHARPNESS = 20.0
"""Weight of a neighbour is exp(SHARPNESS * cosine): a near one counts for more than a far one."""


@dataclass(frozen=True, slots=True, eq=False)
class Gallery:
    """``features`` float32 [N, D] unit; ``cities`` int64 [N]; ``coordinates`` float64 [N, 2] latitude, longitude."""

    features: NDArray[np.float32]
    cities: NDArray[np.int64]
    coordinates: NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Vote:
    """The winning city, the coordinate of its best member, and its share of the weight, 0 to 1."""

    place: str
    coordinate: Coordinate
    share: float


def vote(gallery: Gallery, feature: NDArray[np.float32]) -> Vote:
    """What the nearest scenes say about a picture with this unit feature [D]."""
    cosines = gallery.features @ feature  # [N]
    nearest = np.argsort(-cosines, kind="stable")[:NEIGHBOURS]
    weights = np.exp(SHARPNESS * (cosines[nearest] - cosines[nearest[0]]))
    totals = np.bincount(gallery.cities[nearest], weights, minlength=len(CITIES))
    winner = int(totals.argmax())
    best = next(index for index in nearest if gallery.cities[index] == winner)
    latitude, longitude = gallery.coordinates[best]
    city = CITIES[winner]
    coordinate = Coordinate(float(latitude), float(longitude))
    return Vote(f"{city.name}, {city.country}", coordinate, float(totals[winner] / weights.sum()))


def build(encoder: NumpyEncoder, scenes: Sequence[Scene], long_side_px: int) -> Gallery:
    """Draw the scenes and remember what the encoder sees."""
    features = encoder.embed_pictures([draw(scene, long_side_px) for scene in scenes])
    cities = np.array([CITY_INDEX[scene.city.name] for scene in scenes], np.int64)
    return Gallery(features, cities, np.array([(scene.lat, scene.lon) for scene in scenes], np.float64))


def write(gallery: Gallery, file: Path) -> None:
    """Write the gallery, features in half precision."""
    file.parent.mkdir(parents=True, exist_ok=True)
    tensors = {
        "features": torch.from_numpy(gallery.features).half(),
        "cities": torch.from_numpy(gallery.cities).to(torch.uint8),
        "coordinates": torch.from_numpy(gallery.coordinates).float(),
    }
    save_file(tensors, str(file), {"format": "pt"})


def load(file: Path) -> Gallery:
    """Read a gallery; WeightsMissing when it is absent, ModelUnusable when it is not one."""
    if not file.is_file():
        raise WeightsMissing("The reference scenes of the test world are not on this machine.")
    try:
        tensors = load_file(str(file))
        features = tensors["features"].float()
        cities, coordinates = tensors["cities"].long(), tensors["coordinates"].double()
    except (SafetensorError, KeyError) as error:
        raise ModelUnusable("The reference scenes of the test world are damaged.") from error
    features = torch.nn.functional.normalize(features, dim=-1)
    return Gallery(features.numpy(), cities.numpy(), coordinates.numpy())
