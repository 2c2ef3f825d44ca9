"""The command, from its arguments to what it prints and keeps."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from geoshield_app.domain.errors import OutputError, UsageError
from geoshield_app.evaluation import experiments, rows
from geoshield_app.evaluation.main import main
from tests.evaluation.fake_lab import SCENES, SIDE_PX, TINY

USUAL = ("--scenes", str(SCENES), "--short-side", str(SIDE_PX), "--jobs", "1")


def test_strength_prints_its_tables_and_keeps_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = str(tmp_path / "out")
    assert main(["strength", *USUAL, "--rows", "clean,rn,balancedx2", "--out", out], TINY) == 0
    shown = capsys.readouterr()
    for words in (
        "chance",
        "clean",
        "balancedx2",
        "geoshield evaluate strength",
        "McNemar",
        "run seed 0",
        "saved PNG",
    ):
        assert words in shown.out, words
    assert "scene 3/3, balancedx2" in shown.err
    assert json.loads((tmp_path / "out" / "strength.json").read_text())["n"] == SCENES
    assert "| clean |" in (tmp_path / "out" / "strength.md").read_text()


def test_json_is_the_only_thing_on_standard_output(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["strength", *USUAL, "--rows", "clean,rn", "--json", "--out", str(tmp_path)], TINY)
    data = json.loads(capsys.readouterr().out)
    knowing = [one for one in data["heard"] if one["judge"] == "knowing" and one["disturbance"] == "plain"]
    assert {one["row"]: one["accuracy"]["value"] for one in knowing} == {"clean": 1.0, "rn": 1.0}
    silent = next(one for one in data["heard"] if one["judge"] == "silent")
    assert (silent["refused"], silent["accuracy"]["value"], silent["mean_km"]["value"]) == (SCENES, 0.0, None)
    assert data["seed"] == 0 and data["command"].startswith("geoshield evaluate strength")
    assert data["recipes"]["rn"]["recipe"]["budget_levels"] == 8


@pytest.mark.parametrize(
    "words", [("strength", "--rows", "clean,rn,clean"), ("ablation", "--base", "clean", "--rows", "no-geo")]
)
def test_a_row_that_is_named_twice_stands_in_the_table_once(
    words: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*words, *USUAL, "--out", str(tmp_path), "--json"], TINY) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["rows"][0] == "clean" and len(set(found["rows"])) == len(found["rows"]) == 2
    heard = [(one["row"], one["judge"], one["disturbance"]) for one in found["heard"]]
    assert len(set(heard)) == len(heard)


def test_without_rows_the_usual_ones_are_measured(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(experiments, "DEFAULT_ROWS", ("clean", "rn", "withheldx2"))
    main(["strength", *USUAL, "--json", "--out", str(tmp_path), "--disturbed"], TINY)
    data = json.loads(capsys.readouterr().out)
    assert data["rows"] == ["clean", "rn", "withheldx2"]
    assert {"clean", "rn", "paper", "balanced", "withheld"} <= set(rows.DEFAULT_ROWS)


def test_ablation_compares_variants_with_their_base(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    argv = ["ablation", *USUAL, "--base", "paperx2", "--out", str(tmp_path)]
    main([*argv, "--rows", "no-gnfd,boxes-sum", "--markdown"], TINY)
    shown = capsys.readouterr().out
    assert "| paper/no-gnfdx2 - paperx2 |" in shown
    assert "| paper/boxes-sumx2" not in shown  # the paper's preset sums already
    with pytest.raises(UsageError, match="nonsense"):
        main([*argv, "--rows", "nonsense"], TINY)


def test_speed_shows_the_time_to_equal_effect(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["speed", "--quick", "--parts", "effect", *USUAL, "--out", str(tmp_path)], TINY) == 0
    shown = capsys.readouterr().out
    for words in ("Time to the plain loop's effect", "plainx4", "balancedx3", "knowing", "silent"):
        assert words in shown, words


def test_quick_takes_four_scenes(tmp_path: Path) -> None:
    with pytest.raises(KeyError):  # the judge knows three scenes only, and the fourth is asked for
        main(
            [
                "strength",
                "--quick",
                "--short-side",
                "48",
                "--jobs",
                "1",
                "--rows",
                "clean",
                "--out",
                str(tmp_path),
            ],
            TINY,
        )


@pytest.mark.parametrize(
    "argv",
    [
        ["nonsense"],
        ["strength", "--scenes", "0"],
        ["strength", "--scenes", "many"],
        ["strength", "--shard", "2/2"],
        ["strength", "--seed", "-1"],
        ["strength", "--rows", "nonsense"],
        ["strength", "--device", "abacus"],
        ["speed", "--parts", "nonsense"],
        ["ablation", "--base", "nonsense"],
        ["strength", "--scenes", "1000000000"],
        ["strength", "--scenes", "9" * 5000],
        ["strength", "--short-side", "8"],
        ["strength", "--rows", ","],
        ["speed", "--parts", ""],
        ["strength", "--steps", "3"],
        ["strength", "--scenes", "2", "--shard", "3/9"],
    ],
)
def test_what_makes_no_sense_is_one_sentence(argv: list[str], tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        main([*argv, "--out", str(tmp_path)], TINY)


def test_a_number_that_is_too_large_is_told_its_range(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="'1000001' is not a whole number from 1 to 1000000"):
        main(["strength", "--scenes", "1000001", "--out", str(tmp_path)], TINY)


def test_a_folder_that_may_not_be_written_to_ends_before_the_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(experiments.EXPERIMENTS, "speed", lambda *_: pytest.fail("it began to measure"))
    monkeypatch.setattr("os.access", lambda *_: False)
    with pytest.raises(OutputError, match="may not be written there"):
        main(["speed", "--out", str(tmp_path / "out")], TINY)


def test_a_failed_photo_ends_in_exit_code_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from geoshield_app.evaluation import trial
    from tests.fakes import FakeProtector

    monkeypatch.setattr(trial, "protector_for", lambda *_: FakeProtector(levels=9))
    assert main(["strength", *USUAL, "--rows", "rn", "--out", str(tmp_path)], TINY) == 1


@pytest.mark.slow
def test_the_built_in_models_run_the_quick_table(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    asked = "clean,rn,balancedx10"
    assert main(["strength", "--quick", "--rows", asked, "--json", "--out", str(tmp_path)]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["n"] == 4
    changes = {one["row"]: one["largest_change_levels"] for one in data["looks"]}
    assert changes == {"clean": 0, "rn": 8, "balancedx10": 8}
