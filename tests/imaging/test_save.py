"""What is written holds pixels and clean colour, was read back, and never half a file."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import numpy as np
import pytest

from geoshield_app.domain.errors import OutputError, ReadBackMismatch, UsageError
from geoshield_app.domain.photo import Photo, picture_size
from geoshield_app.domain.plan import FileFormat, Output
from geoshield_app.imaging.containers import jpeg_parts
from geoshield_app.imaging.encode import decode_saved, encode
from geoshield_app.imaging.inspect import tags_left
from geoshield_app.imaging.load import open_photo
from geoshield_app.imaging.save import save
from tests import photo_fixtures as make

ALLOWED_BY_EXIFTOOL = {
    "SourceFile",
    "ExifTool",
    "System",
    "File",
    "Composite",
    "JFIF",
    "PNG",
    "RIFF",
    "APP14",
}
ICC_GROUPS = {"ICC_Profile", "ICC-header", "ICC_Profile#"}


def _written(folder: Path, photo: Photo, file_format: FileFormat) -> Path:
    data = encode(photo.rgb8, photo.alpha8, photo.icc, Output(file_format))
    target = folder / f"out{file_format.suffix}"
    exact = photo.rgb8 if file_format.lossless else None
    save(data, target, expected_size=picture_size(photo.rgb8), replace=True, expected_rgb8=exact)
    return target


@pytest.mark.parametrize("file_format", FileFormat)
@pytest.mark.parametrize("source", make.TAGGED_FORMATS)
def test_nothing_but_pixels_and_colour_leaves(tmp_path: Path, source: str, file_format: FileFormat) -> None:
    target = _written(tmp_path, open_photo(make.tagged_photo(tmp_path, source)), file_format)
    assert tags_left(target) == ()
    content = target.read_bytes()
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        assert make.PLACE.encode(encoding) not in content
    for word in (b"Exif", b"xmpmeta", b"8BIM", b"SN-12345", b"Tester", b"Iceland"):
        assert word not in content


@pytest.mark.exiftool
@pytest.mark.parametrize("file_format", FileFormat)
@pytest.mark.parametrize("source", make.TAGGED_FORMATS)
def test_exiftool_finds_nothing_left(tmp_path: Path, source: str, file_format: FileFormat) -> None:
    tagged = make.tagged_photo(tmp_path, source)
    target = _written(tmp_path, open_photo(tagged), file_format)
    before, after = _groups(tagged), _groups(target)
    assert {"IFD0", "GPS"} <= before, "the control: ExifTool sees the planted tags"
    assert after <= ALLOWED_BY_EXIFTOOL | ICC_GROUPS
    assert make.PLACE not in json.dumps(_exiftool(target))


@pytest.mark.exiftool
@pytest.mark.parametrize("file_format", FileFormat)
def test_gain_map_index_and_a_phones_own_data_are_gone(tmp_path: Path, file_format: FileFormat) -> None:
    original = make.gain_map_jpeg(tmp_path)
    photo = open_photo(original)
    assert {"MPF", "Trailer", "Pictures", "Thumbnail", "GPS", "XMP"} <= set(photo.tags.groups)
    assert np.abs(photo.rgb8.astype(int) - make.picture()).mean() < 4, "the picture, not its gain map"
    target = _written(tmp_path, photo, file_format)
    assert "Samsung" in _groups(original), "the control: ExifTool sees the trailer"
    assert "MPF0" in _groups(original)
    assert _groups(target) <= ALLOWED_BY_EXIFTOOL | ICC_GROUPS
    content = target.read_bytes()
    for word in (b"SEFT", b"hdrgm", b"MPF", make.PLACE.encode(), b"Image_UTC"):
        assert word not in content


def _groups(path: Path) -> set[str]:
    return {key.partition(":")[0] for key in _exiftool(path)}


def _exiftool(path: Path) -> dict[str, object]:
    command = ["exiftool", "-j", "-G1", "-a", "-u", "-ee", f"./{path.name}"]
    answer = subprocess.run(command, capture_output=True, check=True, cwd=path.parent)
    rows: list[dict[str, object]] = json.loads(answer.stdout)
    return {key: value for key, value in rows[0].items() if key not in ("SourceFile", "System:Directory")}


@pytest.mark.parametrize("file_format", [FileFormat.PNG, FileFormat.WEBP])
@pytest.mark.parametrize("with_alpha", [False, True])
def test_lossless_formats_keep_every_level(tmp_path: Path, file_format: FileFormat, with_alpha: bool) -> None:
    noise = np.random.default_rng(0).integers(0, 256, (70, 50, 3)).astype(np.uint8)
    alpha8 = make.alpha(50, 70) if with_alpha else None
    target = tmp_path / f"exact{file_format.suffix}"
    data = encode(noise, alpha8, make_clean_profile(), Output(file_format))
    saved = save(
        data, target, expected_size=(50, 70), replace=False, expected_rgb8=noise, expected_alpha8=alpha8
    )
    rgb8, back = decode_saved(target)
    assert np.array_equal(rgb8, noise)
    assert back is None if alpha8 is None else np.array_equal(back, alpha8)
    assert saved.bytes == target.stat().st_size
    assert saved.format == file_format.value


def make_clean_profile() -> bytes:
    from geoshield_app.imaging.icc import clean_profile

    clean = clean_profile(make.placed_profile())
    assert clean is not None
    return clean


def test_jpeg_keeps_full_colour_resolution(tmp_path: Path) -> None:
    data = encode(make.picture(), None, None, Output(FileFormat.JPEG))
    target = tmp_path / "out.jpg"
    target.write_bytes(data)
    frame = next(part for part in jpeg_parts(data) if part.name == "SOF0").of(data)
    assert frame[7] == 0x11, "the luminance is sampled like the colours: 4:4:4"
    coarse = make.jpeg_bytes(make.picture(), subsampling=2)
    assert next(part for part in jpeg_parts(coarse) if part.name == "SOF0").of(coarse)[7] == 0x22, (
        "the control"
    )
    assert np.abs(decode_saved(target)[0].astype(int) - make.picture()).mean() < 3


def test_transparency_in_jpeg_is_a_usage_error() -> None:
    with pytest.raises(UsageError, match="transparency"):
        encode(make.picture(), make.alpha(), None, Output(FileFormat.JPEG))


def test_sides_too_long_for_the_format_are_a_usage_error() -> None:
    panorama = np.zeros((32, 17_000, 3), np.uint8)
    with pytest.raises(UsageError, match="16,383"):
        encode(panorama, None, None, Output(FileFormat.WEBP))
    assert encode(panorama, None, None, Output(FileFormat.JPEG))


def test_an_uncleaned_profile_is_not_written() -> None:
    with pytest.raises(ValueError, match="clean_profile"):
        encode(make.picture(), None, make.placed_profile(), Output(FileFormat.PNG))


def test_a_file_of_the_wrong_size_gets_no_name(tmp_path: Path) -> None:
    _refused(
        tmp_path,
        encode(make.picture(), None, None, Output(FileFormat.PNG)),
        (64, 96),
        "96 x 64 instead of 64 x 96",
    )


def test_a_file_with_tags_gets_no_name(tmp_path: Path) -> None:
    _refused(tmp_path, make.tagged_jpeg_bytes(), (96, 64), "GPS")


def test_a_truncated_file_gets_no_name(tmp_path: Path) -> None:
    data = encode(make.picture(), None, None, Output(FileFormat.PNG))
    _refused(tmp_path, data[: len(data) // 2], (96, 64), "read back")


def test_one_changed_level_gets_no_name(tmp_path: Path) -> None:
    lying = make.picture().copy()
    lying[5, 5, 1] ^= 1
    data = encode(lying, None, None, Output(FileFormat.PNG))
    with pytest.raises(ReadBackMismatch, match="other pixels"):
        save(data, tmp_path / "out.png", expected_size=(96, 64), replace=False, expected_rgb8=make.picture())
    assert list(tmp_path.iterdir()) == []


def _refused(folder: Path, data: bytes, size: tuple[int, int], words: str) -> None:
    with pytest.raises(ReadBackMismatch, match=words):
        save(data, folder / "out.jpg", expected_size=size, replace=False)
    assert list(folder.iterdir()) == []


def test_a_name_that_is_taken_stays_as_it_is(tmp_path: Path) -> None:
    target = tmp_path / "out.png"
    target.write_bytes(b"mine")
    data = encode(make.picture(), None, None, Output(FileFormat.PNG))
    with pytest.raises(OutputError):
        save(data, target, expected_size=(96, 64), replace=False)
    assert target.read_bytes() == b"mine"


PLAIN = make.jpeg_bytes(make.picture())
LEFTOVERS = {
    "comment.jpg": lambda: make.jpeg_bytes(make.picture(), comment=b"hello"),
    "trailer.jpg": lambda: PLAIN + b"after the end",
    "segment.jpg": lambda: PLAIN[:2] + make.jpeg_segment(0xE5, b"x") + PLAIN[2:],
    "profile.jpg": lambda: make.jpeg_bytes(make.picture(), icc_profile=make.placed_profile()),
    "exif.jpg": lambda: make.jpeg_bytes(make.picture(), exif=make.exif_block(gps=False)),
}  # fmt: skip


@pytest.mark.parametrize("name", LEFTOVERS)
def test_each_leftover_in_a_jpeg_is_seen(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(LEFTOVERS[name]())
    assert tags_left(path) != ()


@pytest.mark.parametrize("kind", [b"tEXt", b"tIME", b"pHYs", b"eXIf", b"prVt", b"zTXt"])
def test_each_leftover_chunk_in_a_png_is_seen(tmp_path: Path, kind: bytes) -> None:
    data = encode(make.picture(), None, None, Output(FileFormat.PNG))
    path = tmp_path / "chunk.png"
    path.write_bytes(data[:33] + make.png_chunk(kind, b"\x07\xd0\1\1\1\1\1\1\1") + data[33:])
    assert tags_left(path) != ()
    path.write_bytes(data)
    assert tags_left(path) == ()


def test_bytes_after_the_end_are_seen_in_every_format(tmp_path: Path) -> None:
    for file_format in FileFormat:
        path = tmp_path / f"tail{file_format.suffix}"
        path.write_bytes(encode(make.picture(), None, None, Output(file_format)) + b"tail")
        assert [tag.group for tag in tags_left(path)] == ["Trailer"]
