"""python -m tests.screenshots OUTDIR [--home DIR]: every screen, light and dark, at 100 and 200 %, of GeoWorld scenes.

The scenes are looked at, protected and exported by the real queue with the demonstration models, once; ``--home`` keeps
that, so that a second call only takes the pictures. Runs offscreen; on a real screen with QT_QPA_PLATFORM=xcb.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SCENES, PROTECTED, EXPORTED, LONG_SIDE_PX = 14, 4, 2, 640
SIZE_PX = {1: (1280, 800), 2: (1000, 640)}
"""Logical pixels at 100 % and at 200 %."""
PATIENCE_SECONDS = 1500
SETTLES_SECONDS = {"review": 6.0, "gallery": 8.0, "setup-checks": 8.0}
"""Pictures are read and questions answered in the background."""


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.screenshots")
    parser.add_argument("out", type=Path)
    parser.add_argument("--home", type=Path, help="keep the photos and results there for another call")
    parser.add_argument("--scale", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--language", default="en")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as fresh:
        home = args.home or Path(fresh)
        os.environ["GEOSHIELD_HOME"] = str(home)
        args.out.mkdir(parents=True, exist_ok=True)
        if args.scale is not None:
            _take(args.out, args.scale, args.language)
            return 0
        _prepare(home)
        for scale in SIZE_PX:
            command = [sys.executable, "-m", "tests.screenshots", str(args.out), "--home", str(home)]
            command += ["--scale", str(scale), "--language", args.language]
            subprocess.run(command, check=True, env={**os.environ, "QT_SCALE_FACTOR": str(scale)})
    return 0


def _open():
    from geoshield_app.gui.app import application, new_window, open_backend

    program = application(["geoshield"])
    window = new_window(program, open_backend())
    window.controller.restore()
    return window


def _close(window) -> None:
    window.controller.wait()
    window.close()
    window.controller.backend.close()


def _prepare(home: Path) -> None:
    """Photos in several states; nothing where an earlier call has left them."""
    if (home / "holiday").is_dir():
        return
    from geoshield_app.geoworld.samples import write_samples

    write_samples(home / "holiday", SCENES, LONG_SIDE_PX)
    (home / "holiday" / "notes.jpg").write_text("no photo")
    window = _open()
    controller = window.controller
    controller.prefer(preset="light", out=home / "results", keep_awake=False, language="en")
    controller.add([home / "holiday"])
    _wait(lambda: controller.session.rows and not controller.finder.searching and not controller.running)
    paths = list(controller.session.rows)
    _decide(controller, paths[: PROTECTED + 3], ready=True)
    controller.protect(paths[:PROTECTED])
    _wait(lambda: not controller.running)
    controller.export(paths[:EXPORTED])
    _wait(lambda: not controller.running)
    _close(window)


def _decide(controller, paths, *, ready: bool) -> None:
    changes = {path: decision for path in paths if (decision := controller.decision(path)) is not None}
    controller.edit("Accept all", changes, ready)


def _take(out: Path, scale: int, language: str) -> None:
    window = _open()
    window.resize(*SIZE_PX[scale])
    window.show()
    window._choose_language(language)
    controller = window.controller
    _wait(lambda: len(controller.session.rows) > 0)
    paths = list(controller.session.rows)
    for theme in ("light", "dark"):
        window._choose_theme(theme)
        for name, show in _screens(window, paths).items():
            show()
            _rest(SETTLES_SECONDS.get(name, 1.0))
            suffix = "" if scale == 1 else f"@{scale}x"
            _save(window, out / f"{name}-{theme}{suffix}.png")
    _empty(window, out, scale)
    _close(window)


def _save(window, file: Path) -> None:
    """As a PNG of 256 colours: a third of the size, and nobody sees the difference."""
    from PIL import Image

    window.grab().save(str(file))
    with Image.open(file) as picture:
        small = picture.convert("RGB").quantize(256)
    small.save(file, optimize=True)


def _screens(window, paths) -> dict[str, Callable[[], None]]:
    """What is seen, by name."""
    go, pages, controller = window.view.go, window.view.pages, window.controller

    def library() -> None:
        controller.prefer(welcomed=True)
        go("library", paths[0])

    def first_steps() -> None:
        controller.prefer(welcomed=False)
        go("library", paths[-2])

    def section(name: str) -> Callable[[], None]:
        def show() -> None:
            go("setup")
            pages["setup"].open_section(name)

        return show

    return {
        "library": library,
        "first-steps": first_steps,
        "review": lambda: go("review", paths[PROTECTED + 4]),
        "gallery": lambda: go("gallery", paths[0]),
        "export": lambda: go("export"),
        **{f"setup-{name}": section(name) for name in pages["setup"].sections},
    }


def _empty(window, out: Path, scale: int) -> None:
    """The very first page."""
    from geoshield_app.workflow.session import Session

    for theme in ("light", "dark"):
        controller = window.controller
        known, controller.session = list(controller.session.rows), Session()
        controller._changed(known, listed=True)
        controller.show_now()
        window._choose_theme(theme)
        window.view.go("library")
        _rest(0.3)
        suffix = "" if scale == 1 else f"@{scale}x"
        _save(window, out / f"welcome-{theme}{suffix}.png")


def _wait(done: Callable[[], object], seconds: float = PATIENCE_SECONDS) -> None:
    """Let the event loop turn; QTest.qWait would keep the working thread from the interpreter."""
    from PySide6.QtCore import QEventLoop, QTimer

    until, loop = time.monotonic() + seconds, QEventLoop()
    while not done():
        if time.monotonic() > until:
            raise TimeoutError("the photos are not ready")
        QTimer.singleShot(50, loop.quit)
        loop.exec()


def _rest(seconds: float) -> None:
    until = time.monotonic() + seconds
    _wait(lambda: time.monotonic() > until)


if __name__ == "__main__":
    raise SystemExit(main())
