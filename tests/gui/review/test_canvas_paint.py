"""What is painted over the photo, compared where it matters and not glyph by glyph."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from geoshield_app.domain.boxes import Box
from geoshield_app.gui.canvas.viewport import Viewport
from geoshield_app.gui.review.box_paint import BoxLook, on_pane, paint_boxes
from geoshield_app.gui.theme import DARK, LIGHT, tokens

PANE = (300.0, 200.0)
VIEW = Viewport(2.0, (75.0, 50.0))
BOX = Box(30, 20, 100, 80)
LOOK = BoxLook(1, BOX)


def painted(*looks: BoxLook, theme: str = LIGHT) -> np.ndarray:
    """uint8 [200, 300, 3] on white."""
    image = QImage(300, 200, QImage.Format.Format_RGB888)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_boxes(painter, looks, VIEW, PANE, tokens(theme))
    painter.end()
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(200, image.bytesPerLine())
    return rows[:, :900].reshape(200, 300, 3).copy()


def is_colour(pixels: np.ndarray, name: str, theme: str = LIGHT) -> np.ndarray:
    """bool [h, w]: within a small tolerance."""
    colour = QColor(tokens(theme)[name])
    wanted = np.array([colour.red(), colour.green(), colour.blue()])
    return np.abs(pixels.astype(int) - wanted).max(axis=2) <= 24


def side(pixels: np.ndarray) -> np.ndarray:
    """The left side of the box, without badge and corners."""
    rect = on_pane(BOX, VIEW, PANE)
    return pixels[
        round(rect.top()) + 16 : round(rect.bottom()) - 8, round(rect.left()) - 1 : round(rect.left()) + 2
    ]


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_an_accepted_box_has_a_whole_line_and_a_rejected_one_a_broken_one(qapp, theme):
    accepted = is_colour(side(painted(LOOK, theme=theme)), "mark", theme).any(axis=1)
    rejected = is_colour(side(painted(replace(LOOK, accepted=False), theme=theme)), "mark_off", theme)
    assert accepted.mean() > 0.95
    assert 0.3 < rejected.any(axis=1).mean() < 0.85, "dashes and gaps"


def test_a_dark_line_under_it_keeps_it_visible_on_white(qapp):
    rect = on_pane(BOX, VIEW, PANE)
    row = painted(LOOK)[100, round(rect.left()) - 4 : round(rect.left()) + 4]
    assert row.max(axis=1).min() < 190


def test_only_the_selected_box_has_handles(qapp):
    plain, selected = painted(LOOK), painted(replace(LOOK, selected=True))
    rect = on_pane(BOX, VIEW, PANE)
    x, y = round(rect.right()), round(rect.bottom())
    corner = np.s_[y - 2 : y + 2, x - 2 : x + 2]
    assert selected[corner].min() > 240
    assert plain[corner].min() < 200


def test_the_number_stands_at_the_corner_and_is_struck_when_rejected(qapp):
    rect = on_pane(BOX, VIEW, PANE)
    badge = np.s_[
        round(rect.top()) - 8 : round(rect.top()) + 8, round(rect.left()) + 2 : round(rect.left()) + 18
    ]
    assert is_colour(painted(LOOK)[badge], "mark").mean() > 0.4
    assert is_colour(painted(replace(LOOK, accepted=False))[badge], "mark_text").mean() > 0.4


def test_a_hovered_box_is_veiled_and_another_is_not(qapp):
    centre = np.s_[95:105, 140:150]
    assert painted(LOOK)[centre].min() == 255
    assert painted(replace(LOOK, hovered=True))[centre].min() < 250


def test_the_selected_box_lies_on_top(qapp):
    under = replace(LOOK, selected=True)
    over = BoxLook(2, Box(60, 40, 120, 90))
    both = painted(under, over)
    rect = on_pane(BOX, VIEW, PANE)
    x, y = round(rect.right()), round(rect.bottom())
    assert both[y - 2 : y + 2, x - 2 : x + 2].min() > 240


def test_boxes_outside_the_pane_are_painted_outside_it(qapp):
    away = replace(LOOK, box=Box(5000, 5000, 5100, 5100))
    assert painted(away).min() == 255


def test_a_box_lies_where_the_viewport_says():
    assert on_pane(BOX, VIEW, PANE) == QRectF(60, 40, 140, 120)
