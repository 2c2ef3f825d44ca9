"""The picture as a service gets it: upright, bounded, encoded anew, nothing but pixels."""

from __future__ import annotations

import io

from PIL import Image

from geoshield_app.domain.photo import Rgb8
from geoshield_app.vlm.views import shrunk

LONG_SIDE_PX = 1024
QUALITY = 90
"""JPEG, because that and PNG are all that Ollama reads dependably."""


def jpeg_of(rgb8: Rgb8) -> bytes:
    """JPEG of uint8 [H, W, 3], long side at most 1024 px, without profile, tags or name."""
    buffer = io.BytesIO()
    Image.fromarray(shrunk(rgb8, LONG_SIDE_PX)).save(buffer, "JPEG", quality=QUALITY, subsampling=0)
    return buffer.getvalue()
