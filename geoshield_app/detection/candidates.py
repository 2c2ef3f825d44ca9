"""Boxes that may hold a thing: where colours part (graph segments at several scales), and windows of several shapes.

Source of the segments: Felzenszwalb & Huttenlocher 2004, as in scikit-image; of the use of segments as candidates:
Uijlings et al. 2013 (selective search). Letters: N candidates, H and W the picture.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from geoshield_app.domain.photo import Rgb8, picture_size

Floats = NDArray[np.float64]

LONG_SIDE_PX = 320
SCALES = (30.0, 100.0, 300.0)
SIGMA, SMALLEST_PX = 0.6, 14
WINDOW_AREAS, WINDOW_ASPECTS, WINDOW_STEP = (0.03, 0.08, 0.18), (0.45, 1.0, 2.2), 0.4
WINDOW_FILL = 0.3
BAND_HEIGHTS, BANDS_FROM = (0.015, 0.03, 0.06, 0.12), 0.3
"""Bands from edge to edge: horizons, road lines, pavements. Share of the height, and where the highest begins."""
LEAST_AREA, MOST_AREA = 0.0008, 0.6
"""Share of the picture."""
LEAST_SIDE = 0.006
"""Of the picture's short side."""
RING_SHARE = 0.15
MOST_SEGMENTS = 3000


@dataclass(frozen=True, slots=True, eq=False)
class Candidates:
    """Boxes in pixels of the picture, and what is known of them."""

    edges: Floats
    """[N, 4] left, top, right, bottom."""
    contrast: Floats
    """How far its colour is from that of its surroundings, CIELAB units. [N]"""
    fill: Floats
    """Part of the box that the segment covers, 0 to 1. [N]"""
    colour: Floats
    """Mean of the segment, CIELAB [N, 3]."""
    segment: NDArray[np.bool_]
    """False for a window. [N]"""

    def __getitem__(self, chosen: NDArray[np.bool_]) -> Candidates:
        """The chosen ones."""
        return Candidates(
            self.edges[chosen],
            self.contrast[chosen],
            self.fill[chosen],
            self.colour[chosen],
            self.segment[chosen],
        )


def candidates_of(rgb8: Rgb8) -> Candidates:
    """Segments and windows of a reasonable size; none where the picture is too narrow to hold any."""
    width, height = picture_size(rgb8)
    factor = min(1.0, LONG_SIDE_PX / max(width, height))
    small = _shrunk(rgb8, (max(1, round(width * factor)), max(1, round(height * factor))))
    lab = _lab(small)
    parts = [_windows(lab, factor)]
    if min(picture_size(small)) >= 8:
        parts.append(_segments(small, lab, factor))
    return _sensible(_joined(parts), width, height)


def _joined(parts: list[Candidates]) -> Candidates:
    return Candidates(
        np.concatenate([part.edges for part in parts]),
        np.concatenate([part.contrast for part in parts]),
        np.concatenate([part.fill for part in parts]),
        np.concatenate([part.colour for part in parts]),
        np.concatenate([part.segment for part in parts]),
    )


def _sensible(found: Candidates, width_px: int, height_px: int) -> Candidates:
    sides = found.edges[:, 2:] - found.edges[:, :2]
    area = sides.prod(axis=1) / (width_px * height_px)
    least = max(1.0, LEAST_SIDE * min(width_px, height_px))
    return found[(sides.min(axis=1) >= least) & (area >= LEAST_AREA) & (area <= MOST_AREA)]


def _shrunk(rgb8: Rgb8, size: tuple[int, int]) -> Rgb8:
    picture = Image.fromarray(np.ascontiguousarray(rgb8))
    return np.array(picture.resize(size, Image.Resampling.BOX) if size != picture.size else picture)


def _lab(rgb8: Rgb8) -> Floats:
    """CIELAB [h, w, 3]."""
    from skimage.color import rgb2lab

    return np.asarray(rgb2lab(rgb8))


def _segments(rgb8: Rgb8, lab: Floats, factor: float) -> Candidates:
    """The segments of a small picture at every scale, edges in pixels of the large one."""
    from scipy.ndimage import find_objects
    from skimage.segmentation import felzenszwalb

    sums = _table(lab)
    parts = []
    for scale in SCALES:
        numbers = felzenszwalb(rgb8, scale=scale, sigma=SIGMA, min_size=SMALLEST_PX)  # [h, w]
        counts = np.bincount(numbers.ravel())
        colour = (
            np.stack([np.bincount(numbers.ravel(), lab[..., c].ravel()) for c in range(3)], 1)
            / counts[:, None]
        )
        slices = find_objects(numbers + 1)
        edges = np.array([(x.start, y.start, x.stop, y.stop) for y, x in slices])
        fill = counts / ((edges[:, 2] - edges[:, 0]) * (edges[:, 3] - edges[:, 1]))
        contrast = np.linalg.norm(colour - _around(sums, edges), axis=1)
        parts.append(Candidates(edges / factor, contrast, fill, colour, np.ones(len(edges), bool)))
    return _each_once(_joined(parts))


def _around(sums: Floats, edges: NDArray[np.int_]) -> Floats:
    """Mean colour of a ring around each box, [N, 3], from the picture's summed-area table [h + 1, w + 1, 3]."""
    height, width = sums.shape[0] - 1, sums.shape[1] - 1
    sides = edges[:, 2:] - edges[:, :2]
    margin = np.maximum(2, np.round(RING_SHARE * sides.max(axis=1))).astype(int)[:, None]
    outer = np.concatenate([edges[:, :2] - margin, edges[:, 2:] + margin], axis=1)
    outer = np.clip(outer, 0, (width, height, width, height))
    area = (outer[:, 2:] - outer[:, :2]).prod(axis=1) - sides.prod(axis=1)
    return np.asarray((box_sums(sums, outer) - box_sums(sums, edges)) / np.maximum(area, 1)[:, None])


def box_sums(sums: Floats, edges: NDArray[np.int_]) -> Floats:
    """Sums over boxes [N, 4] from a summed-area table [h + 1, w + 1, ...]: [N, ...]."""
    left, top, right, bottom = edges.T
    return np.asarray(sums[bottom, right] - sums[top, right] - sums[bottom, left] + sums[top, left])


def _each_once(found: Candidates) -> Candidates:
    """Of equal boxes the fullest; at most MOST_SEGMENTS, those of most contrast."""
    order = np.lexsort((-found.fill, *found.edges.T))
    edges = found.edges[order]
    first = np.ones(len(order), bool)
    first[1:] = (edges[1:] != edges[:-1]).any(axis=1)
    kept = order[first]
    if len(kept) > MOST_SEGMENTS:
        kept = kept[np.argsort(-found.contrast[kept], kind="stable")[:MOST_SEGMENTS]]
    chosen = np.zeros(len(order), bool)
    chosen[kept] = True
    return found[chosen]


def _table(lab: Floats) -> Floats:
    """Summed-area table [h + 1, w + 1, 3]."""
    return np.pad(lab, ((1, 0), (1, 0), (0, 0))).cumsum(0).cumsum(1)


def _windows(lab: Floats, factor: float) -> Candidates:
    """Windows of every area and shape, overlapping, and bands, on a small picture; edges in pixels of the large one."""
    height_px, width_px = lab.shape[:2]
    boxes = []
    for area in WINDOW_AREAS:
        for aspect in WINDOW_ASPECTS:
            width = min(width_px, np.sqrt(area * width_px * height_px * aspect))
            height = min(height_px, np.sqrt(area * width_px * height_px / aspect))
            boxes += [
                (left, top, left + width, top + height)
                for top in _starts(0, height_px, height)
                for left in _starts(0, width_px, width)
            ]
    for share in BAND_HEIGHTS:
        height = share * height_px
        boxes += [
            (0, top, width_px, top + height) for top in _starts(BANDS_FROM * height_px, height_px, height)
        ]
    edges = np.array(boxes, float)
    whole = np.clip(np.round(edges), 0, (width_px, height_px, width_px, height_px)).astype(int)
    whole[:, 2:] = np.maximum(whole[:, 2:], whole[:, :2] + 1)
    whole = np.minimum(whole, (width_px, height_px, width_px, height_px))
    sums = _table(lab)
    area_px = np.maximum(1, (whole[:, 2:] - whole[:, :2]).prod(axis=1))
    colour = box_sums(sums, whole) / area_px[:, None]
    contrast = np.linalg.norm(colour - _around(sums, whole), axis=1)
    count = len(edges)
    return Candidates(edges / factor, contrast, np.full(count, WINDOW_FILL), colour, np.zeros(count, bool))


def _starts(first: float, length_px: int, side: float) -> Floats:
    """Where windows of this side begin, evenly spaced from ``first`` to the end."""
    room = length_px - side - first
    return np.linspace(first, length_px - side, max(2, round(room / (side * WINDOW_STEP)) + 1))
