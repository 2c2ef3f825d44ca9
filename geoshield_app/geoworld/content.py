"""What happens in the street and says nothing of the place."""

from random import Random

from geoshield_app.geoworld.palette import COAT, COLOURS
from geoshield_app.geoworld.parts import Content, Thing, View

NAMES = tuple(COLOURS)
ANIMAL_SIZE = {"dog": 0.060, "cat": 0.045, "bird": 0.030}
OBJECT_SIZE = {
    "bench": 0.065,
    "ball": 0.030,
    "balloon": 0.055,
    "kite": 0.075,
    "suitcase": 0.050,
    "cone": 0.050,
    "barrel": 0.060,
}
AIRBORNE = {"balloon", "kite"}


def sample_content(rng: Random, aspect: float, view: View, *, snow: bool) -> Content:
    """People, cars, animals, objects, weather and hour; drawn alike for every place, but for snow."""
    weather = rng.choices(("clear", "cloudy", "rain", "fog", "snow"), (42, 30, 12, 8, 8 if snow else 0))[0]
    hour = rng.choices(("day", "dusk", "night"), (70, 16, 14))[0]
    things = [*_people(rng, aspect, view, weather), *_traffic(rng, aspect, view), *_rest(rng, aspect, view)]
    shrubs = tuple(
        Thing(
            "shrub",
            "green",
            rng.uniform(-0.1, 1.1) * aspect,
            view.base_y + 0.012,
            rng.uniform(0.04, 0.08),
            rng.randrange(1 << 30),
        )
        for _ in range(rng.choice((0, 1, 2, 3)))
    )
    return Content(weather, hour, tuple(sorted(things, key=lambda thing: thing.y)), shrubs)


def _thing(rng: Random, kind: str, colour: str, x: float, y: float, size: float) -> Thing:
    return Thing(kind, colour, x, y, size, rng.randrange(1 << 30))


def _spot(rng: Random, view: View) -> tuple[float, float]:
    """A foot line on one of the pavements, and the scale of things there."""
    if rng.random() < 0.4:
        return view.base_y + rng.uniform(0.018, 0.03), 1.0
    depth = rng.uniform(0.05, 0.16)
    return view.base_y + view.road_height + depth, 1.35 + 3.0 * depth


def _people(rng: Random, aspect: float, view: View, weather: str) -> list[Thing]:
    people = []
    for _ in range(rng.choices((0, 1, 2, 3, 4), (22, 30, 24, 14, 10))[0]):
        y, scale = _spot(rng, view)
        kind = "umbrella" if rng.random() < (0.6 if weather == "rain" else 0.08) else "person"
        people.append(
            _thing(rng, kind, rng.choice(NAMES), rng.uniform(0.04, 0.96) * aspect, y, 0.115 * scale)
        )
    return people


def _traffic(rng: Random, aspect: float, view: View) -> list[Thing]:
    traffic = []
    for _ in range(rng.choices((0, 1, 2), (34, 44, 22))[0]):
        lane = rng.choice((0.42, 0.85))
        traffic.append(
            _thing(
                rng,
                "car",
                rng.choice(NAMES),
                rng.uniform(0.05, 0.95) * aspect,
                view.base_y + 0.03 + view.road_height * lane,
                0.075 + 0.03 * lane,
            )
        )
    if rng.random() < 0.25:
        traffic.append(
            _thing(
                rng,
                "bicycle",
                rng.choice(NAMES),
                rng.uniform(0.1, 0.9) * aspect,
                view.base_y + 0.03 + view.road_height * 0.9,
                rng.uniform(0.08, 0.11),
            )
        )
    return traffic


def _rest(rng: Random, aspect: float, view: View) -> list[Thing]:
    rest = []
    for kind, size in ANIMAL_SIZE.items():
        if rng.random() < 0.18:
            y, scale = _spot(rng, view)
            rest.append(
                _thing(rng, kind, rng.choice(COAT), rng.uniform(0.05, 0.95) * aspect, y, size * scale)
            )
    for kind, size in OBJECT_SIZE.items():
        if rng.random() < 0.13:
            y, scale = _spot(rng, view)
            y = rng.uniform(0.08, 0.32) if kind in AIRBORNE else y
            rest.append(
                _thing(rng, kind, rng.choice(NAMES), rng.uniform(0.05, 0.95) * aspect, y, size * scale)
            )
    return rest
