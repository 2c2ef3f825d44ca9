"""One small tower of every kind, saved as real ones are and loaded as the program loads them."""

from __future__ import annotations

import copy
import json
import tempfile
from dataclasses import replace
from functools import cache, lru_cache
from pathlib import Path
from typing import Any
from unittest import mock

import open_clip
import torch
from safetensors.torch import save_file

from geoshield_app.encoders.catalogue import BUILT_IN, ROWS, EncoderRow
from geoshield_app.encoders.ensemble import Encoder
from geoshield_app.encoders.loading import load_encoder
from geoshield_app.encoders.precision import working_dtype
from tests.encoders.conftest import shrunk
from tests.encoders.test_hub_towers import SAVE, small

CONVOLUTION = {
    "embed_dim": 8,
    "vision_cfg": {"layers": [1, 1, 1, 1], "width": 8, "head_width": 16, "image_size": 64},
    "text_cfg": {"context_length": 64, "vocab_size": 371, "width": 16, "heads": 2, "layers": 1},
    "quick_gelu": True,
}
TRANSFORMER, CONVOLUTIONAL = "clip-vit-b-16", "conv"


@lru_cache(maxsize=1)
def _folder() -> Path:
    """Random weights of one tower of every kind, saved as real ones are."""
    folder = Path(tempfile.mkdtemp())
    for name, config in ((TRANSFORMER, _transformer()), (CONVOLUTIONAL, CONVOLUTION)):
        (folder / name).mkdir()
        torch.manual_seed(1)
        save_file(open_clip.CLIP(**config).state_dict(), str(folder / name / _row(name).file))
        (folder / name / "config.json").write_text(json.dumps({"model_cfg": config}))
    for name, save in SAVE.items():
        (folder / name).mkdir()
        save(folder / name)
    return folder


def _transformer() -> dict[str, Any]:
    return shrunk(open_clip.get_model_config(ROWS[TRANSFORMER].model))


def _row(name: str) -> EncoderRow:
    if name in SAVE:
        return small(name)
    if name == CONVOLUTIONAL:
        return replace(ROWS["clip-vit-b-32"], name=name, tag=BUILT_IN, model=name, input_px=64)
    return replace(ROWS[name], input_px=32)


@cache
def _loaded(name: str, dtype: torch.dtype) -> Encoder:
    """As the program loads it, on the processor."""
    folder, config = _folder(), _transformer()
    with mock.patch.object(open_clip, "get_model_config", lambda _: config):
        return load_encoder(_row(name), folder / name).compute_in(dtype)


EVERY = (TRANSFORMER, CONVOLUTIONAL, *SAVE)


def load_all() -> None:
    """To be called before there is a card, for transformers fills what it builds behind torch's back."""
    for dtype in (torch.float32, torch.bfloat16, torch.float16):
        for name in EVERY:
            _loaded(name, dtype)


def encoders(*names: str, where: str = "cuda", dtype: torch.dtype | None = None) -> tuple[Encoder, ...]:
    """Those named, or one of every kind, brought to the device."""
    chosen = working_dtype(torch.device(where)) if dtype is None else dtype
    return tuple(copy.deepcopy(_loaded(name, chosen)).to(where) for name in names or EVERY)
