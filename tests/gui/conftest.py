"""A window over a stream of the test's choice, closed at the end, its thread gone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QThread, QThreadPool
from PySide6.QtWidgets import QWidget

from geoshield_app.gui.choices import Choices
from geoshield_app.gui.main_window import MainWindow
from geoshield_app.gui.stream import OpenStream
from tests.fakes import photo_file
from tests.gui.person import PATIENCE_MS

OpenWindow = Callable[[OpenStream], MainWindow]


class Answers:
    """Answers every question without a dialog, and remembers what was asked."""

    def __init__(self) -> None:
        self.chosen: list[Path] = []
        self.close = True
        self.asked: list[str] = []

    def photos(self, parent: QWidget) -> list[Path]:
        self.asked.append("photos")
        return self.chosen

    def folder(self, parent: QWidget, title: str, start: Path | None = None) -> Path | None:
        self.asked.append("folder")
        return self.chosen[0] if self.chosen else None

    def may_close(self, parent: QWidget) -> bool:
        self.asked.append("close")
        return self.close

    def shortcuts(self, parent: QWidget) -> None:
        self.asked.append("shortcuts")

    def about(self, parent: QWidget) -> None:
        self.asked.append("about")


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def photos(tmp_path: Path) -> list[Path]:
    """Three tagged photos in one folder."""
    return [photo_file(tmp_path / "trip" / f"{name}.jpg", seed=number) for number, name in enumerate("abc")]


@pytest.fixture
def open_window(qtbot, answers: Answers) -> Iterator[OpenWindow]:
    windows: list[MainWindow] = []

    def opened(stream: OpenStream) -> MainWindow:
        window = MainWindow(Choices(), stream, answers)
        windows.append(window)
        qtbot.addWidget(window)
        with qtbot.waitActive(window, timeout=PATIENCE_MS):
            window.show()
            window.activateWindow()
        return window

    yield opened
    for window in windows:
        window.controller.wait()
        assert not any(thread.isRunning() for thread in window.findChildren(QThread))
    QThreadPool.globalInstance().waitForDone(PATIENCE_MS)
