"""Starts the window: one a person, the list of last time brought back, everything closed in order at the end."""

from __future__ import annotations

import contextlib
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from geoshield_app.domain.errors import GeoShieldError
from geoshield_app.gui.backend import Backend
from geoshield_app.gui.choices import Choices
from geoshield_app.gui.collector import calm
from geoshield_app.gui.controller import Controller
from geoshield_app.gui.dialogs import Dialogs
from geoshield_app.gui.first_paint import FirstPaint
from geoshield_app.gui.icons import icon
from geoshield_app.gui.language import Language
from geoshield_app.gui.log_book import listen
from geoshield_app.gui.main_window import MainWindow
from geoshield_app.gui.one_window import OneWindow
from geoshield_app.gui.page import Page
from geoshield_app.gui.theme import LIGHT, prepare, shown_theme, tokens
from geoshield_app.storage.paths import data_dir

SWITCH_SECONDS = 0.0002
"""How long a working thread keeps the interpreter while the window waits for it; a twenty-fifth of the usual."""


def main(paths: Sequence[Path] = ()) -> int:
    """Open the window with ``paths`` in its list; returns the program's exit code when it was closed."""
    program = application(["geoshield"])
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    sys.setswitchinterval(SWITCH_SECONDS)
    only = OneWindow()
    if not only.first and only.call(paths):
        return 0
    only.succeed()
    try:
        backend = open_backend()
    except GeoShieldError as error:
        return _say(program, error)
    try:
        return _run(program, only, backend, paths)
    finally:
        backend.close()
        only.release()


def application(arguments: Sequence[str]) -> QApplication:
    """The one QApplication, named and with its icon."""
    program = QApplication.instance() or QApplication(list(arguments))
    if not isinstance(program, QApplication):
        raise TypeError("a Qt application without windows runs already")
    program.setApplicationName("GeoShield")
    program.setDesktopFileName("geoshield")
    program.setWindowIcon(icon("geoshield", tokens(LIGHT)["accent"], large=True))
    return program


def open_backend() -> Backend:
    """The person's journal and what works on it. UsageError names another GeoShield that holds it."""
    from geoshield_app.gui.program import Program
    from geoshield_app.storage.journal import open_journal

    return Program(open_journal("the window"), data_dir() / "samples")


def new_window(program: QApplication, backend: Backend, dialogs: Dialogs | None = None) -> MainWindow:
    """A window with all its pages, not yet shown."""
    choices, language = Choices(program), Language(program)
    language.speak(choices.preferences.language)
    prepare(program, shown_theme(choices.preferences.theme))
    controller = Controller(choices, backend)
    return MainWindow(controller, all_pages, dialogs or Dialogs(listen()), language)


def all_pages(controller: Controller, dialogs: Dialogs) -> Sequence[Page]:
    """The five places, in the order of the page bar."""
    from geoshield_app.gui.export.page import ExportPage
    from geoshield_app.gui.gallery.page import GalleryPage
    from geoshield_app.gui.library.page import LibraryPage
    from geoshield_app.gui.review.page import ReviewPage
    from geoshield_app.gui.setup.page import SetupPage

    return (
        LibraryPage(controller),
        ReviewPage(controller),
        GalleryPage(controller),
        ExportPage(controller),
        SetupPage(controller, dialogs),
    )


def _run(program: QApplication, only: OneWindow, backend: Backend, paths: Sequence[Path]) -> int:
    program.setQuitOnLastWindowClosed(False)  # out of sight is not gone: a thread may still work
    program.aboutToQuit.connect(only.hush)
    window = new_window(program, backend)
    window.gone.connect(program.quit, Qt.ConnectionType.QueuedConnection)
    only.called.connect(window.take_call)
    window.controller.restoring = True
    window.refresh()

    def begin() -> None:
        calm()
        window.controller.restore()
        if paths:
            window.controller.add(paths)

    FirstPaint(window).over.connect(begin)
    window.show()
    try:
        return program.exec()
    finally:
        window.controller.wait()


def _say(program: QApplication, error: GeoShieldError) -> int:
    """The program cannot start: one sentence in a window of its own."""
    from geoshield_app.gui.trouble import TroubleDialog

    with contextlib.suppress(GeoShieldError):  # no folder for preferences may be the trouble itself
        Language(program).speak(Choices(program).preferences.language)
    TroubleDialog(error.problem()).exec()
    return error.exit_code
