"""Colour profiles survive without their words."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms

from geoshield_app.imaging.icc import clean_profile, is_clean, profile_texts
from geoshield_app.imaging.load import open_photo
from tests import photo_fixtures as make


def _seen_in_srgb(profile: bytes) -> np.ndarray:
    source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
    image = ImageCms.profileToProfile(Image.fromarray(make.picture()), source, ImageCms.createProfile("sRGB"))
    assert image is not None
    return np.asarray(image).astype(int)


@pytest.mark.parametrize("version", [2, 4])
def test_words_go_and_colours_stay(version: int) -> None:
    profile = make.placed_profile(version=version)
    assert make.PLACE.encode() in profile
    clean = clean_profile(profile)
    assert clean is not None
    assert make.PLACE.encode() not in clean
    assert b"OWNR" not in clean
    assert np.array_equal(_seen_in_srgb(profile), _seen_in_srgb(clean))
    assert np.abs(_seen_in_srgb(clean) - make.picture()).max() > 10, "the control: this profile is not sRGB"


def test_cleaning_twice_is_cleaning_once() -> None:
    for profile in (make.placed_profile(), make.srgb_profile()):
        clean = clean_profile(profile)
        assert clean is not None
        assert clean_profile(clean) == clean
        assert is_clean(clean)
        assert not is_clean(profile)
        assert dict(profile_texts(clean)) == {"desc": "RGB", "cprt": "None"}


def test_bytes_behind_a_number_do_not_survive() -> None:
    clean = clean_profile(make.placed_profile())
    assert clean is not None
    assert not is_clean(clean + b"Reykjanesbaer")
    assert clean_profile(clean + b"Reykjanesbaer") == clean


@pytest.mark.parametrize("damage", ["short", "not acsp", "grey", "tag outside", "zero matrix"])
def test_unusable_profiles_are_none(damage: str) -> None:
    profile = bytearray(make.placed_profile())
    if damage == "short":
        profile = profile[:90]
    elif damage == "not acsp":
        profile[36:40] = b"nope"
    elif damage == "grey":
        profile[16:20] = b"GRAY"
    elif damage == "tag outside":
        profile[136:140] = b"\xff" * 4
    else:
        profile = profile[:128] + bytes(4)
    assert clean_profile(bytes(profile)) is None


@pytest.mark.parametrize("file_format", ["jpeg", "png", "webp", "tiff"])
def test_a_wide_profile_survives_loading_clean(tmp_path: Path, file_format: str) -> None:
    photo = open_photo(make.tagged_photo(tmp_path, file_format))
    assert photo.icc == clean_profile(make.placed_profile())


def test_a_damaged_profile_is_left_out_and_said(tmp_path: Path) -> None:
    path = tmp_path / "odd.png"
    Image.fromarray(make.picture()).save(path, icc_profile=make.placed_profile()[:140] + bytes(60))
    photo = open_photo(path)
    assert photo.icc is None
    assert any("profile" in note for note in photo.notes)
    assert np.array_equal(photo.rgb8, make.picture())
