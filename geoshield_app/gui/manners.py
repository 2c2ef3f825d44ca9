"""What the window says to the desktop: a message and a badge when a run has ended and nobody looks."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from geoshield_app.gui.controller import Controller
from geoshield_app.gui.icons import icon
from geoshield_app.gui.language import number
from geoshield_app.gui.theme import LIGHT, tokens


class Manners(QObject):
    """The icon beside the clock is there only while it has a message."""

    def __init__(self, controller: Controller, window: QWidget) -> None:
        super().__init__(window)
        self._controller, self._window = controller, window
        self._tray: QSystemTrayIcon | None = None
        self.last_message = ""
        controller.finished.connect(self._tell)
        controller.changed.connect(self._count)

    def end(self) -> None:
        """Nothing of ours is left on the desktop."""
        if self._tray is not None:
            self._tray.hide()
        _badge(0)

    @Slot()
    def _count(self) -> None:
        """The badge of the program's icon, where the desktop has one: what is still to be done."""
        controller = self._controller
        _badge(controller.run.total - controller.run.ended if controller.running else 0)

    @Slot(int, int)
    def _tell(self, well: int, failed: int) -> None:
        if not self._controller.preferences.notify or self._window.isActiveWindow():
            return
        text = self.tr("{n} photos are done.").format(n=number(well))
        if failed:
            text += " " + self.tr("{n} failed; GeoShield says why.").format(n=number(failed))
        self.last_message = text
        QApplication.alert(self._window)
        if QSystemTrayIcon.isSystemTrayAvailable():
            tray = self._icon()
            tray.show()
            tray.showMessage("GeoShield", text, tray.icon())

    def _icon(self) -> QSystemTrayIcon:
        if self._tray is None:
            self._tray = QSystemTrayIcon(icon("geoshield", tokens(LIGHT)["accent"]), self)
            self._tray.setToolTip("GeoShield")
            self._tray.messageClicked.connect(self._raise)
            self._tray.activated.connect(self._raise)
        return self._tray

    @Slot()
    def _raise(self) -> None:
        self._window.showNormal() if self._window.isMinimized() else self._window.show()
        self._window.raise_()
        self._window.activateWindow()
        if self._tray is not None:
            self._tray.hide()


def _badge(count: int) -> None:
    program = QGuiApplication.instance()
    if isinstance(program, QGuiApplication):
        program.setBadgeNumber(count)
