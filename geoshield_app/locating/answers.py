"""What a chat model says about a place, read as kindly as possible: JSON, almost JSON, or plain words. Pure."""

from __future__ import annotations

import itertools
import json
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from geoshield_app.domain.photo import Coordinate
from geoshield_app.places.distance import haversine_km
from geoshield_app.places.lookup import find_town, find_towns, near, says_country

AGREE_KM = 200.0
"""A town named with its country is believed before a coordinate further off: models know names better than digits."""
MOST_LETTERS = 20_000
LONGEST_PLACE, MOST_OBJECTS = 120, 40

_LATITUDE, _LONGITUDE = ("latitude", "lat"), ("longitude", "lon", "lng", "long")
_PAIR = ("coordinates", "coordinate", "gps", "latlng", "location")
_PLACE, _COUNTRY = ("place", "city", "town", "location", "landmark", "name", "region"), ("country",)
_NOTHING = frozenset(
    {"", "unknown", "none", "null", "n/a", "na", "not sure", "unclear", "undetermined", "?", "-"}
)

_NUMBER = r"[-+−]?\d{1,3}(?:\.\d+)?"
_ANGLE = re.compile(
    rf"\s*({_NUMBER})\s*(?:°|º|deg(?:rees)?)?\s*(?:(\d{{1,2}}(?:\.\d+)?)\s*['’′]\s*)?"
    rf"(?:(\d{{1,2}}(?:\.\d+)?)\s*(?:[\"”″]|'')\s*)?([NSEW])?",
    re.IGNORECASE,
)
_DECIMAL_PAIR = re.compile(
    r"([-+−]?\d{1,2}\.\d+)\s*°?\s*([NS])?\s*[,;/\s]\s*([-+−]?\d{1,3}\.\d+)\s*°?\s*([EW])?", re.IGNORECASE
)
_DEGREE_PAIR = re.compile(
    r"(\d{1,2}\s*°[\d\s.'’′\"”″]*[NS])[\s,;/]+(?:and\s+)?(\d{1,3}\s*°[\d\s.'’′\"”″]*[EW])", re.IGNORECASE
)
_LABELLED = re.compile(
    rf"lat(?:itude)?\W{{1,5}}({_NUMBER}[^,;\n]*).{{0,40}}?lon(?:g(?:itude)?)?\W{{1,5}}({_NUMBER}[^,;\n}}]*)",
    re.IGNORECASE | re.DOTALL,
)
_REFUSAL = re.compile(
    r"(?:\bcan\s?not\b|\bcan['’]t\b|\bunable\b|\bnot able\b|\bwon['’]t\b|\bdecline\b|\bnot possible\b|\bimpossible\b)"
    r"[^.]{0,80}\b(?:determin|identif|locat|pinpoint|help|assist|provid|guess|say|tell|comply|do that|recogni)"
    r"|\bI['’]?\s?a?m sorry\b|\bas an AI\b|\bagainst my\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Placed:
    """An answer understood; no coordinate where it named none that can be on Earth."""

    place: str = ""
    coordinate: Coordinate | None = None
    confidence: float | None = None
    refused: bool = False


def read_answer(text: str) -> Placed:
    """Whatever a model answered. A refusal counts only where no place was named beside it."""
    text = text[:MOST_LETTERS]
    data = next((one for one in _objects(text) if _speaks_of_place(one)), None)
    said = _from_object(data) if data is not None else _from_words(text)
    if said.coordinate is None and _REFUSAL.search(text):
        return Placed(refused=True)
    return said


def _objects(text: str) -> Iterator[Mapping[str, Any]]:
    """Every JSON object in the text from the outside in; one that was cut off is closed first."""
    decoder = json.JSONDecoder()
    for start in itertools.islice((found.start() for found in re.finditer(r"\{", text)), MOST_OBJECTS):
        for ending in ("", "}", '"}', "null}", "0}"):
            try:
                value, _ = decoder.raw_decode(text[start:].rstrip(", \n`") + ending)
            except (ValueError, RecursionError):
                continue
            if isinstance(value, dict):
                yield _flat(value)
                break


def _flat(value: Mapping[str, Any]) -> Mapping[str, Any]:
    """Small-letter keys, one level of nesting taken up; of a list of candidates the first."""
    found: dict[str, Any] = {}
    for key, item in value.items():
        inner = item[0] if isinstance(item, list) and item and isinstance(item[0], dict) else item
        if isinstance(inner, dict):
            found |= {str(name).strip().lower(): one for name, one in inner.items()}
        else:
            found[str(key).strip().lower()] = inner
    return found


def _speaks_of_place(data: Mapping[str, Any]) -> bool:
    return any(key in data for key in (*_LATITUDE, *_PAIR, *_PLACE, *_COUNTRY))


def _from_object(data: Mapping[str, Any]) -> Placed:
    coordinate = _coordinate(_first(data, _LATITUDE), _first(data, _LONGITUDE)) or _pair(_first(data, _PAIR))
    place, country = (_words(_first(data, keys)) for keys in (_PLACE, _COUNTRY))
    return _settled(place, country, coordinate, _share(data.get("confidence")))


def _from_words(text: str) -> Placed:
    """A coordinate or a place name somewhere in plain words."""
    coordinate = None
    for pattern in (_LABELLED, _DEGREE_PAIR):
        if coordinate is None and (found := pattern.search(text)):
            coordinate = _coordinate(found[1], found[2])
    if coordinate is None and (found := _DECIMAL_PAIR.search(text)):
        coordinate = _coordinate(f"{found[1]} {found[2] or ''}", f"{found[3]} {found[4] or ''}")
    if coordinate is None and _REFUSAL.search(text):
        return Placed(refused=True)
    town = find_town(text)
    return _settled(f"{town.name}, {town.country}" if town else "", "", coordinate, None)


def _settled(place: str, country: str, coordinate: Coordinate | None, confidence: float | None) -> Placed:
    """Name and coordinate agreed on each other."""
    towns = find_towns(place, country) if place else ()
    if towns and coordinate is None:
        coordinate = towns[0].coordinate
    elif towns and coordinate is not None and says_country(towns[0], place, country):
        apart_km = min(haversine_km(coordinate, town.coordinate) for town in towns)
        coordinate = towns[0].coordinate if apart_km > AGREE_KM else coordinate
    if country and country.lower() not in place.lower():
        place = f"{place}, {country}" if place else country
    if not place and coordinate is not None:
        place = near(coordinate)
    return Placed(place[:LONGEST_PLACE], coordinate, confidence)


def _first(data: Mapping[str, Any], keys: tuple[str, ...]) -> Any:
    return next((data[key] for key in keys if data.get(key) is not None), None)


def _words(value: Any) -> str:
    """A short printable line; '' for what only says that nothing is known."""
    if not isinstance(value, str):
        return ""
    line = " ".join("".join(letter if letter.isprintable() else " " for letter in value).split())
    return "" if line.lower().strip(" .") in _NOTHING or _REFUSAL.search(line) else line


def _pair(value: Any) -> Coordinate | None:
    """From [latitude, longitude] or '48.85, 2.29'."""
    if isinstance(value, list) and len(value) == 2:
        return _coordinate(*value)
    if isinstance(value, str) and (found := _DECIMAL_PAIR.search(value) or _DEGREE_PAIR.search(value)):
        half = len(found.groups()) // 2
        return _coordinate(*(" ".join(filter(None, found.groups()[at : at + half])) for at in (0, half)))
    return None


def _coordinate(latitude: Any, longitude: Any) -> Coordinate | None:
    """None outside the Earth, and at 0, 0, which models say when they do not know."""
    north, east = _degrees(latitude, "NS"), _degrees(longitude, "EW")
    if north is None or east is None or abs(north) > 90 or abs(east) > 180 or (north == 0 and east == 0):
        return None
    return Coordinate(north, east)


def _degrees(value: Any, letters: str) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    if not isinstance(value, str):
        return float(value) if abs(value) <= 360 and math.isfinite(value) else None
    found = _ANGLE.match(value)
    if not found:
        return None
    whole, minutes, seconds, letter = found.groups()
    size = float(whole.replace("−", "-")) + 0.0
    size = math.copysign(abs(size) + float(minutes or 0) / 60 + float(seconds or 0) / 3600, size)
    if letter and letter.upper() not in letters:
        return None
    return -abs(size) if letter and letter.upper() == letters[1] else size


def _share(value: Any) -> float | None:
    """0 to 1, also from '80 %' and 80."""
    if isinstance(value, str):
        found = re.match(r"\s*(\d{1,3}(?:\.\d+)?)\s*(%?)", value)
        value = None if found is None else float(found[1]) / (100 if found[2] else 1)
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 100:
        return None
    return value / 100 if value > 1 else float(value)
