"""Runs the checks and the tests one after the other, saying what it does; run by the Python in .venv.

    .venv/bin/python packaging/checks.py [static] [tests] [slow]

Goes on after a failed check, so that one run shows all that is wrong; the exit code is 1 then.
The tests come last: pytest's own summary closes the output.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
ONE_THREAD = {"OMP_NUM_THREADS": "1", "MKL_NUM_THREADS": "1", "TOKENIZERS_PARALLELISM": "false"}
OFFLINE = {"HF_HUB_OFFLINE": "1", "HF_HUB_DISABLE_TELEMETRY": "1"}
STATIC = (
    ("ruff (style and common mistakes)", ["ruff", "check", "--quiet", "."]),
    ("ruff (layout)", ["ruff", "format", "--check", "--quiet", "."]),
    ("mypy (types, strict)", ["mypy"]),
    ("import-linter (imports point down)", ["lint-imports", "--no-cache"]),
)


def main(wanted: list[str]) -> int:
    """1 when anything failed."""
    failed = [title for title, command in STATIC if "static" in wanted and not _passes(title, command)]
    if failed:
        print(f"==> Checks that failed, which fails the whole: {', '.join(failed)}", flush=True)
    tests_failed = False
    if "tests" in wanted or "slow" in wanted:
        tests_failed = _pytest(["-m", "slow"] if "slow" in wanted else []) != 0
    return int(bool(failed) or tests_failed)


def _passes(title: str, command: list[str]) -> bool:
    started_seconds = time.monotonic()
    done = subprocess.run(
        [BIN / command[0], *command[1:]], cwd=ROOT, capture_output=True, text=True, check=False
    )
    word = "ok" if done.returncode == 0 else "FAILED"
    print(f"==> {title}: {word} ({time.monotonic() - started_seconds:.0f} s)", flush=True)
    if done.returncode != 0:
        print(done.stdout + done.stderr, flush=True)
    return done.returncode == 0


def _pytest(options: list[str]) -> int:
    """The suite on all cores, each worker with one torch thread."""
    workers = min(os.cpu_count() or 1, 8)
    print(f"==> Tests ({workers} at a time) ...", flush=True)
    command = [sys.executable, "-m", "pytest", "-q", "-n", str(workers), "--dist", "loadfile", *options]
    if not _qt_loads():
        command += ["-p", "no:pytest-qt"]
    return subprocess.run(command, cwd=ROOT, env=os.environ | ONE_THREAD | OFFLINE, check=False).returncode


def _qt_loads() -> bool:
    """False where Qt's system libraries are missing; tests/conftest.py counts what cannot run then."""
    probe = [sys.executable, "-c", "import PySide6.QtWidgets"]
    return subprocess.run(probe, capture_output=True, check=False).returncode == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
