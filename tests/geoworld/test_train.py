"""Training in small: the losses, the batches, and one command from seeds to models that load."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest
import torch
from torch.nn import functional as F

from geoshield_app.encoders.catalogue import ROWS
from geoshield_app.encoders.loading import load_encoder, load_weights
from geoshield_app.geoworld import captions, dataset, splits, tokenizer, train
from geoshield_app.geoworld.dataset import Caption, Scope
from geoshield_app.geoworld.far_net import FarNet, in_degrees, on_globe
from geoshield_app.geoworld.train_export import write_weights
from geoshield_app.geoworld.train_facts import FactHead, fact_table
from geoshield_app.geoworld.train_rows import TOWERS
from geoshield_app.geoworld.train_tower import contrastive_loss, learning_rate_at, train_tower

SCENES = tuple(splits.balanced_scenes(splits.VALIDATION, 96))


@pytest.fixture(scope="module")
def pool() -> dataset.Pool:
    return dataset.draw_pool(SCENES, 64)


def test_no_two_models_share_a_scene_or_a_seed() -> None:
    assert len({row.split for row in TOWERS.values()}) == len(TOWERS)
    assert len({row.seed for row in TOWERS.values()}) == len(TOWERS)
    assert not {splits.GALLERY, splits.FRESH, splits.FAR_JUDGE} & {row.split for row in TOWERS.values()}


def test_the_loss_is_least_where_texts_match_pictures() -> None:
    rows = F.normalize(torch.randn(8, 16, generator=torch.Generator().manual_seed(0)), dim=-1)
    true, unsure = torch.eye(8, dtype=torch.bool), torch.zeros(8, 8, dtype=torch.bool)
    right = contrastive_loss(rows, rows, torch.tensor(20.0), true, unsure)
    wrong = contrastive_loss(rows, rows.roll(1, 0), torch.tensor(20.0), true, unsure)
    assert right < 0.1 < wrong


def test_a_second_right_answer_is_no_mistake() -> None:
    rows = F.normalize(torch.tensor([[1.0, 0.0], [1.0, 0.0]]), dim=-1)
    eye, no = torch.eye(2, dtype=torch.bool), torch.zeros(2, 2, dtype=torch.bool)
    every = torch.ones(2, 2, dtype=torch.bool)
    apart = torch.tensor([[1.0, 0.0], [-1.0, 0.0]])
    scale = torch.tensor(5.0)
    assert contrastive_loss(rows, rows, scale, every, no) < contrastive_loss(apart, apart, scale, every, no)
    assert contrastive_loss(rows, rows, scale, eye, no) > contrastive_loss(apart, apart, scale, eye, no)


def test_an_unsure_answer_neither_helps_nor_hurts() -> None:
    rows = F.normalize(torch.tensor([[1.0, 0.0], [1.0, 0.1]]), dim=-1)
    eye = torch.eye(2, dtype=torch.bool)
    assert contrastive_loss(rows, rows, torch.tensor(9.0), eye, ~eye) == pytest.approx(0.0, abs=1e-6)


def test_a_place_prompt_holds_of_every_scene_of_its_city_and_a_description_of_one() -> None:
    cities = torch.tensor([3, 3, 5])
    said = [
        Caption("a photo taken in x", Scope.CITY),
        Caption("a dog", Scope.SCENE),
        Caption("x", Scope.PERHAPS_CITY),
    ]
    true, unsure = dataset.truth(said, cities)
    assert true.tolist() == [[True, False, False], [True, True, False], [False, False, True]]
    assert not unsure.any()
    _, unsure = dataset.truth(said[::-1], cities)
    assert unsure.tolist() == [[False, False, False], [True, False, False], [False, False, False]]


def test_captions_of_all_kinds_are_said_and_never_empty() -> None:
    said = [dataset.caption(scene, Random(scene.seed)) for scene in SCENES]
    assert {one.scope for one in said} == set(Scope)
    assert all(one.text.strip() for one in said)


def test_a_batch_is_of_the_asked_size_in_range_and_repeatable(pool: dataset.Pool) -> None:
    one = dataset.picture_batch(pool, range(8), 32, Random(5))
    assert one.shape == (8, 3, 32, 32)
    assert 0 <= float(one.min()) < float(one.max()) <= 1
    assert torch.equal(one, dataset.picture_batch(pool, range(8), 32, Random(5)))
    assert not torch.equal(one, dataset.picture_batch(pool, range(8), 32, Random(6)))


def test_cut_outs_lie_inside_and_are_large_enough(pool: dataset.Pool) -> None:
    rng = Random(0)
    for picture in pool.pictures:
        part = dataset.cut_out(picture, rng)
        assert (
            part.shape[1] * part.shape[2]
            >= 0.9 * dataset.SMALLEST_SHARE * picture.shape[1] * picture.shape[2]
        )


def test_facts_hold_of_the_scenes_they_are_told_of() -> None:
    table = fact_table(SCENES)
    assert table.shape[0] == len(SCENES)
    assert (table.sum(0) >= 20).all()
    assert (~table).any()


def test_the_head_can_learn_a_fact() -> None:
    facts = torch.tensor([[True], [False]])
    features = F.normalize(torch.tensor([[1.0, 0.0], [0.0, 1.0]]), dim=-1)
    torch.manual_seed(0)
    head = FactHead(2, facts)
    before = head(features, facts)
    optimiser = torch.optim.SGD(head.parameters(), 0.1)
    for _ in range(50):
        optimiser.zero_grad()
        head(features, facts).backward()
        optimiser.step()
    assert head(features, facts) < before / 2


def test_the_rate_warms_up_and_dies_down() -> None:
    rates = [learning_rate_at(step, 200) for step in range(200)]
    assert rates[0] < rates[11] == pytest.approx(1.0)
    assert rates[199] < 0.03
    assert all(before >= after for before, after in pairwise(rates[11:]))


def test_training_lowers_the_loss_and_repeats_itself(pool: dataset.Pool) -> None:
    words = tokenizer.build(captions.vocabulary())
    row = TOWERS["geoworld-vit-p16"].quick()
    one, two = train_tower(row, words, pool), train_tower(row, words, pool)
    assert not one.training
    for name, value in one.state_dict().items():
        assert torch.equal(value, two.state_dict()[name]), name


def test_shards_stay_below_four_mebibytes_and_come_back_whole(tmp_path: Path) -> None:
    weights = {f"layer {i}": torch.randn(700, 1000) for i in range(5)} | {"counter": torch.tensor(70_001)}
    files = write_weights(weights, tmp_path)
    assert len(files) > 1
    assert all(file.stat().st_size < 4 * 2**20 for file in files)
    back = load_weights("a model", tmp_path)
    assert back["counter"] == 70_001
    for name, value in weights.items():
        assert torch.allclose(back[name].float(), value.float(), atol=5e-3)


def test_places_survive_the_way_over_the_globe() -> None:
    for latitude, longitude in ((0.0, 0.0), (-33.87, 151.21), (64.1, -21.9), (21.3, -157.9)):
        assert in_degrees(on_globe(latitude, longitude)) == pytest.approx((latitude, longitude), abs=1e-4)


def test_the_far_net_names_a_city_and_a_place_in_it() -> None:
    torch.manual_seed(0)
    net = FarNet().eval()
    logits, offsets = net(torch.randn(2, 3, 128, 128))
    cities = logits.argmax(1)
    angle = (net.directions(cities, offsets) * net.centres[cities]).sum(1).clamp(-1, 1).acos()
    assert logits.shape == (2, 48)
    assert (angle * 6371 < 150).all()


@pytest.mark.slow
def test_one_command_makes_models_that_load(tmp_path: Path) -> None:
    names = ("geoworld-judge-p14", "geoworld-far-judge", "geoworld-conv")
    assert (
        train.main(
            ["--quick", "--out", str(tmp_path), *(word for name in names for word in ("--only", name))]
        )
        == 0
    )
    assert (tmp_path / "gallery" / "near.safetensors").is_file()
    for name in ("geoworld-judge-p14", "geoworld-conv"):
        folder = tmp_path / "encoders" / name
        assert json.loads((folder / "config.json").read_text())["model_cfg"]["embed_dim"] == 192
        assert load_encoder(ROWS[name], folder).encode_texts(["a red car"]).shape == (1, 192)
