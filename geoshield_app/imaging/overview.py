"""A photo for the screen: upright, at most so many pixels; parts of a large one at full size."""

from __future__ import annotations

import io
import math
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from PIL import Image, ImageCms

from geoshield_app.domain.boxes import Box
from geoshield_app.domain.errors import TooLarge
from geoshield_app.domain.photo import Rgb8, picture_size
from geoshield_app.imaging.memory import SHARE_OF_FREE, free_bytes, gigabytes
from geoshield_app.imaging.opening import Opened, opened
from geoshield_app.imaging.pixels import decode
from geoshield_app.imaging.signature import shown
from geoshield_app.imaging.source import LIBRARY_ERRORS, sha256_of

MOST_PIXELS = 25_000_000
"""More are shown from a smaller copy until the person looks closer."""
_BYTES_PER_PIXEL = 12
"""The decoder's picture, its array, the upright copy and the smaller one."""
_TOLERANCE = 0.1
"""A picture that is so little too large stays as it is."""
_CROPPED_FIRST = ("JPEG", "MPO")
"""Always 8 bits, so that the part alone can be converted and turned."""
_DRAFT_STEPS = (8, 4, 2)
"""By which a JPEG decoder can shrink while it decodes."""


@dataclass(frozen=True, slots=True, eq=False)
class Overview:
    """What of a photo is shown: big, lives as long as it is on the screen."""

    rgb8: Rgb8
    """uint8 [h, w, 3] upright, in its own profile; smaller than the photo when that is large."""
    icc: bytes | None
    width_px: int
    height_px: int
    """Of the upright photo itself."""
    sha256: str
    """Of the file as it was read."""

    @property
    def scale(self) -> float:
        """Shown pixels per photo pixel, 1.0 when nothing was left out."""
        return int(self.rgb8.shape[1]) / self.width_px


def overview(path: Path, most_pixels: int = MOST_PIXELS) -> Overview:
    """The whole photo in at most ``most_pixels``; JPEGs shrink while they are decoded. Raises an InputError."""
    with opened(path, smallest_side_px=1) as source:
        digest = sha256_of(source.file)
        source.file.seek(0)
        shrink = _shrinks_while_decoding(source, most_pixels)
        _check_room(path, source, shrink)
        pixels = decode(source)
        size = source.width_px, source.height_px
    return Overview(_at_most(pixels.rgb8, most_pixels), pixels.icc, *size, digest)


def part(path: Path, box: Box) -> tuple[Rgb8, bytes | None]:
    """uint8 [h, w, 3]: ``box`` of the upright photo at full size, and its profile. Raises an InputError."""
    with opened(path, smallest_side_px=1) as source:
        _check_room(path, source, 1)
        if source.format in _CROPPED_FIRST:
            cut = source.image.crop(stored(box, source.orientation, source.width_px, source.height_px))
            pixels = decode(replace(source, image=cut))
            return pixels.rgb8, pixels.icc
        pixels = decode(source)
    return pixels.rgb8[box.top : box.bottom, box.left : box.right].copy(), pixels.icc


def in_srgb(rgb8: Rgb8, icc: bytes | None) -> Rgb8:
    """The same colours for a screen without a profile; ``rgb8`` itself when there is no usable profile."""
    if icc is None:
        return rgb8
    try:
        profile = ImageCms.ImageCmsProfile(io.BytesIO(icc))
        srgb = ImageCms.createProfile("sRGB")
        converted = ImageCms.profileToProfile(Image.fromarray(rgb8), profile, srgb, outputMode="RGB")
    except LIBRARY_ERRORS:
        return rgb8
    return rgb8 if converted is None else np.asarray(converted)


def stored(box: Box, orientation: int, width_px: int, height_px: int) -> tuple[int, int, int, int]:
    """Where a box of the upright ``width_px x height_px`` photo lies in the picture as it is stored."""
    left, top, right, bottom = box.left, box.top, box.right, box.bottom
    if orientation in (3, 4, 7, 8):
        top, bottom = height_px - bottom, height_px - top
    if orientation in (2, 3, 6, 7):
        left, right = width_px - right, width_px - left
    return (top, left, bottom, right) if orientation in (5, 6, 7, 8) else (left, top, right, bottom)


def _shrinks_while_decoding(source: Opened, most_pixels: int) -> int:
    """By how much the decoder itself shrinks the picture, told to do so; 1: not at all."""
    for step in _DRAFT_STEPS:
        if source.format in ("JPEG", "MPO") and source.width_px * source.height_px >= most_pixels * step**2:
            wanted = (source.image.width // step, source.image.height // step)
            source.image.draft(source.image.mode, wanted)
            return step
    return 1


def _check_room(path: Path, source: Opened, shrink: int) -> None:
    need = source.width_px * source.height_px * _BYTES_PER_PIXEL // shrink**2
    if need > free_bytes() * SHARE_OF_FREE:
        raise TooLarge(f"Showing {shown(path)} needs about {gigabytes(need)} of memory.")


def _at_most(rgb8: Rgb8, most_pixels: int) -> Rgb8:
    """Shrunk by a whole number, by the mean of its blocks."""
    width_px, height_px = picture_size(rgb8)
    by = math.ceil(math.sqrt(width_px * height_px / most_pixels) - _TOLERANCE)
    return rgb8 if by < 2 else np.asarray(Image.fromarray(rgb8).reduce(by))
