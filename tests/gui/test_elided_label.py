"""Long folders keep their beginning and their end, and are told whole to who asks."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from geoshield_app.gui.elided_label import ElidedLabel
from geoshield_app.gui.page import EXPORT

LONG = "/home/ada/" + "an_unbroken_name_of_a_folder" * 6 + "/results"


@pytest.fixture
def label(qtbot) -> ElidedLabel:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.resize(200, 20)
    label.show()
    label.show_whole(LONG)
    return label


def test_beginning_and_end_are_seen_and_the_whole_is_told(label):
    assert label.text().startswith("/home")
    assert label.text().endswith("results")
    assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width()
    assert (label.whole, label.toolTip(), label.accessibleName()) == (LONG, LONG, LONG)


def test_more_room_shows_more_and_enough_shows_all(label):
    narrow = len(label.text())
    label.resize(400, 20)
    assert narrow < len(label.text()) < len(LONG)
    label.resize(label.sizeHint())
    assert label.text() == LONG


def test_copying_takes_all_of_it(label):
    label.actions()[0].trigger()
    assert QGuiApplication.clipboard().text() == LONG


def test_the_export_panel_cuts_no_long_folder(open_window):
    window = open_window()
    window.controller.prefer(out=Path(LONG))
    window.view.go(EXPORT)
    shown = next(label for label in window.view.page.findChildren(ElidedLabel))
    panel = window.view.page.form
    assert shown.isVisible()
    assert shown.width() <= panel.width() <= panel.parentWidget().parentWidget().width()
    assert shown.text().endswith("results")
    assert shown.accessibleName() == LONG
