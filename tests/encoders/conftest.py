"""Tiny pairs with random weights, built and saved the way real ones are."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import open_clip
import pytest
import torch
from safetensors.torch import save_file

from geoshield_app.encoders.catalogue import ROWS, EncoderRow

REAL = ("clip-vit-b-16", "clip-vit-b-32", "clip-vit-g-14")


def shrunk(config: dict[str, Any]) -> dict[str, Any]:
    """The same architecture with the smallest numbers that still fit together."""
    small = copy.deepcopy(config)
    vision = small["vision_cfg"]
    patch = vision["patch_size"]
    vision |= {"width": 32, "layers": 2, "head_width": 16, "image_size": patch * 2}
    small["text_cfg"] |= {"width": 16, "heads": 2, "layers": 1}
    return small | {"embed_dim": 8}


@pytest.fixture
def tiny_row(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], EncoderRow]:
    """A catalogue row whose architecture open_clip knows only in its shrunk form."""
    known = {ROWS[name].model: shrunk(open_clip.get_model_config(ROWS[name].model)) for name in REAL}
    monkeypatch.setattr(open_clip, "get_model_config", known.get)

    def row(name: str) -> EncoderRow:
        return replace(ROWS[name], input_px=known[ROWS[name].model]["vision_cfg"]["image_size"])

    return row


@pytest.fixture
def save_weights() -> Callable[..., dict[str, torch.Tensor]]:
    """Save random weights of a row's architecture into a folder, in one file or in shards."""

    def save(row: EncoderRow, folder: Path, shards: int = 1) -> dict[str, torch.Tensor]:
        torch.manual_seed(0)
        weights = open_clip.CLIP(**open_clip.get_model_config(row.model)).state_dict()
        folder.mkdir(parents=True, exist_ok=True)
        if shards == 1:
            save_file(weights, str(folder / row.file))
            return weights
        weight_map = {}
        for part in range(shards):
            names = list(weights)[part::shards]
            file = f"model-{part + 1:05d}-of-{shards:05d}.safetensors"
            save_file({name: weights[name] for name in names}, str(folder / file))
            weight_map |= dict.fromkeys(names, file)
        (folder / "model.safetensors.index.json").write_text(
            json.dumps({"metadata": {}, "weight_map": weight_map})
        )
        return weights

    return save
