"""Zero-shot regions with no download beyond the ensemble: windows of the photo against the elements' names.

Shape letters: W windows (the whole picture first), N names (what the finder knows, then the elements), D features.
A window is a peak of a name when it stands out from the other windows (contrast, over W) and when the name stands out
from the other names there (recognition, over N); both are standard scores, so that the modality gap, popular words and
generally attractive windows cancel, and encoders can be averaged.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from geoshield_app.detection.tidy import tidy
from geoshield_app.detection.windows import fine_windows, sliding_windows
from geoshield_app.domain.answers import picture_rows, text_rows
from geoshield_app.domain.boxes import Box
from geoshield_app.domain.errors import ModelUnusable
from geoshield_app.domain.findings import Element, Origin, Region, SceneNotes
from geoshield_app.domain.photo import Photo, Rgb8, picture_size
from geoshield_app.domain.ports import ImageTextEncoder

Floats = NDArray[np.float32]

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

LEAST_CONTRAST = 1.2
LEAST_RECOGNITION = 0.8
LEAST_GAIN = 0.3
"""How much better a name must be recognised in its window than in the whole picture."""
CONVINCING = 3.0
"""Sum of contrast and recognition at which a region is as likely right as wrong."""
MOST_PEAKS = 2
"""Per element: two street signs, not five."""
SECOND_SHARE = 0.85
MOST_REFINED = 6
FINE_GAIN = 0.1
"""How much better a finer window must fit before the box shrinks."""
SMALLEST_SPREAD = 1e-4


@dataclass(frozen=True, slots=True)
class _Peak:
    element: Element
    column: int
    box: Box
    score: float


@dataclass(frozen=True, slots=True, eq=False)
class _Scale:
    """How one encoder's cosines of this photo become standard scores."""

    mean: Floats
    """Of each name over the windows, [N]."""
    spread: Floats
    """Likewise, [N]."""


class ClipRegions:
    """Finds named elements by sliding windows; implements domain.ports.ElementFinder.

    ``known`` are names to compare an element with, best the vocabulary's; their text vectors are asked for at
    construction and kept, so that the text towers may be dropped while only known names are looked for.
    About 50 to 80 pictures per photo and encoder, whatever the photo's size.
    """

    def __init__(
        self,
        encoders: Sequence[ImageTextEncoder],
        known: Sequence[str] = COMMON_NAMES,
        template: str = TEMPLATE,
    ) -> None:
        if not encoders:
            raise ModelUnusable("Finding regions needs at least one encoder.")
        self._encoders = tuple(encoders)
        self._template = template
        self._known = tuple(dict.fromkeys(known))
        self._rows: tuple[dict[str, Floats], ...] = tuple({} for _ in encoders)
        self._learn(self._known)

    def find(self, photo: Photo, notes: SceneNotes) -> tuple[Region, ...]:
        """Tidy regions in full-size pixels; an element without a convincing window keeps ``box`` None."""
        elements = tuple({one.name: one for one in notes.elements if one.name.strip()}.values())
        if not elements:
            return ()
        self._learn([element.name for element in elements])
        search = _Search(_shrunk(photo.rgb8), self._encoders, self._names_for(elements))
        peaks = search.refined(search.peaks(elements))
        width, height = picture_size(photo.rgb8)
        factors = width / search.width_px, height / search.height_px
        boxed = [
            Region(
                peak.element.name,
                peak.box.scaled(*factors),
                _confidence(peak.score),
                Origin.CLIP,
                peak.element.reason,
            )
            for peak in peaks
        ]
        found = {region.label for region in boxed}
        unfound = [
            Region(element.name, None, element.confidence, Origin.CLIP, element.reason)
            for element in elements
            if element.name not in found
        ]
        return tidy([*boxed, *unfound], width, height)

    def _learn(self, names: Sequence[str]) -> None:
        for encoder, rows in zip(self._encoders, self._rows, strict=True):
            new = [name for name in names if name not in rows]
            if new:
                rows |= zip(
                    new, text_rows(encoder, [self._template.format(name) for name in new]), strict=True
                )

    def _names_for(self, elements: Sequence[Element]) -> tuple[Floats, ...]:
        """Per encoder the rows of the known names that are no element, then the elements', less their mean. [N, D]"""
        wanted = [element.name for element in elements]
        others = [name for name in self._known if name not in wanted]
        names = [np.stack([rows[name] for name in (*others, *wanted)]) for rows in self._rows]
        return tuple(rows - rows.mean(axis=0) for rows in names)


class _Search:
    """The windows of one photo and how well each name fits them."""

    def __init__(self, rgb8: Rgb8, encoders: Sequence[ImageTextEncoder], names: Sequence[Floats]) -> None:
        self.width_px, self.height_px = picture_size(rgb8)
        self._rgb8, self._encoders, self._names = rgb8, encoders, names
        self._windows = (
            Box(0, 0, self.width_px, self.height_px),
            *sliding_windows(self.width_px, self.height_px),
        )
        cosines = [self._cosines(index, self._windows) for index in range(len(encoders))]
        self._scales = [
            _Scale(one.mean(axis=0), np.maximum(one.std(axis=0), SMALLEST_SPREAD)) for one in cosines
        ]
        self._contrast, self._recognition = self._scored(cosines)

    def peaks(self, elements: Sequence[Element]) -> list[_Peak]:
        """The convincing windows of each element, best first over all."""
        first = self._recognition.shape[1] - len(elements)
        peaks = [
            peak for index, element in enumerate(elements) for peak in self._peaks_of(element, first + index)
        ]
        return sorted(peaks, key=lambda peak: (-peak.score, peak.element.name))

    def _peaks_of(self, element: Element, column: int) -> list[_Peak]:
        contrast, recognition = self._contrast[:, column], self._recognition[:, column]
        least = max(LEAST_RECOGNITION, float(recognition[0]) + LEAST_GAIN)
        good = (contrast >= LEAST_CONTRAST) & (recognition >= least)
        scores = np.where(good, contrast + recognition, -np.inf)
        chosen: list[_Peak] = []
        for index in np.argsort(-scores, kind="stable"):
            box, score = self._windows[index], float(scores[index])
            lowest = SECOND_SHARE * chosen[0].score if chosen else 0.0
            if not np.isfinite(score) or score < lowest or len(chosen) == MOST_PEAKS:
                break
            if all(box.overlap_px(other.box) == 0 for other in chosen):
                chosen.append(_Peak(element, column, box, score))
        return chosen

    def refined(self, peaks: Sequence[_Peak]) -> list[_Peak]:
        """The best peaks with their boxes drawn tighter where finer windows fit better."""
        first, rest = peaks[:MOST_REFINED], peaks[MOST_REFINED:]
        finer = {peak: fine_windows(peak.box, self.width_px, self.height_px) for peak in first}
        windows = tuple(dict.fromkeys(box for boxes in finer.values() for box in boxes))
        if not windows:
            return list(peaks)
        contrast, recognition = self._scored(
            [self._cosines(index, windows) for index in range(len(self._encoders))]
        )
        scores = contrast + recognition  # [W, N]
        row = {box: index for index, box in enumerate(windows)}
        tighter = [
            _tightened(peak, finer[peak], [float(scores[row[box], peak.column]) for box in finer[peak]])
            for peak in first
        ]
        return [*tighter, *rest]

    def _cosines(self, encoder_index: int, windows: Sequence[Box]) -> Floats:
        """float32 [W, N]"""
        crops = [self._rgb8[box.top : box.bottom, box.left : box.right] for box in windows]
        rows = picture_rows(self._encoders[encoder_index], crops)
        return np.asarray(rows @ self._names[encoder_index].T, dtype=np.float32)

    def _scored(self, cosines: Sequence[Floats]) -> tuple[Floats, Floats]:
        """Mean contrast and recognition over the encoders, each float32 [W, N]."""
        contrasts = [
            (one - scale.mean) / scale.spread for one, scale in zip(cosines, self._scales, strict=True)
        ]
        recognitions = [one / np.maximum(one.std(axis=1, keepdims=True), SMALLEST_SPREAD) for one in cosines]
        return np.mean(contrasts, axis=0), np.mean(recognitions, axis=0)


def _tightened(peak: _Peak, boxes: Sequence[Box], scores: Sequence[float]) -> _Peak:
    """The box moved from the peak's towards the mean of the finer boxes that fit nearly as well as the best of them.

    All the way where the finer ones fit much better; half way where a little, because a small window inside a large
    thing fits too; not at all where no finer box fits better.
    """
    gain = max(scores) - peak.score
    if gain < FINE_GAIN:
        return peak
    good = [box for box, score in zip(boxes, scores, strict=True) if score >= peak.score + gain / 2]
    mean = np.mean([_edges(box) for box in good], axis=0)  # [4]
    share = min(1.0, 0.5 + gain / 2)
    left, top, right, bottom = (
        (share * mean + (1 - share) * np.array(_edges(peak.box))).round().astype(int).tolist()
    )
    box = Box(left, top, max(right, left + 1), max(bottom, top + 1))
    return _Peak(peak.element, peak.column, box, peak.score + gain)


def _edges(box: Box) -> tuple[int, int, int, int]:
    return box.left, box.top, box.right, box.bottom


def _confidence(score: float) -> float:
    """From the sum of the standard scores to 0 .. 1."""
    return round(float(1 / (1 + np.exp(CONVINCING - score))), 3)


def _shrunk(rgb8: Rgb8) -> Rgb8:
    """The picture with its long side at most LONG_SIDE_PX, so that crops cost the same for every photo."""
    width, height = picture_size(rgb8)
    factor = min(1.0, LONG_SIDE_PX / max(width, height))
    if factor == 1.0:
        return rgb8
    size = (max(1, round(width * factor)), max(1, round(height * factor)))
    return np.array(Image.fromarray(rgb8).resize(size, Image.Resampling.BOX, reducing_gap=2.0))
