"""An encoder as the rooms without torch see it: pictures and texts in, numpy rows out."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from geoshield_app.domain.photo import Rgb8
from geoshield_app.encoders.ensemble import Encoder
from geoshield_app.encoders.patches import encode_patches, offers_patches

PICTURES_AT_ONCE = 32


def picture_tensor(rgb8: Rgb8) -> Tensor:
    """uint8 [H, W, 3] as float [1, 3, H, W] in [0, 1]."""
    return torch.from_numpy(np.ascontiguousarray(rgb8)).permute(2, 0, 1)[None].float() / 255


class NumpyEncoder:
    """Implements ``domain.ports.ImageTextEncoder`` and ``PatchEncoder``."""

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder

    @property
    def name(self) -> str:
        return self._encoder.name

    @torch.no_grad()
    def embed_pictures(self, pictures: Sequence[Rgb8]) -> NDArray[np.float32]:
        """Unit rows float32 [N, D]; the pictures may differ in size."""
        rows = [np.zeros((0, self._encoder.embed_dim), np.float32)]
        for start in range(0, len(pictures), PICTURES_AT_ONCE):
            some = pictures[start : start + PICTURES_AT_ONCE]
            fitted = torch.cat(
                [self._encoder.fit(picture_tensor(one).to(self._encoder.device)) for one in some]
            )
            rows.append(self._encoder.encode_pictures(fitted).cpu().numpy())
        return np.concatenate(rows)

    def embed_patches(self, picture: Rgb8) -> NDArray[np.float32] | None:
        """Unit rows float32 [rows, columns, D] of the picture's patches; None where the tower has none to read."""
        if not offers_patches(self._encoder):
            return None
        found = encode_patches(self._encoder, picture_tensor(picture).to(self._encoder.device))
        patches: NDArray[np.float32] = found.cpu().numpy()
        return patches

    def embed_texts(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Unit rows float32 [N, D], one per text."""
        found: NDArray[np.float32] = self._encoder.encode_texts(texts).cpu().numpy()
        return found
