"""What a person changes in a review, and that nothing else changes with it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geoshield_app.domain.boxes import Box
from geoshield_app.domain.findings import Draft, Origin, Reason, Region, SceneNotes, Source, Treatment
from geoshield_app.domain.photo import PhotoRef, PhotoTags
from geoshield_app.domain.plan import Decision
from geoshield_app.workflow import edits

SIGN = Region("shop sign", Box(10, 10, 50, 30), 0.9, Origin.TEXT, Reason.TEXT)
CHURCH = Region("church", Box(60, 0, 100, 80), 0.7, Origin.CLIP, Reason.ARCHITECTURE)
UNFOUND = Region("palm tree", None, 0.4, Origin.CLIP, Reason.VEGETATION)


@pytest.fixture
def decision() -> Decision:
    photo = PhotoRef(Path("a.jpg"), "0" * 64, 100, 80, "JPEG")
    notes = SceneNotes(("People walk along a street.",), (), Source("fake"), ("Needs a look.",))
    return edits.undecided(Draft(photo, PhotoTags(), notes, (SIGN, CHURCH, UNFOUND)))


def test_an_undecided_photo_takes_the_machines_opinion(decision):
    assert [region.accepted for region in decision.draft.regions] == [True] * 3
    assert (decision.preset, decision.budget_levels, decision.excluded) == (None, None, False)


def test_rejecting_one_region_leaves_the_others_as_they_are(decision):
    after = edits.accepted(decision, [1], False)
    assert after.draft.regions == (SIGN, replace(CHURCH, accepted=False), UNFOUND)
    assert edits.all_accepted(after) == decision


def test_a_name_is_tidied_and_an_empty_one_changes_nothing(decision):
    assert edits.renamed(decision, 0, "  name  plate ").draft.regions[0].label == "name plate"
    assert edits.renamed(decision, 0, "  ") is decision


def test_a_region_without_a_box_gets_the_drawn_one(decision):
    assert edits.boxed(decision, 2, Box(0, 0, 20, 20)).draft.regions[2].box == Box(0, 0, 20, 20)


def test_boxes_end_at_the_edge_of_the_photo(decision):
    assert edits.boxed(decision, 0, Box(90, 70, 400, 400)).draft.regions[0].box == Box(90, 70, 100, 80)
    assert edits.boxed(decision, 0, Box(900, 70, 950, 90)) is decision
    assert edits.drawn(decision, Box(900, 70, 950, 90), "x") is decision


def test_what_a_person_draws_is_the_persons_and_accepted(decision):
    new = edits.drawn(decision, Box(1, 2, 30, 40), "fountain").draft.regions[-1]
    assert new == Region("fountain", Box(1, 2, 30, 40), 1.0, Origin.PERSON)


def test_deleting_moves_the_later_ones_up(decision):
    assert edits.deleted(decision, [0, 2]).draft.regions == (CHURCH,)


def test_a_number_without_a_region_is_refused(decision):
    for change in (
        lambda: edits.accepted(decision, [3]),
        lambda: edits.deleted(decision, [-1]),
        lambda: edits.treated(decision, [7], Treatment.BLUR),
    ):
        with pytest.raises(ValueError, match="there is no region"):
            change()


def test_the_persons_description_replaces_the_describers_and_its_complaints(decision):
    notes = edits.described(decision, "A dog runs. It is\nraining!  Birds").draft.notes
    assert notes.sentences == ("A dog runs.", "It is", "raining!", "Birds")
    assert (notes.source, notes.problems) == (edits.PERSON, ())


def test_the_same_text_is_no_edit(decision):
    assert edits.described(decision, edits.description(decision.draft.notes)) is decision


def test_one_decision_for_many_photos_goes_by_name(decision):
    example = replace(SIGN, label="Shop Sign", accepted=False, treatment=Treatment.MOSAIC)
    after = edits.like(decision, example)
    assert after.draft.regions[0] == replace(SIGN, accepted=False, treatment=Treatment.MOSAIC)
    assert after.draft.regions[1:] == decision.draft.regions[1:]
    assert edits.like(decision, replace(SIGN, label="unheard of")) is decision


def test_strength_and_exclusion_are_the_photos_own(decision):
    after = edits.excluded(edits.with_strength(decision, "strong", 10))
    assert (after.preset, after.budget_levels, after.excluded, after.draft) == (
        "strong",
        10,
        True,
        decision.draft,
    )


@given(st.lists(st.tuples(st.integers(-50, 200), st.integers(-50, 200)), min_size=2, max_size=2, unique=True))
def test_no_edit_of_a_box_leaves_the_photo(corners):
    (left, top), (right, bottom) = corners
    if left >= right or top >= bottom:
        return
    photo = PhotoRef(Path("a.jpg"), "0" * 64, 100, 80, "JPEG")
    start = edits.undecided(Draft(photo, PhotoTags(), SceneNotes(()), (SIGN,)))
    box = edits.boxed(start, 0, Box(left, top, right, bottom)).draft.regions[0].box
    assert 0 <= box.left < box.right <= 100
    assert 0 <= box.top < box.bottom <= 80
