"""The whole optimiser on a graphics card that is not there (``tests/pretended_card.py``), in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from torch.utils import backend_registration

from tests.card_cases import CASES

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture(scope="module")
def told() -> tuple[dict[str, str], str]:
    """The traceback of every case, empty where it went well, and what the process said beside it."""
    if not hasattr(backend_registration, "_setup_privateuseone_for_python_backend"):
        pytest.skip("this torch knows no devices written in Python")
    done = subprocess.run(
        [sys.executable, "-m", "tests.card_cases"],
        cwd=ROOT,
        env=os.environ | {"CUDA_VISIBLE_DEVICES": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    return dict(json.loads(line) for line in done.stdout.splitlines()), done.stderr


@pytest.mark.parametrize("name", [case.__name__ for case in CASES])
def test_on_a_card(told: tuple[dict[str, str], str], name: str) -> None:
    tracebacks, said = told
    assert name in tracebacks, f"the process ended before: {said[-2000:]}"
    assert not tracebacks[name], tracebacks[name]
