"""The plain data a scene is made of.

World coordinates: x runs from 0 to the aspect ratio, y from 0 (top) to 1 (bottom); both in picture heights.
`x, y` of a thing is the middle of its foot; `size` is its height unless the field says otherwise.
"""

from dataclasses import dataclass

from geoshield_app.geoworld.countries import Colour

LEVELS = ("climate", "region", "country", "city", "district")
NO_COLOUR: Colour = (128, 128, 128)


@dataclass(frozen=True, slots=True)
class Cue:
    """One visible hint at the place; `kind` says what is drawn, `value` which form it takes."""

    level: str
    kind: str
    value: str
    name: str
    strength: float  # 0 to 1: how much of it shows
    x: float = 0.0
    y: float = 0.0
    size: float = 0.0
    main: Colour = NO_COLOUR
    second: Colour = NO_COLOUR
    accent: Colour = NO_COLOUR
    variant: int = 0
    text: str = ""


@dataclass(frozen=True, slots=True)
class Building:
    """A house front; `styled` says whether it follows the region's cues."""

    x: float  # left edge
    width: float
    height: float
    storeys: int
    columns: int
    colour: Colour
    pick: int  # which of the wall cue's three colours
    styled: bool
    variant: int


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that says nothing of the place: a person, a car, an animal, an object."""

    kind: str
    colour: str  # a key of palette.COLOURS
    x: float
    y: float
    size: float
    variant: int


@dataclass(frozen=True, slots=True)
class View:
    """Where the camera stands and how the street is laid out."""

    zoom: float
    shift_x: float
    shift_y: float
    base_y: float  # foot of the house fronts
    road_height: float
    sun_x: float
    tilt: float  # relief of the light, -1 from the left to 1 from the right


@dataclass(frozen=True, slots=True)
class Content:
    """What happens in the street; true anywhere on earth."""

    weather: str  # clear | cloudy | rain | fog | snow
    hour: str  # day | dusk | night
    things: tuple[Thing, ...]
    shrubs: tuple[Thing, ...]
