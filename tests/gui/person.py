"""What a person does with the window, as events."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton

from geoshield_app.gui.main_window import MainWindow

PATIENCE_MS = 60_000
"""The machine may be busy; a free one needs a fraction of a second."""


def until(qtbot, condition) -> None:
    """Let the window live until ``condition()``."""
    qtbot.waitUntil(condition, timeout=PATIENCE_MS)


def mime(*names: Path | str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(n)) if isinstance(n, Path) else QUrl(n) for n in names])
    return data


def drop(window: MainWindow, data: QMimeData) -> QDragEnterEvent:
    """What the system sends when files are let go over the window."""
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(200, 200), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        event = QDropEvent(QPointF(200, 200), Qt.DropAction.CopyAction, data, buttons, keys)
        QApplication.sendEvent(window, event)
    return enter


def primary(window: MainWindow) -> QPushButton:
    return window.view.bar.primary


def press(qtbot, window: MainWindow) -> None:
    window.controller.show_now()
    qtbot.mouseClick(primary(window), Qt.MouseButton.LeftButton)


def states(window: MainWindow) -> list[str]:
    return [row.state.value for row in window.controller.session.rows.values()]


def idle(qtbot, window: MainWindow) -> None:
    """Nothing is searched, nothing works, everything is shown."""
    controller = window.controller
    until(qtbot, lambda: not controller.finder.searching and not controller.running)
    controller.show_now()


def brought(qtbot, window: MainWindow, *paths: Path) -> None:
    """Dropped, found, and looked at."""
    drop(window, mime(*paths))
    idle(qtbot, window)


def accepted(qtbot, window: MainWindow, *paths: Path) -> None:
    """Dropped, looked at, and everything that was found accepted."""
    brought(qtbot, window, *paths)
    library = window.view.pages["library"]
    library.select_all()
    library.accept_all()
    window.controller.show_now()
