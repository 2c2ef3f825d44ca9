"""One picture shown to every locator."""

from __future__ import annotations

import numpy as np

from geoshield_app.domain.errors import ServiceSlow
from geoshield_app.domain.photo import Rgb8
from geoshield_app.domain.result import Guess
from geoshield_app.workflow.whereabouts import whereabouts
from tests.fakes import LUND, TOKYO, CrashingLocator, FakeLocator

PICTURE = np.zeros((32, 32, 3), np.uint8)


class SlowLocator:
    def locate(self, rgb8: Rgb8) -> Guess:
        raise ServiceSlow("It did not answer.")


def test_each_guess_has_its_distance_to_the_truth() -> None:
    found, notes = whereabouts((FakeLocator(LUND), FakeLocator(TOKYO), FakeLocator(None)), PICTURE, LUND)
    near, far, nowhere = found
    assert near.distance_km == 0 and far.distance_km is not None and far.distance_km > 8000
    assert nowhere.distance_km is None and notes == ()


def test_without_a_truth_there_is_no_distance() -> None:
    (one,), _ = whereabouts((FakeLocator(LUND),), PICTURE, None)
    assert one.distance_km is None and one.guess.coordinate == LUND


def test_locators_that_fail_are_a_sentence_each_and_stop_nobody() -> None:
    found, notes = whereabouts(
        (SlowLocator(), CrashingLocator(), SlowLocator(), FakeLocator(LUND)), PICTURE, LUND
    )
    assert len(found) == 1
    assert notes == (
        "It did not answer. Try again, or choose a smaller model.",
        "A locator failed unexpectedly (TimeoutError).",
    )
