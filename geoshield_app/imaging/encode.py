"""Pixels to the bytes of a file, and back. Nothing but pixels, the clean profile and the kept tags is written."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from geoshield_app.domain.errors import UsageError
from geoshield_app.domain.photo import Rgb8
from geoshield_app.domain.plan import FileFormat, Output
from geoshield_app.imaging.icc import is_clean
from geoshield_app.imaging.kept_tags import NOTHING_KEPT, Kept
from geoshield_app.imaging.memory import without_pixel_guard
from geoshield_app.imaging.opening import read_header
from geoshield_app.imaging.signature import HEAD_BYTES, photo_format
from geoshield_app.imaging.source import open_file

LARGEST_SIDE_PX = {FileFormat.JPEG: 65_500, FileFormat.WEBP: 16_383, FileFormat.PNG: 2**31 - 1}


def encode(
    rgb8: Rgb8,
    alpha8: NDArray[np.uint8] | None,
    icc: bytes | None,
    output: Output,
    kept: Kept = NOTHING_KEPT,
) -> bytes:
    """The file's bytes: JPEG (4:4:4, optimised), PNG or lossless WebP of ``rgb8`` [H, W, 3], ``alpha8`` [H, W].

    ``kept`` comes from ``kept_tags(photo.tags, output.tags)`` and is what the read-back check has to be told too.
    Raises UsageError where the format cannot hold the picture (transparency in JPEG, sides too long), and
    ValueError for a profile that has not been cleaned.
    """
    _refuse(rgb8, alpha8, output.format)
    if icc is not None and not is_clean(icc):
        raise ValueError("only a profile from clean_profile may be written")
    pixels = rgb8 if alpha8 is None else np.dstack((rgb8, alpha8))
    buffer = io.BytesIO()
    options: dict[str, Any] = {"icc_profile": icc} if icc else {}
    if kept.exif:
        options["exif"] = kept.exif
    with without_pixel_guard():
        Image.fromarray(pixels).save(buffer, output.format.value.upper(), **options, **_options(output))
    return buffer.getvalue()


def decode_saved(path: Path) -> tuple[Rgb8, NDArray[np.uint8] | None]:
    """(uint8 [H, W, 3], alpha [H, W] or None) of a file that ``encode`` wrote, exactly as stored.

    Raises an InputError when it cannot be decoded to its end.
    """
    with (
        open_file(path) as file,
        without_pixel_guard(),
        read_header(path, file, photo_format(path, file.read(HEAD_BYTES))) as image,
    ):
        pixels = np.array(image if image.mode in ("RGB", "RGBA") else image.convert("RGBA"))
    if pixels.shape[2] == 3:
        return pixels, None
    return np.ascontiguousarray(pixels[..., :3]), np.ascontiguousarray(pixels[..., 3])


def decode_bytes(data: bytes) -> Rgb8:
    """uint8 [H, W, 3] of what ``encode`` made, as ``decode_saved`` reads it once it is a file."""
    with without_pixel_guard(), Image.open(io.BytesIO(data)) as image:
        return np.array(image.convert("RGB"))


def _refuse(rgb8: Rgb8, alpha8: NDArray[np.uint8] | None, file_format: FileFormat) -> None:
    name = file_format.value.upper()
    if alpha8 is not None and file_format is FileFormat.JPEG:
        raise UsageError("JPEG cannot hold transparency.", advice="Choose PNG or WebP for this photo.")
    if max(rgb8.shape[:2]) > LARGEST_SIDE_PX[file_format]:
        largest = LARGEST_SIDE_PX[file_format]
        message = f"{name} cannot hold sides longer than {largest:,} pixels."
        raise UsageError(message, advice="Choose PNG, or a smaller size.")


def _options(output: Output) -> dict[str, Any]:
    if output.format is FileFormat.JPEG:
        return {"quality": output.quality, "subsampling": 0, "optimize": True}
    if output.format is FileFormat.WEBP:
        return {"lossless": True, "exact": True, "quality": 60, "method": 3}
    return {"compress_level": 6}
