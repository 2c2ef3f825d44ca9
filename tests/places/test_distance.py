"""Great-circle distance: the laws of a distance, known ways, and the paper's slip as a control."""

from __future__ import annotations

from math import atan2, cos, pi, radians, sin, sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geoshield_app.domain.photo import Coordinate
from geoshield_app.places.distance import EARTH_RADIUS_KM, haversine_km

places = st.builds(Coordinate, st.floats(-90, 90), st.floats(-180, 180))

KNOWN_KM = [
    ("Lund - Copenhagen", Coordinate(55.7047, 13.1910), Coordinate(55.6761, 12.5683), 39.2, 0.3),
    ("London - Paris", Coordinate(51.5074, -0.1278), Coordinate(48.8566, 2.3522), 343.6, 1.0),
    ("New York - Sydney", Coordinate(40.7128, -74.0060), Coordinate(-33.8688, 151.2093), 15989, 20),
    ("across the date line", Coordinate(0, 179.5), Coordinate(0, -179.5), 111.2, 0.1),
    ("pole to pole", Coordinate(90, 0), Coordinate(-90, 77), pi * EARTH_RADIUS_KM, 1e-6),
    ("one degree north", Coordinate(10, 20), Coordinate(11, 20), 111.195, 0.001),
]


def without_the_factor(a: Coordinate, b: Coordinate) -> float:
    """Eq. 1 as printed in the paper."""
    phi_a, phi_b = radians(a.latitude), radians(b.latitude)
    h = sin((phi_b - phi_a) / 2) ** 2
    h += cos(phi_a) * cos(phi_b) * sin(radians(b.longitude - a.longitude) / 2) ** 2
    return EARTH_RADIUS_KM * atan2(sqrt(h), sqrt(1 - h))


@pytest.mark.parametrize(("way", "a", "b", "km", "tolerance_km"), KNOWN_KM, ids=lambda value: str(value)[:20])
def test_known_ways_have_their_length(
    way: str, a: Coordinate, b: Coordinate, km: float, tolerance_km: float
) -> None:
    assert haversine_km(a, b) == pytest.approx(km, abs=tolerance_km)
    assert without_the_factor(a, b) != pytest.approx(km, abs=tolerance_km), "the control must fail"


@given(places, places)
def test_there_and_back_is_as_far_and_never_beyond_the_antipodes(a: Coordinate, b: Coordinate) -> None:
    way = haversine_km(a, b)
    assert way == pytest.approx(haversine_km(b, a), abs=1e-9)
    assert 0 <= way <= pi * EARTH_RADIUS_KM + 1e-9


@given(places, places, places)
def test_a_detour_is_never_shorter(a: Coordinate, b: Coordinate, c: Coordinate) -> None:
    assert haversine_km(a, c) <= haversine_km(a, b) + haversine_km(b, c) + 1e-3


@given(places)
def test_here_is_zero_and_the_antipode_is_half_way_round(a: Coordinate) -> None:
    assert haversine_km(a, a) == 0
    antipode = Coordinate(-a.latitude, a.longitude + (180 if a.longitude <= 0 else -180))
    assert haversine_km(a, antipode) == pytest.approx(pi * EARTH_RADIUS_KM, abs=1e-3)
