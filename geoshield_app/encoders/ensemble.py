"""One image-text pair of the ensemble: pictures and texts in, unit vectors out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from geoshield_app.encoders.attention import make_holdable
from geoshield_app.encoders.precision import autocast_to, lighten
from geoshield_app.encoders.texts import Tokenize, pieces

TEXTS_AT_ONCE = 64


def squashed(x: Tensor, side_px: int) -> Tensor:
    """Pictures of any shape [B, 3, h, w] pressed into a square [B, 3, side_px, side_px], nothing cut off."""
    if tuple(x.shape[-2:]) == (side_px, side_px):
        return x
    return F.interpolate(x, (side_px, side_px), mode="bicubic", antialias=True, align_corners=False)


class Encoder(nn.Module):
    """A frozen CLIP-style pair with one way of preparing pictures.

    Every picture, whatever its shape, is pressed into the tower's square (antialiased bicubic): nothing is cut off.
    """

    has_text = True
    """False for one that sees and does not read: see ``hub_towers.ImageEncoder``."""
    mean: Tensor
    std: Tensor

    def __init__(
        self,
        name: str,
        clip: Any,
        tokenize: Tokenize,
        input_px: int,
        mean: tuple[float, float, float],
        std: tuple[float, float, float],
    ) -> None:
        super().__init__()
        self.name = name
        self.input_px = input_px
        self.context_tokens = int(clip.context_length)
        self.embed_dim = int(clip.text_projection.shape[1])
        self.logit_scale = float(clip.logit_scale.detach().exp())
        self.dtype = torch.float32
        self.visual: nn.Module = clip.visual
        make_holdable(self.visual)
        self._clip: Any = clip
        self._tokenize = tokenize
        self.register_buffer("mean", torch.tensor(mean).view(1, 3, 1, 1), persistent=False)
        self.register_buffer("std", torch.tensor(std).view(1, 3, 1, 1), persistent=False)

    @property
    def device(self) -> torch.device:
        return self.mean.device

    def compute_in(self, dtype: torch.dtype) -> Encoder:
        """From now on matrix products are done in ``dtype``; what goes in and comes out stays float32."""
        self.dtype = dtype
        if dtype is not torch.float32:
            lighten(self, dtype)
        return self

    def seat(self, device: torch.device) -> None:
        """Move what pictures need; the text tower, asked once a photo, stays where it is."""
        self.visual.to(device)
        self.mean, self.std = self.mean.to(device), self.std.to(device)

    def fit(self, x: Tensor) -> Tensor:
        """Float [B, 3, h, w] of any size as [B, 3, input_px, input_px]; differentiable, may overshoot a little."""
        return squashed(x, self.input_px)

    def encode_pictures(self, x: Tensor) -> Tensor:
        """Float [B, 3, h, w] in [0, 1] to unit rows [B, D], float32; differentiable down to the pixels."""
        if x.ndim != 4 or x.shape[1] != 3:
            raise ValueError(f"pictures must be [B, 3, h, w], not {list(x.shape)}")
        with autocast_to(x.device, self.dtype):
            features: Tensor = self.visual((self.fit(x) - self.mean) / self.std)  # [B, D]
        return F.normalize(features.float(), dim=-1)

    @torch.no_grad()
    def encode_texts(self, texts: Sequence[str]) -> Tensor:
        """One unit row per text [N, D], float32, without gradient.

        A text longer than the context is read in pieces; its row is the normalised mean of their unit rows.
        """
        split = [pieces(text, self._tokenize, self.context_tokens) for text in texts]
        rows = self._text_rows([piece for parts in split for piece in parts])  # [P, D]
        means = [part.mean(0) for part in torch.split(rows, [len(parts) for parts in split])]
        if not means:
            return torch.zeros(0, self.embed_dim, device=self.device)
        return F.normalize(torch.stack(means), dim=-1)

    def _text_rows(self, parts: Sequence[str]) -> Tensor:
        """Unit rows [P, D] of texts that fit the context."""
        if not parts:
            return torch.zeros(0, self.embed_dim, device=self.device)
        ids = torch.zeros(len(parts), self.context_tokens, dtype=torch.long)
        for row, part in zip(ids, parts, strict=True):
            tokens = self._tokenize(part)
            row[: len(tokens)] = torch.tensor(tokens)
        at = self._clip.token_embedding.weight.device
        with autocast_to(at, self.dtype):
            encoded = [self._clip.encode_text(some.to(at)) for some in torch.split(ids, TEXTS_AT_ONCE)]
        return F.normalize(torch.cat(encoded).float(), dim=-1).to(self.device)
