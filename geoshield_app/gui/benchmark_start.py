"""The whole program, which ends as soon as its window was painted: for the benchmark, in a process of its own.

Prints milliseconds since the process was created, and what all its threads computed meanwhile. GEOSHIELD_HOME says
where its list lies.
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


def prepare() -> None:
    """Before the window's modules are imported: what happens when it was painted is exchanged for its end."""
    collector.rest()
    collector.calm = _tell


def _tell() -> None:
    at, computed = time.time(), time.process_time()
    import psutil
    from PySide6.QtWidgets import QApplication

    if "torch" in sys.modules:
        raise RuntimeError("the window has loaded torch")
    print(1000 * (at - psutil.Process().create_time()), 1000 * computed)  # noqa: T201
    QApplication.exit()
