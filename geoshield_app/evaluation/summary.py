"""From trials to the numbers of a table."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from geoshield_app.evaluation.metrics import (
    WITHIN_KM,
    Interval,
    mcnemar_exact,
    mean_interval,
    paired_difference,
    share_within,
    wilcoxon,
    wilson,
)
from geoshield_app.evaluation.records import Reading, Trial


@dataclass(frozen=True, slots=True)
class Heard:
    """What one judge said of all files of a row under one disturbance."""

    row: str
    judge: str
    disturbance: str
    count: int
    right: int
    accuracy: Interval
    mean_km: Interval
    within: tuple[float, ...]
    """Follows WITHIN_KM."""
    refused: int
    content_cosine: Interval
    content_margin: Interval
    right_caption: Interval


@dataclass(frozen=True, slots=True)
class Looks:
    """How the saved files of a row look, and what they cost."""

    row: str
    count: int
    largest_change_levels: int
    psnr_db: float
    ssim: float
    seconds: float
    optimise_seconds: float
    boxes: float


@dataclass(frozen=True, slots=True)
class Paired:
    """Two rows on the same scenes."""

    first: str
    second: str
    judge: str
    disturbance: str
    count: int
    right_first: int
    right_second: int
    p_right: float
    """McNemar, exact."""
    further_km: Interval
    """First minus second."""
    p_km: float
    """Wilcoxon's signed ranks."""
    content: Interval
    """Cosine, first minus second."""
    p_content: float
    margin: Interval
    """Cosine over the other scenes', first minus second."""
    p_margin: float


def heard(trials: Sequence[Trial], row: str, judge: str, disturbance: str, seed: int) -> Heard:
    """Refusals count as wrong; the mean distance is over the others."""
    readings = [
        reading_of(trial, judge, disturbance)
        for trial in trials
        if trial.row == row and _has(trial, judge, disturbance)
    ]
    distances = [reading.distance_km for reading in readings]
    cosines = [reading.content_cosine for reading in readings if reading.content_cosine is not None]
    margins = [reading.content_margin for reading in readings if reading.content_margin is not None]
    ranks = [reading.content_rank for reading in readings if reading.content_rank is not None]
    right = sum(reading.right_city for reading in readings)
    return Heard(
        row=row,
        judge=judge,
        disturbance=disturbance,
        count=len(readings),
        right=right,
        accuracy=wilson(right, len(readings)),
        mean_km=mean_interval([one for one in distances if one is not None], seed),
        within=tuple(share_within(distances, limit) for limit in WITHIN_KM),
        refused=sum(reading.refused for reading in readings),
        content_cosine=mean_interval(cosines, seed),
        content_margin=mean_interval(margins, seed),
        right_caption=wilson(sum(rank == 0 for rank in ranks), len(ranks)),
    )


def looks(trials: Sequence[Trial], row: str) -> Looks:
    """Means over the row's files; the largest change is the largest of all. NaN when there is none."""
    made = [trial.made for trial in trials if trial.row == row]
    return Looks(
        row=row,
        count=len(made),
        largest_change_levels=max((one.largest_change_levels for one in made), default=0),
        psnr_db=_mean([one.psnr_db for one in made]),
        ssim=_mean([one.ssim for one in made]),
        seconds=_mean([one.seconds for one in made]),
        optimise_seconds=_mean([one.optimise_seconds for one in made]),
        boxes=_mean([float(one.boxes) for one in made]),
    )


def paired(
    trials: Sequence[Trial], first: str, second: str, judge: str, disturbance: str, seed: int
) -> Paired:
    """Over the scenes that both rows have."""
    ours, theirs = (
        {trial.scene: reading_of(trial, judge, disturbance) for trial in trials if trial.row == row}
        for row in (first, second)
    )
    scenes = [scene for scene in ours if scene in theirs]
    pairs = [(ours[scene], theirs[scene]) for scene in scenes]
    right = [a.right_city for a, _ in pairs], [b.right_city for _, b in pairs]
    km_first, km_second = _both([(a.distance_km, b.distance_km) for a, b in pairs])
    text_first, text_second = _both([(a.content_cosine, b.content_cosine) for a, b in pairs])
    over_first, over_second = _both([(a.content_margin, b.content_margin) for a, b in pairs])
    return Paired(
        first=first,
        second=second,
        judge=judge,
        disturbance=disturbance,
        count=len(pairs),
        right_first=sum(right[0]),
        right_second=sum(right[1]),
        p_right=mcnemar_exact(*right),
        further_km=paired_difference(km_first, km_second, seed),
        p_km=wilcoxon(km_first, km_second),
        content=paired_difference(text_first, text_second, seed),
        p_content=wilcoxon(text_first, text_second),
        margin=paired_difference(over_first, over_second, seed),
        p_margin=wilcoxon(over_first, over_second),
    )


def judges_of(trials: Sequence[Trial]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(reading.judge for trial in trials for reading in trial.readings))


def disturbances_of(trials: Sequence[Trial]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(reading.disturbance for trial in trials for reading in trial.readings))


def reading_of(trial: Trial, judge: str, disturbance: str) -> Reading:
    """The one reading; KeyError when the judge was not asked."""
    for reading in trial.readings:
        if (reading.judge, reading.disturbance) == (judge, disturbance):
            return reading
    raise KeyError(f"{judge}, {disturbance}")


def _has(trial: Trial, judge: str, disturbance: str) -> bool:
    return any((reading.judge, reading.disturbance) == (judge, disturbance) for reading in trial.readings)


def _both(pairs: Sequence[tuple[float | None, float | None]]) -> tuple[list[float], list[float]]:
    """The pairs of which both are known."""
    known = [(a, b) for a, b in pairs if a is not None and b is not None]
    return [a for a, _ in known], [b for _, b in known]


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else math.nan
