"""What an ImageTextEncoder answered, checked before anybody counts on it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from geoshield_app.domain.errors import ModelUnusable
from geoshield_app.domain.photo import Rgb8
from geoshield_app.domain.ports import ImageTextEncoder


def picture_rows(encoder: ImageTextEncoder, pictures: Sequence[Rgb8]) -> NDArray[np.float32]:
    """Unit float32 [N, D], one row per picture; ModelUnusable when the encoder answers anything else."""
    return checked_rows(encoder.name, "pictures", np.asarray(encoder.embed_pictures(pictures)), len(pictures))


def text_rows(encoder: ImageTextEncoder, texts: Sequence[str]) -> NDArray[np.float32]:
    """Unit float32 [N, D], one row per text; ModelUnusable when the encoder answers anything else."""
    return checked_rows(encoder.name, "texts", np.asarray(encoder.embed_texts(texts)), len(texts))


def checked_rows(name: str, what: str, rows: NDArray[np.float32], count: int) -> NDArray[np.float32]:
    """``count`` rows made unit length, float32 [N, D]; ModelUnusable names encoder and what was wrong."""
    if rows.ndim != 2 or rows.shape[0] != count or rows.shape[1] == 0:
        raise ModelUnusable(
            f"The encoder {name} answered {count} {what} with an array of shape {list(rows.shape)}."
        )
    if not np.issubdtype(rows.dtype, np.floating) or not np.isfinite(rows).all():
        raise ModelUnusable(f"The encoder {name} answered {what} with values that are no numbers.")
    rows = rows.astype(np.float32)
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    if (lengths < 1e-6).any():
        raise ModelUnusable(f"The encoder {name} answered {what} with empty vectors.")
    return np.asarray(rows / lengths, dtype=np.float32)
