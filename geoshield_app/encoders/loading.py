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
from geoshield_app.encoders.allocator import keep_freed_memory
from geoshield_app.encoders.catalogue import EncoderRow, Family, ensemble_rows
from geoshield_app.encoders.ensemble import Encoder
from geoshield_app.encoders.hub_towers import load_tower
from geoshield_app.encoders.precision import working_dtype
from geoshield_app.encoders.published import require_as_published
from geoshield_app.encoders.seeing import require_seeing
from geoshield_app.encoders.texts import Tokenize
from geoshield_app.storage.resources import resource

INDEX, ONE_FILE = "model.safetensors.index.json", "model.safetensors"


def load_ensemble(
    name: str, *, device: str = "cpu", threads: int | None = None, dtype: torch.dtype | None = None
) -> tuple[Encoder, ...]:
    """Every encoder of the ensemble, ready on the device.

    ``dtype``: of the matrix products; None takes what the device does best (``precision.working_dtype``).
    ``threads``: how many torch may use on the processor; None leaves it as it is. Raises UsageError for an unknown
    name, WeightsMissing or ModelUnusable when an encoder cannot be loaded.
    """
    keep_freed_memory()
    if threads is not None:
        torch.set_num_threads(max(1, threads))
    chosen = working_dtype(torch.device(device)) if dtype is None else dtype
    return tuple(_seeing(row, device, chosen) for row in ensemble_rows(name))


def _seeing(row: EncoderRow, device: str, dtype: torch.dtype) -> Encoder:
    """On the device, and looked at once if its weights are new here."""
    encoder: Encoder = load_encoder(row, row.folder).compute_in(dtype).to(device)
    require_seeing(row, encoder)
    return encoder


def load_encoder(row: EncoderRow, folder: Path) -> Encoder:
    """One encoder from the weights in ``folder``, in eval mode, float32, without gradients for its weights.

    Raises WeightsMissing, or ModelUnusable when weights, activation or preparation are not what was published.
    """
    if row.family is not Family.OPEN_CLIP:
        weight_files(row.name, folder, row.file)
        require_as_published(row, folder)
        return load_tower(row, folder).eval().requires_grad_(False)
    weights = load_weights(row.name, folder, row.file)
    config = _config(row, folder)
    model = _built(row, config)
    _fill(model, weights, row)
    check_activation(model, row)
    require_as_published(row, folder)
    encoder = Encoder(row.name, model, _tokenizer(row, config), row.input_px, row.mean, row.std)
    return encoder.eval().requires_grad_(False)


def check_activation(model: nn.Module, row: EncoderRow) -> None:
    """Raise ModelUnusable unless every activation of the model is the one the row was trained with."""
    found = {type(module) for module in model.modules() if isinstance(module, QuickGELU | nn.GELU)}
    wanted = QuickGELU if row.quick_gelu else nn.GELU
    if found != {wanted}:
        names = ", ".join(sorted(kind.__name__ for kind in found)) or "none"
        raise ModelUnusable(f"{row.name} needs the activation {wanted.__name__} but was built with {names}.")


def load_weights(name: str, folder: Path, file: str = ONE_FILE) -> dict[str, Tensor]:
    """All tensors of the model by name, from one file or from the shards of an index.

    Raises WeightsMissing when a file is absent, ModelUnusable when one is damaged.
    """
    weights: dict[str, Tensor] = {}
    for part in weight_files(name, folder, file):
        try:
            weights |= load_file(str(part))
        except (SafetensorError, OSError) as error:
            raise ModelUnusable(f"The weights of {name} are damaged ({part.name}).") from error
    return weights


def weight_files(name: str, folder: Path, file: str = ONE_FILE) -> tuple[Path, ...]:
    """The files that hold the weights: the shards of an index where there is one, else ``file``.

    Raises WeightsMissing when one is absent.
    """
    files = _shards(name, folder) if (folder / INDEX).is_file() else (folder / file,)
    absent = [part.name for part in files if not part.is_file()]
    if absent:
        raise WeightsMissing(f"The weights of {name} are not on this machine ({', '.join(absent)}).")
    return files


def _shards(name: str, folder: Path) -> tuple[Path, ...]:
    """The files that the index names, all of them in its own folder."""
    try:
        files = sorted(set(json.loads((folder / INDEX).read_text(encoding="utf-8"))["weight_map"].values()))
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ModelUnusable(f"The index of the weights of {name} is damaged.") from error
    if not files or any(Path(file).name != file for file in files):
        raise ModelUnusable(f"The index of the weights of {name} is damaged.")
    return tuple(folder / file for file in files)


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
    """The architecture without weights: nothing is allocated, so that loading needs memory once and not twice."""
    try:
        with torch.device("meta"):
            model: nn.Module = open_clip.CLIP(**config)
    except (TypeError, ValueError, AssertionError, RuntimeError) as error:
        raise ModelUnusable(f"open_clip cannot build {row.model}.") from error
    return model


def _fill(model: nn.Module, weights: dict[str, Tensor], row: EncoderRow) -> None:
    """Puts every weight in its place, float32, in memory of our own, so that a file may change later."""
    for name in weights:
        weights[name] = _owned(weights[name])
    try:
        model.load_state_dict(weights, strict=True, assign=True)
    except RuntimeError as error:
        raise ModelUnusable(f"The weights of {row.name} do not fit {row.model}.") from error
    if isinstance(model.attn_mask, Tensor):  # the one part that is computed and not stored
        model.attn_mask = torch.full(model.attn_mask.shape, float("-inf")).triu_(1)
    if any(one.is_meta for one in (*model.parameters(), *model.buffers())):
        raise ModelUnusable(f"open_clip builds {row.model} with parts that its weights do not fill.")


def _owned(tensor: Tensor) -> Tensor:
    """A copy; figures as float32, counters as they are."""
    return tensor.to(torch.float32 if tensor.is_floating_point() else tensor.dtype, copy=True)


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
