"""An ensemble that stands in for another is said before the work and in every result."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from geoshield_app import wiring
from tests.cli.conftest import Command
from tests.fakes import photo_file


@pytest.mark.usefixtures("tools")
def test_protect_says_which_ensemble_stands_in_and_what_made_the_file(
    command: Command, tmp_path: Path
) -> None:
    photo = photo_file(tmp_path / "in/a.jpg")
    said = command("protect", photo, "-o", tmp_path / "out", "--preset", "paper", "--steps", 1, "--yes")
    assert said.code == 0
    assert "The ensemble 'paper' is not complete on this machine" in said.out
    assert "'demonstration' works instead. It protects no real photo." in said.out
    assert wiring.DEMONSTRATION_NOTICE in said.out and "made by 'demonstration'" in said.out


@pytest.mark.usefixtures("tools")
def test_programs_read_the_ensemble_in_the_verdict(command: Command, tmp_path: Path) -> None:
    photo = photo_file(tmp_path / "in/a.jpg")
    said = command("protect", photo, "-o", tmp_path / "out", "--steps", 1, "--yes", "--json")
    events = [json.loads(line) for line in said.out.splitlines()]
    (verdict,) = [event["outcome"]["verdict"] for event in events if event["event"] == "finished"]
    assert verdict["ensemble"] == "demonstration" and verdict["encoders"]


@pytest.mark.usefixtures("tools")
def test_analyse_says_that_only_the_demonstration_looked(command: Command, tmp_path: Path) -> None:
    photo = photo_file(tmp_path / "in/a.jpg")
    said = command("analyse", photo, "-o", tmp_path / "drafts")
    assert wiring.DEMONSTRATION_NOTICE in said.out


def test_an_ensemble_asked_for_by_name_is_refused_when_it_is_not_here(
    command: Command, tmp_path: Path
) -> None:
    photo = photo_file(tmp_path / "in/a.jpg")
    said = command("protect", photo, "-o", tmp_path / "out", "--ensemble", "wide", "--yes")
    assert said.code == 2 and "siglip-b-16 (absent)" in said.err and "models pull wide" in said.err
    assert not (tmp_path / "out").exists()
