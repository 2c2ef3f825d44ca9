"""Sentences about a scene in a small closed vocabulary, with and without the place.

Every sentence is lower-case ASCII letters, spaces, commas and full stops, at most 60 words.
"""

from collections import Counter
from random import Random

from geoshield_app.geoworld.caption_words import (
    COUNT_WORDS,
    CUE_PHRASES,
    HOUR_PHRASES,
    NOUNS,
    PEOPLE_PHRASES,
    PLACE_TEMPLATES,
    PLURALS,
    WEATHER_PHRASES,
    WORDS,
    colour_word,
)
from geoshield_app.geoworld.cities import City
from geoshield_app.geoworld.parts import Cue, Thing
from geoshield_app.geoworld.scene import Scene

TINTED = {"landmark": False, "sign": True, "post_box": True, "street_sign": True, "livery": True}
MAIN_KINDS = (
    "landmark",
    "livery",
    "sign",
    "vegetation",
    "post_box",
    "pavement",
    "roof",
    "wall",
    "horizon",
    "street_sign",
    "window",
    "road_paint",
    "plate",
    "ground",
)


def describe(scene: Scene, rng: Random) -> str:
    """What happens in the street, without any place: two to four short sentences."""
    sentences = [_people_sentence(scene.content.things, rng)]
    things = [thing for thing in scene.content.things if thing.kind not in {"person", "umbrella"}]
    chosen = rng.sample(things, min(len(things), 4))
    for first, second in zip(chosen[0::2], [*chosen[1::2], None][: len(chosen[0::2])], strict=True):
        name = _name(first)
        sentences.append(
            f"there is {name}"
            if second is None
            else rng.choice(("there is {} and {}", "{} is seen with {}")).format(name, _name(second))
        )
    sentences.append(_weather_sentence(scene.content.weather, scene.content.hour, rng))
    if rng.random() < 0.35:
        sentences.insert(0, sentences.pop())
    return ". ".join(sentence for sentence in sentences if sentence) + "."


def describe_cues(scene: Scene, rng: Random, most: int = 6) -> str:
    """The visible hints, without any place name: "a blue shop sign, a golden dome, palm trees"; "" where none shows."""
    return ", ".join(_cue_phrases(scene, rng, most))


def caption_with_place(scene: Scene, rng: Random) -> str:
    """A caption that says where: city, country or region, with or without hints and content."""
    city = scene.city
    place = rng.choices(
        (
            f"{city.name}, {city.country}",
            city.name,
            city.country,
            city.region,
            f"{city.name}, {city.country}, {city.region}",
        ),
        (46, 22, 16, 8, 8),
    )[0].lower()
    text = rng.choice(PLACE_TEMPLATES).format(place=place)
    toss = rng.random()
    cues = describe_cues(scene, rng, rng.choice((1, 2, 3)))
    if toss < 0.40 and cues:
        return f"{text} with {cues}"
    if toss < 0.65:
        return f"{text}. {describe(scene, rng)}"
    if toss < 0.72 and cues:
        return f"{cues} in {place}"
    return text


def place_prompts(city: City) -> tuple[str, ...]:
    """Prompts naming the city; the first is "a photo taken in {city}, {country}"."""
    name, country = city.name.lower(), city.country.lower()
    return (
        f"a photo taken in {name}, {country}",
        f"a photo taken in {name}",
        f"a street in {name}, {country}",
        f"a view of {name}, {country}",
    )


def country_prompt(country: str) -> str:
    """The prompt that names a country."""
    return f"a photo taken in {country.lower()}"


def region_prompt(region: str) -> str:
    """The prompt that names a region."""
    return f"a photo taken in {region.lower()}"


def vocabulary() -> tuple[str, ...]:
    """All words that any of these functions can write, sorted."""
    return WORDS


def _weather_sentence(weather: str, hour: str, rng: Random) -> str:
    sight, adjective = WEATHER_PHRASES[weather]
    when, noun = HOUR_PHRASES[hour]
    return f"{sight} {when}" if rng.random() < 0.5 else f"it is a {adjective} {noun}"


def _people_sentence(things: tuple[Thing, ...], rng: Random) -> str:
    people = [thing for thing in things if thing.kind in {"person", "umbrella"}]
    if not people:
        return rng.choice(("the street is empty", "nobody is in the street", ""))
    shown = people[: rng.choice((1, 2))] if len(people) > 1 else people
    looks = " and ".join(
        f"one with a {thing.colour} umbrella" if thing.kind == "umbrella" else f"one in {thing.colour}"
        for thing in shown
    )
    count = COUNT_WORDS[len(people)]
    if len(people) == 1:
        person = people[0]
        look = f"with a {person.colour} umbrella" if person.kind == "umbrella" else f"in {person.colour}"
        return rng.choice(PEOPLE_PHRASES["one"]).format(look=look)
    return rng.choice(PEOPLE_PHRASES["many"]).format(count=count, looks=looks)


def _name(thing: Thing) -> str:
    return _with_article(f"{thing.colour} {NOUNS[thing.kind]}")


def _with_article(words: str) -> str:
    return f"{'an' if words[0] in 'aeiou' else 'a'} {words}"


def _cue_phrases(scene: Scene, rng: Random, most: int) -> list[str]:
    found: dict[str, Cue] = {}
    for cue in scene.cues:
        found.setdefault(cue.kind, cue)
    kinds = [kind for kind in MAIN_KINDS if kind in found]
    if len(kinds) > most:
        weights = {
            kind: rng.random() * (0.4 if kind in {"landmark", "livery", "sign"} else 1.0) for kind in kinds
        }
        kinds = sorted(kinds, key=weights.__getitem__)[:most]
    counts = Counter((cue.kind, cue.value) for cue in scene.cues)
    return [_cue_phrase(found[kind], counts[kind, found[kind].value]) for kind in kinds]


def _cue_phrase(cue: Cue, count: int) -> str:
    if cue.kind == "vegetation":
        return PLURALS[cue.name] if count > 1 else _with_article(cue.name)
    if cue.kind == "landmark":
        return (
            cue.name
            if cue.name.split()[0] in COUNT_WORDS or cue.name.endswith(("spires", "domes"))
            else _with_article(cue.name)
        )
    if cue.kind == "livery":
        return f"{_with_article(colour_word(cue.main))} and {colour_word(cue.second)} {cue.value}"
    if cue.kind in TINTED:
        return f"{_with_article(colour_word(cue.main))} {cue.name}"
    return CUE_PHRASES[cue.kind].format(name=cue.name, value=cue.value, paint=colour_word(cue.main))
