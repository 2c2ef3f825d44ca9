"""Where a photo lies in a pane."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geoshield_app.gui.canvas.viewport import (
    LARGEST_SCALE,
    SMALLEST_SCALE,
    Viewport,
    fitted,
    one_to_one,
    percent,
)

SIDES = st.floats(1, 20_000)
SIZES = st.tuples(SIDES, SIDES)
PANES = st.tuples(st.floats(50, 4000), st.floats(50, 4000))
POINTS = st.tuples(st.floats(-500, 5000), st.floats(-500, 5000))
VIEWS = st.builds(Viewport, st.floats(0.01, 32), POINTS)


@given(VIEWS, PANES, POINTS)
def test_a_point_goes_to_the_pane_and_back(view, pane, point):
    assert view.to_photo(view.to_pane(point, pane), pane) == pytest.approx(point, abs=1e-6)


@given(VIEWS, PANES, POINTS, st.floats(0.1, 10))
def test_zooming_keeps_the_pixel_under_the_mouse(view, pane, at, factor):
    before = view.to_photo(at, pane)
    after = view.zoomed(factor, at, pane).to_photo(at, pane)
    assert after == pytest.approx(before, rel=1e-6, abs=1e-4)


@given(VIEWS, PANES, st.floats(1e-6, 1e6))
def test_zoom_stays_between_its_limits(view, pane, factor):
    assert SMALLEST_SCALE <= view.zoomed(factor, (0, 0), pane).scale <= LARGEST_SCALE


@given(SIZES, PANES)
def test_a_fitted_photo_is_whole_and_in_the_middle(photo, pane):
    view = fitted(photo, pane)
    left, top, width, height = view.visible(photo, pane)
    if view.scale > SMALLEST_SCALE:
        assert (left, top) == pytest.approx((0, 0), abs=1e-6)
        assert (width, height) == pytest.approx(photo, rel=1e-6)
    assert view.to_pane((photo[0] / 2, photo[1] / 2), pane) == pytest.approx((pane[0] / 2, pane[1] / 2))


@given(VIEWS, SIZES, PANES)
def test_a_limited_view_leaves_no_gap_and_never_loses_the_photo(view, photo, pane):
    held = view.limited(photo, pane)
    for axis in (0, 1):
        start = held.to_pane((0, 0), pane)[axis]
        end = held.to_pane(photo, pane)[axis]
        if photo[axis] * held.scale >= pane[axis]:
            assert start <= 1e-3
            assert end >= pane[axis] - 1e-3
        else:
            assert start == pytest.approx(pane[axis] - end, abs=1e-3)


@given(VIEWS, PANES, PANES, POINTS)
def test_two_panes_of_one_size_show_the_same_pixel_at_the_same_place(view, pane, _other, point):
    assert view.to_photo(point, pane) == view.to_photo(point, pane)
    middle = (pane[0] / 2, pane[1] / 2)
    assert view.to_photo(middle, pane) == pytest.approx(view.centre)


def test_dragging_moves_the_photo_with_the_mouse():
    view = Viewport(2.0, (100, 100))
    assert view.panned(20, -10).to_pane((50, 50), (400, 300)) == pytest.approx(
        (view.to_pane((50, 50), (400, 300))[0] + 20, view.to_pane((50, 50), (400, 300))[1] - 10)
    )


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_real_size_is_a_hundred_percent_on_every_screen(ratio):
    view = one_to_one(Viewport(0.1, (5, 5)), ratio)
    assert percent(view, ratio) == 100
    assert view.centre == (5, 5)


def test_nothing_is_visible_of_a_photo_that_lies_elsewhere():
    assert Viewport(1.0, (10_000, 10_000)).visible((100, 100), (50, 50))[2:] == (0, 0)
