"""What every Protector keeps to, whatever its method. Inherit it, and give it one that works."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from geoshield_app.domain.boxes import Box
from geoshield_app.domain.findings import Origin, Region, SceneNotes
from geoshield_app.domain.photo import PhotoRef, Rgb8
from geoshield_app.domain.plan import Plan
from geoshield_app.domain.ports import Protector
from geoshield_app.domain.presets import PRESETS
from geoshield_app.domain.result import Protected, Step

SIZES = [(32, 32), (33, 70), (90, 40)]


def base_of(height: int, width: int) -> Rgb8:
    return np.random.default_rng(height).integers(0, 256, (height, width, 3), dtype=np.uint8)


def plan_of(base: Rgb8, *, levels: int = 8, steps: int = 3) -> Plan:
    height, width = base.shape[:2]
    recipe = replace(PRESETS["paper"], steps=steps, budget_levels=levels)
    photo = PhotoRef(Path("a.png"), "0" * 64, width, height, "PNG")
    region = Region("sign", Box(2, 2, 20, 20), 0.9, Origin.PERSON)
    return Plan(photo, SceneNotes(("a street.",)), (region,), recipe, "tiny", 1)


def finished(protector: Protector, base: Rgb8, plan: Plan) -> tuple[Protected, list[Step]]:
    work, steps = protector.protect(base, plan), []
    while True:
        try:
            steps.append(next(work))
        except StopIteration as end:
            return end.value, steps


class ProtectorContract:
    """Subclasses give the fixture ``protector``."""

    @pytest.mark.parametrize(("height", "width"), SIZES)
    def test_size_and_budget_are_kept_in_whole_levels(
        self, protector: Protector, height: int, width: int
    ) -> None:
        base = base_of(height, width)
        for levels in (1, 8):
            result, _ = finished(protector, base, plan_of(base, levels=levels))
            change = np.abs(result.rgb8.astype(int) - base.astype(int))
            assert result.rgb8.shape == base.shape and result.rgb8.dtype == np.uint8
            assert change.max() <= levels
            assert result.largest_change_levels == change.max()

    def test_the_base_is_left_alone(self, protector: Protector) -> None:
        base = base_of(40, 50)
        before = base.copy()
        finished(protector, base, plan_of(base))
        assert np.array_equal(base, before)

    def test_steps_count_from_one_to_the_last_and_name_their_terms(self, protector: Protector) -> None:
        base = base_of(40, 50)
        result, steps = finished(protector, base, plan_of(base, steps=4))
        assert [*dict.fromkeys(step.index for step in steps)] == [1, 2, 3, 4]
        assert all(step.total == 4 for step in steps)
        assert result.seconds >= 0 and result.device and result.threads >= 0

    def test_the_same_plan_gives_the_same_picture(self, protector: Protector) -> None:
        base = base_of(40, 50)
        first, second = (finished(protector, base, plan_of(base))[0] for _ in range(2))
        assert np.array_equal(first.rgb8, second.rgb8)

    def test_leaving_in_the_middle_ends_the_work(self, protector: Protector) -> None:
        base = base_of(40, 50)
        work = protector.protect(base, plan_of(base, steps=50))
        next(work)
        work.close()
        with pytest.raises(StopIteration):
            next(work)
