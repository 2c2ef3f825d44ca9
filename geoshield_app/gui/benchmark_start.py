"""The whole program, which ends as soon as its window was painted: for the benchmark, in a process of its own.

Prints milliseconds since the process was created, what all its threads computed meanwhile, and the libraries that the
window should open without and has loaded. GEOSHIELD_HOME says where its list lies.
"""

from __future__ import annotations

import sys
import time

from geoshield_app.gui import collector

CODE = """
from geoshield_app.gui import benchmark_start
benchmark_start.prepare()
from geoshield_app.__main__ import main
main([])
"""
"""For ``python -c``: as a person starts it."""

ONLY_FOR_WORK = (
    "torch",
    "transformers",
    "cv2",
    "onnxruntime",
    "openai",
    "scipy",
    "skimage",
    "numpy",
    "pydantic",
    "multiprocessing",
)
"""Each takes longer to import than an eye takes to notice."""


def prepare() -> None:
    """Before the window's modules are imported: what happens when it was painted is exchanged for its end."""
    collector.rest()
    collector.calm = _tell


def _tell() -> None:
    at, computed = time.time(), time.process_time()
    early = [name for name in ONLY_FOR_WORK if name in sys.modules]
    import psutil
    from PySide6.QtWidgets import QApplication

    print(1000 * (at - psutil.Process().create_time()), 1000 * computed, *early)  # noqa: T201
    QApplication.exit()
