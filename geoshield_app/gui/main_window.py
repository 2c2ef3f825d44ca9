"""The window: puts the parts together and passes on what the person does."""

from __future__ import annotations

from PySide6.QtCore import QTimer, QUrl, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
)
from PySide6.QtWidgets import QApplication, QMainWindow

from geoshield_app.domain.errors import Problem
from geoshield_app.gui import theme
from geoshield_app.gui.actions import add_actions
from geoshield_app.gui.choices import Choices
from geoshield_app.gui.controller import Controller
from geoshield_app.gui.dialogs import Dialogs
from geoshield_app.gui.header import primary
from geoshield_app.gui.library.dropped import has_paths, paths_in
from geoshield_app.gui.screen import Screen
from geoshield_app.gui.stream import OpenStream
from geoshield_app.gui.theme_menu import ThemeMenu
from geoshield_app.gui.trouble import TroubleDialog

REDRAW_MS = 40
"""Events of a fast run are shown together."""
_SIZE_PX = (1120, 720)


class MainWindow(QMainWindow):
    """Passes on what the person does; every public slot is a row of ``actions.ACTIONS``."""

    def __init__(self, choices: Choices, open_stream: OpenStream, dialogs: Dialogs) -> None:
        super().__init__()
        self.setWindowTitle("GeoShield")
        self.setAcceptDrops(True)
        self._choices, self._dialogs = choices, dialogs
        self._closing = False
        self.controller = Controller(choices.settings, open_stream, self)
        self.commands = add_actions(self)
        self._themes = ThemeMenu(self, choices.theme)
        self.view = Screen(self.controller, self.commands)
        self.setCentralWidget(self.view)
        self.view.header.show_preset(choices.preset)
        self.view.footer.show_out(choices.out)
        self.resize(*_SIZE_PX)
        self.restoreGeometry(choices.geometry)
        self._redraw = QTimer(self, singleShot=True, interval=REDRAW_MS)
        self._connect()
        self._dress()
        self.refresh()

    @Slot()
    def add_photos(self) -> None:
        self.controller.add(self._dialogs.photos(self))

    @Slot()
    def add_folder(self) -> None:
        folder = self._dialogs.folder(self, "Add a folder")
        self.controller.add([folder] if folder else [])

    @Slot()
    def paste(self) -> None:
        self.controller.add(paths_in(QGuiApplication.clipboard().mimeData())[0])

    @Slot()
    def protect(self) -> None:
        """The primary button."""
        if primary(self.controller).opens_folder:
            self.open_out()
        else:
            self.controller.start()
            self.refresh()

    @Slot()
    def stop_after_this(self) -> None:
        self.controller.stop_after_this()

    @Slot()
    def stop_now(self) -> None:
        self.controller.stop_now()

    @Slot()
    def select_all(self) -> None:
        self.view.table.selectAll()

    @Slot()
    def remove(self) -> None:
        self.controller.remove(self.view.table.selected_paths())

    @Slot()
    def choose_out(self) -> None:
        folder = self._dialogs.folder(self, "Choose where protected photos go", self._choices.out)
        if folder is not None:
            self._choices.out = folder
            self.view.footer.show_out(folder)

    @Slot()
    def open_out(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._choices.out)))

    @Slot()
    def shortcuts(self) -> None:
        self._dialogs.shortcuts(self)

    @Slot()
    def about(self) -> None:
        self._dialogs.about(self)

    @Slot()
    def refresh(self) -> None:
        """Show the controller's present state; close when that was waited for."""
        self.view.refresh()
        self._enable()
        if self._closing and not self.controller.running:
            self.close()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 (Qt's name)
        if has_paths(event.mimeData()):
            event.acceptProposedAction()
            self.view.drop_area.set_hovering(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 (Qt's name)
        self.view.drop_area.set_hovering(False)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 (Qt's name)
        self.view.drop_area.set_hovering(False)
        event.acceptProposedAction()
        paths, elsewhere = paths_in(event.mimeData())
        self.controller.add(paths)
        if elsewhere:
            self.view.footer.say(
                f"{elsewhere} of the dropped things are not files on this computer; save them first."
            )

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 (Qt's name)
        """During a run: ask, stop, and close once the thread has ended."""
        if not self.controller.running:
            self._choices.geometry = self.saveGeometry()
            event.accept()
            return
        event.ignore()
        if not self._closing and self._dialogs.may_close(self):
            self._closing = True
            self.controller.stop_now()
            self._changed()

    def _connect(self) -> None:
        self.controller.changed.connect(self._changed)
        self.controller.noticed.connect(self.view.footer.say)
        self.controller.trouble.connect(self._show_trouble)
        self.view.header.preset_chosen.connect(self._choose_preset)
        self._themes.chosen.connect(self._choose_theme)
        self._redraw.timeout.connect(self.refresh)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._dress)

    @Slot()
    def _changed(self) -> None:
        if not self._redraw.isActive():
            self._redraw.start()

    @Slot(object)
    def _show_trouble(self, problem: Problem) -> None:
        TroubleDialog(problem, self).open()

    @Slot(str)
    def _choose_preset(self, name: str) -> None:
        self._choices.preset = name

    @Slot(str)
    def _choose_theme(self, name: str) -> None:
        self._choices.theme = name
        self._dress()

    @Slot()
    def _dress(self) -> None:
        shown = theme.shown_theme(self._choices.theme)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            theme.apply(application, shown)
        self.view.set_theme(shown)

    def _enable(self) -> None:
        running = self.controller.running
        states = {
            "protect": primary(self.controller).enabled,
            "stop_after_this": running and not self.controller.stopping,
            "stop_now": running,
            "remove": bool(self.controller.session.rows),
            "choose_out": not running,
        }
        for name, enabled in states.items():
            self.commands[name].setEnabled(enabled)
