"""Starts the window."""

from __future__ import annotations

import signal
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from geoshield_app.gui.choices import Choices
from geoshield_app.gui.dialogs import Dialogs
from geoshield_app.gui.icons import icon
from geoshield_app.gui.main_window import MainWindow
from geoshield_app.gui.stream import real_stream
from geoshield_app.gui.theme import LIGHT, tokens


def main(paths: Sequence[Path] = ()) -> int:
    """Open the window with ``paths`` in its list; returns the program's exit code when it was closed."""
    program = application(["geoshield"])
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    window = new_window(program)
    if paths:
        window.controller.add(paths)
    window.show()
    try:
        return program.exec()
    finally:
        window.controller.wait()


def application(arguments: Sequence[str]) -> QApplication:
    """The one QApplication, named and with its icon."""
    program = QApplication.instance() or QApplication(list(arguments))
    if not isinstance(program, QApplication):
        raise TypeError("a Qt application without windows runs already")
    program.setApplicationName("GeoShield")
    program.setDesktopFileName("geoshield")
    program.setWindowIcon(icon("geoshield", tokens(LIGHT)["accent"]))
    return program


def new_window(program: QApplication) -> MainWindow:
    """A window with the real stream and the toolkit's dialogs, not yet shown."""
    program.setQuitOnLastWindowClosed(True)
    return MainWindow(Choices(), real_stream, Dialogs())
