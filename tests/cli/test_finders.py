"""Who looks for the elements can be said on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from geoshield_app.cli.main import parser_of
from tests.cli.conftest import Command


@pytest.mark.parametrize("words", [("analyse",), ("protect", "--yes")])
def test_an_unknown_finder_is_refused_before_anything_is_looked_at(
    command: Command, tmp_path: Path, words: tuple[str, ...]
) -> None:
    said = command(*words, tmp_path, "-o", tmp_path / "out", "--finders", "text,yolo")
    assert said.code == 2 and "yolo" in said.err and said.err.count("\n") == 1
    assert not (tmp_path / "out").exists()


def test_known_finders_reach_the_settings() -> None:
    args = parser_of().parse_args(["analyse", "a.jpg", "-o", "out", "--finders", "text,clip"])
    assert args.finders == "text,clip"
    assert parser_of().parse_args(["analyse", "a.jpg", "-o", "out"]).finders == "auto"
