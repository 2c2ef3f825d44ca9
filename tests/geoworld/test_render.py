"""What a picture of a scene promises: same bytes, same picture at every size, boxes that hold their cue."""

from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from geoshield_app.geoworld.cities import CITIES
from geoshield_app.geoworld.render import REASONS, cue_boxes, draw, draw_size
from geoshield_app.geoworld.scene import Scene, sample_scene


def test_the_same_scene_gives_the_same_bytes() -> None:
    assert np.array_equal(draw(sample_scene(5), 192), draw(sample_scene(5), 192))


@pytest.mark.parametrize("long_side_px", [96, 320, 1024])
def test_the_picture_has_the_asked_long_side_and_the_scene_s_aspect(long_side_px: int) -> None:
    for seed in range(8):
        scene = sample_scene(seed)
        picture = draw(scene, long_side_px)
        height, width, channels = picture.shape
        assert (max(height, width), channels, picture.dtype) == (long_side_px, 3, np.uint8)
        assert width / height == pytest.approx(scene.aspect, rel=0.02)


def test_a_size_too_small_to_draw_is_refused() -> None:
    with pytest.raises(ValueError, match="at least 16"):
        draw_size(sample_scene(1), 200, 9)


@pytest.mark.parametrize("seed", range(12))
def test_small_and_large_are_the_same_picture(seed: int) -> None:
    scene = sample_scene(seed)
    small = draw(scene, 192)
    large = Image.fromarray(draw(scene, 768)).resize((small.shape[1], small.shape[0]), Image.Resampling.BOX)
    assert np.abs(np.asarray(large).astype(int) - small).mean() < 6.0


def test_a_large_picture_is_no_flat_drawing() -> None:
    picture = draw(sample_scene(2), 1024).astype(int)
    assert (np.abs(np.diff(picture.sum(axis=2), axis=1)) > 0).mean() > 0.5


@pytest.mark.parametrize("seed", range(10))
def test_every_cue_box_lies_inside_the_picture(seed: int) -> None:
    scene = sample_scene(seed)
    for width, height in ((640, 480), (101, 77), (2400, 1800)):
        for seen in cue_boxes(scene, width, height):
            assert 0 <= seen.box.left < seen.box.right <= width
            assert 0 <= seen.box.top < seen.box.bottom <= height
            assert seen.reason in set(REASONS.values())
            assert seen.name


def without(scene: Scene, kind: str) -> Scene:
    return replace(scene, cues=tuple(cue for cue in scene.cues if cue.kind != kind))


@pytest.mark.parametrize("seed", range(20))
def test_the_pixels_in_a_cue_box_change_when_the_cue_goes(seed: int) -> None:
    scene = sample_scene(seed)
    picture = draw_size(scene, 480, 360).astype(int)
    boxes = cue_boxes(scene, 480, 360)
    bare = {
        kind: draw_size(without(scene, kind), 480, 360).astype(int) for kind in {seen.kind for seen in boxes}
    }
    for seen in boxes:
        window = np.s_[seen.box.top : seen.box.bottom, seen.box.left : seen.box.right]
        assert np.abs(picture[window] - bare[seen.kind][window]).max() > 3, seen


def test_a_scene_without_cues_has_no_boxes_and_can_be_drawn() -> None:
    scene = replace(sample_scene(4), cues=())
    assert cue_boxes(scene, 320, 240) == ()
    assert draw(scene, 96).std() > 5


def test_landmarks_differ_between_all_cities_at_training_size() -> None:
    """The same seed in two cities, nothing but the landmark left: every pair of pictures differs."""
    seed = next(s for s in range(100) if any(cue.kind == "landmark" for cue in sample_scene(s).cues))
    views = []
    for city in CITIES:
        scene = sample_scene(seed, city=city)
        only = tuple(cue for cue in scene.cues if cue.kind == "landmark")
        views.append(draw(replace(scene, cues=only, buildings=()), 96).astype(int))
    for i, one in enumerate(views):
        for other in views[i + 1 :]:
            assert (np.abs(one - other).max(axis=2) > 40).sum() > 20
