"""The command line over helpers that need no model."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from geoshield_app import wiring
from geoshield_app.cli.main import main
from geoshield_app.workflow.preflight import Check
from geoshield_app.workflow.tools import Tools
from tests.fakes import fake_tools, photo_file


@dataclass(frozen=True)
class Said:
    """What a command said and how it ended."""

    code: int
    out: str
    err: str


Command = Callable[..., Said]


@pytest.fixture
def tools(monkeypatch: pytest.MonkeyPatch) -> Tools:
    """The tools that every command of this test gets."""
    tools = fake_tools()
    monkeypatch.setattr(wiring, "make_tools", lambda settings: tools)
    monkeypatch.setattr(wiring, "weights_check", lambda name: Check("weights", True, "here"))
    monkeypatch.setattr(wiring, "default_ensemble", lambda: "demonstration")
    return tools


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str]) -> Command:
    def run(*words: object) -> Said:
        code = main([str(word) for word in words])
        said = capsys.readouterr()
        return Said(code, said.out, said.err)

    return run


@pytest.fixture
def inputs(tmp_path: Path) -> Path:
    """Two photos in a tree, a sidecar, and a text that says it is a photo."""
    folder = tmp_path / "in"
    photo_file(folder / "a.jpg", seed=1)
    photo_file(folder / "sub/b.jpg", seed=2)
    (folder / "a.xmp").write_text("<x:xmpmeta/>")
    return folder
