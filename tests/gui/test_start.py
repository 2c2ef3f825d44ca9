"""The window opens without what only the work needs."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from geoshield_app.gui.benchmark_start import CODE

ROOT = Path(__file__).resolve().parents[2]
HEAVY = ("torch", "transformers", "cv2", "onnxruntime", "openai", "pydantic", "scipy", "skimage")


def test_the_program_starts_to_its_first_paint_without_them(tmp_path):
    code = f"{CODE}\nimport sys; print([name for name in {HEAVY!r} if name in sys.modules])"
    surroundings = {**os.environ, "GEOSHIELD_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=surroundings, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    times, heavy = done.stdout.splitlines()
    assert len(times.split()) == 2
    assert heavy == "[]"
