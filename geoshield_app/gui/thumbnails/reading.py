"""A photo as a small upright JPEG, by the library that protects it, so HEIC and AVIF too; for background threads."""

from __future__ import annotations

import contextlib
import io
from pathlib import Path

from PIL import Image, ImageCms, ImageOps

from geoshield_app.domain.errors import InputError
from geoshield_app.imaging.opening import opened

SIDE_PX = 336
"""Of the long side: a tile at 200 %."""
_QUALITY = 86
_UPRIGHT = {2: 0, 3: 3, 4: 1, 5: 5, 6: 4, 7: 6, 8: 2}
"""EXIF orientation to Pillow's Transpose."""


def small_jpeg(path: Path) -> bytes | None:
    """None when nobody can read the file."""
    try:
        with opened(path, smallest_side_px=1) as source:
            source.image.draft("RGB", (SIDE_PX * 2, SIDE_PX * 2))
            source.image.thumbnail((SIDE_PX, SIDE_PX))
            picture = _in_srgb(source.image)
            if source.orientation in _UPRIGHT:
                picture = picture.transpose(Image.Transpose(_UPRIGHT[source.orientation]))
    except (InputError, OSError, ValueError, SyntaxError, MemoryError, Image.DecompressionBombError):
        return None
    written = io.BytesIO()
    picture.save(written, "JPEG", quality=_QUALITY)
    return written.getvalue()


def _in_srgb(image: Image.Image) -> Image.Image:
    """RGB on the screen's usual colours; transparency lies on grey."""
    icc = image.info.get("icc_profile")
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        image = image.convert("RGBA")
        image = Image.alpha_composite(Image.new("RGBA", image.size, (128, 128, 128, 255)), image)
    elif image.mode.startswith("I;16") or image.mode in ("I", "F"):
        image = ImageOps.autocontrast(image.point(lambda value: value / 256).convert("L"))
    rgb = image.convert("RGB")
    if icc:
        with contextlib.suppress(ImageCms.PyCMSError, OSError, ValueError, TypeError):
            profile = ImageCms.ImageCmsProfile(io.BytesIO(icc))
            changed = ImageCms.profileToProfile(rgb, profile, ImageCms.createProfile("sRGB"))
            return changed or rgb
    return rgb
