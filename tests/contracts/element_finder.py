"""What every ElementFinder keeps to, whatever it looks with. Inherit it, and give it one that works."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from geoshield_app.domain.findings import Element, Origin, Reason, Region, SceneNotes, Sighting
from geoshield_app.domain.photo import Photo, PhotoRef
from geoshield_app.domain.ports import ElementFinder

SIZES = [(1, 1), (200, 1), (1, 200), (33, 40)]


def photo_of(rgb8) -> Photo:
    return Photo(PhotoRef(Path("a.png"), "0" * 64, rgb8.shape[1], rgb8.shape[0], "PNG"), rgb8)


def regions_of(answer: object) -> tuple[Region, ...]:
    regions = answer.regions if isinstance(answer, Sighting) else answer
    assert isinstance(regions, tuple) and all(isinstance(one, Region) for one in regions)
    return regions


class ElementFinderContract:
    """Subclasses give the fixture ``finder``, and ``seen_photo`` if it needs a certain photo."""

    follows_notes = True
    """Whether it looks for the elements of the notes; one that reads writing does not."""

    @pytest.fixture
    def seen_photo(self) -> Photo:
        rgb8 = np.full((120, 160, 3), 128, np.uint8)
        rgb8[30:60, 40:80] = (220, 30, 30)
        return photo_of(rgb8)

    @pytest.fixture
    def notes(self) -> SceneNotes:
        elements = (Element("shop sign", Reason.TEXT, 0.8), Element("palm tree", Reason.VEGETATION, 0.6))
        return SceneNotes(("A street.",), elements)

    def test_regions_lie_inside_the_photo_with_a_score_and_a_name(
        self, finder: ElementFinder, seen_photo: Photo, notes: SceneNotes
    ) -> None:
        for region in regions_of(finder.find(seen_photo, notes)):
            assert region.label.strip() and "\n" not in region.label
            assert 0 <= region.score <= 1
            assert region.origin is not Origin.PERSON
            assert region.box is None or region.box.clipped(160, 120) == region.box

    def test_every_element_asked_for_is_answered_with_a_box_or_without(
        self, finder: ElementFinder, seen_photo: Photo, notes: SceneNotes
    ) -> None:
        labels = {region.label for region in regions_of(finder.find(seen_photo, notes))}
        assert not self.follows_notes or {element.name for element in notes.elements} <= labels

    def test_the_same_photo_gets_the_same_answer(
        self, finder: ElementFinder, seen_photo: Photo, notes: SceneNotes
    ) -> None:
        assert finder.find(seen_photo, notes) == finder.find(seen_photo, notes)

    def test_the_photo_is_left_alone(
        self, finder: ElementFinder, seen_photo: Photo, notes: SceneNotes
    ) -> None:
        before = seen_photo.rgb8.copy()
        finder.find(seen_photo, notes)
        assert np.array_equal(before, seen_photo.rgb8)

    @pytest.mark.parametrize("size", SIZES)
    def test_any_size_is_looked_at(
        self, finder: ElementFinder, notes: SceneNotes, size: tuple[int, int]
    ) -> None:
        rgb8 = np.random.default_rng(3).integers(0, 256, (size[1], size[0], 3), dtype=np.uint8)
        for region in regions_of(finder.find(photo_of(rgb8), notes)):
            assert region.box is None or region.box.clipped(*size) == region.box

    def test_a_black_photo_is_no_trouble(self, finder: ElementFinder, notes: SceneNotes) -> None:
        regions_of(finder.find(photo_of(np.zeros((80, 100, 3), np.uint8)), notes))

    def test_nothing_asked_for_is_no_trouble(self, finder: ElementFinder, seen_photo: Photo) -> None:
        assert all(one.box is not None for one in regions_of(finder.find(seen_photo, SceneNotes(()))))
