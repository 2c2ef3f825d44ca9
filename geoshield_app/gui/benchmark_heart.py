"""Stalls of an event loop, and beside them those of an idle loop on the same machine at the same time.

``python -m geoshield_app.gui.benchmark_heart`` is that idle loop: each line it reads is answered with its longest stall
since the line before, in milliseconds.
"""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer


@dataclass(frozen=True, slots=True)
class Stall:
    """In milliseconds: by the clock, what the thread computed in it, and the longest of an idle loop meanwhile."""

    longest: float
    own: float
    idle: float


class Heartbeat(QObject):
    """The longest time between two turns of the event loop since ``begin``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._last = self.longest = (0.0, 0.0)

    def begin(self) -> None:
        self.longest, self._last = (0.0, 0.0), (time.perf_counter(), time.thread_time())
        self._timer.start()

    def end(self) -> None:
        self._beat()
        self._timer.stop()

    def _beat(self) -> None:
        now = (time.perf_counter(), time.thread_time())
        passed = (now[0] - self._last[0], now[1] - self._last[1])
        self.longest = max(self.longest, passed)
        self._last = now


class Watch:
    """A heart in this process and one in an idle process; ``end`` tells both."""

    def __init__(self) -> None:
        self._heart = Heartbeat()
        command = [sys.executable, "-m", "geoshield_app.gui.benchmark_heart"]
        self._idle = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self._ask()

    def begin(self) -> None:
        self._ask()
        self._heart.begin()

    def end(self) -> Stall:
        self._heart.end()
        longest, own = self._heart.longest
        return Stall(1000 * longest, 1000 * own, self._ask())

    def close(self) -> None:
        self._idle.communicate()

    def _ask(self) -> float:
        """The idle loop's longest stall since the last question."""
        assert self._idle.stdin is not None and self._idle.stdout is not None
        self._idle.stdin.write("\n")
        self._idle.stdin.flush()
        return float(self._idle.stdout.readline())


def main() -> int:
    """Until nobody asks any more."""
    program, heart = QCoreApplication([]), Heartbeat()

    def answer() -> None:
        for _ in sys.stdin:
            print(1000 * heart.longest[0], flush=True)  # noqa: T201
            heart.longest = (0.0, 0.0)
        program.quit()

    heart.begin()
    asked = threading.Thread(target=answer, daemon=True)
    asked.start()
    return program.exec()


if __name__ == "__main__":
    raise SystemExit(main())
