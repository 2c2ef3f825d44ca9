"""Ten rounds of the kill command; 'python -m tests.kill 100' does a hundred."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def test_runs_killed_at_any_moment_lose_nothing_and_do_nothing_twice() -> None:
    command = [sys.executable, "-m", "tests.kill", "10", "--seed", "7"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=280)
    assert done.returncode == 0, done.stdout + done.stderr
    kills = re.search(r"(\d+) kills", done.stdout)
    assert kills is not None and int(kills[1]) >= 8, done.stdout
