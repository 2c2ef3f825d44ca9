"""What the optimiser needs of an encoder, and how it is called: in chunks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import torch
from torch import Tensor
from torch.utils.checkpoint import checkpoint

from geoshield_app.domain.errors import ModelUnusable
from geoshield_app.encoders.attention import held_attention

VERIFY_ADVICE = "Try again; if it stays so, verify the weights with 'geoshield models verify'."
"""What helps against an encoder without numbers."""


class Surrogate(Protocol):
    """An image/text pair with a gradient to the pixels; unit rows in float32."""

    @property
    def name(self) -> str: ...

    @property
    def input_px(self) -> int: ...

    @property
    def logit_scale(self) -> float: ...

    def encode_pictures(self, pictures: Tensor) -> Tensor: ...

    def encode_texts(self, texts: Sequence[str]) -> Tensor: ...


def reads_text(surrogate: Surrogate) -> bool:
    """False for an image-only encoder (DINOv2): it takes part in the terms that need no text."""
    return bool(getattr(surrogate, "has_text", True))


def encode_texts(surrogate: Surrogate, texts: Sequence[str]) -> Tensor:
    """[N] texts -> [N, D]. Raises ModelUnusable for an answer that is no number.

    Half a letter (a lone surrogate, which JSON can carry) becomes a question mark: no tokenizer takes it.
    """
    whole = [text.encode("utf-8", "replace").decode("utf-8") for text in texts]
    rows = surrogate.encode_texts(whole)
    if not torch.isfinite(rows).all():
        raise ModelUnusable(
            f"The encoder {surrogate.name} gave no usable number for a text.", advice=VERIFY_ADVICE
        )
    return rows


def encode_in_chunks(surrogate: Surrogate, views: Tensor, chunk: int, held: bool = False) -> Tensor:
    """``views`` [B, 3, P, P] in [0, 1] -> [B, D] float32 unit rows; at most ``chunk`` crops alive at once.

    With a gradient wanted, chunks are computed again on the way back, so that memory follows the chunk. ``held``: the
    gradient passes attention weights by.
    """
    parts = torch.split(views, chunk)
    if len(parts) == 1:
        return encode(surrogate, views, held)
    if not torch.is_grad_enabled() or not views.requires_grad:
        return torch.cat([encode(surrogate, part) for part in parts])
    return torch.cat([checkpoint(encode, surrogate, part, held, use_reentrant=False) for part in parts])


def encode(surrogate: Surrogate, views: Tensor, held: bool = False) -> Tensor:
    """All ``views`` [B, 3, P, P] at once -> [B, D] float32. Raises ModelUnusable for an answer of another shape."""
    with held_attention(held):
        features = surrogate.encode_pictures(views)
    if not isinstance(features, Tensor) or features.ndim != 2 or features.shape[0] != views.shape[0]:
        raise ModelUnusable(f"The encoder {surrogate.name} answered in an unexpected shape.")
    return features.float()
