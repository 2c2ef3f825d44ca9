"""What several finders saw becomes one list; one that fails costs a sentence."""

from __future__ import annotations

import random

import numpy as np
import pytest

from geoshield_app.detection.merge import Member, MergedFinder, merged
from geoshield_app.domain.boxes import Box
from geoshield_app.domain.errors import ModelUnusable, WeightsMissing
from geoshield_app.domain.findings import Element, Origin, Reason, Region, SceneNotes, Sighting
from tests.contracts.element_finder import ElementFinderContract, photo_of

SIZE = (1000, 800)
PHOTO = photo_of(np.zeros((800, 1000, 3), np.uint8))
NOTES = SceneNotes((), (Element("sign", Reason.TEXT, 0.5), Element("palm", Reason.VEGETATION, 0.4)))


def region(label, box, score=0.5, origin=Origin.CLIP, reason=Reason.OTHER) -> Region:
    return Region(label, Box(*box) if box else None, score, origin, reason)


class Sees:
    def __init__(self, *regions) -> None:
        self._regions = regions
        self.asked = 0

    def find(self, photo, notes):
        self.asked += 1
        return self._regions


class Raises:
    def __init__(self, error) -> None:
        self._error = error

    def find(self, photo, notes):
        raise self._error


def of(*finders, **options) -> MergedFinder:
    return MergedFinder(
        [Member(f"finder {index}", lambda one=one: one) for index, one in enumerate(finders)], **options
    )


class TestMerged(ElementFinderContract):
    @pytest.fixture
    def finder(self) -> MergedFinder:
        return of(Sees(region("sign", (0, 0, 5000, 5000), 3.0)), Sees(region("PHO BO", (1, 2, 30, 40))))


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (
            ModelUnusable("The detector is broken.", advice="Get another."),
            "The detector is broken. Get another.",
        ),
        (MemoryError(), "not enough memory"),
        (ValueError("secret path /home/me"), "Looking with finder 0 failed (ValueError)"),
    ],
)
def test_a_finder_that_fails_costs_a_sentence_and_the_others_go_on(error, said):
    sighting = of(Raises(error), Sees(region("sign", (10, 10, 200, 60)))).find(PHOTO, NOTES)
    (problem,) = sighting.problems
    assert said in problem and problem.endswith(".") and "secret" not in problem
    assert [one.label for one in sighting.regions] == ["sign", "palm"]


@pytest.mark.parametrize("answer", [None, "nothing", [1, 2], ("sign",), 7, {"regions": ()}])
def test_an_answer_that_is_no_answer_is_said(answer):
    class Lies:
        def find(self, photo, notes):
            return answer

    sighting = of(Lies()).find(PHOTO, NOTES)
    assert "no usable answer" in sighting.problems[0]
    assert [one.box for one in sighting.regions] == [None, None]


def test_a_finder_is_built_once_when_it_is_needed_and_a_failed_one_is_not_tried_again():
    tries = []

    def missing():
        tries.append(1)
        raise WeightsMissing("There are no weights.")

    finder = MergedFinder([Member("dino", missing)])
    assert tries == []
    first, second = finder.find(PHOTO, NOTES), finder.find(PHOTO, NOTES)
    assert len(tries) == 1 and first == second and first.problems[0].startswith("There are no weights.")


def test_a_finder_may_itself_have_something_to_say():
    class Talks:
        def find(self, photo, notes):
            return Sighting((region("sign", (10, 10, 200, 60)),), ("It was dark.",))

    assert of(Talks()).find(PHOTO, NOTES).problems == ("It was dark.",)


def test_the_order_of_finders_and_regions_changes_nothing():
    rng = random.Random(1)
    seen = [
        region(f"thing {i % 5}", (x := i * 37 % 800, y := i * 91 % 600, x + 60, y + 50), i % 10 / 10, origin)
        for i in range(40)
        for origin in (Origin.CLIP, Origin.DETECTOR, Origin.TEXT)
    ]
    first = merged(seen, NOTES.elements, *SIZE)
    for _ in range(5):
        rng.shuffle(seen)
        assert merged(seen, NOTES.elements, *SIZE) == first


def test_the_detectors_box_stays_where_the_ensemble_saw_the_same_or_the_same_name():
    seen = [
        region("tower", (100, 100, 200, 300), 0.99),
        region("spire", (400, 100, 500, 300), 0.98),
        region("tower", (104, 100, 200, 300), 0.31, Origin.DETECTOR),
        region("dome", (404, 100, 500, 300), 0.32, Origin.DETECTOR),
    ]
    kept = merged(seen, (), *SIZE)
    assert [(one.label, one.origin, one.score) for one in kept] == [
        ("dome", Origin.DETECTOR, 0.32),
        ("tower", Origin.DETECTOR, 0.31),
    ]


def test_words_that_were_read_replace_a_box_that_is_only_called_a_sign_but_no_plate():
    text = region("KIOSK", (100, 100, 300, 160), 0.6, Origin.TEXT, Reason.TEXT)
    sign = region("sign", (95, 95, 305, 165), 0.9, Origin.CLIP, Reason.TEXT)
    car = region("car", (100, 100, 300, 160), 0.9, Origin.CLIP, Reason.VEHICLE)
    kept = merged([text, sign, car], NOTES.elements, *SIZE)
    assert [one.label for one in kept] == ["car", "KIOSK", "sign", "palm"]
    assert kept[2].box is None, "the element is still in the list"


def test_writing_has_a_cap_of_its_own_and_crowds_nothing_out():
    texts = [
        region(f"line {i}", (10, i * 15, 200, i * 15 + 10), 0.9, Origin.TEXT, Reason.TEXT) for i in range(40)
    ]
    things = [region(f"thing {i}", (300, i * 25, 400, i * 25 + 20), 0.2) for i in range(30)]
    kept = merged([*texts, *things], (), *SIZE, most=8, most_texts=24)
    assert sum(one.origin is Origin.TEXT for one in kept) == 24
    assert sum(one.origin is Origin.CLIP for one in kept) == 8


def test_a_score_that_is_no_number_is_left_out():
    sighting = of(Sees(region("sign", (10, 10, 200, 60), float("nan")))).find(PHOTO, NOTES)
    assert [one.box for one in sighting.regions] == [None, None]


def test_what_a_person_drew_always_stays():
    mine = region("my house", (100, 100, 300, 300), 0.0, Origin.PERSON)
    kept = merged([mine, region("tower", (100, 100, 300, 300), 1.0, Origin.DETECTOR)], (), *SIZE)
    assert [one.label for one in kept] == ["my house"]
