"""Run by test_x11.py in a process of its own, on a real X server: drop, protect, look, close. Prints what it saw."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from geoshield_app.gui.app import application
from geoshield_app.gui.choices import Choices
from geoshield_app.gui.dialogs import Dialogs
from geoshield_app.gui.main_window import MainWindow
from tests.gui import streams
from tests.gui.person import drop, mime, press, primary, states

PATIENCE_MS = 60_000


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
    window = MainWindow(Choices(), streams.good, Dialogs())
    window.show()
    window.activateWindow()  # there is no window manager to do it
    assert QTest.qWaitForWindowActive(window)
    print("platform", QGuiApplication.platformName())
    drop(window, mime(Path(folder)))
    until(lambda: primary(window).text() == "Protect 3")
    press(QTest, window)
    until(lambda: not window.controller.running)
    window.refresh()
    print("states", *states(window))
    table = window.view.table
    point = table.visualRect(table.model().index(1, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=point)
    print("selected", window.view.detail._name.text())
    program.processEvents()
    window.screen().grabWindow(window.winId()).save(screenshot)
    QTest.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    until(lambda: not window.isVisible())
    print("closed")


if __name__ == "__main__":
    main(*sys.argv[1:])
