"""A photo counts as a test scene when its tag and its picture say the same."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from geoshield_app.domain.photo import Photo, PhotoRef, PhotoTags, Rgb8, Tag
from geoshield_app.geoworld import splits
from geoshield_app.geoworld.origin import SceneOrigin, scene_of
from geoshield_app.geoworld.render import draw
from geoshield_app.geoworld.scene import Scene, sample_scene

SCENES = tuple(splits.balanced_scenes(splits.SAMPLES, 3))


def photo(rgb8: Rgb8, said: str | None) -> Photo:
    tags = () if said is None else (Tag("EXIF", "ImageDescription", said),)
    ref = PhotoRef(Path("photo.jpg"), "0" * 64, rgb8.shape[1], rgb8.shape[0], "JPEG")
    return Photo(ref, rgb8, tags=PhotoTags(tags))


def said(scene: Scene) -> str:
    return f"GeoWorld scene {scene.seed}"


def compressed(rgb8: Rgb8, quality: int) -> Rgb8:
    data = io.BytesIO()
    Image.fromarray(rgb8).save(data, "JPEG", quality=quality)
    return np.asarray(Image.open(data).convert("RGB"))


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.city.name)
@pytest.mark.parametrize("long_side_px", [96, 320, 1280])
def test_a_scene_is_known_by_its_tag_at_any_size(scene: Scene, long_side_px: int) -> None:
    assert scene_of(photo(draw(scene, long_side_px), said(scene))) == scene


def test_a_compressed_and_shrunk_scene_is_still_known() -> None:
    scene = SCENES[0]
    small = np.asarray(
        Image.fromarray(compressed(draw(scene, 640), 75)).resize((300, round(300 / scene.aspect)))
    )
    assert SceneOrigin().is_test_scene(photo(small, said(scene)))


def test_a_scene_drawn_without_a_split_is_known() -> None:
    scene = sample_scene(7)
    assert scene_of(photo(draw(scene, 200), said(scene))) == scene


def test_a_scene_without_its_tag_is_not_known() -> None:
    assert not SceneOrigin().is_test_scene(photo(draw(SCENES[0], 200), None))


def test_a_tag_alone_is_not_believed() -> None:
    noise = np.random.default_rng(0).integers(0, 256, (150, 200, 3), np.uint8)
    grey = np.full((150, 200, 3), 128, np.uint8)
    for rgb8 in (noise, grey):
        assert not SceneOrigin().is_test_scene(photo(rgb8, said(SCENES[0])))


def test_the_tag_of_another_scene_is_not_believed() -> None:
    pictures = [draw(scene, 160) for scene in splits.balanced_scenes(splits.SAMPLES, 30)]
    for scene, picture in zip(SCENES, pictures[3:], strict=False):
        assert not SceneOrigin().is_test_scene(photo(picture, said(scene)))


STRANGE = [
    "",
    "GeoWorld scene",
    "GeoWorld scene -1",
    "GeoWorld scene " + "9" * 400,
    "a GeoWorld scene 7",
    "x" * 9999,
]


@pytest.mark.parametrize("words", STRANGE)
def test_strange_descriptions_name_no_scene(words: str) -> None:
    assert scene_of(photo(draw(SCENES[0], 96), words)) is None


def test_a_picture_too_small_to_compare_is_no_scene() -> None:
    assert scene_of(photo(np.zeros((8, 300, 3), np.uint8), said(SCENES[0]))) is None
