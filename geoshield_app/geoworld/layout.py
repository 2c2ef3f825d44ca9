"""Where in the city a scene lies, and how its street is laid out."""

from dataclasses import dataclass
from math import cos, radians, sin
from random import Random

from geoshield_app.geoworld.palette import PLAIN_WALLS, jitter
from geoshield_app.geoworld.parts import Building, View

KM_PER_DEGREE = 111.195


@dataclass(frozen=True, slots=True)
class District:
    """How dense a part of town is; heights in picture heights."""

    name: str
    lowest: float
    highest: float
    gap: float  # chance of an open lot
    trees: tuple[int, int]
    road_height: float
    landmark: float  # chance that the landmark is in the picture


DISTRICTS: tuple[tuple[float, District], ...] = (
    (2.0, District("centre", 0.24, 0.42, 0.02, (0, 2), 0.150, 0.80)),
    (7.0, District("inner", 0.19, 0.32, 0.08, (1, 3), 0.135, 0.60)),
    (16.0, District("suburb", 0.13, 0.22, 0.28, (2, 5), 0.120, 0.42)),
    (1e9, District("outskirts", 0.09, 0.15, 0.46, (3, 6), 0.105, 0.28)),
)


def sample_offset(rng: Random) -> tuple[float, float]:
    """Distance from the city centre in kilometres (0.05 to 60) and bearing in degrees."""
    toss = rng.random()
    if toss < 0.24:
        distance_km = rng.uniform(0.05, 0.95)
    elif toss < 0.72:
        distance_km = rng.uniform(1.0, 11.0)
    elif toss < 0.92:
        distance_km = rng.uniform(11.0, 24.0)
    else:
        distance_km = rng.uniform(25.0, 60.0)
    return distance_km, rng.uniform(0.0, 360.0)


def move(lat: float, lon: float, distance_km: float, bearing_deg: float) -> tuple[float, float]:
    """The point that far away, flat-earth for these short ways; degrees."""
    north = distance_km * cos(radians(bearing_deg)) / KM_PER_DEGREE
    east = distance_km * sin(radians(bearing_deg)) / (KM_PER_DEGREE * cos(radians(lat)))
    return round(lat + north, 5), round(lon + east, 5)


def district_at(distance_km: float) -> District:
    """The part of town at this distance from the centre."""
    return next(district for limit, district in DISTRICTS if distance_km < limit)


def sample_view(rng: Random, district: District) -> View:
    """A camera that never stands quite the same."""
    return View(
        zoom=rng.uniform(0.82, 1.25),
        shift_x=rng.uniform(-0.07, 0.07),
        shift_y=rng.uniform(-0.05, 0.05),
        base_y=rng.uniform(0.60, 0.71),
        road_height=district.road_height * rng.uniform(0.85, 1.15),
        sun_x=rng.random(),
        tilt=rng.uniform(-1.0, 1.0),
    )


def sample_buildings(
    rng: Random, aspect: float, district: District, clearing: tuple[float, float], open_side: str
) -> tuple[Building, ...]:
    """A row of fronts from beyond the left edge to beyond the right.

    `clearing` (x from, x to) is kept low so that a landmark shows; `open_side` ("left", "right" or "") is
    mostly left free so that the horizon shows.
    """
    row: list[Building] = []
    x, end = -0.28 * aspect, 1.28 * aspect
    while x < end:
        width = rng.uniform(0.16, 0.34)
        height = rng.uniform(district.lowest, district.highest)
        middle = x + width / 2
        low = x < clearing[1] and x + width > clearing[0]
        hidden = (open_side == "left" and middle < 0.38 * aspect) or (
            open_side == "right" and middle > 0.62 * aspect
        )
        skip = rng.random() < (0.75 if low else 0.8 if hidden else district.gap)
        if low:
            height = rng.uniform(0.06, 0.10)
        building = Building(
            x,
            width,
            height,
            max(1, round(height / rng.uniform(0.062, 0.080))),
            max(2, round(width / rng.uniform(0.060, 0.085))),
            jitter(rng, rng.choice(PLAIN_WALLS)),
            rng.randrange(3),
            rng.random() < 0.85,
            rng.randrange(1 << 30),
        )
        if not skip:
            row.append(building)
        x += width + (rng.uniform(0.0, 0.1) if rng.random() < district.gap else 0.0)
    return tuple(row)
