"""A run in the window: progress, stopping, trouble, closing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from geoshield_app.domain.events import State
from geoshield_app.gui.trouble import TroubleDialog
from tests.gui import streams
from tests.gui.person import drop, idle, mime, press, primary, states, until


def test_progress_names_photo_phase_step_and_count(qtbot, open_window, photos):
    gate = streams.Gate()
    window = open_window(gate)
    drop(window, mime(*photos))
    press(qtbot, window)
    gate.let(3)
    text = window.view.footer.progress._text
    until(qtbot, lambda: text.text().startswith("Protecting a.jpg   step 2 of 4   photo 1 of 3"))
    window.refresh()
    assert primary(window).text() == "Protecting 1 of 3"
    assert not primary(window).isEnabled()
    gate.let(100)
    idle(qtbot, window)


def test_stop_now_cancels_what_is_left_and_offers_it_again(qtbot, open_window, photos):
    gate = streams.Gate()
    window = open_window(gate)
    drop(window, mime(*photos))
    press(qtbot, window)
    gate.let(9)
    until(qtbot, lambda: State.FINISHED in window.controller.session.counts)
    window.stop_now()
    gate.let(1)
    idle(qtbot, window)
    assert states(window) == ["Finished", "Cancelled", "Cancelled"]
    assert primary(window).text() == "Protect 2"


def test_stop_after_this_finishes_the_photo_in_work(qtbot, open_window, photos):
    gate = streams.Gate()
    window = open_window(gate)
    drop(window, mime(*photos))
    press(qtbot, window)
    gate.let(2)
    until(qtbot, lambda: len(gate.said) == 2)
    window.commands["stop_after_this"].trigger()
    gate.let(100)
    idle(qtbot, window)
    assert states(window) == ["Finished", "Cancelled", "Cancelled"]


def test_photos_added_during_a_run_wait_for_the_next(qtbot, open_window, photos):
    gate = streams.Gate()
    window = open_window(gate)
    drop(window, mime(*photos[:2]))
    press(qtbot, window)
    drop(window, mime(photos[2]))
    gate.let(100)
    idle(qtbot, window)
    assert states(window) == ["Finished", "Finished", "New"]
    assert primary(window).text() == "Protect 1"


def test_a_failed_photo_says_why_and_can_be_tried_again(qtbot, open_window, photos):
    window = open_window(streams.failing_first)
    drop(window, mime(*photos))
    press(qtbot, window)
    idle(qtbot, window)
    window.view.table.selectRow(0)
    assert window.view.detail._sentence.text() == "It is broken. Copy it again."
    qtbot.mouseClick(window.view.detail._copy, Qt.MouseButton.LeftButton)
    assert "Traceback: details" in QGuiApplication.clipboard().text()
    assert primary(window).text() == "Try 1 again"


def test_a_broken_stream_is_one_sentence_and_everything_counts(qtbot, open_window, photos):
    window = open_window(streams.crashing)
    drop(window, mime(*photos))
    press(qtbot, window)
    idle(qtbot, window)
    dialog = window.findChild(TroubleDialog)
    assert dialog is not None
    assert states(window) == ["Cancelled"] * 3
    assert primary(window).text() == "Protect 3"
    dialog.reject()


def test_a_lying_stream_makes_no_result_from_nothing(qtbot, open_window, photos):
    window = open_window(streams.lying)
    drop(window, mime(*photos))
    press(qtbot, window)
    idle(qtbot, window)
    assert states(window) == ["Finished", "Cancelled", "Cancelled"]
    assert len(window.controller.session.rows) == 3


def test_closing_during_a_run_asks_and_may_go_on(qtbot, open_window, photos, answers):
    answers.close = False
    gate = streams.Gate()
    window = open_window(gate)
    drop(window, mime(*photos))
    press(qtbot, window)
    window.close()
    assert answers.asked == ["close"]
    assert window.isVisible()
    gate.let(100)
    idle(qtbot, window)
    assert states(window) == ["Finished"] * 3


def test_closing_during_a_run_stops_it_and_then_closes(qtbot, open_window, photos):
    gate = streams.Gate()
    window = open_window(gate)
    drop(window, mime(*photos))
    press(qtbot, window)
    gate.let(1)
    window.close()
    gate.let(1)
    until(qtbot, lambda: not window.isVisible())
    assert gate.closed.is_set()
    assert not window.controller.running
