"""A person's whole evening, with the real window, queue, journal and embedded models, on a real X server."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.fakes import tree_of
from tests.gui.long_journey import PATIENCE_SECONDS, REVIEWED

ROOT = Path(__file__).resolve().parents[2]
PHOTOS, FEW = 30, 6
pytestmark = [pytest.mark.slow, pytest.mark.x11, pytest.mark.timeout(3000)]


@pytest.fixture
def person(x_display, own_home):
    """Starts a part of the journey."""
    display = {"DISPLAY": x_display, "QT_QPA_PLATFORM": "xcb", "GEOSHIELD_HOME": str(own_home)}

    def start(part: str, *arguments: Path) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "tests.gui.long_journey", part, *map(str, arguments)]
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        return subprocess.Popen(command, cwd=ROOT, env=os.environ | display, text=True, **pipes)

    return start


def said(process: subprocess.Popen[str]) -> dict[str, object]:
    """Everything that it told before it ended well."""
    try:
        out, errors = process.communicate(timeout=PATIENCE_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        raise
    assert process.returncode == 0, errors
    told: dict[str, object] = {}
    for line in out.splitlines():
        told |= json.loads(line)
    return told


def scenes(folder: Path, count: int) -> Path:
    from geoshield_app.geoworld.samples import write_samples

    write_samples(folder, count, 256)
    return folder


def test_thirty_photos_are_dropped_reviewed_protected_compared_exported_and_found_again(person, tmp_path):
    folder, out = scenes(tmp_path / "trip", PHOTOS), tmp_path / "out"
    originals = tree_of(folder)
    told = said(person("first", folder, out))
    assert told["looked"] == {"Needs review": PHOTOS}
    reviewed = told["reviewed"]
    assert len({photo["photo"] for photo in reviewed}) == REVIEWED
    assert all(photo["regions"][-1][0] == "my box" for photo in reviewed)
    assert told["states"] == {"Ready": REVIEWED, "Needs review": PHOTOS - REVIEWED}
    assert told["protected"] == {"Finished": PHOTOS}
    assert told["compared"] == {
        "modes": ["side by side", "difference", "split"],
        "blinking": True,
        "changed": True,
        "asked": "Other models may still find it.",
    }
    assert told["asked"] == [f"{PHOTOS} of the results are only demonstrations."]
    assert told["exported"] == sorted(path.name for path in folder.iterdir())
    assert tree_of(folder) == originals
    found = said(person("again"))
    assert found["states"] == {"Finished": PHOTOS}
    assert found["drawn_on"] == sorted(photo["photo"] for photo in reviewed)
    assert found["exported"] == PHOTOS


def test_a_kill_in_mid_run_loses_nothing_that_was_finished(person, tmp_path):
    folder, out = scenes(tmp_path / "trip", FEW), tmp_path / "out"
    process = person("work", folder, out)
    line = process.stdout.readline()
    assert json.loads(line).keys() == {"finished"}, line
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert tree_of(out) == {}, "nothing was exported, so nothing lies there"
    told = said(person("go-on"))
    assert 1 <= told["were_finished"] < FEW
    assert told["found"]["Finished"] == told["were_finished"]
    assert sum(told["found"].values()) == FEW
    assert told["untouched"]
    assert told["states"] == {"Finished": FEW}
