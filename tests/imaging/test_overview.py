"""A photo for the screen."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from geoshield_app.domain.boxes import Box
from geoshield_app.domain.errors import NotFound, TooLarge, UnreadablePhoto
from geoshield_app.imaging import overview as room
from geoshield_app.imaging.load import identify, open_photo
from geoshield_app.imaging.overview import overview, part
from tests.fakes import photo_file


def gradient(path: Path, size: tuple[int, int], orientation: int = 1, **options: object) -> Path:
    """Brighter to the right, redder downwards, as it is stored."""
    width, height = size
    pixels = np.zeros((height, width, 3), np.uint8)
    pixels[..., 1] = np.linspace(0, 255, width)[None, :]
    pixels[..., 0] = np.linspace(0, 255, height)[:, None]
    exif = Image.Exif()
    exif[0x0112] = orientation
    Image.fromarray(pixels).save(path, exif=exif, **options)
    return path


def test_a_small_photo_is_shown_with_exactly_the_pixels_that_are_protected(tmp_path):
    path = photo_file(tmp_path / "a.jpg")
    seen, photo = overview(path), open_photo(path)
    assert np.array_equal(seen.rgb8, photo.rgb8)
    assert (seen.width_px, seen.height_px, seen.sha256) == (
        photo.ref.width_px,
        photo.ref.height_px,
        identify(path).sha256,
    )
    assert seen.scale == 1.0


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp"])
def test_a_large_photo_is_shrunk_and_remembers_its_size(tmp_path, suffix):
    path = gradient(tmp_path / f"a{suffix}", (1200, 800))
    seen = overview(path, most_pixels=60_000)
    assert seen.rgb8.shape[0] * seen.rgb8.shape[1] <= 60_000
    assert (seen.width_px, seen.height_px) == (1200, 800)
    assert seen.rgb8.shape[1] / seen.rgb8.shape[0] == pytest.approx(1.5, rel=0.02)
    assert int(seen.rgb8[:, -1, 1].mean()) > 240
    assert int(seen.rgb8[:, 0, 1].mean()) < 15


def test_a_shrunk_photo_stands_upright(tmp_path):
    seen = overview(gradient(tmp_path / "a.jpg", (1200, 800), orientation=6), most_pixels=60_000)
    assert (seen.width_px, seen.height_px) == (800, 1200)
    assert int(seen.rgb8[0, :, 1].mean()) < 15
    assert int(seen.rgb8[-1, :, 1].mean()) > 240


def test_a_part_has_the_photos_own_pixels(tmp_path):
    path = gradient(tmp_path / "a.png", (300, 200), orientation=3)
    pixels, _ = part(path, Box(20, 30, 120, 90))
    assert np.array_equal(pixels, open_photo(path).rgb8[30:90, 20:120])


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_part_of_a_turned_jpeg_is_cut_where_it_is_seen(tmp_path, orientation):
    path = gradient(tmp_path / "a.jpg", (300, 200), orientation=orientation)
    pixels, _ = part(path, Box(20, 30, 120, 90))
    assert np.array_equal(pixels, open_photo(path).rgb8[30:90, 20:120])


def test_what_does_not_fit_in_memory_is_refused_in_one_sentence(tmp_path, monkeypatch):
    path = photo_file(tmp_path / "a.png")
    monkeypatch.setattr(room, "free_bytes", lambda: 1000)
    with pytest.raises(TooLarge, match="needs about"):
        overview(path)


def test_a_photo_that_is_gone_or_broken_is_told_apart(tmp_path):
    broken = photo_file(tmp_path / "a.jpg")
    broken.write_bytes(broken.read_bytes()[:600])
    with pytest.raises(UnreadablePhoto):
        overview(broken)
    with pytest.raises(NotFound):
        overview(tmp_path / "gone.jpg")
