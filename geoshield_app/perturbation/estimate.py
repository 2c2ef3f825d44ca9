"""Before the start: about how long a photo takes on this machine, and how near the result stays to it.

Seconds: the encoders' arithmetic over this machine's own matrix rate, measured in a moment, times the share of it that
a run reaches. PSNR: the pattern's root mean square as a share of the budget. Both shares were measured by ``geoshield
evaluate``.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch

from geoshield_app.domain.recipe import Objective, Recipe, StepRule
from geoshield_app.encoders.device_errors import is_out_of_memory
from geoshield_app.encoders.precision import working_dtype

GFLOP_A_CROP = {
    "clip-vit-b-16": 71.7,
    "clip-vit-b-32": 17.7,
    "clip-vit-g-14": 1600.0,
    "geoworld-vit-p12": 1.2,
    "geoworld-vit-p16": 0.65,
    "geoworld-conv": 0.25,
}
"""Forward and back to the pixels, a multiplication with its addition as 2; counted by torch, g-14 from its size."""
_UNKNOWN_GFLOP = 100.0
REACHED_SHARE = {"cpu": 0.5, "cuda": 0.35, "mps": 0.3}
"""Of the matrix rate; cpu measured, the others assumed until a card was measured."""
_RMS_SHARE = {StepRule.I_FGSM: 0.78, StepRule.PGD: 0.78, StepRule.MI_FGSM: 0.87, StepRule.ADAM: 0.8}
_ADAPTIVE_SHARE = 0.7
_SIDE, _MOMENT_SECONDS = 768, 0.15


@dataclass(frozen=True, slots=True)
class Estimate:
    """What to expect of one photo."""

    seconds: float
    psnr_db: float


def estimate(
    recipe: Recipe,
    encoders: Sequence[str],
    device: torch.device,
    flops_a_second: Callable[[torch.device], float] | None = None,
) -> Estimate:
    """For one photo of any size: the working grid makes the cost independent of it.

    ``encoders``: names of the ensemble's rows. ``flops_a_second``: of this device; None measures for a moment.
    """
    rate = (flops_a_second or measured_rate)(device) * REACHED_SHARE.get(device.type, 0.3)
    return Estimate(needed_gflop(recipe, encoders) * 1e9 / rate, expected_psnr_db(recipe))


def needed_gflop(recipe: Recipe, encoders: Sequence[str]) -> float:
    """Arithmetic of all steps, and of the clean crops once."""
    if recipe.objective is Objective.RANDOM_NOISE:
        return 0.0
    views = recipe.views
    crops = (views.whole + views.global_crops + views.local_crops) * max(recipe.spectral_copies, 1)
    each = sum(GFLOP_A_CROP.get(name, _UNKNOWN_GFLOP) for name in encoders)
    return each * (recipe.steps * crops + recipe.clean_crops / 3)


def expected_psnr_db(recipe: Recipe) -> float:
    """Peak signal to noise of the pattern against the photo; infinite without a budget."""
    share = _RMS_SHARE.get(recipe.step_rule, 0.87) * (_ADAPTIVE_SHARE if recipe.adaptive else 1.0)
    rms_levels = share * recipe.budget_levels
    return 20 * math.log10(255 / rms_levels) if rms_levels else math.inf


def measured_rate(device: torch.device) -> float:
    """FLOP/s of matrix products in the working dtype, best of a moment; smaller ones on a card that is nearly full."""
    side = _SIDE if device.type == "cpu" else 8 * _SIDE
    while side > _SIDE:
        try:
            return product_rate(device, working_dtype(device), side, _MOMENT_SECONDS)
        except RuntimeError as error:
            if not is_out_of_memory(error):
                raise
        side //= 2
    return product_rate(device, working_dtype(device), side, _MOMENT_SECONDS)


def product_rate(device: torch.device, dtype: torch.dtype, side: int, seconds: float) -> float:
    """FLOP/s of ``side`` x ``side`` matrix products, the best in about ``seconds``."""
    a, b = (torch.randn(side, side, device=device, dtype=dtype) for _ in range(2))
    repeats = 10 if device.type == "cuda" else 1
    best, end = 0.0, time.monotonic() + seconds
    a @ b
    while best == 0.0 or time.monotonic() < end:
        synchronise(device)
        begun = time.perf_counter()
        for _ in range(repeats):
            a @ b
        synchronise(device)
        best = max(best, repeats * 2 * side**3 / (time.perf_counter() - begun))
    return best


def synchronise(device: torch.device) -> None:
    """Waits until the device has done what it was given."""
    if device.type == "cuda":
        torch.cuda.synchronize(device)
    elif device.type == "mps":
        torch.mps.synchronize()
