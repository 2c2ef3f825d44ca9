"""Regions are made fit for review."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from geoshield_app.detection.tidy import MOST_BOXES, MOST_IOU, tidy
from geoshield_app.domain.boxes import Box
from geoshield_app.domain.findings import Origin, Reason, Region

WIDTH, HEIGHT = 400, 300


def region(box: Box | None, score: float = 0.5, label: str = "sign", origin: Origin = Origin.CLIP) -> Region:
    return Region(label, box, score, origin, Reason.TEXT)


@st.composite
def boxes(draw: st.DrawFn) -> Box:
    left, top = draw(st.integers(-100, 450)), draw(st.integers(-100, 350))
    return Box(left, top, left + draw(st.integers(1, 300)), top + draw(st.integers(1, 300)))


one_region = st.builds(
    Region,
    st.sampled_from(["sign", "roof", "palm"]),
    st.none() | boxes(),
    st.floats(0, 1),
    st.sampled_from(Origin),
    st.sampled_from(Reason),
    st.booleans(),
)
regions = st.lists(one_region, max_size=40)
machine_regions = regions.map(lambda several: [one for one in several if one.origin is not Origin.PERSON])


@given(regions)
def test_tidying_twice_changes_nothing(several):
    once = tidy(several, WIDTH, HEIGHT)
    assert tidy(once, WIDTH, HEIGHT) == once


@given(regions, st.integers(0, 1000))
def test_the_order_of_the_input_does_not_matter(several, seed):
    shuffled = random.Random(seed).sample(several, len(several))
    assert tidy(shuffled, WIDTH, HEIGHT) == tidy(several, WIDTH, HEIGHT)


@given(regions)
def test_every_box_lies_inside_the_picture(several):
    for one in tidy(several, WIDTH, HEIGHT):
        assert one.box is None or one.box.clipped(WIDTH, HEIGHT) == one.box


@given(machine_regions)
def test_at_most_eight_boxes_and_none_twice(several):
    kept = [one.box for one in tidy(several, WIDTH, HEIGHT) if one.box is not None]
    assert len(kept) <= MOST_BOXES
    assert all(a.iou(b) <= MOST_IOU for index, a in enumerate(kept) for b in kept[:index])


@given(regions)
def test_what_a_person_drew_inside_the_picture_is_never_dropped(several):
    drawn = {
        one.box.clipped(WIDTH, HEIGHT)
        for one in several
        if one.origin is Origin.PERSON and one.box is not None
    }
    kept = {one.box for one in tidy(several, WIDTH, HEIGHT)}
    assert drawn - {None} <= kept


def test_the_better_of_two_boxes_on_the_same_thing_stays_even_across_labels():
    good, worse = (
        region(Box(10, 10, 110, 110), 0.9, "shop sign"),
        region(Box(12, 8, 112, 112), 0.4, "neon sign"),
    )
    assert tidy([worse, good], WIDTH, HEIGHT) == (good,)


def test_neighbours_that_overlap_little_both_stay():
    pair = (region(Box(10, 10, 110, 110), 0.9), region(Box(90, 10, 190, 110), 0.8))
    assert tidy(pair, WIDTH, HEIGHT) == pair


def test_specks_are_dropped_but_not_a_persons():
    speck = Box(10, 10, 14, 13)
    assert tidy([region(speck)], WIDTH, HEIGHT) == ()
    mine = region(speck, origin=Origin.PERSON)
    assert tidy([mine], WIDTH, HEIGHT) == (mine,)


def test_an_unfound_element_stays_once_and_last():
    found, unfound = region(Box(0, 0, 50, 50), 0.3, "roof"), region(None, 0.9, "palm")
    assert tidy([unfound, found, unfound], WIDTH, HEIGHT) == (found, unfound)


def test_an_unfound_element_goes_when_its_label_has_a_box():
    found, unfound = region(Box(0, 0, 50, 50), 0.3), region(None, 0.9)
    assert tidy([unfound, found], WIDTH, HEIGHT) == (found,)


def test_a_box_beside_the_picture_is_dropped():
    right, left = region(Box(500, 10, 600, 60)), region(Box(-60, 10, -10, 60), origin=Origin.PERSON)
    assert tidy([right, left], WIDTH, HEIGHT) == ()
