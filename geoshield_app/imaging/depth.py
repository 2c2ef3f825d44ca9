"""16 bits to 8, rounded to the nearest level (v / 257), not cut as Pillow does for colour.

Pillow holds colour in 8 bits and its unpackers keep one byte of each sample: the high one for the file's byte
order, the low one for the other order. Reading the picture twice, once each way, gives both.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFile

_OTHER_ORDER = {"16B": "16L", "16L": "16B", "16N": "16B" if sys.byteorder == "little" else "16L"}
_SWAPPABLE = ("RGB", "RGBA", "RGBX", "CMYK")
_ROWS = 256
_BITS_PER_SAMPLE, _PHOTOMETRIC = 258, 262


def is_deep_grey(image: Image.Image) -> bool:
    """One channel of 9 to 16 bits."""
    return image.mode.startswith("I;16")


def is_deep_colour(image: Image.Image) -> bool:
    """Several channels of 16 bits, seen in the decoder's plan before loading."""
    return any(";16" in raw for raw in _rawmodes(image))


def grey_levels(image: Image.Image) -> NDArray[np.uint16]:
    """uint16 [H, W], 0 black to 65535 white, of a deep grey picture."""
    tiff = getattr(image, "tag_v2", {})
    bits, white_is_zero = int(tiff.get(_BITS_PER_SAMPLE, (16,))[0]), tiff.get(_PHOTOMETRIC) == 0
    image.load()
    levels = np.asarray(image).astype(np.uint16)
    if bits < 16:
        levels = (levels.astype(np.uint32) * 65535 // ((1 << bits) - 1)).astype(np.uint16)
    return np.asarray(65535 - levels if white_is_zero else levels, dtype=np.uint16)


def colour_levels(image: Image.Image, reopen: Callable[[], Image.Image]) -> NDArray[np.uint16] | None:
    """uint16 [H, W, C] of a deep colour picture; None where only the high byte can be had.

    ``image`` is loaded by this (high bytes); ``reopen`` gives the same header again for the low ones.
    """
    rawmodes = _rawmodes(image)
    if rawmodes == ["LA;16B"]:
        return _grey_alpha(reopen())
    low_modes = [_low(raw) for raw in rawmodes]
    if not all(low_modes):
        return None
    low = reopen()
    _replan(low, low_modes)
    image.load()
    low.load()
    return _joined(np.asarray(image), np.asarray(low))


def rounded(levels: NDArray[np.uint16]) -> NDArray[np.uint8]:
    """uint8 of the same shape: each level / 257 to the nearest."""
    out = np.empty(levels.shape, np.uint8)
    for top in range(0, levels.shape[0], _ROWS):
        strip = levels[top : top + _ROWS].astype(np.uint32)
        out[top : top + _ROWS] = (strip + 128) // 257
    return out


def _grey_alpha(image: Image.Image) -> NDArray[np.uint16]:
    """PNG grey with alpha: its four bytes a pixel fit the four channels of RGBA as they are."""
    _replan(image, ["RGBA"])
    image.load()
    quads = np.asarray(image)
    return _joined(quads[..., [0, 0, 0, 2]], quads[..., [1, 1, 1, 3]])


def _joined(high: NDArray[np.uint8], low: NDArray[np.uint8]) -> NDArray[np.uint16]:
    levels = high.astype(np.uint16)
    levels <<= 8
    levels |= low
    return levels


def _rawmodes(image: Image.Image) -> list[str]:
    tiles = image.tile if isinstance(image, ImageFile.ImageFile) else []
    return [args if isinstance(args, str) else str((args or ("",))[0]) for _, _, _, args in tiles]


def _low(rawmode: str) -> str:
    model, _, order = rawmode.partition(";")
    return f"{model};{_OTHER_ORDER[order]}" if model in _SWAPPABLE and order in _OTHER_ORDER else ""


def _replan(image: Image.Image, rawmodes: list[str]) -> None:
    """Ask the decoder for other bytes of the same samples."""
    assert isinstance(image, ImageFile.ImageFile)
    image.tile = [
        tile._replace(args=raw if isinstance(tile.args, str) else (raw, *(tile.args or ("",))[1:]))
        for tile, raw in zip(image.tile, rawmodes, strict=True)
    ]
