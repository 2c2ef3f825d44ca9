"""Paths that cannot be looked at, names that are none, plans that were edited: one sentence, and the rest goes on."""

from __future__ import annotations

import errno
import io
import json
import os
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from geoshield_app.domain.findings import Draft
from geoshield_app.domain.plan import Plan
from geoshield_app.domain.presets import PRESETS
from geoshield_app.imaging.load import identify
from geoshield_app.storage.documents import dumps, loads
from tests.cli.conftest import Command, Said
from tests.fakes import photo_file

pytestmark = pytest.mark.usefixtures("tools")

TOO_LONG = "x" * 300 + ".jpg"


@pytest.fixture
def locked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that may not be entered, for root too."""
    folder, looked = tmp_path / "locked", Path.stat
    photo_file(folder / "c.jpg", seed=3)

    def stat(path: Path, **options: Any) -> os.stat_result:
        if folder in path.parents:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
        return looked(path, **options)

    monkeypatch.setattr(Path, "stat", stat)
    return folder


def summary(said: Said) -> dict[str, Any]:
    """The last line of '--json', which must agree with the lines before it."""
    events = [json.loads(line) for line in said.out.splitlines()]
    ends = Counter(event["event"] for event in events)
    counted: dict[str, Any] = events[-1]
    for state, kind in (("Finished", "finished"), ("Failed", "failed"), ("Skipped", "skipped")):
        assert counted["states"].get(state, 0) == ends[kind], state
    assert sum(counted["states"].values()) == counted["total"]
    return counted


def test_two_names_of_one_photo_are_two_inputs_and_both_end(
    command: Command, inputs: Path, tmp_path: Path
) -> None:
    (tmp_path / "link.jpg").symlink_to(inputs / "a.jpg")
    given = (inputs / "a.jpg", inputs / "a.jpg", tmp_path / "link.jpg", inputs / "sub/../a.jpg")
    said = command("protect", *given, "-o", tmp_path / "out", "--steps", 1, "--yes", "--json")
    assert summary(said)["states"] == {"Finished": 1, "Skipped": 3}
    assert said.code == 0


def test_a_name_that_is_too_long_fails_alone(command: Command, inputs: Path, tmp_path: Path) -> None:
    said = command("protect", TOO_LONG, inputs, "-o", tmp_path / "out", "--steps", 1, "--yes", "--json")
    assert summary(said)["states"] == {"Finished": 2, "Skipped": 1, "Failed": 1}
    assert "There is nothing at" in said.out
    assert said.code == 1


@pytest.mark.parametrize("words", [("inspect",), ("locate",)])
def test_looking_at_a_name_that_is_too_long_is_one_sentence(command: Command, words: tuple[str, ...]) -> None:
    said = command(*words, TOO_LONG)
    assert said.code == 1
    assert "There is nothing at" in said.err
    assert "Traceback" not in said.err


def test_a_photo_in_a_folder_that_may_not_be_entered_fails_alone(
    command: Command, inputs: Path, locked: Path, tmp_path: Path
) -> None:
    given = (locked / "c.jpg", inputs)
    said = command("protect", *given, "-o", tmp_path / "out", "--steps", 1, "--yes", "--json")
    assert summary(said)["states"] == {"Finished": 2, "Skipped": 1, "Failed": 1}
    assert "Permission denied" in said.out and "Check who may read it." in said.out


def test_an_output_folder_where_nobody_may_enter_is_one_sentence(
    command: Command, inputs: Path, locked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path) != locked)
    said = command("protect", inputs, "-o", locked / "out", "--yes")
    assert (said.code, said.out) == (2, "")
    assert "may not be written to" in said.err and "Traceback" not in said.err


@pytest.mark.parametrize("option", ["--report", "--plan"])
def test_an_option_with_a_name_that_is_too_long_is_one_sentence(
    command: Command, inputs: Path, tmp_path: Path, option: str
) -> None:
    said = command("protect", inputs, "-o", tmp_path / "out", "--yes", option, tmp_path / TOO_LONG)
    assert said.code == 2
    assert said.err.startswith("geoshield: ") and "Traceback" not in said.err


@pytest.mark.parametrize(
    "words", [("protect", "", "-o", "out"), ("protect", "a.jpg", "-o", ""), ("inspect", "")]
)
def test_an_empty_path_is_not_this_folder(command: Command, words: tuple[str, ...]) -> None:
    said = command(*words)
    assert said.code == 2
    assert "an empty path was given" in said.err


def test_a_report_that_cannot_be_written_still_leaves_the_sum_of_the_run(
    command: Command, inputs: Path, tmp_path: Path
) -> None:
    (tmp_path / "out" / "r.html").mkdir(parents=True)
    words = ("protect", inputs, "-o", tmp_path / "out", "--steps", 1, "--yes", "--json", "--report")
    blocked = command(*words, tmp_path / "out" / "r")
    assert blocked.code == 2 and not blocked.out
    (tmp_path / "out" / "r.html").rmdir()
    (tmp_path / "notes").symlink_to(tmp_path / "nowhere/deeper")
    said = command(*words, tmp_path / "notes" / "r")
    assert said.code == 1
    assert summary(said)["states"]["Finished"] == 2
    assert "r.html" in said.err


def test_a_photo_too_narrow_for_its_destination_says_so(command: Command, tmp_path: Path) -> None:
    narrow = photo_file(tmp_path / "in" / "narrow.png", side_px=40)
    from PIL import Image

    Image.new("RGB", (6000, 40), "grey").save(narrow)
    said = command("protect", narrow, "-o", tmp_path / "out", "--yes", "--destination", "instagram")
    assert said.code == 1
    assert "would be only 1080 x 7 pixels at this size" in said.out


class Full(io.TextIOBase):
    """A standard output on a full drive."""

    def __init__(self, file: Path) -> None:
        self._file = file.open("wb")

    def fileno(self) -> int:
        return self._file.fileno()

    def write(self, _: str) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_an_output_that_cannot_be_written_is_one_sentence(
    command: Command, inputs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdout", Full(tmp_path / "full"))
    said = command("protect", inputs, "-o", tmp_path / "out", "--yes", "--json")
    assert said.code == 1
    assert "no space left on device" in said.err and "Traceback" not in said.err


def plan_file(inputs: Path, tmp_path: Path, **changes: Any) -> Path:
    """A plan for a.jpg with fields of its value exchanged, as an editor of text would."""
    from geoshield_app.domain.findings import SceneNotes
    from geoshield_app.domain.photo import PhotoTags

    draft = Draft(identify(inputs / "a.jpg"), PhotoTags(), SceneNotes(("A street.",)), ())
    plan = Plan.from_draft(draft, replace(PRESETS["balanced"], steps=1), "demonstration", 0)
    document = json.loads(dumps(plan))
    for name, value in changes.items():
        inner = document["value"]
        *folders, last = name.split("__")
        for folder in folders:
            inner = inner[folder]
        assert last in inner
        inner[last] = value
    file = tmp_path / "plan.json"
    file.write_text(json.dumps(document))
    return file


def test_a_plan_is_carried_out(command: Command, inputs: Path, tmp_path: Path) -> None:
    file = plan_file(inputs, tmp_path)
    assert loads(Plan, file.read_text()).recipe.steps == 1
    assert command("protect", inputs / "a.jpg", "-o", tmp_path / "out", "--plan", file).code == 0


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"seed": -1}, "'seed' is -1"),
        ({"seed": "x"}, "seed"),
        ({"output__quality": 101}, "'output.quality' is 101"),
        ({"output__long_side_px": 0}, "'output.long_side_px' is 0"),
        ({"output__format": "gif"}, "output.format"),
        ({"recipe__steps": 2.5}, "recipe.steps"),
        ({"recipe__budget_levels": -1}, "'budget_levels' is -1"),
        ({"recipe__step_levels": {"$float": "nan"}}, "'step_levels' is nan"),
        ({"regions": None}, "regions"),
    ],
)
def test_what_is_wrong_with_a_plan_is_told_of_the_plan(
    command: Command, inputs: Path, tmp_path: Path, changes: dict[str, Any], words: str
) -> None:
    file = plan_file(inputs, tmp_path, **changes)
    said = command("protect", inputs / "a.jpg", "-o", tmp_path / "out", "--plan", file)
    assert (said.code, said.out) == (2, "")
    assert "This Plan cannot be used" in said.err
    assert words in said.err
