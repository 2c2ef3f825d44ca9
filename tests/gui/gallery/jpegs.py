"""Small JPEGs as the optimiser sends them."""

from __future__ import annotations

import io

from PIL import Image


def jpeg(colour: tuple[int, int, int]) -> bytes:
    data = io.BytesIO()
    Image.new("RGB", (64, 48), colour).save(data, "JPEG")
    return data.getvalue()
