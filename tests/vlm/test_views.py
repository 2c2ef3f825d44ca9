"""The describer looks at the whole and at parts, whatever the photo's size."""

from __future__ import annotations

import numpy as np
import pytest

from geoshield_app.vlm.views import LONG_SIDE_PX, shrunk, views_of


@pytest.mark.parametrize(
    ("width", "height"), [(1, 1), (32, 32), (640, 480), (6000, 300), (300, 6000), (5000, 4000)]
)
def test_views_are_few_and_no_larger_than_needed(width, height):
    views = views_of(np.zeros((height, width, 3), np.uint8))
    assert 2 <= len(views) <= 13
    assert all(min(view.shape[:2]) >= 1 and max(view.shape[:2]) <= LONG_SIDE_PX for view in views)


def test_a_small_picture_stays_as_it_is_and_a_large_one_keeps_its_mean():
    small = np.random.default_rng(0).integers(0, 256, (40, 50, 3), dtype=np.uint8)
    assert np.array_equal(shrunk(small), small)
    large = np.tile(small, (40, 50, 1))
    assert shrunk(large).shape == (655, 1024, 3)
    assert abs(float(shrunk(large).mean()) - float(large.mean())) < 1


def test_something_in_a_corner_fills_more_of_some_part_than_of_the_whole():
    picture = np.zeros((240, 320, 3), np.uint8)
    picture[:60, :60] = 255
    whole, *parts = views_of(picture)
    assert max(part.mean() for part in parts) > 3 * whole.mean()
