"""Where colours part, and windows: boxes that may hold a thing."""

from __future__ import annotations

import numpy as np
import pytest

from geoshield_app.detection.candidates import MOST_AREA, candidates_of


def best_iou(found, box) -> float:
    shared = np.minimum(found.edges[:, 2:], box[2:]) - np.maximum(found.edges[:, :2], box[:2])
    overlap = np.maximum(shared, 0).prod(axis=1)
    areas = (found.edges[:, 2:] - found.edges[:, :2]).prod(axis=1)
    return float((overlap / (areas + (box[2] - box[0]) * (box[3] - box[1]) - overlap)).max())


def test_things_of_one_colour_have_a_box_of_their_own_whatever_their_shape():
    rgb8 = np.full((120, 160, 3), 128, np.uint8)
    rgb8[20:50, 30:70] = (220, 30, 30)
    rgb8[90:96] = (240, 240, 240)
    rgb8[60:85, 100:106] = (20, 20, 90)
    found = candidates_of(rgb8)
    for box in ([30, 20, 70, 50], [0, 90, 160, 96], [100, 60, 106, 85]):
        assert best_iou(found, np.array(box)) > 0.6
    assert found.segment.any() and (~found.segment).any()


def test_a_thing_stands_out_from_its_surroundings_by_contrast():
    rgb8 = np.full((100, 100, 3), 128, np.uint8)
    rgb8[40:60, 40:60] = (255, 0, 0)
    found = candidates_of(rgb8)
    red = found.segment & (np.abs(found.edges - (40, 40, 60, 60)).max(axis=1) <= 2)
    assert found.contrast[red].max() > 40 and found.fill[red].max() > 0.9


@pytest.mark.parametrize("size", [(1, 1), (1, 500), (500, 1), (9, 9), (40, 1000), (700, 500)])
def test_boxes_lie_inside_a_picture_of_any_size(size):
    rgb8 = np.random.default_rng(0).integers(0, 255, (size[1], size[0], 3), dtype=np.uint8)
    edges = candidates_of(rgb8).edges
    assert (edges[:, :2] >= -1e-6).all() and (edges[:, 2:] <= np.array(size) + 1.0).all()
    areas = (edges[:, 2:] - edges[:, :2]).prod(axis=1)
    assert (areas > 0).all() and (areas <= MOST_AREA * size[0] * size[1] * 1.05 + 1).all()


def test_the_same_picture_has_the_same_candidates():
    rgb8 = np.random.default_rng(1).integers(0, 255, (60, 80, 3), dtype=np.uint8)
    assert np.array_equal(candidates_of(rgb8).edges, candidates_of(rgb8.copy()).edges)
