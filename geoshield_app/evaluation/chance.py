"""What a judge would reach without looking: it names a scene of its memory at random."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from geoshield_app.domain.photo import Coordinate
from geoshield_app.evaluation.metrics import WITHIN_KM
from geoshield_app.places.distance import haversine_km


@dataclass(frozen=True, slots=True)
class Place:
    """A name ('city, country') and where it lies."""

    name: str
    coordinate: Coordinate


@dataclass(frozen=True, slots=True)
class Chance:
    """Expected values, exact, of answering with a remembered scene drawn at random."""

    accuracy: float
    mean_km: float
    within: tuple[float, ...]
    """Follows WITHIN_KM."""


def chance_of(truths: Sequence[Place], memory: Sequence[Place]) -> Chance:
    """Averages over every pair of a truth and a remembered scene. ValueError when either is empty."""
    if not truths or not memory:
        raise ValueError("chance needs truths and a memory")
    frequencies = Counter(place.name for place in memory)
    accuracy = sum(frequencies[truth.name] for truth in truths) / (len(memory) * len(truths))
    distances = [haversine_km(truth.coordinate, place.coordinate) for truth in truths for place in memory]
    within = tuple(sum(one <= limit for one in distances) / len(distances) for limit in WITHIN_KM)
    return Chance(accuracy, sum(distances) / len(distances), within)
