"""Drawn shapes tell an encoder that is set up rightly from one that is not; what passed is remembered by digest."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from geoshield_app.domain.errors import ModelUnusable, WeightsDamaged
from geoshield_app.domain.weights import Receipt
from geoshield_app.encoders import loading, seeing, shapes
from geoshield_app.encoders.catalogue import ROWS, EncoderRow
from geoshield_app.encoders.ensemble import Encoder
from geoshield_app.storage.models_folder import models_folder
from geoshield_app.storage.receipts import RECEIPT, write_receipt
from geoshield_app.storage.weights import held_files
from tests.encoders.train_stand_in import stand_in

Row = Callable[[str], EncoderRow]
Save = Callable[..., dict[str, torch.Tensor]]


def test_an_encoder_that_is_set_up_as_it_was_trained_passes() -> None:
    assert shapes.require_sight(stand_in()).named >= 0.9


def test_swapped_channels_are_found_and_named() -> None:
    encoder = stand_in()
    see = encoder.visual.forward
    encoder.visual.forward = lambda x: see(x.flip(1))  # type: ignore[method-assign]
    with pytest.raises(ModelUnusable, match="swapped colour channels it would see"):
        shapes.require_sight(encoder)


def test_a_missing_normalisation_is_found_and_named() -> None:
    encoder = stand_in(mean=(0.0, 0.0, 0.0), std=(1.0, 1.0, 1.0))
    with pytest.raises(ModelUnusable, match="CLIP's normalisation it would see"):
        shapes.require_sight(encoder)


def test_the_wrong_activation_is_found_and_named() -> None:
    with pytest.raises(ModelUnusable, match="the other activation it would see"):
        shapes.require_sight(stand_in(quick_gelu=False))


def test_weights_of_no_meaning_are_found() -> None:
    encoder = stand_in()
    for weight in encoder.parameters():
        weight.data = torch.randn(weight.shape, generator=torch.Generator().manual_seed(1)) * 0.1
    with pytest.raises(ModelUnusable, match="weights or their preparation are wrong") as caught:
        shapes.require_sight(encoder)
    assert "models verify stand-in" in caught.value.advice


def test_undoing_the_usual_mistakes_leaves_the_encoder_as_it_was() -> None:
    encoder = stand_in()
    before = shapes.sight(encoder, shapes.drawn(), shapes.captions())
    names = [what for what, _ in shapes.rivals(encoder, shapes.drawn(), shapes.captions())]
    assert len(names) == 5
    assert shapes.sight(encoder, shapes.drawn(), shapes.captions()) == before


def test_there_is_a_picture_for_every_name() -> None:
    pictures = shapes.drawn()
    assert pictures.shape == (len(shapes.captions()), 3, shapes.SIDE_PX, shapes.SIDE_PX)
    assert len({picture.numpy().tobytes() for picture in pictures}) == len(pictures)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Names of the encoders that were looked at; all of them see."""
    names: list[str] = []

    def look(encoder: Encoder) -> shapes.Sight:
        names.append(encoder.name)
        return shapes.Sight(1.0, 0.0)

    monkeypatch.setattr(seeing, "require_sight", look)
    return names


@pytest.fixture
def small(tiny_row: Row, save_weights: Save, monkeypatch: pytest.MonkeyPatch) -> list[EncoderRow]:
    """The ensemble 'small' in its shrunk form, in this machine's models folder."""
    rows = [replace(tiny_row(name), sha256=None) for name in ("clip-vit-b-16", "clip-vit-b-32")]
    for row in rows:
        save_weights(row, models_folder() / row.name)
    monkeypatch.setattr(loading, "ensemble_rows", lambda name: tuple(rows))
    return rows


def test_real_weights_are_looked_at_once(small: list[EncoderRow], asked: list[str]) -> None:
    loading.load_ensemble("small")
    assert asked == ["clip-vit-b-16", "clip-vit-b-32"]
    loading.load_ensemble("small")
    assert len(asked) == 2


def test_other_weights_and_another_setting_are_looked_at_again(
    small: list[EncoderRow], asked: list[str], save_weights: Save
) -> None:
    loading.load_ensemble("small")
    path = models_folder() / "clip-vit-b-32" / small[1].file
    path.write_bytes(path.read_bytes())
    loading.load_ensemble("small")
    assert asked[2:] == ["clip-vit-b-32"]
    seeing.require_seeing(replace(small[0], mean=(0.0, 0.0, 0.0)), stand_in())
    assert asked[3:] == ["stand-in"]


def test_what_failed_is_not_remembered(small: list[EncoderRow]) -> None:
    for _ in range(2):
        with pytest.raises(ModelUnusable, match="drawn shapes"):
            loading.load_ensemble("small")


def test_a_memory_that_cannot_be_read_or_written_costs_a_look_and_nothing_else(
    small: list[EncoderRow], asked: list[str], own_home: Path
) -> None:
    (own_home / "data").mkdir(exist_ok=True)
    (own_home / "data" / seeing.FILE).mkdir()
    loading.load_ensemble("small")
    loading.load_ensemble("small")
    assert len(asked) == 4


def test_a_file_that_was_changed_on_disk_is_found_at_the_next_start(
    small: list[EncoderRow], asked: list[str]
) -> None:
    row, folder = small[0], models_folder() / "clip-vit-b-16"
    path = folder / row.file
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    write_receipt(folder, Receipt(row.name, "", "", held_files(folder, {row.file: digest}), "hub"))
    loading.load_ensemble("small")
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(data)
    later = (folder / RECEIPT).stat().st_mtime + 5
    os.utime(path, (later, later))
    with pytest.raises(WeightsDamaged, match="is not the file that was published"):
        loading.load_ensemble("small")


def test_built_in_and_image_only_encoders_are_not_asked(asked: list[str]) -> None:
    seeing.require_seeing(ROWS["geoworld-conv"], stand_in())
    seeing.require_seeing(replace(ROWS["dinov2-b-14"], sha256=None), stand_in())
    assert asked == []


def test_other_weights_than_the_published_ones_are_refused_when_a_person_put_them_there(
    small: list[EncoderRow], asked: list[str]
) -> None:
    row = replace(small[0], sha256=ROWS["clip-vit-b-16"].sha256)
    with pytest.raises(WeightsDamaged, match="is not the file that was published") as caught:
        seeing.require_seeing(row, stand_in())
    assert "models pull" in caught.value.advice and asked == []
