"""Chance is reckoned, not drawn."""

from __future__ import annotations

import pytest

from geoshield_app.domain.photo import Coordinate
from geoshield_app.evaluation.chance import Place, chance_of

PARIS = Place("Paris, France", Coordinate(48.8566, 2.3522))
LONDON = Place("London, United Kingdom", Coordinate(51.5074, -0.1278))


def test_chance_follows_how_often_a_city_is_remembered() -> None:
    chance = chance_of([PARIS, LONDON], [PARIS, PARIS, PARIS, LONDON])
    assert chance.accuracy == pytest.approx((3 / 4 + 1 / 4) / 2)
    assert chance.mean_km == pytest.approx(343.5 / 2, abs=1)
    assert chance.within == pytest.approx((0.5, 0.5, 0.5, 1.0, 1.0))


def test_a_memory_of_other_cities_only_is_never_right() -> None:
    assert chance_of([PARIS], [LONDON]).accuracy == 0


def test_chance_needs_a_memory() -> None:
    with pytest.raises(ValueError, match="memory"):
        chance_of([PARIS], [])
