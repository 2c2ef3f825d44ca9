"""Models of transformers from a folder on this machine: safetensors only, complete, and never fetched from anywhere."""

from __future__ import annotations

import importlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from geoshield_app.domain.errors import ModelError, ModelUnusable, OutOfMemory, WeightsMissing

T = TypeVar("T")


def load(auto_model: str, folder: Path, device: str) -> tuple[Any, Any]:
    """Processor and model of the auto class named, in eval mode and float32.

    Raises WeightsMissing where the folder holds no weights, ModelUnusable where they are damaged or incomplete.
    """
    if not (folder / "config.json").is_file() or not any(folder.glob("*.safetensors")):
        raise WeightsMissing(f"There are no weights in the folder of {folder.name}.")
    return answered(folder.name, lambda: _loaded(auto_model, folder, device))


def _loaded(auto_model: str, folder: Path, device: str) -> tuple[Any, Any]:
    os.environ.setdefault("HF_HUB_OFFLINE", "1")
    transformers: Any = importlib.import_module("transformers")
    transformers.utils.logging.set_verbosity_error()
    transformers.utils.logging.disable_progress_bar()
    processor = transformers.AutoProcessor.from_pretrained(folder, local_files_only=True)
    model, told = getattr(transformers, auto_model).from_pretrained(
        folder, local_files_only=True, use_safetensors=True, output_loading_info=True, dtype="float32"
    )
    lacking = sorted({*told["missing_keys"], *(str(key) for key in told["mismatched_keys"])})
    if lacking:
        raise ModelUnusable(
            f"The weights of {folder.name} are incomplete ({len(lacking)} parts are missing, such as {lacking[0]}).",
            advice=f"Get them again with 'geoshield models pull {folder.name}'.",
        )
    return processor, model.eval().requires_grad_(False).to(device)


def answered(name: str, ask: Callable[[], T]) -> T:
    """The library's answer; what it raises becomes OutOfMemory or ModelUnusable."""
    from geoshield_app.encoders.device_errors import is_out_of_memory  # brings in torch

    try:
        return ask()
    except (ModelError, MemoryError):
        raise
    except Exception as error:
        if is_out_of_memory(error):
            raise OutOfMemory(f"There was not enough memory to run {name}.") from error
        raise ModelUnusable(f"{name} could not be used ({type(error).__name__}).") from error
