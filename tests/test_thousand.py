"""The command that measures a batch of a thousand, with a few."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def test_the_measurement_places_every_photo_and_prints_its_figures() -> None:
    command = [sys.executable, "-m", "tests.thousand", "12"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    for figure in ("12 files placed", "one change of state", "resident", "median photo"):
        assert figure in done.stdout
