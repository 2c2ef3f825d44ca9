"""Runs that are stopped, split, repeated or broken."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from geoshield_app.domain.errors import ModelUnusable
from geoshield_app.evaluation.disturb import DISTURBANCES
from geoshield_app.evaluation.lab import Bench, Lab
from geoshield_app.evaluation.records import Failure, Trial
from geoshield_app.evaluation.run import Run, results, run_all
from geoshield_app.evaluation.store import Store
from tests.evaluation.fake_lab import SCENES, SIDE_PX, BrokenJudge, StubbornJudge, tiny_lab
from tests.fakes import CrashingProtector, FakeProtector

ROWS = ("clean", "rn", "balancedx2")


@pytest.fixture
def run(tmp_path: Path) -> Run:
    return Run(ROWS, SCENES, 0, SIDE_PX, Bench(), tmp_path / "out")


def trials_of(found: list[Trial | Failure]) -> list[Trial]:
    assert all(isinstance(one, Trial) for one in found), found
    return [one for one in found if isinstance(one, Trial)]


def without_seconds(trials: list[Trial]) -> list[Trial]:
    return [replace(one, made=replace(one.made, seconds=0.0, optimise_seconds=0.0)) for one in trials]


def test_every_scene_has_every_row_and_every_judge_and_disturbance(run: Run) -> None:
    found = trials_of(run_all(run, 1, tiny_lab))
    assert [one.row for one in found] == list(ROWS) * SCENES
    assert all(len(one.readings) == 2 * len(DISTURBANCES) for one in found)


def test_clean_files_are_untouched_and_the_others_keep_their_budget(run: Run) -> None:
    changes = {one.row: one.made.largest_change_levels for one in trials_of(run_all(run, 1, tiny_lab))}
    assert (changes["clean"], changes["rn"]) == (0, 8)
    assert 0 < changes["balancedx2"] <= 8


def test_a_budget_of_zero_changes_nothing(run: Run) -> None:
    found = trials_of(run_all(replace(run, rows=("eps-0x2",)), 1, tiny_lab))
    assert {one.made.largest_change_levels for one in found} == {0}


class Stopping:
    """A person presses Ctrl+C during the ``at``-th pattern."""

    def __init__(self, at: int) -> None:
        self.left, self.made = at, 0

    def lab(self, bench: Bench) -> Lab:
        lab = tiny_lab(bench)
        first, watch = lab.surrogates[0], self

        class Watched(type(first)):  # type: ignore[misc]
            def encode_texts(self, texts: object) -> object:
                watch.made += 1
                if watch.made == watch.left:
                    raise KeyboardInterrupt
                return super().encode_texts(texts)

        first.__class__ = Watched
        return lab


def test_a_run_that_was_stopped_goes_on_and_gives_what_an_unbroken_run_gives(
    run: Run, tmp_path: Path
) -> None:
    run = replace(run, rows=("paperx2",))
    unbroken = trials_of(run_all(replace(run, folder=tmp_path / "other"), 1, tiny_lab))
    full = Stopping(at=-1)
    trials_of(run_all(replace(run, folder=tmp_path / "third"), 1, full.lab))
    broken = Stopping(at=full.made // 2 + 1)
    with pytest.raises(KeyboardInterrupt):
        run_all(run, 1, broken.lab)
    kept = list((run.folder / "made").glob("*.json"))
    assert 0 < len(kept) < SCENES
    again = Stopping(at=-1)
    found = trials_of(run_all(run, 1, again.lab))
    assert without_seconds(found) == without_seconds(unbroken)
    assert 0 < again.made < full.made


def test_a_finished_run_makes_nothing_again(run: Run) -> None:
    first = trials_of(run_all(run, 1, tiny_lab))

    def lame(bench: Bench) -> Lab:
        return tiny_lab(bench, surrogates=(), judges=(("broken", BrokenJudge()),))

    assert trials_of(run_all(run, 1, lame)) == first


@pytest.mark.parametrize("change", ["making_key", "reading_key"])
def test_new_weights_or_judges_are_never_answered_from_the_store(run: Run, change: str) -> None:
    trials_of(run_all(run, 1, tiny_lab))

    def changed(bench: Bench) -> Lab:
        return tiny_lab(bench, judges=(("stubborn", StubbornJudge()),), **{change: "new"})

    found = trials_of(run_all(run, 1, changed))
    assert {reading.judge for one in found for reading in one.readings} == {"stubborn"}


def test_new_judges_read_the_old_files(run: Run) -> None:
    trials_of(run_all(run, 1, tiny_lab))

    def changed(bench: Bench) -> Lab:
        return tiny_lab(bench, surrogates=(), judges=(("stubborn", StubbornJudge()),), reading_key="new")

    assert len(trials_of(run_all(run, 1, changed))) == SCENES * len(ROWS)


@pytest.mark.parametrize("harm", ["json", "picture", "missing"])
def test_a_damaged_result_is_made_again(run: Run, harm: str) -> None:
    first = trials_of(run_all(run, 1, tiny_lab))
    for file in (run.folder / ("made" if harm == "json" else "pictures")).iterdir():
        if harm == "missing":
            file.unlink()
        else:
            file.write_bytes(file.read_bytes()[:50])
    assert without_seconds(trials_of(run_all(run, 1, tiny_lab))) == without_seconds(first)


def test_the_parts_of_a_run_are_the_whole(run: Run, tmp_path: Path) -> None:
    whole = trials_of(run_all(run, 1, tiny_lab))
    other = replace(run, folder=tmp_path / "parts")
    parts = [list(results(replace(other, shard=(index, 2)), tiny_lab)) for index in range(2)]
    assert [len(part) for part in parts] == [2 * len(ROWS), 1 * len(ROWS)]
    joined = trials_of(run_all(other, 1, tiny_lab))
    assert without_seconds(joined) == without_seconds(whole)


def test_two_processes_give_what_one_gives(run: Run, tmp_path: Path) -> None:
    run = replace(run, rows=("clean", "paperx2"))
    one = trials_of(run_all(run, 1, tiny_lab))
    two = trials_of(run_all(replace(run, folder=tmp_path / "two"), 2, tiny_lab))
    assert without_seconds(two) == without_seconds(one)


def test_a_failure_is_counted_and_the_rest_goes_on(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    from geoshield_app.evaluation import trial

    usual = trial.protector_for
    crash = CrashingProtector(ModelUnusable("The encoder is gone."))
    monkeypatch.setattr(
        trial, "protector_for", lambda row, *rest: crash if row.name == "rn" else usual(row, *rest)
    )
    found = run_all(run, 1, tiny_lab)
    failures = [one for one in found if isinstance(one, Failure)]
    assert [one.row for one in failures] == ["rn"] * SCENES
    assert failures[0].sentence == "The encoder is gone."
    assert len(found) == SCENES * len(ROWS)


def test_a_pattern_beyond_its_budget_is_a_failure(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    from geoshield_app.evaluation import trial

    monkeypatch.setattr(trial, "protector_for", lambda *_: FakeProtector(levels=9))
    found = run_all(replace(run, rows=("balancedx1",)), 1, tiny_lab)
    assert all(isinstance(one, Failure) for one in found)
    assert not list((run.folder / "pictures").glob("*.png"))


def test_a_broken_judge_costs_its_reading_but_not_the_file(run: Run) -> None:
    found = run_all(run, 1, lambda bench: tiny_lab(bench, judges=(("broken", BrokenJudge()),)))
    assert all(isinstance(one, Failure) for one in found)
    assert len(list(Store(run.folder).folder.joinpath("made").iterdir())) == SCENES * len(ROWS)


def test_targeted_baselines_and_controls_run_too(run: Run) -> None:
    rows = ("m-attackx2", "m-attack-ux2", "ssa-cwax1", "ssa-cwa-ux1", "withheldx2", "wrong-signx2",
            "shifted-boxesx2", "codex2", "plainx2")  # fmt: skip
    found = trials_of(run_all(replace(run, rows=rows, scenes=1), 1, tiny_lab))
    assert [one.row for one in found] == list(rows)
    assert all(0 < one.made.largest_change_levels <= 8 for one in found)
