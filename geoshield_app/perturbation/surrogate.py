"""What the optimiser needs of an encoder, and how it is called: in chunks, with autocast where it pays."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import Protocol

import torch
from torch import Tensor
from torch.utils.checkpoint import checkpoint

from geoshield_app.domain.errors import ModelUnusable


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


def encode_in_chunks(surrogate: Surrogate, views: Tensor, chunk: int) -> Tensor:
    """``views`` [B, 3, P, P] in [0, 1] -> [B, D] float32 unit rows; at most ``chunk`` crops alive at once.

    With a gradient wanted, chunks are computed again on the way back, so that memory follows the chunk.
    """
    parts = torch.split(views, chunk)
    if len(parts) == 1:
        return encode(surrogate, views)
    if not torch.is_grad_enabled() or not views.requires_grad:
        return torch.cat([encode(surrogate, part) for part in parts])
    return torch.cat([checkpoint(encode, surrogate, part, use_reentrant=False) for part in parts])


def encode(surrogate: Surrogate, views: Tensor) -> Tensor:
    """All ``views`` [B, 3, P, P] at once -> [B, D] float32. Raises ModelUnusable for an answer of another shape."""
    with _autocast(views.device):
        features = surrogate.encode_pictures(views)
    if features.ndim != 2 or features.shape[0] != views.shape[0]:
        raise ModelUnusable(f"The encoder {surrogate.name} answered in an unexpected shape.")
    return features.float()


def _autocast(device: torch.device) -> AbstractContextManager[object]:
    """bf16 on cards that have it; delta, loss and unit vectors stay in float32."""
    if device.type == "cuda" and torch.cuda.is_bf16_supported(including_emulation=False):
        return torch.autocast("cuda", dtype=torch.bfloat16)
    return nullcontext()
