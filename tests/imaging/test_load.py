"""Photos come in upright, in 8-bit RGB, by stated rules."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import pillow_heif
import pytest
from PIL import Image, ImageCms

from geoshield_app.imaging.load import identify, open_photo
from tests import photo_fixtures as make


@pytest.mark.parametrize("orientation", range(1, 9))
def test_each_exif_orientation_comes_in_upright(tmp_path: Path, orientation: int) -> None:
    upright = make.picture()
    photo = open_photo(make.oriented_jpeg(tmp_path, orientation, upright))
    assert photo.rgb8.shape == upright.shape
    assert (photo.ref.width_px, photo.ref.height_px) == (96, 64)
    assert np.abs(photo.rgb8.astype(int) - upright).mean() < 3


def test_a_turned_photo_without_its_tag_stays_turned(tmp_path: Path) -> None:
    """Control: it is the tag that turns."""
    path = tmp_path / "turned.jpg"
    path.write_bytes(make.jpeg_bytes(np.ascontiguousarray(np.rot90(make.picture()))))
    assert open_photo(path).rgb8.shape == (96, 64, 3)


@pytest.mark.parametrize("orientation", [3, 6])
@pytest.mark.parametrize("file_format", ["png", "webp", "tiff"])
def test_orientation_counts_in_other_formats_too(tmp_path: Path, file_format: str, orientation: int) -> None:
    upright = make.picture()
    stored = Image.fromarray(np.ascontiguousarray(np.rot90(upright, {3: 2, 6: 1}[orientation])))
    path = tmp_path / f"turned.{file_format}"
    options = {"lossless": True} if file_format == "webp" else {}
    exif = Image.Exif()
    exif[0x0112] = orientation
    stored.save(path, exif=exif, **options)
    photo = open_photo(path)
    assert np.array_equal(photo.rgb8, upright)
    assert identify(path) == photo.ref


@pytest.mark.parametrize("orientation", [1, 6])
def test_heic_is_turned_once_not_twice(tmp_path: Path, orientation: int) -> None:
    upright = make.picture()
    image = Image.fromarray(np.ascontiguousarray(np.rot90(upright, {1: 0, 6: 1}[orientation])))
    exif = Image.Exif()
    exif[0x0112] = orientation
    path = tmp_path / "phone.heic"
    heif = pillow_heif.from_pillow(image)
    heif[0].info["exif"] = exif.tobytes()  # written as a turn of the container and as a tag
    heif.save(path, quality=95)
    photo = open_photo(path)
    assert photo.rgb8.shape == upright.shape
    assert np.abs(photo.rgb8.astype(int) - upright).mean() < 8
    assert photo.ref.format == "HEIF"


def test_a_deep_heic_with_wide_colours_says_what_was_lost(tmp_path: Path) -> None:
    path = tmp_path / "wide.heic"
    deep = (make.picture().astype(np.uint16) * 257).tobytes()
    heif = pillow_heif.from_bytes("RGB;16", (96, 64), deep)
    heif.save(path, quality=95, color_primaries=12, transfer_characteristics=16)
    photo = open_photo(path)
    assert photo.rgb8.dtype == np.uint8
    assert np.abs(photo.rgb8.astype(int) - make.picture()).mean() < 8
    assert photo.notes == (
        "10 bits a channel were reduced to 8.",
        "Its wide or HDR colours are taken as sRGB and may look paler.",
    )


def test_avif_comes_in_upright(tmp_path: Path) -> None:
    upright = make.picture()
    exif = Image.Exif()
    exif[0x0112] = 6
    path = tmp_path / "web.avif"
    Image.fromarray(np.ascontiguousarray(np.rot90(upright))).save(path, exif=exif, quality=95)
    assert np.abs(open_photo(path).rgb8.astype(int) - upright).mean() < 8


def test_identify_reads_size_and_hash_without_pixels(tmp_path: Path) -> None:
    path = make.oriented_jpeg(tmp_path, 6, make.picture())
    reference = identify(path)
    assert (reference.width_px, reference.height_px, reference.format) == (96, 64, "JPEG")
    assert reference.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


def test_the_content_decides_the_format_not_the_name(tmp_path: Path) -> None:
    path = tmp_path / "really_png.jpg"
    Image.fromarray(make.picture()).save(path, "PNG")
    assert open_photo(path).ref.format == "PNG"
    assert np.array_equal(open_photo(path).rgb8, make.picture())


def test_alpha_is_kept_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "glass.png"
    Image.fromarray(np.dstack((make.picture(), make.alpha()))).save(path)
    photo = open_photo(path)
    assert photo.alpha8 is not None
    assert np.array_equal(photo.alpha8, make.alpha())


def test_opaque_alpha_is_no_alpha(tmp_path: Path) -> None:
    path = tmp_path / "opaque.png"
    Image.fromarray(make.picture()).convert("RGBA").save(path)
    assert open_photo(path).alpha8 is None


def test_colours_hidden_under_transparency_are_cleared(tmp_path: Path) -> None:
    alpha8 = np.full((64, 96), 255, np.uint8)
    alpha8[:, :40] = 0
    path = tmp_path / "cut_out.png"
    Image.fromarray(np.dstack((make.picture(), alpha8))).save(path)
    photo = open_photo(path)
    assert (photo.rgb8[:, :40] == 128).all()
    assert np.array_equal(photo.rgb8[:, 40:], make.picture()[:, 40:])
    assert any("hidden" in note for note in photo.notes)


@pytest.mark.parametrize("mode", ["1", "L", "P", "LA", "PA"])
def test_simple_modes_become_rgb(tmp_path: Path, mode: str) -> None:
    image = Image.fromarray(make.picture())
    image = image.convert("P" if mode == "PA" else mode)
    if mode == "PA":
        image.info["transparency"] = 3
    path = tmp_path / "simple.png"
    image.save(path)
    photo = open_photo(path)
    assert (
        np.array_equal(photo.rgb8[10:50, 20:80], np.asarray(image.convert("RGB"))[10:50, 20:80])
        or mode == "PA"
    )
    assert photo.rgb8.shape == (64, 96, 3)
    assert photo.rgb8.dtype == np.uint8


@pytest.mark.parametrize("channels", [1, 2, 3, 4])
def test_sixteen_bits_are_rounded_not_cut(tmp_path: Path, channels: int) -> None:
    rng = np.random.default_rng(1)
    shape = (40, 50) if channels == 1 else (40, 50, channels)
    levels = rng.integers(0, 65536, shape).astype(np.uint16)
    if channels in (2, 4):
        levels[..., -1] |= 0x8000
    photo = open_photo(make.png16(tmp_path, levels))
    rounded = np.rint(levels / 257.0).astype(np.uint8)
    colours = rounded if channels in (1, 3) else rounded[..., :-1]
    expected = colours if channels >= 3 else np.repeat(colours.reshape(40, 50, 1), 3, axis=2)
    assert np.array_equal(photo.rgb8, expected)
    assert (rounded != (levels >> 8)).any(), "the control: cutting would differ"
    if channels in (2, 4):
        assert photo.alpha8 is not None
        assert np.array_equal(photo.alpha8, rounded[..., -1])
    assert any("16 bits" in note for note in photo.notes)


def test_cmyk_becomes_srgb_with_a_note(tmp_path: Path) -> None:
    path = tmp_path / "print.jpg"
    Image.fromarray(make.picture()).convert("CMYK").save(path, quality=95)
    photo = open_photo(path)
    assert np.abs(photo.rgb8.astype(int) - make.picture()).mean() < 6
    assert any("CMYK" in note for note in photo.notes)
    assert photo.icc is None


def test_lab_becomes_srgb(tmp_path: Path) -> None:
    lab = ImageCms.profileToProfile(
        Image.fromarray(make.picture()),
        ImageCms.createProfile("sRGB"),
        ImageCms.createProfile("LAB"),
        outputMode="LAB",
    )
    assert lab is not None
    path = tmp_path / "lab.tif"
    lab.save(path)
    photo = open_photo(path)
    assert np.median(np.abs(photo.rgb8.astype(int) - make.picture())) <= 4
    assert any("Lab" in note for note in photo.notes)


def test_the_first_page_of_a_tiff_is_used_and_said(tmp_path: Path) -> None:
    path = tmp_path / "pages.tif"
    pages = [Image.fromarray(make.picture(seed=n)) for n in range(3)]
    pages[0].save(path, save_all=True, append_images=pages[1:])
    photo = open_photo(path)
    assert np.array_equal(photo.rgb8, make.picture(seed=0))
    assert photo.notes == ("The first of 3 pages is used.",)


def test_the_main_picture_of_an_mpo_is_used_and_said(tmp_path: Path) -> None:
    photo = open_photo(make.mpo(tmp_path))
    assert photo.ref.format == "MPO"
    assert np.abs(photo.rgb8.astype(int) - make.picture()).mean() < 3
    assert any("2 pictures" in note for note in photo.notes)


@pytest.mark.parametrize("suffix", ["bmp", "gif"])
def test_bmp_and_still_gif_open(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"old.{suffix}"
    Image.fromarray(make.picture()).save(path)
    assert open_photo(path).rgb8.shape == (64, 96, 3)


def test_thirty_two_pixels_are_enough(tmp_path: Path) -> None:
    path = tmp_path / "small.png"
    Image.fromarray(make.picture(32, 32)).save(path)
    assert open_photo(path).rgb8.shape == (32, 32, 3)


def test_the_original_is_never_touched(tmp_path: Path) -> None:
    path = make.tagged_photo(tmp_path, "jpeg")
    before, when = path.read_bytes(), path.stat().st_mtime_ns
    open_photo(path)
    assert path.read_bytes() == before
    assert path.stat().st_mtime_ns == when
