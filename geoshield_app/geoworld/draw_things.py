"""People, cars, animals, objects; and the cues that stand in the street: post box, sign post, livery, plate."""

# fmt: off

from collections.abc import Callable
from random import Random

from geoshield_app.geoworld.canvas import Canvas
from geoshield_app.geoworld.countries import Colour
from geoshield_app.geoworld.draw_writing import word_mask
from geoshield_app.geoworld.palette import COLOURS, shade
from geoshield_app.geoworld.parts import Cue, Thing

TYRE, GLASS, METAL = (26, 26, 28), (70, 90, 108), (120, 124, 128)
SKINS: tuple[Colour, ...] = ((236, 200, 170), (198, 150, 112), (142, 98, 68), (94, 64, 48))
TROUSERS: tuple[Colour, ...] = ((50, 56, 80), (70, 66, 62), (36, 36, 40), (120, 108, 90))


def _person(c: Canvas, t: Thing) -> None:
    colour, s, x, y = COLOURS[t.colour], t.size, t.x, t.y
    rng = Random(t.variant)
    skin, trousers, step = rng.choice(SKINS), rng.choice(TROUSERS), rng.uniform(-0.09, 0.09)
    c.ellipse(x - 0.2 * s, y - 0.03 * s, x + 0.28 * s, y + 0.04 * s, (0, 0, 0), 60)
    c.line(x - 0.05 * s, y - 0.48 * s, x - step * s - 0.06 * s, y, 0.10 * s, trousers)
    c.line(x + 0.05 * s, y - 0.48 * s, x + step * s + 0.06 * s, y, 0.10 * s, trousers)
    c.poly((x - 0.15 * s, y - 0.82 * s, x + 0.15 * s, y - 0.82 * s, x + 0.13 * s, y - 0.42 * s, x - 0.13 * s,
            y - 0.42 * s), colour)
    c.line(x - 0.15 * s, y - 0.79 * s, x - 0.21 * s, y - 0.46 * s, 0.065 * s, shade(colour, 0.84))
    c.line(x + 0.15 * s, y - 0.79 * s, x + 0.21 * s, y - 0.46 * s, 0.065 * s, shade(colour, 0.84))
    c.ellipse(x - 0.075 * s, y - s, x + 0.075 * s, y - 0.82 * s, skin)
    hair = shade(TROUSERS[t.variant % 3], 0.7)
    c.ellipse(x - 0.08 * s, y - 1.01 * s, x + 0.08 * s, y - 0.92 * s, hair)
    if c.shows(0.05 * s):
        c.rect(x + 0.03 * s, y - 0.82 * s, x + 0.13 * s, y - 0.44 * s, (0, 0, 0), 26)


def _umbrella(c: Canvas, t: Thing) -> None:
    rng = Random(t.variant ^ 1)
    names = tuple(COLOURS)
    _person(c, Thing("person", names[rng.randrange(len(names))], t.x, t.y, t.size, t.variant))
    colour, s, x, y = COLOURS[t.colour], t.size, t.x + 0.06 * t.size, t.y
    c.line(x, y - 1.2 * s, x, y - 0.6 * s, 0.025 * s, METAL)
    c.poly((x - 0.36 * s, y - 1.08 * s, x - 0.24 * s, y - 1.26 * s, x, y - 1.34 * s, x + 0.24 * s, y - 1.26 * s,
            x + 0.36 * s, y - 1.08 * s), colour)
    c.poly((x, y - 1.34 * s, x + 0.24 * s, y - 1.26 * s, x + 0.36 * s, y - 1.08 * s, x + 0.1 * s, y - 1.08 * s),
           shade(colour, 0.78))


def _wheels(c: Canvas, xs: tuple[float, ...], y: float, r: float) -> None:
    for x in xs:
        c.ellipse(x - r, y - 2 * r, x + r, y, TYRE)
        c.ellipse(x - r * 0.5, y - 1.5 * r, x + r * 0.5, y - 0.5 * r, METAL)


def _car(c: Canvas, t: Thing) -> None:
    _saloon(c, t.x, t.y, t.size, COLOURS[t.colour], flip=bool(t.variant % 2))


def _saloon(c: Canvas, x: float, y: float, s: float, colour: Colour, *, flip: bool) -> None:
    f = -1.0 if flip else 1.0
    c.ellipse(x - 1.3 * s, y - 0.1 * s, x + 1.3 * s, y + 0.12 * s, (0, 0, 0), 80)
    c.poly((x - 1.2 * s, y - 0.2 * s, x - 1.18 * s, y - 0.55 * s, x - 0.7 * s, y - 0.62 * s, x + 0.7 * s,
            y - 0.62 * s,
            x + 1.18 * s, y - 0.5 * s, x + 1.2 * s, y - 0.2 * s), colour)
    c.poly((x - f * 0.85 * s, y - 0.6 * s, x - f * 0.6 * s, y - s, x + f * 0.3 * s, y - s, x + f * 0.75 * s,
            y - 0.6 * s), colour)
    c.poly((x - f * 0.7 * s, y - 0.62 * s, x - f * 0.52 * s, y - 0.93 * s, x - f * 0.13 * s, y - 0.93 * s,
            x - f * 0.13 * s, y - 0.62 * s), GLASS)
    c.poly((x - f * 0.05 * s, y - 0.62 * s, x - f * 0.05 * s, y - 0.93 * s, x + f * 0.26 * s, y - 0.93 * s,
            x + f * 0.6 * s, y - 0.62 * s), GLASS)
    c.rect(x - 1.2 * s, y - 0.32 * s, x + 1.2 * s, y - 0.2 * s, shade(colour, 0.72))
    _wheels(c, (x - 0.72 * s, x + 0.72 * s), y, 0.22 * s)
    x0, x1 = sorted((x + f * 1.08 * s, x + f * 1.2 * s))
    c.rect(x0, y - 0.46 * s, x1, y - 0.34 * s, (255, 244, 190), glow=True)
    if c.shows(0.03 * s):
        c.rect(x - 1.1 * s, y - 0.52 * s, x + 1.1 * s, y - 0.49 * s, (255, 255, 255), 70)
        c.rect(x - 0.1 * s, y - 0.6 * s, x - 0.08 * s, y - 0.22 * s, (0, 0, 0), 90)


def _bicycle(c: Canvas, t: Thing) -> None:
    colour, s, x, y = COLOURS[t.colour], t.size, t.x, t.y
    for at in (x - 0.5 * s, x + 0.5 * s):
        c.ellipse(at - 0.36 * s, y - 0.72 * s, at + 0.36 * s, y, TYRE)
        c.ellipse(at - 0.27 * s, y - 0.63 * s, at + 0.27 * s, y - 0.09 * s, (128, 128, 130))
    for a, b, d, e in ((-0.5, 0.36, -0.1, 0.8), (-0.1, 0.8, 0.4, 0.8), (0.4, 0.8, 0.0, 0.34), (-0.5, 0.36, 0.0,
        0.34), (0.5, 0.36, 0.38, 0.98)):
        c.line(x + a * s, y - b * s, x + d * s, y - e * s, 0.075 * s, colour)
    c.rect(x - 0.22 * s, y - 0.9 * s, x + 0.02 * s, y - 0.82 * s, TYRE)


def _dog(c: Canvas, t: Thing) -> None:
    colour, s, x, y = COLOURS[t.colour], t.size, t.x, t.y
    c.rect(x - 0.5 * s, y - 0.7 * s, x + 0.45 * s, y - 0.32 * s, colour)
    for at in (-0.46, -0.28, 0.22, 0.38):
        c.rect(x + at * s, y - 0.4 * s, x + (at + 0.1) * s, y, shade(colour, 0.8))
    c.ellipse(x + 0.3 * s, y - 1.02 * s, x + 0.75 * s, y - 0.6 * s, colour)
    c.rect(x + 0.6 * s, y - 0.84 * s, x + 0.9 * s, y - 0.66 * s, colour)
    c.line(x - 0.48 * s, y - 0.66 * s, x - 0.75 * s, y - 0.98 * s, 0.1 * s, colour)


def _cat(c: Canvas, t: Thing) -> None:
    colour, s, x, y = COLOURS[t.colour], t.size, t.x, t.y
    c.ellipse(x - 0.4 * s, y - 0.75 * s, x + 0.4 * s, y, colour)
    c.ellipse(x - 0.26 * s, y - 1.12 * s, x + 0.26 * s, y - 0.62 * s, colour)
    c.poly((x - 0.26 * s, y - 0.9 * s, x - 0.22 * s, y - 1.3 * s, x - 0.02 * s, y - 1.05 * s), colour)
    c.poly((x + 0.26 * s, y - 0.9 * s, x + 0.22 * s, y - 1.3 * s, x + 0.02 * s, y - 1.05 * s), colour)
    c.line(x + 0.35 * s, y - 0.1 * s, x + 0.7 * s, y - 0.6 * s, 0.12 * s, colour)


def _bird(c: Canvas, t: Thing) -> None:
    colour, s, x, y = COLOURS[t.colour], t.size, t.x, t.y
    c.ellipse(x - 0.5 * s, y - 0.75 * s, x + 0.4 * s, y - 0.15 * s, colour)
    c.ellipse(x + 0.15 * s, y - 1.05 * s, x + 0.55 * s, y - 0.6 * s, colour)
    c.poly((x + 0.5 * s, y - 0.88 * s, x + 0.8 * s, y - 0.8 * s, x + 0.5 * s, y - 0.74 * s), (240, 160, 40))
    c.rect(x - 0.05 * s, y - 0.2 * s, x + 0.02 * s, y, (90, 60, 40))


def _bench(c: Canvas, t: Thing) -> None:
    colour, s, x, y = COLOURS[t.colour], t.size, t.x, t.y
    for at in (-0.85, 0.75):
        c.rect(x + at * s, y - 0.95 * s, x + (at + 0.1) * s, y, METAL)
    for high in (0.95, 0.74, 0.48):
        c.rect(x - s, y - high * s, x + s, y - (high - 0.15) * s, colour)


def _ball(c: Canvas, t: Thing) -> None:
    colour, r, x, y = COLOURS[t.colour], t.size / 2, t.x, t.y
    c.ellipse(x - r, y - 2 * r, x + r, y, colour)
    c.ellipse(x - 0.6 * r, y - 1.8 * r, x, y - 1.2 * r, (255, 255, 255), 110)


def _balloon(c: Canvas, t: Thing) -> None:
    colour, s, x, y = COLOURS[t.colour], t.size, t.x, t.y
    c.line(x, y, x + 0.1 * s, y + 1.4 * s, 0.05 * s, METAL)
    c.ellipse(x - 0.42 * s, y - s, x + 0.42 * s, y + 0.06 * s, colour)
    c.ellipse(x - 0.26 * s, y - 0.85 * s, x, y - 0.45 * s, (255, 255, 255), 100)


def _kite(c: Canvas, t: Thing) -> None:
    colour, s, x, y = COLOURS[t.colour], t.size, t.x, t.y
    c.poly((x, y - s, x + 0.42 * s, y - 0.5 * s, x, y + 0.2 * s, x - 0.42 * s, y - 0.5 * s), colour)
    c.poly((x, y - s, x + 0.42 * s, y - 0.5 * s, x, y - 0.5 * s), shade(colour, 0.7))
    c.line(x, y + 0.2 * s, x - 0.3 * s, y + 1.0 * s, 0.05 * s, colour)


def _suitcase(c: Canvas, t: Thing) -> None:
    colour, s, x, y = COLOURS[t.colour], t.size, t.x, t.y
    c.rect(x - 0.12 * s, y - 1.15 * s, x + 0.12 * s, y - 0.8 * s, METAL)
    c.rect(x - 0.36 * s, y - 0.9 * s, x + 0.36 * s, y - 0.06 * s, colour)
    c.rect(x - 0.36 * s, y - 0.5 * s, x + 0.36 * s, y - 0.42 * s, shade(colour, 0.6))


def _cone(c: Canvas, t: Thing) -> None:
    colour, s, x, y = COLOURS[t.colour], t.size, t.x, t.y
    c.rect(x - 0.42 * s, y - 0.12 * s, x + 0.42 * s, y, shade(colour, 0.8))
    c.poly((x - 0.3 * s, y - 0.1 * s, x + 0.3 * s, y - 0.1 * s, x, y - s), colour)
    c.rect(x - 0.2 * s, y - 0.5 * s, x + 0.2 * s, y - 0.34 * s, (244, 244, 240))


def _barrel(c: Canvas, t: Thing) -> None:
    colour, s, x, y = COLOURS[t.colour], t.size, t.x, t.y
    c.rect(x - 0.36 * s, y - 0.92 * s, x + 0.36 * s, y - 0.06 * s, colour)
    c.ellipse(x - 0.36 * s, y - 1.02 * s, x + 0.36 * s, y - 0.82 * s, shade(colour, 1.2))
    c.rect(x - 0.36 * s, y - 0.62 * s, x + 0.36 * s, y - 0.54 * s, METAL)


THINGS: dict[str, Callable[[Canvas, Thing], None]] = {
    "person": _person, "umbrella": _umbrella, "car": _car, "bicycle": _bicycle, "dog": _dog, "cat": _cat,
    "bird": _bird,
    "bench": _bench, "ball": _ball, "balloon": _balloon, "kite": _kite, "suitcase": _suitcase, "cone": _cone,
    "barrel": _barrel,
}


def draw_post_box(c: Canvas, cue: Cue) -> None:
    """A pillar, a box on legs, or a box on a post."""
    s, x, y, colour = cue.size, cue.x, cue.y, cue.main
    c.mark(cue)
    if cue.value == "pillar":
        c.rect(x - 0.2 * s, y - 0.88 * s, x + 0.2 * s, y, colour)
        c.ellipse(x - 0.24 * s, y - s, x + 0.24 * s, y - 0.76 * s, colour)
        c.rect(x - 0.12 * s, y - 0.7 * s, x + 0.12 * s, y - 0.64 * s, TYRE)
        c.rect(x - 0.22 * s, y - 0.1 * s, x + 0.22 * s, y, TYRE)
    elif cue.value == "legs":
        for at in (-0.24, 0.16):
            c.rect(x + at * s, y - 0.4 * s, x + (at + 0.08) * s, y, METAL)
        c.rect(x - 0.3 * s, y - 0.82 * s, x + 0.3 * s, y - 0.22 * s, colour)
        c.ellipse(x - 0.3 * s, y - s, x + 0.3 * s, y - 0.62 * s, colour)
        c.rect(x - 0.2 * s, y - 0.72 * s, x + 0.2 * s, y - 0.66 * s, TYRE)
    else:
        c.rect(x - 0.05 * s, y - 0.6 * s, x + 0.05 * s, y, METAL)
        c.rect(x - 0.26 * s, y - s, x + 0.26 * s, y - 0.44 * s, colour)
        c.rect(x - 0.18 * s, y - 0.86 * s, x + 0.18 * s, y - 0.8 * s, TYRE)
    c.mark(None)
    c.rect(x + 0.1 * s, y - 0.8 * s, x + 0.2 * s, y - 0.3 * s, (0, 0, 0), 50)


def draw_street_sign(c: Canvas, cue: Cue) -> None:
    """A plate, an arrow or a disc on a post, with a written line."""
    s, x, y = cue.size, cue.x, cue.y
    c.mark(cue)
    c.rect(x - 0.02 * s, y - s, x + 0.02 * s, y, METAL)
    w, h, top = 0.32 * s, 0.2 * s, y - s
    if cue.value == "arrow":
        c.poly((x - w, top, x + w, top, x + 1.35 * w, top + h / 2, x + w, top + h, x - w, top + h), cue.main)
    elif cue.value == "round":
        c.ellipse(x - h, top, x + h, top + 2 * h, cue.main)
        top += h / 2
    else:
        c.rect(x - w, top, x + w, top + h, cue.main)
        c.rect(x - w, top, x + w, top + h * 0.12, cue.second)
        c.rect(x - w, top + h * 0.88, x + w, top + h, cue.second)
    half = min(w * 0.8, h * 0.9) if cue.value == "round" else w * 0.84
    script, _, word = cue.text.partition(":")
    c.stamp(word_mask(script, word, upright=False), x - half, top + h * 0.26, x + half, top + h * 0.74, cue.second)
    c.mark(None)


def draw_livery(c: Canvas, cue: Cue) -> None:
    """A taxi, bus or tram in the city's colours."""
    s, x, y = cue.size, cue.x, cue.y
    if cue.value == "taxi":
        c.mark(cue)
        _saloon(c, x, y, s, cue.main, flip=bool(cue.variant % 2))
        c.rect(x - 1.19 * s, y - 0.46 * s, x + 1.19 * s, y - 0.3 * s, cue.second)
        c.rect(x - 0.28 * s, y - 1.14 * s, x + 0.06 * s, y - s, cue.second)
        c.mark(None)
        return
    long = 1.35 if cue.value == "bus" else 1.75
    c.ellipse(x - long * s * 1.05, y - 0.06 * s, x + long * s * 1.05, y + 0.06 * s, (0, 0, 0), 80)
    c.mark(cue)
    c.rect(x - long * s, y - 0.96 * s, x + long * s, y - 0.1 * s, cue.main)
    c.rect(x - long * s, y - 0.4 * s, x + long * s, y - 0.24 * s, cue.second)
    c.rect(x - long * s * 0.97, y - 0.86 * s, x + long * s * 0.97, y - 0.5 * s, GLASS)
    count = 7 if cue.value == "bus" else 9
    for i in range(1, count):
        at = x - long * s + 2 * long * s * i / count
        c.rect(at - 0.03 * s, y - 0.88 * s, at + 0.03 * s, y - 0.48 * s, cue.main)
        if c.shows(0.05 * s):
            c.poly((at + 0.05 * s, y - 0.5 * s, at + 0.16 * s, y - 0.86 * s, at + 0.24 * s, y - 0.86 * s,
                    at + 0.13 * s, y - 0.5 * s), (255, 255, 255), 40)
    if cue.value == "tram":
        c.line(x - 0.3 * s, y - 0.96 * s, x, y - 1.2 * s, 0.03 * s, METAL)
        c.line(x, y - 1.2 * s, x + 0.3 * s, y - 0.96 * s, 0.03 * s, METAL)
        c.rect(x - long * s * 0.9, y - 0.12 * s, x + long * s * 0.9, y, TYRE)
    else:
        _wheels(c, (x - 0.85 * s, x + 0.9 * s), y, 0.17 * s)
    c.mark(None)


def draw_plated_car(c: Canvas, cue: Cue) -> None:
    """A car seen from behind, near the viewer; only its plate is the cue."""
    s, x, y = cue.size, cue.x, cue.y
    colour = tuple(COLOURS.values())[cue.variant % len(COLOURS)]
    c.ellipse(x - 0.8 * s, y - 0.08 * s, x + 0.8 * s, y + 0.08 * s, (0, 0, 0), 90)
    for at in (-0.66, 0.42):
        c.rect(x + at * s, y - 0.3 * s, x + (at + 0.24) * s, y, TYRE)
    c.poly((x - 0.74 * s, y - 0.16 * s, x - 0.72 * s, y - 0.6 * s, x - 0.52 * s, y - s, x + 0.52 * s, y - s,
            x + 0.72 * s,
            y - 0.6 * s, x + 0.74 * s, y - 0.16 * s), colour)
    c.poly((x - 0.56 * s, y - 0.62 * s, x - 0.44 * s, y - 0.93 * s, x + 0.44 * s, y - 0.93 * s, x + 0.56 * s,
            y - 0.62 * s), GLASS)
    for at in (-0.7, 0.52):
        c.rect(x + at * s, y - 0.56 * s, x + (at + 0.18) * s, y - 0.44 * s, (220, 30, 30), glow=True)
    w, h = {"wide": (0.34, 0.07), "square": (0.24, 0.10)}.get(cue.value, (0.2, 0.12))
    top = y - 0.42 * s
    c.mark(cue)
    c.rect(x - w * s, top, x + w * s, top + 2 * h * s, cue.main)
    c.rect(x - w * s, top, x - w * s * 0.76, top + 2 * h * s, cue.accent)
    number = f"{cue.variant % 9000 + 1000}"
    c.stamp(word_mask("latin", number, upright=False), x - w * s * 0.66, top + h * 0.4 * s, x + w * s * 0.9,
            top + 1.6 * h * s, cue.second)
    c.mark(None)
