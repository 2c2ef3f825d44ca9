"""Broken, hostile and odd files: opened whole or refused in one sentence; never half a picture, never a crash."""

from __future__ import annotations

import io
import os
import struct
import sys
import warnings
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from geoshield_app.domain.errors import GeoShieldError, NotAPhoto, NotFound, TooLarge, UnreadablePhoto
from geoshield_app.imaging import load
from geoshield_app.imaging.load import identify, open_photo
from geoshield_app.imaging.tags import read_tags
from tests import photo_fixtures as make

FORMATS = (*make.TAGGED_FORMATS, "gif", "bmp", "jp2", "mpo")
needs_posix = pytest.mark.skipif(sys.platform == "win32", reason="a POSIX file system")


def whole_file(folder: Path, file_format: str) -> Path:
    if file_format in make.TAGGED_FORMATS:
        return make.tagged_photo(folder, file_format)
    if file_format == "mpo":
        return make.mpo(folder)
    path = folder / f"whole.{file_format}"
    Image.fromarray(make.picture()).save(path)
    return path


@pytest.mark.parametrize("file_format", FORMATS)
def test_a_cut_file_is_refused_or_complete_never_half(tmp_path: Path, file_format: str) -> None:
    """Cut at every tenth: what still opens lost only what lies behind its pixels."""
    path = whole_file(tmp_path, file_format)
    data, expected = path.read_bytes(), open_photo(path).rgb8
    refused = 0
    for tenth in range(10):
        cut = tmp_path / f"cut{path.suffix}"
        cut.write_bytes(data[: len(data) * tenth // 10])
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                photo = open_photo(cut)
            except GeoShieldError as error:
                assert error.message.endswith(".")
                assert "cut." in error.message
                refused += 1
            else:
                assert np.array_equal(photo.rgb8, expected), f"half a picture at {tenth}0 %"
    assert refused >= 5


@pytest.mark.parametrize("name", ["a.jpg", "a.heic", "a.txt", "a", "a.nef"])
def test_a_wrong_suffix_does_not_matter(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(make.jpeg_bytes(make.picture()))
    assert open_photo(path).ref.format == "JPEG"


def test_a_folder_called_like_a_photo_is_a_folder(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").mkdir()
    with pytest.raises(NotAPhoto, match=r"'a\.jpg' is a folder"):
        open_photo(tmp_path / "a.jpg")


@needs_posix
def test_devices_and_link_loops_are_refused(tmp_path: Path) -> None:
    with pytest.raises(NotAPhoto, match="no ordinary file"):
        open_photo(Path("/dev/zero"))
    (tmp_path / "a.jpg").symlink_to(tmp_path / "b.jpg")
    (tmp_path / "b.jpg").symlink_to(tmp_path / "a.jpg")
    with pytest.raises(NotFound):
        open_photo(tmp_path / "a.jpg")


@needs_posix
def test_a_linked_photo_opens(tmp_path: Path) -> None:
    original = make.tagged_photo(tmp_path, "png")
    (tmp_path / "link.png").symlink_to(original)
    assert open_photo(tmp_path / "link.png").ref.sha256 == open_photo(original).ref.sha256


@needs_posix
def test_names_that_are_no_utf8_open_and_are_told_in_utf8(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"caf\xe9.jpg")
    path.write_bytes(make.jpeg_bytes(make.picture()))
    assert open_photo(path).rgb8.shape == (64, 96, 3)
    path.write_bytes(b"")
    with pytest.raises(UnreadablePhoto) as caught:
        open_photo(path)
    caught.value.message.encode("utf-8")


def test_long_paths_with_emoji_open(tmp_path: Path) -> None:
    folder = tmp_path / ("🏖️ holiday " * 12) / ("🗺️ map " * 14)
    folder.mkdir(parents=True)
    path = folder / ("👩‍👩‍👧" * 10 + ".jpg")
    path.write_bytes(make.jpeg_bytes(make.picture()))
    assert len(str(path)) > 300
    assert open_photo(path).rgb8.shape == (64, 96, 3)


def test_a_name_too_long_for_any_drive_is_not_found(tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        open_photo(tmp_path / ("x" * 300 + ".jpg"))


@needs_posix
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_says_so(tmp_path: Path) -> None:
    path = make.tagged_photo(tmp_path, "png")
    path.chmod(0)
    with pytest.raises(UnreadablePhoto, match="may not be read"):
        open_photo(path)


def test_a_file_that_is_written_to_while_it_is_read_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "growing.jpg"
    path.write_bytes(make.jpeg_bytes(make.picture()))
    decode = load.decode

    def decode_while_somebody_writes(source: Any) -> Any:
        pixels = decode(source)
        with path.open("ab") as file:
            file.write(b"more")
        return pixels

    monkeypatch.setattr(load, "decode", decode_while_somebody_writes)
    with pytest.raises(UnreadablePhoto, match="changed while it was read"):
        open_photo(path)


def test_a_file_that_is_replaced_while_it_is_read_is_read_to_its_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Control: the open file is the old one, and pixels and hash belong together."""
    path, other = tmp_path / "a.png", tmp_path / "b.png"
    Image.fromarray(make.picture()).save(path)
    Image.fromarray(make.picture(seed=1)).save(other)
    old, decode = identify(path), load.decode

    def decode_while_somebody_renames(source: Any) -> Any:
        other.replace(path)
        return decode(source)

    monkeypatch.setattr(load, "decode", decode_while_somebody_renames)
    photo = open_photo(path)
    assert photo.ref == old
    assert np.array_equal(photo.rgb8, make.picture())


def test_a_placeholder_in_the_cloud_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = make.tagged_photo(tmp_path, "png")

    def not_fetched(*_: object, **__: object) -> None:
        error = OSError(22, "Invalid argument")
        error.winerror = 362  # type: ignore[attr-defined,unused-ignore]
        raise error

    monkeypatch.setattr(Path, "open", not_fetched)
    with pytest.raises(UnreadablePhoto, match="cloud") as caught:
        open_photo(path)
    assert "offline" in caught.value.advice


def bomb(file_format: str) -> bytes:
    """A few bytes that claim to be 60,000 x 60,000 pixels."""
    side_px = 60_000
    if file_format == "png":
        header = struct.pack(">IIBBBBB", side_px, side_px, 8, 2, 0, 0, 0)
        data = b"\x89PNG\r\n\x1a\n" + make.png_chunk(b"IHDR", header)
        return data + make.png_chunk(b"IDAT", zlib.compress(bytes(10**6))) + make.png_chunk(b"IEND", b"")
    if file_format == "gif":
        return (
            b"GIF89a"
            + struct.pack("<HHBBB", side_px, side_px, 0x80, 0, 0)
            + bytes(6)
            + b","
            + struct.pack("<HHHHB", 0, 0, side_px, side_px, 0)
            + b"\2\2\x44\1\0;"
        )
    if file_format == "bmp":
        return b"BM" + struct.pack("<IHHI", 100, 0, 0, 54) + struct.pack(
            "<IiiHHIIiiII", 40, side_px, side_px, 1, 24, 0, 0, 0, 0, 0, 0
        ) + bytes(64)  # fmt: skip
    plain = bytearray(make.jpeg_bytes(make.picture()))
    at = plain.index(b"\xff\xc0")
    struct.pack_into(">HH", plain, at + 5, side_px, side_px)
    return bytes(plain)


@pytest.mark.parametrize("file_format", ["png", "gif", "bmp", "jpeg"])
def test_bombs_are_refused_before_they_are_unpacked(tmp_path: Path, file_format: str) -> None:
    path = tmp_path / f"bomb.{file_format}"
    path.write_bytes(bomb(file_format))
    with pytest.raises(TooLarge, match="60,000 x 60,000"):
        open_photo(path, memory_limit_bytes=4 * 10**9)


def test_packed_texts_and_profiles_do_not_fill_the_memory(tmp_path: Path) -> None:
    """64 MB of zeros in a few kilobytes: refused or cut, never unpacked whole."""
    packed = zlib.compress(bytes(64 << 20))
    buffer = io.BytesIO()
    Image.fromarray(make.picture()).save(buffer, "PNG")
    data = buffer.getvalue()
    for kind, body in (
        (b"zTXt", b"Comment\0\0" + packed),
        (b"iCCP", b"p\0\0" + packed),
        (b"iTXt", b"a\0\1\0\0\0" + packed),
    ):
        path = tmp_path / "packed.png"
        path.write_bytes(data[:33] + make.png_chunk(kind, body) + data[33:])
        for read in (open_photo, read_tags):
            try:
                read(path)
            except GeoShieldError as error:
                assert error.message.endswith(".")


def test_a_photo_of_few_pixels_is_told_how_many_it_needs(tmp_path: Path) -> None:
    path = tmp_path / "icon.png"
    Image.new("RGB", (31, 400)).save(path)
    with pytest.raises(GeoShieldError) as caught:
        open_photo(path)
    assert caught.value.problem().sentence == (
        "'icon.png' is only 31 x 400 pixels. Use a photo of at least 32 x 32 pixels."
    )
