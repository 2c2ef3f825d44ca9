import numpy as np
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from geoshield_app.perturbation.budget import (
    adaptive_bound,
    flat_bound,
    imprint,
    largest_change_levels,
    project,
)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(1, 32), st.integers(32, 90), st.integers(32, 90))
def test_no_pixel_moves_by_more_than_the_budget(seed: int, levels: int, height: int, width: int) -> None:
    rng = np.random.default_rng(seed)
    base = rng.integers(0, 256, (height, width, 3), dtype=np.uint8)
    pattern = torch.from_numpy(rng.uniform(-3, 3, (3, 11, 13)).astype(np.float32)) * levels / 255
    after = imprint(base, pattern, levels)
    assert largest_change_levels(base, after) <= levels
    assert after.shape == base.shape


def test_black_and_white_stay_valid_and_still_move() -> None:
    base = np.zeros((40, 40, 3), np.uint8)
    base[:, 20:] = 255
    pattern = torch.full((3, 40, 40), 8 / 255)
    after = imprint(base, pattern, 8)
    assert after[:, :20].min() == 8
    assert after[:, 20:].min() == 255


def test_changes_are_rounded_and_never_truncated() -> None:
    base = np.full((32, 32, 3), 100, np.uint8)
    assert imprint(base, torch.full((3, 32, 32), 2.6 / 255), 8).max() == 103
    assert imprint(base, torch.full((3, 32, 32), -2.6 / 255), 8).min() == 97


def test_projection_keeps_budget_and_range() -> None:
    clean = torch.rand(3, 20, 20, generator=torch.Generator().manual_seed(0))
    clean[:, :5] = 0
    clean[:, 15:] = 1
    wild = torch.randn(3, 20, 20, generator=torch.Generator().manual_seed(1))
    delta = project(wild, clean, flat_bound(clean, 8))
    assert delta.abs().max() <= 8 / 255
    assert (clean + delta).min() >= 0
    assert (clean + delta).max() <= 1 + 1e-6


def test_the_adaptive_budget_spares_flat_sky() -> None:
    clean = torch.full((3, 60, 60), 0.6)
    clean[:, 30:] = torch.rand(3, 30, 60, generator=torch.Generator().manual_seed(0))
    bound = adaptive_bound(clean, 8) * 255
    assert bound[:, :20].max() < 3
    assert bound[:, 40:].min() > 7.9
    assert bound.max() <= 8
