"""Gradients that pass attention weights by."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from torch import Tensor, nn

from geoshield_app.encoders.attention import held_attention, make_holdable
from geoshield_app.encoders.catalogue import EncoderRow
from geoshield_app.encoders.ensemble import Encoder
from geoshield_app.encoders.loading import load_encoder
from geoshield_app.perturbation.surrogate import encode_in_chunks


@pytest.fixture
def encoder(
    tiny_row: Callable[[str], EncoderRow],
    save_weights: Callable[..., dict[str, Tensor]],
    tmp_path: Path,
) -> Encoder:
    row = tiny_row("clip-vit-b-16")
    save_weights(row, tmp_path)
    return load_encoder(row, tmp_path)


def views(encoder: Encoder, count: int = 3) -> Tensor:
    return torch.rand(
        count, 3, encoder.input_px, encoder.input_px, generator=torch.Generator().manual_seed(0)
    )


def answer(encoder: Encoder, *, held: bool, chunk: int = 8) -> tuple[Tensor, Tensor]:
    leaf = views(encoder).requires_grad_()
    rows = encode_in_chunks(encoder, leaf, chunk, held)
    (gradient,) = torch.autograd.grad(rows[:, :4].sum(), leaf)
    return rows.detach(), gradient


def test_what_an_encoder_sees_does_not_change_only_its_gradient(encoder: Encoder) -> None:
    rows, full = answer(encoder, held=False)
    same, held = answer(encoder, held=True)
    assert torch.allclose(rows, same, atol=1e-6)
    assert not torch.allclose(full, held, atol=1e-6)
    assert (held.abs() > 0).float().mean() > 0.99


def test_the_gradient_is_that_of_an_attention_whose_weights_are_given() -> None:
    torch.manual_seed(0)
    attention = nn.MultiheadAttention(8, 2, batch_first=True).eval()
    x = torch.randn(1, 5, 8, requires_grad=True)
    _, weights = attention(x, x, x, average_attn_weights=False)  # [1, 2, 5, 5]
    value = nn.functional.linear(x, attention.in_proj_weight[16:], attention.in_proj_bias[16:])
    heads = value.view(1, 5, 2, 4).transpose(1, 2)  # [1, 2, 5, 4]
    mixed = (weights.detach() @ heads).transpose(1, 2).reshape(1, 5, 8)
    (expected,) = torch.autograd.grad(attention.out_proj(mixed).pow(2).sum(), x)
    make_holdable(attention)
    with held_attention(True):
        out, _ = attention(x, x, x, need_weights=False)
    (found,) = torch.autograd.grad(out.pow(2).sum(), x)
    assert torch.allclose(found, expected, atol=1e-5)


def test_chunks_that_are_computed_again_on_the_way_back_hold_it_too(encoder: Encoder) -> None:
    _, whole = answer(encoder, held=True)
    _, chunked = answer(encoder, held=True, chunk=1)
    assert torch.allclose(whole, chunked, atol=1e-6)


def test_it_ends_where_it_was_asked_for_and_stays_in_its_thread(encoder: Encoder) -> None:
    _, full = answer(encoder, held=False)
    found: list[Tensor] = []
    with held_attention(True):
        other = threading.Thread(target=lambda: found.append(answer(encoder, held=False)[1]))
        other.start()
        other.join()
    with pytest.raises(RuntimeError), held_attention(True):
        raise RuntimeError
    found.append(answer(encoder, held=False)[1])
    assert all(torch.equal(gradient, full) for gradient in found)
