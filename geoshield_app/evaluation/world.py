"""Fresh scenes as photos: what is known of them, and pictures of other places to go towards."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from random import Random

from geoshield_app.domain.photo import Coordinate, Rgb8
from geoshield_app.evaluation.chance import Place
from geoshield_app.geoworld.captions import describe
from geoshield_app.geoworld.cities import CITIES, City
from geoshield_app.geoworld.render import draw
from geoshield_app.geoworld.scene import Scene, sample_scene
from geoshield_app.geoworld.splits import FRESH, SPLIT_SIZE, TARGETS, balanced_scenes, scene_seed

SCENES_A_SEED = 4800
"""Every seed of a run has scenes of its own; a multiple of the number of cities."""


@dataclass(frozen=True, slots=True)
class Subject:
    """One scene as the experiments see it."""

    scene: Scene
    description: str
    """True of the scene and silent about its place."""

    @property
    def name(self) -> str:
        return str(self.scene.seed)

    @property
    def place(self) -> Place:
        city = self.scene.city
        return Place(f"{city.name}, {city.country}", Coordinate(self.scene.lat, self.scene.lon))

    def seed(self, run_seed: int) -> int:
        """The photo's own seed in this run."""
        return zlib.crc32(f"{run_seed}:{self.scene.seed}".encode())


def subjects_of(count: int, run_seed: int) -> tuple[Subject, ...]:
    """``count`` scenes that no model was trained on; 48 in a row hold each city once."""
    scenes = balanced_scenes(FRESH, count, start=run_seed * SCENES_A_SEED)
    return tuple(Subject(scene, describe(scene, Random(scene.seed))) for scene in scenes)


def drawn(scene: Scene, short_side_px: int) -> Rgb8:
    """The scene's picture with this short side."""
    long_side_px = round(short_side_px * max(scene.aspect, 1 / scene.aspect))
    return draw(scene, long_side_px)


def other_place(city: City, seed: int) -> Scene:
    """A scene of another city, from scenes that nothing else uses; the same for the same seed."""
    others = [other for other in CITIES if other != city]
    return sample_scene(scene_seed(TARGETS, seed % SPLIT_SIZE), city=Random(seed).choice(others))
