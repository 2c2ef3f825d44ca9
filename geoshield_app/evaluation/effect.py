"""Time to equal effect: how few of our steps lead the held-out judge as far astray as the plain loop does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from geoshield_app.evaluation.disturb import PLAIN
from geoshield_app.evaluation.records import Trial
from geoshield_app.evaluation.summary import Heard, Looks, heard, judges_of, looks
from geoshield_app.evaluation.tables import Table, km_interval, number, share_interval

LADDER = (3, 5, 10, 20, 40, 80)
"""Steps of the default preset that are tried."""
ROWS = ("plain", "paper", *(f"balancedx{steps}" for steps in LADDER))


@dataclass(frozen=True, slots=True)
class Effect:
    """A row's effect on one judge, and its seconds of optimising a photo."""

    row: str
    judge: str
    effect: Heard
    cost: Looks
    reached: bool
    """The judge is right no more often and at least as far off as under the plain loop."""


def effects(trials: Sequence[Trial], rows: Sequence[str], seed: int) -> tuple[Effect, ...]:
    """Every row under every judge, held against the yardstick; the first of ``rows`` is the yardstick."""
    found = []
    for judge in judges_of(trials):
        goal = heard(trials, rows[0], judge, PLAIN, seed)
        for row in rows:
            one = heard(trials, row, judge, PLAIN, seed)
            found.append(Effect(row, judge, one, looks(trials, row), _reached(one, goal)))
    return tuple(found)


def _reached(one: Heard, goal: Heard) -> bool:
    return (
        one.count > 0
        and one.accuracy.value <= goal.accuracy.value
        and one.mean_km.value >= goal.mean_km.value
    )


def cheapest(found: Sequence[Effect], judge: str) -> Effect | None:
    """The cheapest row but the yardstick (the first of ``found``) that reaches its effect; None when none does."""
    reached = [one for one in found if one.judge == judge and one.reached and one.row != found[0].row]
    return min(reached, key=lambda one: one.cost.optimise_seconds, default=None)


def table(found: Sequence[Effect], notes: Sequence[str]) -> Table:
    header = (
        "row",
        "judge",
        "n",
        "right city [95 %]",
        "mean km [95 %]",
        "s a photo",
        "times faster",
        "reached",
    )
    plain_seconds = {one.judge: one.cost.optimise_seconds for one in found if one.row == found[0].row}
    rows = tuple(
        (
            one.row,
            one.judge,
            str(one.effect.count),
            share_interval(one.effect.accuracy),
            km_interval(one.effect.mean_km),
            number(one.cost.optimise_seconds, 2),
            number(plain_seconds[one.judge] / one.cost.optimise_seconds, 1),
            "yes" if one.reached else "no",
        )
        for one in found
    )
    return Table(
        "Time to the plain loop's effect on a held-out judge", header, rows, (*_verdicts(found), *notes)
    )


def _verdicts(found: Sequence[Effect]) -> tuple[str, ...]:
    lines = []
    for judge in dict.fromkeys(one.judge for one in found):
        best = cheapest(found, judge)
        goal = next(one for one in found if one.judge == judge and one.row == found[0].row)
        if best is None:
            lines.append(f"{judge}: no row of ours reaches the plain loop's effect on these scenes.")
            continue
        times = goal.cost.optimise_seconds / best.cost.optimise_seconds
        lines.append(f"{judge}: {best.row} reaches the plain loop's effect {times:.1f} times faster.")
    return tuple(lines)
