"""The real optimiser over tiny encoders: a look that nobody waits for ends before the next encoder call."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from geoshield_app.domain.findings import SceneNotes
from geoshield_app.domain.photo import PhotoRef
from geoshield_app.domain.plan import Plan
from geoshield_app.domain.presets import recipe_named
from geoshield_app.gui.interruptible import LeftAlone, interruptible
from geoshield_app.gui.strength.pattern_preview import short
from geoshield_app.perturbation.protector import GeoShieldProtector
from tests.tiny_models import TinySurrogate

BASE = np.random.default_rng(0).integers(40, 200, (64, 72, 3), dtype=np.uint8)
PROMPTS = (("a photo taken in Lund", "a photo taken in Tokyo", "a photo taken in Lima"),)


@pytest.fixture
def surrogates():
    return [TinySurrogate("one"), TinySurrogate("two", seed=1)]


@pytest.fixture
def shared(surrogates) -> GeoShieldProtector:
    return GeoShieldProtector.of(surrogates, PROMPTS, "cpu")


def plan() -> Plan:
    ref = PhotoRef(Path("a.jpg"), "a" * 64, 72, 64, "JPEG")
    recipe = short(recipe_named("light"))
    return Plan(ref, SceneNotes(("People walk along a street.",)), (), recipe, "demonstration", 0)


def result(protector: GeoShieldProtector) -> np.ndarray:
    work = protector.protect(BASE, plan())
    while True:
        try:
            next(work)
        except StopIteration as end:
            return end.value.rgb8


def calls(surrogates) -> int:
    return sum(len(one.calls) for one in surrogates)


@pytest.mark.parametrize("after", [0, 1, 3, 7, 20])
def test_no_encoder_is_called_once_nobody_waits_however_far_it_is(shared, surrogates, after):
    work = interruptible(shared, lambda: calls(surrogates) >= after).protect(BASE, plan())
    with pytest.raises(LeftAlone):
        while True:
            next(work)
    assert calls(surrogates) == after


def test_a_look_that_is_waited_for_makes_the_pattern_of_the_run_and_shares_what_it_found_out(shared):
    seen = result(interruptible(shared, lambda: False))
    known = dict(shared.preparation._spaces)
    assert set(known) == {"one", "two"}
    assert np.array_equal(seen, result(shared))
    assert all(shared.preparation._spaces[name] is space for name, space in known.items())


def test_a_run_goes_on_with_the_encoders_that_a_look_has_left(shared, surrogates):
    with pytest.raises(LeftAlone):
        result(interruptible(shared, lambda: True))
    assert result(shared).shape == BASE.shape
