"""A zero-shot detector as an element finder: it is asked for the elements by name and answered with boxes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from geoshield_app.detection.phrases import asked_as
from geoshield_app.detection.tidy import tidy
from geoshield_app.domain.boxes import Box
from geoshield_app.domain.errors import ModelUnusable
from geoshield_app.domain.findings import Element, Origin, Region, SceneNotes
from geoshield_app.domain.photo import Photo, Rgb8, picture_size

Floats = NDArray[np.float32]

LONG_SIDE_PX = 1600
"""More than any of the detectors looks at; a larger photo is made smaller first."""
SMALLEST_SIDE_PX = 16
"""A narrower photo holds nothing that a detector could see."""
MOST_CANDIDATES = 300
"""The best of what a detector answers, however much that is."""


@dataclass(frozen=True, slots=True, eq=False)
class Detections:
    """What a detector saw: float32 boxes [N, 4] (left, top, right, bottom) in the picture's pixels, scores [N] in 0..1,
    and for each the index of the name asked for, -1 where it means none of them, int [N]."""

    boxes: Floats
    scores: Floats
    asked: NDArray[np.int64]

    def __post_init__(self) -> None:
        count = len(self.scores)
        if self.boxes.shape != (count, 4) or self.scores.shape != (count,) or self.asked.shape != (count,):
            raise ModelUnusable("The detector answered boxes, scores and names of different numbers.")


class Detector(Protocol):
    """Looks for named things. Raises ModelError's kinds, never the library's own."""

    def detect(self, rgb8: Rgb8, names: Sequence[str]) -> Detections: ...


class BoxTightener(Protocol):
    """Draws boxes as tight as what they hold."""

    def tightened(self, rgb8: Rgb8, boxes: Sequence[Box]) -> tuple[Box, ...]: ...


class DetectorFinder:
    """Finds the notes' elements with a Detector; implements domain.ports.ElementFinder.

    ``tighten`` may draw the boxes that are left more tightly (SAM).
    """

    def __init__(self, detector: Detector, tighten: BoxTightener | None = None) -> None:
        self._detector = detector
        self._tighten = tighten

    def find(self, photo: Photo, notes: SceneNotes) -> tuple[Region, ...]:
        """Tidy regions in full-size pixels; an element that was not detected keeps ``box`` None."""
        elements = tuple({asked_as(one.name): one for one in notes.elements if asked_as(one.name)}.values())
        width, height = picture_size(photo.rgb8)
        if not elements:
            return ()
        regions = self._boxed(photo.rgb8, elements) if min(width, height) >= SMALLEST_SIDE_PX else []
        return tidy([*regions, *(unfound(one) for one in elements)], width, height)

    def _boxed(self, rgb8: Rgb8, elements: Sequence[Element]) -> list[Region]:
        small = _shrunk(rgb8)
        seen = self._detector.detect(small, [one.name for one in elements])
        regions = _regions(seen, elements, small.shape[1], small.shape[0])
        boxed = [one for one in tidy(regions, *picture_size(small)) if one.box is not None]
        boxes = [one.box for one in boxed if one.box is not None]
        if self._tighten is not None and boxes:
            boxes = list(self._tighten.tightened(small, boxes))
        factors = rgb8.shape[1] / small.shape[1], rgb8.shape[0] / small.shape[0]
        return [
            Region(one.label, box.scaled(*factors), one.score, one.origin, one.reason)
            for one, box in zip(boxed, boxes, strict=True)
        ]


def unfound(element: Element) -> Region:
    """An element for the review list that nobody has found yet."""
    return Region(element.name, None, element.confidence, Origin.DETECTOR, element.reason)


def _regions(seen: Detections, elements: Sequence[Element], width_px: int, height_px: int) -> list[Region]:
    """The best of the finite boxes that have an area inside the picture and mean something asked for."""
    edges = np.asarray(seen.boxes, np.float64)
    good = np.isfinite(edges).all(axis=1) & np.isfinite(seen.scores) & (seen.asked >= 0)
    edges = np.clip(edges, 0, (width_px, height_px, width_px, height_px))
    good &= (edges[:, 2] - edges[:, 0] >= 1) & (edges[:, 3] - edges[:, 1] >= 1) & (seen.asked < len(elements))
    best = np.flatnonzero(good)[np.argsort(-seen.scores[good], kind="stable")][:MOST_CANDIDATES]
    regions = []
    for index in best:
        left, top = np.floor(edges[index, :2]).astype(int).tolist()
        right, bottom = np.ceil(edges[index, 2:]).astype(int).tolist()
        element, score = elements[int(seen.asked[index])], round(float(np.clip(seen.scores[index], 0, 1)), 3)
        regions.append(
            Region(element.name, Box(left, top, right, bottom), score, Origin.DETECTOR, element.reason)
        )
    return regions


def _shrunk(rgb8: Rgb8) -> Rgb8:
    width, height = picture_size(rgb8)
    factor = min(1.0, LONG_SIDE_PX / max(width, height))
    if factor == 1.0:
        return rgb8
    size = (max(1, round(width * factor)), max(1, round(height * factor)))
    return np.array(Image.fromarray(rgb8).resize(size, Image.Resampling.BOX, reducing_gap=2.0))
