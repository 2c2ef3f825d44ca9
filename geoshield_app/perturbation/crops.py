"""PSAE: which windows of the working grid the encoders see, and how they get there (paper section 3.3.3, eq. 9).

Letters: B crops, C channels, H and W the working grid, P an encoder's input side.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import torch
from torch import Tensor

from geoshield_app.domain.boxes import Box
from geoshield_app.domain.recipe import Disturbance, Views
from geoshield_app.perturbation.resample import apply, blur_matrix, resize_matrix, workshop

Rng = np.random.Generator


@dataclass(frozen=True, slots=True)
class Crop:
    """A window of the grid and what happens to it before an encoder sees it."""

    window: Box
    resize: float = 1.0
    """Factor by which the picture was made smaller first."""
    blur_px: float = 0.0
    """Sigma on the grid."""


@dataclass(frozen=True, slots=True)
class StepCrops:
    """What one step looks at; ``clean`` are indices into the pool of clean crops, one per global crop."""

    glob: tuple[Crop, ...]
    local: tuple[Crop, ...]
    clean: tuple[int, ...]
    jpeg_quality: int | None

    @property
    def all(self) -> tuple[Crop, ...]:
        return self.glob + self.local


def global_window(rng: Rng, width: int, height: int, views: Views) -> Box:
    """A random window of the whole picture: share of area and ratio drawn as RandomResizedCrop does."""
    for _ in range(10):
        area = width * height * rng.uniform(*views.global_scale)
        ratio = math.exp(rng.uniform(math.log(views.global_ratio[0]), math.log(views.global_ratio[1])))
        crop_width, crop_height = round(math.sqrt(area * ratio)), round(math.sqrt(area / ratio))
        if 0 < crop_width <= width and 0 < crop_height <= height:
            return _placed(rng, crop_width, crop_height, width, height)
    share = math.sqrt(rng.uniform(*views.global_scale))
    return _placed(rng, max(1, round(width * share)), max(1, round(height * share)), width, height)


def pyramid_factor(rng: Rng, width: int, height: int, views: Views) -> float:
    """How much smaller a vision model sees the photo, 0 to 1; one of the pyramid's sizes by lot.

    >>> pyramid_factor(rng, 853, 640, Views(pyramid_px=(336,)))
    0.525
    """
    if not views.pyramid_px:
        return 1.0
    return min(1.0, views.pyramid_px[int(rng.integers(len(views.pyramid_px)))] / min(width, height))


def local_window(
    rng: Rng, width: int, height: int, views: Views, boxes: Sequence[Box], factor: float = 1.0
) -> Box:
    """A random square patch; with probability ``boxes_share`` its centre lies in an accepted box.

    ``factor``: of the shrunk photo that the patch is cut from; on the grid it covers so much more.
    """
    side = round(int(rng.integers(views.local_px[0], views.local_px[1] + 1)) / factor)
    crop_width, crop_height = min(side, width), min(side, height)
    if not boxes or rng.random() >= views.boxes_share:
        return _placed(rng, crop_width, crop_height, width, height)
    box = boxes[int(rng.integers(len(boxes)))]
    left = round(rng.uniform(box.left, box.right) - crop_width / 2)
    top = round(rng.uniform(box.top, box.bottom) - crop_height / 2)
    left, top = min(max(left, 0), width - crop_width), min(max(top, 0), height - crop_height)
    return Box(left, top, left + crop_width, top + crop_height)


def whole_window(rng: Rng, width: int, height: int) -> Box:
    """The whole picture less up to 4 % at the edges, as a viewer's own cropping does."""
    share = rng.uniform(0.96, 1.0)
    return _placed(rng, max(1, round(width * share)), max(1, round(height * share)), width, height)


def draw_step(
    rng: Rng, width: int, height: int, views: Views, boxes: Sequence[Box], disturbance: Disturbance, pool: int
) -> StepCrops:
    """The crops of one step; every random number of a step is drawn here."""
    windows = [whole_window(rng, width, height) for _ in range(views.whole)]
    windows += [global_window(rng, width, height, views) for _ in range(views.global_crops)]
    factors = [pyramid_factor(rng, width, height, views) for _ in range(views.local_crops)]
    local = [local_window(rng, width, height, views, boxes, factor) for factor in factors]
    clean = tuple(int(i) for i in rng.integers(pool, size=len(windows))) if pool else ()
    kind = int(rng.integers(3)) if rng.random() < disturbance.probability else -1
    return StepCrops(
        tuple(_disturbed(rng, window, kind, disturbance) for window in windows),
        tuple(
            _shrunk(_disturbed(rng, window, kind, disturbance), factor)
            for window, factor in zip(local, factors, strict=True)
        ),
        clean,
        int(rng.integers(disturbance.jpeg_quality[0], disturbance.jpeg_quality[1] + 1))
        if kind == 0
        else None,
    )


def _disturbed(rng: Rng, window: Box, kind: int, disturbance: Disturbance) -> Crop:
    if kind == 1:
        return Crop(window, resize=float(rng.uniform(*disturbance.resize)))
    if kind == 2:
        return Crop(window, blur_px=float(rng.uniform(*disturbance.blur_px)))
    return Crop(window)


def _shrunk(crop: Crop, factor: float) -> Crop:
    return crop if factor == 1.0 else replace(crop, resize=crop.resize * factor)


def _placed(rng: Rng, crop_width: int, crop_height: int, width: int, height: int) -> Box:
    left = int(rng.integers(width - crop_width + 1))
    top = int(rng.integers(height - crop_height + 1))
    return Box(left, top, left + crop_width, top + crop_height)


def cut(picture: Tensor, crops: Sequence[Crop], side_px: int) -> Tensor:
    """The crops of ``picture`` [C, H, W] as an encoder with input side P sees them -> [B, C, P, P]."""
    views: Tensor = _Cut.apply(picture, crops, side_px)
    return views


class _Cut(torch.autograd.Function):
    """Cutting is linear: the way back adds every crop's gradient into one picture, with no copy per crop."""

    @staticmethod
    def forward(ctx: Any, picture: Tensor, crops: Sequence[Crop], side_px: int) -> Tensor:
        device = picture.device
        axes = [
            (
                _axis(crop.window.height_px, side_px, crop, device),
                _axis(crop.window.width_px, side_px, crop, device),
            )
            for crop in crops
        ]
        ctx.windows, ctx.axes, ctx.shape = [crop.window for crop in crops], axes, picture.shape
        parts = (picture[:, w.top : w.bottom, w.left : w.right] for w in ctx.windows)
        return torch.stack(
            [apply(part, rows, columns) for part, (rows, columns) in zip(parts, axes, strict=True)]
        )

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor, None, None]:
        (gradient,) = gradients
        total = gradient.new_zeros(ctx.shape)
        for one, window, (rows, columns) in zip(gradient, ctx.windows, ctx.axes, strict=True):
            part = apply(one, rows.T, columns.T)
            total[:, window.top : window.bottom, window.left : window.right] += part
        return total, None, None


def _axis(size_in: int, size_out: int, crop: Crop, device: torch.device) -> Tensor:
    """[size_out, size_in]: blur, then the smaller copy, then the encoder's input."""
    between, at = max(round(size_in * crop.resize), 1), workshop(device)
    matrix = resize_matrix(between, size_out, at)
    if between != size_in:
        matrix = matrix @ resize_matrix(size_in, between, at)
    if crop.blur_px > 0:
        matrix = matrix @ blur_matrix(size_in, crop.blur_px, at)
    return matrix.to(device)
