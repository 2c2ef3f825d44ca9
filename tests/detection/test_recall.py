"""Recall counts true boxes that were found."""

from __future__ import annotations

from geoshield_app.detection.recall import Recall, misplaced, recall
from geoshield_app.domain.boxes import Box
from geoshield_app.domain.findings import Origin, Region

TRUTH = [("sign", Box(10, 10, 60, 60)), ("roof", Box(100, 10, 180, 60))]


def test_a_box_at_the_right_place_counts_and_a_missing_one_does_not():
    found = [Region("sign", Box(12, 12, 62, 62), 0.9, Origin.CLIP), Region("roof", None, 0.2, Origin.CLIP)]
    assert recall(found, TRUTH) == Recall(1, 2)


def test_the_wrong_name_counts_only_where_names_do_not_matter():
    found = [Region("palm", Box(10, 10, 60, 60), 0.9, Origin.CLIP)]
    assert recall(found, TRUTH).found == 0
    assert recall(found, TRUTH, same_label=False).found == 1


def test_the_control_with_moved_boxes_finds_nothing():
    found = [Region(label, box, 0.9, Origin.CLIP) for label, box in TRUTH]
    moved = misplaced(found, 200, 200)
    assert recall(found, TRUTH).share == 1.0
    assert recall(moved, TRUTH).share == 0.0
    assert all(one.box is not None and one.box.clipped(200, 200) == one.box for one in moved)


def test_recall_adds_up_over_photos_and_nothing_to_find_is_zero():
    assert Recall(1, 2) + Recall(2, 2) == Recall(3, 4)
    assert Recall().share == 0.0
