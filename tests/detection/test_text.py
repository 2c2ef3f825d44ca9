"""Writing is found and read: with the library's own models, and with readers that crash and lie."""

from __future__ import annotations

import sys

import numpy as np
import pytest

from geoshield_app.detection import text_reader
from geoshield_app.detection.text import MOST_SPOTS, UNREAD, TextFinder, label_of
from geoshield_app.detection.text_reader import RapidTextReader, Reading, Spot
from geoshield_app.domain.boxes import Box
from geoshield_app.domain.errors import ModelUnusable, WeightsMissing
from geoshield_app.domain.findings import (
    Origin,
    Reason,
    Region,
    SceneNotes,
    Treatment,
    suggested_treatment,
)
from tests.contracts.element_finder import ElementFinderContract, photo_of
from tests.detection.written import board

NOTHING_ASKED = SceneNotes(())


@pytest.fixture(scope="module")
def reader() -> RapidTextReader:
    return RapidTextReader(threads=1)


@pytest.fixture(scope="module")
def finder(reader) -> TextFinder:
    return TextFinder(reader)


class TestWithTheRealReader(ElementFinderContract):
    follows_notes = False

    @pytest.fixture
    def finder(self, reader) -> TextFinder:
        return TextFinder(reader)


@pytest.mark.parametrize("degrees", [0, 20, 90, 180])
def test_a_plate_is_read_however_it_is_turned(finder, degrees):
    rgb8, truth = board("MLB 84A", 32, degrees, size=(280, 240))
    (found,) = finder.find(photo_of(rgb8), NOTHING_ASKED)
    assert found.label == "MLB 84A"
    assert (found.origin, found.reason, found.treatment) == (Origin.TEXT, Reason.TEXT, Treatment.PERTURB)
    assert found.box is not None and found.box.iou(Box(*truth)) > 0.4


def test_small_writing_on_a_large_photo_is_read_and_told_once(finder):
    rgb8, truth = board("RUE DE LA GARE", letters_px=24, size=(1800, 200))
    (found,) = finder.find(photo_of(rgb8), NOTHING_ASKED)
    assert found.label == "RUE DE LA GARE"
    assert found.box is not None and found.box.iou(Box(*truth)) > 0.6


def test_writing_in_a_script_that_nobody_reads_is_still_a_region(finder):
    from geoshield_app.geoworld.draw_writing import word_mask

    mask = np.asarray(word_mask("thai", "a", False, 60))
    rgb8 = np.full((200, 360, 3), 240, np.uint8)
    rgb8[60 : 60 + mask.shape[0], 40 : 40 + mask.shape[1]][mask > 127] = 10
    found = finder.find(photo_of(rgb8), NOTHING_ASKED)
    truth = Box(40, 60, 40 + mask.shape[1], 60 + mask.shape[0])
    assert any(one.box is not None and one.box.iou(truth) > 0.5 for one in found)


def test_what_is_read_is_called_by_its_words_and_anything_else_writing():
    assert label_of("GARE\tDU\x00 NORD", 0.9) == "GARE DU NORD"
    assert label_of("", 0.99) == label_of("--|", 0.99) == label_of("GARE", 0.3) == UNREAD
    assert len(label_of("x" * 500, 1.0)) == 60


def test_a_large_square_that_nobody_can_read_is_a_window_and_a_small_or_long_one_may_be_writing():
    window, small, long = spot(100, 100, 260, 240), spot(400, 100, 440, 130), spot(600, 100, 900, 160)
    photo = photo_of(np.zeros((768, 1536, 3), np.uint8))
    unread = TextFinder(FakeReader((window, small, long), words="")).find(photo, NOTHING_ASKED)
    assert {one.box for one in unread} == {Box(400, 100, 440, 130), Box(600, 100, 900, 160)}
    assert len(TextFinder(FakeReader((window,), words="P")).find(photo, NOTHING_ASKED)) == 1
    assert TextFinder(FakeReader((window,), words="田")).find(photo, NOTHING_ASKED) == ()


def test_fill_is_suggested_for_writing_and_for_nothing_else():
    written = Region("GARE", None, 0.9, Origin.TEXT, Reason.TEXT)
    assert suggested_treatment(written) is Treatment.FILL
    assert suggested_treatment(Region("tram", None, 0.9, Origin.CLIP, Reason.VEHICLE)) is Treatment.PERTURB


class FakeReader:
    """Sees the given spots in every view."""

    def __init__(self, spots: tuple[Spot, ...], words: str = "KIOSK") -> None:
        self._spots, self._words = spots, words

    def spots(self, rgb8):
        return self._spots

    def read(self, rgb8, quads):
        return tuple(Reading(self._words, 0.9) for _ in quads)


def spot(left, top, right, bottom, score=0.8) -> Spot:
    return Spot(np.array([[left, top], [right, top], [right, bottom], [left, bottom]], np.float32), score)


def test_corners_that_are_no_numbers_or_lie_outside_are_left_out():
    spots = (
        spot(np.nan, 0, 10, 10),
        spot(0, 0, 10, np.inf),
        spot(-900, -900, -800, -800),
        spot(20, 20, 60, 40, score=np.nan),
        spot(100, 100, 10_000, 140, score=7.0),
    )
    (found,) = TextFinder(FakeReader(spots)).find(photo_of(np.zeros((768, 1536, 3), np.uint8)), NOTHING_ASKED)
    assert found.box == Box(100, 100, 1536, 140) and found.score == 1.0


def test_a_page_of_countless_lines_is_cut_to_the_surest():
    spots = tuple(spot(x * 30, y * 20, x * 30 + 20, y * 20 + 10, 0.5) for x in range(50) for y in range(38))
    found = TextFinder(FakeReader(spots)).find(photo_of(np.zeros((768, 1536, 3), np.uint8)), NOTHING_ASKED)
    assert len(found) == MOST_SPOTS


def test_without_the_library_one_sentence_says_so(monkeypatch):
    monkeypatch.setitem(sys.modules, "rapidocr", None)
    with pytest.raises(ModelUnusable) as caught:
        RapidTextReader()
    assert "not installed" in caught.value.message and "pip install" in caught.value.advice


def test_models_that_are_not_in_the_package_are_missed_and_not_downloaded(tmp_path, monkeypatch, no_network):
    import rapidocr

    monkeypatch.setattr(rapidocr, "__file__", str(tmp_path / "__init__.py"))
    with pytest.raises(WeightsMissing, match=text_reader.DETECTOR):
        RapidTextReader()
    assert not no_network


def test_what_the_library_raises_ends_in_one_sentence(reader, monkeypatch):
    def broken(*_, **__):
        raise RuntimeError("onnx says no")

    monkeypatch.setattr(type(reader._engine), "__call__", broken)
    with pytest.raises(ModelUnusable, match=r"^The text reader failed \(RuntimeError\)\.$"):
        reader.spots(np.zeros((40, 40, 3), np.uint8))


def test_the_library_says_nothing(finder, capfd):
    finder.find(photo_of(board("TAXI")[0]), NOTHING_ASKED)
    RapidTextReader(threads=1).spots(np.zeros((64, 64, 3), np.uint8))
    assert capfd.readouterr() == ("", "")
