"""Named things are found where they are, by an encoder that truly looks."""

from __future__ import annotations

import numpy as np
import pytest

from geoshield_app.detection.clip_regions import ClipRegions
from geoshield_app.detection.recall import Recall, misplaced, recall
from geoshield_app.domain.boxes import Box
from geoshield_app.domain.errors import ModelUnusable
from geoshield_app.domain.findings import Element, Origin, Reason, SceneNotes
from tests.contracts.element_finder import ElementFinderContract
from tests.vlm.colour_encoder import COLOURS, BrokenEncoder, ColourEncoder, NoiseEncoder, canvas, photo_of

MEANINGS = {
    "shop sign": "red",
    "palm tree": "green",
    "post box": "yellow",
    "tram": "blue",
    "roof": "pink",
    "wall": "white",
    "night": "black",
    "road": "grey",
}
NOTES = SceneNotes(
    (), tuple(Element(name, Reason.OTHER, 0.7) for name in ("shop sign", "palm tree", "post box"))
)
SIGN_ONLY = SceneNotes(("A street.",), (Element("shop sign", Reason.TEXT, 0.7),))


def finder(**kwargs) -> ClipRegions:
    encoders = [ColourEncoder(MEANINGS, **kwargs), ColourEncoder(MEANINGS, "second", **kwargs)]
    return ClipRegions(encoders, tuple(MEANINGS))


def paint(rgb8, box: Box, colour: str):
    rgb8[box.top : box.bottom, box.left : box.right] = COLOURS[colour]
    return rgb8


@pytest.mark.parametrize(("width", "height"), [(160, 120), (120, 160), (300, 100)])
@pytest.mark.parametrize("corner", [(0.02, 0.03), (0.7, 0.05), (0.75, 0.7)])
def test_a_red_square_is_found_where_it_is(width, height, corner):
    side = round(0.22 * min(width, height))
    left, top = round(corner[0] * width), round(corner[1] * height)
    truth = Box(left, top, left + side, top + side)
    found = finder().find(photo_of(paint(canvas(width, height), truth, "red")), SIGN_ONLY)[0]
    assert found.box is not None
    assert found.box.iou(truth) >= 0.4
    assert (found.label, found.origin, found.reason) == ("shop sign", Origin.CLIP, Reason.TEXT)
    assert 0.5 < found.score <= 1


def scenes(count: int):
    rng = np.random.default_rng(5)
    for _ in range(count):
        picture, truth = canvas(160, 120), []
        cells = rng.permutation(6)[:3]
        for (name, colour), cell in zip(list(MEANINGS.items())[:3], cells, strict=True):
            left, top = int(cell % 3 * 53 + rng.integers(2, 20)), int(cell // 3 * 60 + rng.integers(2, 25))
            box = Box(left, top, left + int(rng.integers(22, 30)), top + int(rng.integers(22, 30)))
            truth.append((name, box))
            paint(picture, box, colour)
        yield photo_of(picture), truth


def share_found(clip_regions: ClipRegions, spoil=lambda regions: regions) -> float:
    return sum(
        (recall(spoil(clip_regions.find(photo, NOTES)), truth) for photo, truth in scenes(5)), Recall()
    ).share


def test_three_things_are_found_at_once_and_controls_find_nothing_better_than_chance():
    assert share_found(finder()) >= 0.8
    assert share_found(finder(), lambda regions: misplaced(regions, 160, 120)) <= 0.15
    assert share_found(finder(shuffle_seed=1)) <= 0.4  # a shuffled dictionary may leave one word in its place


def test_two_separate_squares_give_two_boxes():
    picture = paint(paint(canvas(200, 120), Box(5, 10, 40, 45), "red"), Box(155, 65, 190, 100), "red")
    found = finder().find(photo_of(picture), SIGN_ONLY)
    assert len(found) == 2
    assert (
        recall(found, [("shop sign", Box(5, 10, 40, 45)), ("shop sign", Box(155, 65, 190, 100))]).share == 1.0
    )


def test_an_element_that_is_not_there_stays_without_a_box():
    found = finder().find(photo_of(paint(canvas(160, 120), Box(100, 20, 130, 50), "green")), NOTES)
    by_label = {one.label: one for one in found}
    assert set(by_label) == {"shop sign", "palm tree", "post box"}
    assert by_label["palm tree"].box is not None
    assert by_label["shop sign"].box is None and by_label["post box"].box is None
    assert by_label["shop sign"].score == 0.7


@pytest.mark.parametrize("size", [(32, 32), (640, 32), (1200, 800)])
def test_a_picture_of_one_colour_has_no_regions(size):
    found = finder().find(photo_of(canvas(*size)), NOTES)
    assert [one.box for one in found] == [None, None, None]


def test_boxes_of_a_32_px_picture_lie_inside_it():
    truth = Box(2, 2, 12, 12)
    (found,) = finder().find(photo_of(paint(canvas(32, 32), truth, "red")), SIGN_ONLY)
    assert found.box is not None and found.box.clipped(32, 32) == found.box
    assert found.box.iou(truth) >= 0.3


def test_no_elements_no_regions_and_nobody_is_asked():
    encoder = ColourEncoder(MEANINGS)
    assert ClipRegions([encoder]).find(photo_of(canvas(320, 240)), SceneNotes(("A street.",))) == ()
    assert encoder.pictures_seen == 0


def test_the_same_photo_gives_the_same_regions():
    photo, _ = next(scenes(1))
    assert finder().find(photo, NOTES) == finder().find(photo, NOTES)


def test_at_most_eighty_five_pictures_are_embedded_whatever_the_size():
    names = tuple(MEANINGS)
    notes = SceneNotes((), tuple(Element(name) for name in names))
    for size in ((320, 240), (1500, 100)):
        encoder = ColourEncoder(MEANINGS)
        picture = canvas(*size)
        for index, colour in enumerate(COLOURS):
            picture[:, index * size[0] // 8 : (index + 1) * size[0] // 8] = COLOURS[colour]
        ClipRegions([encoder], names).find(photo_of(picture), notes)
        assert 1 < encoder.pictures_seen <= 85


def test_known_names_are_read_once_so_that_the_text_tower_may_go():
    encoder = ColourEncoder(MEANINGS)
    clip_regions = ClipRegions([encoder], tuple(MEANINGS))
    read = encoder.texts_read
    photo, _ = next(scenes(1))
    clip_regions.find(photo, NOTES)
    assert encoder.texts_read == read


def test_encoders_that_know_nothing_are_rarely_convincing():
    notes = SceneNotes((), tuple(Element(name) for name in MEANINGS))
    clip_regions = ClipRegions([NoiseEncoder(1), NoiseEncoder(2)], tuple(MEANINGS))
    pictures = [
        np.random.default_rng(seed).integers(0, 256, (96, 128, 3), dtype=np.uint8) for seed in range(3)
    ]
    found = [one for picture in pictures for one in clip_regions.find(photo_of(picture), notes)]
    sure = [one for one in found if one.box is not None and one.score > 0.75]
    assert len(sure) <= 0.25 * len(pictures) * len(MEANINGS)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda rows: np.full_like(rows, np.nan),
        lambda rows: rows[:-1],
        lambda rows: rows[0],
        lambda rows: rows * 0,
    ],
)
def test_an_encoder_that_answers_nonsense_is_named_in_one_sentence(spoil):
    photo, _ = next(scenes(1))
    with pytest.raises(ModelUnusable) as caught:
        ClipRegions([BrokenEncoder(MEANINGS, spoil_pictures=spoil)], tuple(MEANINGS)).find(photo, NOTES)
    assert "broken" in caught.value.message and caught.value.message.count(".") == 1
    with pytest.raises(ModelUnusable):
        ClipRegions([BrokenEncoder(MEANINGS, spoil_texts=spoil)], tuple(MEANINGS))


def test_no_encoder_is_refused():
    with pytest.raises(ModelUnusable):
        ClipRegions([])


def test_a_large_photo_is_found_in_at_its_own_size():
    truth = Box(200, 300, 600, 700)
    found = finder().find(photo_of(paint(canvas(2000, 1500), truth, "red")), SIGN_ONLY)[0]
    assert found.box is not None and found.box.iou(truth) >= 0.5


class TestContract(ElementFinderContract):
    @pytest.fixture
    def finder(self) -> ClipRegions:
        return finder()
