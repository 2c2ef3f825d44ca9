"""Windows cover the picture and stay few."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geoshield_app.detection.windows import sliding_windows

SIZES = [(32, 32), (640, 480), (480, 640), (1024, 51), (51, 1024), (1024, 1), (1024, 1024)]


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_every_pixel_is_in_a_window_and_every_window_in_the_picture(width, height):
    covered = np.zeros((height, width), dtype=bool)
    for box in sliding_windows(width, height):
        assert box.clipped(width, height) == box
        covered[box.top : box.bottom, box.left : box.right] = True
    assert covered.all()


@given(st.integers(1, 2000), st.integers(1, 2000))
def test_there_are_never_more_windows_than_one_pass_may_cost(width, height):
    windows = sliding_windows(width, height)
    assert 1 <= len(windows) <= 49
    assert len(set(windows)) == len(windows)
