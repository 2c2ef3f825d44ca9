"""Which finders look at a photo, and what happens when one of them cannot."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from geoshield_app import wiring_finders
from geoshield_app.domain.errors import UsageError
from geoshield_app.domain.findings import Element, Origin, SceneNotes, Sighting
from geoshield_app.domain.settings import Settings
from geoshield_app.wiring_finders import FINDERS, finder_names, make_finder
from tests.contracts.element_finder import photo_of
from tests.detection import tiny_detectors
from tests.detection.written import board

NOTES = SceneNotes((), (Element("shop sign"),))


def test_by_default_writing_and_the_ensemble_are_looked_at():
    assert finder_names("auto") == ("text", "clip")


def test_a_detector_is_used_once_its_weights_are_here_and_only_one(monkeypatch):
    monkeypatch.setattr(wiring_finders, "is_fetched", lambda name: True)
    assert finder_names("auto") == ("grounding-dino", "text", "clip")
    monkeypatch.setattr(wiring_finders, "is_fetched", lambda name: name == "owlv2-base")
    assert finder_names("auto") == ("owlv2", "text", "clip")


def test_finders_are_named_with_commas_each_once_and_unknown_ones_are_refused():
    assert finder_names("text, clip,text") == ("text", "clip")
    for asked in ("", " , ", "yolo", "text,yolo"):
        with pytest.raises(UsageError) as caught:
            finder_names(asked)
        assert all(name in caught.value.advice for name in FINDERS)


def test_the_check_says_whether_writing_will_be_found(monkeypatch):
    assert wiring_finders.text_check().ok
    monkeypatch.setattr("geoshield_app.detection.text_reader.DETECTOR", "absent.onnx")
    check = wiring_finders.text_check()
    assert not check.ok and not check.needed and "pip install" in check.advice


def test_a_detector_without_weights_costs_a_sentence_with_the_command_that_gets_them():
    finder = make_finder(Settings(Path(), finders="grounding-dino,text", device="cpu", threads=1), ())
    sighting = finder.find(photo_of(board("TAXI", 32, size=(200, 120))[0]), NOTES)
    assert isinstance(sighting, Sighting)
    assert [one.label for one in sighting.regions] == ["TAXI", "shop sign"]
    (problem,) = sighting.problems
    assert "geoshield models pull grounding-dino-tiny" in problem


@pytest.mark.parametrize("name", ["grounding-dino", "owlv2"])
def test_detectors_and_sam_are_wired_to_their_folders(name, tmp_path, monkeypatch):
    tiny_detectors.grounding_dino(tmp_path / "grounding-dino-tiny")
    tiny_detectors.owlv2(tmp_path / "owlv2-base")
    tiny_detectors.sam(tmp_path / "sam-vit-base")
    monkeypatch.setattr(wiring_finders, "fetched", lambda model: tmp_path / model)
    monkeypatch.setattr(wiring_finders, "is_fetched", lambda model: (tmp_path / model).is_dir())
    finder = make_finder(Settings(Path(), finders=name, device="cpu", threads=1), ())
    sighting = finder.find(photo_of(np.zeros((64, 64, 3), np.uint8)), NOTES)
    assert isinstance(sighting, Sighting) and sighting.problems == ()
    assert all(one.box is None or one.origin is Origin.DETECTOR for one in sighting.regions)
    assert "shop sign" in {one.label for one in sighting.regions}
