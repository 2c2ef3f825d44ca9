"""A key changes when something that matters does, and only then."""

from __future__ import annotations

from pathlib import Path

import pytest

from geoshield_app.domain.presets import BALANCED, PAPER
from geoshield_app.evaluation import fingerprint


def test_comments_and_layout_do_not_count_but_meaning_does(tmp_path: Path) -> None:
    file = tmp_path / "a.py"
    found = []
    for text in ("x = 1\n", "# why\nx   =  1\n", "x = 2\n"):
        file.write_text(text)
        found.append(fingerprint.of_code(["*.py"], tmp_path))
    assert found[0] == found[1] != found[2]


def test_every_pattern_of_the_code_finds_a_file() -> None:
    for pattern in (*fingerprint.MAKING, *fingerprint.READING):
        assert list(fingerprint.PACKAGE.glob(pattern)), pattern


def test_a_changed_weight_changes_the_key(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "model.safetensors").write_bytes(b"1")
    before = fingerprint.of_files([tmp_path])
    (tmp_path / "deep" / "model.safetensors").write_bytes(b"2")
    assert fingerprint.of_files([tmp_path]) != before


def test_values_hold_recipes() -> None:
    assert fingerprint.of_values(recipe=PAPER) == fingerprint.of_values(recipe=PAPER)
    assert fingerprint.of_values(recipe=PAPER) != fingerprint.of_values(recipe=BALANCED)
    with pytest.raises(TypeError):
        fingerprint.of_values(recipe=object())
