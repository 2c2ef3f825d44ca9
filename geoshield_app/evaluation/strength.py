"""Strength: how far a held-out judge is led astray by the saved file, and how much of the content is left."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from geoshield_app.evaluation.chance import Chance
from geoshield_app.evaluation.disturb import PLAIN
from geoshield_app.evaluation.metrics import WITHIN_KM, holm
from geoshield_app.evaluation.records import Failure, Trial
from geoshield_app.evaluation.run import Result, Run
from geoshield_app.evaluation.summary import (
    Heard,
    Looks,
    Paired,
    disturbances_of,
    heard,
    judges_of,
    looks,
    paired,
)
from geoshield_app.evaluation.tables import (
    Table,
    km_interval,
    number,
    plain,
    probability,
    share,
    share_interval,
    signed_interval,
)

REFERENCES = ("clean", "paper", "balanced")
"""Rows that the others are compared with, where they are measured."""


@dataclass(frozen=True, slots=True)
class Findings:
    """All numbers of a run."""

    rows: tuple[str, ...]
    heard: tuple[Heard, ...]
    looks: tuple[Looks, ...]
    paired: tuple[Paired, ...]
    failures: tuple[Failure, ...]
    chance: Chance
    scenes: int


def findings(
    results: Sequence[Result], run: Run, chance: Chance, references: Sequence[str] = REFERENCES
) -> Findings:
    """Sums up the results of a run."""
    trials = [result for result in results if isinstance(result, Trial)]
    asked = [(judge, disturbance) for judge in judges_of(trials) for disturbance in disturbances_of(trials)]
    pairs = _pairs(run.rows, references)
    return Findings(
        rows=run.rows,
        heard=tuple(heard(trials, row, *one, run.seed) for one in asked for row in run.rows),
        looks=tuple(looks(trials, row) for row in run.rows),
        paired=tuple(
            paired(trials, first, second, judge, disturbance, run.seed)
            for judge, disturbance in asked
            if disturbance == PLAIN
            for first, second in pairs
        ),
        failures=tuple(result for result in results if isinstance(result, Failure)),
        chance=chance,
        scenes=len({result.scene for result in results}),
    )


def _pairs(rows: Sequence[str], references: Sequence[str]) -> list[tuple[str, str]]:
    """Every row against every reference, each pair once."""
    found: list[tuple[str, str]] = []
    for reference in (one for one in references if one in rows):
        found += [(row, reference) for row in rows if row != reference and (reference, row) not in found]
    return found


def tables(found: Findings, notes: Sequence[str], *, disturbed: bool) -> tuple[Table, ...]:
    """What is printed: the main table, paired tests, and each disturbance where asked for."""
    main = [heard_table(found, PLAIN, notes), looks_table(found), paired_table(found)]
    others = dict.fromkeys(one.disturbance for one in found.heard if one.disturbance != PLAIN)
    return tuple(main + ([disturbed_table(found, tuple(others))] if disturbed and others else []))


def heard_table(found: Findings, disturbance: str, notes: Sequence[str]) -> Table:
    header = (
        *("row", "judge", "n", "right", "right city [95 %]", "mean km [95 %]"),
        *(f"<= {limit} km" for limit in WITHIN_KM),
        *("no answer", "content cosine [95 %]", "content margin [95 %]", "right caption [95 %]"),
    )
    rows = [_heard_row(one) for one in found.heard if one.disturbance == disturbance]
    chance = found.chance
    rows.append(
        (
            "chance",
            "any",
            "",
            "",
            share(chance.accuracy),
            number(chance.mean_km, 0),
            *map(share, chance.within),
            *("", "", ""),
            share(1 / found.scenes) if found.scenes else "-",
        )
    )
    return Table(
        "What the held-out judges say of the saved files", header, tuple(rows), (*notes, *_failed(found))
    )


def _heard_row(one: Heard) -> tuple[str, ...]:
    return (
        one.row,
        one.judge,
        str(one.count),
        str(one.right),
        share_interval(one.accuracy),
        km_interval(one.mean_km),
        *map(share, one.within),
        str(one.refused),
        share_interval(one.content_cosine),
        share_interval(one.content_margin),
        share_interval(one.right_caption),
    )


def looks_table(found: Findings) -> Table:
    header = ("row", "n", "largest change", "PSNR dB", "SSIM", "s a photo", "s optimising", "boxes")
    rows = tuple(
        (
            one.row,
            str(one.count),
            str(one.largest_change_levels),
            number(one.psnr_db),
            number(one.ssim, 4),
            number(one.seconds),
            number(one.optimise_seconds),
            number(one.boxes),
        )
        for one in found.looks
    )
    notes = (
        "Change in levels of 255, PSNR and SSIM against the photo; the largest change is that of all files.",
    )
    return Table("How the saved files look, and what they cost", header, rows, notes)


def paired_table(found: Findings) -> Table:
    header = (
        "row against row",
        "judge",
        "n",
        "right",
        "p (McNemar)",
        "p (Holm)",
        "km further [95 %]",
        "p (Wilcoxon)",
        "content cosine [95 %]",
        "p (Wilcoxon)",
        "content margin [95 %]",
        "p (Wilcoxon)",
    )
    corrected = holm([one.p_right for one in found.paired])
    rows = tuple(
        (
            f"{one.first} - {one.second}",
            one.judge,
            str(one.count),
            f"{one.right_first} - {one.right_second}",
            probability(one.p_right),
            probability(holm_p),
            signed_interval(one.further_km),
            probability(one.p_km),
            signed_interval(one.content, 2),
            probability(one.p_content),
            signed_interval(one.margin, 2),
            probability(one.p_margin),
        )
        for one, holm_p in zip(found.paired, corrected, strict=True)
    )
    notes = (
        "The same scenes under two rows, undisturbed; Holm corrects McNemar's p for the number of lines.",
    )
    return Table("Paired tests", header, rows, notes)


def disturbed_table(found: Findings, disturbances: Sequence[str]) -> Table:
    header = ("row", "judge", PLAIN, *disturbances)
    cells = {(one.row, one.judge, one.disturbance): one for one in found.heard}
    keys = dict.fromkeys((one.row, one.judge) for one in found.heard)
    rows = tuple((*key, *(_short(cells[(*key, name)]) for name in (PLAIN, *disturbances))) for key in keys)
    notes = ("Right city [95 %], mean km: the same saved files, disturbed before the judge sees them.",)
    return Table("After JPEG, a smaller size and blur", header, rows, notes)


def _short(one: Heard) -> str:
    return f"{share_interval(one.accuracy)}, {number(one.mean_km.value, 0)}"


def _failed(found: Findings) -> tuple[str, ...]:
    return tuple(f"Failed: {one.row}, scene {one.scene}: {one.sentence}" for one in found.failures)


def data_of(found: Findings) -> Any:
    """All numbers as standard JSON."""
    return plain(found)
