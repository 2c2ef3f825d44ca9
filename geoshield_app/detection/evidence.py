"""Where in a picture the encoders see which name: a coarse map per name, from patches or, without them, from windows.

Letters: N names, D features, rows and columns of the map.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from geoshield_app.detection.candidates import box_sums
from geoshield_app.detection.windows import sliding_windows
from geoshield_app.domain.answers import checked_rows, picture_rows
from geoshield_app.domain.photo import Rgb8, picture_size
from geoshield_app.domain.ports import ImageTextEncoder, PatchEncoder

Floats = NDArray[np.float64]

MAP_SIDE = 32
"""Rows and columns of a map that is made of windows."""
FINER = 8
"""A map is read this much finer than its patches."""
RING_SHARE = 0.4
SMALLEST_SPREAD = 1e-4
"""Cosines that differ by less tell nothing; the rest of a float32 sum is larger than that."""


@dataclass(frozen=True, slots=True, eq=False)
class Evidence:
    """What one encoder sees of one picture."""

    whole: Floats
    """How much each name stands out from the others in the whole picture, standard score [N]."""
    maps: Floats
    """Each name's lead over the mean name at each place, [N, rows, columns]."""
    recognised: Floats
    """Likewise as a standard score over the names there, [N, rows, columns]."""

    def at(self, name: int, edges: Floats, width_px: int, height_px: int) -> tuple[Floats, Floats]:
        """Inside each box and in the ring around it, how much this place stands out for the name. Each [N boxes]"""
        table = _table(_standard(self.maps[name]))
        margin = RING_SHARE * (edges[:, 2:] - edges[:, :2]).max(axis=1, keepdims=True)
        outer = np.concatenate([edges[:, :2] - margin, edges[:, 2:] + margin], axis=1)
        inner_sum, inner_area = _read(table, edges, width_px, height_px)
        outer_sum, outer_area = _read(table, outer, width_px, height_px)
        around = (outer_sum - inner_sum) / np.maximum(1, outer_area - inner_area)
        return inner_sum / inner_area, around

    def recognition(self, name: int, edges: Floats, width_px: int, height_px: int) -> Floats:
        """How much the name stands out from the other names inside each box, standard score [N boxes]."""
        total, area = _read(_table(self.recognised[name]), edges, width_px, height_px)
        return np.asarray(total / area)


def look(encoder: ImageTextEncoder, rgb8: Rgb8, names: NDArray[np.float32]) -> Evidence | None:
    """Evidence of names float32 [N, D] (less their mean); None where the encoder sees no difference anywhere.

    ModelUnusable when the encoder answers nonsense.
    """
    whole, cosines = _patches(encoder, rgb8, names) or _windows(encoder, rgb8, names)
    lead = cosines - cosines.mean(axis=-1, keepdims=True)  # [rows, columns, N]
    spread = lead.std(axis=-1, keepdims=True)
    if float(lead.std(axis=(0, 1)).max()) < SMALLEST_SPREAD:
        return None
    recognised = lead / np.maximum(spread, SMALLEST_SPREAD)
    maps = np.ascontiguousarray(lead.transpose(2, 0, 1))
    return Evidence(_standard(whole), maps, np.ascontiguousarray(recognised.transpose(2, 0, 1)))


def _patches(
    encoder: ImageTextEncoder, rgb8: Rgb8, names: NDArray[np.float32]
) -> tuple[Floats, Floats] | None:
    """Cosines with the whole picture [N] and with its patches [rows, columns, N]; None without patches."""
    found = encoder.embed_patches(rgb8) if isinstance(encoder, PatchEncoder) else None
    if found is None:
        return None
    found = np.asarray(found)
    count = int(np.prod(found.shape[:-1]))
    rows = checked_rows(encoder.name, "patches", found.reshape(count, -1), count)
    whole = picture_rows(encoder, [rgb8])[0]
    return _exact(whole @ names.T), _exact(rows @ names.T).reshape(*found.shape[:2], -1)


def _windows(encoder: ImageTextEncoder, rgb8: Rgb8, names: NDArray[np.float32]) -> tuple[Floats, Floats]:
    """The same from sliding windows: a place has the mean of the windows that cover it."""
    width, height = picture_size(rgb8)
    boxes = sliding_windows(width, height)
    crops = [rgb8[box.top : box.bottom, box.left : box.right] for box in boxes]
    rows = picture_rows(encoder, [rgb8, *crops])
    cosines = _exact(rows @ names.T)  # [1 + windows, N]
    columns = np.arange(MAP_SIDE) + 0.5
    total = np.zeros((MAP_SIDE, MAP_SIDE, len(names)))
    weight = np.full((MAP_SIDE, MAP_SIDE, 1), 1e-9)
    for box, cosine in zip(boxes, cosines[1:], strict=True):
        x, y = columns * width / MAP_SIDE, columns * height / MAP_SIDE
        covered = np.outer((y >= box.top) & (y < box.bottom), (x >= box.left) & (x < box.right))[..., None]
        share = covered / box.area_px
        total += share * cosine
        weight += share
    return cosines[0], total / weight


def _exact(values: NDArray[np.float32]) -> Floats:
    return values.astype(np.float64)


def _standard(values: Floats) -> Floats:
    """As standard scores over all of them."""
    return np.asarray((values - values.mean()) / max(float(values.std()), SMALLEST_SPREAD))


def _table(values: Floats) -> Floats:
    """Summed-area table of a map, read FINER than its cells. [rows * FINER + 1, columns * FINER + 1]"""
    fine = np.kron(values, np.ones((FINER, FINER)))
    return np.asarray(np.pad(fine, ((1, 0), (1, 0))).cumsum(0).cumsum(1))


def _read(table: Floats, edges: Floats, width_px: int, height_px: int) -> tuple[Floats, Floats]:
    """Sum and number of cells in each box, at least one."""
    rows, columns = table.shape[0] - 1, table.shape[1] - 1
    scaled = edges * (columns / width_px, rows / height_px, columns / width_px, rows / height_px)
    first = np.clip(np.floor(scaled[:, :2]), 0, (columns - 1, rows - 1)).astype(int)
    last = np.clip(np.ceil(scaled[:, 2:]).astype(int), first + 1, (columns, rows))
    cells = np.concatenate([first, last], axis=1)
    return box_sums(table, cells), (last - first).prod(axis=1).astype(float)


def sees_something(evidence: Sequence[Evidence | None]) -> list[Evidence]:
    """Those encoders that see a difference at all."""
    return [one for one in evidence if one is not None]
