"""Trained weights as files that are small enough for everyone: half precision, in shards under 4 MiB."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from huggingface_hub import split_torch_state_dict_into_shards
from safetensors.torch import save_file
from torch import Tensor

LARGEST_SHARD_BYTES = 3_900_000
"""Under 4 MiB with the header."""


def write_weights(weights: Mapping[str, Tensor], folder: Path) -> tuple[Path, ...]:
    """Write fp16 shards and, where there is more than one, the index that Hugging Face's libraries read."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("model*.safetensors*"):
        old.unlink()
    halves = {name: _half(value) for name, value in weights.items()}
    plan = split_torch_state_dict_into_shards(halves, max_shard_size=LARGEST_SHARD_BYTES)
    for file_name, names in plan.filename_to_tensors.items():
        save_file({name: halves[name] for name in names}, str(folder / file_name), {"format": "pt"})
    if plan.is_sharded:
        index = {"metadata": plan.metadata, "weight_map": plan.tensor_to_filename}
        (folder / "model.safetensors.index.json").write_text(json.dumps(index, indent=1) + "\n")
    return tuple(folder / file_name for file_name in plan.filename_to_tensors)


def _half(value: Tensor) -> Tensor:
    """Half precision for numbers with a fraction; counters stay as they are."""
    value = value.detach().cpu().contiguous()
    return value.half() if value.is_floating_point() else value


def write_config(config: Mapping[str, Any], folder: Path) -> None:
    """Write ``config.json`` beside the weights."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "config.json").write_text(json.dumps(config, indent=1) + "\n")
