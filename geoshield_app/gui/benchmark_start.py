"""python -m geoshield_app.gui.benchmark_start: the whole program, which ends as soon as its window was painted.

Prints milliseconds since the process was created, and what all its threads computed meanwhile. GEOSHIELD_HOME says
where its list lies.
"""

from __future__ import annotations

import sys
import time

from geoshield_app.gui.collector import rest


def main() -> int:
    """As the program does it, but for what follows the first paint."""
    rest()
    from geoshield_app import __main__ as program
    from geoshield_app.gui import app

    app.calm = _tell
    return program.main([])


def _tell() -> None:
    at, computed = time.time(), time.process_time()
    import psutil
    from PySide6.QtWidgets import QApplication

    if "torch" in sys.modules:
        raise RuntimeError("the window has loaded torch")
    print(1000 * (at - psutil.Process().create_time()), 1000 * computed)  # noqa: T201
    QApplication.exit()


if __name__ == "__main__":
    raise SystemExit(main())
