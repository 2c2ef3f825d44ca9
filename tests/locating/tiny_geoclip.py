"""GeoCLIP in two local folders, in the form that real weights have, with small random weights."""

from __future__ import annotations

import json
from pathlib import Path

import torch
from safetensors.torch import save_file
from torch import Tensor

from geoshield_app.locating.geoclip_weights import GALLERY, HEAD, LOCATIONS, ONE_FILE, SCALE

TOWER_WIDTH, WIDTH = 24, 12
TOWNS = ((55.70, 13.19), (55.60, 13.00), (48.85, 2.35), (-33.87, 151.21), (35.68, 139.69), (40.71, -74.01))


def random_heads(seed: int = 0) -> dict[str, dict[str, Tensor]]:
    """By part, in the published names: three scales of Fourier features, coarse to fine."""
    torch.manual_seed(seed)
    features, hidden = 8, 16
    locations: dict[str, Tensor] = {}
    for index, sigma in enumerate((1.0, 16.0, 256.0)):
        scale = f"LocEnc{index}"
        locations[f"{scale}.capsule.0.b"] = torch.randn(features, 2) * sigma
        for layer, before in ((1, 2 * features), (3, hidden), (5, hidden)):
            locations[f"{scale}.capsule.{layer}.weight"] = torch.randn(hidden, before) / before**0.5
            locations[f"{scale}.capsule.{layer}.bias"] = torch.randn(hidden) / 4
        locations[f"{scale}.head.0.weight"] = torch.randn(WIDTH, hidden) / hidden**0.5
        locations[f"{scale}.head.0.bias"] = torch.randn(WIDTH) / 4
    head = {
        "0.weight": torch.randn(TOWER_WIDTH, TOWER_WIDTH),
        "0.bias": torch.randn(TOWER_WIDTH),
        "2.weight": torch.randn(WIDTH, TOWER_WIDTH),
        "2.bias": torch.randn(WIDTH),
    }
    return {
        "location_encoder": locations,
        "image_encoder.mlp": head,
        "logit_scale": {"logit_scale": torch.tensor(3.0)},
    }


def write_heads(folder: Path, heads: dict[str, dict[str, Tensor]] | None = None) -> Path:
    """The three files of the published package, and its list of places."""
    folder.mkdir(parents=True, exist_ok=True)
    heads = heads or random_heads()
    files = {"location_encoder": LOCATIONS, "image_encoder.mlp": HEAD, "logit_scale": SCALE}
    for part, file in files.items():
        save_file(heads[part], str(folder / file))
    (folder / GALLERY).write_text("LAT,LON\n" + "".join(f"{north},{east}\n" for north, east in TOWNS))
    return folder


def write_release(folder: Path) -> Path:
    """The same in one file with a configuration."""
    folder.mkdir(parents=True, exist_ok=True)
    heads = random_heads()
    together = {f"{part}.{name}": one for part in list(heads)[:2] for name, one in heads[part].items()}
    save_file({**together, **heads["logit_scale"]}, str(folder / ONE_FILE))
    (folder / "config.json").write_text(json.dumps({"gallery_file": "places.csv"}))
    (folder / "places.csv").write_text("LAT,LON\n" + "".join(f"{north},{east}\n" for north, east in TOWNS))
    return folder


def write_tower(folder: Path, *, activation: str = "quick_gelu", width: int = TOWER_WIDTH) -> Path:
    """A whole small CLIP, text tower and all, as the hub has it."""
    from transformers import CLIPConfig, CLIPImageProcessor, CLIPModel

    small = {
        "hidden_size": 32,
        "intermediate_size": 48,
        "num_hidden_layers": 2,
        "num_attention_heads": 2,
        "projection_dim": width,
        "hidden_act": activation,
    }
    text = {**small, "vocab_size": 60, "max_position_embeddings": 8, "bos_token_id": 0, "eos_token_id": 2}
    torch.manual_seed(1)
    config = CLIPConfig(
        text_config=text, vision_config={**small, "image_size": 32, "patch_size": 8}, projection_dim=width
    )
    CLIPModel(config).save_pretrained(folder)
    square = {"height": 32, "width": 32}
    CLIPImageProcessor(size={"shortest_edge": 32}, crop_size=square).save_pretrained(folder)
    return folder
