"""A detector that lies, or answers with far too much, is taken for what it is worth."""

from __future__ import annotations

import numpy as np
import pytest

from geoshield_app.detection.detector import LONG_SIDE_PX, Detections, DetectorFinder
from geoshield_app.detection.tidy import MOST_BOXES
from geoshield_app.domain.boxes import Box
from geoshield_app.domain.errors import ModelUnusable
from geoshield_app.domain.findings import Element, Origin, Reason, SceneNotes
from tests.contracts.element_finder import photo_of

NOTES = SceneNotes((), (Element("Shop sign", Reason.TEXT, 0.8), Element("palm tree", Reason.VEGETATION, 0.6)))
PHOTO = photo_of(np.zeros((300, 400, 3), np.uint8))


class FakeDetector:
    def __init__(self, boxes, scores, asked) -> None:
        self._answer = (
            np.array(boxes, np.float32).reshape(-1, 4),
            np.array(scores),
            np.array(asked, np.int64),
        )
        self.names: list[str] = []
        self.size = (0, 0)

    def detect(self, rgb8, names) -> Detections:
        self.names, self.size = list(names), (rgb8.shape[1], rgb8.shape[0])
        return Detections(*self._answer)


def found(detector, photo=PHOTO, notes=NOTES, **options):
    return DetectorFinder(detector, **options).find(photo, notes)


def test_boxes_get_the_name_and_reason_of_their_element_and_the_rest_is_kept_without_a_box():
    first, second = found(FakeDetector([[10, 20, 60.4, 80]], [0.7], [0]))
    assert (first.label, first.box, first.reason) == ("Shop sign", Box(10, 20, 61, 80), Reason.TEXT)
    assert (first.score, first.origin) == (0.7, Origin.DETECTOR)
    assert (second.label, second.box, second.score) == ("palm tree", None, 0.6)


def test_no_numbers_nothing_outside_and_no_name_that_was_not_asked_for():
    boxes = [
        [np.nan] * 4,
        [500, 10, 600, 50],
        [10, 10, 10, 90],
        [90, 10, 20, 50],
        [0, 0, 50, 50],
        [0, 0, 60, 60],
    ]
    answer = found(FakeDetector(boxes, [0.9, 0.9, 0.9, 0.9, np.nan, 0.9], [0, 0, 0, 0, 0, 7]))
    assert [one.box for one in answer] == [None, None]


def test_boxes_that_stick_out_are_cut_and_scores_above_one_are_one():
    first, _ = found(FakeDetector([[-50, -50, 90, 999]], [4.0], [1]))
    assert first.box == Box(0, 0, 90, 300) and first.score == 1.0


def test_a_million_boxes_are_the_best_few():
    rng = np.random.default_rng(0)
    corners = rng.uniform(0, 250, (1_000_000, 2))
    boxes = np.concatenate([corners, corners + rng.uniform(20, 50, (1_000_000, 2))], axis=1)
    answer = found(FakeDetector(boxes, rng.uniform(0, 1, 1_000_000), rng.integers(0, 2, 1_000_000)))
    assert 2 < len(answer) <= MOST_BOXES + 2 and answer[0].score > 0.99


def test_answers_of_unequal_length_are_refused():
    with pytest.raises(ModelUnusable):
        found(FakeDetector([[0, 0, 9, 9]], [0.5, 0.6], [0]))


def test_a_large_photo_is_looked_at_smaller_and_told_at_its_own_size():
    detector = FakeDetector([[100, 100, 200, 200]], [0.7], [0])
    first, _ = found(detector, photo_of(np.zeros((2400, 3200, 3), np.uint8)))
    assert detector.size == (LONG_SIDE_PX, 1200)
    assert first.box == Box(200, 200, 400, 400)


def test_a_line_of_pixels_is_not_shown_to_the_detector():
    detector = FakeDetector([[0, 0, 1, 1]], [0.7], [0])
    answer = found(detector, photo_of(np.zeros((1, 900, 3), np.uint8)))
    assert detector.names == [] and [one.box for one in answer] == [None, None]


def test_the_same_element_in_other_letters_is_asked_for_once():
    detector = FakeDetector([], [], [])
    notes = SceneNotes((), (Element("A sign"), Element("a sign."), Element(" . ")))
    assert len(found(detector, notes=notes)) == 1 and detector.names == ["a sign."]


def test_boxes_may_be_drawn_tighter():
    class Half:
        def tightened(self, rgb8, boxes):
            return tuple(Box(one.left, one.top, one.right, one.top + one.height_px // 2) for one in boxes)

    first, _ = found(FakeDetector([[10, 10, 90, 90]], [0.7], [0]), tighten=Half())
    assert first.box == Box(10, 10, 90, 50)
