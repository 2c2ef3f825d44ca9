"""Where the program finds its own files and keeps what it remembers."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from geoshield_app.domain.errors import GeoShieldError, OutputError
from geoshield_app.storage import resources
from geoshield_app.storage.paths import cache_dir, config_dir, data_dir
from geoshield_app.storage.resources import resource


def lay(root: Path) -> Path:
    """A resources folder with one prompt."""
    (root / "prompts").mkdir(parents=True)
    (root / "prompts" / "describe.txt").write_text("describe")
    return root


@pytest.mark.parametrize("folder", ["resources", "app/_resources"])
def test_resources_are_found_in_a_checkout_and_in_a_wheel(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folder: str
) -> None:
    lay(tmp_path / folder)
    monkeypatch.setattr(resources, "_PACKAGE", tmp_path / "app")
    assert resource("prompts/describe.txt").read_text() == "describe"
    assert resource("prompts").is_dir()


def test_a_wheel_does_not_take_the_resources_of_a_neighbour(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lay(tmp_path / "resources")
    (tmp_path / "app" / "_resources").mkdir(parents=True)
    monkeypatch.setattr(resources, "_PACKAGE", tmp_path / "app")
    with pytest.raises(GeoShieldError):
        resource("prompts/describe.txt")


def test_a_frozen_program_looks_only_inside_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lay(tmp_path / "resources")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resource("prompts/describe.txt").is_relative_to(tmp_path)


def test_this_checkout_has_its_resources() -> None:
    assert resource(".").is_dir()


def test_a_missing_resource_is_one_sentence() -> None:
    with pytest.raises(GeoShieldError, match=r"resources/no/such\.txt") as caught:
        resource("no/such.txt")
    assert "Install" in caught.value.problem().advice


@pytest.mark.parametrize("outside", ["../pyproject.toml", "/etc/passwd", "prompts/../../LICENSE"])
def test_resources_end_at_their_folder(outside: str) -> None:
    with pytest.raises(ValueError, match="not inside"):
        resource(outside)


def test_the_private_folders_are_three_and_closed_to_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GEOSHIELD_HOME", str(tmp_path / "home"))
    folders = [data_dir(), config_dir(), cache_dir()]
    assert len(set(folders)) == 3
    for folder in [tmp_path / "home", *folders]:
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        assert folder.is_relative_to(tmp_path)


def test_a_private_folder_left_open_is_closed_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GEOSHIELD_HOME", str(tmp_path))
    data_dir().chmod(0o755)
    assert stat.S_IMODE(data_dir().stat().st_mode) == 0o700


def test_without_the_variable_the_system_decides(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GEOSHIELD_HOME", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    if sys.platform.startswith("linux"):
        assert data_dir() == tmp_path / "data" / "geoshield"


def test_a_home_that_cannot_be_made_is_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("GEOSHIELD_HOME", os.fspath(tmp_path / "file" / "home"))
    with pytest.raises(OutputError):
        data_dir()
