"""From names to towns."""

from __future__ import annotations

import pytest

from geoshield_app.domain.photo import Coordinate
from geoshield_app.places.lookup import find_town, find_towns, near, says_country


@pytest.mark.parametrize(
    ("text", "country", "town", "in_country"),
    [
        ("Lund", "", "Lund", "Sweden"),
        ("Old Town, Lund (Sweden)", "", "Lund", "Sweden"),
        ("the Eiffel Tower in Paris, France", "", "Paris", "France"),
        ("Wien, Österreich", "", "Vienna", "Austria"),
        ("München", "", "Munich", "Germany"),
        ("東京", "", "Tokyo", "Japan"),
        ("Москва", "", "Moscow", "Russia"),
        ("Nice", "France", "Nice", "France"),
        ("Singapore", "", "Singapore", "Singapore"),
        ("London, Ontario, Canada", "", "London", "Canada"),
        ("Tbilisi, Georgia", "", "Tbilisi", "Georgia"),
        ("Atlanta, Georgia", "", "Atlanta", "United States"),
        ("Toronto, CA", "", "Toronto", "Canada"),
        ("Los Angeles, CA", "", "Los Angeles", "United States"),
        ("It looks like a street in Malmö.", "", "Malmö", "Sweden"),
        ("Rome, Italy or Paris, France", "", "Rome", "Italy"),
    ],
)
def test_a_name_finds_its_town(text: str, country: str, town: str, in_country: str) -> None:
    found = find_town(text, country)
    assert found is not None and (found.name, found.country) == (town, in_country)


def test_a_state_tells_towns_of_one_name_apart() -> None:
    east, west = find_town("Portland, Maine, USA"), find_town("Portland, Oregon")
    assert east is not None and west is not None and (east.state, west.state) == ("ME", "OR")


@pytest.mark.parametrize(
    "text", ["", "unknown", "Sweden", "Georgia", "a place", "n/a", "x" * 9000, "\x00", ",,,", "I can not say"]
)
def test_what_names_no_town_finds_none(text: str) -> None:
    assert find_town(text) is None


def test_several_towns_of_a_name_come_by_size_and_namesakes_abroad_last() -> None:
    towns = find_towns("Vienne")
    assert [(town.name, town.country) for town in towns][:2] == [("Vienne", "France"), ("Vienna", "Austria")]
    sizes = [town.population for town in find_towns("Paris") if town.name == "Paris"]
    assert len(sizes) > 1 and sizes == sorted(sizes, reverse=True)


def test_a_country_named_beside_it_is_noticed() -> None:
    lund = find_town("Lund, Sweden")
    assert lund is not None
    assert says_country(lund, "Lund, Sweden") and says_country(lund, "Lund", ["Sverige", "or", "Sweden"][-1])
    assert not says_country(lund, "Lund") and not says_country(lund, "Lund", "Norway")


def test_a_coordinate_is_near_a_town_or_far_from_all() -> None:
    assert near(Coordinate(55.70, 13.19)) == "near Lund, Sweden"
    assert near(Coordinate(-80.0, 0.0)) == ""
