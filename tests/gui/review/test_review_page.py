"""A person reviews: by mouse, by keyboard, one step of undo for each thing done."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from geoshield_app.domain.boxes import Box
from geoshield_app.domain.errors import NotFound
from geoshield_app.domain.events import State
from geoshield_app.domain.findings import Origin, Treatment
from geoshield_app.domain.settings import Settings
from geoshield_app.gui.review.element_delegate import NameEdit
from geoshield_app.gui.work_list import Kind
from geoshield_app.workflow import edits
from geoshield_app.workflow.batch import protect
from geoshield_app.workflow.discover import discover
from tests.fakes import FakeJournal, FakeProtector, fake_tools
from tests.gui.person import PATIENCE_MS
from tests.gui.review.conftest import CHURCH, SIGN

LEFT, CTRL, SHIFT = (
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
_Key = Qt.Key


def regions(page):
    return page.editor.decision.draft.regions


def at(page, x, y) -> QPoint:
    """Where a pixel of the photo lies on the canvas."""
    canvas = page.editor.canvas
    left, top = canvas.view.to_pane((x, y), canvas.pane_size())
    return QPoint(round(left), round(top))


def drag(qtbot, page, start, end) -> None:
    canvas = page.editor.canvas
    qtbot.mousePress(canvas, LEFT, pos=at(page, *start))
    qtbot.mouseMove(canvas, at(page, *end))
    qtbot.mouseRelease(canvas, LEFT, pos=at(page, *end))


def test_the_first_element_with_a_box_is_selected_in_picture_and_list(page):
    assert page.editor.selected == 0
    assert page.editor.canvas.selected == 0
    assert page.editor.side.elements.selected() == 0


def test_a_click_on_a_box_selects_its_line_and_a_line_selects_its_box(qtbot, page):
    qtbot.mouseClick(page.editor.canvas, LEFT, pos=at(page, 140, 150))
    assert page.editor.side.elements.selected() == 1
    page.editor.side.elements.setFocus()
    qtbot.keyClick(page.editor.side.elements, _Key.Key_Up)
    assert page.editor.canvas.selected == 0


def test_pointing_at_one_lights_up_the_other(qtbot, page):
    qtbot.mouseMove(page.editor.canvas, at(page, 140, 150))
    assert page.editor.side.elements._lines.hovered == 1
    page.editor.side.elements.pointed.emit(0)
    assert page.editor.canvas.hovered == 0


def test_the_cursor_tells_what_a_click_would_do(page):
    canvas, shape = page.editor.canvas, Qt.CursorShape
    assert canvas.cursor_at(at(page, 50, 40).toPointF()) is shape.SizeAllCursor
    assert canvas.cursor_at(at(page, 80, 60).toPointF()) is shape.SizeFDiagCursor
    assert canvas.cursor_at(at(page, 140, 150).toPointF()) is shape.PointingHandCursor
    assert canvas.cursor_at(at(page, 5, 190).toPointF()) is shape.OpenHandCursor
    page.new_box()
    assert canvas.cursor_at(at(page, 50, 40).toPointF()) is shape.CrossCursor


def test_accept_and_reject_change_the_selected_element_alone(page):
    page.reject()
    assert [region.accepted for region in regions(page)] == [False, True, True]
    page.accept()
    assert regions(page)[0] == SIGN


def test_dragging_moves_a_box_in_one_step(qtbot, page, controller):
    drag(qtbot, page, (50, 40), (70, 45))
    box = regions(page)[0].box
    assert (box.width_px, box.height_px) == (60, 40)
    assert (box.left, box.top) == pytest.approx((40, 25), abs=2)
    assert controller.undo_stack.count() == 1
    controller.undo_stack.undo()
    page.refresh()
    assert regions(page)[0].box == SIGN.box


def test_dragging_a_corner_resizes_and_leaves_the_other_corner(qtbot, page):
    drag(qtbot, page, (80, 60), (95, 90))
    box = regions(page)[0].box
    assert (box.left, box.top) == (20, 20)
    assert (box.right, box.bottom) == pytest.approx((95, 90), abs=2)


def test_a_new_box_is_drawn_by_the_mouse_and_is_the_persons(qtbot, page):
    page.new_box()
    drag(qtbot, page, (10, 120), (60, 180))
    new = regions(page)[-1]
    assert new.origin is Origin.PERSON
    assert (new.box.left, new.box.bottom) == pytest.approx((10, 180), abs=2)
    assert page.editor.selected == 3
    assert not page.editor.canvas.drawing


def test_a_new_box_comes_from_the_keyboard_too(page):
    page.new_box()
    page.new_box()
    box = regions(page)[-1].box
    assert (box.left + box.right) / 2 == pytest.approx(104, abs=1)


def test_escape_ends_drawing_without_a_box(qtbot, page):
    page.new_box()
    qtbot.keyClick(page.editor.canvas, _Key.Key_Escape)
    assert not page.editor.canvas.drawing
    assert len(regions(page)) == 3


def test_an_element_that_was_not_found_gets_the_box_that_is_drawn(qtbot, page):
    page.editor.select(2)
    page.new_box()
    drag(qtbot, page, (10, 120), (60, 180))
    assert len(regions(page)) == 3
    assert regions(page)[2].box is not None


def test_arrows_nudge_and_shift_resizes(qtbot, page):
    canvas = page.editor.canvas
    qtbot.keyClick(canvas, _Key.Key_Right)
    qtbot.keyClick(canvas, _Key.Key_Down)
    moved = regions(page)[0].box
    assert (moved.left > 20, moved.top > 20, moved.width_px) == (True, True, 60)
    qtbot.keyClick(canvas, _Key.Key_Right, SHIFT)
    resized = regions(page)[0].box
    assert (resized.left, resized.width_px > 60) == (moved.left, True)


def test_a_key_that_is_held_is_one_step_and_a_second_press_another(page, controller):
    box = SIGN.box
    for number, key in enumerate(("pressed", "held", "held", "pressed")):
        moved = Box(box.left + number + 1, box.top, box.right + number + 1, box.bottom)
        page.editor.canvas.reshaped.emit(0, moved, key)
    assert controller.undo_stack.count() == 2
    controller.undo_stack.undo()
    page.refresh()
    assert regions(page)[0].box.left == 23


def test_tab_goes_from_box_to_box_and_then_leaves(qtbot, page):
    canvas = page.editor.canvas
    canvas.setFocus()
    assert canvas.focusNextPrevChild(True)
    assert page.editor.selected == 1
    canvas.focusNextPrevChild(True)
    assert page.editor.selected == 1, "the last box lets Tab go on"
    page.editor.select(1)
    assert canvas.focusNextPrevChild(False)
    assert page.editor.selected == 0


def test_delete_takes_the_box_and_not_the_photo(qtbot, page, controller):
    qtbot.keyClick(page.editor.canvas, _Key.Key_Delete)
    assert regions(page)[0] == CHURCH
    page.editor.side.elements.setFocus()
    qtbot.keyClick(page.editor.side.elements, _Key.Key_Delete)
    assert len(regions(page)) == 1
    assert len(controller.session.rows) == 3


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


def test_treatments_follow_each_other_and_are_seen_inside_the_box(qtbot, page):
    before = page.editor.canvas.grab().toImage()
    page.treatment()
    assert regions(page)[0].treatment is Treatment.BLUR
    page.treatment()
    page.treatment()
    assert regions(page)[0].treatment is Treatment.FILL
    qtbot.waitUntil(lambda: page.editor.canvas.covered is not None, timeout=PATIENCE_MS)
    after = page.editor.canvas.grab().toImage()
    inside = {after.pixelColor(at(page, x, y)).rgb() for x in range(40, 70, 3) for y in range(35, 50, 3)}
    assert len(inside) == 1, "one colour"
    assert after.pixelColor(at(page, 140, 100)) == before.pixelColor(at(page, 140, 100))


def test_enter_marks_reviewed_and_shows_the_next(page, controller, photos):
    page.next_unreviewed()
    assert controller.row(photos[0]).state is State.READY
    assert page.editor.path == photos[1]
    page.next_unreviewed()
    spy = QSignalSpy(page.said)
    page.next_unreviewed()
    assert controller.in_state(State.NEEDS_REVIEW) == []
    assert spy.at(0) == ["All photos are reviewed."]


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


def test_fifty_mixed_edits_are_undone_to_the_exact_start_and_redone(page, controller, photos):
    start = {path: controller.decision(path) for path in photos}
    rng = random.Random(6)
    while controller.undo_stack.count() < 50:
        _one_edit(page, rng)
    end = {path: controller.decision(path) for path in photos}
    assert end != start
    for _ in range(50):
        controller.undo_stack.undo()
    assert {path: controller.decision(path) for path in photos} == start
    for _ in range(50):
        controller.undo_stack.redo()
    assert {path: controller.decision(path) for path in photos} == end


def _one_edit(page, rng: random.Random) -> None:
    """Something that a person might do, on whatever is there."""
    editor = page.editor
    if editor.regions:
        editor.select(rng.randrange(len(editor.regions)))
    left, top = rng.randrange(0, 150), rng.randrange(0, 150)
    box = Box(left, top, left + rng.randrange(5, 50), top + rng.randrange(5, 50))
    verbs = (
        page.accept,
        page.reject,
        page.treatment,
        page.accept_all,
        page.same_for_all,
        page.next_photo,
        page.previous_photo,
        lambda: editor.canvas.outlined.emit(box),
        lambda: editor.canvas.reshaped.emit(editor.selected or 0, box, "") if editor.regions else None,
        lambda: editor.side.model.renamed.emit(0, f"name {left}") if editor.regions else None,
        lambda: len(editor.regions) > 2 and editor.canvas.erased.emit(0),
        lambda: editor.side.description.edited.emit(f"Sentence {left}."),
        lambda: editor.side.strength.asked.emit(rng.choice(["light", "strong", None]), None),
    )
    rng.choice(verbs)()


def test_edits_reach_the_optimiser(page, controller, photos, tmp_path):
    page.reject()
    page.editor.select(1)
    page.editor.canvas.reshaped.emit(1, Box(100, 30, 150, 100), "")
    page.editor.side.model.renamed.emit(1, "chapel")
    page.editor.canvas.outlined.emit(Box(5, 5, 40, 40))
    page.editor.side.description.edited.emit("Only this.")
    page.editor.side.strength.asked.emit("light", 3)
    protector, journal = FakeProtector(), FakeJournal(tmp_path / "kept")
    (tmp_path / "kept").mkdir()
    decision = controller.decision(photos[0])
    journal.decisions[decision.draft.photo.sha256] = decision
    settings = Settings(out=tmp_path / "out")
    list(
        protect(
            discover([photos[0]], None, settings), settings, lambda: fake_tools(protector=protector), journal
        )
    )
    ((_, plan),) = protector.seen
    assert [(region.label, region.box) for region in plan.regions] == [
        ("chapel", Box(100, 30, 150, 100)),
        ("palm tree", None),
        ("my box", Box(5, 5, 40, 40)),
    ]
    assert plan.notes.sentences == ("Only this.",)
    assert (plan.recipe.name, plan.recipe.budget_levels) == ("light", 3)


def test_covered_boxes_are_covered_before_the_optimiser_starts(page, controller, photos, tmp_path):
    page.editor.treat(Treatment.FILL)
    protector, journal = FakeProtector(), FakeJournal(tmp_path / "kept")
    (tmp_path / "kept").mkdir()
    decision = controller.decision(photos[0])
    journal.decisions[decision.draft.photo.sha256] = decision
    settings = Settings(out=tmp_path / "out")
    items = discover([photos[0]], None, settings)
    list(protect(items, settings, lambda: fake_tools(protector=protector), journal))
    ((base, _),) = protector.seen
    assert len({tuple(pixel) for pixel in base[25:55, 25:75].reshape(-1, 3)}) == 1


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
