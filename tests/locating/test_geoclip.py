"""GeoCLIP runs for real from local folders with small random weights: the path that published weights take."""

from __future__ import annotations

import math
import shutil
from pathlib import Path

import numpy as np
import pytest
import torch

from geoshield_app.domain.errors import ModelUnusable, OutOfMemory, WeightsMissing
from geoshield_app.domain.ports import Locator
from geoshield_app.locating import geoclip_rows
from geoshield_app.locating.geoclip import GeoClip
from geoshield_app.locating.geoclip_net import LocationEncoder, equal_earth
from geoshield_app.locating.geoclip_tower import shares_tower
from geoshield_app.locating.geoclip_weights import GALLERY, HEAD, LOCATIONS, ONE_FILE, SCALE, load_parts
from geoshield_app.storage.paths import cache_dir
from tests.contracts.locator import LocatorContract, scene
from tests.locating.tiny_geoclip import TOWNS, random_heads, write_heads, write_release, write_tower


@pytest.fixture(scope="module")
def tower(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_tower(tmp_path_factory.mktemp("clip-vit-l-14"))


@pytest.fixture
def heads(tmp_path: Path) -> Path:
    return write_heads(tmp_path / "geoclip")


@pytest.fixture
def judge(heads: Path, tower: Path) -> GeoClip:
    return GeoClip.load(heads, tower)


@pytest.fixture(scope="module")
def one_judge(tmp_path_factory: pytest.TempPathFactory, tower: Path) -> Locator:
    return GeoClip.load(write_heads(tmp_path_factory.mktemp("geoclip")), tower)


class TestContract(LocatorContract):
    @pytest.fixture
    def locator(self, one_judge: Locator) -> Locator:
        return one_judge


@pytest.mark.parametrize(
    "words", ["CUDA out of memory", "[enforce fail] DefaultCPUAllocator: can't allocate memory"]
)
def test_too_little_memory_is_one_sentence(
    judge: GeoClip, monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    def fails(_: object) -> None:
        raise RuntimeError(words)

    monkeypatch.setattr(judge, "_picture_row", fails)
    with pytest.raises(OutOfMemory, match="GeoCLIP"):
        judge.locate(np.asarray(scene()))


def test_it_picks_the_place_whose_vector_is_nearest(judge: GeoClip, heads: Path, tower: Path) -> None:
    parts = load_parts(heads, tower)
    with torch.no_grad():
        pixels = parts.prepare(images=scene(), return_tensors="pt")["pixel_values"]
        picture = parts.head(parts.tower(pixel_values=pixels).image_embeds)[0].numpy()
        places = parts.locations(torch.tensor(TOWNS)).numpy()
    cosines = places @ picture / np.linalg.norm(places, axis=1) / np.linalg.norm(picture)
    shares = np.exp(parts.sharpness * cosines)
    shares /= shares.sum()
    best = int(shares.argmax())
    guess = judge.locate(scene())
    assert guess.coordinate is not None
    assert (guess.coordinate.latitude, guess.coordinate.longitude) == pytest.approx(TOWNS[best], abs=1e-4)
    assert guess.confidence == pytest.approx(shares[best], abs=0.02)
    assert guess.independent and guess.place.startswith("near ")


def test_other_pictures_get_other_places(judge: GeoClip) -> None:
    grey = [np.full((40, 40, 3), level, np.uint8) for level in (0, 90, 170, 255)]
    found = {
        judge.locate(picture).coordinate for picture in (*grey, *(scene(seed=seed) for seed in range(8)))
    }
    assert len(found) > 1


def test_places_near_each_other_share_their_confidence(judge: GeoClip) -> None:
    around = judge._around(0)
    assert list(around) == [True, True, False, False, False, False], "Lund and Malmö lie 17 km apart"


def test_both_published_forms_give_the_same_guess(judge: GeoClip, tmp_path: Path, tower: Path) -> None:
    release = GeoClip.load(write_release(tmp_path / "release"), tower)
    assert release.locate(scene()) == judge.locate(scene())


def test_without_its_list_it_chooses_from_the_gazetteers_towns(heads: Path, tower: Path) -> None:
    (heads / GALLERY).unlink()
    assert len(load_parts(heads, tower).gallery) > 20_000


def test_a_list_outside_the_folder_is_not_read(tmp_path: Path, tower: Path) -> None:
    release = write_release(tmp_path / "release")
    (tmp_path / "secret.csv").write_text("LAT,LON\n1,2\n")
    (release / "config.json").write_text('{"gallery_file": "../secret.csv"}')
    assert len(load_parts(release, tower).gallery) > 20_000


@pytest.mark.parametrize(
    "text", ["", "LAT,LON\n", "A,B\n1,2\n", "LAT,LON\nx,y\n", "LAT,LON\n95,0\n", "LAT,LON\nnan,0\n"]
)
def test_a_damaged_list_is_one_sentence(heads: Path, tower: Path, text: str) -> None:
    (heads / GALLERY).write_text(text)
    with pytest.raises(ModelUnusable, match="list of places"):
        GeoClip.load(heads, tower)


@pytest.mark.parametrize("file", [LOCATIONS, HEAD, SCALE])
def test_an_absent_or_damaged_head_is_one_sentence(heads: Path, tower: Path, file: str) -> None:
    (heads / file).write_bytes((heads / file).read_bytes()[:50])
    with pytest.raises(ModelUnusable, match="damaged"):
        GeoClip.load(heads, tower)
    (heads / file).unlink()
    with pytest.raises(WeightsMissing):
        GeoClip.load(heads, tower)


def test_weights_of_another_model_are_refused(heads: Path, tower: Path, tmp_path: Path) -> None:
    shutil.copy(heads / HEAD, heads / LOCATIONS)
    with pytest.raises(ModelUnusable, match="not GeoCLIP's weights"):
        GeoClip.load(heads, tower)
    short = random_heads()
    del short["location_encoder"]["LocEnc2.head.0.bias"]
    with pytest.raises(ModelUnusable, match="not GeoCLIP's weights"):
        GeoClip.load(write_heads(tmp_path / "short", short), tower)


@pytest.mark.parametrize("file", ["config.json", "preprocessor_config.json", ONE_FILE])
def test_an_absent_or_damaged_tower_is_one_sentence(
    heads: Path, tower: Path, tmp_path: Path, file: str
) -> None:
    copy = tmp_path / "tower"
    shutil.copytree(tower, copy)
    (copy / file).write_bytes((copy / file).read_bytes()[:30])
    with pytest.raises(ModelUnusable):
        GeoClip.load(heads, copy)
    (copy / file).unlink()
    with pytest.raises(WeightsMissing, match=file):
        GeoClip.load(heads, copy)


def test_a_tower_of_another_size_or_activation_is_refused(heads: Path, tmp_path: Path) -> None:
    with pytest.raises(ModelUnusable, match="ViT-L/14"):
        GeoClip.load(heads, write_tower(tmp_path / "wide", width=20))
    with pytest.raises(ModelUnusable, match="quick_gelu"):
        GeoClip.load(heads, write_tower(tmp_path / "gelu", activation="gelu"))


def test_a_tower_without_its_weights_is_not_filled_with_chance(
    heads: Path, tower: Path, tmp_path: Path
) -> None:
    from safetensors.torch import load_file, save_file

    copy = tmp_path / "tower"
    shutil.copytree(tower, copy)
    weights = load_file(str(copy / ONE_FILE))
    del weights["visual_projection.weight"]
    save_file(weights, str(copy / ONE_FILE), {"format": "pt"})
    with pytest.raises(ModelUnusable, match="not those of a CLIP image tower"):
        GeoClip.load(heads, copy)


def test_the_map_keeps_areas_and_known_points() -> None:
    """Equal Earth: the whole map is 2.7066 radii wide each way along the equator, before it is shrunk."""
    degrees = torch.tensor([[0.0, 0.0], [0.0, 180.0], [90.0, 0.0], [-90.0, 0.0]], dtype=torch.float64)
    shrunk = equal_earth(degrees) * 180 / 66.50336
    assert shrunk[0].tolist() == [0.0, 0.0]
    assert shrunk[1].tolist() == pytest.approx([2.7066297, 0.0], abs=1e-6)
    assert shrunk[2, 1] == pytest.approx(1.3173628, abs=1e-6) and shrunk[3, 1] == -shrunk[2, 1]
    north = torch.linspace(-89.0, 89.0, 400, dtype=torch.float64)
    step = 1e-4
    at, up, right = (
        equal_earth(torch.stack((north + a, 30.0 + torch.full_like(north, b)), 1))
        for a, b in ((0, 0), (step, 0), (0, step))
    )
    area = ((up - at)[:, 1] * (right - at)[:, 0] - (up - at)[:, 0] * (right - at)[:, 1]).abs()
    cells = torch.cos(torch.deg2rad(north + step / 2))
    ratio = area / cells
    assert float(ratio.max() / ratio.min()) == pytest.approx(1.0, abs=1e-3)


def test_the_encoder_sums_its_scales() -> None:
    weights = random_heads()["location_encoder"]
    encoder = LocationEncoder.shaped_like(weights)
    place = torch.tensor([[55.7, 13.19]])
    v = equal_earth(place)
    total = torch.zeros(1, 12)
    for index in range(3):
        name = f"LocEnc{index}"
        angles = 2 * math.pi * v @ weights[f"{name}.capsule.0.b"].T
        x = torch.cat((angles.cos(), angles.sin()), 1)
        for layer in (1, 3, 5):
            x = torch.relu(
                x @ weights[f"{name}.capsule.{layer}.weight"].T + weights[f"{name}.capsule.{layer}.bias"]
            )
        total += x @ weights[f"{name}.head.0.weight"].T + weights[f"{name}.head.0.bias"]
    assert torch.allclose(encoder(place), total, atol=1e-4)


def test_the_vectors_of_many_places_are_made_once(
    judge: GeoClip, heads: Path, tower: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(geoclip_rows, "WORTH_KEEPING", 3)
    first = judge.locate(scene())
    (kept,) = cache_dir().glob("geoclip-*")
    with monkeypatch.context() as patch:
        patch.setattr(geoclip_rows, "_made", lambda *_: pytest.fail("made again"))
        assert GeoClip.load(heads, tower).locate(scene()) == first
    for damage in (b"", kept.read_bytes()[:-7]):
        kept.write_bytes(damage)
        assert GeoClip.load(heads, tower).locate(scene()) == first


def test_a_cache_that_cannot_be_written_costs_nothing_but_time(
    judge: GeoClip, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(geoclip_rows, "WORTH_KEEPING", 3)
    first = judge.locate(scene())
    monkeypatch.setenv("GEOSHIELD_HOME", "/proc/nowhere")
    judge._rows = None
    assert judge.locate(scene()) == first


def test_surrogates_with_the_same_tower_are_told() -> None:
    assert shares_tower(["ViT-B-16-quickgelu", "ViT-L-14-quickgelu"]) and shares_tower(["ViT-L-14-336"])
    assert not shares_tower(["ViT-B-16", "ViT-g-14", "ViT-L-16"])
