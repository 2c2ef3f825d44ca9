"""Pictures with writing on them, drawn with Pillow's own font."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw, ImageFont


def board(words: str, letters_px: int = 40, degrees: float = 0.0, size=(480, 360), ground=(120, 140, 120)):
    """uint8 [H, W, 3]: a white board with the words, turned counter-clockwise, in the middle; and its true box."""
    font = ImageFont.load_default(letters_px)
    left, top, right, bottom = (round(edge) for edge in font.getbbox(words))
    sign = Image.new(
        "RGBA", (right - left + letters_px, bottom - top + letters_px // 2), (250, 250, 250, 255)
    )
    ImageDraw.Draw(sign).text(
        (letters_px // 2 - left, letters_px // 4 - top), words, fill=(0, 0, 0), font=font
    )
    sign = sign.rotate(degrees, expand=True, resample=Image.Resampling.BICUBIC)
    picture = Image.new("RGB", size, ground)
    corner = ((size[0] - sign.width) // 2, (size[1] - sign.height) // 2)
    picture.paste(sign, corner, sign)
    return np.array(picture), (*corner, corner[0] + sign.width, corner[1] + sign.height)
