"""What the mouse is over, and what moving it does."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from geoshield_app.domain.boxes import Box
from geoshield_app.gui.review.handles import (
    HANDLES,
    LEAST_SIDE_PX,
    Hit,
    Part,
    changed,
    drawn,
    handle_point,
    hit,
    middle_box,
    part_at,
)

PHOTO = (400, 300)
BIG, SMALL, NONE = Box(50, 50, 250, 250), Box(100, 100, 140, 130), None


@st.composite
def boxes(draw) -> Box:
    left, top = draw(st.integers(0, 390)), draw(st.integers(0, 290))
    return Box(left, top, draw(st.integers(left + 1, 400)), draw(st.integers(top + 1, 300)))


def test_the_smaller_of_two_boxes_is_hit_though_the_larger_lies_over_it():
    for order in ([BIG, SMALL], [SMALL, BIG]):
        found = hit(order, (120, 115), 5, None)
        assert found is not None
        assert order[found.number] == SMALL


def test_beside_the_boxes_nothing_is_hit_and_elements_without_a_box_are_never_hit():
    assert hit([BIG, NONE], (10, 10), 5, None) is None
    assert hit([NONE], (100, 100), 5, 0) is None


def test_only_the_selected_box_has_handles():
    assert hit([BIG], (50, 50), 5, None) == Hit(0, Part.INSIDE)
    assert hit([BIG], (50, 50), 5, 0) == Hit(0, Part.NORTH_WEST)
    assert hit([BIG], (47, 150), 5, 0) == Hit(0, Part.WEST)
    assert hit([BIG], (47, 150), 5, None) is None


def test_the_selected_box_is_hit_even_where_another_lies_inside_it():
    assert hit([BIG, SMALL], (120, 115), 5, 0) == Hit(0, Part.INSIDE)


@pytest.mark.parametrize("part", HANDLES)
def test_each_handle_is_hit_where_it_is_drawn(part):
    assert part_at(BIG, handle_point(BIG, part), 5) is part


def test_a_box_smaller_than_its_handles_can_still_be_moved():
    tiny = Box(10, 10, 16, 16)
    assert part_at(tiny, (13, 13), 9) is Part.INSIDE


@given(boxes(), st.floats(-900, 900), st.floats(-900, 900))
def test_a_moved_box_keeps_its_size_and_stays_in_the_photo(box, dx, dy):
    moved = changed(box, Part.INSIDE, dx, dy, PHOTO)
    assert (moved.width_px, moved.height_px) == (box.width_px, box.height_px)
    assert moved.clipped(*PHOTO) == moved


@given(boxes(), st.sampled_from(HANDLES), st.floats(-900, 900), st.floats(-900, 900))
def test_a_resized_box_stays_in_the_photo_and_its_other_sides_stay_put(box, part, dx, dy):
    new = changed(box, part, dx, dy, PHOTO)
    x, y = part.value
    assert new.clipped(*PHOTO) == new
    assert x > 0 or new.right == box.right
    assert x < 0 or new.left == box.left
    assert y > 0 or new.bottom == box.bottom
    assert y < 0 or new.top == box.top
    assert new.width_px >= min(LEAST_SIDE_PX, box.width_px)


@given(boxes(), st.integers(0, 8))
def test_dragging_by_nothing_changes_nothing(box, number):
    assert changed(box, list(Part)[number], 0.2, -0.2, PHOTO) == box


@given(*[st.floats(-100, 500) for _ in range(4)])
def test_a_drawn_box_is_the_same_from_every_corner_and_inside(x0, y0, x1, y1):
    box = drawn((x0, y0), (x1, y1), PHOTO)
    assert box == drawn((x1, y0), (x0, y1), PHOTO)
    assume(box is not None)
    assert box.clipped(*PHOTO) == box


def test_a_click_draws_nothing():
    assert drawn((10, 10), (11, 40), PHOTO) is None


def test_the_box_for_the_keyboard_lies_in_the_middle():
    box = middle_box(PHOTO)
    assert ((box.left + box.right) / 2, (box.top + box.bottom) / 2) == pytest.approx((200, 150), abs=1)
