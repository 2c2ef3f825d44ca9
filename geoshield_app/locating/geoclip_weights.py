"""GeoCLIP from two local folders: its own heads and gallery, and the CLIP ViT-L/14 whose image tower it uses.

The heads come in one of two forms, both safetensors: one file 'model.safetensors' with a 'config.json', or the three
files of the published package after their import. Nothing is ever downloaded here.
"""

from __future__ import annotations

import csv
import json
import math
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors import SafetensorError
from torch import Tensor, nn

from geoshield_app.domain.errors import ModelUnusable, WeightsMissing
from geoshield_app.encoders.loading import load_weights
from geoshield_app.locating.geoclip_net import LocationEncoder, picture_head
from geoshield_app.places.gazetteer import Gazetteer

NAME, TOWER_NAME = "geoclip", "clip-vit-l-14"
ONE_FILE = "model.safetensors"
LOCATIONS, HEAD, SCALE = (
    f"{name}_weights.safetensors" for name in ("location_encoder", "image_encoder_mlp", "logit_scale")
)
GALLERY = "coordinates_100K.csv"
_ACTIVATION = "quick_gelu"
"""OpenAI's CLIP was trained with it; with another the features are worthless."""


@dataclass(frozen=True, slots=True, eq=False)
class Parts:
    """What GeoCLIP consists of, in eval mode, on the processor."""

    tower: nn.Module
    """transformers' CLIPVisionModelWithProjection."""
    prepare: Any
    """transformers' CLIPImageProcessor."""
    head: nn.Module
    locations: LocationEncoder
    sharpness: float
    """exp of the learnt logit scale."""
    gallery: NDArray[np.float32]
    """Latitude and longitude [N, 2] of the places it chooses from."""


def load_parts(folder: Path, tower_folder: Path) -> Parts:
    """Everything from the two folders. WeightsMissing when a file is absent, ModelUnusable when one does not fit."""
    heads = _heads(folder)
    tower, prepare = _tower(tower_folder)
    try:
        locations = LocationEncoder.shaped_like(heads["location_encoder"]).eval()
        head = picture_head(heads["image_encoder.mlp"]).eval()
        (scale,) = heads["logit_scale"].values()
        sharpness = math.exp(float(scale))
    except (KeyError, ValueError, RuntimeError, OverflowError) as error:
        raise ModelUnusable("These are not GeoCLIP's weights: their names or sizes differ.") from error
    if head[0].in_features != tower.config.projection_dim:
        raise ModelUnusable(
            "The image tower beside GeoCLIP is not the one that it was trained on (ViT-L/14)."
        )
    return Parts(tower, prepare, head, locations, sharpness, _gallery(folder))


def _heads(folder: Path) -> dict[str, dict[str, Tensor]]:
    """The weights by part, whichever form they come in."""
    if (folder / ONE_FILE).is_file():
        together = load_weights(NAME, folder, ONE_FILE)
        parts = ("location_encoder", "image_encoder.mlp")
        found = {part: dict(_inside(together, f"{part}.")) for part in parts}
        return {**found, "logit_scale": {key: one for key, one in together.items() if key == "logit_scale"}}
    return {
        "location_encoder": load_weights(NAME, folder, LOCATIONS),
        "image_encoder.mlp": load_weights(NAME, folder, HEAD),
        "logit_scale": load_weights(NAME, folder, SCALE),
    }


def _inside(weights: Mapping[str, Tensor], prefix: str) -> Iterator[tuple[str, Tensor]]:
    return ((name.removeprefix(prefix), one) for name, one in weights.items() if name.startswith(prefix))


def _tower(folder: Path) -> tuple[Any, Any]:
    """CLIP's image tower and its own way of preparing pictures; its text tower is left on disk."""
    from transformers import CLIPImageProcessor, CLIPVisionModelWithProjection

    for name in ("config.json", "preprocessor_config.json", ONE_FILE):
        if not (folder / name).is_file():
            raise WeightsMissing(f"The image tower of GeoCLIP is not on this machine ({TOWER_NAME}: {name}).")
    build: Any = CLIPVisionModelWithProjection
    options = {"local_files_only": True, "use_safetensors": True, "output_loading_info": True}
    try:
        with _quietly():
            tower, loaded = build.from_pretrained(folder, dtype=torch.float32, **options)
            prepare = CLIPImageProcessor.from_pretrained(folder, local_files_only=True)
    except (OSError, ValueError, KeyError, TypeError, RuntimeError, SafetensorError) as error:
        raise ModelUnusable("The image tower of GeoCLIP cannot be read; its files are damaged.") from error
    if loaded["missing_keys"] or loaded["mismatched_keys"]:
        raise ModelUnusable("The weights of GeoCLIP's image tower are not those of a CLIP image tower.")
    if tower.config.hidden_act != _ACTIVATION:
        found = tower.config.hidden_act
        raise ModelUnusable(
            f"GeoCLIP's image tower needs the activation {_ACTIVATION} but was built with {found}."
        )
    return tower.eval().requires_grad_(False), prepare


@contextmanager
def _quietly() -> Iterator[None]:
    """Without transformers' bars and its list of the text tower's weights, which are left on purpose."""
    from transformers.utils import logging

    library: Any = logging
    verbosity, bars = library.get_verbosity(), library.is_progress_bar_enabled()
    library.set_verbosity_error()
    library.disable_progress_bar()
    try:
        yield
    finally:
        library.set_verbosity(verbosity)
        if bars:
            library.enable_progress_bar()


def _gallery(folder: Path) -> NDArray[np.float32]:
    """The coordinates that came with the weights; without them the gazetteer's towns."""
    path = folder / _gallery_name(folder)
    if not path.is_file():
        towns = [city.coordinate for city in Gazetteer.load().cities()]
        return np.array([(at.latitude, at.longitude) for at in towns], np.float32)
    try:
        with path.open(encoding="utf-8", newline="") as lines:
            rows = [(float(row["LAT"]), float(row["LON"])) for row in csv.DictReader(lines)]
    except (OSError, ValueError, KeyError, TypeError, csv.Error) as error:
        raise ModelUnusable(f"GeoCLIP's list of places ({path.name}) cannot be read.") from error
    gallery = np.array(rows, np.float32).reshape(-1, 2)
    if not len(gallery) or not np.isfinite(gallery).all() or (np.abs(gallery) > (90, 180)).any():
        raise ModelUnusable(
            f"GeoCLIP's list of places ({path.name}) has places that are not on Earth, or none."
        )
    return gallery


def _gallery_name(folder: Path) -> str:
    """As the configuration names it, inside the folder."""
    try:
        named = json.loads((folder / "config.json").read_text(encoding="utf-8"))["gallery_file"]
    except (OSError, ValueError, KeyError, TypeError):
        return GALLERY
    return named if isinstance(named, str) and Path(named).name == named else GALLERY
