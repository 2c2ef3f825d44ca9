"""Before and after are painted where they should be; no stale picture is ever seen."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPointF, QRectF, Qt, QThreadPool
from PySide6.QtGui import QColor, QImage, QPainter

from geoshield_app.domain.boxes import Box
from geoshield_app.domain.findings import Origin, Region, Treatment
from geoshield_app.gui.canvas.viewport import fitted
from geoshield_app.gui.gallery.compare_paint import GAP_PX, Labels, Mode, paint_pair, panes_of, split_x
from geoshield_app.gui.gallery.compare_view import CompareView
from geoshield_app.gui.gallery.pair import AMPLIFIED, Wanted, load_pair, sharpen_pair
from geoshield_app.gui.gallery.pair_desk import PairDesk
from geoshield_app.gui.theme import LIGHT, tokens
from tests.gui.person import PATIENCE_MS

RECT = QRectF(0, 0, 400, 300)
LABELS = Labels("b", "a", "d")
RED, BLUE = (200, 40, 40), (40, 40, 200)


def save(path, colour, size=(400, 300)):
    Image.new("RGB", size, colour).save(path)
    return path


@pytest.fixture
def pair(qapp, tmp_path):
    return load_pair(Wanted(save(tmp_path / "b.png", RED), save(tmp_path / "a.png", BLUE)))


def painted(pair, mode, *, split=0.5, blinking=False, view=None) -> QImage:
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    pane = panes_of(mode, RECT)[0]
    view = view or fitted(pair.size_px, (pane.width(), pane.height()))
    options = {"split": split, "blinking": blinking, "pixel_ratio": 1.0}
    paint_pair(painter, pair, view, RECT, mode, labels=LABELS, colours=tokens(LIGHT), **options)
    painter.end()
    return image


def colour_at(image, x, y):
    return image.pixelColor(x, y).getRgb()[:3]


@pytest.mark.parametrize("split", [0.0, 0.25, 0.5, 0.9, 1.0])
def test_left_of_the_handle_lies_before_and_right_of_it_after(pair, split):
    image = painted(pair, Mode.SPLIT, split=split)
    handle = split_x(RECT, split)
    for x in (5, 100, 200, 300, 395):
        if abs(x - handle) > 5:
            assert colour_at(image, x, 250) == (RED if x < handle else BLUE)


def test_side_by_side_shows_the_same_pixel_in_both_panes(qapp, tmp_path):
    pixels = np.zeros((300, 400, 3), np.uint8)
    pixels[120:180, 170:230] = 255
    Image.fromarray(pixels).save(tmp_path / "b.png")
    pair = load_pair(Wanted(tmp_path / "b.png", tmp_path / "b.png"))
    image = painted(pair, Mode.SIDE)
    left, right = panes_of(Mode.SIDE, RECT)
    assert left.size() == right.size()
    assert right.left() - left.right() == pytest.approx(GAP_PX, abs=0.01)
    for x in range(20, 180, 8):
        for y in range(60, 280, 11):
            assert colour_at(image, x, y) == colour_at(image, round(x + right.left()), y)


def test_blinking_shows_before_where_after_was(pair):
    assert colour_at(painted(pair, Mode.SPLIT), 390, 250) == BLUE
    assert colour_at(painted(pair, Mode.SPLIT, blinking=True), 390, 250) == RED
    assert colour_at(painted(pair, Mode.SIDE, blinking=True), 390, 150) == RED


def test_the_difference_is_amplified_around_grey(qapp, tmp_path):
    pair = load_pair(
        Wanted(save(tmp_path / "b.png", (100, 100, 100)), save(tmp_path / "a.png", (104, 98, 100)))
    )
    assert colour_at(painted(pair, Mode.DIFFERENCE), 200, 250) == (
        128 + 4 * AMPLIFIED,
        128 - 2 * AMPLIFIED,
        128,
    )


def test_a_smaller_result_is_compared_at_its_own_size(qapp, tmp_path):
    pair = load_pair(
        Wanted(save(tmp_path / "b.png", RED, (800, 600)), save(tmp_path / "a.png", BLUE, (400, 300)))
    )
    assert pair.size_px == (400, 300)
    assert pair.before.levels[0].width() == 400


def test_covered_boxes_are_no_part_of_the_pattern(qapp, tmp_path):
    from geoshield_app.imaging.load import open_photo
    from geoshield_app.imaging.redact import redact

    rng = np.random.default_rng(0)
    before = tmp_path / "b.png"
    Image.fromarray(rng.integers(0, 256, (300, 400, 3), dtype=np.uint8)).save(before)
    region = Region("plate", Box(100, 100, 200, 160), 1.0, Origin.PERSON, treatment=Treatment.MOSAIC)
    Image.fromarray(redact(open_photo(before).rgb8, [region], 7)).save(tmp_path / "a.png")
    pair = load_pair(Wanted(before, tmp_path / "a.png", (region,), 7))
    assert colour_at(pair.difference.levels[0], 150, 130) == (128, 128, 128)


def test_a_sharpened_part_is_the_photo_itself(qapp, tmp_path):
    pair = load_pair(Wanted(save(tmp_path / "b.png", RED), save(tmp_path / "a.png", BLUE)))
    sharp = sharpen_pair(pair, Box(10, 20, 60, 90))
    for pyramid, colour in ((sharp.before, RED), (sharp.after, BLUE)):
        box, image = pyramid.detail
        assert (image.width(), image.height()) == (box.width_px, box.height_px)
        assert colour_at(image, 5, 5) == colour


@pytest.fixture
def view(qtbot, pair):
    view = CompareView()
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show()
    view.show_pair(pair)
    return view


def test_the_handle_is_dragged_by_the_mouse_and_moved_by_keys(qtbot, view):
    middle = QPointF(200, 150).toPoint()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(view, QPointF(100, 150).toPoint())
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPointF(100, 150).toPoint())
    assert view.split == pytest.approx(0.25, abs=0.01)
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert view.split == pytest.approx(0.27, abs=0.01)


def test_the_cursor_tells_handle_from_photo(view):
    assert view.cursor_at(QPointF(202, 40)) is Qt.CursorShape.SplitHCursor
    assert view.cursor_at(QPointF(20, 40)) is Qt.CursorShape.OpenHandCursor


def test_space_blinks_while_it_is_held(qtbot, view):
    qtbot.keyPress(view, Qt.Key.Key_Space)
    assert view.blinking
    qtbot.keyRelease(view, Qt.Key.Key_Space)
    assert not view.blinking


def test_changing_the_mode_keeps_the_place(qtbot, view):
    view.real_size()
    view.zoom(4.0)
    centre = view.view.centre
    view.set_mode(Mode.SIDE)
    assert view.view.centre == pytest.approx(centre, abs=30)
    assert view.view.scale == pytest.approx(4.0)


def test_without_a_pair_a_sentence_is_shown_and_no_old_picture(view):
    view.show_pair(None)
    view.say("Opening ...")
    image = view.grab().toImage()
    colours = {colour_at(image, x, y) for x in range(0, 400, 7) for y in range(0, 300, 7)}
    assert RED not in colours
    assert BLUE not in colours


def test_only_the_pair_asked_for_last_is_shown(qtbot, tmp_path):
    desk, seen = PairDesk(), []
    desk.shown.connect(seen.append)
    first = Wanted(save(tmp_path / "1.png", RED), save(tmp_path / "2.png", BLUE))
    last = Wanted(save(tmp_path / "3.png", BLUE), save(tmp_path / "4.png", RED))
    desk.open(first)
    with qtbot.waitSignal(desk.shown, timeout=PATIENCE_MS):
        assert desk.open(last)
    assert not desk.open(last), "the same pair is not read twice"
    QThreadPool.globalInstance().waitForDone(PATIENCE_MS)
    qtbot.wait(20)
    assert [pair.wanted for pair in seen] == [last]


def test_a_result_that_is_gone_is_told(qtbot, tmp_path):
    desk = PairDesk()
    with qtbot.waitSignal(desk.failed, timeout=PATIENCE_MS) as heard:
        desk.open(Wanted(save(tmp_path / "1.png", RED), tmp_path / "gone.png"))
    assert "gone.png" in heard.args[0].message
