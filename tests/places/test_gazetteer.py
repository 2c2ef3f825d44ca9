"""The gazetteer knows the towns of the world, and finds the nearest at once."""

from __future__ import annotations

import ast
import itertools
import random
import subprocess
import sys

import pytest

from geoshield_app.domain.photo import Coordinate
from geoshield_app.places.distance import haversine_km
from geoshield_app.places.gazetteer import Gazetteer


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.load()


def test_there_is_one_gazetteer_and_importing_it_reads_nothing() -> None:
    assert Gazetteer.load() is Gazetteer.load()
    code = (
        "import sys; opened = []\n"
        "sys.addaudithook(lambda event, args: event == 'open' and opened.append(str(args[0])))\n"
        "from geoshield_app.places.gazetteer import Gazetteer\n"
        "read = lambda: sorted(name.rpartition('/')[2] for name in opened if name.endswith('.json'))\n"
        "print(read()); Gazetteer.load(); Gazetteer.load(); print(read())"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    imported, loaded = map(ast.literal_eval, done.stdout.splitlines())
    assert imported == [] and "cities15000.json" in loaded
    assert len(loaded) == len(set(loaded)), "each once"


def test_cities_come_largest_first_with_country_and_continent(gazetteer: Gazetteer) -> None:
    large = gazetteer.cities(min_population=1_000_000)
    assert 300 < len(large) < 1500 < len(gazetteer.cities(100_000)) < len(gazetteer.cities()) > 30_000
    assert all(a.population >= b.population for a, b in itertools.pairwise(large))
    copenhagen = next(city for city in large if city.name == "Copenhagen")
    assert (copenhagen.country, copenhagen.country_code, copenhagen.continent) == ("Denmark", "DK", "Europe")


def test_countries_have_continents_and_are_found_by_any_name(gazetteer: Gazetteer) -> None:
    assert len(gazetteer.countries) > 240
    assert set(gazetteer.continents) >= {
        "Africa",
        "Asia",
        "Europe",
        "North America",
        "Oceania",
        "South America",
    }
    for name in ("Netherlands", "the Netherlands", "NL"):
        country = gazetteer.country(name)
        assert country is not None
        assert country.capital == "Amsterdam"
    assert gazetteer.country("Utopia") is None


@pytest.mark.parametrize(
    ("latitude", "longitude", "town"),
    [(55.705, 13.19, "Lund"), (43.70, 7.27, "Nice"), (-16.5, 179.9, "Labasa"), (64.15, -21.94, "Reykjavík")],
)
def test_the_nearest_town_is_the_nearest(
    gazetteer: Gazetteer, latitude: float, longitude: float, town: str
) -> None:
    city, km = gazetteer.nearest(Coordinate(latitude, longitude))
    assert city.name == town
    assert km < 80


def test_the_fast_search_agrees_with_measuring_every_way(gazetteer: Gazetteer) -> None:
    draw = random.Random(3)
    towns = gazetteer.cities(500_000)
    for _ in range(20):
        here = Coordinate(draw.uniform(-90, 90), draw.uniform(-180, 180))
        city, km = gazetteer.nearest(here, min_population=500_000)
        assert city.population >= 500_000
        assert km == pytest.approx(min(haversine_km(here, town.coordinate) for town in towns), abs=1e-3)


MOST_CALLS = 500
"""Of a search; one that looks at each town by itself makes tens of thousands."""


def test_a_search_takes_a_moment_because_it_looks_at_no_town_by_itself(gazetteer: Gazetteer) -> None:
    calls: list[str] = []
    sys.setprofile(lambda frame, event, value: calls.append(event))
    try:
        gazetteer.nearest(Coordinate(55.7, 13.2))
    finally:
        sys.setprofile(None)
    assert 0 < len(calls) < MOST_CALLS < len(gazetteer.cities()) / 50


def test_no_town_is_large_enough_for_a_billion(gazetteer: Gazetteer) -> None:
    with pytest.raises(ValueError, match="no town"):
        gazetteer.nearest(Coordinate(0, 0), min_population=10**9)


def test_place_names_hold_countries_states_regions_and_towns_once(gazetteer: Gazetteer) -> None:
    names = gazetteer.place_names()
    assert len(names) == len(set(names))
    assert {"France", "Texas", "Tuscany", "Lund", "Of", "Nice"} <= set(names)
