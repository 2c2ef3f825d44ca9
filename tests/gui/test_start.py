"""The window opens without what only the work needs."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from geoshield_app.gui.benchmark_start import CODE

ROOT = Path(__file__).resolve().parents[2]


def test_the_program_comes_to_its_first_paint_without_torch_numpy_and_their_like(tmp_path):
    surroundings = {**os.environ, "GEOSHIELD_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", CODE], cwd=ROOT, env=surroundings, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    _took, _computed, *early = done.stdout.split()
    assert early == []
