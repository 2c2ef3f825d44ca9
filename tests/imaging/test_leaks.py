"""Each face of the leak is named by itself, the plainest first, and the diff says what went."""

from __future__ import annotations

from pathlib import Path

import pytest

from geoshield_app.domain.leaks import Leak, LeakKind
from geoshield_app.domain.photo import PhotoTags, Tag
from geoshield_app.domain.plan import FileFormat, Output
from geoshield_app.imaging.encode import encode
from geoshield_app.imaging.leaks import leaks_of, removed
from geoshield_app.imaging.load import open_photo
from geoshield_app.imaging.sidecars import sidecars_of
from geoshield_app.imaging.tags import read_tags
from geoshield_app.places.gazetteer import Gazetteer
from tests import photo_fixtures as make


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.load()


def leaks(path: Path, gazetteer: Gazetteer) -> dict[LeakKind, Leak]:
    return {leak.kind: leak for leak in leaks_of(path, read_tags(path), gazetteer)}


def of_tag(tag: Tag, gazetteer: Gazetteer) -> Leak:
    (leak,) = leaks_of(Path("x.jpg"), PhotoTags((tag,)), gazetteer)
    return leak


def test_every_face_of_a_tagged_jpeg_is_named(tmp_path: Path, gazetteer: Gazetteer) -> None:
    found = leaks(make.tagged_photo(tmp_path, "jpeg"), gazetteer)
    wanted = {
        LeakKind.COORDINATE, LeakKind.PLACE_NAME, LeakKind.MOTION, LeakKind.THUMBNAIL, LeakKind.TIME_ZONE,
        LeakKind.OWNER, LeakKind.SERIAL_NUMBER, LeakKind.MAKER_NOTES, LeakKind.TEXT, LeakKind.PROFILE, LeakKind.CAMERA,
    }  # fmt: skip
    assert wanted <= set(found)
    assert next(iter(found)) is LeakKind.COORDINATE
    assert "0 km from Reykjanesbær, Iceland" in found[LeakKind.COORDINATE].sentence
    assert all(leak.sentence.endswith(".") for leak in found.values())


def test_a_plain_photo_leaks_nothing(tmp_path: Path, gazetteer: Gazetteer) -> None:
    path = tmp_path / "plain.jpg"
    path.write_bytes(make.jpeg_bytes(make.picture()))
    assert leaks_of(path, read_tags(path), gazetteer) == ()


@pytest.mark.parametrize(
    ("tag", "kind", "tells_place"),
    [
        (Tag("EXIF", "OffsetTimeOriginal", "+05:45"), LeakKind.TIME_ZONE, True),
        (Tag("XMP", "CreateDate", "2023-05-04T10:20:30+02:00"), LeakKind.TIME_ZONE, True),
        (Tag("GPS", "GPSTimeStamp", "10, 20, 30"), LeakKind.TIME_ZONE, True),
        (Tag("EXIF", "DateTimeOriginal", "2023:05:04 10:20:30"), LeakKind.DATE, False),
        (Tag("EXIF", "ExposureTime", "0.01"), LeakKind.CAMERA, False),
        (Tag("EXIF", "LensSerialNumber", "12"), LeakKind.SERIAL_NUMBER, False),
        (Tag("EXIF", "CameraOwnerName", "Jane"), LeakKind.OWNER, False),
        (Tag("EXIF", "ImageDescription", "Harbour of Lund"), LeakKind.PLACE_NAME, True),
        (Tag("EXIF", "ImageDescription", "a red door"), LeakKind.TEXT, False),
        (Tag("GPS", "GPSVersionID", "2.3"), LeakKind.COORDINATE, False),
        (Tag("Thumbnail", "EXIF thumbnail", "4 bytes"), LeakKind.THUMBNAIL, False),
        (Tag("MPF", "index", "1"), LeakKind.FURTHER_PICTURES, False),
        (Tag("XMP", "MicroVideoOffset", "123"), LeakKind.MOTION, False),
        (Tag("EXIF", "unreadable", "damaged"), LeakKind.UNREADABLE, False),
    ],
)
def test_each_tag_is_sorted(tag: Tag, kind: LeakKind, tells_place: bool, gazetteer: Gazetteer) -> None:
    leak = of_tag(tag, gazetteer)
    assert (leak.kind, leak.tells_place, leak.tags) == (kind, tells_place, (tag,))


def test_a_folder_that_is_a_place_is_a_leak(tmp_path: Path, gazetteer: Gazetteer) -> None:
    folder = tmp_path / "Trip to Lisbon"
    folder.mkdir()
    path = folder / "IMG_1.jpg"
    path.write_bytes(make.jpeg_bytes(make.picture()))
    found = leaks(path, gazetteer)
    assert "Lisbon" in found[LeakKind.FILE_NAME].sentence
    assert not found[LeakKind.FILE_NAME].in_file


@pytest.mark.parametrize(
    ("name", "content", "tells_place"),
    [
        ("IMG_1.xmp", make.xmp_packet(), True),
        ("IMG_1.jpg.XMP", make.xmp_packet(), True),
        ("IMG_1.AAE", b"<plist/>", False),
        ("IMG_1.jpg.supplemental-metadata.json", b'{"geoData": {"latitude": 1}}', True),
        ("IMG_1.MOV", b"film", False),
    ],
)
def test_files_beside_the_photo_are_named(
    tmp_path: Path, name: str, content: bytes, tells_place: bool, gazetteer: Gazetteer
) -> None:
    path = tmp_path / "IMG_1.jpg"
    path.write_bytes(make.jpeg_bytes(make.picture()))
    (tmp_path / name).write_bytes(content)
    leak = leaks(path, gazetteer)[LeakKind.SIDECAR]
    assert name in leak.sentence
    assert leak.tells_place is tells_place


def test_other_photos_sidecars_are_not_this_ones(tmp_path: Path) -> None:
    for name in ("IMG_1.jpg", "IMG_10.xmp", "IMG_1.old.xmp", "IMG_1.png", "IMG.xmp"):
        (tmp_path / name).write_bytes(b"")
    assert sidecars_of(tmp_path / "IMG_1.jpg") == ()
    assert sidecars_of(tmp_path / "nowhere" / "IMG_1.jpg") == ()


def test_the_diff_says_that_all_in_the_file_is_gone(tmp_path: Path, gazetteer: Gazetteer) -> None:
    original = make.tagged_photo(tmp_path, "jpeg")
    photo = open_photo(original)
    result = tmp_path / "out.jpg"
    result.write_bytes(encode(photo.rgb8, None, photo.icc, Output(FileFormat.JPEG)))
    gone, still = removed(read_tags(original), read_tags(result), gazetteer)
    assert still == ()
    assert {LeakKind.COORDINATE, LeakKind.MOTION, LeakKind.THUMBNAIL} <= {leak.kind for leak in gone}


def test_the_diff_says_what_is_left(gazetteer: Gazetteer) -> None:
    zone, owner = Tag("EXIF", "OffsetTime", "+01:00"), Tag("EXIF", "Artist", "Jane")
    gone, still = removed(PhotoTags((zone, owner)), PhotoTags((owner,)), gazetteer)
    assert [leak.kind for leak in gone] == [LeakKind.TIME_ZONE]
    assert [leak.kind for leak in still] == [LeakKind.OWNER]


def test_of_two_dates_only_the_one_that_is_left_is_said_to_be(gazetteer: Gazetteer) -> None:
    taken, edited = (
        Tag("EXIF", "DateTimeOriginal", "2023:05:04 10:20:30"),
        Tag("EXIF", "DateTime", "2024:01:01 00:00:00"),
    )
    gone, still = removed(PhotoTags((taken, edited)), PhotoTags((taken,)), gazetteer)
    assert [leak.tags for leak in gone] == [(edited,)]
    assert [leak.tags for leak in still] == [(taken,)]
