"""Views cover the photo, overlap, and are few."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from geoshield_app.detection.tiles import SIDE_PX, cut_off, views_of
from geoshield_app.domain.boxes import Box


@pytest.mark.parametrize(
    "size", [(1, 1), (1, 9000), (800, 600), (1537, 1000), (4000, 3000), (12000, 9000), (30000, 40)]
)
def test_views_cover_every_pixel_and_are_few_and_small(size):
    width, height = size
    views = views_of(width, height)
    assert views[0].box == Box(0, 0, width, height)
    assert len(views) <= 12
    assert all(max(view.size_px) <= SIDE_PX + 1 and min(view.size_px) >= 1 for view in views)
    columns = np.zeros(width, bool)
    for view in views[1:] or views:
        columns[view.box.left : view.box.right] = True
    assert columns.all()


def test_neighbouring_tiles_share_a_strip():
    boxes = sorted({(view.box.left, view.box.right) for view in views_of(4000, 3000)[1:]})
    assert all(second[0] < first[1] - 100 for first, second in pairwise(boxes))


def test_writing_on_a_seam_is_told_from_writing_at_the_edge_of_the_photo():
    tile = Box(1000, 0, 2000, 1000)
    assert cut_off(Box(1001, 400, 1100, 450), tile, 3000, 1000, 4)
    assert not cut_off(Box(1200, 0, 1300, 50), tile, 3000, 1000, 4)
    assert not cut_off(Box(1995, 400, 2000, 450), tile, 2000, 1000, 4)
