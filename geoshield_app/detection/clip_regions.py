"""Zero-shot regions with no download beyond the ensemble: which candidate box holds which named thing.

A candidate (a segment, or a window) is judged by what the encoders see in it and not around it, by how the thing named
usually looks in a photo, and by how much the box is a thing of its own: one colour, another than around it.

Shape letters: B candidate boxes, N names (what the finder knows, then the elements), D features.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from geoshield_app.detection.candidates import Candidates, candidates_of
from geoshield_app.detection.evidence import Evidence, Floats, look, sees_something
from geoshield_app.detection.forms import fit, form_of
from geoshield_app.detection.tidy import tidy
from geoshield_app.domain.answers import text_rows
from geoshield_app.domain.boxes import Box
from geoshield_app.domain.errors import ModelUnusable
from geoshield_app.domain.findings import Element, Origin, Region, SceneNotes
from geoshield_app.domain.photo import Photo, Rgb8, picture_size
from geoshield_app.domain.ports import ImageTextEncoder

LONG_SIDE_PX = 1024
COMMON_NAMES = (
    "sky",
    "empty road",
    "wall",
    "person",
    "car",
    "tree",
    "grass",
    "window",
    "house",
    "water",
    "ground",
    "blurred background",
)
TEMPLATE = "a photo of {}"

FIT, CONTRAST, FILL, SEEN, AROUND, RECOGNISED, WINDOW, AREA = 3.6, 0.036, 0.6, 0.9, 0.2, 0.06, 0.26, 0.1
"""Weights of a candidate's score, found by random search on GeoWorld's validation scenes."""
MOST_CONTRAST = 40.0
SMALL_AREA = 0.02
"""Share of the picture below which the encoders' maps are too coarse to count in full."""
MOST_BOXES_EACH = 6
"""Per element: the fronts of a street, not every window."""
APART_IOU = 0.03
"""Two boxes of one element overlap less."""
UNLIKE, UNLIKE_COLOUR = 0.15, 30.0
"""What it costs the next boxes of an element to be of another colour than the first; CIELAB units."""
NEXT_BOX = 0.2
"""What it costs a box not to be its element's first, and again for each further one."""
LEAST_SCORE, MOST_BEHIND = -0.5, 1.6
"""A box of a lower score is none; nor is one this far behind its element's first."""
LEAST_RECOGNITION = 0.0
"""Standard score over the names, in the box or in the whole picture: a name that leads less is not there."""
CONVINCING, STEEPNESS = 0.9, 1.3
"""Score at which a box was as often right as wrong on GeoWorld's validation scenes, and how fast that changes."""


@dataclass(frozen=True, slots=True)
class _Find:
    element: Element
    box: Box
    score: float


class ClipRegions:
    """Finds named elements with the ensemble; implements domain.ports.ElementFinder.

    ``known`` are names to compare an element with, best the vocabulary's, with the prompts that mean them; their text
    vectors are asked for at construction and kept, so that the text towers may be dropped while only known names are
    looked for. One picture per photo and encoder whose patches can be read, about 50 for any other.
    """

    def __init__(
        self,
        encoders: Sequence[ImageTextEncoder],
        known: Mapping[str, Sequence[str]] | Sequence[str] = COMMON_NAMES,
        template: str = TEMPLATE,
    ) -> None:
        if not encoders:
            raise ModelUnusable("Finding regions needs at least one encoder.")
        self._encoders = tuple(encoders)
        self._template = template
        prompts = known if isinstance(known, Mapping) else {name: (template.format(name),) for name in known}
        self._rows: tuple[dict[str, NDArray[np.float32]], ...] = tuple({} for _ in encoders)
        self._known = tuple(prompts)
        self._learn(prompts)

    def find(self, photo: Photo, notes: SceneNotes) -> tuple[Region, ...]:
        """Tidy regions in full-size pixels; an element without a convincing box keeps ``box`` None."""
        elements = tuple({one.name: one for one in notes.elements if one.name.strip()}.values())
        if not elements:
            return ()
        self._learn({one.name: (self._template.format(one.name),) for one in elements})
        small = _shrunk(photo.rgb8)
        finds = self._finds(small, elements)
        width, height = picture_size(photo.rgb8)
        factors = width / small.shape[1], height / small.shape[0]
        boxed = [
            Region(
                one.element.name,
                one.box.scaled(*factors),
                _sureness(one.score),
                Origin.CLIP,
                one.element.reason,
            )
            for one in finds
        ]
        unfound = [Region(one.name, None, one.confidence, Origin.CLIP, one.reason) for one in elements]
        return tidy([*boxed, *unfound], width, height)

    def _learn(self, prompts: Mapping[str, Sequence[str]]) -> None:
        for encoder, rows in zip(self._encoders, self._rows, strict=True):
            new = [name for name in prompts if name not in rows]
            if new:
                vectors = text_rows(encoder, [prompt for name in new for prompt in prompts[name]])
                ends = np.cumsum([len(prompts[name]) for name in new])
                rows |= zip(new, (part.mean(axis=0) for part in np.split(vectors, ends[:-1])), strict=True)

    def _names_for(self, elements: Sequence[Element]) -> tuple[NDArray[np.float32], ...]:
        """Per encoder the rows of the known names that are no element, then the elements', less their mean. [N, D]"""
        wanted = [element.name for element in elements]
        others = [name for name in self._known if name not in wanted]
        stacks = [np.stack([rows[name] for name in (*others, *wanted)]) for rows in self._rows]
        return tuple(_unit(stack - stack.mean(axis=0)) for stack in stacks)

    def _finds(self, rgb8: Rgb8, elements: Sequence[Element]) -> list[_Find]:
        """The convincing boxes of all elements in pixels of ``rgb8``, best first."""
        names = self._names_for(elements)
        evidence = sees_something(
            [look(one, rgb8, rows) for one, rows in zip(self._encoders, names, strict=True)]
        )
        candidates = candidates_of(rgb8) if evidence else None
        if candidates is None or not len(candidates.edges):
            return []
        first = len(names[0]) - len(elements)
        finds = [
            find
            for index, element in enumerate(elements)
            for find in _boxes_of(element, candidates, evidence, first + index, picture_size(rgb8))
        ]
        return sorted(finds, key=lambda one: (-one.score, one.element.name, one.box.left, one.box.top))


def _boxes_of(
    element: Element,
    candidates: Candidates,
    evidence: Sequence[Evidence],
    column: int,
    size_px: tuple[int, int],
) -> list[_Find]:
    """The best candidates for one element, apart from each other."""
    edges = candidates.edges
    seen, recognised = _seen(evidence, column, edges, size_px)
    scores = RECOGNISED * recognised + _scores(element, candidates, seen, size_px)
    whole = float(np.mean([one.whole[column] for one in evidence]))
    there = np.maximum(recognised, whole)
    scores = np.where(there >= LEAST_RECOGNITION, scores, -np.inf)  # [B]
    first = float(scores.max())
    finds: list[_Find] = []
    for rank in range(MOST_BOXES_EACH):
        best = int(scores.argmax())
        if scores[best] < max(LEAST_SCORE, first - MOST_BEHIND):
            break
        finds.append(_Find(element, _box(edges[best]), float(scores[best]) - rank * NEXT_BOX))
        if rank == 0 and candidates.segment[best]:
            unlike = np.linalg.norm(candidates.colour - candidates.colour[best], axis=1) / UNLIKE_COLOUR
            scores = scores - UNLIKE * np.minimum(unlike, 2)
        scores = np.where(_ious(edges[best], edges) > APART_IOU, -np.inf, scores)
    return finds


def _seen(
    evidence: Sequence[Evidence], column: int, edges: Floats, size_px: tuple[int, int]
) -> tuple[Floats, Floats]:
    """What the encoders see of the name in each box and not around it, and how well they recognise it. Each [B]"""
    inner, around = np.mean([one.at(column, edges, *size_px) for one in evidence], axis=0)
    recognised = np.mean([one.recognition(column, edges, *size_px) for one in evidence], axis=0)
    return inner - AROUND * around, recognised


def _scores(element: Element, candidates: Candidates, seen: Floats, size_px: tuple[int, int]) -> Floats:
    """How good each candidate is for the element, [B]."""
    sides = candidates.edges[:, 2:] - candidates.edges[:, :2]
    area = sides.prod(axis=1) / (size_px[0] * size_px[1])
    return np.asarray(
        FIT * fit(form_of(element.name, element.reason), candidates.edges, *size_px)
        + CONTRAST * np.minimum(candidates.contrast, MOST_CONTRAST)
        + FILL * candidates.fill
        + SEEN * seen * np.minimum(area / SMALL_AREA, 1)
        - WINDOW * ~candidates.segment
        + AREA * np.log(area)
    )


def _ious(one: Floats, edges: Floats) -> Floats:
    """Intersection over union of one box with each of [B]."""
    shared = np.minimum(one[2:], edges[:, 2:]) - np.maximum(one[:2], edges[:, :2])
    overlap = np.maximum(shared, 0).prod(axis=1)
    areas = (edges[:, 2:] - edges[:, :2]).prod(axis=1)
    return np.asarray(overlap / ((one[2] - one[0]) * (one[3] - one[1]) + areas - overlap))


def _box(edges: Floats) -> Box:
    left, top = np.floor(edges[:2]).astype(int).tolist()
    right, bottom = np.ceil(edges[2:]).astype(int).tolist()
    return Box(left, top, max(right, left + 1), max(bottom, top + 1))


def _sureness(score: float) -> float:
    """From a candidate's score to 0 .. 1."""
    return round(float(1 / (1 + np.exp(STEEPNESS * (CONVINCING - score)))), 4)


def _unit(rows: NDArray[np.float32]) -> NDArray[np.float32]:
    return np.asarray(rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-6), dtype=np.float32)


def _shrunk(rgb8: Rgb8) -> Rgb8:
    """The picture with its long side at most LONG_SIDE_PX, so that looking costs the same for every photo."""
    width, height = picture_size(rgb8)
    factor = min(1.0, LONG_SIDE_PX / max(width, height))
    if factor == 1.0:
        return rgb8
    size = (max(1, round(width * factor)), max(1, round(height * factor)))
    return np.array(Image.fromarray(rgb8).resize(size, Image.Resampling.BOX, reducing_gap=2.0))
