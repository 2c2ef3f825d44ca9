import io

import numpy as np
import torch
from PIL import Image

from geoshield_app.perturbation.preview import LONG_SIDE_PX, Camera
from geoshield_app.perturbation.protector import GeoShieldProtector
from tests.perturbation.test_protector import PROMPTS, photo, plan, run, short
from tests.tiny_models import TinySurrogate


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_picture_is_taken_at_most_every_so_many_seconds() -> None:
    clock = Clock()
    camera, clean = Camera(1.0, clock), torch.rand(3, 40, 60)
    taken = []
    for second in (0.0, 0.4, 0.9, 1.0, 1.5, 2.1):
        clock.now = second
        taken.append(camera.shot(clean, torch.zeros_like(clean)) is not None)
    assert taken == [True, False, False, True, False, True]


def test_the_picture_is_small_and_shows_the_pattern() -> None:
    clean, delta = torch.full((3, 500, 1000), 0.5), torch.full((3, 500, 1000), 0.2)
    with Image.open(io.BytesIO(Camera(0.0).shot(clean, delta) or b"")) as picture:
        assert picture.size == (LONG_SIDE_PX, LONG_SIDE_PX // 2)
        assert abs(float(np.asarray(picture).mean()) - 0.7 * 255) < 2


def test_steps_carry_pictures_only_where_somebody_watches() -> None:
    watched = GeoShieldProtector.of([TinySurrogate()], PROMPTS, "cpu", preview_seconds=0.0)
    blind = GeoShieldProtector.of([TinySurrogate()], PROMPTS, "cpu")
    result, steps = run(watched, photo(), plan(short(steps=3)))
    assert all(step.preview for step in steps)
    again, others = run(blind, photo(), plan(short(steps=3)))
    assert not any(step.preview for step in others)
    assert np.array_equal(result.rgb8, again.rgb8), "watching changes nothing"
