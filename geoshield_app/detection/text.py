"""Writing in a photo: every box of it is an element, readable or not, with its words where they can be read."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PIL import Image

from geoshield_app.detection.text_reader import Quad, TextReader
from geoshield_app.detection.tiles import View, cut_off, views_of
from geoshield_app.domain.boxes import Box
from geoshield_app.domain.findings import Origin, Reason, Region, SceneNotes
from geoshield_app.domain.photo import Photo, Rgb8, picture_size

UNREAD = "writing"
"""What a region is called whose words could not be read."""
LEAST_CONFIDENCE = 0.55
MOST_SPOTS = 200
"""Of one photo: a page of a book has more lines than anybody wants to review."""
MOST_LETTERS = 60
SHARED_SHARE = 0.6
"""Of the smaller box: two boxes that share more are the same writing."""
SQUARE, LARGE_SHARE = (0.55, 1.75), 0.005
"""Width over height, and share of the photo, of what is no writing unless it can be read."""
SHORTEST_SHARE = 0.25
"""A view flatter than that is padded, because the detector wants a picture and no line of pixels."""
SEAM_PX = 4


@dataclass(frozen=True, slots=True, eq=False)
class _Found:
    """Writing in full-size pixels."""

    quad: Quad
    box: Box
    score: float
    cut: bool
    """It ends at the seam of two tiles."""


class TextFinder:
    """Finds writing with a TextReader; implements domain.ports.ElementFinder, whatever the notes say."""

    def __init__(self, reader: TextReader) -> None:
        self._reader = reader

    def find(self, photo: Photo, notes: SceneNotes) -> tuple[Region, ...]:
        """Regions from the surest on, with full-size boxes inside the photo. Raises ModelError's kinds."""
        found = self._all_found(photo.rgb8)
        readings = self._reader.read(photo.rgb8, [one.quad for one in found])
        labels = [label_of(reading.words, reading.confidence) for reading in readings]
        width, height = picture_size(photo.rgb8)
        return tuple(
            Region(label, one.box, round(one.score, 3), Origin.TEXT, Reason.TEXT)
            for one, label in zip(found, labels, strict=True)
            if label != UNREAD or not _is_window(one.box, width * height)
        )

    def _all_found(self, rgb8: Rgb8) -> list[_Found]:
        width, height = picture_size(rgb8)
        found = [one for view in views_of(width, height) for one in self._seen(rgb8, view)]
        found.sort(key=lambda one: (one.cut, -one.box.area_px, one.box.left, one.box.top))
        kept: list[_Found] = []
        for one in found:
            if len(kept) < MOST_SPOTS and not any(_same(one.box, other.box) for other in kept):
                kept.append(one)
        return sorted(kept, key=lambda one: (-one.score, one.box.top, one.box.left))

    def _seen(self, rgb8: Rgb8, view: View) -> list[_Found]:
        """The spots of one view, moved to where they are in the photo."""
        size = picture_size(rgb8)
        seen = []
        for spot in self._reader.spots(_picture(rgb8, view)):
            if not np.isfinite(spot.quad).all() or not np.isfinite(spot.score):
                continue
            quad = spot.quad / view.factor + np.array((view.box.left, view.box.top), np.float32)
            box = _bounds(quad, *size)
            if box is not None:
                cut = cut_off(box, view.box, *size, SEAM_PX / view.factor)
                seen.append(_Found(quad.astype(np.float32), box, float(np.clip(spot.score, 0, 1)), cut))
        return seen


def label_of(words: str, confidence: float) -> str:
    """The words, short and printable, if they were read with some confidence; UNREAD otherwise.

    One ideograph alone is no reading: windows look like that.

    >>> label_of("RUE  DE LYON", 0.9), label_of("|", 0.9), label_of("GARE", 0.2), label_of("田", 0.9)
    ('RUE DE LYON', 'writing', 'writing', 'writing')
    """
    shown = " ".join("".join(sign if sign.isprintable() else " " for sign in words).split())
    letters = sum(unicodedata.category(sign)[0] in "LN" for sign in shown)
    if confidence < LEAST_CONFIDENCE or letters < 1 or (len(shown) == 1 and not shown.isascii()):
        return UNREAD
    return shown if len(shown) <= MOST_LETTERS else f"{shown[: MOST_LETTERS - 1]}…"


def _is_window(box: Box, photo_px: int) -> bool:
    """Whether unread writing is so large and square that it is more likely a window or a wheel."""
    return SQUARE[0] < box.width_px / box.height_px < SQUARE[1] and box.area_px > LARGE_SHARE * photo_px


def _same(one: Box, other: Box) -> bool:
    return one.overlap_px(other) > SHARED_SHARE * min(one.area_px, other.area_px)


def _bounds(quad: Quad, width_px: int, height_px: int) -> Box | None:
    """The upright box around the corners inside the photo; None where nothing is left."""
    left, top = np.floor(np.clip(quad.min(axis=0), 0, (width_px, height_px))).astype(int).tolist()
    right, bottom = np.ceil(np.clip(quad.max(axis=0), 0, (width_px, height_px))).astype(int).tolist()
    return Box(left, top, right, bottom) if right > left and bottom > top else None


def _picture(rgb8: Rgb8, view: View) -> Rgb8:
    """The view as the detector sees it, uint8 [h, w, 3]; a flat one gets more of its last row or column."""
    box = view.box
    cut = Image.fromarray(np.ascontiguousarray(rgb8[box.top : box.bottom, box.left : box.right]))
    method = Image.Resampling.BICUBIC if view.factor > 1 else Image.Resampling.BOX
    seen = np.asarray(cut.resize(view.size_px, method, reducing_gap=2.0))
    return _padded(seen, _missing(*picture_size(seen)))


def _missing(width_px: int, height_px: int) -> tuple[int, int]:
    least = max(32, round(SHORTEST_SHARE * max(width_px, height_px)))
    return max(0, least - width_px), max(0, least - height_px)


def _padded(rgb8: Rgb8, more: Sequence[int]) -> Rgb8:
    return np.pad(rgb8, ((0, more[1]), (0, more[0]), (0, 0)), mode="edge") if any(more) else rgb8
