"""Numbers against values that others have published or that can be reckoned by hand."""

from __future__ import annotations

import math

import pytest

from geoshield_app.evaluation.metrics import (
    holm,
    mcnemar_exact,
    mean_interval,
    paired_difference,
    share_within,
    wilcoxon,
    wilson,
)


@pytest.mark.parametrize(
    ("right", "count", "low", "high"),
    [
        (81, 263, 0.2553, 0.3662),  # Newcombe 1998, table I, method 3
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0000, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_wilson_is_newcombes(right: int, count: int, low: float, high: float) -> None:
    interval = wilson(right, count)
    assert (round(interval.low, 4), round(interval.high, 4)) == (low, high)
    assert interval.value == right / count


def test_wilson_of_all_right_ends_at_one_and_of_none_is_unknown() -> None:
    assert wilson(20, 20).high == 1.0
    assert wilson(20, 20).low == pytest.approx(1 - 0.1611, abs=1e-4)
    assert math.isnan(wilson(0, 0).value)


@pytest.mark.parametrize(("right", "count"), [(3, 2), (-1, 2)])
def test_wilson_refuses_what_is_no_share(right: int, count: int) -> None:
    with pytest.raises(ValueError, match="no share"):
        wilson(right, count)


def test_a_bootstrap_interval_encloses_the_mean_and_comes_from_its_seed() -> None:
    values = [1.0, 5.0, 2.0, 8.0, 3.0, 9.0]
    interval = mean_interval(values, seed=4)
    assert interval.low < interval.value < interval.high
    assert interval.value == pytest.approx(28 / 6)
    assert interval == mean_interval(values, seed=4)
    assert interval != mean_interval(values, seed=5)


def test_a_bootstrap_interval_is_as_wide_as_the_normal_one_where_that_holds() -> None:
    values = [float(value) for value in range(100)]
    interval = mean_interval(values, seed=0)
    half = 1.96 * math.sqrt(sum((v - 49.5) ** 2 for v in values) / 100) / 10
    assert interval.high - interval.value == pytest.approx(half, rel=0.1)


def test_the_mean_of_nothing_is_unknown() -> None:
    assert math.isnan(mean_interval([], seed=0).value)


def test_mcnemar_counts_only_the_pairs_that_differ() -> None:
    first = [True] * 10 + [False] * 2 + [True] * 50
    second = [False] * 10 + [True] * 2 + [True] * 50
    assert mcnemar_exact(first, second) == pytest.approx(2 * (1 + 12 + 66) / 2**12)
    assert mcnemar_exact(first, first) == 1.0


def test_wilcoxon_is_exact_for_few_pairs() -> None:
    assert wilcoxon([1, 2, 3, 4, 5, 6], [0, 0, 0, 0, 0, 0]) == pytest.approx(2 / 2**6)
    assert wilcoxon([4.0, 2.0], [4.0, 2.0]) == 1.0
    assert math.isnan(wilcoxon([], []))


def test_a_paired_difference_sees_what_two_means_do_not() -> None:
    second = [float(value * 100) for value in range(20)]
    interval = paired_difference([value + 1 for value in second], second, seed=0)
    assert (interval.low, interval.value, interval.high) == (1.0, 1.0, 1.0)


@pytest.mark.parametrize("test", [mcnemar_exact, wilcoxon])
def test_unpaired_values_are_refused(test: object) -> None:
    with pytest.raises(ValueError, match="pairs"):
        test([True, False], [True])  # type: ignore[operator]


def test_holm_is_stepwise_and_leaves_unknowns_alone() -> None:
    corrected = holm([0.01, math.nan, 0.04, 0.03])
    assert corrected[0] == pytest.approx(0.03)
    assert math.isnan(corrected[1])
    assert corrected[2:] == (pytest.approx(0.06), pytest.approx(0.06))


def test_a_refusal_is_within_no_distance() -> None:
    assert share_within([0.5, 30.0, None, 3000.0], 25) == 0.25
    assert math.isnan(share_within([], 25))
