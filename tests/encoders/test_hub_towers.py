"""SigLIP and DINOv2 with small random weights go the way that the real ones take."""

from __future__ import annotations

import json
import warnings
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file

from geoshield_app.domain.errors import ModelUnusable, WeightsMissing
from geoshield_app.encoders.catalogue import ROWS, EncoderRow
from geoshield_app.encoders.ensemble import Encoder
from geoshield_app.encoders.hub_towers import siglip_ids
from geoshield_app.encoders.loading import load_encoder

INPUT_PX = 28
WORDS = ["<pad>", "</s>", "<unk>", "a", "red", "car", "dog", "in", "the", "rain"]


def _save_tokenizer(folder: Path) -> None:
    from tokenizers import Tokenizer, models, pre_tokenizers

    tokenizer = Tokenizer(models.WordLevel({word: at for at, word in enumerate(WORDS)}, unk_token="<unk>"))
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.save(str(folder / "tokenizer.json"))


def save_siglip(folder: Path) -> None:
    """A SigLIP of the smallest numbers, saved as the published one is."""
    from transformers import SiglipConfig, SiglipModel

    torch.manual_seed(0)
    small = {"hidden_size": 16, "intermediate_size": 32, "num_hidden_layers": 2, "num_attention_heads": 2}
    text = small | {
        "vocab_size": len(WORDS),
        "max_position_embeddings": 12,
        "bos_token_id": 2,
        "eos_token_id": 1,
    }
    vision = small | {"image_size": INPUT_PX, "patch_size": 14}
    SiglipModel(SiglipConfig(text_config=text, vision_config=vision)).save_pretrained(folder)
    _save_tokenizer(folder)


def save_dinov2(folder: Path) -> None:
    """A DINOv2 of the smallest numbers; its positions were made for larger pictures, as the real one's."""
    from transformers import Dinov2Config, Dinov2Model

    torch.manual_seed(0)
    config = Dinov2Config(
        hidden_size=16, num_hidden_layers=2, num_attention_heads=2, image_size=56, patch_size=14, mlp_ratio=2
    )
    Dinov2Model(config).save_pretrained(folder)


SAVE: dict[str, Callable[[Path], None]] = {"siglip-b-16": save_siglip, "dinov2-b-14": save_dinov2}


def small(name: str) -> EncoderRow:
    return replace(ROWS[name], input_px=INPUT_PX)


@pytest.fixture(params=list(SAVE))
def saved(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[EncoderRow, Path]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        SAVE[request.param](tmp_path)
    return small(request.param), tmp_path


@pytest.fixture
def encoder(saved: tuple[EncoderRow, Path]) -> Encoder:
    return load_encoder(*saved)


def pictures(count: int) -> torch.Tensor:
    return torch.rand(count, 3, 40, 60, generator=torch.Generator().manual_seed(3))


def test_pictures_become_unit_rows_with_a_gradient_to_every_pixel(encoder: Encoder) -> None:
    x = pictures(2).requires_grad_()
    rows = encoder.encode_pictures(x)
    assert rows.shape == (2, encoder.embed_dim) and rows.dtype == torch.float32
    assert torch.allclose(rows.norm(dim=1), torch.ones(2), atol=1e-5)
    rows[0, 0].backward()
    assert x.grad is not None and (x.grad[0].abs().sum(0) > 0).float().mean() > 0.95
    assert not any(weight.requires_grad for weight in encoder.parameters())


def test_the_rows_are_those_of_the_library_itself(saved: tuple[EncoderRow, Path]) -> None:
    from transformers import AutoModel

    row, folder = saved
    encoder, model = load_encoder(row, folder), AutoModel.from_pretrained(folder).eval()
    x = torch.rand(2, 3, INPUT_PX, INPUT_PX)
    prepared = (x - torch.tensor(row.mean).view(3, 1, 1)) / torch.tensor(row.std).view(3, 1, 1)
    with torch.no_grad():
        tower = model.vision_model if row.has_text else model
        wanted = torch.nn.functional.normalize(tower(prepared).pooler_output, dim=-1)
        assert torch.allclose(encoder.encode_pictures(x), wanted, atol=1e-5)


def test_every_row_says_whether_it_reads(saved: tuple[EncoderRow, Path]) -> None:
    row, folder = saved
    encoder = load_encoder(row, folder)
    assert getattr(encoder, "has_text", True) is row.has_text
    if row.has_text:
        assert encoder.encode_texts(["a red car", "a dog in the rain"]).shape == (2, encoder.embed_dim)
    else:
        with pytest.raises(ModelUnusable, match="no text tower"):
            encoder.encode_texts(["a red car"])


def test_a_text_is_filled_up_as_siglip_was_trained(tmp_path: Path) -> None:
    _save_tokenizer(tmp_path)
    ids = siglip_ids(tmp_path, 6)
    assert ids("A red, CAR!") == [3, 4, 5, 1, 1, 1]
    assert len(ids("a red car in the rain a dog")) == 9, (
        "longer than the context, so that it is split and not cut"
    )


def test_siglip_reads_texts_of_any_length(tmp_path: Path) -> None:
    save_siglip(tmp_path)
    encoder = load_encoder(small("siglip-b-16"), tmp_path)
    rows = encoder.encode_texts(["a red car in the rain " * 9 + "dog", "a red car in the rain " * 9])
    assert not torch.allclose(rows[0], rows[1], atol=1e-6)
    assert torch.allclose(rows.norm(dim=1), torch.ones(2), atol=1e-5)


def test_the_wrong_activation_is_refused(saved: tuple[EncoderRow, Path]) -> None:
    row, folder = saved
    path = folder / "config.json"
    config = json.loads(path.read_text())
    (config["vision_config"] if row.has_text else config)["hidden_act"] = "quick_gelu"
    path.write_text(json.dumps(config))
    with pytest.raises(ModelUnusable, match="activation"):
        load_encoder(row, folder)


def test_absent_cut_and_foreign_weights_are_refused(saved: tuple[EncoderRow, Path]) -> None:
    row, folder = saved
    path = folder / "model.safetensors"
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(ModelUnusable):
        load_encoder(row, folder)
    weights = {
        key: value for key, value in load_file_of(whole, folder).items() if "layernorm" not in key.lower()
    }
    save_file(weights, str(path), metadata={"format": "pt"})
    with pytest.raises(ModelUnusable, match="do not fit"):
        load_encoder(row, folder)
    path.unlink()
    with pytest.raises(WeightsMissing):
        load_encoder(row, folder)


def load_file_of(data: bytes, folder: Path) -> dict[str, torch.Tensor]:
    copy = folder / "copy.safetensors"
    copy.write_bytes(data)
    return load_file(str(copy))


def test_pickled_weights_are_never_read(saved: tuple[EncoderRow, Path]) -> None:
    row, folder = saved
    (folder / "model.safetensors").rename(folder / "pytorch_model.bin")
    with pytest.raises(WeightsMissing):
        load_encoder(row, folder)


def test_a_model_of_another_family_is_refused(tmp_path: Path) -> None:
    save_dinov2(tmp_path)
    _save_tokenizer(tmp_path)
    with pytest.raises(ModelUnusable):
        load_encoder(small("siglip-b-16"), tmp_path)
