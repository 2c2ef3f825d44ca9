"""A person drops photos, presses one button, watches, stops, closes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QComboBox, QTableView, QToolButton

from tests.gui import streams
from tests.gui.person import drop, idle, mime, press, primary, states, until


def test_an_empty_window_invites_and_offers_nothing_to_press(open_window):
    window = open_window(streams.good)
    assert window.view.drop_area.isVisible()
    assert not primary(window).isEnabled()


def test_dropping_a_folder_lists_its_photos_and_the_button_says_how_many(qtbot, open_window, photos):
    window = open_window(streams.good)
    drop(window, mime(photos[0].parent))
    until(qtbot, lambda: primary(window).text() == "Protect 3")
    assert window.view.table.model().rowCount() == 3


def test_dropping_twice_adds_nothing_twice(open_window, photos):
    window = open_window(streams.good)
    drop(window, mime(photos[0].parent))
    drop(window, mime(*photos))
    assert len(window.controller.session.rows) == 3


def test_a_picture_from_a_web_page_is_refused_in_one_line(open_window):
    window = open_window(streams.good)
    drop(window, mime("https://example.org/a.jpg"))
    texts = [label.text() for label in window.view.footer.findChildren(type(window.view.footer._said))]
    assert any("not files on this computer" in text for text in texts)
    assert window.controller.session.rows == {}


def test_a_drag_without_files_is_not_taken(open_window):
    data = QMimeData()
    data.setText("hello")
    assert not drop(open_window(streams.good), data).isAccepted()


def test_copied_files_are_pasted(qtbot, open_window, photos):
    window = open_window(streams.good)
    QGuiApplication.clipboard().setMimeData(mime(*photos[:2]))
    qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert states(window) == ["New", "New"]


def test_something_that_is_no_photo_is_listed_as_skipped(open_window, photos):
    notes = photos[0].with_name("notes.txt")
    notes.write_text("hello")
    window = open_window(streams.good)
    drop(window, mime(photos[0].parent))
    assert sorted(states(window)) == ["New", "New", "New", "Skipped"]


def test_a_path_that_is_gone_is_listed_as_failed(open_window, tmp_path):
    window = open_window(streams.good)
    drop(window, mime(tmp_path / "gone.jpg"))
    assert states(window) == ["Failed"]


def test_one_press_protects_all_and_the_button_then_opens_the_folder(qtbot, open_window, photos):
    window = open_window(streams.good)
    drop(window, mime(*photos))
    press(qtbot, window)
    idle(qtbot, window)
    assert states(window) == ["Finished"] * 3
    assert primary(window).text() == "Open output folder"


@pytest.mark.parametrize("keys", [Qt.Key.Key_E, Qt.Key.Key_Return])
def test_the_keyboard_starts_too(qtbot, open_window, photos, keys):
    window = open_window(streams.good)
    drop(window, mime(*photos))
    window.refresh()
    qtbot.keyClick(window, keys, Qt.KeyboardModifier.ControlModifier)
    idle(qtbot, window)
    assert states(window) == ["Finished"] * 3


def test_the_detail_pane_shows_verdict_and_figures(qtbot, open_window, photos):
    window = open_window(streams.good)
    drop(window, mime(*photos))
    press(qtbot, window)
    idle(qtbot, window)
    window.view.table.selectRow(1)
    shown = " ".join(
        label.text() for label in window.view.detail.findChildren(type(window.view.detail._name))
    )
    for part in ("b.jpg", "Demonstration", "It protects no real photo.", "8 of 255 levels", "PSNR 36.0 dB"):
        assert part in shown


def test_removing_takes_the_photo_off_the_list_and_not_off_the_drive(qtbot, open_window, photos):
    window = open_window(streams.good)
    drop(window, mime(*photos))
    window.refresh()
    window.view.table.selectRow(1)
    qtbot.keyClick(window.view.table, Qt.Key.Key_Delete)
    assert [path.name for path in window.controller.session.rows] == ["a.jpg", "c.jpg"]
    assert photos[1].exists()


def test_choices_are_remembered(open_window, answers, tmp_path):
    window = open_window(streams.good)
    answers.chosen = [tmp_path / "results"]
    window.choose_out()
    window.view.header.preset_chosen.emit("strong")
    again = open_window(streams.good)
    settings = again._choices.settings()
    assert (settings.out, settings.recipe.name) == (tmp_path / "results", "strong")


def test_every_control_has_a_name_for_screen_readers(open_window, photos):
    window = open_window(streams.good)
    drop(window, mime(*photos))
    window.refresh()
    for kind in (QAbstractButton, QComboBox, QTableView):
        for control in window.view.findChildren(kind):
            if control.isVisibleTo(window.view) and control.parent() is not window.view.table:
                named = control.accessibleName() or getattr(control, "text", str)()
                assert named, f"{type(control).__name__} without a name"


def test_tab_reaches_the_primary_button(qtbot, open_window, photos):
    window = open_window(streams.good)
    drop(window, mime(*photos))
    window.refresh()
    seen = set()
    widget = window.view
    while widget not in seen:
        seen.add(widget)
        widget = widget.nextInFocusChain()
    assert primary(window) in seen
    assert all(b.focusPolicy() & Qt.FocusPolicy.TabFocus for b in window.view.findChildren(QToolButton))


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_theme_changes_at_once(open_window, theme):
    window = open_window(streams.good)
    window._choose_theme(theme)
    ground = window.grab().toImage().pixelColor(5, window.height() - 5)
    assert (ground.lightness() > 128) == (theme == "light")
