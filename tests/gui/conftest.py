"""A window over a backend of the test's choice, closed at the end, its threads gone."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QThread, QThreadPool
from PySide6.QtWidgets import QApplication, QWidget

from geoshield_app.domain.settings import Overwrite
from geoshield_app.gui.app import all_pages, open_backend
from geoshield_app.gui.backend import Backend
from geoshield_app.gui.choices import Choices
from geoshield_app.gui.controller import Controller
from geoshield_app.gui.language import ENGLISH, Language
from geoshield_app.gui.main_window import MainWindow
from geoshield_app.gui.program import Program
from geoshield_app.gui.report.dialog import ReportWish
from tests.fakes import photo_file
from tests.gui.person import PATIENCE_MS
from tests.gui.working_backend import WorkingBackend

OpenWindow = Callable[..., MainWindow]


class Answers:
    """Answers every question without a dialog, and remembers what was asked."""

    def __init__(self) -> None:
        self.chosen: list[Path] = []
        self.close = self.yes = True
        self.policy: Overwrite | None = Overwrite.UNIQUE
        self.wish: ReportWish | None = None
        self.asked: list[str] = []
        self.said: list[str] = []
        """What stood below each question that needs a clear yes."""

    def photos(self, parent: QWidget) -> list[Path]:
        self.asked.append("photos")
        return self.chosen

    def folder(self, parent: QWidget, title: str, start: Path | None = None) -> Path | None:
        self.asked.append("folder")
        return self.chosen[0] if self.chosen else None

    def may_close(self, parent: QWidget) -> bool:
        self.asked.append("close")
        return self.close

    def export_demonstrations(self, parent: QWidget, count: int) -> bool:
        self.asked.append(f"{count} demonstrations")
        return self.yes

    def overwrite(self, parent: QWidget, folder: Path) -> Overwrite | None:
        self.asked.append("overwrite")
        return self.policy

    def agreed(self, parent: QWidget, text: str, more: str, yes: str, no: str = "") -> bool:
        self.asked.append(text)
        self.said.append(more)
        return self.yes

    def report(self, parent: QWidget, selected: int, total: int) -> ReportWish | None:
        self.asked.append(f"report of {selected} or {total}")
        return self.wish

    def report_file(self, parent: QWidget, start: Path) -> Path | None:
        self.asked.append(start.name)
        return self.chosen[0] if self.chosen else None

    def shortcuts(self, parent: QWidget) -> None:
        self.asked.append("shortcuts")

    def about(self, parent: QWidget) -> None:
        self.asked.append("about")

    def log(self, parent: QWidget) -> None:
        self.asked.append("log")


@pytest.fixture(autouse=True)
def _collected_in_this_thread() -> Iterator[None]:
    """As in the program: no other thread destroys what a window left behind."""
    gc.disable()
    gc.freeze()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def photos(tmp_path: Path) -> list[Path]:
    """Three tagged photos in one folder."""
    return [photo_file(tmp_path / "trip" / f"{name}.jpg", seed=number) for number, name in enumerate("abc")]


@pytest.fixture
def open_window(qtbot, qapp: QApplication, answers: Answers, tmp_path: Path) -> Iterator[OpenWindow]:
    """``open_window(script)`` or ``open_window(backend=...)``; real ensembles are taken for there."""
    windows: list[MainWindow] = []

    def opened(script=None, backend: Backend | None = None) -> MainWindow:
        used = backend or WorkingBackend()
        if script is not None:
            used.script = script
        choices = Choices(qapp)
        choices.prefer(out=tmp_path / "results", welcomed=True)
        window = MainWindow(Controller(choices, used), all_pages, answers, Language(qapp))
        windows.append(window)
        qtbot.addWidget(window)
        with qtbot.waitActive(window, timeout=PATIENCE_MS):
            window.show()
            window.activateWindow()
        return window

    yield opened
    for window in windows:
        window.controller.wait()
        window.view.end()
        assert not any(thread.isRunning() for thread in window.findChildren(QThread))
    QThreadPool.globalInstance().waitForDone(PATIENCE_MS)


@pytest.fixture
def without_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    """A run over the real program brings in none of the models' libraries; for tests whose tools are fakes."""
    monkeypatch.setattr("geoshield_app.gui.program._bring_in_what_stays", lambda: None)


@pytest.fixture
def reopen(without_libraries: None) -> Iterator[Callable[[], Program]]:
    """The real program over the real journal; called again it is a restart. Its models are the test's own."""
    opened: list[Program] = []

    def once() -> Program:
        opened.append(open_backend())
        return opened[-1]

    yield once
    for one in opened:
        one.close()


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    """The program's language, English again at the end."""
    spoken_here = Language(qapp)
    yield spoken_here
    spoken_here.speak(ENGLISH)
