"""How the command line says what a locator answered."""

from __future__ import annotations

from dataclasses import replace

import pytest

from geoshield_app.cli.text import confidence, guess, located
from geoshield_app.domain.photo import Coordinate
from geoshield_app.domain.result import Guess, Located

LUND = Guess("geoclip", "Lund, Sweden", Coordinate(55.7, 13.19), 0.7)


@pytest.mark.parametrize(
    ("one", "km", "text"),
    [
        (LUND, 3.2, "Lund, Sweden (3 km off)"),
        (LUND, None, "Lund, Sweden (distance unknown)"),
        (replace(LUND, place="", coordinate=None), None, "no answer (distance unknown)"),
        (replace(LUND, place="", coordinate=None, refused=True), None, "declined to answer"),
        (replace(LUND, place="", coordinate=None, asked=False), None, "not asked"),
        (replace(LUND, place="Lund\x1b[2J"), 3.2, "Lund\\x1b[2J (3 km off)"),
    ],
)
def test_a_guess_is_a_place_with_its_distance_or_why_there_is_none(
    one: Guess, km: float | None, text: str
) -> None:
    assert guess(one, km) == text


def test_how_sure_it_is_stands_beside_a_place_only() -> None:
    assert confidence(LUND) == ", 70% sure"
    assert confidence(replace(LUND, place="")) == "" and confidence(replace(LUND, confidence=None)) == ""


def test_the_describers_own_model_is_named_as_that() -> None:
    same = replace(LUND, independent=False)
    assert "the same model that described the photo" in located(Located(same, same))
    assert "same model" not in located(Located(LUND, LUND))
