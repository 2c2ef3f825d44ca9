"""A person drops photos, reviews, presses one button, exports, looks around."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QListView

from geoshield_app.domain.events import State
from geoshield_app.gui.page import EXPORT, GALLERY, LIBRARY, REVIEW, SETUP
from geoshield_app.gui.work_list import Kind
from geoshield_app.workflow.session import Row
from tests.gui import streams
from tests.gui.person import PATIENCE_MS, accepted, brought, drop, idle, mime, press, primary, states, until
from tests.gui.working_backend import WorkingBackend


def test_an_empty_window_invites_and_the_button_adds_photos(qtbot, open_window, answers, photos):
    window = open_window()
    assert window.view.pages[LIBRARY].welcome.isVisible()
    assert primary(window).text() == "Add photos"
    answers.chosen = photos
    press(qtbot, window)
    idle(qtbot, window)
    assert len(states(window)) == 3


def test_dropped_photos_are_looked_at_and_the_button_leads_to_the_review(qtbot, open_window, photos):
    window = open_window()
    brought(qtbot, window, photos[0].parent)
    assert states(window) == ["Needs review"] * 3
    assert primary(window).text() == "Review 3"
    assert window.view.pages[LIBRARY].grid.photos.rowCount() == 3
    press(qtbot, window)
    assert window.view.page.name == REVIEW


def test_the_first_photo_is_selected_and_named_though_another_file_stands_before_it(
    qtbot, open_window, photos
):
    folder = photos[0].parent
    (folder / "LICENSE").write_text("no photo")
    window = open_window(streams.passing_over)
    brought(qtbot, window, folder)
    assert states(window) == ["Skipped", *["Needs review"] * 3]
    assert window.view.pages[LIBRARY].selected() == (photos[0],)
    window.view.go(EXPORT)
    assert "a.jpg" in window.view.page.form._example.text()
    assert "LICENSE" not in window.view.page.form._example.text()


def test_the_example_name_is_of_the_photo_that_goes_out_first(qtbot, open_window, photos):
    window = open_window()
    brought(qtbot, window, *photos[:2])
    accepted(qtbot, window, photos[2])
    window.controller.protect([photos[2]])
    idle(qtbot, window)
    window.view.go(EXPORT)
    assert "c.jpg" in window.view.page.form._example.text()


def test_a_drop_is_reported_in_one_line(qtbot, open_window, photos):
    (photos[0].parent / "notes.txt").write_text("hello")
    window = open_window()
    brought(qtbot, window, photos[0])
    brought(qtbot, window, photos[0].parent, photos[0].with_name("gone.jpg"))
    assert window.view.footer.notice == "2 added, 1 unsupported, 1 already there, 1 unreadable"
    assert len(states(window)) == 3


def test_photos_may_be_added_while_others_are_protected(qtbot, open_window, photos):
    gate = streams.Gate()
    window = open_window(gate)
    accepted(qtbot, window, photos[0])
    window.commands.protect()
    gate.let(1)
    drop(window, mime(*photos[1:]))
    until(qtbot, lambda: len(states(window)) == 3)
    assert not window.controller.session.rows[photos[1]].state.ended
    gate.let(100)
    idle(qtbot, window)
    assert states(window) == ["Finished", "Needs review", "Needs review"]


def test_a_picture_from_a_web_page_is_refused_in_one_line(open_window):
    window = open_window()
    drop(window, mime("https://example.org/a.jpg"))
    assert "not files on this computer" in window.view.footer.notice
    assert window.controller.session.rows == {}


def test_a_drag_without_files_is_not_taken(open_window):
    data = QMimeData()
    data.setText("hello")
    assert not drop(open_window(), data).isAccepted()


def test_copied_files_are_pasted(qtbot, open_window, photos):
    window = open_window()
    QGuiApplication.clipboard().setMimeData(mime(*photos[:2]))
    qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    idle(qtbot, window)
    assert len(states(window)) == 2


def test_accepting_is_one_step_of_undo_for_many_photos(qtbot, open_window, photos):
    window = open_window()
    accepted(qtbot, window, *photos)
    assert states(window) == ["Ready"] * 3
    window.commands.undo()
    assert states(window) == ["Needs review"] * 3
    window.commands.redo()
    assert states(window) == ["Ready"] * 3
    assert window.controller.undo_stack.count() == 1


def test_protect_then_export_each_say_to_how_many(qtbot, open_window, photos):
    backend = WorkingBackend()
    window = open_window(backend=backend)
    accepted(qtbot, window, *photos)
    assert primary(window).text() == "Protect 3"
    press(qtbot, window)
    idle(qtbot, window)
    assert states(window) == ["Finished"] * 3
    assert primary(window).text() == "Export 3"
    press(qtbot, window)
    idle(qtbot, window)
    assert all(row.is_exported for row in window.controller.session.rows.values())
    assert primary(window).text() == "Open output folder"
    assert [kind for kind, _ in backend.asked] == [Kind.LOOK] * 3 + [Kind.PROTECT] * 3 + [Kind.EXPORT] * 3


def test_one_key_protects_what_is_ready_and_exports_it_when_it_is_finished(qtbot, open_window, photos):
    window = open_window(streams.good)
    window.controller.prefer(ensemble="small")
    accepted(qtbot, window, *photos)
    qtbot.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    idle(qtbot, window)
    assert all(row.is_exported for row in window.controller.session.rows.values())


@pytest.mark.parametrize("yes", [True, False])
def test_demonstrations_go_out_only_when_the_person_says_so(qtbot, open_window, photos, answers, yes):
    answers.yes = yes
    window = open_window(streams.demonstration)
    accepted(qtbot, window, *photos)
    window.commands.protect()
    idle(qtbot, window)
    window.commands.export()
    idle(qtbot, window)
    assert answers.asked == ["3 demonstrations"]
    assert all(row.is_exported == yes for row in window.controller.session.rows.values())


@pytest.mark.parametrize("yes", [True, False])
@pytest.mark.parametrize("place", [LIBRARY, GALLERY])
def test_selected_demonstrations_are_asked_about_as_all_are(qtbot, open_window, photos, answers, yes, place):
    answers.yes = yes
    window = open_window(streams.demonstration)
    accepted(qtbot, window, *photos)
    window.commands.protect()
    idle(qtbot, window)
    window.view.go(place, photos[1])
    window.menus.page_actions[place]["export_selected"].trigger()
    idle(qtbot, window)
    assert answers.asked == ["1 demonstrations"]
    rows = window.controller.session.rows
    assert [rows[path].is_exported for path in photos] == [False, yes, False]


def test_taken_names_are_asked_about_once(qtbot, open_window, photos, answers):
    window = open_window()
    out = window.controller.preferences.out_folder
    out.mkdir()
    (out / "old.jpg").write_text("x")
    for photo in photos[:2]:
        accepted(qtbot, window, photo)
        window.commands.protect()
        idle(qtbot, window)
        window.commands.export()
        idle(qtbot, window)
    assert answers.asked.count("overwrite") == 1


def test_what_could_not_be_placed_says_why_and_can_be_tried_again(qtbot, open_window, photos):
    backend = WorkingBackend(script=streams.not_placing)
    window = open_window(backend=backend)
    accepted(qtbot, window, *photos)
    window.commands.protect()
    idle(qtbot, window)
    window.commands.export()
    idle(qtbot, window)
    row = window.controller.session.rows[photos[0]]
    assert (row.state, row.is_exported) == (State.FINISHED, False)
    assert window.controller.problem_of(photos[0]).message == "The folder is read-only."
    backend.script = streams.good
    window.view.go(EXPORT)
    window.view.page.table.selectAll()
    window.view.page.retry()
    idle(qtbot, window)
    assert window.controller.session.rows[photos[0]].is_exported


def test_unreviewed_photos_may_go_on_by_a_setting(qtbot, open_window, photos):
    window = open_window()
    window.controller.prefer(review_needed=False)
    brought(qtbot, window, *photos)
    assert primary(window).text() == "Protect 3"
    press(qtbot, window)
    idle(qtbot, window)
    assert states(window) == ["Finished"] * 3


def test_leaving_out_and_taking_in_again(qtbot, open_window, photos):
    window = open_window()
    brought(qtbot, window, *photos)
    library = window.view.pages[LIBRARY]
    library.show_path(photos[1])
    library.exclude()
    assert states(window) == ["Needs review", "Skipped", "Needs review"]
    library.exclude()
    assert states(window) == ["Needs review"] * 3


def test_removing_takes_the_photo_off_the_list_and_not_off_the_drive(qtbot, open_window, photos):
    window = open_window()
    brought(qtbot, window, *photos)
    library = window.view.pages[LIBRARY]
    library.show_path(photos[1])
    library.grid.setFocus()
    qtbot.keyClick(library.grid, Qt.Key.Key_Delete)
    window.controller.show_now()
    assert list(window.controller.session.rows) == [photos[0], photos[2]]
    assert photos[1].exists()


def test_the_list_of_the_last_time_comes_back(qtbot, open_window, photos):
    rows = [Row(photo, State.NEEDS_REVIEW) for photo in photos]
    window = open_window(backend=WorkingBackend(stored=rows))
    with qtbot.waitSignal(window.controller.loaded, timeout=PATIENCE_MS):
        window.controller.restore()
    window.controller.show_now()
    assert states(window) == ["Needs review"] * 3


def test_choices_are_remembered(open_window, answers, tmp_path):
    window = open_window()
    answers.chosen = [tmp_path / "elsewhere"]
    window.commands.choose_out()
    window.view.bar.preset_chosen.emit("strong")
    settings = open_window().controller.settings()
    assert settings.recipe.name == "strong"


def test_every_control_has_a_name_for_screen_readers(qtbot, open_window, photos):
    window = open_window()
    brought(qtbot, window, *photos)
    for page in (LIBRARY, REVIEW, GALLERY, EXPORT, SETUP):
        window.view.go(page)
        for kind in (QAbstractButton, QComboBox, QAbstractItemView, QLineEdit):
            for control in window.view.findChildren(kind):
                inside = isinstance(control.parent(), QComboBox | QAbstractItemView | QLineEdit)
                if control.isVisible() and not inside and not control.objectName().startswith("qt_"):
                    named = control.accessibleName() or getattr(control, "text", str)()
                    assert named or isinstance(control.window(), QListView), (
                        f"{page}: {type(control).__name__}"
                    )


@pytest.mark.parametrize("page", [LIBRARY, REVIEW, GALLERY, EXPORT, SETUP])
def test_tab_reaches_the_primary_button_from_every_place(qtbot, open_window, photos, page):
    window = open_window()
    brought(qtbot, window, *photos)
    window.view.go(page)
    seen, widget = set(), window.view
    while widget not in seen:
        seen.add(widget)
        widget = widget.nextInFocusChain()
    assert primary(window) in seen
    assert primary(window).focusPolicy() & Qt.FocusPolicy.TabFocus


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_theme_changes_at_once(open_window, theme):
    window = open_window()
    window._choose_theme(theme)
    ground = window.grab().toImage().pixelColor(5, window.height() - 5)
    assert (ground.lightness() > 128) == (theme == "light")
