"""Less common photos: animations, JPEG 2000, print JPEGs, odd TIFFs, bursts."""

from __future__ import annotations

import base64
import io
import struct
from pathlib import Path

import numpy as np
import pillow_heif
import pytest
from PIL import Image

from geoshield_app.domain.plan import FileFormat, Output
from geoshield_app.imaging.containers import jpeg_parts
from geoshield_app.imaging.encode import encode
from geoshield_app.imaging.icc import clean_profile
from geoshield_app.imaging.load import identify, open_photo
from geoshield_app.imaging.tags import read_tags
from tests import photo_fixtures as make

XMP_UUID = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")


@pytest.mark.parametrize("file_format", ["gif", "webp", "png", "avif"])
def test_the_first_picture_of_an_animation_is_used_and_said(tmp_path: Path, file_format: str) -> None:
    photo = open_photo(make.animation(tmp_path, file_format))
    assert photo.notes[0] == "It is an animation of 3 pictures; the first is used."
    first = make.picture(seed=0).astype(int)
    assert np.abs(photo.rgb8.astype(int) - first).mean() < (25 if file_format == "gif" else 8)
    assert "Pictures" in photo.tags.groups, "the others are named among what is left behind"


def test_a_still_gif_has_no_note(tmp_path: Path) -> None:
    """Control."""
    path = tmp_path / "still.gif"
    Image.fromarray(make.picture()).save(path)
    assert open_photo(path).notes == ()


def jp2(path: Path, boxes: bytes = b"", profile: bytes = b"") -> Path:
    """A lossless JPEG 2000 with more boxes behind its header; a profile replaces the stated colour space."""
    buffer = io.BytesIO()
    Image.fromarray(make.picture()).save(buffer, "JPEG2000", irreversible=False)
    data = buffer.getvalue()
    if profile:
        at = data.index(b"colr") - 4
        old = struct.unpack_from(">I", data, at)[0]
        new = box(b"colr", b"\2\0\0" + profile)
        header = data.index(b"jp2h") - 4
        size = struct.unpack_from(">I", data, header)[0] + len(new) - old
        data = data[:header] + struct.pack(">I", size) + data[header + 4 : at] + new + data[at + old :]
    at = data.index(b"jp2c") - 4
    path.write_bytes(data[:at] + boxes + data[at:])
    return path


def box(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I4s", len(body) + 8, kind) + body


def test_jpeg_2000_opens_without_loss(tmp_path: Path) -> None:
    photo = open_photo(jp2(tmp_path / "scan.jp2"))
    assert np.array_equal(photo.rgb8, make.picture())
    assert photo.ref.format == "JPEG2000"
    assert photo.notes == ()


def test_a_bare_codestream_opens_too(tmp_path: Path) -> None:
    path = tmp_path / "scan.j2k"
    Image.fromarray(make.picture()).save(path, irreversible=False)
    assert np.array_equal(open_photo(path).rgb8, make.picture())


def test_tags_of_jpeg_2000_are_read_and_turn_it_upright(tmp_path: Path) -> None:
    exif = make.exif_block(orientation=6)
    boxes = box(b"uuid", b"JpgTiffExif->JP2" + exif[6:]) + box(b"uuid", XMP_UUID + make.xmp_packet())
    path = jp2(tmp_path / "place.jp2", boxes + box(b"xml ", make.PLACE.encode()))
    tags = read_tags(path)
    assert tags.coordinate is not None
    assert {"EXIF", "GPS", "XMP", "JPEG2000"} <= set(tags.groups)
    assert identify(path).height_px == 96
    assert np.array_equal(open_photo(path).rgb8, np.rot90(make.picture(), -1))


def test_nothing_of_jpeg_2000s_tags_gets_out(tmp_path: Path) -> None:
    boxes = box(b"uuid", XMP_UUID + make.xmp_packet()) + box(b"xml ", make.PLACE.encode())
    path = jp2(tmp_path / "place.jp2", boxes)
    assert make.PLACE.encode() in path.read_bytes(), "the control"
    photo = open_photo(path)
    for file_format in FileFormat:
        assert make.PLACE.encode() not in encode(photo.rgb8, None, photo.icc, Output(file_format))


def test_the_profile_of_jpeg_2000_is_kept_clean(tmp_path: Path) -> None:
    photo = open_photo(jp2(tmp_path / "wide.jp2", profile=make.placed_profile()))
    assert photo.icc == clean_profile(make.placed_profile())


def test_deep_jpeg_2000_says_so(tmp_path: Path) -> None:
    levels = (make.picture()[..., 0].astype(np.uint16)) * 257
    path = tmp_path / "deep.jp2"
    Image.fromarray(levels).save(path, irreversible=False)
    photo = open_photo(path)
    assert np.abs(photo.rgb8[..., 0].astype(int) - make.picture()[..., 0]).max() <= 1
    assert photo.notes == ("16 bits a channel were reduced to 8.",)


def test_a_print_jpeg_in_adobes_ycck_opens_in_the_right_colours(tmp_path: Path) -> None:
    """The file stores CMYK turned to YCCK, as Photoshop writes; the segment APP14 says so."""
    inks = Image.fromarray(
        255 - make.picture()
    )  # cyan, magenta, yellow; stored inverted and then turned to YCC
    no_black = np.full((64, 96), 255, np.uint8)
    stored = np.dstack((np.asarray(inks.convert("YCbCr")), no_black))
    buffer = io.BytesIO()
    Image.fromarray(255 - stored, "CMYK").save(buffer, "JPEG", quality=100, subsampling=0)
    data = bytearray(buffer.getvalue())
    adobe = next(part for part in jpeg_parts(bytes(data)) if part.name == "APP14")
    data[adobe.end - 1] = 2
    path = tmp_path / "ycck.jpg"
    path.write_bytes(bytes(data))
    photo = open_photo(path)
    assert any("CMYK" in note for note in photo.notes)
    assert np.abs(photo.rgb8.astype(int) - make.picture()).mean() < 6


@pytest.mark.parametrize("mode", ["L", "CMYK"])
def test_grey_and_print_jpegs_open_progressive_too(tmp_path: Path, mode: str) -> None:
    path = tmp_path / "progressive.jpg"
    Image.fromarray(make.picture()).convert(mode).save(path, progressive=True, quality=95)
    photo = open_photo(path)
    expected = np.asarray(Image.fromarray(make.picture()).convert(mode).convert("RGB")).astype(int)
    assert np.abs(photo.rgb8.astype(int) - expected).mean() < 6


ARITHMETIC = {
    "sequential": (
        "/9j/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBD"
        "AQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//yQARCAAgADAD"
        "ASIAAhEBAxEB/8wACgAQEAUBEBEF/9oADAMBAAIRAxEAPwD/AKGzDkFLO8ys/MXyez67sLu2UTQXOBFYb/oeNxSUsPD+X9IEMVEX"
        "gDD75ukyj/JOvWadBY4WKnu0Qse81zBMwXwJTZui1ilqAuuY/9k="
    ),
    "progressive": (
        "/9j/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBD"
        "AQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//ygARCAAgADAD"
        "ASIAAhEBAxEB/8wABgAQARD/2gAMAwEAAhADEAAAAf8ARj89vj2Oe8a9YU10tDRjVjGJa6CP+wiDYP/MAAQQBf/aAAgBAQABBQKj"
        "4yLOteZfWSBgQzM0/8wABBEF/9oACAEDAQE/ARe0w3zIHv/MAAQRBf/aAAgBAgEBPwEmYT3c/8wABBAF/9oACAEBAAY/ArD/zAAE"
        "EAX/2gAIAQEAAT8h31OI1kkg/9oADAMBAAIAAwAAABAJYe/EcP/MAAQRBf/aAAgBAwEBPxDq/8wABBEF/9oACAECAQE/EP/MAAQQ"
        "Bf/aAAgBAQABPxDTQF3PGmDIzoD/2Q=="
    ),
}
"""48 x 32 pixels, red = 5 x, green = 8 y, blue = 128, written by libjpeg-turbo; Pillow reads such files only."""


@pytest.mark.parametrize("coding", ARITHMETIC)
def test_arithmetically_coded_jpegs_open(tmp_path: Path, coding: str) -> None:
    path = tmp_path / "arithmetic.jpg"
    path.write_bytes(base64.b64decode(ARITHMETIC[coding]))
    y, x = np.mgrid[0:32, 0:48]
    expected = np.stack((5 * x, 8 * y, np.full_like(x, 128)), axis=-1)
    assert np.abs(open_photo(path).rgb8.astype(int) - expected).mean() < 6


@pytest.mark.parametrize("compression", ["tiff_lzw", "tiff_adobe_deflate", "jpeg", "packbits"])
def test_compressed_tiffs_open(tmp_path: Path, compression: str) -> None:
    path = tmp_path / "scan.tif"
    Image.fromarray(make.picture()).save(path, compression=compression)
    assert np.abs(open_photo(path).rgb8.astype(int) - make.picture()).mean() < 12


def test_tiled_tiffs_open(tmp_path: Path) -> None:
    tifffile = pytest.importorskip("tifffile")
    path = tmp_path / "tiles.tif"
    tifffile.imwrite(path, make.picture(), tile=(32, 32), photometric="rgb")
    assert np.array_equal(open_photo(path).rgb8, make.picture())


def test_a_print_tiff_of_sixteen_bits_opens(tmp_path: Path) -> None:
    tifffile = pytest.importorskip("tifffile")
    inks = np.asarray(Image.fromarray(make.picture()).convert("CMYK")).astype(np.uint16) * 257
    path = tmp_path / "print.tif"
    tifffile.imwrite(path, inks, photometric="separated")
    photo = open_photo(path)
    assert np.abs(photo.rgb8.astype(int) - make.picture()).mean() < 4
    assert {
        "16 bits a channel were rounded to 8.",
        "CMYK without a usable profile was converted to sRGB.",
    } == set(photo.notes)


def test_the_primary_picture_of_a_heic_burst_is_used_and_said(tmp_path: Path) -> None:
    path = tmp_path / "burst.heic"
    heif = pillow_heif.from_pillow(Image.fromarray(255 - make.picture()))
    heif.add_from_pillow(Image.fromarray(make.picture()))
    heif.save(path, quality=95, primary_index=1)
    photo = open_photo(path)
    assert np.abs(photo.rgb8.astype(int) - make.picture()).mean() < 8
    assert photo.notes == ("The file holds 2 pictures; the main one is used.",)


def test_wide_png_and_avif_colours_are_said(tmp_path: Path) -> None:
    path = tmp_path / "hdr.png"
    Image.fromarray(make.picture()).save(path)
    data = path.read_bytes()
    path.write_bytes(data[:33] + make.png_chunk(b"cICP", bytes((9, 16, 0, 1))) + data[33:])
    assert any("HDR" in note for note in open_photo(path).notes)
    path.write_bytes(data[:33] + make.png_chunk(b"cICP", bytes((1, 13, 0, 1))) + data[33:])
    assert open_photo(path).notes == ()
    avif = tmp_path / "plain.avif"
    Image.fromarray(make.picture()).save(avif, quality=95)
    assert open_photo(avif).notes == ()


def test_a_live_photo_is_its_picture(tmp_path: Path) -> None:
    """The film beside it is a file of its own and is never looked at."""
    path = make.tagged_photo(tmp_path, "heic", name="IMG_1")
    (tmp_path / "IMG_1.MOV").write_bytes(b"\0\0\0\x14ftypqt  ")
    assert open_photo(path).rgb8.shape == (64, 96, 3)
