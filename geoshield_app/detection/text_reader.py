"""rapidocr and its models, which lie inside its package: nothing is ever downloaded.

The detector (PP-OCRv6) finds writing of any script as quadrilaterals, the recogniser reads Latin, Chinese and Japanese.
This is the only module that knows the library; its exceptions end here.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray

from geoshield_app.domain.errors import ModelUnusable, WeightsMissing
from geoshield_app.domain.photo import Rgb8

T = TypeVar("T")
Quad = NDArray[np.float32]
"""Corners [4, 2] in pixels, clockwise from the writing's top left."""

DETECTOR, READER, TURNER = (
    "PP-OCRv6_det_small.onnx",
    "PP-OCRv6_rec_small.onnx",
    "ch_ppocr_mobile_v2.0_cls_mobile.onnx",
)
LEAST_DETECTED = 0.4
"""Mean of the detector's map inside a box from which it counts as writing."""
MAP_LEVEL = 0.25
ABSENT = ModelUnusable(
    "The text reader is not installed, so writing in photos is not found.",
    advice="Install it with 'pip install rapidocr onnxruntime', or mark writing yourself.",
)


@dataclass(frozen=True, slots=True, eq=False)
class Spot:
    """Writing found, not yet read."""

    quad: Quad
    score: float


@dataclass(frozen=True, slots=True)
class Reading:
    """What a spot says; empty words where nothing could be read."""

    words: str = ""
    confidence: float = 0.0


class TextReader(Protocol):
    """Finds and reads writing; pictures are uint8 [H, W, 3], boxes in their pixels."""

    def spots(self, rgb8: Rgb8) -> tuple[Spot, ...]: ...

    def read(self, rgb8: Rgb8, quads: Sequence[Quad]) -> tuple[Reading, ...]: ...


def installed() -> bool:
    """Whether library and models are here; imports neither."""
    if any(find_spec(name) is None for name in ("onnxruntime", "cv2")):
        return False
    spec = find_spec("rapidocr")
    if spec is None or spec.origin is None:
        return False
    folder = Path(spec.origin).parent / "models"
    return all((folder / name).is_file() for name in (DETECTOR, READER, TURNER))


class RapidTextReader:
    """Implements TextReader on the processor. Raises WeightsMissing or ModelUnusable, never the library's own."""

    def __init__(self, threads: int = 1) -> None:
        self._engine = _answered(lambda: _engine(threads))

    def spots(self, rgb8: Rgb8) -> tuple[Spot, ...]:
        """Every box of writing that the detector believes in, in no order."""
        bgr = np.ascontiguousarray(rgb8[..., ::-1])
        found = _answered(lambda: self._engine(bgr, use_det=True, use_cls=False, use_rec=False))
        if found.boxes is None:
            return ()
        quads, scores = np.asarray(found.boxes, np.float32), np.asarray(found.scores, np.float32)
        return tuple(Spot(quad, float(score)) for quad, score in zip(quads, scores, strict=True))

    def read(self, rgb8: Rgb8, quads: Sequence[Quad]) -> tuple[Reading, ...]:
        """One reading per quadrilateral, straightened and turned upright first."""
        if not quads:
            return ()
        bgr = np.ascontiguousarray(rgb8[..., ::-1])
        return _answered(lambda: self._read(bgr, quads))

    def _read(self, bgr: Rgb8, quads: Sequence[Quad]) -> tuple[Reading, ...]:
        upright, _ = self._engine.cls_and_rotate([straightened(bgr, quad) for quad in quads])
        first = self._recognised(upright)
        turned = self._recognised([np.ascontiguousarray(one[::-1, ::-1]) for one in upright])
        return tuple(max(pair, key=lambda one: one.confidence) for pair in zip(first, turned, strict=True))

    def _recognised(self, crops: Sequence[Rgb8]) -> list[Reading]:
        found = self._engine.recognize_txt(list(crops))
        return [
            Reading(" ".join(str(words).split()), float(confidence))
            for words, confidence in zip(found.txts, found.scores, strict=True)
        ]


def straightened(bgr: Rgb8, quad: Quad) -> Rgb8:
    """The writing as a lying strip, uint8 [h, w, 3]; a standing one is laid on its side."""
    import cv2

    top, right, bottom, left = (float(np.linalg.norm(quad[i] - quad[(i + 1) % 4])) for i in range(4))
    width, height = max(4, round(max(top, bottom))), max(4, round(max(left, right)))
    target = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    matrix = cv2.getPerspectiveTransform(np.ascontiguousarray(quad, np.float32), target)
    strip = cv2.warpPerspective(
        bgr, matrix, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )
    return np.ascontiguousarray(np.rot90(strip) if height >= 1.5 * width else strip).astype(np.uint8)


def _engine(threads: int) -> Any:
    """rapidocr with its own models named by path, so that it has no reason to look for others."""
    try:
        import cv2
        import onnxruntime
        import rapidocr
    except ImportError as error:
        raise ABSENT from error
    logging.getLogger("RapidOCR").setLevel(logging.CRITICAL)
    onnxruntime.disable_telemetry_events()
    cv2.setNumThreads(threads)
    models = _models(Path(rapidocr.__file__).parent / "models")
    limits = {
        "Global.log_level": "critical",
        "Global.use_preprocess_img": False,
        "Global.use_vertical_padding": False,
        "Det.limit_type": "max",
        "Det.limit_side_len": 4096,
        "Det.thresh": MAP_LEVEL,
        "Det.box_thresh": LEAST_DETECTED,
        "EngineConfig.onnxruntime.intra_op_num_threads": max(1, threads),
        "EngineConfig.onnxruntime.inter_op_num_threads": 1,
    }
    return rapidocr.RapidOCR(params=limits | models)


def _models(folder: Path) -> dict[str, str]:
    """The three files; WeightsMissing names those that are not there."""
    files = {"Det.model_path": DETECTOR, "Rec.model_path": READER, "Cls.model_path": TURNER}
    absent = [name for name in files.values() if not (folder / name).is_file()]
    if absent:
        raise WeightsMissing(
            f"The text reader's models are not complete ({', '.join(absent)}).",
            advice="Install rapidocr again.",
        )
    return {key: str(folder / name) for key, name in files.items()}


def _answered(ask: Callable[[], T]) -> T:
    """The library's answer; whatever it raises becomes ModelUnusable."""
    try:
        return ask()
    except (ModelUnusable, WeightsMissing, MemoryError):
        raise
    except Exception as error:
        raise ModelUnusable(
            f"The text reader failed ({type(error).__name__}).", advice="Mark writing in this photo yourself."
        ) from error
