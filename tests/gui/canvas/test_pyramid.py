"""A picture at falling sizes, drawn where the viewport says."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from geoshield_app.domain.boxes import Box
from geoshield_app.gui.canvas.loading import wants_detail
from geoshield_app.gui.canvas.pyramid import pyramid_of, to_qimage
from geoshield_app.gui.canvas.viewport import Viewport, fitted

SIZE = (600, 400)
PANE = QRectF(10, 20, 300, 200)


def halves() -> np.ndarray:
    """Left red, right blue."""
    pixels = np.zeros((SIZE[1], SIZE[0], 3), np.uint8)
    pixels[:, : SIZE[0] // 2, 0] = 255
    pixels[:, SIZE[0] // 2 :, 2] = 255
    return pixels


def painted(pyramid, view, pane=PANE) -> QImage:
    image = QImage(340, 260, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    pyramid.draw(painter, view, pane, 1.0)
    painter.end()
    return image


def test_each_level_is_half_of_the_one_before(qapp):
    levels = pyramid_of(halves(), SIZE).levels
    assert [level.width() for level in levels] == [600, 300, 150]


def test_pixels_come_through_unchanged(qapp):
    rng = np.random.default_rng(0)
    pixels = rng.integers(0, 256, (37, 53, 3), dtype=np.uint8)
    image = to_qimage(pixels)
    assert image.pixelColor(52, 36).getRgb()[:3] == tuple(pixels[36, 52])


def test_the_whole_photo_fills_its_pane_and_nothing_beside_it(qapp):
    image = painted(pyramid_of(halves(), SIZE), fitted(SIZE, (300, 200)))
    assert image.pixelColor(12, 22) == QColor(255, 0, 0)
    assert image.pixelColor(308, 218) == QColor(0, 0, 255)
    for x, y in ((5, 120), (315, 120), (160, 10), (160, 230)):
        assert image.pixelColor(x, y) == QColor("white")


@pytest.mark.parametrize("scale", [0.1, 0.4, 1.0, 3.0, 17.0])
def test_the_border_of_red_and_blue_lies_where_the_viewport_says(qapp, scale):
    view = Viewport(scale, (301.0, 200.0))
    image = painted(pyramid_of(halves(), SIZE), view)
    border = 10 + view.to_pane((300, 200), (300, 200))[0]
    assert image.pixelColor(round(border) - 4, 120).red() > 200
    assert image.pixelColor(round(border) + 4, 120).blue() > 200


def test_a_difference_is_not_averaged_away(qapp):
    checks = np.indices((400, 600)).sum(axis=0) % 2 * 255
    pixels = np.repeat(checks[..., None], 3, axis=2).astype(np.uint8)
    image = painted(pyramid_of(pixels, SIZE, smooth=False), fitted(SIZE, (300, 200)))
    seen = {image.pixelColor(x, 120).red() for x in range(60, 200)}
    assert seen <= {0, 255}


def test_a_sharpened_part_is_drawn_over_the_rest(qapp):
    small = halves()[::4, ::4]
    detail = np.full((40, 60, 3), (0, 255, 0), np.uint8)
    pyramid = replace(pyramid_of(small, SIZE), detail=(Box(100, 100, 160, 140), to_qimage(detail)))
    image = painted(pyramid, Viewport(1.0, (130, 120)))
    assert image.pixelColor(160, 120) == QColor(0, 255, 0)
    assert image.pixelColor(160, 50) == QColor(255, 0, 0)


def test_a_closer_look_at_a_shrunk_photo_asks_for_the_part_in_sight():
    shrunk = pyramid_of(halves()[::4, ::4], SIZE)
    whole = pyramid_of(halves(), SIZE)
    visible = (100.0, 50.0, 200.0, 100.0)
    assert wants_detail(whole, 8.0, visible) is None
    assert wants_detail(shrunk, 0.2, visible) is None
    box = wants_detail(shrunk, 1.0, visible)
    assert box is not None
    assert box.left <= 100 and box.right >= 300 and box.top <= 50 and box.bottom >= 150
    sharp = replace(shrunk, detail=(box, whole.levels[0]))
    assert wants_detail(sharp, 1.0, (110.0, 60.0, 150.0, 80.0)) is None
    assert wants_detail(sharp, 1.0, (400.0, 60.0, 150.0, 80.0)) is not None


def test_colours_of_a_wide_profile_are_shown_in_srgb(qapp):
    from PIL import ImageCms

    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    red = np.full((4, 4, 3), (200, 40, 40), np.uint8)
    assert to_qimage(red, srgb).pixelColor(1, 1).red() == pytest.approx(200, abs=2)
    assert to_qimage(red, b"no profile").pixelColor(1, 1).getRgb()[:3] == (200, 40, 40)
