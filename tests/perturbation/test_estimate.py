import math
from dataclasses import replace

import pytest
import torch

from geoshield_app.domain.presets import PRESETS, with_budget
from geoshield_app.perturbation import estimate as estimating
from geoshield_app.perturbation.attacks import RANDOM_NOISE
from geoshield_app.perturbation.estimate import estimate, expected_psnr_db, measured_rate

CPU = torch.device("cpu")
SMALL = ("clip-vit-b-16", "clip-vit-b-32")


def seconds(name: str, encoders: tuple[str, ...] = SMALL) -> float:
    return estimate(PRESETS[name], encoders, CPU, lambda _: 1e11).seconds


def test_more_steps_and_larger_encoders_take_longer() -> None:
    assert seconds("light") < seconds("balanced") < seconds("strong")
    assert seconds("paper", (*SMALL, "clip-vit-g-14")) > 10 * seconds("paper")
    assert estimate(RANDOM_NOISE, SMALL, CPU, lambda _: 1e11).seconds == 0


def test_a_machine_twice_as_fast_needs_half_the_time() -> None:
    fast = estimate(PRESETS["balanced"], SMALL, CPU, lambda _: 2e11).seconds
    assert fast == pytest.approx(seconds("balanced") / 2)


def test_a_larger_budget_is_easier_to_see_and_none_is_invisible() -> None:
    balanced = PRESETS["balanced"]
    found = [expected_psnr_db(with_budget(balanced, levels)) for levels in (4, 8, 16)]
    assert found == sorted(found, reverse=True)
    assert found[1] == pytest.approx(31.3, abs=0.3), "as measured on GeoWorld"
    assert math.isinf(expected_psnr_db(replace(balanced, budget_levels=0)))
    assert expected_psnr_db(replace(balanced, adaptive=True)) > found[1]


def test_the_rate_of_this_machine_is_a_number() -> None:
    assert 1e8 < measured_rate(CPU) < 1e15


def test_a_card_that_is_nearly_full_is_measured_with_smaller_matrices(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    tried = []

    def rate(device: torch.device, dtype: torch.dtype, side: int, seconds: float) -> float:
        tried.append(side)
        if side > 2000:
            raise torch.OutOfMemoryError("CUDA out of memory (pretended)")
        return 1e12

    monkeypatch.setattr(estimating, "product_rate", rate)
    assert measured_rate(torch.device("mps")) == 1e12
    assert tried == sorted(tried, reverse=True) and len(tried) == 3
