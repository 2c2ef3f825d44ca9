"""A person reviews: one step of undo for each thing done."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from geoshield_app.domain.errors import NotAPhoto, NotFound, UnreadablePhoto
from geoshield_app.domain.events import State
from geoshield_app.gui.review import verbs
from geoshield_app.gui.review.element_delegate import NameEdit
from geoshield_app.gui.work_list import Kind
from geoshield_app.imaging.load import identify
from geoshield_app.workflow import edits
from geoshield_app.workflow.deciding import OURS
from geoshield_app.workflow.session import Row
from tests.gui.person import PATIENCE_MS
from tests.gui.review.conftest import SIGN
from tests.gui.review.hand import at, regions

LEFT, CTRL, SHIFT = (
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
_Key = Qt.Key


def test_accept_and_reject_change_the_selected_element_alone(page):
    page.reject()
    assert [region.accepted for region in regions(page)] == [False, True, True]
    page.accept()
    assert regions(page)[0] == SIGN


def test_renaming_happens_in_the_list(qtbot, page):
    page.rename()
    editor = page.editor.side.elements.findChild(NameEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, "name plate")
    qtbot.keyClick(editor, _Key.Key_Return)
    qtbot.waitUntil(lambda: regions(page)[0].label == "name plate", timeout=PATIENCE_MS)
    assert page.editor.path.name == "a.jpg", "Enter ended the edit, not the review"


def test_space_turns_the_tick(qtbot, page):
    page.editor.side.elements.setFocus()
    qtbot.keyClick(page.editor.side.elements, _Key.Key_Space)
    assert not regions(page)[0].accepted


def test_enter_marks_reviewed_and_shows_the_next(page, controller, photos):
    page.next_unreviewed()
    assert controller.row(photos[0]).state is State.READY
    assert page.editor.path == photos[1]
    page.next_unreviewed()
    spy = QSignalSpy(page.said)
    page.next_unreviewed()
    assert controller.in_state(State.NEEDS_REVIEW) == []
    assert spy.at(0) == ["All photos are reviewed. Now they can be protected."]


def test_the_photo_that_was_reviewed_does_not_come_back(qtbot, page, controller, photos):
    page.next_unreviewed()
    with qtbot.waitSignal(controller.rows_changed, timeout=PATIENCE_MS):
        controller.show_now()
    assert page.editor.path == photos[1]


def test_undo_shows_the_photo_that_it_changes(qtbot, page, controller, photos):
    page.next_unreviewed()
    assert page.editor.path == photos[1]
    controller.undo_stack.undo()
    qtbot.waitUntil(lambda: page.editor.path == photos[0], timeout=PATIENCE_MS)
    assert controller.row(photos[0]).state is State.NEEDS_REVIEW


def test_one_decision_for_many_photos_is_one_step(page, controller, photos):
    page.reject()
    page.same_for_all()
    decided = [controller.decision(path).draft.regions[0].accepted for path in photos]
    assert decided == [False] * 3
    controller.undo_stack.undo()
    assert controller.decision(photos[2]).draft.regions[0].accepted


def test_many_decisions_are_read_in_the_background_and_are_one_step_still(
    qtbot, page, controller, photos, monkeypatch
):
    page.reject()
    monkeypatch.setattr(verbs, "_AT_ONCE", 1)
    with qtbot.waitSignal(page.said, timeout=PATIENCE_MS) as heard:
        page.same_for_all()
        assert controller.decision(photos[2]).draft.regions[0].accepted, "not yet"
    assert heard.args == ["2 photos changed."]
    assert not controller.decision(photos[2]).draft.regions[0].accepted
    controller.undo_stack.undo()
    assert controller.decision(photos[1]).draft.regions[0].accepted


def test_a_strength_goes_to_all_photos_marked_in_the_strip(page, controller, photos):
    page.strip.selectAll()
    page.editor.side.strength.asked.emit("strong", None)
    assert [controller.decision(path).preset for path in photos] == ["strong"] * 3
    assert controller.undo_stack.count() == 1


def test_accept_all_acts_on_the_photos_marked_in_the_strip(page, controller, photos):
    rejected = {path: edits.all_accepted(controller.decision(path), False) for path in photos}
    controller.edit("reject", rejected)
    page.refresh()
    page.strip.selectAll()
    page.accept_all()
    for path in photos:
        assert all(region.accepted for region in controller.decision(path).draft.regions)


def test_a_photo_is_left_out_and_taken_in_again(page, controller, photos):
    page.exclude()
    assert controller.row(photos[0]).state is State.SKIPPED
    page.exclude()
    assert controller.row(photos[0]).state is State.READY


def test_the_description_is_kept_when_the_person_goes_on(qtbot, page, controller, photos):
    box = page.editor.side.description.edit
    box.setPlainText("A dog runs. It rains.")
    page.next_unreviewed()
    assert controller.decision(photos[0]).draft.notes.sentences == ("A dog runs.", "It rains.")
    assert controller.decision(photos[1]).draft.notes.sentences == ("People walk along a street.",)


def test_a_refresh_takes_nothing_out_of_the_persons_hands(qtbot, page, controller, photos):
    """During a run the page is refreshed several times a second."""
    box, canvas, budget = (
        page.editor.side.description.edit,
        page.editor.canvas,
        page.editor.side.strength.budget,
    )
    box.setPlainText("A dog ru")
    page.editor.side.strength.fold.click()
    budget.setSliderDown(True)
    budget.setSliderPosition(14)
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=at(page, 50, 40))
    qtbot.mouseMove(canvas, at(page, 70, 45))
    page.refresh()
    assert box.toPlainText() == "A dog ru"
    assert budget.sliderPosition() == 14
    assert canvas.box_of(0) != regions(page)[0].box
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=at(page, 70, 45))
    assert regions(page)[0].box.left > 30


def test_place_names_in_the_description_are_flagged_and_taken_out(qtbot, page):
    description = page.editor.side.description
    description.edit.setPlainText("A street in Lund with people.")
    qtbot.waitUntil(lambda: "Lund" in description.flagged(), timeout=PATIENCE_MS)
    assert description.edit.extraSelections()
    description._clean.click()
    qtbot.waitUntil(lambda: description.flagged() == "", timeout=PATIENCE_MS)
    assert description.edit.toPlainText() == "A street with people."


def test_what_the_file_tells_is_said_with_the_nearest_town(qtbot, page):
    def lund() -> bool:
        return any("Lund" in text for text in page.editor.side.tells.texts())

    qtbot.waitUntil(lund, timeout=PATIENCE_MS)
    assert any("GPS 55.7047" in text for text in page.editor.side.tells.texts())


def test_a_photo_changed_by_another_program_is_said_and_looked_at_again(qtbot, page, backend, photos):
    photos[0].write_bytes(photos[1].read_bytes())
    qtbot.waitUntil(lambda: "Another program" in page.editor.banner.text(), timeout=PATIENCE_MS)
    page.editor.banner.pressed.emit()
    qtbot.waitUntil(lambda: (Kind.LOOK, photos[0]) in backend.asked, timeout=PATIENCE_MS)


def test_a_photo_that_cannot_be_opened_is_said_in_its_place(qtbot, page, photos):
    photos[1].unlink()
    page.show_path(photos[1])
    qtbot.waitUntil(lambda: "There is no file" in page.editor.canvas.message, timeout=PATIENCE_MS)
    assert NotFound.advice in page.editor.canvas.message


def skipped(folder: Path) -> Row:
    """A text without a suffix, as it stands after the look."""
    file = folder / "LICENSE"
    file.write_text("Everybody may copy this.")
    with pytest.raises(NotAPhoto) as told:
        identify(file)
    return Row(file, State.SKIPPED, reason=told.value.message)


def renamed(folder: Path) -> Row:
    """A text that is called a photo, as it stands after the look."""
    file = folder / "letter.jpg"
    file.write_text("Dear all,")
    with pytest.raises(NotAPhoto) as told:
        identify(file)
    return Row(file, State.FAILED, reason=told.value.message, advice=told.value.advice)


def result(folder: Path) -> Row:
    return Row(folder / "result.png", State.SKIPPED, reason=OURS)


@pytest.mark.parametrize("no_photo", [skipped, renamed, result])
def test_what_is_no_photo_is_named_once_and_leads_to_the_next_photo(
    page, controller, photos, tmp_path, no_photo
):
    row = no_photo(tmp_path)
    controller.session = replace(controller.session, rows={row.path: row, **controller.session.rows})
    page.show_path(row.path)
    assert page.editor.path == photos[0]
    assert page.aside.text().count(row.path.name) == 1
    assert row.reason in page.aside.text() and "remove the file from the list" in page.aside.text()
    page.next_photo()
    assert page.editor.path == photos[1]
    assert page.aside.text() == ""


@pytest.mark.parametrize("no_photo", [skipped, renamed, result])
def test_what_is_no_photo_can_be_removed_from_the_list_at_once(page, controller, tmp_path, no_photo):
    row = no_photo(tmp_path)
    controller.session = replace(controller.session, rows={row.path: row})
    page.show_path(row.path)
    assert page.editor.path is None
    assert page.aside.text().count(row.path.name) == 1
    page.aside.pressed.emit()
    assert controller.row(row.path) is None
    assert page.aside.text() == ""


def test_a_photo_that_cannot_be_read_is_no_file_beside_the_photos(page, controller, photos):
    row = Row(photos[1], State.FAILED, reason="It is damaged.", advice=UnreadablePhoto.advice)
    controller.session = replace(controller.session, rows={**controller.session.rows, photos[1]: row})
    page.show_path(photos[1])
    assert page.editor.path == photos[1]
    assert page.aside.text() == ""


def test_the_strength_of_one_photo_is_its_own(page, controller, photos):
    panel = page.editor.side.strength
    panel.asked.emit("strong", 10)
    assert (controller.decision(photos[0]).preset, controller.decision(photos[0]).budget_levels) == (
        "strong",
        10,
    )
    panel.asked_for_all.emit("light", None)
    assert controller.preferences.preset == "light"
    assert controller.decision(photos[0]).preset is None


def test_the_list_of_elements_keeps_qts_promises(qtbot, page):
    model = page.editor.side.model
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    QAbstractItemModelTester(page.strip.model(), QAbstractItemModelTester.FailureReportingMode.Fatal)
    for count in (0, 5, 2, 3):
        model.show_regions([replace(SIGN, label=str(number)) for number in range(count)])
        assert model.rowCount() == count


def test_everything_can_be_reached_and_has_a_name(page):
    from PySide6.QtWidgets import QAbstractButton, QListView, QPlainTextEdit, QSlider

    for kind in (QAbstractButton, QListView, QPlainTextEdit, QSlider):
        for control in page.findChildren(kind):
            if control.isVisibleTo(page):
                assert control.accessibleName() or getattr(control, "text", str)(), control
                assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, control


def test_the_line_of_the_element_that_is_stepped_to_comes_into_view(qtbot, page):
    page.resize(1000, 420)
    side = page.editor.side
    side._scroll.verticalScrollBar().setValue(0)

    def seen() -> bool:
        line = side.elements.visualRect(side.elements.currentIndex())
        at = side.elements.viewport().mapTo(side._scroll.viewport(), line.center())
        return side._scroll.viewport().rect().contains(at)

    qtbot.keyClick(page.editor.canvas, Qt.Key.Key_Tab)
    assert page.editor.selected == 1 and seen()
