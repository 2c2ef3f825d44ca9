"""A photo's header: format, upright size, how many pictures it holds. Nothing is decoded here."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from PIL import Image, ImageFile
from pillow_heif import HeifImageFile

from geoshield_app.domain.errors import TooSmall
from geoshield_app.imaging import stated_colours
from geoshield_app.imaging.jp2 import jp2_info
from geoshield_app.imaging.memory import without_pixel_guard
from geoshield_app.imaging.signature import HEAD_BYTES, camera_raw, photo_format, shown
from geoshield_app.imaging.source import LIBRARY_ERRORS, damaged, open_file

SMALLEST_SIDE_PX = 32
_ORIENTATION = 0x0112
_DNG_VERSION = 0xC612
_PHOTOMETRIC = 0x0106
_SENSOR_DATA = (32803, 34892)
_MOVING = ("GIF", "WEBP", "PNG", "AVIF")
_UPRIGHT_BY_LIBRARY = ("TIFF", "HEIF")
"""Pillow turns TIFF, libheif turns HEIC while decoding; their size is already the upright one."""


@dataclass(frozen=True, slots=True, eq=False)
class Opened:
    """An open file with its header read; lives inside one ``with``."""

    path: Path
    file: BinaryIO
    format: str
    image: Image.Image
    orientation: int
    """What is left to do: 1 to 8 as in EXIF."""
    width_px: int
    height_px: int
    """Upright."""
    notes: tuple[str, ...]


@contextmanager
def opened(path: Path, *, smallest_side_px: int = SMALLEST_SIDE_PX) -> Iterator[Opened]:
    """The photo at ``path`` with its header read.

    Raises the InputErrors of ``open_file`` and of ``photo_format``, TooSmall, and UnsupportedPhoto for camera raw.
    """
    with open_file(path) as file, without_pixel_guard():
        file_format = photo_format(path, file.read(HEAD_BYTES))
        with read_header(path, file, file_format) as image:
            _refuse(path, file_format, image)
            orientation = 1 if file_format in _UPRIGHT_BY_LIBRARY else exif_orientation(image)
            width_px, height_px = image.size if orientation < 5 else image.size[::-1]
            if min(width_px, height_px) < smallest_side_px:
                raise TooSmall(f"{shown(path)} is only {width_px} x {height_px} pixels.")
            name = "MPO" if image.format == "MPO" else file_format
            notes = (*_notes_on_count(name, image), *_notes_on_colours(name, image, file))
            yield Opened(path, file, name, image, orientation, width_px, height_px, notes)


def read_header(path: Path, file: BinaryIO, file_format: str) -> Image.Image:
    """Pillow's lazy picture of the file; only the one decoder that the content asks for is tried."""
    file.seek(0)
    try:
        return _open_image(file, file_format)
    except MemoryError:
        raise
    except LIBRARY_ERRORS as error:
        raise damaged(path) from error


def _open_image(file: BinaryIO, file_format: str) -> Image.Image:
    if file_format == "HEIF":
        image: Image.Image = HeifImageFile(file)  # type: ignore[no-untyped-call]
        return image
    formats = ["JPEG", "MPO"] if file_format in ("JPEG", "MPO") else [file_format]
    opened_image = Image.open(file, formats=formats)
    if file_format == "JPEG2000":
        opened_image.info.update(jp2_info(file))
    return opened_image


def exif_orientation(image: Image.Image) -> int:
    """1 to 8 from the EXIF block; 1 when it is absent, damaged or out of range."""
    exif = Image.Exif()
    try:
        exif.load(image.info.get("exif") or b"")
        value = exif.get(_ORIENTATION)
    except LIBRARY_ERRORS:
        return 1
    return value if isinstance(value, int) and 1 <= value <= 8 else 1


def _refuse(path: Path, file_format: str, image: Image.Image) -> None:
    tiff = getattr(image, "tag_v2", {}) if file_format == "TIFF" else {}
    if _DNG_VERSION in tiff or tiff.get(_PHOTOMETRIC) in _SENSOR_DATA:
        raise camera_raw(path)


def _notes_on_count(name: str, image: Image.Image) -> tuple[str, ...]:
    count = int(getattr(image, "n_frames", 1)) if isinstance(image, ImageFile.ImageFile) else 1
    if count < 2:
        return ()
    if name == "TIFF":
        return (f"The first of {count} pages is used.",)
    if name in _MOVING:
        return (f"It is an animation of {count} pictures; the first is used.",)
    return (f"The file holds {count} pictures; the main one is used.",)


def _notes_on_colours(name: str, image: Image.Image, file: BinaryIO) -> tuple[str, ...]:
    position = file.tell()
    file.seek(0)
    head = file.read(stated_colours.HEAD_BYTES)
    file.seek(position)
    return stated_colours.notes_on_colours(name, image.info, head)
