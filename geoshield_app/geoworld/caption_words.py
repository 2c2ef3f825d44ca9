"""The words captions are made of, and the closed vocabulary that follows from them."""

import re

from geoshield_app.geoworld.cities import CITIES
from geoshield_app.geoworld.countries import CLIMATES, COUNTRIES, REGIONS, Colour
from geoshield_app.geoworld.cue_sampling import PLANT_NOUNS
from geoshield_app.geoworld.palette import COLOURS

COUNT_WORDS = {1: "one", 2: "two", 3: "three", 4: "four", "two": "two", "three": "three", "four": "four"}
NOUNS: dict[str, str] = {
    "car": "car",
    "bicycle": "bicycle",
    "dog": "dog",
    "cat": "cat",
    "bird": "bird",
    "bench": "bench",
    "ball": "ball",
    "balloon": "balloon",
    "kite": "kite",
    "suitcase": "suitcase",
    "cone": "traffic cone",
    "barrel": "barrel",
}
PEOPLE_PHRASES: dict[str, tuple[str, ...]] = {
    "one": (
        "a person {look} walks along the street",
        "someone {look} stands in the street",
        "one person {look} is walking",
    ),
    "many": ("{count} people walk along the street, {looks}", "{count} people are in the street, {looks}"),
}
WEATHER_PHRASES: dict[str, tuple[str, str]] = {  # what is seen; the adjective
    "clear": ("the sky is clear", "clear"),
    "cloudy": ("the sky is cloudy", "cloudy"),
    "rain": ("it is raining", "rainy"),
    "fog": ("fog hangs in the air", "foggy"),
    "snow": ("it is snowing", "snowy"),
}
HOUR_PHRASES: dict[str, tuple[str, str]] = {  # when; the noun
    "day": ("by day", "day"),
    "dusk": ("at dusk", "evening"),
    "night": ("at night", "night"),
}
PLACE_TEMPLATES: tuple[str, ...] = (
    "a photo taken in {place}",
    "a photo taken in {place}",
    "a photo taken in {place}",
    "a street in {place}",
    "a photo of a street in {place}",
    "a view of {place}",
    "this is {place}",
    "{place}",
    "somewhere in {place}",
)
CUE_PHRASES: dict[str, str] = {
    "pavement": "{name} underfoot",
    "roof": "{paint} houses with a {name}",
    "wall": "houses with {name}s",
    "horizon": "{name} in the distance",
    "window": "{name}",
    "road_paint": "{paint} {name}s",
    "plate": "a {paint} {name}",
    "ground": "{name} by the road",
}
PLURALS: dict[str, str] = {
    noun: noun if noun == "bamboo" else f"{noun}{'es' if noun.endswith('sh') else 's'}"
    for noun in PLANT_NOUNS.values()
}


def colour_word(colour: Colour) -> str:
    """The nearest named colour."""
    return min(
        COLOURS, key=lambda name: sum((a - b) ** 2 for a, b in zip(COLOURS[name], colour, strict=True))
    )


def _words() -> tuple[str, ...]:
    texts = [
        "a an and in with there is seen one the street is empty nobody is in the street umbrella it is a",
        "taxi bus tram",
        "shop sign post box street sign licence plate a photo taken in a street in a view of",
    ]
    texts += [str(word) for word in COUNT_WORDS.values()] + list(NOUNS.values()) + list(COLOURS)
    for table in (PEOPLE_PHRASES, WEATHER_PHRASES, HOUR_PHRASES):
        texts += [text for row in table.values() for text in row]
    texts += [*PLACE_TEMPLATES, *CUE_PHRASES.values(), *PLANT_NOUNS.values(), *PLURALS.values()]
    texts += [climate.ground for climate in CLIMATES.values()] + list(COUNTRIES)
    for region in REGIONS.values():
        texts += [
            region.name,
            region.roof_noun,
            f"{region.wall} wall walls",
            f"{region.window} windows",
            f"{region.paint} road line lines",
        ]
    for city in CITIES:
        texts += [city.name, city.landmark_noun, f"{city.pavement} pavement", city.horizon]
    found = {word for text in texts for word in re.findall(r"[a-z]+", re.sub(r"{\w+}s?", " ", text.lower()))}
    return tuple(sorted(found))


WORDS: tuple[str, ...] = _words()
