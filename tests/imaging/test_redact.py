"""What is treated is gone: the result does not depend on what was covered, so nobody can match or read it."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from geoshield_app.detection.text_reader import RapidTextReader
from geoshield_app.domain.boxes import Box
from geoshield_app.domain.findings import Origin, Region, Treatment
from geoshield_app.imaging.redact import grown, redact
from tests import photo_fixtures as make

HIDING = [Treatment.BLUR, Treatment.MOSAIC, Treatment.FILL]
PLATE = Box(60, 40, 180, 76)
ALPHABET = "ABCDEHKLMNPRSTUVXYZ0123456789"


def region(box: Box | None, treatment: Treatment) -> Region:
    return Region("plate", box, 1.0, Origin.TEXT, treatment=treatment)


def plate(text: str) -> NDArray[np.uint8]:
    """uint8 [120, 240, 3]: a white plate with black letters on a wall."""
    image = Image.fromarray(make.picture(240, 120))
    draw = ImageDraw.Draw(image)
    draw.rectangle((PLATE.left, PLATE.top, PLATE.right - 1, PLATE.bottom - 1), fill="white")
    draw.text((PLATE.left + 6, PLATE.top + 2), text, fill="black", font=ImageFont.load_default(28))
    return np.asarray(image).copy()


@pytest.mark.parametrize("treatment", HIDING)
def test_nothing_of_the_inside_enters_the_result(treatment: Treatment) -> None:
    covered = {
        redact(plate(text), [region(PLATE, treatment)], 3).tobytes() for text in ("AB12CD", "ZZ99ZZ", "")
    }
    assert len(covered) == 1


@pytest.mark.parametrize("treatment", HIDING)
def test_an_attacker_who_knows_method_and_seed_is_at_chance(treatment: Treatment) -> None:
    """He renders every candidate, treats each as the program does, and takes the nearest."""
    candidates = ["".join(letters) for letters in itertools.product(ALPHABET[:3], repeat=3)]
    treated = [redact(plate(text), [region(PLATE, treatment)], 0).astype(int) for text in candidates]
    hits = sum(_nearest(treated, seen) == index for index, seen in enumerate(treated))
    assert hits == 1, "one of 27: he always names the same"


def test_the_same_attacker_reads_a_true_mosaic() -> None:
    """Control: the attack works on what others call a mosaic, even with noise that he does not know."""
    candidates = ["".join(letters) for letters in itertools.product(ALPHABET[:3], repeat=3)]
    treated = [_true_mosaic(plate(text)).astype(int) for text in candidates]
    noise = np.random.default_rng(1)
    hits = sum(
        _nearest(treated, seen + noise.normal(0, 6, seen.shape).round()) == index
        for index, seen in enumerate(treated)
    )
    assert hits > 20


def _nearest(treated: list[NDArray[np.int64]], seen: NDArray[np.floating]) -> int:
    return int(np.argmin([np.abs(one[30:86, 50:190] - seen[30:86, 50:190]).sum() for one in treated]))


def _true_mosaic(rgb8: NDArray[np.uint8]) -> NDArray[np.uint8]:
    image = Image.fromarray(rgb8)
    inside = image.crop((PLATE.left, PLATE.top, PLATE.right, PLATE.bottom))
    small = inside.resize((8, 3), Image.Resampling.BOX)
    image.paste(small.resize(inside.size, Image.Resampling.NEAREST), (PLATE.left, PLATE.top))
    return np.asarray(image)


@pytest.mark.parametrize("treatment", HIDING)
def test_a_region_does_not_colour_itself_by_its_treated_neighbour(treatment: Treatment) -> None:
    words = [Box(60, 40, 118, 76), Box(122, 40, 180, 76)]
    regions = [region(box, treatment) for box in words]
    assert np.array_equal(redact(plate("AB12CD"), regions, 0), redact(plate("000000"), regions, 0))


@pytest.mark.parametrize("treatment", HIDING)
def test_the_covered_box_is_a_little_larger_and_the_rest_stays(treatment: Treatment) -> None:
    before = plate("AB12CD")
    after = redact(before, [region(PLATE, treatment)], 0)
    changed = np.argwhere((after != before).any(axis=2))
    box = grown(PLATE, 240, 120)
    assert box is not None
    assert (box.top, box.left) == (30, 50)
    assert (changed.min(axis=0) >= (box.top, box.left)).all()
    assert (changed.max(axis=0) < (box.bottom, box.right)).all()
    assert not (after[PLATE.top : PLATE.bottom, PLATE.left : PLATE.right] == 0).all(axis=2).any(), "no ink"


def test_fill_is_flat_and_mosaic_has_few_cells() -> None:
    flat = redact(plate("AB12CD"), [region(PLATE, Treatment.FILL)], 0)[40:76, 60:180]
    assert len(np.unique(flat.reshape(-1, 3), axis=0)) == 1
    tiles = redact(plate("AB12CD"), [region(PLATE, Treatment.MOSAIC)], 0)[40:76, 60:180]
    assert 3 <= len(np.unique(tiles.reshape(-1, 3), axis=0)) <= 18


def test_the_seed_decides_the_noise_and_nothing_else_does() -> None:
    first, again, other = (redact(plate("A"), [region(PLATE, Treatment.MOSAIC)], seed) for seed in (1, 1, 2))
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


def test_the_given_picture_stays_and_untreated_regions_do_nothing() -> None:
    before = plate("AB")
    kept = before.copy()
    redact(before, [region(PLATE, Treatment.FILL)], 0)
    assert np.array_equal(before, kept)
    idle = [
        region(PLATE, Treatment.PERTURB),
        region(None, Treatment.FILL),
        region(Box(900, 900, 950, 950), Treatment.FILL),
    ]
    assert np.array_equal(redact(before, idle, 0), kept)


def test_fill_lies_over_blur_where_they_overlap() -> None:
    regions = [region(Box(60, 40, 120, 76), Treatment.FILL), region(Box(90, 40, 180, 76), Treatment.BLUR)]
    shared = redact(plate("AB"), regions, 0)[40:76, 95:120]
    assert len(np.unique(shared.reshape(-1, 3), axis=0)) == 1


@pytest.mark.parametrize("treatment", HIDING)
def test_a_whole_photo_becomes_neutral(treatment: Treatment) -> None:
    after = redact(plate("AB"), [region(Box(0, 0, 240, 120), treatment)], 0)
    assert np.abs(after.astype(int) - 128).max() <= 80
    assert np.array_equal(
        after, redact(np.zeros((120, 240, 3), np.uint8), [region(Box(0, 0, 240, 120), treatment)], 0)
    )


@settings(max_examples=80)
@given(data=st.data())
def test_any_boxes_on_any_size_are_covered_without_their_inside(data: st.DataObject) -> None:
    width_px, height_px = data.draw(st.integers(1, 90)), data.draw(st.integers(1, 90))
    regions = []
    for _ in range(data.draw(st.integers(1, 4))):
        left, top = data.draw(st.integers(-5, width_px)), data.draw(st.integers(-5, height_px))
        wide, high = data.draw(st.integers(1, 60)), data.draw(st.integers(1, 60))
        regions.append(region(Box(left, top, left + wide, top + high), data.draw(st.sampled_from(HIDING))))
    before = np.random.default_rng(0).integers(0, 256, (height_px, width_px, 3)).astype(np.uint8)
    other = before.copy()
    for one in regions:
        box = one.box and one.box.clipped(width_px, height_px)
        if box is not None:
            other[box.top : box.bottom, box.left : box.right] ^= 255
    assert np.array_equal(redact(before, regions, 5), redact(other, regions, 5))


@pytest.fixture(scope="module")
def reader() -> RapidTextReader:
    pytest.importorskip("rapidocr")
    return RapidTextReader()


def words_in(rgb8: NDArray[np.uint8], reader: RapidTextReader) -> str:
    """All that the text reader makes of the plate, three times as large: what it finds, and the box it is told."""
    large = np.asarray(Image.fromarray(rgb8).resize((720, 360), Image.Resampling.BICUBIC))
    corners = (
        (PLATE.left, PLATE.top),
        (PLATE.right, PLATE.top),
        (PLATE.right, PLATE.bottom),
        (PLATE.left, PLATE.bottom),
    )
    told = np.array(corners, np.float32) * 3
    quads = [told, *(spot.quad for spot in reader.spots(large))]
    return " ".join(reading.words for reading in reader.read(large, quads))


def test_a_text_reader_reads_nothing_that_was_covered(reader: RapidTextReader) -> None:
    before = plate("AB12CD")
    assert "AB12CD" in words_in(before, reader), "the control: uncovered it is read"
    for treatment in HIDING:
        read = words_in(redact(before, [region(PLATE, treatment)], 0), reader)
        assert not any(pair in read for pair in ("AB", "12", "CD")), (treatment, read)
