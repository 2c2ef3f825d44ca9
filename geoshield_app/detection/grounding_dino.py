"""GroundingDINO through transformers: names in one sentence, boxes with the words that lit up.

Source: Liu et al. 2023, arXiv 2303.05499; thresholds of the authors' demonstration.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from geoshield_app.detection.detector import Detections
from geoshield_app.detection.hub_models import answered, load
from geoshield_app.detection.phrases import asked_as, element_of
from geoshield_app.domain.photo import Rgb8

THRESHOLD = 0.3
"""Least probability of a box."""
TEXT_THRESHOLD = 0.25
"""Least probability of a word to belong to a box."""
NAMES_AT_ONCE = 12
"""More names in one sentence outgrow its 256 tokens and make the words merge."""


class GroundingDino:
    """Implements detection.detector.Detector with weights from a local folder."""

    def __init__(self, folder: Path, device: str = "cpu", threshold: float = THRESHOLD) -> None:
        self._name = folder.name
        self._processor, self._model = load("AutoModelForZeroShotObjectDetection", folder, device)
        self._threshold = threshold

    def detect(self, rgb8: Rgb8, names: Sequence[str]) -> Detections:
        """Boxes of all names, a dozen names at a time."""
        parts = [
            answered(self._name, lambda start=start: self._some(rgb8, names, start))  # type: ignore[misc]
            for start in range(0, len(names), NAMES_AT_ONCE)
        ]
        return Detections(
            np.concatenate([np.zeros((0, 4), np.float32), *(part.boxes for part in parts)]),
            np.concatenate([np.zeros(0, np.float32), *(part.scores for part in parts)]),
            np.concatenate([np.zeros(0, np.int64), *(part.asked for part in parts)]),
        )

    def _some(self, rgb8: Rgb8, names: Sequence[str], start: int) -> Detections:
        asked = [asked_as(name) for name in names[start : start + NAMES_AT_ONCE]]
        found = self._answer(rgb8, asked)
        meant = [element_of(phrase, asked) for phrase in found["text_labels"]]
        return Detections(
            found["boxes"].float().cpu().numpy().reshape(-1, 4),
            found["scores"].float().cpu().numpy(),
            np.array([-1 if index is None else start + index for index in meant], np.int64),
        )

    def _answer(self, rgb8: Rgb8, asked: list[str]) -> Any:
        import torch

        inputs = self._processor(
            images=Image.fromarray(rgb8), text=[asked], return_tensors="pt", truncation=True
        ).to(self._model.device)
        with torch.no_grad():
            outputs = self._model(**inputs)
        return self._processor.post_process_grounded_object_detection(
            outputs,
            inputs["input_ids"],
            threshold=self._threshold,
            text_threshold=TEXT_THRESHOLD,
            target_sizes=[rgb8.shape[:2]],
        )[0]
