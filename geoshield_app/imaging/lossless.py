"""The quick lossless form in which a protected picture is kept for later exports.

WebP without loss at its quickest setting: on three street photos of 8 megapixels with a pattern of 8 levels it took
0.4 to 0.9 s and 10.1 MB on average, PNG at level 1 took 0.7 to 1.4 s and 14.1 MB, at level 6 2.5 to 5.1 s and 12.9 MB
(one busy core). It takes 28 bytes a pixel beside the pictures (measured on 40 megapixels), which together stays within
``memory.BYTES_PER_PIXEL``.
"""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from geoshield_app.domain.errors import InputError
from geoshield_app.domain.photo import Rgb8, picture_size
from geoshield_app.domain.plan import FileFormat
from geoshield_app.imaging.encode import LARGEST_SIDE_PX, decode_saved
from geoshield_app.imaging.memory import without_pixel_guard

_QUICK: dict[FileFormat, dict[str, object]] = {
    FileFormat.WEBP: {"lossless": True, "exact": True, "quality": 0, "method": 0},
    FileFormat.PNG: {"compress_level": 1},
}


def lossless_format(rgb8: Rgb8) -> FileFormat:
    """WebP, or PNG where a side is too long for that."""
    return FileFormat.WEBP if max(picture_size(rgb8)) <= LARGEST_SIDE_PX[FileFormat.WEBP] else FileFormat.PNG


def encode_lossless(rgb8: Rgb8, alpha8: NDArray[np.uint8] | None, icc: bytes | None) -> bytes:
    """The file's bytes of uint8 [H, W, 3] and [H, W] with its clean profile, in ``lossless_format``."""
    kind = lossless_format(rgb8)
    pixels = rgb8 if alpha8 is None else np.dstack((rgb8, alpha8))
    profile = {"icc_profile": icc} if icc else {}
    buffer = io.BytesIO()
    with without_pixel_guard():
        Image.fromarray(pixels).save(buffer, kind.value.upper(), **profile, **_QUICK[kind])
    return buffer.getvalue()


def decode_lossless(path: Path) -> Rgb8 | None:
    """uint8 [H, W, 3] as it was kept; None when the file is gone or damaged."""
    try:
        return decode_saved(path)[0]
    except InputError:
        return None
