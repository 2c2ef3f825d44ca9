"""Surrogates that transformers builds, seen as open_clip's pairs are: SigLIP, and DINOv2 that has no text.

Built from a local folder (config.json and safetensors), never fetched. Source: Zhai et al. 2023, 'Sigmoid loss for
language image pre-training'; Oquab et al. 2023, 'DINOv2: learning robust visual features without supervision'.
"""

from __future__ import annotations

import json
import math
import string
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from torch import Tensor, nn

from geoshield_app.domain.errors import ModelUnusable
from geoshield_app.encoders.catalogue import EncoderRow, Family
from geoshield_app.encoders.ensemble import Encoder
from geoshield_app.encoders.texts import Tokenize

ACTIVATIONS = {Family.SIGLIP: "gelu_pytorch_tanh", Family.DINOV2: "gelu"}
"""What each family was trained with."""

IMAGE_ONLY_SCALE = 100.0
"""Stands for the logit scale that an image-only encoder does not have; only place prompts would use it."""

_NO_PUNCTUATION = str.maketrans("", "", string.punctuation)


class Pooled(nn.Module):
    """A tower of transformers as a function: its pooled features [B, D] alone."""

    def __init__(self, tower: nn.Module) -> None:
        super().__init__()
        self.tower = tower

    def forward(self, x: Tensor) -> Tensor:
        features: Tensor = self.tower(x).pooler_output
        return features


class SiglipPair(nn.Module):
    """SigLIP with the parts that an open_clip pair has."""

    def __init__(self, model: Any) -> None:
        super().__init__()
        self.visual = Pooled(model.vision_model)
        self.text = Pooled(model.text_model)
        self.logit_scale: Tensor = model.logit_scale
        self.context_length = int(model.config.text_config.max_position_embeddings)

    @property
    def text_projection(self) -> Tensor:
        """[width, D]"""
        weight: Tensor = self.text.get_submodule("tower.head").weight.T  # type: ignore[assignment]
        return weight

    @property
    def token_embedding(self) -> nn.Module:
        return self.text.get_submodule("tower.embeddings.token_embedding")

    def encode_text(self, ids: Tensor) -> Tensor:
        """Ids [N, context], filled up as the model was trained, to features [N, D]."""
        features: Tensor = self.text(ids)
        return features


class ImagePart(nn.Module):
    """An image tower with what an ``Encoder`` asks of a pair, and no text."""

    context_length = 1

    def __init__(self, model: Any) -> None:
        super().__init__()
        self.visual = Pooled(model)
        self.register_buffer(
            "text_projection", torch.zeros(1, int(model.config.hidden_size)), persistent=False
        )
        self.register_buffer("logit_scale", torch.tensor(math.log(IMAGE_ONLY_SCALE)), persistent=False)


class ImageEncoder(Encoder):
    """A surrogate that sees and does not read: it helps to make the pattern, by pictures alone."""

    has_text = False

    def encode_texts(self, texts: Sequence[str]) -> Tensor:
        """Always raises ModelUnusable: ask ``has_text`` first."""
        raise ModelUnusable(f"The encoder {self.name} has no text tower.")


def load_tower(row: EncoderRow, folder: Path) -> Encoder:
    """The encoder of a row whose family transformers builds. Raises ModelUnusable; files were looked for before."""
    model = _model(row, folder)
    _require_activation(row, model.config)
    if row.family is Family.DINOV2:
        return ImageEncoder(row.name, ImagePart(model), _no_ids, row.input_px, row.mean, row.std)
    pair = SiglipPair(model)
    return Encoder(row.name, pair, siglip_ids(folder, pair.context_length), row.input_px, row.mean, row.std)


def siglip_ids(folder: Path, context_tokens: int) -> Tokenize:
    """SigLIP's way with texts: lower case, no punctuation, filled up to the context, as it was trained."""
    from tokenizers import Tokenizer

    try:
        inner = Tokenizer.from_file(str(folder / "tokenizer.json"))
    except Exception as error:  # the library raises bare Exceptions
        raise ModelUnusable(f"The tokenizer in '{folder.name}' cannot be read.") from error
    inner.no_padding()
    inner.no_truncation()
    end = inner.token_to_id("</s>")
    if end is None:
        raise ModelUnusable(f"The tokenizer in '{folder.name}' is not SigLIP's.")

    def ids(text: str) -> list[int]:
        plain = " ".join(text.lower().translate(_NO_PUNCTUATION).split())
        found = [*inner.encode(plain, add_special_tokens=False).ids, end]
        return found + [end] * (context_tokens - len(found))

    return ids


def _model(row: EncoderRow, folder: Path) -> Any:
    """transformers' model with every weight in its place."""
    import transformers

    _require_family(row, folder)
    library: Any = transformers
    library.utils.logging.set_verbosity_error()
    library.utils.logging.disable_progress_bar()
    kind = library.SiglipModel if row.family is Family.SIGLIP else library.Dinov2Model
    options = {"local_files_only": True, "use_safetensors": True, "output_loading_info": True}
    try:
        model, told = kind.from_pretrained(folder, dtype=torch.float32, **options)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RuntimeError, SafetensorError) as error:
        raise ModelUnusable(f"The weights of {row.name} are damaged or of another model.") from error
    if told["missing_keys"] or told["mismatched_keys"]:
        raise ModelUnusable(f"The weights of {row.name} do not fit {row.model}.")
    return model


def _require_family(row: EncoderRow, folder: Path) -> None:
    """Before the library builds a large model of its own defaults for a folder that holds another one."""
    try:
        kind = json.loads((folder / "config.json").read_text(encoding="utf-8"))["model_type"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ModelUnusable(f"The configuration of {row.name} cannot be read.") from error
    if kind != row.family.value:
        raise ModelUnusable(f"The folder of {row.name} holds a model of another kind.")


def _require_activation(row: EncoderRow, config: Any) -> None:
    """ModelUnusable unless every tower has the activation that the family was trained with."""
    towers = (config.vision_config, config.text_config) if row.family is Family.SIGLIP else (config,)
    wanted = ACTIVATIONS[row.family]
    found = sorted({str(tower.hidden_act) for tower in towers} - {wanted})
    if found:
        raise ModelUnusable(
            f"{row.name} needs the activation {wanted} but was built with {', '.join(found)}."
        )


def _no_ids(text: str) -> list[int]:
    return []
