"""How much of a photo is flat."""

from __future__ import annotations

import numpy as np
import pytest

from geoshield_app.imaging.flatness import flat_share


def half_flat() -> np.ndarray:
    pixels = np.full((64, 128, 3), 120, np.uint8)
    pixels[:, 64:] = np.random.default_rng(0).integers(0, 256, (64, 64, 3))
    return pixels


def test_a_wall_is_flat_and_noise_is_not():
    assert flat_share(np.full((64, 64, 3), 9, np.uint8)) == 1.0
    assert flat_share(np.random.default_rng(0).integers(0, 256, (64, 64, 3), dtype=np.uint8)) == 0.0


def test_half_a_wall_is_half_flat_at_any_size():
    assert flat_share(half_flat()) == pytest.approx(0.5)
    assert flat_share(half_flat().repeat(8, axis=0).repeat(8, axis=1)) == pytest.approx(0.5, abs=0.05)


def test_a_speck_has_no_flat_block():
    assert flat_share(np.zeros((5, 300, 3), np.uint8)) == 0.0
