"""Whether a photo is a scene of the built-in test world: the tag says so, and the picture, drawn again, agrees."""

from __future__ import annotations

import re
from collections.abc import Iterator

import numpy as np
from PIL import Image

from geoshield_app.domain.photo import Photo, Rgb8, picture_size
from geoshield_app.geoworld import splits
from geoshield_app.geoworld.render import draw_size
from geoshield_app.geoworld.scene import Scene, sample_scene

SCENE_TAG = "GeoWorld scene {seed}"
_SAID = re.compile(r"\s*GeoWorld scene (\d{1,12})\s*")

LONGEST_COMPARED_PX = 640
LARGEST_MEAN_LEVELS = 8.0
"""Compression and resizing of a scene stay below it; other scenes of the world are far above."""


class SceneOrigin:
    """Implements ``domain.ports.OriginCheck``."""

    def is_test_scene(self, photo: Photo) -> bool:
        """Whether GeoWorld drew this picture; a tag alone is not believed."""
        return scene_of(photo) is not None


def scene_of(photo: Photo) -> Scene | None:
    """The scene this photo shows, or None when its tag names none or the picture is another."""
    seed = _seed_of(photo)
    width_px, height_px = picture_size(photo.rgb8)
    if seed is None or min(width_px, height_px) < 16:
        return None
    small = _reduced(photo.rgb8)
    return next((scene for scene in _candidates(seed) if _shows(small, scene)), None)


def _seed_of(photo: Photo) -> int | None:
    said = (_SAID.fullmatch(tag.value) for tag in photo.tags.tags if tag.name == "ImageDescription")
    return next((int(match[1]) for match in said if match), None)


def _candidates(seed: int) -> Iterator[Scene]:
    """The scene of this seed as its split has it, and as it is without a split."""
    part, index = divmod(seed, splits.SPLIT_SIZE)
    if 1 <= part <= len(splits.SPLITS):
        yield from splits.balanced_scenes(splits.SPLITS[part - 1], 1, index)
    yield sample_scene(seed)


def _reduced(rgb8: Rgb8) -> Rgb8:
    """The picture with a long side that is quick to draw."""
    width_px, height_px = picture_size(rgb8)
    scale = LONGEST_COMPARED_PX / max(width_px, height_px)
    if scale >= 1:
        return rgb8
    size = (max(16, round(width_px * scale)), max(16, round(height_px * scale)))
    return np.asarray(Image.fromarray(rgb8).resize(size, Image.Resampling.BOX))


def _shows(rgb8: Rgb8, scene: Scene) -> bool:
    drawn = draw_size(scene, *picture_size(rgb8))
    difference = np.abs(drawn.astype(np.int16) - rgb8.astype(np.int16))
    return float(difference.mean()) < LARGEST_MEAN_LEVELS
