"""python -m geoshield_app.gui.benchmark [--rounds N] [--photos N] [--drop N] [--no-run]: how quick the window is here.

Every round is made of new processes: starts of the program (from the process's creation to the first paint), photos
added and scrolled through, a larger drop, and a run with the demonstration models. A stall is the longest time between
two turns of the event loop, seen by a timer of 1 ms. Printed are median and worst of the rounds; of the worst, what the
window's own thread computed in it; and the longest stall of an idle loop in a process beside it at the same time:
what the machine adds, whatever the window does. Needs a screen, or QT_QPA_PLATFORM=offscreen. Works in a temporary
home; the person's own list is not touched.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict
from pathlib import Path

import psutil
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from geoshield_app.domain.events import State
from geoshield_app.domain.settings import Settings
from geoshield_app.gui import benchmark_start
from geoshield_app.gui.app import SWITCH_SECONDS, application, new_window
from geoshield_app.gui.batch_thread import Stream
from geoshield_app.gui.benchmark_heart import Stall, Watch
from geoshield_app.gui.benchmark_table import Figure, print_table
from geoshield_app.gui.collector import calm
from geoshield_app.gui.main_window import MainWindow
from geoshield_app.gui.program import Program
from geoshield_app.gui.work_list import Task
from geoshield_app.workflow.session import Row

STARTS = 3
"""In a round."""
PARTS = ("many", "drop", "run")
_PATIENCE_SECONDS = 900
_KEPT: list[MainWindow] = []
"""Until the end: Python must not take a closed window apart in the thread of the next one."""


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
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--photos", type=int, default=20_000)
    parser.add_argument("--drop", type=int, default=50_000, help="how many are dropped at once; 0: none")
    parser.add_argument(
        "--no-run", action="store_true", help="leave out the run with the demonstration models"
    )
    parser.add_argument("--part", choices=PARTS, help=argparse.SUPPRESS)
    args = parser.parse_args(arguments)
    if args.part:
        print(json.dumps([asdict(figure) for figure in _measured(args)]))  # noqa: T201
        return 0
    _start()  # warms the disk, and does not count
    print_table([one for _ in range(args.rounds) for one in _round(args)])
    return 0


def _round(args: argparse.Namespace) -> Iterator[Figure]:
    """Each part in a process of its own."""
    yield from (figure for _ in range(STARTS) for figure in (_bare_start(), _start()))
    left_out = {"run": args.no_run, "drop": not args.drop}
    for part in PARTS:
        if not left_out.get(part):
            options = ("--part", part, "--photos", str(args.photos), "--drop", str(args.drop))
            told = _told_by("-m", "geoshield_app.gui.benchmark", *options)
            yield from (Figure(**values) for values in json.loads(told))


def _told_by(*arguments: str) -> str:
    """What a new Python says. As in an installed program its modules are compiled once and not at each start."""
    surroundings = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(
        [sys.executable, *arguments], stdout=subprocess.PIPE, text=True, check=True, env=surroundings
    )
    return done.stdout


def _start() -> Figure:
    """From the creation of the process to its first paint; ``own`` is what all its threads computed."""
    with tempfile.TemporaryDirectory() as home:
        os.environ["GEOSHIELD_HOME"] = home
        took, computed, *early = _told_by("-c", benchmark_start.CODE).split()
    if early:
        raise RuntimeError(f"the window has loaded {', '.join(early)}")
    return Figure("start to first paint, no torch", float(took), aim=1000, own=float(computed))


def _bare_start() -> Figure:
    """What no program of this kind can do without."""
    code = "import time, psutil, PySide6.QtWidgets, PySide6.QtSvg; "
    code += "print(time.time() - psutil.Process().create_time(), time.process_time())"
    took, computed = map(float, _told_by("-c", code).split())
    return Figure("of it Python and the toolkit alone", 1000 * took, own=1000 * computed)


def _measured(args: argparse.Namespace) -> list[Figure]:
    sys.setswitchinterval(SWITCH_SECONDS)  # as the program does
    with tempfile.TemporaryDirectory() as home:
        os.environ["GEOSHIELD_HOME"] = home
        if args.part == "run":
            return _run(Path(home))
        return _many_photos(Path(home), args.photos) if args.part == "many" else _drop(Path(home), args.drop)


def _many_photos(home: Path, count: int) -> list[Figure]:
    """Added, painted, scrolled through; and what that takes of memory."""
    window, watch, shown = _open(home, Idle), Watch(), f"{count:,} photos"
    before = psutil.Process().memory_info().rss
    added, stall = _added(window, watch, _folder_of_photos(home / "photos", count), count)
    grew = psutil.Process().memory_info().rss - before
    grid = window.view.page.grid  # type: ignore[attr-defined]
    began = time.perf_counter()
    grid.viewport().repaint()
    paint = 1000 * (time.perf_counter() - began)
    watch.begin()
    bar = grid.verticalScrollBar()
    for step in range(200):
        bar.setValue(bar.maximum() * step // 200)
        QApplication.processEvents()
    scroll = watch.end()
    watch.close()
    _close(window)
    return [
        Figure(f"{shown} added", added, "s"),
        _stall(f"longest stall while {shown} are added", stall, 50),
        Figure(f"first paint of {shown}", paint, aim=200),
        _stall(f"longest stall while scrolling {shown}", scroll, 50),
        Figure(f"memory that {shown} take", grew / 1e6, "MB"),
        _come_back(home, count),
    ]


def _come_back(home: Path, count: int) -> Figure:
    """The list of the last time at a start."""
    window, watch = _open(home, Idle), Watch()
    controller = window.controller
    watch.begin()
    controller.restore()
    _turn(lambda: len(controller.session.rows) == count)
    _turn(lambda: False, 0.5)
    stall = watch.end()
    watch.close()
    _close(window)
    return _stall(f"longest stall while {count:,} photos come back at a start", stall, 50)


def _drop(home: Path, count: int) -> list[Figure]:
    """Far more than anybody means to drop."""
    window, watch = _open(home, Idle), Watch()
    seconds, stall = _added(window, watch, _folder_of_photos(home / "photos", count), count)
    watch.close()
    _close(window)
    shown = f"{count:,} photos"
    return [
        Figure(f"{shown} added", seconds, "s"),
        _stall(f"longest stall while {shown} are added", stall, 100),
    ]


def _added(window: MainWindow, watch: Watch, folder: Path, count: int) -> tuple[float, Stall]:
    """Seconds until all are in the list, and the longest stall until half a second later."""
    controller = window.controller
    watch.begin()
    began = time.perf_counter()
    controller.add([folder])
    _turn(lambda: len(controller.session.rows) == count and not controller.finder.searching)
    seconds = time.perf_counter() - began
    _turn(lambda: False, 0.5)
    return seconds, watch.end()


def _run(home: Path) -> list[Figure]:
    """The sample photos looked at and protected by the demonstration models, with the preset 'light'."""
    window, watch = _open(home, Program), Watch()
    controller = window.controller
    controller.prefer(preset="light", review_needed=False, keep_awake=False)
    watch.begin()
    controller.add_sample()
    _turn(lambda: len(controller.unreviewed) == len(controller.session.rows) > 0 and not controller.running)
    looking = watch.end()
    watch.begin()
    controller.protect()
    _turn(lambda: not controller.running)
    working = watch.end()
    done = len(controller.in_state(State.FINISHED))
    watch.close()
    _close(window)
    return [
        _stall("longest stall while looking, models loaded", looking, 50),
        _stall(f"longest stall while {done} are protected", working, 50),
    ]


def _stall(what: str, stall: Stall, aim: float) -> Figure:
    return Figure(what, stall.longest, aim=aim, own=stall.own, idle=stall.idle)


def _open(home: Path, kind: type[Program]) -> MainWindow:
    """Shown, and at rest."""
    window = _window(application(["geoshield"]), kind, home)
    window.show()
    calm()
    _turn(lambda: False, 0.5)
    return window


def _window(program: QApplication, kind: type[Program], home: Path) -> MainWindow:
    from geoshield_app.storage.journal import Journal

    home.mkdir(parents=True, exist_ok=True)
    window = new_window(program, kind(Journal(home / "journal.sqlite3"), home / "samples"))
    window.resize(1280, 800)
    _KEPT.append(window)
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
