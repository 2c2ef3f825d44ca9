"""Trees and shrubs: a stem and a crown of blobs, by species."""

from math import cos, pi, sin
from random import Random

from geoshield_app.geoworld.canvas import Canvas
from geoshield_app.geoworld.countries import Colour
from geoshield_app.geoworld.palette import mix, shade
from geoshield_app.geoworld.parts import Cue, Thing

BARK: Colour = (96, 74, 54)
LEAF: dict[str, tuple[Colour, Colour]] = {  # crown, stem
    "birch": ((150, 184, 84), (226, 224, 216)),
    "pine": ((42, 84, 58), (130, 84, 56)),
    "broadleaf": ((74, 126, 56), BARK),
    "linden": ((104, 146, 62), BARK),
    "fir": ((32, 76, 54), BARK),
    "cypress": ((38, 78, 46), BARK),
    "olive": ((136, 148, 108), (120, 104, 86)),
    "palm": ((120, 140, 60), (158, 122, 82)),
    "scrub": ((150, 142, 86), BARK),
    "acacia": ((118, 132, 58), (84, 64, 48)),
    "aloe": ((92, 142, 110), BARK),
    "coconut": ((46, 132, 60), (150, 130, 106)),
    "banana": ((104, 178, 62), (120, 150, 70)),
    "jacaranda": ((150, 104, 196), BARK),
    "gum": ((128, 158, 120), (222, 208, 190)),
    "bamboo": ((120, 170, 72), (150, 176, 90)),
    "cherry": ((246, 176, 200), (90, 60, 54)),
}
ROUND: dict[str, tuple[float, float, float]] = {  # crown width, crown height, stem height; of the size
    "birch": (0.16, 0.36, 0.34),
    "broadleaf": (0.30, 0.30, 0.38),
    "linden": (0.24, 0.27, 0.46),
    "olive": (0.30, 0.22, 0.34),
    "jacaranda": (0.36, 0.24, 0.44),
    "gum": (0.28, 0.18, 0.60),
    "cherry": (0.36, 0.24, 0.40),
    "scrub": (0.3, 0.16, 0.1),
}


def draw_tree(canvas: Canvas, cue: Cue) -> None:
    """A vegetation cue: one plant of its species with a soft shadow."""
    crown, stem = LEAF[cue.value]
    crown = mix(crown, cue.main, 0.12)
    rng = Random(cue.variant)
    x, y, s = cue.x, cue.y, cue.size
    canvas.ellipse(x - 0.3 * s, y - 0.02, x + 0.34 * s, y + 0.014, (0, 0, 0), 50)
    canvas.mark(cue)
    if cue.value in ROUND:
        wide, high, trunk = ROUND[cue.value]
        canvas.rect(x - 0.025 * s, y - trunk * s - 0.1 * s, x + 0.025 * s, y, stem)
        _crown(canvas, rng, (x, y - (trunk + high * 0.9) * s, wide * s, high * s), crown)
    elif cue.value in {"fir", "pine"}:
        _conifer(canvas, cue, crown, stem)
    elif cue.value == "cypress":
        canvas.ellipse(x - 0.085 * s, y - s, x + 0.085 * s, y - 0.04 * s, crown)
        _dabs(canvas, rng, (x, y - 0.5 * s, 0.07 * s, 0.42 * s), crown)
    elif cue.value == "acacia":
        canvas.line(x, y, x - 0.02 * s, y - 0.4 * s, 0.05 * s, stem)
        canvas.line(x, y - 0.3 * s, x + 0.24 * s, y - 0.62 * s, 0.03 * s, stem)
        canvas.line(x, y - 0.3 * s, x - 0.24 * s, y - 0.62 * s, 0.03 * s, stem)
        canvas.ellipse(x - 0.48 * s, y - 0.76 * s, x + 0.48 * s, y - 0.58 * s, crown)
        _dabs(canvas, rng, (x, y - 0.67 * s, 0.42 * s, 0.07 * s), crown)
    elif cue.value in {"palm", "coconut"}:
        lean = rng.uniform(-0.2, 0.2) * (1.0 if cue.value == "coconut" else 0.2)
        canvas.line(x, y, x + lean * s, y - 0.72 * s, 0.05 * s, stem)
        _fronds(canvas, (x + lean * s, y - 0.72 * s), s * 0.34, crown, 9)
    elif cue.value == "banana":
        canvas.rect(x - 0.03 * s, y - 0.3 * s, x + 0.03 * s, y, stem)
        _fronds(canvas, (x, y - 0.3 * s), s * 0.42, crown, 6)
    elif cue.value == "bamboo":
        for i in range(5):
            at = x + (i - 2) * 0.06 * s
            canvas.line(at, y, at + (i - 2) * 0.03 * s, y - (0.8 + 0.05 * (i % 3)) * s, 0.022 * s, stem)
        _crown(canvas, rng, (x, y - 0.74 * s, 0.22 * s, 0.2 * s), crown)
    else:
        _fronds(canvas, (x, y), s * 0.3, crown, 7)
    canvas.mark(None)


def draw_shrub(canvas: Canvas, thing: Thing) -> None:
    """A bush as it grows anywhere."""
    rng, s = Random(thing.variant), thing.size
    _crown(canvas, rng, (thing.x, thing.y - s * 0.45, s * 0.8, s * 0.5), (104, 118, 84))


def _crown(canvas: Canvas, rng: Random, where: tuple[float, float, float, float], colour: Colour) -> None:
    x, y, rx, ry = where
    canvas.ellipse(x - rx, y - ry, x + rx, y + ry, shade(colour, 0.88))
    for i in range(6):
        turn = i * pi / 3 + rng.random()
        cx, cy, r = x + cos(turn) * rx * 0.62, y + sin(turn) * ry * 0.62, rng.uniform(0.4, 0.6)
        tone = shade(colour, 1.12 if sin(turn) < -0.2 else 0.8 if sin(turn) > 0.5 else 1.0)
        canvas.ellipse(cx - rx * r, cy - ry * r, cx + rx * r, cy + ry * r, tone)
    _dabs(canvas, rng, where, colour)


def _dabs(canvas: Canvas, rng: Random, where: tuple[float, float, float, float], colour: Colour) -> None:
    """Leaves, where they are large enough to be seen."""
    x, y, rx, ry = where
    leaf = 0.007
    if not canvas.shows(leaf * 0.7):
        return
    tones = (shade(colour, 0.72), shade(colour, 0.9), shade(colour, 1.12), shade(colour, 1.3))
    for _ in range(220):
        turn, out = rng.uniform(0, 2 * pi), rng.random() ** 0.5 * 1.08
        cx, cy = x + cos(turn) * rx * out, y + sin(turn) * ry * out
        w, h = leaf * rng.uniform(0.6, 1.5), leaf * rng.uniform(0.4, 0.9)
        canvas.ellipse(cx - w, cy - h, cx + w, cy + h, tones[int(rng.random() * 4)], 200)


def _conifer(canvas: Canvas, cue: Cue, crown: Colour, stem: Colour) -> None:
    x, y, s = cue.x, cue.y, cue.size
    bare = 0.4 if cue.value == "pine" else 0.08
    canvas.rect(x - 0.022 * s, y - (bare + 0.2) * s, x + 0.022 * s, y, stem)
    tiers = 3 if cue.value == "pine" else 5
    for i in range(tiers):
        low = y - (bare + (1 - bare) * i / tiers * 0.9) * s
        half = (0.22 if cue.value == "pine" else 0.25) * s * (1 - i / (tiers + 0.7))
        tip = low - (1 - bare) * s * 1.5 / tiers
        canvas.poly((x - half, low, x + half, low, x, max(tip, y - s)), shade(crown, 0.88 + 0.09 * i))
    _dabs(canvas, Random(cue.variant), (x, y - (bare + 0.3) * s, 0.12 * s, 0.25 * s), crown)


def _fronds(canvas: Canvas, root: tuple[float, float], length: float, colour: Colour, count: int) -> None:
    x, y = root
    for i in range(count):
        turn = pi * (i + 0.5) / count
        dx, dy = cos(turn) * length, -sin(turn) * length * 0.75
        droop = length * 0.42 * abs(cos(turn))
        mx, my = x + dx * 0.6, y + dy * 0.95
        tip = (x + dx, y + dy * 0.55 + droop)
        canvas.poly(
            (x, y, mx, my - length * 0.05, *tip, mx, my + length * 0.11),
            shade(colour, 0.84 + 0.32 * (i % 3) / 2),
        )
