import numpy as np
import torch

from geoshield_app.domain.boxes import Box
from geoshield_app.domain.recipe import Disturbance, Views
from geoshield_app.perturbation.crops import Crop, cut, draw_step, global_window, local_window


def rng(seed: int = 0) -> np.random.Generator:
    return np.random.Generator(np.random.PCG64(seed))


def test_patches_come_from_the_sizes_that_vision_models_shrink_a_photo_to() -> None:
    views = Views(global_crops=0, local_crops=40, local_px=(224, 224), pyramid_px=(336, 768))
    rng = np.random.default_rng(0)
    crops = draw_step(rng, 1365, 1024, views, (), Disturbance(), 0).local
    found = {(crop.window.width_px, round(crop.resize, 3)) for crop in crops}
    assert found == {(round(224 * 1024 / 336), 0.328), (round(224 * 1024 / 768), 0.75)}


def test_a_photo_smaller_than_the_pyramid_is_looked_at_as_it_is() -> None:
    views = Views(global_crops=0, local_crops=5, local_px=(60, 60), pyramid_px=(336,))
    crops = draw_step(np.random.default_rng(0), 120, 100, views, (), Disturbance(), 0).local
    assert {(crop.window.width_px, crop.resize) for crop in crops} == {(60, 1.0)}


def test_windows_lie_inside_pictures_of_any_shape() -> None:
    for width, height in [(640, 640), (1536, 77), (40, 800), (32, 32), (853, 640)]:
        for seed in range(40):
            views = Views(local_px=(224, 448), boxes_share=0.5)
            windows = [
                global_window(rng(seed), width, height, views),
                local_window(rng(seed), width, height, views, [Box(0, 0, 5, 5), Box(20, 10, 32, 32)]),
            ]
            for window in windows:
                assert window.clipped(width, height) == window


def test_global_crops_take_the_paper_s_share_of_the_area() -> None:
    views = Views()
    shares = [global_window(rng(s), 800, 640, views).area_px / (800 * 640) for s in range(300)]
    assert 0.48 < min(shares) < 0.6
    assert 0.8 < max(shares) < 0.92


def test_local_crops_visit_the_boxes_when_asked() -> None:
    box = Box(600, 500, 630, 530)

    def visits(share: float) -> float:
        views = Views(local_px=(100, 100), boxes_share=share)
        hits = [local_window(rng(s), 900, 700, views, [box]).overlap_px(box) > 0 for s in range(200)]
        return float(np.mean(hits))

    assert visits(1.0) == 1.0
    assert visits(0.0) < 0.2


def test_a_step_draws_the_same_crops_for_the_same_seed_only() -> None:
    arguments = (
        640,
        480,
        Views(whole=1, boxes_share=0.5),
        (Box(1, 1, 9, 9),),
        Disturbance(probability=0.5),
        32,
    )
    assert draw_step(rng(3), *arguments) == draw_step(rng(3), *arguments)
    assert draw_step(rng(3), *arguments) != draw_step(rng(4), *arguments)


def test_cutting_keeps_the_right_pixels_and_their_gradient() -> None:
    picture = torch.zeros(3, 60, 80)
    picture[:, 10:20, 30:50] = 1
    crops = [Crop(Box(30, 10, 50, 20)), Crop(Box(0, 30, 20, 50))]
    leaf = picture.requires_grad_(True)
    views = cut(leaf, crops, 8)
    assert views.shape == (2, 3, 8, 8)
    assert torch.allclose(views[0], torch.ones(3, 8, 8), atol=1e-5)
    assert views[1].abs().max() == 0
    views[0].sum().backward()
    assert leaf.grad is not None
    assert (leaf.grad[:, 10:20, 30:50] != 0).all()
    assert leaf.grad[:, 30:].abs().max() == 0


def test_disturbed_crops_lose_detail_and_keep_the_mean() -> None:
    picture = torch.rand(3, 64, 64, generator=torch.Generator().manual_seed(0))
    whole = Box(0, 0, 64, 64)
    sharp, small, soft = cut(picture, [Crop(whole), Crop(whole, resize=0.5), Crop(whole, blur_px=1.2)], 64)
    assert small.std() < 0.8 * sharp.std()
    assert soft.std() < 0.8 * sharp.std()
    assert abs(float(small.mean() - sharp.mean())) < 5e-3
