"""GeoWorld's judges: the vote, the installed models, and what they must not be."""

from __future__ import annotations

from pathlib import Path
from random import Random

import numpy as np
import pytest
import torch

from geoshield_app.domain.errors import GeoShieldError, ModelUnusable, WeightsMissing
from geoshield_app.encoders.catalogue import ENSEMBLES, ROWS
from geoshield_app.encoders.loading import load_ensemble
from geoshield_app.encoders.numpy_encoder import NumpyEncoder
from geoshield_app.geoworld import captions, gallery, splits
from geoshield_app.geoworld.cities import CITIES
from geoshield_app.geoworld.far_net import FarNet
from geoshield_app.geoworld.gallery import Gallery
from geoshield_app.geoworld.judge import FAR_JUDGE, NEAR_JUDGE, FarJudge, NearJudge
from geoshield_app.geoworld.render import draw
from geoshield_app.geoworld.train_report import locator_report, tower_report

CHANCE = 1 / len(CITIES)
FAR_ABOVE_CHANCE = 14 * CHANCE
"""About 0.29: three standard errors of 48 scenes below what the report measures on 480."""

FRESH = tuple(splits.balanced_scenes(splits.FRESH, 48))


@pytest.fixture(scope="module")
def pictures() -> list[np.ndarray]:
    return [draw(scene, 192) for scene in FRESH]


@pytest.fixture(scope="module", params=[NearJudge, FarJudge], ids=["near", "far"])
def judge(request: pytest.FixtureRequest) -> NearJudge | FarJudge:
    """An installed judge; the far one is skipped while its weights are not in the checkout."""
    if request.param is FarJudge and not (ROWS[NEAR_JUDGE].folder.parent / FAR_JUDGE).is_dir():
        pytest.skip("the far judge's weights are not in this checkout")
    return request.param.load()


def memory(cities: list[int], cosines: list[float]) -> Gallery:
    """Scenes at these cosines to the direction (1, 0)."""
    rows = [(cosine, (1 - cosine**2) ** 0.5) for cosine in cosines]
    places = [(CITIES[city].lat, CITIES[city].lon) for city in cities]
    plain = np.zeros(2, np.float32), np.eye(2, dtype=np.float32)
    return Gallery(
        np.array(rows, np.float32), np.array(cities, np.int64), np.array(places, np.float64), *plain
    )


QUESTION = np.array([1.0, 0.0], np.float32)


def test_most_of_the_nearest_decide() -> None:
    found = gallery.vote(memory([0, 1, 1, 1, 0, 2], [0.90, 0.89, 0.88, 0.87, 0.6, 0.1]), QUESTION)
    assert found.place == f"{CITIES[1].name}, {CITIES[1].country}"
    assert 0.5 < found.share < 1


def test_scenes_beyond_the_five_nearest_have_no_say() -> None:
    cities = [0, 0, 0, 1, 1, *[2] * 40]
    found = gallery.vote(memory(cities, [0.9, 0.89, 0.88, 0.87, 0.86, *[0.85] * 40]), QUESTION)
    assert found.place.startswith(CITIES[0].name)


def test_a_much_nearer_scene_outweighs_several_far_ones() -> None:
    found = gallery.vote(memory([0, 1, 1, 1, 1], [0.99, 0.3, 0.3, 0.3, 0.3]), QUESTION)
    assert found.place.startswith(CITIES[0].name)


def test_the_coordinate_is_that_of_the_best_member_of_the_winning_city() -> None:
    known = memory([1, 0, 0, 2, 2], [0.90, 0.89, 0.88, 0.2, 0.1])
    known.coordinates[1] = (1.5, 2.5)
    found = gallery.vote(known, QUESTION)
    assert (found.coordinate.latitude, found.coordinate.longitude) == (1.5, 2.5)


def test_a_gallery_survives_the_disk(tmp_path: Path) -> None:
    known = memory([0, 47], [0.9, 0.1])
    gallery.write(known, tmp_path / "g" / "near.safetensors")
    back = gallery.load(tmp_path / "g" / "near.safetensors")
    assert np.allclose(back.rows, known.rows, atol=1e-3)
    assert back.cities.tolist() == [0, 47]
    assert np.allclose(back.coordinates, known.coordinates, atol=1e-4)


def test_the_axes_find_what_tells_cities_apart_under_louder_differences() -> None:
    rng = np.random.default_rng(0)
    cities = np.repeat(np.arange(3), 40)
    features = rng.normal(0, [5.0, 5.0, 0.1], (120, 3)).astype(np.float32)
    features[:, 2] += cities
    mean, axes = gallery.city_axes(features, cities)
    first = (features - mean) @ axes[:, 0]
    centres = [first[cities == city].mean() for city in range(3)]
    assert abs(centres[2] - centres[0]) > 4 * max(first[cities == city].std() for city in range(3))


def test_an_absent_or_damaged_gallery_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(WeightsMissing):
        gallery.load(tmp_path / "near.safetensors")
    (tmp_path / "near.safetensors").write_bytes(b"not a gallery")
    with pytest.raises(ModelUnusable):
        gallery.load(tmp_path / "near.safetensors")


def test_no_judge_belongs_to_an_ensemble() -> None:
    assert not {NEAR_JUDGE, FAR_JUDGE} & {name for names in ENSEMBLES.values() for name in names}


def test_every_file_of_the_built_in_models_is_below_four_mebibytes() -> None:
    folder = ROWS[NEAR_JUDGE].folder.parent.parent
    files = [file for file in folder.rglob("*") if file.is_file()]
    assert files
    assert max(file.stat().st_size for file in files) < 4 * 2**20
    assert sum(file.stat().st_size for file in files) < 30 * 2**20


def test_a_judge_is_far_above_chance_on_fresh_scenes_and_lost_on_noise(
    judge: NearJudge | FarJudge, pictures: list[np.ndarray]
) -> None:
    clean = locator_report(judge, FRESH, pictures)
    rng = np.random.default_rng(0)
    noise = locator_report(
        judge, FRESH, [rng.integers(0, 256, picture.shape, np.uint8) for picture in pictures]
    )
    assert clean.right_city > FAR_ABOVE_CHANCE
    assert noise.right_city < 0.15
    assert clean.mean_km < 0.6 * noise.mean_km
    assert list(clean.within) == sorted(clean.within)


def test_a_judge_says_the_same_twice_and_takes_any_shape(judge: NearJudge | FarJudge) -> None:
    for shape in ((40, 300, 3), (333, 77, 3), (1, 1, 3)):
        picture = np.full(shape, 120, np.uint8)
        guess = judge.locate(picture)
        assert guess == judge.locate(picture)
        assert guess.coordinate is not None
        assert guess.confidence is not None
        assert 0 <= guess.confidence <= 1


def test_the_judge_s_texts_tell_the_pictures_apart(pictures: list[np.ndarray]) -> None:
    said = [captions.describe(scene, Random(scene.seed)) for scene in FRESH]
    cosines = NearJudge.load().picture_text_cosine(pictures, said)
    assert cosines.shape == (48, 48)
    assert (cosines.argmax(1) == np.arange(48)).mean() > 5 * CHANCE
    assert np.diag(cosines).mean() > cosines.mean() + 0.1
    assert (cosines.argmax(1) == np.roll(np.arange(48), 1)).mean() < 5 * CHANCE


def test_each_demonstration_surrogate_knows_cities_and_contents(pictures: list[np.ndarray]) -> None:
    for encoder in load_ensemble("demonstration"):
        told = tower_report(NumpyEncoder(encoder), FRESH, pictures)
        assert told.city_by_prompts > FAR_ABOVE_CHANCE, encoder.name
        assert told.description_of_24 > 4 / 24, encoder.name
        blank = tower_report(
            NumpyEncoder(encoder), FRESH, [np.full_like(picture, 128) for picture in pictures]
        )
        assert blank.city_by_prompts < 0.1, encoder.name


def test_foreign_weights_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("geoshield_app.geoworld.judge.load_weights", lambda *_: {"x": torch.zeros(1)})
    with pytest.raises(ModelUnusable):
        FarJudge.load()


def test_an_untrained_far_judge_is_no_better_than_chance(pictures: list[np.ndarray]) -> None:
    torch.manual_seed(0)
    assert locator_report(FarJudge(FarNet()), FRESH, pictures).right_city < 0.15


def test_missing_weights_of_a_judge_are_said_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "encoders").mkdir()
    monkeypatch.setattr("geoshield_app.geoworld.judge.resource", lambda _: tmp_path)
    with pytest.raises(GeoShieldError):
        FarJudge.load()
