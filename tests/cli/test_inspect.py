"""geoshield inspect tells each face of the leak, and what is gone after an export."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Command
from tests.fakes import photo_file


def test_each_face_of_the_leak_gets_a_line(command: Command, tmp_path: Path) -> None:
    said = command("inspect", photo_file(tmp_path / "Lisbon/a.jpg", comment=b"my street"))
    assert said.code == 0
    assert "! coordinate: It says where it was taken" in said.out
    assert "! place name in its file or folder name" in said.out
    assert "comment or text: It carries text: comment = my street." in said.out


def test_a_photo_without_tags_says_nothing(command: Command, tmp_path: Path) -> None:
    said = command("inspect", photo_file(tmp_path / "a.png", gps=False))
    assert "nothing beside its pixels" in said.out


def test_leaks_are_told_as_json(command: Command, tmp_path: Path) -> None:
    told = json.loads(command("inspect", photo_file(tmp_path / "a.jpg"), "--json").out)
    assert told["leaks"][0]["kind"] == "coordinate"
    assert told["leaks"][0]["tells_place"] is True


def test_what_is_gone_after_an_export_is_told(command: Command, tmp_path: Path) -> None:
    original, clean = photo_file(tmp_path / "a.jpg"), photo_file(tmp_path / "b.png", gps=False)
    said = command("inspect", original, "--after", clean)
    assert said.code == 0
    assert "removed:\n  ! coordinate" in said.out
    assert "left: nothing" in said.out
    assert command("inspect", original, "--after", original).code == 1, "control: nothing is gone"


def test_the_comparison_wants_one_photo(command: Command, tmp_path: Path) -> None:
    said = command("inspect", tmp_path, "--after", photo_file(tmp_path / "a.jpg"))
    assert said.code == 2
