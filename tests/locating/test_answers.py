"""Whatever a model says about a place is understood, refused or no coordinate; never a crash."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geoshield_app.locating.answers import read_answer

LUND = (55.7, 13.19)


@pytest.mark.parametrize(
    "text",
    [
        '{"place": "Lund", "country": "Sweden", "latitude": 55.7, "longitude": 13.19}',
        '```json\n{"latitude": 55.7, "longitude": 13.19}\n```',
        'Of course! {"Lat": "55.7° N", "Lng": "13.19° E"} Anything else?',
        '{"location": {"city": "Lund", "country": "Sweden"}, "coordinates": {"lat": 55.7, "lon": 13.19}}',
        '{"coordinates": [55.7, 13.19]}',
        '{"coordinates": "55.70, 13.19"}',
        '{"candidates": [{"lat": 55.7, "lon": 13.19}, {"lat": 1, "lon": 2}]}',
        '{"latitude": "55 deg 42\' 0\\" N", "longitude": "13°11\'24\\"E"}',
        '{"place": "Lund", "country": "Sweden", "latitude": 55.7, "longitude": 13.19, "confid',
        "I can't be certain, but 55.70° N, 13.19° E fits.",
        "Latitude: 55.7, Longitude: 13.19",
        "It is at 55°42'N, 13°11'24\"E.",
        '{"place": "Lund, Sweden", "latitude": null, "longitude": null}',
        '{"place": "Lund, Sweden", "latitude": -55.7, "longitude": 13.19}',
        '{"place": "Lund", "country": "Sweden", "latitude": 555, "longitude": 13}',
        "The bicycles make me think of Lund, Sweden.",
    ],
)
def test_the_same_place_said_in_many_ways(text: str) -> None:
    found = read_answer(text)
    assert found.coordinate is not None and not found.refused
    at = (found.coordinate.latitude, found.coordinate.longitude)
    assert at == pytest.approx(LUND, abs=0.01)
    assert "Lund" in found.place


def test_south_and_west_are_negative_however_they_are_written() -> None:
    for text in (
        '{"latitude": "33.86° S", "longitude": "70.66 W"}',
        '{"latitude": -33.86, "longitude": -70.66}',
        "33.86° S, 70.66° W",
        '{"latitude": "−33.86", "longitude": "−70.66"}',
    ):
        found = read_answer(text).coordinate
        assert found is not None
        assert (found.latitude, found.longitude) == pytest.approx((-33.86, -70.66))


def test_a_town_of_the_same_name_elsewhere_does_not_move_a_coordinate() -> None:
    text = '{"place": "a beach in Santa Cruz", "country": "Spain", "latitude": 28.46, "longitude": -16.25}'
    found = read_answer(text).coordinate
    assert found is not None and found.latitude == 28.46
    found = read_answer('{"place": "Paris", "latitude": 33.66, "longitude": -95.55}').coordinate
    assert found is not None and found.latitude == 33.66, "Paris in Texas"


@pytest.mark.parametrize(
    "text",
    [
        "I'm sorry, but I can't help with identifying locations.",
        "I cannot determine where this photo was taken.",
        "As an AI, I do not guess places.",
        '{"place": "I am unable to identify the location", "latitude": null, "longitude": null}',
        '{"refusal": "I cannot assist with that."}',
        "It is not possible to pinpoint it.",
    ],
)
def test_a_refusal_is_told_from_an_answer(text: str) -> None:
    found = read_answer(text)
    assert found.refused and found.coordinate is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "blah",
        "[1, 2]",
        "null",
        "{" * 9000,
        '{"latitude": 0, "longitude": 0}',
        '{"place": "unknown", "latitude": 0, "longitude": 0}',
        '{"latitude": NaN, "longitude": 3}',
        '{"latitude": 1e400, "longitude": 3}',
        '{"latitude": true, "longitude": false}',
        '{"latitude": 95, "longitude": 3}',
        '{"latitude": 3, "longitude": 181}',
        '{"latitude": "12 N", "longitude": "13 N"}',
        '{"latitude": {"a": [1]}, "longitude": [2]}',
        '{"country": "Sweden"}',
    ],
)
def test_nonsense_is_no_coordinate(text: str) -> None:
    found = read_answer(text)
    assert found.coordinate is None and not found.refused


@pytest.mark.parametrize(
    ("said", "share"),
    [(0.7, 0.7), (70, 0.7), ("70%", 0.7), ("high", None), (-1, None), (True, None), (900, None)],
)
def test_a_confidence_is_a_share_or_nothing(said: object, share: float | None) -> None:
    text = json.dumps({"latitude": 1, "longitude": 2, "confidence": said})
    assert read_answer(text).confidence == share


def test_a_place_is_one_short_printable_line() -> None:
    found = read_answer(
        json.dumps({"place": "Lund\x1b[2J\n" + "x" * 500, "latitude": 55.7, "longitude": 13.2})
    )
    assert found.place.isprintable() and len(found.place) <= 120


_VALUES = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)
_KEYS = st.sampled_from(
    ["latitude", "longitude", "lat", "lon", "place", "country", "coordinates", "confidence"]
)


@given(st.dictionaries(_KEYS, _VALUES, max_size=6), st.text(max_size=20))
def test_any_object_is_read_without_a_crash(value: dict[str, object], around: str) -> None:
    found = read_answer(around + json.dumps(value))
    if found.coordinate is not None:
        assert abs(found.coordinate.latitude) <= 90 and abs(found.coordinate.longitude) <= 180


@given(st.text(max_size=200))
def test_any_text_is_read_without_a_crash(text: str) -> None:
    read_answer(text)
