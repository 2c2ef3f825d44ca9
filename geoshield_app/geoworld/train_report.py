"""What the trained models can do, measured on scenes that none of them has seen."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

import numpy as np
from numpy.typing import NDArray

from geoshield_app.domain.errors import GeoShieldError
from geoshield_app.domain.photo import Coordinate, Rgb8
from geoshield_app.domain.ports import Locator
from geoshield_app.encoders.catalogue import ROWS
from geoshield_app.encoders.loading import load_encoder
from geoshield_app.encoders.numpy_encoder import NumpyEncoder
from geoshield_app.geoworld import captions, splits
from geoshield_app.geoworld.cities import CITIES
from geoshield_app.geoworld.judge import FarJudge, NearJudge
from geoshield_app.geoworld.render import draw
from geoshield_app.geoworld.scene import Scene
from geoshield_app.places.distance import haversine_km

WITHIN_KM = (1, 25, 200, 750, 2500)
LONG_SIDE_PX = 640
CHOICES = 24
"""A picture's description is to be found among so many."""


@dataclass(frozen=True, slots=True)
class TowerReport:
    """Shares 0 to 1."""

    city_by_prompts: float
    country_by_prompts: float
    description_of_24: float
    matching_cosine: float


def place_features(encoder: NumpyEncoder) -> NDArray[np.float32]:
    """One unit row per city, the mean of its prompts [48, D]."""
    rows = np.stack([encoder.embed_texts(captions.place_prompts(city)).mean(0) for city in CITIES])
    unit: NDArray[np.float32] = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    return unit


def tower_report(
    encoder: NumpyEncoder, scenes: Sequence[Scene], pictures: Sequence[Rgb8], seed: int = 0
) -> TowerReport:
    """Cities by place prompts; descriptions without places among 24, in order."""
    seen = encoder.embed_pictures(pictures)
    guessed = [CITIES[index] for index in (seen @ place_features(encoder).T).argmax(1)]
    rng = Random(seed)
    read = encoder.embed_texts([captions.describe(scene, rng) for scene in scenes])
    cosines = seen @ read.T
    groups = [slice(start, start + CHOICES) for start in range(0, len(scenes) - CHOICES + 1, CHOICES)]
    right = [(cosines[g, g].argmax(1) == np.arange(CHOICES)).mean() for g in groups]
    return TowerReport(
        float(np.mean([g.name == s.city.name for g, s in zip(guessed, scenes, strict=True)])),
        float(np.mean([g.country == s.city.country for g, s in zip(guessed, scenes, strict=True)])),
        float(np.mean(right)) if right else math.nan,
        float(np.diag(cosines).mean()),
    )


@dataclass(frozen=True, slots=True)
class LocatorReport:
    """``within`` follows WITHIN_KM; shares 0 to 1."""

    right_city: float
    mean_km: float
    within: tuple[float, ...]
    mean_confidence: float


def locator_report(locator: Locator, scenes: Sequence[Scene], pictures: Sequence[Rgb8]) -> LocatorReport:
    """How often and how nearly the locator is right."""
    guesses = [locator.locate(picture) for picture in pictures]
    names = [f"{scene.city.name}, {scene.city.country}" for scene in scenes]
    kms = np.array(
        [
            haversine_km(guess.coordinate, Coordinate(scene.lat, scene.lon))
            for guess, scene in zip(guesses, scenes, strict=True)
            if guess.coordinate is not None
        ]
    )
    return LocatorReport(
        float(np.mean([guess.place == name for guess, name in zip(guesses, names, strict=True)])),
        float(kms.mean()),
        tuple(float((kms <= limit).mean()) for limit in WITHIN_KM),
        float(np.mean([guess.confidence or 0.0 for guess in guesses])),
    )


def report(count: int) -> Iterator[str]:
    """Lines that say what the installed models can do on ``count`` fresh scenes drawn at 640 px."""
    scenes = tuple(splits.balanced_scenes(splits.FRESH, count))
    pictures = [draw(scene, LONG_SIDE_PX) for scene in scenes]
    yield f"{count} fresh scenes; chance: city {1 / len(CITIES):.3f}, description {1 / CHOICES:.3f}"
    for row in ROWS.values():
        if row.built_in and (row.folder / "config.json").is_file():
            told = tower_report(NumpyEncoder(load_encoder(row, row.folder)), scenes, pictures)
            yield (
                f"{row.name}: city by prompts {told.city_by_prompts:.3f}, country {told.country_by_prompts:.3f}, "
                f"description of {CHOICES} {told.description_of_24:.3f}, matching cosine {told.matching_cosine:.3f}"
            )
    for judge in (NearJudge, FarJudge):
        try:
            found = locator_report(judge.load(), scenes, pictures)
        except GeoShieldError as error:
            yield f"{judge.__name__}: {error.message}"
            continue
        within = ", ".join(
            f"{share:.3f} within {km} km" for km, share in zip(WITHIN_KM, found.within, strict=True)
        )
        yield (
            f"{judge.__name__}: right city {found.right_city:.3f} (confidence {found.mean_confidence:.3f}), "
            f"mean {found.mean_km:.0f} km, {within}"
        )
