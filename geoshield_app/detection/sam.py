"""SAM through transformers: a box in, the tight box of the mask inside it out.

Source: Kirillov et al. 2023, arXiv 2304.02643.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from geoshield_app.detection.hub_models import answered, load
from geoshield_app.domain.boxes import Box
from geoshield_app.domain.photo import Rgb8, picture_size

LEAST_IOU = 0.3
"""A mask whose box agrees less with the box it was asked for is about something else."""


class SamTightener:
    """Implements detection.detector.BoxTightener with weights from a local folder."""

    def __init__(self, folder: Path, device: str = "cpu") -> None:
        self._name = folder.name
        self._processor, self._model = load("AutoModelForMaskGeneration", folder, device)

    def tightened(self, rgb8: Rgb8, boxes: Sequence[Box]) -> tuple[Box, ...]:
        """One box for each, in order; a box stays as it is where its mask is empty or about something else."""
        if not boxes:
            return ()
        masks = answered(self._name, lambda: self._masks(rgb8, boxes))
        return tuple(tight(box, mask) for box, mask in zip(boxes, masks, strict=True))

    def _masks(self, rgb8: Rgb8, boxes: Sequence[Box]) -> Any:
        """Bool [N, H, W], a mask per box."""
        import torch

        corners = [[float(b.left), float(b.top), float(b.right), float(b.bottom)] for b in boxes]
        inputs = self._processor(images=Image.fromarray(rgb8), input_boxes=[corners], return_tensors="pt").to(
            self._model.device
        )
        with torch.no_grad():
            found = self._model(
                pixel_values=inputs["pixel_values"], input_boxes=inputs["input_boxes"], multimask_output=False
            )
        masks = self._processor.image_processor.post_process_masks(
            found.pred_masks.cpu(), inputs["original_sizes"].cpu(), inputs["reshaped_input_sizes"].cpu()
        )[0]
        return masks[:, 0].numpy().astype(bool)


def tight(box: Box, mask: NDArray[np.bool_]) -> Box:
    """The box of the mask's part inside ``box``; ``box`` itself where the mask does not agree with it."""
    inside = np.zeros_like(mask)
    inside[box.top : box.bottom, box.left : box.right] = mask[box.top : box.bottom, box.left : box.right]
    rows, columns = np.flatnonzero(inside.any(axis=1)), np.flatnonzero(inside.any(axis=0))
    if not rows.size:
        return box
    width, height = picture_size(mask)
    drawn = Box(int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1)
    clipped = drawn.clipped(width, height)
    return clipped if clipped is not None and clipped.iou(box) >= LEAST_IOU else box
