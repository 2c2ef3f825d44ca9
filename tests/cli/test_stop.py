"""Ctrl+C in the middle of a run, in a real process."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.fakes import photo_file, tree_of

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = """
import sys
from geoshield_app import wiring
from geoshield_app.workflow.preflight import Check
from tests.fakes import fake_tools
from tests.held_fakes import LingeringProtector
tools = fake_tools(protector=LingeringProtector(int(sys.argv[1])))
wiring.make_tools = lambda settings: tools
wiring.weights_check = lambda name: Check("weights", True, "here")
from geoshield_app.cli.main import main
raise SystemExit(main(sys.argv[2:]))
"""
PATIENCE_SECONDS = 250


def started(lingering: int, *words: object) -> subprocess.Popen[str]:
    """A run that does not get beyond its ``lingering``-th photo; 0: it gets to its end."""
    command = [sys.executable, "-c", PROGRAM, str(lingering), *map(str, words)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT, env=environment
    )


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_stopping_leaves_no_half_file_and_the_next_run_continues(tmp_path: Path, how: signal.Signals) -> None:
    for number in range(3):
        photo_file(tmp_path / f"in/{number}.jpg", seed=number)
    before = tree_of(tmp_path / "in")
    words = ("protect", tmp_path / "in", "-o", tmp_path / "out", "--steps", 20, "--yes", "--json")
    process = started(2, *words)
    assert process.stdout is not None
    for line in process.stdout:
        if '"optimising"' in line and "1.jpg" in line:
            process.send_signal(how)
            break
    rest, errors = process.communicate(timeout=PATIENCE_SECONDS)
    assert process.returncode == 130, errors
    assert '"Cancelled": 2' in rest and '"Finished": 1' in rest
    assert list(tree_of(tmp_path / "out")) == ["0.jpg"]
    assert tree_of(tmp_path / "in") == before
    first = tree_of(tmp_path / "out")["0.jpg"]

    again = started(0, *words)
    rest, errors = again.communicate(timeout=PATIENCE_SECONDS)
    assert again.returncode == 0, errors
    assert sorted(tree_of(tmp_path / "out")) == ["0.jpg", "1.jpg", "2.jpg"]
    assert tree_of(tmp_path / "out")["0.jpg"] == first
    assert rest.count("already done") == 1


def test_a_kill_leaves_no_half_file_under_a_final_name(tmp_path: Path) -> None:
    for number in range(2):
        photo_file(tmp_path / f"in/{number}.jpg", seed=number)
    words = ("protect", tmp_path / "in", "-o", tmp_path / "out", "--steps", 20, "--yes", "--json")
    process = started(2, *words)
    assert process.stdout is not None
    for line in process.stdout:
        if '"optimising"' in line and "1.jpg" in line:
            process.kill()
            break
    process.communicate(timeout=PATIENCE_SECONDS)
    whole = tree_of(tmp_path / "out")["0.jpg"]
    assert started(0, *words).wait(timeout=PATIENCE_SECONDS) == 0
    assert tree_of(tmp_path / "out")["0.jpg"] == whole
    assert sorted(name for name in tree_of(tmp_path / "out") if not name.startswith(".")) == [
        "0.jpg",
        "1.jpg",
    ]
