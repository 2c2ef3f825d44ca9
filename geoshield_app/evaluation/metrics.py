"""The numbers of a table and how sure they are: pure functions of small sequences.

Intervals are 95 %. Bootstrap draws come from a seed, so that a table printed twice is the same table.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import stats

WITHIN_KM = (1, 25, 200, 750, 2500)
"""Street, city, region, country, continent: the levels of the paper's tables."""
Z95 = 1.959963984540054
RESAMPLES = 10_000

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Interval:
    """An estimate and its 95 % interval; all NaN when there was nothing to measure."""

    value: float
    low: float
    high: float


NOTHING = Interval(math.nan, math.nan, math.nan)


def wilson(right: int, count: int) -> Interval:
    """Share ``right / count`` with Wilson's score interval (Wilson 1927). ValueError unless 0 <= right <= count.

    >>> interval = wilson(5, 10)
    >>> round(interval.low, 3), round(interval.high, 3)
    (0.237, 0.763)
    """
    if not 0 <= right <= count:
        raise ValueError(f"{right} of {count} is no share")
    if count == 0:
        return NOTHING
    share, z2 = right / count, Z95 * Z95
    centre = (share + z2 / (2 * count)) / (1 + z2 / count)
    half = Z95 / (1 + z2 / count) * math.sqrt(share * (1 - share) / count + z2 / (4 * count * count))
    return Interval(share, max(0.0, min(share, centre - half)), min(1.0, max(share, centre + half)))


def mean_interval(values: Sequence[float], seed: int) -> Interval:
    """Mean with its percentile bootstrap interval over the values."""
    if not len(values):
        return NOTHING
    array = np.asarray(values, dtype=np.float64)
    means = array[_draws(len(array), seed)].mean(axis=1)
    low, high = np.percentile(means, (2.5, 97.5))
    return Interval(float(array.mean()), float(low), float(high))


def share_within(distances_km: Sequence[float | None], limit_km: float) -> float:
    """Share of answers no farther than ``limit_km``; an answer without a distance (a refusal) is not within."""
    if not len(distances_km):
        return math.nan
    return sum(one is not None and one <= limit_km for one in distances_km) / len(distances_km)


def mcnemar_exact(first: Sequence[bool], second: Sequence[bool]) -> float:
    """Two-sided exact p of McNemar's test on paired answers: only the pairs that differ count.

    >>> mcnemar_exact([True] * 6, [False] * 6)
    0.03125
    """
    _require_pairs(first, second)
    only_first = sum(a and not b for a, b in zip(first, second, strict=True))
    only_second = sum(b and not a for a, b in zip(first, second, strict=True))
    if only_first + only_second == 0:
        return 1.0
    return float(stats.binomtest(only_first, only_first + only_second, 0.5).pvalue)


def wilcoxon(first: Sequence[float], second: Sequence[float]) -> float:
    """Two-sided p of Wilcoxon's signed-rank test on paired values; 1 when no pair differs, NaN without pairs."""
    _require_pairs(first, second)
    if not len(first):
        return math.nan
    difference = np.asarray(first, dtype=np.float64) - np.asarray(second, dtype=np.float64)
    if not difference.any():
        return 1.0
    return float(stats.wilcoxon(difference).pvalue)


def paired_difference(first: Sequence[float], second: Sequence[float], seed: int) -> Interval:
    """Mean of ``first - second`` over pairs, with its bootstrap interval over the pairs."""
    _require_pairs(first, second)
    return mean_interval([a - b for a, b in zip(first, second, strict=True)], seed)


def holm(ps: Sequence[float]) -> tuple[float, ...]:
    """p values corrected for their number (Holm 1979), in the order given; NaN stays NaN and is not counted."""
    order = sorted((index for index, p in enumerate(ps) if not math.isnan(p)), key=lambda index: ps[index])
    corrected, highest = list(ps), 0.0
    for rank, index in enumerate(order):
        highest = max(highest, min(1.0, ps[index] * (len(order) - rank)))
        corrected[index] = highest
    return tuple(corrected)


def _draws(count: int, seed: int) -> NDArray[np.int64]:
    """[RESAMPLES, count] indices."""
    return np.random.Generator(np.random.PCG64(seed)).integers(count, size=(RESAMPLES, count))


def _require_pairs(first: Sequence[object], second: Sequence[object]) -> None:
    if len(first) != len(second):
        raise ValueError(f"pairs are compared, not {len(first)} with {len(second)} values")
