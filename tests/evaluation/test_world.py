"""Scenes, targets and prompts: nobody sees what he must not see."""

from __future__ import annotations

from geoshield_app.evaluation.prompts import withheld
from geoshield_app.evaluation.world import drawn, other_place, subjects_of
from geoshield_app.geoworld.cities import CITIES
from geoshield_app.geoworld.splits import FRESH, SPLIT_SIZE, scene_seed


def city(name: str) -> object:
    return next(one for one in CITIES if one.name == name)


def test_fresh_scenes_hold_each_city_once_in_a_round() -> None:
    subjects = subjects_of(len(CITIES), run_seed=0)
    assert len({subject.place.name for subject in subjects}) == len(CITIES)
    assert all(scene_seed(FRESH, 0) <= one.scene.seed < scene_seed(FRESH, 0) + SPLIT_SIZE for one in subjects)


def test_another_seed_has_other_scenes_and_the_same_seed_the_same() -> None:
    first, again, other = subjects_of(5, 0), subjects_of(5, 0), subjects_of(5, 1)
    assert first == again
    assert not {one.name for one in first} & {one.name for one in other}


def test_a_longer_run_begins_with_the_shorter_one() -> None:
    assert subjects_of(10, 0)[:4] == subjects_of(4, 0)


def test_descriptions_do_not_name_the_place() -> None:
    for subject in subjects_of(24, 0):
        assert subject.scene.city.name.lower() not in subject.description
        assert subject.scene.city.country.lower() not in subject.description


def test_the_short_side_is_what_was_asked_for() -> None:
    for subject in subjects_of(8, 0):
        assert abs(min(drawn(subject.scene, 48).shape[:2]) - 48) <= 1


def test_a_target_is_never_of_the_same_city() -> None:
    subject = subjects_of(1, 0)[0]
    targets = [other_place(subject.scene.city, seed) for seed in range(60)]
    assert all(target.city != subject.scene.city for target in targets)
    assert len({target.city.name for target in targets}) > 20
    assert targets[7] == other_place(subject.scene.city, 7)


def test_a_withheld_city_is_named_nowhere_and_the_others_still_are() -> None:
    prompts = [f"a photo taken in {one.name}, {one.country}".lower() for one in CITIES]
    countries = sorted({f"a photo taken in {one.country}".lower() for one in CITIES})
    regions = sorted({f"a photo taken in {one.region}".lower() for one in CITIES})
    levels = withheld([prompts, countries, regions], city("Oslo"), CITIES)  # type: ignore[arg-type]
    assert len(levels[0]) == len(prompts) - 1
    assert "a photo taken in norway" not in levels[1]
    assert len(levels[1]) == len(countries) - 1
    assert list(levels[2]) == regions


def test_a_country_with_another_city_and_a_region_with_none() -> None:
    levels = [["a photo taken in france", "a photo taken in eastern europe", "a photo taken in russia"]]
    assert withheld(levels, city("Nice"), CITIES) == (tuple(levels[0]),)  # type: ignore[arg-type]
    assert withheld(levels, city("Moscow"), CITIES) == (("a photo taken in france",),)  # type: ignore[arg-type]


def test_a_name_inside_another_word_is_not_that_name() -> None:
    levels = [["a photo taken in venice, italy", "a photo taken in nice, france"]]
    assert withheld(levels, city("Nice"), CITIES) == (("a photo taken in venice, italy",),)  # type: ignore[arg-type]
