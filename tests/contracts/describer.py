"""What every Describer keeps to, whoever looks at the photo. Inherit it, and give it one that works."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from geoshield_app.domain.findings import Element, Reason, SceneNotes
from geoshield_app.domain.photo import Photo, PhotoRef
from geoshield_app.domain.ports import Describer
from geoshield_app.places.gazetteer import find_place_names
from geoshield_app.vlm.sentence_words import CONTEXT_TOKENS, counted


class DescriberContract:
    """Subclasses give the fixture ``describer``, and ``seen_photo`` if it needs a certain photo."""

    @pytest.fixture
    def seen_photo(self) -> Photo:
        rgb8 = np.random.default_rng(1).integers(0, 255, (96, 128, 3), dtype=np.uint8)
        return Photo(PhotoRef(Path("Lisbon/IMG_0815.jpg"), "0" * 64, 128, 96, "JPEG"), rgb8)

    @pytest.fixture
    def notes(self, describer: Describer, seen_photo: Photo) -> SceneNotes:
        return describer.describe(seen_photo)

    def test_it_answers_with_notes_of_the_agreed_kinds(self, notes: SceneNotes) -> None:
        assert isinstance(notes, SceneNotes)
        assert all(isinstance(one, str) for one in (*notes.sentences, *notes.problems))
        assert all(isinstance(one, Element) and isinstance(one.reason, Reason) for one in notes.elements)

    def test_it_says_something_or_why_not(self, notes: SceneNotes) -> None:
        assert (notes.sentences and notes.elements) or notes.problems

    def test_sentences_are_whole_and_short_enough_for_every_text_tower(self, notes: SceneNotes) -> None:
        for sentence in notes.sentences:
            assert sentence[0].isupper() and sentence[-1] in ".!?" and "\n" not in sentence
            assert len(counted(sentence)) <= CONTEXT_TOKENS

    def test_no_place_is_named_anywhere(self, notes: SceneNotes) -> None:
        for text in (*notes.sentences, *(element.name for element in notes.elements)):
            assert find_place_names(text) == ()

    def test_elements_are_short_names_each_once_with_a_confidence(self, notes: SceneNotes) -> None:
        names = [element.name for element in notes.elements]
        assert len({name.lower() for name in names}) == len(names)
        assert all(0 < len(name) <= 60 and "." not in name for name in names)
        assert all(0 <= element.confidence <= 1 for element in notes.elements)

    def test_problems_are_sentences(self, notes: SceneNotes) -> None:
        assert all(problem.endswith(".") and "\n" not in problem for problem in notes.problems)

    def test_the_source_names_who_said_it(self, notes: SceneNotes) -> None:
        assert notes.source.provider and notes.source.model and notes.source.prompt_version

    def test_the_photo_is_left_alone(self, describer: Describer, seen_photo: Photo) -> None:
        before = seen_photo.rgb8.copy()
        describer.describe(seen_photo)
        assert np.array_equal(before, seen_photo.rgb8)

    def test_the_files_name_changes_nothing(self, describer: Describer, seen_photo: Photo) -> None:
        elsewhere = replace(seen_photo, ref=replace(seen_photo.ref, path=Path("Paris/Eiffel Tower.jpg")))
        assert describer.describe(elsewhere) == describer.describe(seen_photo)
