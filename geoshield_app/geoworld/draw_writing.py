"""Words as masks: Latin in Pillow's own font, other scripts as strokes with the texture of the script.

The strokes spell nothing. They only look as different from each other as the scripts do.
"""

from collections.abc import Callable
from functools import lru_cache
from random import Random
from typing import Any

from PIL import Image, ImageDraw, ImageFont, features

EM = 64  # pixels of one glyph cell


def _lines(pen: Any, *strokes: tuple[float, ...]) -> None:
    for stroke in strokes:
        pen.line([v * EM for v in stroke], fill=255, width=7)


def _han(pen: Any, rng: Random) -> None:
    for _ in range(rng.randint(3, 4)):
        y = rng.uniform(0.1, 0.9)
        _lines(pen, (rng.uniform(0.05, 0.3), y, rng.uniform(0.7, 0.95), y))
    for _ in range(rng.randint(2, 3)):
        x = rng.uniform(0.15, 0.85)
        _lines(pen, (x, rng.uniform(0.05, 0.3), x, rng.uniform(0.7, 0.95)))
    _lines(pen, (0.5, 0.4, 0.1, 0.95), (0.5, 0.4, 0.9, 0.95))


def _kana(pen: Any, rng: Random) -> None:
    turn = rng.randint(0, 90)
    pen.arc((0.2 * EM, 0.35 * EM, 0.85 * EM, 0.95 * EM), turn, turn + 230, fill=255, width=7)
    _lines(pen, (0.15, 0.25, 0.8, 0.2), (0.45, 0.05, rng.uniform(0.3, 0.55), 0.8))


def _hangul(pen: Any, rng: Random) -> None:
    pen.ellipse((0.08 * EM, 0.08 * EM, 0.5 * EM, 0.5 * EM), outline=255, width=7)
    _lines(
        pen, (0.72, 0.05, 0.72, 0.6), (0.72, 0.3, 0.95, 0.3) if rng.random() < 0.5 else (0.5, 0.3, 0.72, 0.3)
    )
    _lines(
        pen, (0.12, 0.7, 0.8, 0.7), (0.8, 0.7, 0.8, 0.95) if rng.random() < 0.6 else (0.12, 0.95, 0.8, 0.95)
    )


def _devanagari(pen: Any, rng: Random) -> None:
    _lines(pen, (-0.1, 0.16, 1.1, 0.16), (0.75, 0.16, 0.75, 0.95))
    pen.arc(
        (0.15 * EM, 0.3 * EM, 0.72 * EM, rng.uniform(0.7, 0.95) * EM),
        rng.randint(40, 160),
        380,
        fill=255,
        width=7,
    )


def _thai(pen: Any, rng: Random) -> None:
    pen.ellipse((0.12 * EM, 0.62 * EM, 0.36 * EM, 0.86 * EM), outline=255, width=6)
    pen.arc((0.14 * EM, 0.3 * EM, 0.8 * EM, 0.85 * EM), 180, 360, fill=255, width=7)
    _lines(pen, (0.78, 0.55, 0.78, 0.92), (0.34, 0.7, 0.34, 0.5))
    if rng.random() < 0.5:
        pen.arc((0.3 * EM, 0.02 * EM, 0.75 * EM, 0.28 * EM), 120, 360, fill=255, width=6)


def _arabic(pen: Any, rng: Random) -> None:
    _lines(pen, (-0.1, 0.66, 1.1, 0.66))
    if rng.random() < 0.45:
        _lines(pen, (0.5, 0.08, 0.5, 0.66))
    else:
        pen.arc((0.1 * EM, 0.45 * EM, 0.9 * EM, 0.98 * EM), 0, 180, fill=255, width=8)
    for i in range(rng.randint(1, 3)):
        pen.ellipse(((0.25 + 0.2 * i) * EM, 0.3 * EM, (0.38 + 0.2 * i) * EM, 0.43 * EM), fill=255)


def _hebrew(pen: Any, rng: Random) -> None:
    _lines(pen, (0.12, 0.2, 0.85, 0.2), (0.8, 0.2, 0.8, 0.9))
    _lines(pen, *(((0.2, 0.35, 0.2, 0.9),) if rng.random() < 0.5 else ((0.1, 0.88, 0.8, 0.88),)))


_CYRILLIC = (
    ((0.15, 0.1, 0.15, 0.9), (0.85, 0.1, 0.85, 0.9), (0.15, 0.9, 0.85, 0.1)),
    ((0.5, 0.1, 0.5, 0.9), (0.1, 0.1, 0.9, 0.9), (0.9, 0.1, 0.1, 0.9)),
    ((0.12, 0.1, 0.12, 0.9), (0.5, 0.1, 0.5, 0.9), (0.88, 0.1, 0.88, 0.9), (0.12, 0.88, 0.88, 0.88)),
    ((0.2, 0.9, 0.2, 0.1, 0.85, 0.1),),
    ((0.05, 0.82, 0.95, 0.82), (0.2, 0.82, 0.4, 0.1, 0.8, 0.1, 0.8, 0.82)),
    ((0.85, 0.9, 0.85, 0.1, 0.3, 0.1, 0.2, 0.3, 0.3, 0.5, 0.85, 0.5), (0.5, 0.5, 0.15, 0.9)),
)
_GREEK = (
    ((0.1, 0.9, 0.5, 0.1, 0.9, 0.9),),
    ((0.85, 0.1, 0.15, 0.1, 0.55, 0.5, 0.15, 0.9, 0.85, 0.9),),
    ((0.15, 0.9, 0.15, 0.1, 0.85, 0.1, 0.85, 0.9),),
    ((0.1, 0.9, 0.5, 0.1, 0.9, 0.9, 0.1, 0.9),),
    ((0.15, 0.1, 0.85, 0.1), (0.25, 0.5, 0.75, 0.5), (0.15, 0.9, 0.85, 0.9)),
    ((0.5, 0.05, 0.5, 0.95), (0.2, 0.5, 0.5, 0.25, 0.8, 0.5, 0.5, 0.75, 0.2, 0.5)),
)


def _cyrillic(pen: Any, rng: Random) -> None:
    _lines(pen, *rng.choice(_CYRILLIC))


def _greek(pen: Any, rng: Random) -> None:
    _lines(pen, *rng.choice(_GREEK))


GLYPHS: dict[str, Callable[[Any, Random], None]] = {
    "han": _han,
    "kana": _kana,
    "hangul": _hangul,
    "devanagari": _devanagari,
    "thai": _thai,
    "arabic": _arabic,
    "hebrew": _hebrew,
    "cyrillic": _cyrillic,
    "greek": _greek,
}


@lru_cache(maxsize=512)
def word_mask(script: str, word: str, upright: bool, height_px: int = EM) -> Image.Image:
    """The word as a mask of mode L, `height_px` high (or wide, when it runs downwards)."""
    mask = _latin(word) if script not in GLYPHS else _strokes(script, word, upright)
    width, height = mask.size
    scale = height_px / (width if upright and script in GLYPHS else height)
    size = (max(2, round(width * scale)), max(2, round(height * scale)))
    return mask if size == mask.size else mask.resize(size, Image.Resampling.BOX)


def _strokes(script: str, word: str, upright: bool) -> Image.Image:
    rng = Random(f"{script} {word}")
    glyphs = []
    for _ in range(rng.randint(3, 5)):
        glyph = Image.new("L", (EM, EM))
        GLYPHS[script](ImageDraw.Draw(glyph), rng)
        glyphs.append(glyph)
    count = len(glyphs)
    mask = Image.new("L", (EM, EM * count) if upright else (EM * count, EM))
    for i, glyph in enumerate(glyphs):
        mask.paste(glyph, (0, EM * i) if upright else (EM * i, 0))
    return mask


def _latin(word: str) -> Image.Image:
    if not features.check("freetype2"):
        return _strokes("greek", word, upright=False)
    font = ImageFont.load_default(EM * 1.25)
    left, top, right, bottom = font.getbbox(word)
    mask = Image.new("L", (int(right - left) + 6, int(bottom - top) + 6))
    ImageDraw.Draw(mask).text((3 - left, 3 - top), word, fill=255, font=font, stroke_width=1)
    return mask
