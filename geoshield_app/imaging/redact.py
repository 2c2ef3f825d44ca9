"""Regions that shall vanish: filled, or covered by what looks like a blur or a mosaic.

A true blur or mosaic is a function of what it covers, so whoever knows the method can treat every candidate
(all plates, all street names) the same way and see which fits, noise or not. Therefore nothing of the
inside enters the result: the colours come from a band around the region, a few coarse cells of it, quantised and
with seeded noise.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from geoshield_app.domain.boxes import Box
from geoshield_app.domain.findings import Region, Treatment
from geoshield_app.domain.photo import Rgb8, picture_size

_LEAST_GROWTH_PX, _GROWTH_SHARE = 8, 0.08
"""A JPEG's blocks carry ringing of what they hold up to 7 px past its edge; found boxes are often a little tight."""
_BAND_SHARE, _LEAST_BAND_PX, _MOST_BAND_PX = 0.15, 4, 48
_MOST_CELLS = 6
_QUANTUM_LEVELS = 8
_NEUTRAL_LEVEL = 128
_MOSAIC_NOISE_LEVELS, _BLUR_NOISE_LEVELS = 14.0, 2.0
_ORDER = (Treatment.BLUR, Treatment.MOSAIC, Treatment.FILL)
"""Where regions overlap, the plainer treatment is on top."""


def redact(rgb8: Rgb8, regions: Iterable[Region], seed: int) -> Rgb8:
    """uint8 [H, W, 3] with every region that is not to be perturbed covered; ``rgb8`` itself stays as it is.

    Boxes are in pixels of ``rgb8`` and grow by 8 px or 8 % so that no rim stays. The result does not depend on what
    lies under any treated box, nor under two that touch; the same seed gives the same bytes. Regions without a
    box or outside the picture cover nothing.

    >>> redact(photo, [Region("plate", Box(40, 40, 80, 52), 1.0, Origin.TEXT, treatment=Treatment.FILL)], seed=0)
    """
    treated = _treated(regions, *picture_size(rgb8))
    if not treated:
        return rgb8
    covered = rgb8.copy()
    boxes = [box for box, _ in treated]
    for box, treatment in treated:
        patch = _patch(rgb8, box, treatment, boxes, seed)
        covered[box.top : box.bottom, box.left : box.right] = patch
    return covered


def grown(box: Box, width_px: int, height_px: int) -> Box | None:
    """The box as it will be covered in a photo of that size; None when it lies outside."""
    inside = box.clipped(width_px, height_px)
    if inside is None:
        return None
    more = max(_LEAST_GROWTH_PX, round(_GROWTH_SHARE * max(inside.width_px, inside.height_px)))
    return _wider(inside, more).clipped(width_px, height_px)


def _treated(regions: Iterable[Region], width_px: int, height_px: int) -> list[tuple[Box, Treatment]]:
    """Grown boxes in the order they are drawn."""
    found = []
    for region in regions:
        box = None if region.box is None else grown(region.box, width_px, height_px)
        if box is not None and region.treatment in _ORDER:
            found.append((box, region.treatment))
    return sorted(found, key=lambda pair: _ORDER.index(pair[1]))


def _patch(rgb8: Rgb8, box: Box, treatment: Treatment, boxes: Sequence[Box], seed: int) -> NDArray[np.uint8]:
    """uint8 [h, w, 3] for one box."""
    places, colours = _surroundings(rgb8, box, boxes)
    if treatment is Treatment.FILL:
        return np.broadcast_to(_quantised(colours.mean(axis=0)), (box.height_px, box.width_px, 3))
    rng = np.random.default_rng((seed, box.left, box.top, box.right, box.bottom))
    cells = _cells(box, places, colours)
    size = (box.width_px, box.height_px)
    if treatment is Treatment.MOSAIC:
        cells = cells + rng.normal(0, _MOSAIC_NOISE_LEVELS, (*cells.shape[:2], 1))
        return np.asarray(Image.fromarray(_quantised(cells)).resize(size, Image.Resampling.NEAREST))
    smooth = Image.fromarray(_quantised(cells)).resize(size, Image.Resampling.BICUBIC)
    grain = rng.normal(0, _BLUR_NOISE_LEVELS, (box.height_px, box.width_px, 1)).astype(np.float32)
    return _levels(np.asarray(smooth) + grain)


def _surroundings(
    rgb8: Rgb8, box: Box, boxes: Sequence[Box]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Samples around ``box``: where [N, 2] (x, y in px), and median colours [N, 3]; neutral where nothing is left."""
    width_px, height_px = picture_size(rgb8)
    places, colours = [], []
    for piece in _band(box):
        inside = piece.clipped(width_px, height_px)
        if inside is None:
            continue
        visible = _visible(inside, boxes)
        if visible.any():
            pixels = rgb8[inside.top : inside.bottom, inside.left : inside.right][visible]
            places.append(((inside.left + inside.right) / 2, (inside.top + inside.bottom) / 2))
            colours.append(np.median(pixels, axis=0))
    if not places:
        return np.array([(box.left, box.top)], float), np.full((1, 3), _NEUTRAL_LEVEL, float)
    return np.array(places, float), np.array(colours, float)


def _band(box: Box) -> Iterator[Box]:
    """The band around ``box`` in pieces, as many along each side as the box has cells."""
    band = int(np.clip(_BAND_SHARE * max(box.width_px, box.height_px), _LEAST_BAND_PX, _MOST_BAND_PX))
    columns, rows = _cell_counts(box)
    for left, right in _pieces(box.left, box.right, columns):
        yield Box(left, box.top - band, right, box.top)
        yield Box(left, box.bottom, right, box.bottom + band)
    for top, bottom in _pieces(box.top, box.bottom, rows):
        yield Box(box.left - band, top, box.left, bottom)
        yield Box(box.right, top, box.right + band, bottom)


def _visible(piece: Box, boxes: Sequence[Box]) -> NDArray[np.bool_]:
    """bool [h, w]: what of ``piece`` no treated box covers."""
    visible = np.ones((piece.height_px, piece.width_px), bool)
    for box in boxes:
        if piece.overlap_px(box):
            rows = slice(max(box.top - piece.top, 0), box.bottom - piece.top)
            columns = slice(max(box.left - piece.left, 0), box.right - piece.left)
            visible[rows, columns] = False
    return visible


def _cells(box: Box, places: NDArray[np.float64], colours: NDArray[np.float64]) -> NDArray[np.float64]:
    """float64 [rows, columns, 3]: each cell the mean of the surroundings, weighted by 1 / distance squared."""
    columns, rows = _cell_counts(box)
    x = box.left + (np.arange(columns) + 0.5) * box.width_px / columns
    y = box.top + (np.arange(rows) + 0.5) * box.height_px / rows
    centres = np.stack(np.meshgrid(x, y), axis=-1)  # [rows, columns, 2]
    squares = ((centres[:, :, None] - places) ** 2).sum(axis=-1)  # [rows, columns, N]
    weights = 1 / np.maximum(squares, 1.0)
    return np.asarray((weights / weights.sum(axis=-1, keepdims=True)) @ colours)


def _cell_counts(box: Box) -> tuple[int, int]:
    """(columns, rows), nearly square, at most 6 on the long side."""
    side_px = max(box.width_px, box.height_px) / _MOST_CELLS
    return max(1, round(box.width_px / side_px)), max(1, round(box.height_px / side_px))


def _pieces(start: int, end: int, count: int) -> Iterator[tuple[int, int]]:
    count = min(count, end - start)
    edges = [start + (end - start) * index // count for index in range(count + 1)]
    return itertools.pairwise(edges)


def _quantised(colours: NDArray[np.float64]) -> NDArray[np.uint8]:
    return _levels(np.rint(colours / _QUANTUM_LEVELS) * _QUANTUM_LEVELS)


def _levels(values: NDArray[np.floating]) -> NDArray[np.uint8]:
    return np.asarray(np.clip(np.rint(values), 0, 255), np.uint8)


def _wider(box: Box, more_px: int) -> Box:
    return Box(box.left - more_px, box.top - more_px, box.right + more_px, box.bottom + more_px)
