"""What is counted when something is timed; no test waits for a clock."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch

from geoshield_app.domain.errors import UsageError
from geoshield_app.domain.presets import BALANCED, PAPER
from geoshield_app.encoders.precision import working_dtype
from geoshield_app.evaluation import effect, speed
from geoshield_app.evaluation.disturb import PLAIN
from geoshield_app.evaluation.memory import peak_bytes, reset_peak
from geoshield_app.evaluation.random_pairs import random_ensemble
from geoshield_app.evaluation.rates import crop_flops, matrix_rate
from geoshield_app.evaluation.records import Made, Reading, Trial
from geoshield_app.evaluation.stopwatch import crops_of, needed_flops
from geoshield_app.perturbation.attacks import BASELINES
from tests.tiny_models import TinySurrogate

CPU = torch.device("cpu")


@pytest.fixture
def machine() -> speed.Machine:
    return speed.Machine((TinySurrogate(),), (("in paris", "in oslo"),), (), CPU, "demonstration", 0)


def test_flops_of_a_crop_are_those_of_its_products() -> None:
    tiny = TinySurrogate()
    forward, both = crop_flops(tiny, CPU)
    products = 2 * 64 * 3 * tiny.input_px**2 + 2 * tiny.width * 64
    assert (forward, both) == (products, 2 * products)


def test_needed_flops_grow_with_steps_and_crops_and_noise_needs_none() -> None:
    tiny = (TinySurrogate(),)
    forward, both = crop_flops(tiny[0], CPU)
    one = needed_flops(replace(PAPER, steps=1), tiny, CPU, boxes=4)
    assert one == 5 * both + (32 + 4) * forward
    assert needed_flops(replace(PAPER, steps=11), tiny, CPU, boxes=4) == one + 10 * 5 * both
    assert needed_flops(BASELINES["rn"], tiny, CPU, boxes=4) == 0
    assert crops_of(BASELINES["ssa-cwa"]) == 20
    assert crops_of(BALANCED) == 6


def test_the_matrix_rate_is_a_rate(monkeypatch: pytest.MonkeyPatch) -> None:
    from geoshield_app.evaluation import rates

    monkeypatch.setattr(rates, "MATRIX_SECONDS", 0.01)
    assert working_dtype(CPU) is torch.float32
    assert 1e8 < matrix_rate(CPU, torch.float32) < 1e16


def test_peak_memory_sees_what_was_held() -> None:
    reset_peak(CPU)
    before = peak_bytes(CPU)
    held = torch.ones(50_000_000, dtype=torch.uint8)
    assert peak_bytes(CPU) - before > 30_000_000
    assert held.sum() > 0


def test_a_quick_run_has_every_table_and_names_its_steps(
    machine: speed.Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(speed, "matrix_rate", lambda *_: 1e12)
    monkeypatch.setattr(speed, "USUAL", (64, 48))
    monkeypatch.setattr(speed, "SIZES", ((64, 48), (96, 64)))
    found = speed.timings(machine, ("presets", "sizes", "crops", "photos", "plain"), 2, quick=True)
    assert [one.name for one in found.presets] == ["light", "balanced", "strong", "paper"]
    assert {one.steps for one in found.presets} == {2}
    assert [one.photos for one in found.photos] == [1, 2]
    assert [(a.name, b.name) for a, b in found.plain] == [
        ("plain loop, paper", "GeoShield, paper"),
        ("plain loop, balanced", "GeoShield, balanced"),
    ]
    titles = [table.title for table in speed.tables(found, ("how",))]
    assert len(titles) == 5
    assert "times faster" in speed.tables(found, ())[-1].header


def test_parts_that_nobody_asked_for_are_not_run(
    machine: speed.Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(speed, "matrix_rate", lambda *_: 1e12)
    monkeypatch.setattr(speed, "USUAL", (64, 48))
    found = speed.timings(machine, ("crops",), 1, quick=True)
    assert (found.presets, found.sizes, found.photos, found.plain) == ((), (), (), ())
    assert len(found.crops) == 2


def test_random_weights_are_for_real_architectures_only() -> None:
    with pytest.raises(UsageError):
        random_ensemble("demonstration", "cpu")


def trial(row: str, scene: int, *, right: bool, km: float, seconds: float) -> Trial:
    made = Made("0", 8, 33.0, 0.9, seconds + 1, seconds, 1, "cpu", 2, 4)
    return Trial(row, str(scene), made, (Reading("near", PLAIN, "x", km, right, False, None, None),))


def test_time_to_equal_effect_takes_the_cheapest_row_that_is_no_weaker() -> None:
    rows = {"plain": (False, 5000.0, 60.0), "balancedx5": (True, 9000.0, 1.0), "balancedx10": (False, 4000.0, 2.0),
            "balancedx20": (False, 6000.0, 4.0), "balancedx40": (False, 7000.0, 8.0)}  # fmt: skip
    trials = [trial(row, scene, right=right, km=km, seconds=seconds)
              for row, (right, km, seconds) in rows.items() for scene in range(4)]  # fmt: skip
    found = effect.effects(trials, tuple(rows), 0)
    best = effect.cheapest(found, "near")
    assert best is not None and best.row == "balancedx20"
    assert "15.0 times faster" in effect.table(found, ()).text()


def test_no_row_may_be_good_enough() -> None:
    trials = [
        trial("plain", 0, right=False, km=5000.0, seconds=9.0),
        trial("balancedx5", 0, right=True, km=1.0, seconds=1.0),
    ]
    found = effect.effects(trials, ("plain", "balancedx5"), 0)
    assert effect.cheapest(found, "near") is None
    assert "no row of ours" in effect.table(found, ()).text()
