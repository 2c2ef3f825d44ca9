"""Which hints at the place a scene shows, and how clearly. Every hint is partial: it may be absent."""

# fmt: off

from dataclasses import dataclass
from random import Random

from geoshield_app.geoworld.cities import City
from geoshield_app.geoworld.countries import CLIMATES, COUNTRIES, REGIONS, Climate, Country, Region
from geoshield_app.geoworld.layout import District
from geoshield_app.geoworld.palette import jitter
from geoshield_app.geoworld.parts import Building, Cue, View

CHANCE: dict[str, float] = {
    "light": 0.75, "vegetation": 0.62, "ground": 0.65, "roof": 0.62, "wall": 0.62, "window": 0.58,
    "road_paint": 0.60,
    "plate": 0.30, "sign": 0.62, "post_box": 0.34, "street_sign": 0.40, "livery": 0.48, "pavement": 0.48,
    "horizon": 0.60,
}
PLANT_NOUNS: dict[str, str] = {
    "birch": "birch tree", "pine": "pine tree", "broadleaf": "leafy tree", "linden": "round tree",
    "fir": "fir tree",
    "cypress": "cypress tree", "olive": "olive tree", "palm": "date palm", "scrub": "thorn bush",
    "acacia": "flat acacia tree", "aloe": "spiky aloe", "coconut": "coconut palm", "banana": "banana plant",
    "jacaranda": "purple jacaranda", "gum": "pale gum tree", "bamboo": "bamboo", "cherry": "pink cherry tree",
}


@dataclass(frozen=True, slots=True)
class Ground:
    """What the samplers of cues need to know of the street."""

    aspect: float
    district: District
    view: View
    buildings: tuple[Building, ...]
    landmark_x: float
    open_side: str


def sample_cues(rng: Random, city: City, ground: Ground, *, landmark: bool) -> tuple[Cue, ...]:
    """The visible hints of every level, in drawing-independent order."""
    country = COUNTRIES[city.country]
    cues = [*_climate_cues(rng, city, CLIMATES[city.climate], ground), *_region_cues(rng, REGIONS[city.region],
        ground),
            *_country_cues(rng, country, ground), *_city_cues(rng, city, country, ground, landmark)]
    cues.append(Cue("district", "density", ground.district.name, "houses", 1.0))
    if ground.open_side:
        cues.append(Cue("district", "horizon", city.horizon, city.horizon, rng.uniform(0.5, 1.0),
                        variant=rng.randrange(1 << 30), text=ground.open_side))
    return tuple(cues)


def _shown(rng: Random, kind: str) -> bool:
    return rng.random() < CHANCE[kind]


def _climate_cues(rng: Random, city: City, climate: Climate, ground: Ground) -> list[Cue]:
    cues: list[Cue] = []
    if _shown(rng, "light"):
        cues.append(Cue("climate", "light", climate.name, "light", rng.uniform(0.3, 1.0),
                        y=abs(city.lat) / 90.0,
                        main=climate.light, second=jitter(rng, climate.sky, 10)))
    if _shown(rng, "ground"):
        cues.append(Cue("climate", "ground", climate.ground, climate.ground, rng.uniform(0.5, 1.0),
                        main=jitter(rng, climate.ground_colour, 14), variant=rng.randrange(1 << 30)))
    if _shown(rng, "vegetation"):
        for _ in range(max(1, rng.randint(*ground.district.trees))):
            plant = rng.choice(climate.plants)
            near = rng.random() < 0.3
            foot = ground.view.base_y + (ground.view.road_height + 0.05 if near else 0.022)
            cues.append(Cue("climate", "vegetation", plant, PLANT_NOUNS[plant], 1.0,
                            x=rng.uniform(-0.02, 1.02) * ground.aspect, y=foot + rng.uniform(0.0, 0.01),
                            size=rng.uniform(0.16, 0.34) * (1.4 if near else 1.0),
                            main=jitter(rng, (128, 128, 128), 16),
                            variant=rng.randrange(1 << 30)))
    return cues


def _region_cues(rng: Random, region: Region, ground: Ground) -> list[Cue]:
    cues: list[Cue] = []
    if _shown(rng, "roof"):
        cues.append(Cue("region", "roof", region.roof, region.roof_noun, 1.0,
                        main=jitter(rng, region.roof_colour)))
    if _shown(rng, "wall"):
        one, two, three = (jitter(rng, colour) for colour in region.wall_colours)
        cues.append(Cue("region", "wall", region.wall, f"{region.wall} wall", 1.0, main=one, second=two,
                        accent=three))
    if _shown(rng, "window"):
        cues.append(Cue("region", "window", region.window, f"{region.window} windows", 1.0,
                        main=jitter(rng, region.window_colour)))
    if _shown(rng, "road_paint"):
        cues.append(Cue("region", "road_paint", region.paint, f"{region.paint} road line",
                        rng.uniform(0.6, 1.0),
                        main=jitter(rng, region.paint_colour, 12), second=jitter(rng, region.kerb_colour, 12),
                        variant=rng.randrange(1 << 30)))
    return cues


def _country_cues(rng: Random, country: Country, ground: Ground) -> list[Cue]:
    cues: list[Cue] = []
    view, aspect = ground.view, ground.aspect
    on_screen = [b for b in ground.buildings if 0.0 < b.x + b.width / 2 < aspect and b.height > 0.1]
    if on_screen and _shown(rng, "sign"):
        for house in rng.sample(on_screen, min(len(on_screen), rng.choice((1, 1, 2)))):
            width = min(house.width * 0.96, rng.uniform(0.16, 0.28))
            upright = country.script in {"han", "kana", "hangul"} and rng.random() < 0.4
            board, letters = country.board, country.letters
            if rng.random() < 0.25:
                board, letters = letters, board
            cues.append(Cue("country", "sign", country.script, "shop sign", 1.0, x=house.x + house.width / 2,
                            y=view.base_y - rng.uniform(0.07, 0.085), size=width, main=jitter(rng, board, 14),
                            second=jitter(rng, letters, 10), variant=int(upright),
                            text=rng.choice(country.words)))
    near_y = view.base_y + view.road_height + rng.uniform(0.05, 0.11)
    if _shown(rng, "post_box"):
        cues.append(Cue("country", "post_box", country.post_box, "post box", 1.0, x=rng.uniform(0.05,
            0.95) * aspect,
                        y=rng.choice((view.base_y + 0.025, near_y)), size=rng.uniform(0.09, 0.14),
                        main=jitter(rng, country.post_colour, 14)))
    if _shown(rng, "street_sign"):
        ground_colour, letters = country.sign_colours
        cues.append(Cue("country", "street_sign", country.street_sign, "street sign", 1.0,
                        x=rng.uniform(0.05, 0.95) * aspect, y=rng.choice((view.base_y + 0.025, near_y)),
                        size=rng.uniform(0.22, 0.32), main=jitter(rng, ground_colour, 12),
                        second=jitter(rng, letters, 10), text=f"{country.script}:{rng.choice(country.words)}",
                        variant=rng.randrange(1 << 30)))
    return cues


def _city_cues(rng: Random, city: City, country: Country, ground: Ground, landmark: bool) -> list[Cue]:
    cues: list[Cue] = []
    view, aspect = ground.view, ground.aspect
    region = REGIONS[city.region]
    if landmark:
        one, two, three = (jitter(rng, colour, 14) for colour in city.landmark_colours)
        width = city.landmark_width * (1.25 if city.landmark_width < 0.42 else 1.0)
        height = rng.uniform(0.82, 1.08) * min(0.54, max(0.25, 0.33 * width**-0.45))
        cues.append(Cue("city", "landmark", city.landmark, city.landmark_noun, width,
                        x=ground.landmark_x, y=view.base_y - rng.uniform(-0.005, 0.02), size=height, main=one,
                        second=two,
                        accent=three, variant=rng.randrange(1 << 30)))
    side = 0.3 if country.drives_left else 0.7
    lane = view.base_y + 0.03 + view.road_height * 0.45
    if _shown(rng, "livery"):
        body, stripe = city.livery_colours
        size = {"taxi": 0.085, "bus": 0.135, "tram": 0.145}[city.livery] * rng.uniform(0.9, 1.15)
        cues.append(Cue("city", "livery", city.livery, city.livery, 1.0,
                        x=(1 - side + rng.uniform(-0.28, 0.28)) * aspect, y=lane, size=size,
                        main=jitter(rng, body, 16),
                        second=jitter(rng, stripe, 12), variant=rng.randrange(1 << 30)))
    if _shown(rng, "plate"):
        paper, letters, strip = region.plate_colours
        cues.append(Cue("region", "plate", region.plate, "licence plate", 1.0,
                        x=(side + rng.uniform(-0.2, 0.2)) * aspect, y=view.base_y + view.road_height + 0.02,
                        size=rng.uniform(0.15, 0.21), main=jitter(rng, paper, 10), second=letters,
                        accent=jitter(rng, strip, 10), variant=rng.randrange(1 << 30)))
    if _shown(rng, "pavement"):
        one, two = (jitter(rng, colour, 12) for colour in city.pavement_colours)
        cues.append(Cue("city", "pavement", city.pavement, f"{city.pavement} pavement", 1.0, main=one,
                        second=two,
                        size=rng.uniform(0.8, 1.2), variant=rng.randrange(1 << 30)))
    return cues
