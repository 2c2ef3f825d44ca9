"""Whatever cannot be used is refused with one sentence and an advice, never with a library's exception."""

from __future__ import annotations

import os
import warnings
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from geoshield_app.domain.errors import (
    GeoShieldError,
    NotAPhoto,
    NotFound,
    TooLarge,
    TooSmall,
    UnreadablePhoto,
    UnsupportedPhoto,
)
from geoshield_app.imaging.load import identify, open_photo
from geoshield_app.imaging.memory import BYTES_PER_PIXEL, without_pixel_guard
from tests import photo_fixtures as make

REFUSALS = {
    "empty.jpg": (UnreadablePhoto, "empty"),
    "text.jpg": (NotAPhoto, "text file"),
    "zeros.jpg": (UnreadablePhoto, "does not begin like"),
    "start only.jpg": (UnreadablePhoto, "damaged"),
    "truncated.jpg": (UnreadablePhoto, "incomplete"),
    "truncated.png": (UnreadablePhoto, "incomplete"),
    "truncated.heic": (UnreadablePhoto, "incomplete"),
    "drawing.svg": (NotAPhoto, "SVG"),
    "paper.pdf": (NotAPhoto, "PDF"),
    "clip.mp4": (NotAPhoto, "video"),
    "raw.nef": (UnsupportedPhoto, "camera raw"),
    "raw.cr3": (UnsupportedPhoto, "camera raw"),
    "new.jxl": (UnsupportedPhoto, "JPEG XL"),
    "1x1.png": (TooSmall, "1 x 1"),
}


@pytest.mark.parametrize("name", REFUSALS)
def test_bad_files_are_refused_in_plain_words(tmp_path: Path, name: str) -> None:
    kind, words = REFUSALS[name]
    with pytest.raises(kind) as caught:
        open_photo(make.bad_files(tmp_path)[name])
    assert words in caught.value.message
    assert name in caught.value.message
    assert caught.value.message.endswith(".")
    assert caught.value.advice.endswith(".")


def test_floating_point_pictures_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "heights.tif"
    Image.fromarray(np.zeros((64, 64), np.float32)).save(path)
    with pytest.raises(UnsupportedPhoto, match="measured values"):
        open_photo(path)


def test_a_missing_file_is_not_found(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match=r"gone\.jpg"):
        identify(tmp_path / "gone.jpg")


def test_a_path_through_a_file_is_not_found(tmp_path: Path) -> None:
    (tmp_path / "note").write_text("x")
    with pytest.raises(NotFound):
        identify(tmp_path / "note" / "photo.jpg")


def test_a_folder_is_no_photo(tmp_path: Path) -> None:
    with pytest.raises(NotAPhoto, match="folder"):
        identify(tmp_path)


@pytest.mark.timeout(60)
@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    with pytest.raises(NotAPhoto, match="ordinary"):
        identify(tmp_path / "pipe.jpg")


def test_a_file_that_may_not_be_read_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = make.tagged_photo(tmp_path, "jpeg")

    def forbidden(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", forbidden)
    with pytest.raises(UnreadablePhoto, match="may not be read"):
        identify(path)


@pytest.mark.parametrize("name", ["a\nb.jpg", "\x1b[31mred.jpg", "\udcff.jpg"])
def test_odd_names_stay_in_one_printable_line(tmp_path: Path, name: str) -> None:
    with pytest.raises(NotFound) as caught:
        identify(tmp_path / name)
    assert caught.value.message.isprintable()
    caught.value.message.encode("utf-8")


def test_memory_decides_what_is_too_large(tmp_path: Path) -> None:
    path = tmp_path / "wide.png"
    Image.new("L", (1000, 500)).save(path)
    need = 1000 * 500 * BYTES_PER_PIXEL + path.stat().st_size
    assert open_photo(path, memory_limit_bytes=need).rgb8.shape == (500, 1000, 3)
    with pytest.raises(TooLarge, match=r"1,000 x 500 pixels.*needs about 20 MB.*are allowed"):
        open_photo(path, memory_limit_bytes=need - 1)


def test_two_hundred_megapixels_pass_the_door(tmp_path: Path) -> None:
    path = tmp_path / "phone.png"
    Image.new("1", (16_320, 12_240)).save(path)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert identify(path).width_px == 16_320
    with pytest.raises(TooLarge, match=r"8\.0 GB of memory; 4\.0 GB are allowed"):
        open_photo(path, memory_limit_bytes=4 * 10**9)


def test_pillows_own_guard_is_back_afterwards(tmp_path: Path) -> None:
    before = Image.MAX_IMAGE_PIXELS
    with without_pixel_guard(), without_pixel_guard():
        assert Image.MAX_IMAGE_PIXELS is None
    identify(make.tagged_photo(tmp_path, "png"))
    assert before == Image.MAX_IMAGE_PIXELS


def test_too_little_memory_while_decoding_is_an_input_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr("geoshield_app.imaging.load.decode", full)
    with pytest.raises(TooLarge, match="not enough memory"):
        open_photo(make.tagged_photo(tmp_path, "png"))


@pytest.fixture(scope="module")
def seeds(tmp_path_factory: pytest.TempPathFactory) -> list[bytes]:
    folder = tmp_path_factory.mktemp("seeds")
    return [make.tagged_photo(folder, name).read_bytes() for name in make.TAGGED_FORMATS]


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_mutated_photos_raise_nothing_but_our_own(
    seeds: list[bytes], tmp_path: Path, data: st.DataObject
) -> None:
    photo = bytearray(data.draw(st.sampled_from(seeds)))
    for _ in range(data.draw(st.integers(1, 12))):
        at = data.draw(st.integers(0, len(photo) - 1) | st.integers(0, 300))
        photo[min(at, len(photo) - 1)] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(photo)) | st.just(len(photo)))
    _opens_or_refuses(tmp_path / "mutant.jpg", bytes(photo[:cut]))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(start=st.sampled_from([b"", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"II*\0", b"GIF89a", b"BM", b"RIFF....WEBP"]),
       rest=st.binary(max_size=300))  # fmt: skip
def test_random_bytes_raise_nothing_but_our_own(tmp_path: Path, start: bytes, rest: bytes) -> None:
    _opens_or_refuses(tmp_path / "noise.jpg", start + rest)


def _opens_or_refuses(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            photo = open_photo(path, memory_limit_bytes=10**8)
        except GeoShieldError as error:
            assert error.message.endswith(".")
        else:
            assert photo.rgb8.shape == (photo.ref.height_px, photo.ref.width_px, 3)
