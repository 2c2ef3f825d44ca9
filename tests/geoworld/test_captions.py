"""What captions promise: a small closed vocabulary, and no place where none is asked for."""

import re
from random import Random

import pytest

from geoshield_app.geoworld.captions import (
    caption_with_place,
    country_prompt,
    describe,
    describe_cues,
    place_prompts,
    region_prompt,
    vocabulary,
)
from geoshield_app.geoworld.cities import CITIES
from geoshield_app.geoworld.scene import Scene, sample_scene


def words(text: str) -> list[str]:
    return re.findall(r"[a-z]+", text)


PLACE_NAMES = sorted({name.lower() for city in CITIES for name in (city.name, city.country, city.region)})


@pytest.fixture(scope="module")
def scenes() -> list[Scene]:
    return [sample_scene(seed) for seed in range(500)]


def test_the_vocabulary_is_closed_and_small(scenes: list[Scene]) -> None:
    known, rng = set(vocabulary()), Random(0)
    for scene in scenes:
        for text in (
            describe(scene, rng),
            describe_cues(scene, rng, 20),
            caption_with_place(scene, rng),
            *place_prompts(scene.city),
            country_prompt(scene.city.country),
            region_prompt(scene.city.region),
        ):
            assert set(words(text)) <= known, text
    assert len(known) <= 700
    assert list(vocabulary()) == sorted(known)


def test_captions_are_short_lower_case_ascii(scenes: list[Scene]) -> None:
    rng = Random(1)
    for scene in scenes:
        for text in (describe(scene, rng), describe_cues(scene, rng), caption_with_place(scene, rng)):
            assert re.fullmatch(r"[a-z ,.]*", text), text
            assert len(words(text)) <= 60, text


def test_descriptions_name_no_place(scenes: list[Scene]) -> None:
    rng = Random(2)
    pattern = re.compile(rf"\b({'|'.join(PLACE_NAMES)})\b")
    for scene in scenes:
        for text in (describe(scene, rng), describe_cues(scene, rng, 20)):
            assert not pattern.search(text), text


def test_descriptions_do_not_depend_on_the_cues(scenes: list[Scene]) -> None:
    from dataclasses import replace

    for scene in scenes[:50]:
        assert describe(scene, Random(3)) == describe(replace(scene, cues=()), Random(3))


def test_a_caption_with_place_names_the_place(scenes: list[Scene]) -> None:
    rng = Random(4)
    for scene in scenes:
        text = caption_with_place(scene, rng)
        assert any(
            name.lower() in text for name in (scene.city.name, scene.city.country, scene.city.region)
        ), text


def test_captions_vary_with_the_generator_and_repeat_with_it(scenes: list[Scene]) -> None:
    scene = scenes[0]
    assert caption_with_place(scene, Random(5)) == caption_with_place(scene, Random(5))
    assert len({caption_with_place(scene, Random(i)) for i in range(40)}) > 12


def test_the_first_prompt_of_a_city_is_the_plain_one() -> None:
    assert all(
        place_prompts(city)[0] == f"a photo taken in {city.name.lower()}, {city.country.lower()}"
        for city in CITIES
    )


def test_a_scene_without_people_or_things_can_be_described() -> None:
    from dataclasses import replace

    scene = sample_scene(0)
    empty = replace(scene, cues=(), content=replace(scene.content, things=(), shrubs=()))
    assert describe(empty, Random(6))
    assert describe_cues(empty, Random(6)) == ""
