"""One timed run of a protector on one photo, with the arithmetic that its encoders had to do."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from PIL import Image

from geoshield_app.domain.boxes import Box
from geoshield_app.domain.errors import GeoShieldError
from geoshield_app.domain.findings import Origin, Region, SceneNotes, Source
from geoshield_app.domain.photo import PhotoRef, Rgb8
from geoshield_app.domain.plan import Plan
from geoshield_app.domain.ports import GroupResults, Protector
from geoshield_app.domain.recipe import Objective, Recipe
from geoshield_app.evaluation.memory import peak_bytes, reset_peak
from geoshield_app.evaluation.rates import crop_flops
from geoshield_app.evaluation.trial import result_of
from geoshield_app.evaluation.world import drawn
from geoshield_app.geoworld.scene import sample_scene
from geoshield_app.perturbation.estimate import synchronise
from geoshield_app.perturbation.protector import GeoShieldProtector
from geoshield_app.perturbation.surrogate import Surrogate

BOXES = ((0.05, 0.1, 0.35, 0.5), (0.4, 0.3, 0.6, 0.6), (0.55, 0.05, 0.95, 0.4), (0.1, 0.6, 0.5, 0.95))
"""Shares of the photo: left, top, right, bottom."""
SENTENCES = ("a street with people and cars.", "it is a cloudy day.", "there is a red bicycle.")


@dataclass(frozen=True, slots=True)
class Timing:
    """Seconds of one photo and what they were spent on."""

    name: str
    megapixels: float
    photos: int
    steps: int
    crops: int
    """Of a step, per encoder."""
    seconds: float
    """A photo."""
    flops: float
    """Of the encoders, a photo; what has to be done, not what was done."""
    peak_bytes: int

    @property
    def seconds_a_step(self) -> float:
        return self.seconds / max(self.steps, 1)

    @property
    def seconds_a_crop(self) -> float:
        return self.seconds_a_step / max(self.crops, 1)

    @property
    def flops_a_second(self) -> float:
        return self.flops / self.seconds if self.seconds else 0.0


def picture_of(width_px: int, height_px: int) -> Rgb8:
    """A street scene of this size; uint8 [height_px, width_px, 3]."""
    scene = Image.fromarray(drawn(sample_scene(4), 640))
    return np.array(scene.resize((width_px, height_px), Image.Resampling.BICUBIC))


def plan_for(rgb8: Rgb8, recipe: Recipe, ensemble: str, seed: int) -> Plan:
    """The same three sentences and four boxes for every photo."""
    height, width = rgb8.shape[:2]
    boxes = [
        Box(int(left * width), int(top * height), int(right * width), int(bottom * height))
        for left, top, right, bottom in BOXES
    ]
    regions = tuple(Region(f"element {place}", box, 1.0, Origin.PERSON) for place, box in enumerate(boxes))
    photo = PhotoRef(Path("speed"), f"{width}x{height}", width, height, "PNG")
    return Plan(photo, SceneNotes(SENTENCES, (), Source("none")), regions, recipe, ensemble, seed)


def timed(
    name: str,
    protector: Protector,
    pictures: Sequence[Rgb8],
    plans: Sequence[Plan],
    surrogates: Sequence[Surrogate],
    device: torch.device,
) -> Timing:
    """All pictures, together where the protector can; seconds and arithmetic are those of one of them."""
    reset_peak(device)
    synchronise(device)
    begun = time.perf_counter()
    jobs = list(zip(pictures, plans, strict=True))
    if isinstance(protector, GeoShieldProtector):
        _require_all(result_of(protector.protect_together(jobs)))
    else:
        for picture, plan in jobs:
            result_of(protector.protect(picture, plan))
    synchronise(device)
    seconds = (time.perf_counter() - begun) / len(pictures)
    peak = peak_bytes(device)
    recipe = plans[0].recipe
    return Timing(
        name=name,
        megapixels=pictures[0].shape[0] * pictures[0].shape[1] / 1e6,
        photos=len(pictures),
        steps=recipe.steps,
        crops=crops_of(recipe),
        seconds=seconds,
        flops=needed_flops(recipe, surrogates, device, boxes=len(BOXES)),
        peak_bytes=peak,
    )


def _require_all(results: GroupResults) -> None:
    for result in results:
        if isinstance(result, GeoShieldError):
            raise result


def crops_of(recipe: Recipe) -> int:
    """Crops of one step and encoder."""
    views = recipe.views
    return (views.whole + views.global_crops + views.local_crops) * max(recipe.spectral_copies, 1)


def needed_flops(
    recipe: Recipe, surrogates: Sequence[Surrogate], device: torch.device, *, boxes: int
) -> float:
    """Every step's crops forward and back, and once the clean crops and the boxes forward."""
    if recipe.objective is Objective.RANDOM_NOISE:
        return 0.0
    total = 0.0
    for surrogate in surrogates:
        forward, both = crop_flops(surrogate, device, recipe.held_attention)
        constants = max(recipe.clean_crops, 1) + boxes + int(recipe.views.whole_box)
        total += recipe.steps * crops_of(recipe) * both + constants * forward
    return total
