import numpy as np
import pytest
import torch
from PIL import Image

from geoshield_app.perturbation.resample import apply, blur_matrix, resize_matrix, upsample


@pytest.mark.parametrize(("size_in", "size_out"), [(640, 96), (96, 224), (33, 32), (50, 50)])
def test_resizing_agrees_with_pillow(size_in: int, size_out: int) -> None:
    picture = np.random.default_rng(0).uniform(0, 1, (size_in, size_in)).astype(np.float32)
    pillow = np.array(Image.fromarray(picture).resize((size_out, size_out), Image.Resampling.BICUBIC))
    matrix = resize_matrix(size_in, size_out)
    ours = apply(torch.from_numpy(picture)[None], matrix, matrix)[0].numpy()
    assert np.abs(ours - pillow).max() < 2e-3


def test_every_resampling_keeps_a_flat_picture_flat() -> None:
    flat = torch.full((3, 40, 60), 0.3)
    resized = apply(flat, resize_matrix(40, 17), blur_matrix(60, 1.5))
    assert torch.allclose(resized, torch.full((3, 17, 60), 0.3), atol=1e-5)


def test_the_pattern_is_enlarged_without_overshoot() -> None:
    pattern = (torch.rand(3, 9, 11, generator=torch.Generator().manual_seed(1)) - 0.5).sign() * 8 / 255
    large = upsample(pattern, 100, 130, 0, 100)
    assert large.abs().max() <= 8 / 255 + 1e-7
    bicubic = torch.nn.functional.interpolate(pattern[None], size=(100, 130), mode="bicubic")
    assert bicubic.abs().max() > 8.5 / 255, "the control should overshoot"


def test_strips_make_the_same_picture_as_the_whole() -> None:
    pattern = torch.randn(3, 10, 12, generator=torch.Generator().manual_seed(2))
    whole = upsample(pattern, 50, 70, 0, 50)
    strips = torch.cat([upsample(pattern, 50, 70, top, min(top + 16, 50)) for top in range(0, 50, 16)], dim=1)
    reference = torch.nn.functional.interpolate(pattern[None], size=(50, 70), mode="bilinear")[0]
    assert torch.equal(whole, strips)
    assert torch.allclose(whole, reference, atol=1e-5)
