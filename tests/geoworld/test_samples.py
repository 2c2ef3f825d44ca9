"""Sample photos are worth protecting: they tell where they were taken in every way phones do."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image
from PIL.ExifTags import GPS, IFD, Base

from geoshield_app.domain.errors import OutputError
from geoshield_app.geoworld import splits
from geoshield_app.geoworld.samples import write_samples
from geoshield_app.geoworld.scene import Scene

LONG_SIDE_PX = 256


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[Path, Scene]]:
    files = write_samples(tmp_path_factory.mktemp("samples"), 6, LONG_SIDE_PX)
    return list(zip(files, splits.balanced_scenes(splits.SAMPLES, 6), strict=True))


def test_each_sample_is_a_jpeg_of_the_asked_size_and_of_another_city(
    samples: list[tuple[Path, Scene]],
) -> None:
    assert len({scene.city.name for _, scene in samples}) == 6
    for file, _ in samples:
        with Image.open(file) as picture:
            assert (picture.format, max(picture.size)) == ("JPEG", LONG_SIDE_PX)


def test_the_position_tag_holds_the_true_place(samples: list[tuple[Path, Scene]]) -> None:
    for file, scene in samples:
        with Image.open(file) as picture:
            gps = picture.getexif().get_ifd(IFD.GPSInfo)
        assert degrees(gps[GPS.GPSLatitude], gps[GPS.GPSLatitudeRef]) == pytest.approx(scene.lat, abs=1e-5)
        assert degrees(gps[GPS.GPSLongitude], gps[GPS.GPSLongitudeRef]) == pytest.approx(scene.lon, abs=1e-5)
        assert gps[GPS.GPSAltitude] > 0


def degrees(parts: tuple[float, float, float], ref: str) -> float:
    value = float(parts[0]) + float(parts[1]) / 60 + float(parts[2]) / 3600
    return -value if ref in "SW" else value


def test_camera_time_comment_xmp_and_description_are_there(samples: list[tuple[Path, Scene]]) -> None:
    file, scene = samples[0]
    with Image.open(file) as picture:
        exif = picture.getexif()
        assert exif[Base.ImageDescription] == f"GeoWorld scene {scene.seed}"
        assert all(exif[tag] for tag in (Base.Make, Base.Model, Base.DateTime, Base.Software))
        assert scene.city.name.encode() in picture.info["comment"]
        assert scene.city.name.encode() in picture.info["xmp"]


def test_a_thumbnail_of_the_picture_hides_in_the_tags(samples: list[tuple[Path, Scene]]) -> None:
    for file, _ in samples:
        with Image.open(file) as picture:
            directory = picture.getexif().get_ifd(IFD.IFD1)
            block = picture.info["exif"][6:]
            shape = picture.width / picture.height
        start, length = directory[0x0201], directory[0x0202]
        with Image.open(io.BytesIO(block[start : start + length])) as thumbnail:
            assert thumbnail.width / thumbnail.height == pytest.approx(shape, abs=0.02)
            assert max(thumbnail.size) == 160


def test_names_of_files_do_not_tell_the_place(samples: list[tuple[Path, Scene]]) -> None:
    assert [file.name for file, _ in samples[:2]] == ["geoworld-001.jpg", "geoworld-002.jpg"]


def test_a_second_call_gives_the_same_files(tmp_path: Path) -> None:
    first = write_samples(tmp_path, 2, 96)
    before = [(file.read_bytes(), file.stat().st_mtime_ns) for file in first]
    assert write_samples(tmp_path, 2, 96) == first
    assert [(file.read_bytes(), file.stat().st_mtime_ns) for file in first] == before


def test_a_file_of_somebody_else_is_never_replaced(tmp_path: Path) -> None:
    (tmp_path / "geoworld-001.jpg").write_bytes(b"mine")
    with pytest.raises(OutputError):
        write_samples(tmp_path, 1, 96)
    assert (tmp_path / "geoworld-001.jpg").read_bytes() == b"mine"
