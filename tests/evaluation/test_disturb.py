"""Each disturbance does what its name says."""

from __future__ import annotations

import numpy as np

from geoshield_app.evaluation.disturb import DISTURBANCES, PLAIN

PICTURE = np.random.default_rng(0).integers(0, 256, (60, 80, 3), dtype=np.uint8)


def test_plain_changes_nothing() -> None:
    assert np.array_equal(DISTURBANCES[PLAIN](PICTURE), PICTURE)


def test_jpeg_keeps_the_size_and_a_lower_quality_loses_more() -> None:
    losses = []
    for name in ("jpeg 75", "jpeg 50"):
        after = DISTURBANCES[name](PICTURE)
        assert after.shape == PICTURE.shape
        losses.append(np.abs(after.astype(int) - PICTURE).mean())
    assert 0 < losses[0] < losses[1]


def test_half_size_halves_both_sides() -> None:
    assert DISTURBANCES["half size"](PICTURE).shape == (30, 40, 3)
    assert DISTURBANCES["half size"](PICTURE[:1, :1]).shape == (1, 1, 3)


def test_blur_smooths() -> None:
    little, much = (DISTURBANCES[name](PICTURE) for name in ("blur 1.5 px", "blur 4 px"))
    assert little.shape == much.shape == PICTURE.shape
    assert much.std() < little.std() < PICTURE.std() / 2
