"""The base picture: what the optimiser starts from and every comparison is against."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from geoshield_app.domain.errors import TooSmall
from geoshield_app.domain.photo import Photo, Rgb8, picture_size
from geoshield_app.domain.plan import Output
from geoshield_app.imaging.compare import WINDOW_PX
from geoshield_app.imaging.signature import shown


def resized_size(size: tuple[int, int], long_side_px: int | None) -> tuple[int, int]:
    """(width_px, height_px) that ``size`` takes when its long side is brought down to ``long_side_px``; never up.

    >>> resized_size((4000, 3000), 2048)
    (2048, 1536)
    """
    width_px, height_px = size
    long_px = max(size)
    if long_side_px is None or long_side_px >= long_px:
        return size
    return max(1, round(width_px * long_side_px / long_px)), max(1, round(height_px * long_side_px / long_px))


def base_picture(photo: Photo, output: Output) -> Rgb8:
    """uint8 [H, W, 3]: a copy of the photo, made smaller by Lanczos where ``output`` asks for it.

    Raises TooSmall when a long and narrow photo would come out too narrow to be compared.
    """
    width_px, height_px = resized_size(picture_size(photo.rgb8), output.long_side_px)
    if min(width_px, height_px) < WINDOW_PX:
        raise TooSmall(
            f"{shown(photo.ref.path)} would be only {width_px} x {height_px} pixels at this size.",
            advice="Choose a larger size, or a destination that keeps the photo's own.",
        )
    return resized(photo.rgb8, (width_px, height_px))


def base_alpha(photo: Photo, output: Output) -> NDArray[np.uint8] | None:
    """uint8 [H, W] for the base picture, None when the photo is opaque."""
    if photo.alpha8 is None:
        return None
    return resized(photo.alpha8, resized_size(picture_size(photo.rgb8), output.long_side_px))


def resized(pixels: NDArray[np.uint8], size: tuple[int, int]) -> NDArray[np.uint8]:
    """A copy of [H, W] or [H, W, 3] at ``size`` = (width_px, height_px), by Lanczos."""
    if picture_size(pixels) == size:
        return pixels.copy()
    return np.array(Image.fromarray(pixels).resize(size, Image.Resampling.LANCZOS))
