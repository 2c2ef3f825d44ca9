"""OWLv2 through transformers: a sentence per name, a box per patch; near-equal boxes are its own, so NMS is ours.

Source: Minderer et al. 2023, arXiv 2306.09683.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PIL import Image

from geoshield_app.detection.detector import Detections
from geoshield_app.detection.hub_models import answered, load
from geoshield_app.detection.phrases import asked_as
from geoshield_app.domain.photo import Rgb8

THRESHOLD = 0.2
NMS_IOU = 0.5
PROMPT = "a photo of {}"


class Owlv2:
    """Implements detection.detector.Detector with weights from a local folder."""

    def __init__(self, folder: Path, device: str = "cpu", threshold: float = THRESHOLD) -> None:
        self._name = folder.name
        self._processor, self._model = load("AutoModelForZeroShotObjectDetection", folder, device)
        self._threshold = threshold

    def detect(self, rgb8: Rgb8, names: Sequence[str]) -> Detections:
        """Boxes of all names, each name's thinned by non-maximum suppression."""
        return answered(self._name, lambda: self._detected(rgb8, names))

    def _detected(self, rgb8: Rgb8, names: Sequence[str]) -> Detections:
        import torch
        from torchvision.ops import batched_nms

        prompts = [PROMPT.format(asked_as(name)) for name in names]
        inputs = self._processor(
            images=Image.fromarray(rgb8), text=[prompts], return_tensors="pt", truncation=True
        ).to(self._model.device)
        with torch.no_grad():
            outputs = self._model(**inputs)
        found = self._processor.post_process_grounded_object_detection(
            outputs, threshold=self._threshold, target_sizes=[rgb8.shape[:2]]
        )[0]
        boxes, scores, labels = found["boxes"].float(), found["scores"].float(), found["labels"]
        kept = batched_nms(boxes, scores, labels, NMS_IOU)
        return Detections(
            boxes[kept].cpu().numpy(), scores[kept].cpu().numpy(), labels[kept].cpu().numpy().astype(np.int64)
        )
