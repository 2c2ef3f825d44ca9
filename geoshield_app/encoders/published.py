"""How a model's publisher says it must be used: the row has to agree, or the features are worthless and nobody notices.

open_clip's own table for its pairs, 'preprocessor_config.json' beside the weights for those of transformers.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import open_clip

from geoshield_app.domain.errors import ModelUnusable
from geoshield_app.encoders.catalogue import EncoderRow, Family

PREPROCESSOR = "preprocessor_config.json"
_BICUBIC = (3, "bicubic")
"""As Pillow numbers it, and as open_clip calls it; what ``ensemble.squashed`` does."""


def require_as_published(row: EncoderRow, folder: Path) -> None:
    """ModelUnusable when mean, deviation, interpolation or activation differ from what the publisher says."""
    if row.built_in:
        return
    told = _of_open_clip(row) if row.family is Family.OPEN_CLIP else _of_transformers(row, folder)
    wanted = {"mean": row.mean, "std": row.std}
    wrong = [
        name
        for name, value in wanted.items()
        if name in told and not np.allclose(told[name], value, atol=1e-6)
    ]
    if "quick_gelu" in told and bool(told["quick_gelu"]) != row.quick_gelu:
        wrong.append("activation")
    if told.get("interpolation", _BICUBIC[0]) not in _BICUBIC:
        wrong.append("interpolation")
    if wrong:
        raise ModelUnusable(f"{row.name} is set up otherwise than its publisher says ({', '.join(wrong)}).")


def _of_open_clip(row: EncoderRow) -> dict[str, Any]:
    told: dict[str, Any] = open_clip.get_pretrained_cfg(row.model, row.tag)
    if not told:
        raise ModelUnusable(f"open_clip does not know {row.model} trained as '{row.tag}'.")
    return {"quick_gelu": False} | told


def _of_transformers(row: EncoderRow, folder: Path) -> dict[str, Any]:
    """What the file beside the weights says; nothing where there is none."""
    path = folder / PREPROCESSOR
    if not path.is_file():
        return {}
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        names = {"mean": "image_mean", "std": "image_std", "interpolation": "resample"}
        return {name: told[theirs] for name, theirs in names.items() if theirs in told}
    except (OSError, ValueError, TypeError) as error:
        raise ModelUnusable(f"'{PREPROCESSOR}' of {row.name} cannot be read.") from error
