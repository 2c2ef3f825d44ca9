"""What can wait for the first paint waits for it, and not for ever."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMainWindow, QWidget

from geoshield_app.gui import first_paint
from geoshield_app.gui.first_paint import FirstPaint
from tests.gui.person import until


@pytest.fixture
def window(qtbot):
    made = QMainWindow()
    made.setCentralWidget(QWidget())
    qtbot.addWidget(made)
    return made


def test_it_is_told_once_after_the_contents_were_painted(qtbot, window):
    told: list[int] = []
    FirstPaint(window).over.connect(lambda: told.append(1))
    window.show()
    until(qtbot, lambda: told == [1])
    window.centralWidget().repaint()
    qtbot.wait(1)
    assert told == [1]


def test_a_window_that_is_not_seen_begins_all_the_same(qtbot, window, monkeypatch):
    monkeypatch.setattr(first_paint, "PATIENCE_MS", 1)
    told: list[int] = []
    FirstPaint(window).over.connect(lambda: told.append(1))
    until(qtbot, lambda: told == [1])
