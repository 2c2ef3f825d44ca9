"""A run in the window: progress, pausing, stopping, reordering, trouble, closing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from geoshield_app.domain.events import State
from geoshield_app.gui.page import EXPORT, LIBRARY
from geoshield_app.gui.trouble import TroubleDialog
from geoshield_app.gui.work_list import Kind
from tests.gui import streams
from tests.gui.person import PATIENCE_MS, accepted, idle, press, primary, states, until


@pytest.fixture
def gate() -> streams.Gate:
    return streams.Gate()


@pytest.fixture
def working(qtbot, open_window, photos, gate):
    """Three photos are ready, the first one is in work and its thread stands before the third event."""
    window = open_window(gate)
    accepted(qtbot, window, *photos)
    window.commands.protect()
    gate.let(2)
    until(qtbot, lambda: gate.stands_before == 3 and "Protecting" in states(window))
    window.controller.show_now()
    yield window
    gate.let(100)


def test_progress_names_photo_phase_step_and_count(qtbot, working):
    line = working.view.footer.progress
    until(qtbot, lambda: line.text.startswith("Protecting: a.jpg  ·  step 1 of 4  ·  photo 1 of 3"))
    working.controller.show_now()
    assert primary(working).text() == "1 of 3 ..."
    press(qtbot, working)
    assert working.view.page.name == EXPORT


def test_stop_now_cancels_what_is_left_and_offers_it_again(qtbot, working, gate):
    working.commands.stop_now()
    gate.let(1)
    idle(qtbot, working)
    assert states(working) == ["Cancelled"] * 3
    assert primary(working).text() == "Protect 3"
    gate.let(100)
    press(qtbot, working)
    idle(qtbot, working)
    assert states(working) == ["Finished"] * 3


def test_stop_after_this_finishes_the_photo_in_work(qtbot, working, gate):
    working.menus.actions["stop_after_this"].trigger()
    gate.let(100)
    idle(qtbot, working)
    assert states(working) == ["Finished", "Cancelled", "Cancelled"]


def test_pause_stands_still_and_goes_on(qtbot, working, gate):
    working.commands.pause()
    gate.let(100)
    assert working.view.footer.progress.text.startswith("Paused.") or working.controller.worker.paused
    qtbot.wait(120)
    assert len(gate.said) <= 3
    working.commands.pause()
    idle(qtbot, working)
    assert states(working) == ["Finished"] * 3


def test_what_waits_can_be_reordered_and_taken_out(qtbot, working, photos, gate):
    working.view.go(EXPORT)
    page = working.view.page
    page.show_path(photos[2])
    page.earlier()
    assert working.controller.worker.work.waiting(Kind.PROTECT) == (photos[2], photos[1])
    page.show_path(photos[1])
    page.unqueue()
    assert working.controller.session.rows[photos[1]].state is State.READY
    gate.let(100)
    idle(qtbot, working)
    finished = [event.path for event in gate.said if isinstance(event, streams.Finished)]
    assert finished == [photos[0], photos[2]]


def test_a_photo_that_is_removed_while_it_waits_is_not_done(qtbot, working, photos, gate):
    working.controller.remove([photos[1]])
    gate.let(100)
    idle(qtbot, working)
    assert states(working) == ["Finished", "Finished"]


def test_a_failed_photo_says_why_and_can_be_tried_again(qtbot, open_window, photos):
    window = open_window(streams.failing_first)
    accepted(qtbot, window, *photos)
    window.commands.protect()
    idle(qtbot, window)
    library = window.view.pages[LIBRARY]
    library.show_path(photos[0])
    assert library.detail._sentence.text() == "It is broken. Copy it again."
    qtbot.mouseClick(library.detail._copy, Qt.MouseButton.LeftButton)
    assert "Traceback: details" in QGuiApplication.clipboard().text()
    window.commands.export()
    idle(qtbot, window)
    assert primary(window).text() == "Try 1 again"


def test_a_broken_stream_is_one_sentence_and_everything_counts(qtbot, open_window, photos):
    window = open_window(streams.crashing)
    accepted(qtbot, window, *photos)
    window.commands.protect()
    idle(qtbot, window)
    dialog = window.findChild(TroubleDialog)
    assert dialog is not None
    assert states(window) == ["Failed", "Ready", "Ready"]
    assert primary(window).text() == "Protect 2"
    dialog.reject()


def test_a_lying_stream_makes_no_result_from_nothing(qtbot, open_window, photos):
    window = open_window(streams.lying)
    accepted(qtbot, window, *photos)
    window.commands.protect()
    idle(qtbot, window)
    assert states(window) == ["Finished"] * 3
    assert len(window.controller.session.rows) == 3


def test_closing_during_a_run_asks_and_may_go_on(qtbot, working, answers, gate):
    answers.close = False
    working.close()
    assert answers.asked == ["close"]
    assert working.isVisible()
    gate.let(100)
    idle(qtbot, working)
    assert states(working) == ["Finished"] * 3


def test_closing_during_a_run_stops_it_and_then_closes(qtbot, working, gate):
    with qtbot.waitSignal(working.gone, timeout=PATIENCE_MS):
        working.close()
        gate.let(1)
    assert gate.closed.is_set()
    assert not working.controller.running


def test_the_window_is_out_of_sight_while_its_thread_still_ends(working):
    working.close()
    assert not working.isVisible()
    assert working.controller.running


def test_a_start_while_the_window_goes_brings_it_back(qtbot, working, gate, photos):
    working.close()
    working.take_call([])
    gate.let(1)
    idle(qtbot, working)
    assert working.isVisible()
    assert primary(working).text() == "Protect 3"


def test_closing_in_mid_run_cancels_nothing(qtbot, working, gate, photos):
    controller = working.controller
    working.close()
    gate.let(1)
    until(qtbot, lambda: not controller.running)
    assert states(working) == ["Ready"] * 3
    assert [controller.backend.saved[photo].state for photo in photos] == [State.READY] * 3


def test_closing_leaves_cancelled_what_the_person_had_stopped(qtbot, working, gate):
    working.commands.stop_now()
    working.close()
    gate.let(1)
    until(qtbot, lambda: not working.controller.running)
    assert states(working) == ["Cancelled"] * 3


def test_the_end_is_told_when_nobody_looks(qtbot, working, gate, monkeypatch):
    monkeypatch.setattr(working, "isActiveWindow", lambda: False)
    gate.let(100)
    idle(qtbot, working)
    assert working.manners.last_message == "3 photos are done."
