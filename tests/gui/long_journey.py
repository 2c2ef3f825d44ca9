"""Run by test_long_journey.py, each part in a process of its own on a real X server, with the embedded models.

first HOME FOLDER OUT    drop a folder, review five photos, protect all, compare, export, quit
again HOME               open the window again and say what is there
work HOME FOLDER OUT     drop, protect, and say each finished photo; killed from outside
go-on HOME               open again and protect what is left
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from geoshield_app.domain import presets
from geoshield_app.domain.events import State
from geoshield_app.gui.app import application, new_window, open_backend
from geoshield_app.gui.main_window import MainWindow
from tests.gui.person import drop, mime

PATIENCE_SECONDS = 900
STEPS = 4
REVIEWED = 5
_Key, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


def until(condition) -> None:
    """Let the window live until ``condition()``; TimeoutError when nothing comes of it."""
    loop, waited_ms = QEventLoop(), 0
    while not condition():
        if waited_ms > 1000 * PATIENCE_SECONDS:
            raise TimeoutError
        QTimer.singleShot(50, loop.quit)
        loop.exec()
        waited_ms += 50


def say(**what) -> None:
    print(json.dumps(what), flush=True)


def counted(window: MainWindow) -> dict[str, int]:
    return dict(Counter(row.state.value for row in window.controller.session.rows.values()))


def idle(window: MainWindow) -> None:
    controller = window.controller
    until(lambda: not controller.finder.searching and not controller.running)
    controller.show_now()


def key(window: MainWindow, code: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    """To whatever has the keyboard."""
    QTest.keyClick(window.focusWidget() or window, code, modifier)
    window.controller.show_now()


def brought(window: MainWindow, folder: str, out: str) -> None:
    window.controller.prefer(out=Path(out), review_needed=False, welcomed=True)
    drop(window, mime(Path(folder)))
    until(lambda: window.controller.session.rows)
    idle(window)


def review(window: MainWindow) -> list[dict[str, object]]:
    """Five photos, each in another way, by keys and by the mouse; what was decided."""
    key(window, _Key.Key_2, CTRL)
    page, seen = window.view.page, []
    for number in range(REVIEWED):
        editor, canvas = page.editor, page.editor.canvas
        until(lambda desk=editor.desk: desk.photo is not None)
        canvas.setFocus()
        if editor.region is not None:
            key(window, (_Key.Key_X, _Key.Key_B, _Key.Key_A, _Key.Key_Right, _Key.Key_Delete)[number])
        key(window, _Key.Key_N)
        _draw(canvas, QPoint(-60, -40), QPoint(20, 30))
        decision = window.controller.decision(editor.path)
        regions = [
            [region.label, region.accepted, region.treatment.value] for region in decision.draft.regions
        ]
        seen.append({"photo": editor.path.name, "regions": regions})
        key(window, _Key.Key_Return)
    return seen


def _draw(canvas, start: QPoint, end: QPoint) -> None:
    middle, left = canvas.rect().center(), Qt.MouseButton.LeftButton
    QTest.mousePress(canvas, left, pos=middle + start)
    QTest.mouseMove(canvas, middle + end)
    QTest.mouseRelease(canvas, left, pos=middle + end)


def compare(window: MainWindow) -> dict[str, object]:
    """Through the gallery: split, side by side, difference, blink."""
    key(window, _Key.Key_3, CTRL)
    page = window.view.page
    until(lambda: page.compare.pair is not None)
    page.compare.setFocus()
    modes = []
    for code in (_Key.Key_V, _Key.Key_D, _Key.Key_S):
        key(window, code)
        modes.append(page.compare.mode.value)
    QTest.keyPress(page.compare, _Key.Key_Space)
    blinking = page.compare.blinking
    QTest.keyRelease(page.compare, _Key.Key_Space)
    largest = page.outcome(page.path).verdict.largest_change_levels
    return {
        "modes": modes,
        "blinking": blinking,
        "changed": largest > 0,
        "asked": page.pane.guesses.texts()[-1],
    }


def agreeing() -> list[str]:
    """Says yes to the one question that comes, by the mouse; what was asked."""
    asked: list[str] = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(50, answer)
            return
        asked.append(box.text())
        (yes,) = (one for one in box.buttons() if box.buttonRole(one) is QMessageBox.ButtonRole.AcceptRole)
        QTest.mouseClick(yes, Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, answer)
    return asked


def first(window: MainWindow, folder: str, out: str) -> None:
    brought(window, folder, out)
    say(looked=counted(window))
    say(reviewed=review(window), states=counted(window))
    key(window, _Key.Key_Return, CTRL)
    until(lambda: window.controller.running)
    idle(window)
    say(protected=counted(window))
    say(compared=compare(window))
    asked = agreeing()
    key(window, _Key.Key_E, CTRL)
    until(lambda: window.controller.running)
    idle(window)
    say(exported=sorted(path.name for path in Path(out).rglob("*.*")), asked=asked)
    key(window, _Key.Key_Q, CTRL)
    until(lambda: not window.isVisible())


def again(window: MainWindow) -> None:
    back(window)
    rows = window.controller.session.rows.values()
    by_person = [
        row.path.name
        for row in rows
        if any(
            region.origin.value == "person" for region in window.controller.decision(row.path).draft.regions
        )
    ]
    exported = sum(row.is_exported for row in rows)
    say(states=counted(window), drawn_on=sorted(by_person), exported=exported)


def work(window: MainWindow, folder: str, out: str) -> None:
    brought(window, folder, out)
    window.controller.rows_changed.connect(lambda paths: tell_finished(window, paths))
    key(window, _Key.Key_Return, CTRL)
    until(lambda: False)


def tell_finished(window: MainWindow, paths: frozenset[Path]) -> None:
    for path in paths:
        if window.controller.row(path).state is State.FINISHED:
            say(finished=path.name)


def go_on(window: MainWindow) -> None:
    back(window)
    say(found=counted(window))
    before = {path: window.controller.kept(path) for path in window.controller.in_state(State.FINISHED)}
    times = {path: kept.stat().st_mtime_ns for path, kept in before.items()}
    window.controller.protect()
    until(lambda: window.controller.running)
    idle(window)
    untouched = all(before[path].stat().st_mtime_ns == time for path, time in times.items())
    say(states=counted(window), untouched=untouched, were_finished=len(before))


def back(window: MainWindow) -> None:
    """The list of the last time is there."""
    loaded = []
    window.controller.loaded.connect(lambda: loaded.append(True))
    window.controller.restore()
    until(lambda: loaded)
    idle(window)


PARTS = {"first": first, "again": again, "work": work, "go-on": go_on}


def main(part: str, *arguments: str) -> None:
    for name, recipe in list(presets.PRESETS.items()):
        presets.PRESETS[name] = replace(recipe, steps=STEPS)
    program, backend = application([]), open_backend()
    try:
        window = new_window(program, backend)
        window.show()
        window.activateWindow()
        assert QTest.qWaitForWindowActive(window)
        PARTS[part](window, *arguments)
        window.controller.wait()
    finally:
        backend.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
