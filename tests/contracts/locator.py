"""What every Locator keeps to, whatever it looks at. Inherit it, and give it a working one."""

from __future__ import annotations

import math

import numpy as np
import pytest

from geoshield_app.domain.photo import Rgb8
from geoshield_app.domain.ports import Locator
from geoshield_app.domain.result import Guess


def scene(width_px: int = 90, height_px: int = 60, seed: int = 0) -> Rgb8:
    """Some picture, uint8 [H, W, 3]."""
    noise = np.random.default_rng(seed).integers(0, 256, (height_px, width_px, 3))
    return noise.astype(np.uint8)


class LocatorContract:
    """Subclasses give the fixture ``locator``."""

    def test_it_names_itself_and_answers_with_a_guess(self, locator: Locator) -> None:
        guess = locator.locate(scene())
        assert isinstance(guess, Guess) and guess.locator and guess.locator.isprintable()
        assert guess.locator == locator.locate(scene(seed=1)).locator

    def test_a_coordinate_is_on_earth(self, locator: Locator) -> None:
        for seed in range(3):
            at = locator.locate(scene(seed=seed)).coordinate
            if at is not None:
                assert abs(at.latitude) <= 90 and abs(at.longitude) <= 180
                assert math.isfinite(at.latitude) and math.isfinite(at.longitude)

    def test_a_confidence_is_a_share(self, locator: Locator) -> None:
        confidence = locator.locate(scene()).confidence
        assert confidence is None or 0 <= confidence <= 1

    def test_a_refusal_names_no_coordinate(self, locator: Locator) -> None:
        guess = locator.locate(scene())
        assert not guess.refused or guess.coordinate is None

    def test_the_same_picture_gets_the_same_guess(self, locator: Locator) -> None:
        assert locator.locate(scene()) == locator.locate(scene())

    def test_the_picture_is_left_alone(self, locator: Locator) -> None:
        picture = scene()
        before = picture.copy()
        locator.locate(picture)
        assert np.array_equal(before, picture)

    @pytest.mark.parametrize("size", [(32, 32), (400, 33), (33, 300)])
    def test_any_shape_will_do(self, locator: Locator, size: tuple[int, int]) -> None:
        assert isinstance(locator.locate(scene(*size)), Guess)

    def test_a_picture_that_is_a_view_of_another_will_do(self, locator: Locator) -> None:
        picture = scene(120, 80)[::2, ::-1]
        assert locator.locate(picture) == locator.locate(np.ascontiguousarray(picture))
