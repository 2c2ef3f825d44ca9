"""What a scene promises: same seed, same scene; a known place; hints that are partial."""

import json
from dataclasses import asdict
from itertools import pairwise
from math import asin, cos, radians, sin, sqrt

import pytest

from geoshield_app.geoworld.cities import CITIES
from geoshield_app.geoworld.countries import CLIMATES, COUNTRIES, REGIONS
from geoshield_app.geoworld.landmark_shapes import SHAPES
from geoshield_app.geoworld.parts import LEVELS
from geoshield_app.geoworld.scene import Scene, sample_scene
from geoshield_app.geoworld.splits import FRESH, SPLIT_SIZE, SPLITS, balanced_scenes, scene_seed


@pytest.fixture(scope="module")
def scenes() -> list[Scene]:
    return [sample_scene(seed) for seed in range(500)]


def distance_km(scene: Scene) -> float:
    lat0, lat1 = radians(scene.city.lat), radians(scene.lat)
    half = (
        sin((lat1 - lat0) / 2) ** 2
        + cos(lat0) * cos(lat1) * sin(radians(scene.lon - scene.city.lon) / 2) ** 2
    )
    return 2 * 6371.0 * asin(sqrt(half))


def test_the_same_seed_gives_the_same_scene_and_another_seed_another() -> None:
    assert sample_scene(11) == sample_scene(11)
    assert sample_scene(11) != sample_scene(12)


def test_a_scene_is_plain_data() -> None:
    assert json.loads(json.dumps(asdict(sample_scene(3))))["seed"] == 3


def test_the_world_is_wide() -> None:
    assert len({city.name for city in CITIES}) == len(CITIES) == 48
    assert len({city.country for city in CITIES}) >= 30
    assert {city.country for city in CITIES} == set(COUNTRIES)
    assert {city.region for city in CITIES} == set(REGIONS)
    assert {city.climate for city in CITIES} == set(CLIMATES)


def test_every_city_has_a_landmark_of_its_own() -> None:
    assert {city.landmark for city in CITIES} == set(SHAPES)
    assert len({city.landmark for city in CITIES}) == len(CITIES)


def test_scenes_lie_at_street_town_and_regional_distance_from_the_centre(scenes: list[Scene]) -> None:
    distances = [distance_km(scene) for scene in scenes]
    assert sum(d < 1 for d in distances) > 50
    assert sum(1 <= d < 25 for d in distances) > 250
    assert sum(25 <= d < 200 for d in distances) > 15
    assert max(distances) < 200


def test_the_stated_distance_is_the_distance_of_the_coordinates(scenes: list[Scene]) -> None:
    assert all(distance_km(scene) == pytest.approx(scene.distance_km, rel=0.02, abs=0.02) for scene in scenes)


@pytest.mark.parametrize(
    "kind", ["landmark", "sign", "livery", "pavement", "roof", "vegetation", "plate", "horizon"]
)
def test_each_kind_of_hint_is_sometimes_there_and_sometimes_not(scenes: list[Scene], kind: str) -> None:
    shown = sum(any(cue.kind == kind for cue in scene.cues) for scene in scenes) / len(scenes)
    assert 0.1 < shown < 0.9


@pytest.mark.parametrize("level", [level for level in LEVELS if level != "district"])
def test_each_level_is_sometimes_absent(scenes: list[Scene], level: str) -> None:
    absent = sum(all(cue.level != level for cue in scene.cues) for scene in scenes)
    assert 0 < absent < len(scenes) / 2


def test_it_snows_only_where_it_may(scenes: list[Scene]) -> None:
    assert all(CLIMATES[scene.city.climate].snow for scene in scenes if scene.content.weather == "snow")


def test_splits_do_not_overlap() -> None:
    spans = sorted((scene_seed(split, 0), scene_seed(split, SPLIT_SIZE - 1)) for split in SPLITS)
    assert all(last < first for (_, last), (first, _) in pairwise(spans))


def test_an_unknown_split_or_index_is_refused() -> None:
    with pytest.raises(ValueError, match="no split"):
        scene_seed("elsewhere", 0)
    with pytest.raises(ValueError, match="outside"):
        scene_seed(FRESH, SPLIT_SIZE)


def test_balanced_scenes_visit_every_city_equally_and_can_be_resumed() -> None:
    scenes = list(balanced_scenes(FRESH, 96))
    names = [scene.city.name for scene in scenes]
    assert all(names.count(city.name) == 2 for city in CITIES)
    assert names[:48] != names[48:]
    assert list(balanced_scenes(FRESH, 10, start=50)) == scenes[50:60]
