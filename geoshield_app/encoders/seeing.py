"""The look that real weights get when they are loaded for the first time; what passed is remembered by digest."""

from __future__ import annotations

import contextlib
import hashlib
from dataclasses import dataclass, replace
from pathlib import Path

from geoshield_app.domain.errors import GeoShieldError, WeightsDamaged
from geoshield_app.domain.weights import Verified
from geoshield_app.encoders.catalogue import EncoderRow
from geoshield_app.encoders.ensemble import Encoder
from geoshield_app.encoders.shapes import require_sight
from geoshield_app.storage.documents import read_document, write_document
from geoshield_app.storage.paths import data_dir
from geoshield_app.storage.weights import digest_of, is_untouched, verify

FILE = "seeing-encoders.json"
MOST = 64


@dataclass(frozen=True, slots=True)
class Seen:
    """One encoder that named the shapes."""

    key: str
    name: str
    named: float | None
    """Share of the shapes; None: it has no words."""


@dataclass(frozen=True, slots=True)
class SeenEncoders:
    """Those of this machine, the newest last."""

    seen: tuple[Seen, ...] = ()


def require_seeing(row: EncoderRow, encoder: Encoder) -> None:
    """What passed before with these weights, set up this way, passes; new ones are looked at.

    Weights that a person put there must be the published ones, where those are pinned (WeightsDamaged); an encoder that
    reads must name drawn shapes (ModelUnusable). Built-in encoders know other pictures and are not asked.
    """
    if row.built_in:
        return
    key = _key(row, row.folder.parent)
    known = _known()
    if any(one.key == key for one in known.seen):
        return
    _require_published(row)
    named = require_sight(encoder).named if row.has_text else None
    _remember(known, Seen(key, row.name, named))


def _require_published(row: EncoderRow) -> None:
    """Downloads and imports were verified when they came; this is for all others, and for what was touched since."""
    try:
        if is_untouched(row.weights, row.folder.parent):
            return
    except OSError as error:
        raise WeightsDamaged(f"The weights of {row.name} cannot be read.") from error
    work = verify(row.weights, row.folder.parent)
    try:
        while True:
            next(work)
    except StopIteration as end:
        found: Verified = end.value
    if found.faults:
        fault = found.faults[0]
        raise WeightsDamaged(f"'{fault.file}' in the folder of {row.name} {fault.problem}.")


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
