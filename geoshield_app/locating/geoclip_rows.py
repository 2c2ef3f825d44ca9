"""The vectors of GeoCLIP's places: half a minute of work for 100,000 of them, so they are kept in the cache."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.torch import load, save
from torch import Tensor
from torch.nn import functional as F

from geoshield_app.domain.errors import GeoShieldError
from geoshield_app.locating.geoclip_net import LocationEncoder
from geoshield_app.storage.atomic import write_beside
from geoshield_app.storage.paths import cache_dir

PLACES_AT_ONCE = 4096
WORTH_KEEPING = 10_000
"""Fewer places are encoded again each time."""


def gallery_rows(locations: LocationEncoder, gallery: NDArray[np.float32], device: str) -> Tensor:
    """Unit vectors [N, D] on the device for places [N, 2] in degrees.

    They are rounded to half precision whether they come from the cache or not, so that both give the same guesses.
    """
    path = _path(locations, gallery) if len(gallery) >= WORTH_KEEPING else None
    rows = _kept(path, len(gallery))
    if rows is None:
        rows = _made(locations, gallery, device)
        if path is not None:
            _keep(path, rows)
    return F.normalize(rows.to(device).float(), dim=-1)


def _made(locations: LocationEncoder, gallery: NDArray[np.float32], device: str) -> Tensor:
    places = torch.from_numpy(gallery).to(device)
    encoded = [F.normalize(locations(some), dim=-1).half() for some in torch.split(places, PLACES_AT_ONCE)]
    return torch.cat(encoded).cpu()


def _path(locations: LocationEncoder, gallery: NDArray[np.float32]) -> Path | None:
    """Where these vectors are kept: the name depends on every weight and every place."""
    digest = hashlib.sha256(gallery.tobytes())
    for name, weight in locations.state_dict().items():
        digest.update(name.encode() + weight.cpu().numpy().tobytes())
    with suppress(GeoShieldError):
        return cache_dir() / f"geoclip-{digest.hexdigest()[:16]}.safetensors"
    return None


def _kept(path: Path | None, count: int) -> Tensor | None:
    """What is in the cache; None when it is not there or not whole."""
    if path is None or not path.is_file():
        return None
    try:
        rows = load(path.read_bytes())["rows"]
    except (OSError, SafetensorError, KeyError):
        return None
    return rows if rows.ndim == 2 and len(rows) == count and bool(torch.isfinite(rows).all()) else None


def _keep(path: Path, rows: Tensor) -> None:
    """A cache that cannot be written costs time, nothing else."""

    def whole(written: Path) -> None:
        load(written.read_bytes())

    with suppress(GeoShieldError, SafetensorError):
        write_beside(path, save({"rows": rows.contiguous()}), whole, replace=True)
