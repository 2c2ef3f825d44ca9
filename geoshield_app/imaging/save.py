"""Bytes to a file under its final name, only after they were read back and looked through."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from geoshield_app.domain.errors import InputError, ReadBackMismatch
from geoshield_app.domain.photo import Rgb8, picture_size
from geoshield_app.domain.result import Saved
from geoshield_app.imaging.encode import decode_saved
from geoshield_app.imaging.inspect import tags_left
from geoshield_app.imaging.kept_tags import NOTHING_KEPT, Kept
from geoshield_app.imaging.signature import photo_format, shown
from geoshield_app.storage.atomic import write_beside


def save(
    data: bytes,
    target: Path,
    *,
    expected_size: tuple[int, int],
    replace: bool,
    expected_rgb8: Rgb8 | None = None,
    expected_alpha8: NDArray[np.uint8] | None = None,
    kept: Kept = NOTHING_KEPT,
) -> Saved:
    """Write ``data`` beside ``target``, read it back, check it, then rename.

    ``expected_size`` is (width_px, height_px). ``expected_rgb8`` is given for lossless formats: every level must be
    there again, and ``expected_alpha8`` likewise (None: opaque). ``kept`` is what may stand beside the pixels. Raises
    ReadBackMismatch and the OutputErrors of ``write_beside``; then nothing new stands under the name.
    """

    def check(written: Path) -> None:
        read_back(
            written,
            target,
            expected_size=expected_size,
            expected_rgb8=expected_rgb8,
            expected_alpha8=expected_alpha8,
            kept=kept,
        )

    path = write_beside(target, data, check, replace=replace)
    file_format = photo_format(target, data[:64]).lower()
    return Saved(path, hashlib.sha256(data).hexdigest(), len(data), file_format)


def read_back(
    written: Path,
    named: Path,
    *,
    expected_size: tuple[int, int],
    expected_rgb8: Rgb8 | None = None,
    expected_alpha8: NDArray[np.uint8] | None = None,
    kept: Kept = NOTHING_KEPT,
) -> Rgb8:
    """The pixels of ``written``, if it is what was meant to be written; ReadBackMismatch otherwise.

    The expected arguments are those of ``save``; ``named`` is how sentences call the file.
    """
    rgb8, alpha8 = _read(written, named)
    _check_size(picture_size(rgb8), expected_size, named)
    if expected_rgb8 is not None:
        _check_levels(rgb8, expected_rgb8, named)
        _check_levels(_opaque(alpha8, rgb8), _opaque(expected_alpha8, rgb8), named)
    _check_tags(written, named, kept)
    return rgb8


def _read(written: Path, target: Path) -> tuple[Rgb8, NDArray[np.uint8] | None]:
    try:
        return decode_saved(written)
    except InputError as error:
        raise ReadBackMismatch(f"{shown(target)} could not be read back after writing.") from error


def _check_size(size: tuple[int, int], expected_size: tuple[int, int], target: Path) -> None:
    if size != expected_size:
        was, wanted = (f"{width_px} x {height_px}" for width_px, height_px in (size, expected_size))
        raise ReadBackMismatch(f"{shown(target)} came out as {was} instead of {wanted} pixels.")


def _check_levels(found: NDArray[np.uint8], expected: NDArray[np.uint8], target: Path) -> None:
    if not np.array_equal(found, expected):
        raise ReadBackMismatch(f"{shown(target)} holds other pixels than those that were written.")


def _opaque(alpha8: NDArray[np.uint8] | None, rgb8: Rgb8) -> NDArray[np.uint8]:
    """No alpha means 255 everywhere."""
    return np.broadcast_to(np.uint8(255), rgb8.shape[:2]) if alpha8 is None else alpha8


def _check_tags(written: Path, target: Path, kept: Kept) -> None:
    try:
        left = tags_left(written, kept)
    except InputError as error:
        raise ReadBackMismatch(f"{shown(target)} could not be read back after writing.") from error
    if left:
        names = ", ".join(dict.fromkeys(tag.group for tag in left))
        raise ReadBackMismatch(f"{shown(target)} still held something beside its pixels ({names}).")
