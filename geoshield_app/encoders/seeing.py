"""The look that real weights get when they are loaded for the first time; what passed is remembered by digest."""

from __future__ import annotations

import contextlib
import hashlib
from dataclasses import dataclass, replace
from pathlib import Path

from geoshield_app.domain.errors import GeoShieldError
from geoshield_app.encoders.catalogue import EncoderRow
from geoshield_app.encoders.ensemble import Encoder
from geoshield_app.encoders.shapes import require_sight
from geoshield_app.storage.documents import read_document, write_document
from geoshield_app.storage.paths import data_dir
from geoshield_app.storage.weights import digest_of

FILE = "seeing-encoders.json"
MOST = 64


@dataclass(frozen=True, slots=True)
class Seen:
    """One encoder that named the shapes."""

    key: str
    name: str
    named: float
    """Share of the shapes."""


@dataclass(frozen=True, slots=True)
class SeenEncoders:
    """Those of this machine, the newest last."""

    seen: tuple[Seen, ...] = ()


def require_seeing(row: EncoderRow, encoder: Encoder) -> None:
    """ModelUnusable unless the encoder names drawn shapes, or did so before with these weights set up this way.

    Built-in encoders know other pictures, and an image-only one has no words: neither is asked.
    """
    if row.built_in or not row.has_text:
        return
    key = _key(row, row.folder.parent)
    known = _known()
    if any(one.key == key for one in known.seen):
        return
    found = require_sight(encoder)
    _remember(known, Seen(key, row.name, found.named))


def _key(row: EncoderRow, root: Path) -> str:
    """Of the weights and of everything in the row that decides how they are used."""
    try:
        weights = digest_of(row.weights, root)
    except OSError:
        weights = "unknown"
    setting = f"{weights}|{row.model}|{row.mean}|{row.std}|{row.input_px}|{row.quick_gelu}"
    return hashlib.sha256(setting.encode()).hexdigest()


def _known() -> SeenEncoders:
    try:
        return read_document(SeenEncoders, data_dir() / FILE)
    except GeoShieldError:
        return SeenEncoders()


def _remember(known: SeenEncoders, seen: Seen) -> None:
    """Not being able to remember costs the look at the next start, nothing else."""
    with contextlib.suppress(GeoShieldError):
        write_document(data_dir() / FILE, replace(known, seen=(*known.seen, seen)[-MOST:]), replace=True)
