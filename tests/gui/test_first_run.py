"""The way of somebody new, from the first photo to the first file: what is offered and said, what stays in place."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt

from geoshield_app.domain.events import State
from geoshield_app.gui.footer import end_text
from geoshield_app.gui.library.arranging import Group
from geoshield_app.gui.page import EXPORT, GALLERY, LIBRARY, REVIEW, SETUP
from geoshield_app.gui.work_list import Kind
from geoshield_app.workflow.session import Row
from tests.gui import streams
from tests.gui.person import accepted, brought, idle, press, primary, states, until
from tests.gui.working_backend import WorkingBackend
from tests.held_fakes import HELD_SECONDS


@pytest.fixture
def tried(qtbot, open_window, photos):
    """A window of somebody new, whose photos were looked at by the built-in models."""
    window = open_window(streams.demonstration)
    window.controller.prefer(welcomed=False, ensemble="demonstration")
    brought(qtbot, window, *photos)
    return window


def hint(window):
    return window.view.pages[LIBRARY].steps


def test_the_first_photo_is_selected_and_what_it_tells_is_seen(tried):
    assert tried.view.pages[LIBRARY].selected() == (next(iter(tried.controller.session.rows)),)


def test_the_notice_is_there_as_soon_as_a_place_is_so_that_nothing_moves_under_the_mouse(tried):
    for name in (REVIEW, GALLERY, EXPORT):
        tried.view.go(name)
        assert tried.view._notice.isVisible(), name
    for name in (LIBRARY, SETUP):
        tried.view.go(name)
        assert not tried.view._notice.isVisible(), name


def test_in_the_review_the_button_does_not_lead_where_one_is(qtbot, tried):
    assert primary(tried).text() == "Review 3"
    tried.view.go(REVIEW)
    assert primary(tried).text() == "Accept all 3"
    press(qtbot, tried)
    tried.controller.show_now()
    assert states(tried) == ["Ready"] * 3 and primary(tried).text() == "Protect 3"
    tried.commands.undo()
    assert states(tried) == ["Needs review"] * 3


def test_the_last_steps_offer_to_compare_to_export_and_the_real_models(qtbot, tried):
    tried.commands.accept_unreviewed()
    tried.commands.protect()
    idle(qtbot, tried)
    steps = hint(tried)
    assert "protects no real photo" in steps._text.text() and "place tags are gone" in steps._text.text()
    qtbot.mouseClick(steps._also, Qt.MouseButton.LeftButton)
    assert tried.view.page.name == GALLERY
    tried.view.go(LIBRARY)
    qtbot.mouseClick(steps._next, Qt.MouseButton.LeftButton)
    idle(qtbot, tried)
    assert not steps._also.isVisible()
    qtbot.mouseClick(steps._next, Qt.MouseButton.LeftButton)
    setup = tried.view.page
    assert setup.name == SETUP and setup._section() is setup.sections["models"]


def test_the_end_of_an_export_is_said_with_the_way_to_the_files(qtbot, open_window, photos):
    window = open_window()
    accepted(qtbot, window, *photos)
    window.commands.protect()
    idle(qtbot, window)
    footer = window.view.footer
    assert footer.notice == "3 done." and not footer._open.isVisible()
    window.commands.export()
    idle(qtbot, window)
    until(qtbot, lambda: "exported" in footer.notice)
    assert str(window.controller.preferences.out_folder) in footer.notice and footer._open.isVisible()
    footer.say("Something else.")
    assert not footer._open.isVisible()


def test_failures_are_counted_at_the_end(tmp_path):
    assert end_text(2, 2, 1, tmp_path) == f"2 exported to {tmp_path}, 1 failed."
    assert end_text(0, 4, 0, tmp_path) == "4 done."


def test_nothing_is_foretold_of_an_export(qtbot, open_window, photos):
    window = open_window()
    accepted(qtbot, window, *photos)
    window.commands.protect()
    idle(qtbot, window)
    assert window.controller.session.pace.left_seconds(3, 0.0) is not None, "it has been measured"
    assert window.controller.left_seconds() is None


def test_while_only_new_photos_are_looked_at_nobody_speaks_of_the_run_that_is_over(
    qtbot, open_window, photos
):
    brought_more, seen = threading.Event(), threading.Event()

    def script(task):
        assert task.kind is Kind.LOOK or brought_more.wait(HELD_SECONDS)
        for event in streams.good(task):
            yield event
            if task.kind is Kind.LOOK and task.path != photos[0]:
                assert seen.wait(HELD_SECONDS)

    window = open_window(script)
    accepted(qtbot, window, photos[0])
    window.view.go(EXPORT)
    window.commands.protect()
    window.controller.add(photos[1:])
    until(qtbot, lambda: len(states(window)) == 3)
    brought_more.set()
    until(qtbot, lambda: set(states(window)) == {"Finished", "Looking", "New"})
    window.controller.show_now()
    assert window.controller.running and window.controller.run.total == 1
    assert "photo 1 of 1" not in window.view.footer.progress.text
    assert window.view.footer.progress._bar.maximum() == 0, "nobody knows how long a look takes"
    assert not window.view.page.live.isVisible()
    seen.set()
    idle(qtbot, window)


@pytest.mark.parametrize("by_key", [True, False])
def test_the_photo_that_is_selected_goes_along_to_every_place(qtbot, tried, by_key):
    path = list(tried.controller.session.rows)[1]
    tried.view.pages[LIBRARY].show_path(path)
    for number, name in ((5, SETUP), (1, LIBRARY), (2, REVIEW)):
        if by_key:
            qtbot.keyClick(tried, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier)
        else:
            buttons = {button.objectName(): button for button in tried.view.bar._buttons}
            qtbot.mouseClick(buttons[name], Qt.MouseButton.LeftButton)
        assert tried.view.page.name == name
    assert tried.view.page.present == path


def test_nobody_is_invited_while_the_list_of_the_last_time_is_still_to_come(qtbot, open_window, photos):
    window = open_window(backend=WorkingBackend(stored=[Row(photos[0], State.READY)]))
    library = window.view.pages[LIBRARY]
    assert library.welcome.isVisible()
    window.controller.restoring = True
    window.refresh()
    assert not library.welcome.isVisible() and not library.grid.isVisible()
    window.controller.restore()
    until(qtbot, lambda: not window.controller.restoring)
    window.controller.show_now()
    assert library.grid.isVisible()


def test_a_photo_that_a_filter_hides_is_not_shown_beside_the_grid(qtbot, tried):
    library = tried.view.pages[LIBRARY]
    library.side.show_group(Group.FAILED)
    until(qtbot, lambda: library.grid.photos.rowCount() == 0)
    assert library.selected() == () and library.detail._name.text() == "No photo selected"
    assert not library.enabled("remove")
