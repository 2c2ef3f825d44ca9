"""Named colours of things that say nothing of the place, and small colour sums."""

from random import Random

from geoshield_app.geoworld.countries import Colour

COLOURS: dict[str, Colour] = {
    "red": (204, 44, 40),
    "blue": (40, 84, 190),
    "green": (50, 140, 70),
    "yellow": (240, 204, 50),
    "white": (238, 238, 234),
    "black": (34, 34, 38),
    "orange": (236, 126, 36),
    "purple": (126, 62, 160),
    "pink": (240, 140, 176),
    "brown": (122, 82, 52),
    "gray": (136, 138, 142),
    "turquoise": (56, 184, 184),
}
COAT = ("brown", "black", "white", "gray", "orange")
PLAIN_WALLS: tuple[Colour, ...] = (
    (178, 172, 162),
    (150, 146, 142),
    (198, 188, 168),
    (168, 150, 132),
    (132, 128, 128),
    (206, 202, 196),
)


def shade(colour: Colour, factor: float) -> Colour:
    """`colour` times `factor`, kept within a byte."""
    r, g, b = colour
    return (min(255, int(r * factor)), min(255, int(g * factor)), min(255, int(b * factor)))


def mix(one: Colour, other: Colour, share: float) -> Colour:
    """From `one` (share 0) to `other` (share 1)."""
    return (
        int(one[0] + (other[0] - one[0]) * share),
        int(one[1] + (other[1] - one[1]) * share),
        int(one[2] + (other[2] - one[2]) * share),
    )


def jitter(rng: Random, colour: Colour, spread: int = 18) -> Colour:
    """A colour near `colour`: each channel moves by at most `spread`, all together by as much again."""
    common = rng.randint(-spread, spread)
    r, g, b = (min(255, max(0, c + common + rng.randint(-spread, spread))) for c in colour)
    return (r, g, b)
