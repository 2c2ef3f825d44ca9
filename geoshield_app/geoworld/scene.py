"""A street scene whose place is known: drawn from a seed, told as plain data."""

from dataclasses import dataclass
from random import Random

from geoshield_app.geoworld.cities import CITIES, City
from geoshield_app.geoworld.content import sample_content
from geoshield_app.geoworld.countries import CLIMATES
from geoshield_app.geoworld.cue_sampling import CHANCE, Ground, sample_cues
from geoshield_app.geoworld.layout import (
    district_at,
    move,
    sample_buildings,
    sample_offset,
    sample_view,
)
from geoshield_app.geoworld.parts import Building, Content, Cue, View

ASPECTS: tuple[tuple[float, float], ...] = ((4 / 3, 56), (3 / 2, 14), (1.0, 10), (16 / 9, 10), (3 / 4, 10))
__all__ = ["Building", "City", "Content", "Cue", "Scene", "View", "sample_scene"]


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything needed to draw one street, and the truth about where it lies.

    `aspect` is width over height. `lat` and `lon` are in degrees; `distance_km` is from the city centre.
    """

    seed: int
    aspect: float
    city: City
    lat: float
    lon: float
    distance_km: float
    district: str
    view: View
    buildings: tuple[Building, ...]
    cues: tuple[Cue, ...]
    content: Content


def sample_scene(seed: int, *, city: City | None = None) -> Scene:
    """The scene of this seed; with `city` given, a scene of that city. Same arguments, same scene.

    >>> sample_scene(7) == sample_scene(7)
    True
    """
    rng = Random(seed)
    drawn = rng.choice(CITIES)
    city = city or drawn
    aspect = rng.choices([a for a, _ in ASPECTS], [w for _, w in ASPECTS])[0]
    distance_km, bearing_deg = sample_offset(rng)
    lat, lon = move(city.lat, city.lon, distance_km, bearing_deg)
    district = district_at(distance_km)
    view = sample_view(rng, district)
    landmark = rng.random() < district.landmark
    landmark_x = rng.uniform(0.2, 0.8) * aspect
    clearing = _clearing(landmark, landmark_x, city)
    open_side = _open_side(rng, city, bearing_deg)
    buildings = sample_buildings(rng, aspect, district, clearing, open_side)
    ground = Ground(aspect, district, view, buildings, landmark_x, open_side)
    cues = sample_cues(rng, city, ground, landmark=landmark)
    content = sample_content(rng, aspect, view, snow=CLIMATES[city.climate].snow)
    return Scene(seed, aspect, city, lat, lon, distance_km, district.name, view, buildings, cues, content)


def _clearing(landmark: bool, landmark_x: float, city: City) -> tuple[float, float]:
    """Where the house fronts stay low for the landmark's sake."""
    half = min(0.34, 0.16 * city.landmark_width + 0.03)
    return (landmark_x - half, landmark_x + half) if landmark else (9.0, 9.0)


def _open_side(rng: Random, city: City, bearing_deg: float) -> str:
    """The side on which sea, hills or mountains show: nearer to them, they are on the right."""
    shown = rng.random() < CHANCE["horizon"]
    if not shown or city.horizon == "plain":
        return ""
    turned = (bearing_deg - city.horizon_bearing_deg + 180.0) % 360.0 - 180.0
    return "right" if abs(turned) < 90.0 else "left"
