"""From weights on disk to an encoder that can be trusted: the same path for real CLIP and built-in pairs."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import open_clip
import torch
from open_clip.transformer import QuickGELU
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor, nn

from geoshield_app.domain.errors import ModelUnusable, WeightsMissing
from geoshield_app.encoders.catalogue import EncoderRow, ensemble_rows
from geoshield_app.encoders.ensemble import Encoder
from geoshield_app.encoders.texts import Tokenize
from geoshield_app.storage.resources import resource

INDEX = "model.safetensors.index.json"


def load_ensemble(name: str, *, device: str = "cpu", threads: int | None = None) -> tuple[Encoder, ...]:
    """Every encoder of the ensemble, ready on the device.

    ``threads``: how many torch may use on the processor; None leaves it as it is. Raises UsageError for an unknown
    name, WeightsMissing or ModelUnusable when an encoder cannot be loaded.
    """
    if threads is not None:
        torch.set_num_threads(max(1, threads))
    return tuple(load_encoder(row, row.folder).to(device) for row in ensemble_rows(name))


def load_encoder(row: EncoderRow, folder: Path) -> Encoder:
    """One encoder from the weights in ``folder``, in eval mode, float32, without gradients for its weights."""
    weights = _weights(row, folder)
    config = _config(row, folder)
    model = _built(row, config)
    try:
        model.load_state_dict({name: value.float() for name, value in weights.items()}, strict=True)
    except RuntimeError as error:
        raise ModelUnusable(f"The weights of {row.name} do not fit {row.model}.") from error
    check_activation(model, row)
    encoder = Encoder(row.name, model, _tokenizer(row, config), row.input_px, row.mean, row.std)
    return encoder.eval().requires_grad_(False)


def check_activation(model: nn.Module, row: EncoderRow) -> None:
    """Raise ModelUnusable unless every activation of the model is the one the row was trained with."""
    found = {type(module) for module in model.modules() if isinstance(module, QuickGELU | nn.GELU)}
    wanted = QuickGELU if row.quick_gelu else nn.GELU
    if found != {wanted}:
        names = ", ".join(sorted(kind.__name__ for kind in found)) or "none"
        raise ModelUnusable(f"{row.name} needs the activation {wanted.__name__} but was built with {names}.")


def weight_files(row: EncoderRow, folder: Path) -> tuple[Path, ...]:
    """The files that hold the weights: one, or the shards of an index. WeightsMissing when one is absent."""
    files: tuple[Path, ...] = (folder / row.file,)
    if (folder / INDEX).is_file():
        files = _shards(row, folder)
    elif not files[0].is_file() and (folder / "model.safetensors").is_file():
        files = (folder / "model.safetensors",)
    absent = [file.name for file in files if not file.is_file()]
    if absent:
        raise WeightsMissing(f"The weights of {row.name} are not on this machine ({', '.join(absent)}).")
    return files


def _shards(row: EncoderRow, folder: Path) -> tuple[Path, ...]:
    """The files that the index names, all of them in its own folder."""
    try:
        names = sorted(set(json.loads((folder / INDEX).read_text(encoding="utf-8"))["weight_map"].values()))
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ModelUnusable(f"The index of the weights of {row.name} is damaged.") from error
    if not names or any(Path(name).name != name for name in names):
        raise ModelUnusable(f"The index of the weights of {row.name} is damaged.")
    return tuple(folder / name for name in names)


def _weights(row: EncoderRow, folder: Path) -> dict[str, Tensor]:
    """All tensors by name."""
    weights: dict[str, Tensor] = {}
    for file in weight_files(row, folder):
        try:
            weights |= load_file(str(file))
        except (SafetensorError, OSError) as error:
            raise ModelUnusable(f"The weights of {row.name} are damaged ({file.name}).") from error
    return weights


def _config(row: EncoderRow, folder: Path) -> dict[str, Any]:
    """open_clip's model configuration: its own for a real pair, the folder's for a built-in one."""
    if not row.built_in:
        known = open_clip.get_model_config(row.model)
        if known is None:
            raise ModelUnusable(f"open_clip does not know the model {row.model}.")
        return dict(known)
    try:
        config: dict[str, Any] = json.loads((folder / "config.json").read_text(encoding="utf-8"))["model_cfg"]
    except (OSError, ValueError, KeyError) as error:
        raise ModelUnusable(f"The configuration of {row.name} cannot be read.") from error
    config["text_cfg"]["hf_tokenizer_name"] = str(resource("geoworld/tokenizer"))
    return config


def _built(row: EncoderRow, config: dict[str, Any]) -> nn.Module:
    """The architecture with weights of no meaning yet."""
    try:
        model: nn.Module = open_clip.CLIP(**config)
    except (TypeError, ValueError, AssertionError, RuntimeError) as error:
        raise ModelUnusable(f"open_clip cannot build {row.model}.") from error
    return model


def _tokenizer(row: EncoderRow, config: dict[str, Any]) -> Tokenize:
    """Text to ids without cutting; marks included."""
    text = config["text_cfg"]
    if "hf_tokenizer_name" not in text:
        return _clip_ids()
    inner = open_clip.tokenizer.HFTokenizer(text["hf_tokenizer_name"]).tokenizer
    return lambda sentence: list(inner(sentence, truncation=False, verbose=False).input_ids)


def _clip_ids() -> Callable[[str], list[int]]:
    clip = open_clip.SimpleTokenizer()
    return lambda sentence: [clip.sot_token_id, *clip.encode(sentence), clip.eot_token_id]
