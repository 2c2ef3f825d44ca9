"""python -m geoshield_app.gui.benchmark [--photos N] [--no-run]: how quick the window is, measured on this machine.

Starts of the program are measured in processes of their own, from the process's creation to the first paint. A stall is
the longest time between two turns of the event loop, seen by a timer of 1 ms. Needs a screen, or
QT_QPA_PLATFORM=offscreen. Works in a temporary home; the person's own list is not touched.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import psutil
from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from geoshield_app.domain.events import State
from geoshield_app.domain.settings import Settings
from geoshield_app.gui.app import SWITCH_SECONDS, application, new_window
from geoshield_app.gui.batch_thread import Stream
from geoshield_app.gui.collector import calm
from geoshield_app.gui.main_window import MainWindow
from geoshield_app.gui.program import Program
from geoshield_app.gui.work_list import Task
from geoshield_app.workflow.session import Row

STARTS = 5
TARGETS_MS = {"start": 1000, "stall": 50, "paint": 200}
_PATIENCE_SECONDS = 900
Line = tuple[str, str, str]
_KEPT: list[MainWindow] = []
"""Until the end: Python must not take a closed window apart in the thread of the next one."""


class Heartbeat(QObject):
    """The longest time between two turns of the event loop since ``begin``, in milliseconds: by the clock, and what the
    window's own thread computed in it. On a busy machine the first is larger, because others had the processor."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._last = self._longest = (0.0, 0.0)

    def begin(self) -> None:
        self._longest, self._last = (0.0, 0.0), (time.perf_counter(), time.thread_time())
        self._timer.start()

    def end(self) -> str:
        """'31 ms (own 12)'."""
        self._beat()
        self._timer.stop()
        return f"{1000 * self._longest[0]:.0f} ms (own {1000 * self._longest[1]:.0f})"

    def _beat(self) -> None:
        now = (time.perf_counter(), time.thread_time())
        passed = (now[0] - self._last[0], now[1] - self._last[1])
        self._longest = (max(self._longest[0], passed[0]), max(self._longest[1], passed[1]))
        self._last = now


class Idle(Program):
    """Finds photos and looks at none of them."""

    def work(
        self,
        tasks: Iterable[Task],
        settings: Callable[[], Settings],
        rows: Callable[[], Mapping[Path, Row]],
    ) -> Stream:
        for _ in tasks:
            yield from ()


def main(arguments: list[str] | None = None) -> int:
    """Prints the table."""
    parser = argparse.ArgumentParser(prog="python -m geoshield_app.gui.benchmark")
    parser.add_argument("--photos", type=int, default=20_000)
    parser.add_argument(
        "--no-run", action="store_true", help="leave out the run with the demonstration models"
    )
    parser.add_argument("--start", action="store_true", help=argparse.SUPPRESS)
    args = parser.parse_args(arguments)
    if args.start:
        return _one_start()
    sys.setswitchinterval(SWITCH_SECONDS)  # as the program does
    with tempfile.TemporaryDirectory() as home:
        os.environ["GEOSHIELD_HOME"] = home
        lines = [_starts(), *_many_photos(Path(home), args.photos)]
        lines += [] if args.no_run else _run(Path(home))
    width = max(len(what) for what, _, _ in lines)
    for what, value, target in lines:
        print(f"{what:<{width}}  {value:>20}  {target}")  # noqa: T201
    return 0


def _starts() -> Line:
    """Median of STARTS; the first one warms the disk and does not count."""
    command = [sys.executable, "-m", "geoshield_app.gui.benchmark", "--start"]
    times = []
    for number in range(STARTS + 1):
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        if number:
            times.append(float(done.stdout))
    return (
        "start to first paint, no torch",
        f"{statistics.median(times):.0f} ms",
        f"aim {TARGETS_MS['start']} ms",
    )


def _one_start() -> int:
    """In a process of its own: milliseconds since it was created."""
    program = application(["geoshield"])
    with tempfile.TemporaryDirectory() as folder:
        window = _window(program, Program, Path(folder))
        seen = _FirstPaint(window)
        window.show()
        while not seen.at:
            program.processEvents()
        if "torch" in sys.modules:
            raise RuntimeError("the window has loaded torch")
        print(1000 * (seen.at - psutil.Process().create_time()))  # noqa: T201
        _close(window)
    return 0


class _FirstPaint(QObject):
    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.at = 0.0
        window.view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        if event.type() == QEvent.Type.Paint and not self.at:
            self.at = time.time()
        return False


def _many_photos(home: Path, count: int) -> list[Line]:
    """Added, painted, scrolled through; and what that takes of memory."""
    folder = _folder_of_photos(home / "photos", count)
    program = application(["geoshield"])
    window = _window(program, Idle, home)
    window.show()
    _turn(lambda: False, 0.5)
    before = psutil.Process().memory_info().rss
    heart = Heartbeat()
    heart.begin()
    began = time.perf_counter()
    window.controller.add([folder])
    controller = window.controller
    _turn(lambda: len(controller.session.rows) == count and not controller.finder.searching)
    added = time.perf_counter() - began
    _turn(lambda: False, 0.5)
    stall = heart.end()
    grew = psutil.Process().memory_info().rss - before
    grid = window.view.page.grid  # type: ignore[attr-defined]
    began = time.perf_counter()
    grid.viewport().repaint()
    paint = 1000 * (time.perf_counter() - began)
    heart.begin()
    bar = grid.verticalScrollBar()
    for step in range(200):
        bar.setValue(bar.maximum() * step // 200)
        QApplication.processEvents()
    scroll = heart.end()
    _close(window)
    shown = f"{count:,} photos"
    return [
        (f"{shown} added", f"{added:.1f} s", ""),
        (f"longest stall while {shown} are added", stall, f"aim {TARGETS_MS['stall']} ms"),
        (f"first paint of {shown}", f"{paint:.0f} ms", f"aim {TARGETS_MS['paint']} ms"),
        (f"longest stall while scrolling {shown}", scroll, f"aim {TARGETS_MS['stall']} ms"),
        (f"memory that {shown} take", f"{grew / 1e6:.0f} MB", ""),
    ]


def _run(home: Path) -> list[Line]:
    """The sample photos looked at and protected by the demonstration models, with the preset 'light'."""
    program = application(["geoshield"])
    window = _window(program, Program, home / "run")
    window.controller.prefer(preset="light", review_needed=False, keep_awake=False)
    window.show()
    controller, heart = window.controller, Heartbeat()
    heart.begin()
    controller.add_sample()
    _turn(lambda: len(controller.unreviewed) == len(controller.session.rows) > 0 and not controller.running)
    looking = heart.end()
    heart.begin()
    controller.protect()
    _turn(lambda: not controller.running)
    working = heart.end()
    done = len(controller.in_state(State.FINISHED))
    _close(window)
    return [
        ("longest stall while looking, models loaded", looking, f"aim {TARGETS_MS['stall']} ms"),
        (f"longest stall while {done} are protected", working, f"aim {TARGETS_MS['stall']} ms"),
    ]


def _window(program: QApplication, kind: type[Program], home: Path) -> MainWindow:
    from geoshield_app.storage.journal import Journal

    home.mkdir(parents=True, exist_ok=True)
    window = new_window(program, kind(Journal(home / "journal.sqlite3"), home / "samples"))
    window.resize(1280, 800)
    _KEPT.append(window)
    calm()
    return window


def _close(window: MainWindow) -> None:
    window.controller.wait()
    window.close()
    window.controller.backend.close()


def _folder_of_photos(folder: Path, count: int) -> Path:
    """Small JPEG files in folders of a thousand."""
    from PIL import Image

    folder.mkdir(parents=True)
    first = folder / "first.jpg"
    Image.new("RGB", (64, 48), "#7799aa").save(first)
    data = first.read_bytes()
    first.unlink()
    for number in range(count):
        inner = folder / f"{number // 1000:03d}"
        if number % 1000 == 0:
            inner.mkdir()
        (inner / f"IMG_{number}.jpg").write_bytes(data)
    return folder


def _turn(done: Callable[[], bool], seconds: float = _PATIENCE_SECONDS) -> None:
    """Let the event loop turn until ``done``, or so long."""
    loop, timer = QEventLoop(), QTimer()
    until = time.monotonic() + seconds
    timer.timeout.connect(loop.quit)
    timer.start(20)
    while not done() and time.monotonic() < until:
        loop.exec()


if __name__ == "__main__":
    raise SystemExit(main())
