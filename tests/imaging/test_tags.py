"""Every place a file can hide a word or a position is listed; damage never stops the reading."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from PIL import Image
from PIL.TiffImagePlugin import IFDRational

from geoshield_app.domain.photo import Coordinate
from geoshield_app.imaging import gps
from geoshield_app.imaging.tags import read_tags
from geoshield_app.imaging.values import text_of
from geoshield_app.imaging.xmp_tags import xmp_tags
from tests import photo_fixtures as make

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning:PIL")


@pytest.mark.parametrize("file_format", make.TAGGED_FORMATS)
def test_the_planted_coordinate_is_found_in_every_format(tmp_path: Path, file_format: str) -> None:
    found = read_tags(make.tagged_photo(tmp_path, file_format)).coordinate
    assert found is not None
    assert found.latitude == pytest.approx(make.LATITUDE, abs=1e-4)
    assert found.longitude == pytest.approx(make.LONGITUDE, abs=1e-4)


@pytest.mark.parametrize("file_format", make.TAGGED_FORMATS)
def test_the_planted_place_is_found_in_every_format(tmp_path: Path, file_format: str) -> None:
    tags = read_tags(make.tagged_photo(tmp_path, file_format))
    assert any(make.PLACE in tag.value and tag.tells_place for tag in tags.tags)
    assert {"EXIF", "GPS", "XMP"} <= set(tags.groups)


def test_every_hiding_place_of_a_jpeg_is_named(tmp_path: Path) -> None:
    tags = read_tags(make.tagged_photo(tmp_path, "jpeg"))
    wanted = {"EXIF", "GPS", "XMP", "IPTC", "MakerNotes", "Comment", "Thumbnail", "Trailer", "ICC", "APP11"}
    assert wanted <= set(tags.groups)
    by_name = {tag.name: tag for tag in tags.tags}
    assert by_name["City"].tells_place
    assert by_name["OffsetTime"].value == "+05:45"
    assert by_name["BodySerialNumber"].value == "SN-12345"
    assert by_name["data after the picture"].value.endswith("a video")


def test_png_texts_are_listed(tmp_path: Path) -> None:
    texts = {
        tag.name: tag.value
        for tag in read_tags(make.tagged_photo(tmp_path, "png")).tags
        if tag.group == "Text"
    }
    assert texts["Comment"] == f"In {make.PLACE}"
    assert texts["Description"] == f"Packed in {make.PLACE}"


def test_a_plain_photo_has_no_tags(tmp_path: Path) -> None:
    """Control: nothing is listed where nothing is."""
    path = tmp_path / "plain.jpg"
    path.write_bytes(make.jpeg_bytes(make.picture()))
    assert read_tags(path).tags == ()


def test_the_second_picture_of_an_mpo_is_named(tmp_path: Path) -> None:
    groups = read_tags(make.mpo(tmp_path)).groups
    assert {"MPF", "Trailer", "Pictures"} <= set(groups)


def test_a_phones_own_data_behind_the_picture_is_named(tmp_path: Path) -> None:
    path = tmp_path / "phone.jpg"
    path.write_bytes(make.jpeg_bytes(make.picture()) + make.samsung_trailer())
    (tag,) = read_tags(path).tags
    assert (tag.group, tag.value.endswith("a phone maker's own data")) == ("Trailer", True)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (b"ASCII\0\0\0hello\0\0", "hello"),
        (b"ASCII\0\0\0\0\0", ""),
        (b"UNICODE\0h\0i\0", "hi"),
        (b"\xff\xfe\1", "3 bytes"),
    ],
)
def test_comments_are_read_without_the_name_of_their_letters(value: bytes, text: str) -> None:
    assert text_of(value) == text


def test_photos_too_small_to_protect_can_be_looked_at(tmp_path: Path) -> None:
    path = tmp_path / "tiny.jpg"
    path.write_bytes(make.jpeg_bytes(make.picture(16, 16), exif=make.exif_block()))
    assert read_tags(path).coordinate is not None


@pytest.mark.parametrize("damage", range(12))
def test_damaged_exif_never_stops_the_reading(tmp_path: Path, damage: int) -> None:
    block = bytearray(make.exif_block())
    start = 6 + damage * (len(block) // 14)
    block[start : start + 6] = b"\xff" * 6
    path = tmp_path / "damaged.jpg"
    path.write_bytes(make.jpeg_bytes(make.picture(), exif=bytes(block)))
    assert read_tags(path).tags


@pytest.mark.parametrize(
    "packet",
    [
        b"<x:xmpmeta><broken City='x'",
        b"\xff\xfe\xff",
        b"<!DOCTYPE a [<!ENTITY b 'c'>]><a City='&b;'/>",
        b"<a" * 5000,
        "<x:xmpmeta xmlns:x='a' City='Köln'/>".encode("utf-16-le"),
        "<x:xmpmeta xmlns:x='a' City='Köln'/>".encode("latin-1"),
    ],
)
def test_broken_or_odd_xmp_is_listed(packet: bytes) -> None:
    tags, _ = xmp_tags(packet)
    assert tags


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be", "latin-1"])
def test_xmp_is_read_in_every_encoding(encoding: str) -> None:
    tags, _ = xmp_tags("<x:xmpmeta xmlns:x='a' City='Köln'/>".encode(encoding))
    assert [(tag.name, tag.value, tag.tells_place) for tag in tags] == [("City", "Köln", True)]


GOOD = {1: "N", 2: (55.0, 42.0, 18.0), 3: "E", 4: (13.0, 11.0, 24.0)}


def test_a_good_position_is_read() -> None:
    assert gps.from_exif(GOOD) == Coordinate(pytest.approx(55.705), pytest.approx(13.19))


@pytest.mark.parametrize(
    ("change", "sign"),
    [({1: "S"}, (-1, 1)), ({3: "W"}, (1, -1)), ({1: b"S\0", 3: "west"}, (-1, -1))],
)
def test_hemispheres_decide_the_sign(change: dict[int, object], sign: tuple[int, int]) -> None:
    found = gps.from_exif({**GOOD, **change})
    assert found is not None
    assert (found.latitude * sign[0] > 0, found.longitude * sign[1] > 0) == (True, True)


@pytest.mark.parametrize(
    "change",
    [
        {1: None},
        {1: "X"},
        {2: None},
        {2: ()},
        {2: (1.0, 2.0, 3.0, 4.0)},
        {2: (float("nan"), 0.0, 0.0)},
        {2: (91.0, 0.0, 0.0)},
        {2: (55.0, 61.0, 0.0)},
        {4: (181.0, 0.0, 0.0)},
        {4: (-5.0, 0.0, 0.0)},
        {4: "thirteen"},
        {2: (0.0, 0.0, 0.0), 4: (0.0, 0.0, 0.0)},
    ],
)
def test_doubtful_positions_are_no_positions(change: dict[int, object]) -> None:
    assert gps.from_exif({**GOOD, **change}) is None


def test_a_zero_denominator_is_no_position(tmp_path: Path) -> None:
    exif = Image.Exif()
    nothing, one, zero = IFDRational(1, 0), IFDRational(1, 1), IFDRational(0, 1)
    exif.get_ifd(0x8825).update({1: "N", 2: (nothing, zero, zero), 3: "E", 4: (one, zero, zero)})
    path = tmp_path / "zero.jpg"
    path.write_bytes(make.jpeg_bytes(make.picture(), exif=exif.tobytes()))
    tags = read_tags(path)
    assert tags.coordinate is None
    assert "GPS" in tags.groups


@pytest.mark.exiftool
@pytest.mark.parametrize("file_format", make.TAGGED_FORMATS)
def test_exiftool_reads_the_same_position(tmp_path: Path, file_format: str) -> None:
    path = make.tagged_photo(tmp_path, file_format)
    command = ["exiftool", "-j", "-n", "-Composite:GPSLatitude", "-Composite:GPSLongitude", str(path)]
    answer = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)[0]
    found = read_tags(path).coordinate
    assert found is not None
    assert found.latitude == pytest.approx(answer["GPSLatitude"], abs=1e-5)
    assert found.longitude == pytest.approx(answer["GPSLongitude"], abs=1e-5)
