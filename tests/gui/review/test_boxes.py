"""Boxes by mouse and by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from geoshield_app.domain.boxes import Box
from geoshield_app.domain.findings import Origin, Treatment
from tests.gui.person import PATIENCE_MS
from tests.gui.review.conftest import CHURCH, SIGN
from tests.gui.review.hand import at, drag, regions

LEFT, CTRL, SHIFT = (
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
_Key = Qt.Key


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
