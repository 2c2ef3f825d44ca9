"""Weights on disk become an encoder, or a clear sentence says why not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import open_clip
import pytest
import torch
from open_clip.transformer import QuickGELU
from safetensors.torch import save_file
from torch import nn

from geoshield_app.domain.errors import ModelUnusable, UsageError, WeightsMissing
from geoshield_app.encoders import catalogue, loading
from geoshield_app.encoders.catalogue import ROWS, EncoderRow
from tests.encoders.conftest import REAL

Row = Callable[[str], EncoderRow]
Save = Callable[..., dict[str, torch.Tensor]]


@pytest.mark.parametrize("name", REAL)
@pytest.mark.parametrize("shards", [1, 3])
def test_a_real_pair_loads_from_a_local_folder_with_every_weight_in_its_place(
    name: str, shards: int, tiny_row: Row, save_weights: Save, tmp_path: Path
) -> None:
    row = tiny_row(name)
    saved = save_weights(row, tmp_path, shards)
    encoder = loading.load_encoder(row, tmp_path)
    for key, value in encoder.visual.state_dict().items():
        assert torch.equal(value, saved[f"visual.{key}"])
    assert not encoder.training
    assert not any(weight.requires_grad for weight in encoder.parameters())


@pytest.mark.parametrize(
    ("name", "activation"), list(zip(REAL, (QuickGELU, QuickGELU, nn.GELU), strict=True))
)
def test_each_real_pair_has_the_activation_it_was_trained_with(
    name: str, activation: type[nn.Module], tiny_row: Row, save_weights: Save, tmp_path: Path
) -> None:
    row = tiny_row(name)
    save_weights(row, tmp_path)
    encoder = loading.load_encoder(row, tmp_path)
    assert any(type(module) is activation for module in encoder.modules())


@pytest.mark.parametrize(
    ("name", "model"), [("clip-vit-b-16", "ViT-g-14"), ("clip-vit-g-14", "ViT-B-32-quickgelu")]
)
def test_the_wrong_activation_is_refused_even_when_the_weights_fit(
    name: str, model: str, tiny_row: Row, save_weights: Save, tmp_path: Path
) -> None:
    row = replace(tiny_row(name), model=model)
    save_weights(row, tmp_path)
    with pytest.raises(ModelUnusable, match="activation"):
        loading.load_encoder(row, tmp_path)


def test_absent_weights_are_said_to_be_missing_with_advice(tiny_row: Row, tmp_path: Path) -> None:
    with pytest.raises(WeightsMissing, match="not on this machine") as caught:
        loading.load_encoder(tiny_row("clip-vit-b-32"), tmp_path)
    assert "models path" in caught.value.advice


def test_one_absent_shard_is_missing_weights(tiny_row: Row, save_weights: Save, tmp_path: Path) -> None:
    row = tiny_row("clip-vit-b-32")
    save_weights(row, tmp_path, 2)
    (tmp_path / "model-00002-of-00002.safetensors").unlink()
    with pytest.raises(WeightsMissing, match="00002-of-00002"):
        loading.load_encoder(row, tmp_path)


def test_weights_of_another_shape_are_refused(tiny_row: Row, save_weights: Save, tmp_path: Path) -> None:
    save_weights(tiny_row("clip-vit-b-16"), tmp_path)
    with pytest.raises(ModelUnusable, match="do not fit"):
        loading.load_encoder(tiny_row("clip-vit-b-32"), tmp_path)


def test_a_missing_tensor_is_refused(tiny_row: Row, save_weights: Save, tmp_path: Path) -> None:
    row = tiny_row("clip-vit-b-16")
    weights = save_weights(row, tmp_path)
    weights.pop("visual.proj")
    save_file(weights, str(tmp_path / row.file))
    with pytest.raises(ModelUnusable, match="do not fit"):
        loading.load_encoder(row, tmp_path)


def test_a_damaged_file_is_refused(tiny_row: Row, save_weights: Save, tmp_path: Path) -> None:
    row = tiny_row("clip-vit-b-16")
    save_weights(row, tmp_path)
    whole = (tmp_path / row.file).read_bytes()
    (tmp_path / row.file).write_bytes(whole[: len(whole) // 2])
    with pytest.raises(ModelUnusable, match="damaged"):
        loading.load_encoder(row, tmp_path)


def test_a_damaged_index_is_refused(tiny_row: Row, save_weights: Save, tmp_path: Path) -> None:
    row = tiny_row("clip-vit-b-16")
    save_weights(row, tmp_path, 2)
    (tmp_path / loading.INDEX).write_text("{")
    with pytest.raises(ModelUnusable, match="damaged"):
        loading.load_encoder(row, tmp_path)


def test_an_index_that_points_outside_its_folder_is_refused(tiny_row: Row, tmp_path: Path) -> None:
    (tmp_path / loading.INDEX).write_text('{"weight_map": {"visual.proj": "../elsewhere.safetensors"}}')
    with pytest.raises(ModelUnusable, match="damaged"):
        loading.load_encoder(tiny_row("clip-vit-b-16"), tmp_path)


@pytest.mark.parametrize("name", REAL)
def test_the_rows_of_real_pairs_agree_with_open_clip(name: str) -> None:
    row = ROWS[name]
    told = open_clip.get_pretrained_cfg(row.model, row.tag)
    config = open_clip.get_model_config(row.model)
    assert (row.mean, row.std) == (told["mean"], told["std"])
    assert row.quick_gelu == bool(told.get("quick_gelu")) == bool(config.get("quick_gelu"))
    assert row.input_px == config["vision_cfg"]["image_size"]
    assert told["hf_hub"].rstrip("/") == row.repository


@pytest.mark.parametrize(
    ("name", "millions", "activation"),
    [
        ("clip-vit-b-16", 149.62, QuickGELU),
        ("clip-vit-b-32", 151.28, QuickGELU),
        ("clip-vit-g-14", 1366.68, nn.GELU),
    ],
)
def test_the_paper_s_encoders_are_built_by_name_with_their_size_activation_and_preprocessing(
    name: str, millions: float, activation: type[nn.Module]
) -> None:
    row = ROWS[name]
    config = open_clip.get_model_config(row.model)
    with torch.device("meta"):
        model = open_clip.CLIP(**config)
    loading.check_activation(model, row)
    assert any(type(module) is activation for module in model.modules())
    assert sum(one.numel() for one in model.parameters()) / 1e6 == pytest.approx(millions, abs=0.01)
    told = open_clip.get_pretrained_cfg(row.model, row.tag)
    assert told["interpolation"] == "bicubic", "what encoders.ensemble.squashed does"
    assert (row.mean, row.std, row.input_px) == (told["mean"], told["std"], 224)
    wrong = replace(row, quick_gelu=not row.quick_gelu)
    with pytest.raises(ModelUnusable, match="activation"):
        loading.check_activation(model, wrong)


def test_bytes_of_the_pinned_files_are_their_parameters() -> None:
    for name, millions in (("clip-vit-b-16", 149.62), ("clip-vit-b-32", 151.28)):
        assert ROWS[name].bytes == pytest.approx(millions * 4e6, rel=1e-3)


def test_no_judge_is_a_surrogate_and_an_unknown_ensemble_is_a_usage_error() -> None:
    assert not any("judge" in name for names in catalogue.ENSEMBLES.values() for name in names)
    with pytest.raises(UsageError, match="no ensemble"):
        catalogue.ensemble_rows("papers")
