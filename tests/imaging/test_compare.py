"""Numbers and pictures that say how far two pictures are apart."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from skimage.metrics import peak_signal_noise_ratio, structural_similarity

from geoshield_app.domain.errors import TooSmall
from geoshield_app.domain.photo import Photo, PhotoRef
from geoshield_app.domain.plan import Output
from geoshield_app.imaging.compare import WINDOW_PX, difference_picture, measure, side_by_side
from geoshield_app.imaging.resize import base_alpha, base_picture, resized_size
from tests import photo_fixtures as make


def test_equal_pictures_do_not_differ() -> None:
    change = measure(make.picture(), make.picture())
    assert (change.largest_levels, change.mean_levels, change.psnr_db) == (0, 0.0, math.inf)
    assert change.ssim == pytest.approx(1.0)


def test_the_numbers_are_those_of_scikit_image() -> None:
    base = make.picture(200, 1300)
    noise = np.random.default_rng(0).integers(-8, 9, base.shape)
    after = np.clip(base + noise, 0, 255).astype(np.uint8)
    change = measure(base, after)
    difference = np.abs(after.astype(int) - base)
    grey = [picture @ np.asarray((0.299, 0.587, 0.114)) for picture in (base, after)]
    whole = structural_similarity(
        *grey, data_range=255.0, gaussian_weights=True, sigma=1.5, use_sample_covariance=False
    )
    assert change.largest_levels == difference.max()
    assert change.mean_levels == pytest.approx(difference.mean())
    assert change.psnr_db == pytest.approx(peak_signal_noise_ratio(base, after, data_range=255))
    assert change.ssim == pytest.approx(whole, abs=1e-9), "strips give what the whole picture gives"
    assert change.ssim < 0.999


def test_the_smallest_photos_can_be_compared() -> None:
    base = make.picture(32, 32)
    assert measure(base, 255 - base).ssim < 0.5


def test_pictures_of_two_sizes_are_not_compared() -> None:
    with pytest.raises(ValueError, match="one size"):
        measure(make.picture(), make.picture(64, 96))


def test_the_difference_is_grey_where_nothing_changed() -> None:
    base = make.picture()
    after = base.copy()
    after[20, 20] = np.clip(base[20, 20].astype(int) + 4, 0, 255)
    shown = difference_picture(base, after, 10)
    assert (shown[:20] == 128).all()
    assert (shown[20, 20] > 128).any()
    assert difference_picture(np.zeros_like(base), np.full_like(base, 255), 10).max() == 255


def test_pictures_stand_side_by_side_with_their_labels() -> None:
    pictures = [make.picture(seed=n) for n in range(3)]
    sheet = side_by_side(pictures, ["before", "after", "a label that is much too long for this picture"])
    assert sheet.shape[1] > 3 * 96
    assert np.array_equal(sheet[40:104, 12:108], pictures[0])
    assert (sheet[:40, 12:108] < 100).any(), "the label is drawn"
    assert (sheet[:, 324:336] == 255).all(), "the long label is cut"


@pytest.mark.parametrize(
    ("size", "long_side_px", "expected"),
    [((4000, 3000), 2048, (2048, 1536)), ((300, 400), 200, (150, 200)), ((400, 300), 800, (400, 300)),
     ((400, 300), None, (400, 300)), ((10_000, 32), 100, (100, 1))],
)  # fmt: skip
def test_sizes_only_go_down(
    size: tuple[int, int], long_side_px: int | None, expected: tuple[int, int]
) -> None:
    assert resized_size(size, long_side_px) == expected


def test_the_base_is_a_copy_or_smaller() -> None:
    photo = Photo(PhotoRef(Path("p"), "0", 96, 64, "PNG"), make.picture(), make.alpha())
    same = base_picture(photo, Output())
    assert np.array_equal(same, photo.rgb8)
    same[:] = 0
    assert photo.rgb8.any(), "the photo itself is untouched"
    small, alpha8 = base_picture(photo, Output(long_side_px=48)), base_alpha(photo, Output(long_side_px=48))
    assert small.shape == (32, 48, 3)
    assert alpha8 is not None
    assert alpha8.shape == (32, 48)


def test_a_base_keeps_room_for_one_window_of_the_comparison() -> None:
    wide = np.tile(make.picture()[:32], (1, 4, 1))
    photo = Photo(PhotoRef(Path("wide.png"), "0", wide.shape[1], 32, "PNG"), wide)
    least = base_picture(photo, Output(long_side_px=132))
    assert least.shape == (WINDOW_PX, 132, 3)
    assert measure(least, least).ssim == pytest.approx(1.0)
    with pytest.raises(TooSmall, match=r"'wide.png' would be only 120 x 10 pixels at this size"):
        base_picture(photo, Output(long_side_px=120))
