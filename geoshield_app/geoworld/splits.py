"""Who may see which scenes: disjoint ranges of seeds, so that no judge has seen what it judges."""

from collections.abc import Iterator
from random import Random

from geoshield_app.geoworld.cities import CITIES
from geoshield_app.geoworld.scene import Scene, sample_scene

SPLIT_SIZE = 10_000_000
SURROGATE_A, SURROGATE_B, SURROGATE_C = "surrogate a", "surrogate b", "surrogate c"
NEAR_JUDGE, FAR_JUDGE, GALLERY = "near judge", "far judge", "gallery"
VALIDATION, FRESH, SAMPLES, TARGETS = "validation", "fresh", "samples", "targets"
SPLITS = (
    SURROGATE_A,
    SURROGATE_B,
    SURROGATE_C,
    NEAR_JUDGE,
    FAR_JUDGE,
    GALLERY,
    VALIDATION,
    FRESH,
    SAMPLES,
    TARGETS,
)


def scene_seed(split: str, index: int) -> int:
    """The seed of scene `index` (0 to SPLIT_SIZE - 1) of a split; ValueError for an unknown split or index."""
    if split not in SPLITS:
        raise ValueError(f"no split is called {split!r}")
    if not 0 <= index < SPLIT_SIZE:
        raise ValueError(f"index {index} is outside 0 to {SPLIT_SIZE - 1}")
    return (SPLITS.index(split) + 1) * SPLIT_SIZE + index


def balanced_scenes(split: str, count: int, start: int = 0) -> Iterator[Scene]:
    """`count` scenes from index `start` on; every run of 48 from a multiple of 48 holds each city once."""
    size = len(CITIES)
    for index in range(start, start + count):
        cycle, place = divmod(index, size)
        order = list(CITIES)
        Random(scene_seed(split, cycle)).shuffle(order)
        yield sample_scene(scene_seed(split, index), city=order[place])
