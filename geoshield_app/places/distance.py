"""Great-circle distance (paper eq. 1, with the factor 2 that is missing there)."""

from __future__ import annotations

from math import atan2, cos, radians, sin, sqrt

from geoshield_app.domain.photo import Coordinate

EARTH_RADIUS_KM = 6371.0088
"""Mean radius of the Earth (IUGG)."""


def haversine_km(a: Coordinate, b: Coordinate) -> float:
    """Kilometres along the surface, 0 to about 20,015; d = 2 R atan2(sqrt(h), sqrt(1 - h))."""
    phi_a, phi_b = radians(a.latitude), radians(b.latitude)
    half_phi = (phi_b - phi_a) / 2
    half_lambda = radians(b.longitude - a.longitude) / 2
    h = sin(half_phi) ** 2 + cos(phi_a) * cos(phi_b) * sin(half_lambda) ** 2
    h = min(1.0, h)  # rounding at antipodes
    return 2 * EARTH_RADIUS_KM * atan2(sqrt(h), sqrt(1 - h))
