"""Run by test_x11.py in a process of its own, on a real X server: drop, accept, protect, export, look, close, by mouse
and keyboard over scripted work. Prints what it saw."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from geoshield_app.gui.app import all_pages, application
from geoshield_app.gui.choices import Choices
from geoshield_app.gui.controller import Controller
from geoshield_app.gui.dialogs import Dialogs
from geoshield_app.gui.language import Language
from geoshield_app.gui.main_window import MainWindow
from tests.gui.person import drop, mime, primary, states
from tests.gui.working_backend import WorkingBackend

PATIENCE_MS = 60_000
CONTROL = Qt.KeyboardModifier.ControlModifier
CONTROL_SHIFT = CONTROL | Qt.KeyboardModifier.ShiftModifier


def until(condition) -> None:
    """Let the window live until ``condition()``; TimeoutError after PATIENCE_MS."""
    loop, waited = QEventLoop(), 0
    while not condition():
        if waited > PATIENCE_MS:
            raise TimeoutError
        QTimer.singleShot(20, loop.quit)
        loop.exec()
        waited += 20


def main(folder: str, screenshot: str) -> None:
    program = application([])
    choices = Choices()
    choices.prefer(out=Path(screenshot).parent / "results", welcomed=True, ensemble="small")
    window = MainWindow(Controller(choices, WorkingBackend()), all_pages, Dialogs(), Language(program))
    window.show()
    window.activateWindow()  # there is no window manager to do it
    assert QTest.qWaitForWindowActive(window)
    print("platform", QGuiApplication.platformName())
    drop(window, mime(Path(folder)))
    until(lambda: primary(window).text() == "Review 3")
    library = window.view.page
    library.grid.setFocus()
    QTest.keyClick(library.grid, Qt.Key.Key_A, CONTROL)
    QTest.keyClick(window, Qt.Key.Key_A, CONTROL_SHIFT)
    until(lambda: primary(window).text() == "Protect 3")
    QTest.mouseClick(primary(window), Qt.MouseButton.LeftButton)
    until(lambda: primary(window).text() == "Export 3")
    QTest.keyClick(window, Qt.Key.Key_E, CONTROL)
    until(lambda: primary(window).text() == "Open output folder")
    print("states", *states(window))
    grid = library.grid
    point = grid.visualRect(grid.photos.index(1)).center()
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=point)
    print("selected", library.detail._name.text())
    for number in range(1, 6):
        QTest.keyClick(window, Qt.Key(Qt.Key.Key_0 + number), CONTROL)
        print("place", window.view.page.name)
    QTest.keyClick(window, Qt.Key.Key_1, CONTROL)
    program.processEvents()
    window.screen().grabWindow(window.winId()).save(screenshot)
    QTest.keyClick(window, Qt.Key.Key_Q, CONTROL)
    until(lambda: not window.isVisible())
    window.controller.wait()
    print("closed")


if __name__ == "__main__":
    main(*sys.argv[1:])
