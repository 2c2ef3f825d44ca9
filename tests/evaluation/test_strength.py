"""The table says what the judges said, and control judges come out as they must."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from geoshield_app.evaluation.chance import Chance
from geoshield_app.evaluation.disturb import PLAIN
from geoshield_app.evaluation.lab import Bench
from geoshield_app.evaluation.records import Failure, Made, Reading, Trial
from geoshield_app.evaluation.run import Run
from geoshield_app.evaluation.strength import data_of, findings, tables
from geoshield_app.evaluation.summary import heard, looks, paired

MADE = Made("0", 8, 33.0, 0.9, 2.0, 1.5, 1, "cpu", 2, 4)
CHANCE = Chance(1 / 48, 8000.0, (0.0, 0.0, 0.02, 0.05, 0.2))


def trial(
    row: str, scene: str, *, right: bool, km: float | None, rank: int = 0, cosine: float = 0.5
) -> Trial:
    reading = Reading("near", PLAIN, "x", km, right, km is None, cosine, rank)
    return Trial(row, scene, MADE, (reading, replace(reading, disturbance="jpeg 75", right_city=False)))


ALWAYS = [trial("clean", str(n), right=True, km=3.0) for n in range(10)]
NEVER = [trial("rn", str(n), right=False, km=9000.0 + n, rank=2, cosine=0.1) for n in range(10)]


def test_a_judge_that_is_always_right_has_accuracy_one_and_one_never_right_zero() -> None:
    best, worst = heard(ALWAYS, "clean", "near", PLAIN, 0), heard(NEVER, "rn", "near", PLAIN, 0)
    assert (best.accuracy.value, best.within, best.right_caption.value) == (1.0, (0, 1, 1, 1, 1), 1.0)
    assert (worst.accuracy.value, worst.within, worst.right_caption.value) == (0.0, (0,) * 5, 0.0)
    assert worst.mean_km.value == pytest.approx(9004.5)


def test_a_refusal_is_wrong_and_counted_and_left_out_of_the_mean() -> None:
    silent = [trial("clean", "x", right=False, km=None)]
    found = heard([*ALWAYS, *silent], "clean", "near", PLAIN, 0)
    assert (found.count, found.right, found.refused) == (11, 10, 1)
    assert found.mean_km.value == 3.0
    assert found.within[-1] == pytest.approx(10 / 11)


def test_a_row_without_files_is_unknown_not_perfect() -> None:
    assert math.isnan(heard(ALWAYS, "paper", "near", PLAIN, 0).accuracy.value)
    assert math.isnan(looks(ALWAYS, "paper").ssim)


def test_paired_rows_are_compared_on_the_scenes_they_share() -> None:
    more = [*ALWAYS, trial("clean", "only here", right=True, km=1.0), *NEVER]
    found = paired(more, "rn", "clean", "near", PLAIN, 0)
    assert (found.count, found.right_first, found.right_second) == (10, 0, 10)
    assert found.p_right == pytest.approx(2 / 2**10)
    assert found.further_km.value == pytest.approx(9001.5)
    assert found.content.value == pytest.approx(-0.4)


def test_the_order_of_judges_and_scenes_does_not_matter() -> None:
    mixed = list(reversed([*ALWAYS, *NEVER]))
    assert paired(mixed, "rn", "clean", "near", PLAIN, 0).p_right == pytest.approx(2 / 2**10)
    assert heard(mixed, "clean", "near", PLAIN, 0).accuracy.value == 1.0


def test_the_tables_name_chance_failures_and_disturbances(tmp_path: object) -> None:
    run = Run(("clean", "rn"), 10, 0, 48, Bench(), tmp_path)  # type: ignore[arg-type]
    failure = Failure("rn", "77", "The encoder is gone.")
    found = findings([*ALWAYS, *NEVER, failure], run, CHANCE)
    shown = tables(found, ("how",), disturbed=True)
    text, markdown = ("\n".join(one) for one in ([t.text() for t in shown], [t.markdown() for t in shown]))
    for words in (
        "chance",
        "8,000",
        "1.00 [0.72, 1.00]",
        "The encoder is gone.",
        "jpeg 75",
        "rn - clean",
        "how",
    ):
        assert words in text, words
        assert words in markdown, words
    assert len(tables(found, (), disturbed=False)) == len(shown) - 1
    assert data_of(found)["heard"][0]["right"] == 10
    assert data_of(found)["failures"][0]["scene"] == "77"
