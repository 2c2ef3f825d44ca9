"""Pickled weights become safetensors: only tensors are read, no code of the file is ever run."""

from __future__ import annotations

import pickle
from pathlib import Path

import torch
from safetensors.torch import save_file
from torch import Tensor

from geoshield_app.domain.errors import WeightsDamaged


def to_safetensors(source: Path, target: Path) -> None:
    """Write the tensors of ``source`` (.pt, .pth, .bin) as ``target``.

    A lone tensor gets the file's name without '_weights', as 'logit_scale' of 'logit_scale_weights.pth'. Raises
    WeightsDamaged when the file holds anything but tensors.
    """
    try:
        held = torch.load(source, map_location="cpu", weights_only=True)
    except (
        pickle.UnpicklingError,
        RuntimeError,
        EOFError,
        ValueError,
        KeyError,
        AttributeError,
        OSError,
    ) as error:
        raise WeightsDamaged(
            f"'{source.name}' cannot be read as weights alone.", advice="Get it again from its publisher."
        ) from error
    save_file(_tensors(held, source), str(target))


def _tensors(held: object, source: Path) -> dict[str, Tensor]:
    """By name, each with memory of its own, because safetensors refuses shared ones."""
    if isinstance(held, dict) and isinstance(held.get("state_dict"), dict):
        held = held["state_dict"]
    if isinstance(held, Tensor):
        held = {source.stem.removesuffix("_weights"): held}
    if not isinstance(held, dict) or not held or not all(isinstance(one, Tensor) for one in held.values()):
        raise WeightsDamaged(f"'{source.name}' holds something else than weights.")
    return {str(name): tensor.detach().clone().contiguous() for name, tensor in held.items()}
