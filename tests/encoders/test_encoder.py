"""What an encoder promises about its rows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from torch.nn import functional as F

from geoshield_app.encoders.catalogue import EncoderRow
from geoshield_app.encoders.ensemble import Encoder
from geoshield_app.encoders.loading import load_encoder
from geoshield_app.encoders.numpy_encoder import NumpyEncoder, picture_tensor


@pytest.fixture
def encoder(
    tiny_row: Callable[[str], EncoderRow],
    save_weights: Callable[..., dict[str, torch.Tensor]],
    tmp_path: Path,
) -> Encoder:
    row = tiny_row("clip-vit-b-16")
    save_weights(row, tmp_path)
    return load_encoder(row, tmp_path)


def pictures(count: int, height: int = 50, width: int = 70, seed: int = 0) -> torch.Tensor:
    return torch.rand(count, 3, height, width, generator=torch.Generator().manual_seed(seed))


def test_pictures_become_unit_rows_one_each(encoder: Encoder) -> None:
    rows = encoder.encode_pictures(pictures(3))
    assert rows.shape == (3, encoder.embed_dim)
    assert rows.dtype == torch.float32
    assert torch.allclose(rows.norm(dim=1), torch.ones(3), atol=1e-5)


def test_one_picture_keeps_its_batch_dimension(encoder: Encoder) -> None:
    assert encoder.encode_pictures(pictures(1)).shape == (1, encoder.embed_dim)


def test_a_batch_gives_what_single_pictures_give(encoder: Encoder) -> None:
    x = pictures(4)
    single = torch.cat([encoder.encode_pictures(x[i : i + 1]) for i in range(4)])
    assert torch.allclose(encoder.encode_pictures(x), single, atol=1e-5)


def test_different_pictures_get_different_rows(encoder: Encoder) -> None:
    rows = encoder.encode_pictures(pictures(2))
    assert not torch.allclose(rows[0], rows[1], atol=1e-4)


def test_the_gradient_reaches_every_part_of_the_picture_and_no_weight(encoder: Encoder) -> None:
    x = pictures(1, 64, 96).requires_grad_()
    encoder.encode_pictures(x)[0, 0].backward()
    assert x.grad is not None
    assert (F.max_pool2d(x.grad.abs(), 8) > 0).all()
    assert all(weight.grad is None for weight in encoder.parameters())


def test_white_and_black_pixels_keep_their_gradient(encoder: Encoder) -> None:
    x = (pictures(1) > 0.5).float().requires_grad_()
    encoder.encode_pictures(x)[0, 0].backward()
    assert x.grad is not None
    assert (x.grad.abs() > 0).float().mean() > 0.99


def test_rows_are_float32_under_autocast(encoder: Encoder) -> None:
    with torch.autocast("cpu", torch.bfloat16):
        rows = encoder.encode_pictures(pictures(2))
    assert rows.dtype == torch.float32
    assert torch.allclose(rows.norm(dim=1), torch.ones(2), atol=1e-5)


@pytest.mark.parametrize("shape", [(3, 32, 32), (1, 1, 32, 32), (1, 32, 32, 3)])
def test_anything_but_rgb_batches_is_refused(encoder: Encoder, shape: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match=r"\[B, 3, h, w\]"):
        encoder.encode_pictures(torch.zeros(shape))


def test_a_text_row_does_not_depend_on_its_neighbours(encoder: Encoder) -> None:
    texts = ["a red car", "a street with many houses and a dog in the rain"]
    together = encoder.encode_texts(texts)
    alone = torch.cat([encoder.encode_texts([text]) for text in texts])
    assert together.shape == (2, encoder.embed_dim)
    assert torch.allclose(together, alone, atol=1e-5)
    assert not together.requires_grad


def test_no_texts_and_an_empty_text_are_welcome(encoder: Encoder) -> None:
    assert encoder.encode_texts([]).shape == (0, encoder.embed_dim)
    assert torch.allclose(encoder.encode_texts([""]).norm(dim=1), torch.ones(1), atol=1e-5)


def test_the_end_of_an_over_long_text_counts(encoder: Encoder) -> None:
    start = "There is a street with houses and people. " * 20
    rows = encoder.encode_texts([start + "A dog sleeps.", start + "A ship sinks.", start])
    assert torch.allclose(rows.norm(dim=1), torch.ones(3), atol=1e-5)
    assert not torch.allclose(rows[0], rows[1], atol=1e-6)


def test_an_over_long_text_is_the_mean_of_its_pieces(encoder: Encoder) -> None:
    one, two = "A " + "red " * 50 + "car.", "A " + "wet " * 50 + "dog."
    expected = F.normalize(encoder.encode_texts([one, two]).mean(0), dim=-1)
    assert torch.allclose(encoder.encode_texts([f"{one} {two}"])[0], expected, atol=1e-5)


def test_only_what_pictures_need_is_moved_when_an_encoder_takes_its_seat(encoder: Encoder) -> None:
    encoder.seat(torch.device("meta"))
    assert encoder.device.type == "meta"
    assert {weight.device.type for weight in encoder.visual.parameters()} == {"meta"}
    others = [weight for name, weight in encoder.named_parameters() if "visual" not in name]
    assert {weight.device.type for weight in others} == {"cpu"}


def test_an_encoder_in_bf16_says_nearly_the_same_with_half_the_memory(encoder: Encoder) -> None:
    x, text = pictures(2), ["a red car"]
    expected, read = encoder.encode_pictures(x), encoder.encode_texts(text)
    before = sum(weight.nbytes for weight in encoder.visual.parameters())
    encoder.compute_in(torch.bfloat16)
    assert (encoder.encode_pictures(x) * expected).sum(dim=1).min() > 0.999
    assert (encoder.encode_texts(text) * read).sum(dim=1).min() > 0.999
    assert encoder.encode_pictures(x).dtype == torch.float32
    assert sum(weight.nbytes for weight in encoder.visual.parameters()) < 0.7 * before
    leaf = x.clone().requires_grad_(True)
    encoder.encode_pictures(leaf).sum().backward()
    assert leaf.grad is not None and leaf.grad.dtype == torch.float32


def test_numpy_rows_are_those_of_the_encoder_whatever_the_sizes(encoder: Encoder) -> None:
    rng = np.random.default_rng(0)
    several = [rng.integers(0, 256, size, np.uint8) for size in ((40, 60, 3), (90, 30, 3), (32, 32, 3))]
    rows = NumpyEncoder(encoder).embed_pictures(several)
    assert rows.dtype == np.float32
    for row, picture in zip(rows, several, strict=True):
        assert np.allclose(row, encoder.encode_pictures(picture_tensor(picture))[0].numpy(), atol=1e-5)
    assert NumpyEncoder(encoder).embed_pictures([]).shape == (0, encoder.embed_dim)
    assert NumpyEncoder(encoder).embed_texts(["a", "b"]).shape == (2, encoder.embed_dim)
