"""What is counted as found, and the tables that say so."""

from __future__ import annotations

import pytest

from geoshield_app.domain.boxes import Box
from geoshield_app.domain.findings import Element, Origin, Reason, Region, SceneNotes
from geoshield_app.evaluation import elements
from geoshield_app.evaluation.element_tables import data_of, tables
from geoshield_app.evaluation.elements import CAPS, Eyes, Look, Seen, Written, covered, look_at, writing
from geoshield_app.geoworld.render import cue_boxes, size_of
from geoshield_app.geoworld.splits import VALIDATION, balanced_scenes
from geoshield_app.storage.documents import dumps, loads


class Truthful:
    """Sees every true box of the scene, as a finder and as a describer."""

    def __init__(self, scene, *, writing: bool) -> None:
        self._scene, self._writing = scene, writing

    def find(self, photo, notes):
        cues = cue_boxes(self._scene, photo.ref.width_px, photo.ref.height_px)
        origin = Origin.TEXT if self._writing else Origin.CLIP
        chosen = [cue for cue in cues if (cue.kind in elements.WRITTEN) == self._writing]
        return tuple(Region(cue.name, cue.box, 0.9, origin, Reason(cue.reason)) for cue in chosen)

    def describe(self, photo):
        return SceneNotes(("A street.",), (Element("something else"),))


class Blind:
    def find(self, photo, notes):
        return ()

    def describe(self, photo):
        return SceneNotes(("A street.",))


@pytest.fixture
def scene(monkeypatch):
    monkeypatch.setattr(elements, "LONG_SIDE_PX", 320)
    scenes = balanced_scenes(VALIDATION, 48)
    return next(one for one in scenes if any(cue.kind == "sign" for cue in one.cues))


def test_a_finder_that_sees_everything_has_all_and_a_blind_one_nothing(scene):
    all_seen = look_at(scene, Eyes(Blind(), Truthful(scene, writing=True), Truthful(scene, writing=False)))
    shown = cue_boxes(scene, *size_of(scene, 320))
    assert len(all_seen.seen) == len(shown)
    large = [one for one in all_seen.seen if one.named]
    assert len(large) >= 0.6 * len(shown), "all but specks and boxes on top of each other"
    assert all_seen.boxes == all_seen.right and all_seen.stray_texts == 0
    assert all(len(one.capped) == len(CAPS) and one.capped[0] <= one.capped[-1] for one in all_seen.seen)
    blind = look_at(scene, Eyes(Blind(), Blind(), Blind()))
    assert not any(one.named or one.own or one.described or one.moved for one in blind.seen)
    assert not any(one.boxed or one.read for one in blind.written)


def test_a_box_counts_from_the_least_overlap_on():
    region = Region("a", Box(0, 0, 30, 100), 0.5, Origin.CLIP)
    assert covered(Box(0, 0, 100, 100), [region])
    assert not covered(Box(0, 0, 101, 100), [region])
    assert not covered(Box(0, 0, 100, 100), [Region("a", None, 0.5, Origin.CLIP)])


def test_writing_is_found_inside_its_board_and_read_when_most_letters_agree(scene):
    cues = cue_boxes(scene, *size_of(scene, 320))
    sign = next(cue for cue in cues if cue.kind == "sign")
    word = next(cue.text for cue in scene.cues if cue.kind == "sign")
    inside = Box(sign.box.left, sign.box.top, sign.box.left + 4, sign.box.top + 4)
    for label, read in ((word.lower(), True), (word[:1], False)):
        found = writing(scene, [sign], [Region(label, inside, 0.9, Origin.TEXT)])
        assert found[0].boxed and found[0].read in (read, None)
    assert not writing(scene, [sign], [])[0].boxed


def look(scene: int, *, hit: bool) -> Look:
    seen = tuple(
        Seen(scene, "roof", name, hit, False, hit, False, (False, hit, hit)) for name in ("a", "a", "b")
    )
    written = (Written(scene, "sign", "latin", hit, hit), Written(scene, "sign", "thai", hit, None))
    return Look(seen, written, 4, 2, 3, 1)


def test_tables_say_how_many_were_found_of_boxes_and_of_elements():
    by_class, by_cap, of_writing = tables([look(1, hit=True), look(2, hit=False)], 0)
    assert [row[:2] for row in by_class.rows] == [("all", "6"), ("roof", "6")]
    assert by_class.rows[0][2].startswith("0.50") and by_class.rows[0][4] == "0.50"
    assert by_cap.rows[0][1] == "0.00" and by_cap.rows[-1][1] == "0.50"
    latin, _, invented, thai = of_writing.rows
    assert latin[1] == "2" and latin[3] == "0.50" and invented[1] == thai[1] == "2" and thai[3] == "-"
    assert "2 scenes with Latin" in of_writing.notes[0]


def test_a_look_survives_being_kept_and_the_data_is_plain():
    assert loads(Look, dumps(look(1, hit=True))) == look(1, hit=True)
    assert data_of([look(1, hit=True)])["n"] == 1
