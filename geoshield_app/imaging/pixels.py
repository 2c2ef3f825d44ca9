"""From Pillow's many modes to upright rgb8 and alpha8."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from geoshield_app.domain.errors import UnsupportedPhoto
from geoshield_app.domain.photo import Rgb8
from geoshield_app.imaging import depth
from geoshield_app.imaging.colour import to_rgb
from geoshield_app.imaging.opening import Opened, read_header
from geoshield_app.imaging.signature import shown

_NOTE_16 = "16 bits a channel were rounded to 8."
_NOTE_HIGH = "16 bits a channel were cut to 8."
_NOTE_HIDDEN = "Colours hidden under full transparency were cleared."
_HIDDEN_LEVEL = 128


@dataclass(frozen=True, slots=True, eq=False)
class Pixels:
    """What is left of a photo once its file format is forgotten; all upright."""

    rgb8: Rgb8
    alpha8: NDArray[np.uint8] | None
    icc: bytes | None
    notes: tuple[str, ...]


def decode(source: Opened) -> Pixels:
    """All pixels of the photo, upright, 8 bits, RGB in its own profile.

    Raises UnsupportedPhoto for floating-point pictures; library errors on damage are left to ``open_file``.
    """
    image, alpha8, notes = _without_alpha(source)
    coloured = to_rgb(image, _profile(source.image))
    rgb8 = upright(np.asarray(coloured.image), source.orientation)
    if alpha8 is not None:
        alpha8 = upright(alpha8, source.orientation)
        alpha8 = None if alpha8.min() == 255 else alpha8
    notes = (*source.notes, *notes, *coloured.notes)
    if alpha8 is not None and _clear_hidden(rgb8, alpha8):
        notes = (*notes, _NOTE_HIDDEN)
    return Pixels(rgb8, alpha8, coloured.icc, notes)


def upright(pixels: NDArray[Any], orientation: int) -> NDArray[Any]:
    """A copy of [H, W, ...] turned as EXIF orientation 1 to 8 asks; 5 to 8 swap the sides."""
    if orientation in (5, 6, 7, 8):
        pixels = pixels.swapaxes(0, 1)
    if orientation in (2, 3, 6, 7):
        pixels = pixels[:, ::-1]
    if orientation in (3, 4, 7, 8):
        pixels = pixels[::-1]
    return np.array(pixels, order="C")


def _without_alpha(source: Opened) -> tuple[Image.Image, NDArray[np.uint8] | None, tuple[str, ...]]:
    """The colours as an 8-bit picture, the alpha apart, and what was done."""
    image = source.image
    if image.mode in ("F", "I", "I;32", "HSV"):
        raise UnsupportedPhoto(
            f"{shown(source.path)} holds measured values, not the 8 or 16 bits of a photo."
        )
    if depth.is_deep_grey(image):
        levels = depth.grey_levels(image)
        return (
            Image.fromarray(depth.rounded(levels)),
            _keyed(levels[..., None], image),
            () if "bit_depth" in image.info else (_NOTE_16,),
        )
    if not depth.is_deep_colour(image):
        image.load()
        return *_split(image), ()
    deep = depth.colour_levels(image, lambda: read_header(source.path, source.file, source.format))
    if deep is None:
        image.load()
        return *_split(image), (_NOTE_HIGH,)
    picture, alpha8 = _split(Image.fromarray(depth.rounded(deep), "CMYK" if image.mode == "CMYK" else None))
    return picture, _keyed(deep, image) if alpha8 is None else alpha8, (_NOTE_16,)


def _split(image: Image.Image) -> tuple[Image.Image, NDArray[np.uint8] | None]:
    """(colours, alpha or None); grey stays grey so that its profile can be used."""
    if image.mode in ("LA", "La") or (image.mode in ("1", "L") and "transparency" in image.info):
        pair = image.convert("LA")
        return pair.getchannel(0), np.asarray(pair.getchannel(1))
    if image.mode in ("RGBA", "RGBa", "PA") or "transparency" in image.info:
        four = image.convert("RGBA")
        return four.convert("RGB"), np.asarray(four.getchannel(3))
    return image, None


def _keyed(levels: NDArray[np.uint16], image: Image.Image) -> NDArray[np.uint8] | None:
    """Alpha of a PNG that names one 16-bit colour as transparent."""
    key = image.info.get("transparency")
    if key is None:
        return None
    hidden = (levels == np.atleast_1d(np.asarray(key, np.int64))).all(axis=-1)
    return np.where(hidden, 0, 255).astype(np.uint8)


def _profile(image: Image.Image) -> bytes | None:
    profile = image.info.get("icc_profile")
    return bytes(profile) if isinstance(profile, bytes | bytearray) and profile else None


def _clear_hidden(rgb8: Rgb8, alpha8: NDArray[np.uint8]) -> bool:
    """What nobody can see may still be published: fully transparent pixels become grey, in place."""
    hidden = alpha8 == 0
    if not hidden.any() or bool((rgb8[hidden] == rgb8[hidden][0]).all()):
        return False
    rgb8[hidden] = _HIDDEN_LEVEL
    return True
