"""Folders and photos that several test files begin with."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from geoshield_app.domain.presets import BALANCED
from geoshield_app.domain.settings import Settings
from geoshield_app.storage.journal import Journal
from geoshield_app.workflow.tools import Tools
from tests.fakes import FakeProtector, fake_tools, photo_file


@pytest.fixture
def inputs(tmp_path: Path) -> Path:
    """Three photos, a sidecar, a text that says it is a photo, and half a photo."""
    folder = tmp_path / "in"
    for number in range(3):
        photo_file(folder / f"sub/{number}.jpg", seed=number)
    (folder / "sub/0.xmp").write_text("<x:xmpmeta/>")
    (folder / "text.jpg").write_text("I am no photo.")
    (folder / "half.jpg").write_bytes((folder / "sub/0.jpg").read_bytes()[:900])
    return folder


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(out=tmp_path / "out", recipe=replace(BALANCED, steps=2), accept_all=True)


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    return photo_file(tmp_path / "in/a.jpg", comment=b"my street")


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out"


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with Journal(tmp_path / "data/journal.sqlite3") as journal:
        yield journal


@pytest.fixture
def protector() -> FakeProtector:
    return FakeProtector()


@pytest.fixture
def tools(protector: FakeProtector) -> Tools:
    return fake_tools(protector=protector)
