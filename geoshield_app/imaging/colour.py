"""Every colour model to 8-bit RGB, by one stated rule each.

RGB with a matrix profile       stays in its own profile, which is rebuilt without text (``icc``)
RGB with another RGB profile    converted to sRGB by LittleCMS, perceptual
RGB with a profile that cannot be read, or one of another model: the profile is left out, sRGB assumed
grey                            three equal channels; with a grey profile converted to sRGB
CMYK                            with its profile converted to sRGB; without one by Pillow's plain formula
Lab                             converted to sRGB
"""

from __future__ import annotations

import io
from dataclasses import dataclass

from PIL import Image, ImageCms

from geoshield_app.imaging.icc import clean_profile, colour_space
from geoshield_app.imaging.source import LIBRARY_ERRORS


@dataclass(frozen=True, slots=True, eq=False)
class Coloured:
    """An RGB picture, the clean profile it is in (None: sRGB), and what was done."""

    image: Image.Image
    icc: bytes | None = None
    notes: tuple[str, ...] = ()


def to_rgb(image: Image.Image, profile: bytes | None) -> Coloured:
    """``image`` (1, L, P, RGB, RGBX, CMYK, YCbCr or LAB, no alpha) as RGB."""
    space = colour_space(profile) if profile else ""
    if image.mode == "LAB":
        return _from_lab(image)
    if image.mode == "CMYK":
        return _from_cmyk(image, profile if space == "CMYK" else None)
    if image.mode in ("1", "L") and space == "GRAY":
        converted = _to_srgb(image.convert("L"), profile)
        if converted:
            return Coloured(converted, None, ("Its grey profile was converted to sRGB.",))
    rgb = image if image.mode == "RGB" else image.convert("RGB")
    return _keep_or_convert(rgb, profile, space) if profile else Coloured(rgb)


def _keep_or_convert(rgb: Image.Image, profile: bytes, space: str) -> Coloured:
    if space != "RGB":
        return Coloured(rgb, None, ("Its colour profile does not fit its pixels; sRGB is assumed.",))
    clean = clean_profile(profile)
    if clean:
        return Coloured(rgb, clean)
    converted = _to_srgb(rgb, profile)
    if converted:
        return Coloured(converted, None, ("Its colour profile was converted to sRGB.",))
    return Coloured(rgb, None, ("Its colour profile cannot be read; sRGB is assumed.",))


def _from_cmyk(image: Image.Image, profile: bytes | None) -> Coloured:
    converted = _to_srgb(image, profile) if profile else None
    if converted:
        return Coloured(converted, None, ("CMYK was converted to sRGB by its own profile.",))
    return Coloured(image.convert("RGB"), None, ("CMYK without a usable profile was converted to sRGB.",))


def _from_lab(image: Image.Image) -> Coloured:
    lab, srgb = ImageCms.createProfile("LAB"), ImageCms.createProfile("sRGB")
    converted = ImageCms.profileToProfile(image, lab, srgb, outputMode="RGB")
    if converted is None:
        raise ValueError("LittleCMS gave no picture")
    return Coloured(converted, None, ("Lab colours were converted to sRGB.",))


def _to_srgb(image: Image.Image, profile: bytes | None) -> Image.Image | None:
    """Perceptual conversion by LittleCMS; None when it cannot use the profile."""
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile or b""))
        return ImageCms.profileToProfile(image, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
    except LIBRARY_ERRORS:
        return None
