"""One short journey on a real X server."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.x11
@pytest.mark.timeout(200)
def test_a_person_drops_protects_looks_and_closes(x_display, photos, tmp_path):
    screenshot = tmp_path / "window.png"
    command = [sys.executable, "-m", "tests.gui.x11_journey", str(photos[0].parent), str(screenshot)]
    display = {"DISPLAY": x_display, "QT_QPA_PLATFORM": "xcb"}
    done = subprocess.run(
        command, cwd=ROOT, env=os.environ | display, capture_output=True, text=True, timeout=180
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split("\n")[:-1] == [
        "platform xcb",
        "states Finished Finished Finished",
        "selected b.jpg",
        *(f"place {name}" for name in ("library", "review", "gallery", "export", "setup")),
        "closed",
    ]
    with Image.open(screenshot) as picture:
        assert len(picture.convert("RGB").getcolors(1 << 24)) > 50
