import io

import numpy as np
import pytest
import torch
from PIL import Image

from geoshield_app.perturbation.transforms import jpeg, soft_round, straight_round


def street(height: int = 90, width: int = 122) -> np.ndarray:
    y, x = np.mgrid[0:height, 0:width]
    rgb = np.stack([127 + 100 * np.sin(x / 9), 127 + 90 * np.cos(y / 7), (x + y) % 255], axis=-1)
    return rgb.clip(0, 255).astype(np.uint8)


@pytest.mark.parametrize("quality", [50, 75, 95])
def test_the_jpeg_of_the_loop_is_near_the_real_one(quality: int) -> None:
    picture = street()
    buffer = io.BytesIO()
    Image.fromarray(picture).save(buffer, "JPEG", quality=quality, subsampling=2)
    real = np.array(Image.open(buffer)).astype(float)
    tensor = torch.from_numpy(picture).permute(2, 0, 1).float() / 255
    ours = jpeg(tensor, quality).permute(1, 2, 0).numpy() * 255
    error, damage = np.abs(ours - real).mean(), np.abs(real - picture).mean()
    rounding = 0.7  # levels: the real file is rounded to whole levels in two colour spaces
    assert error < max(0.5 * damage, rounding), (error, damage)


def test_low_quality_destroys_a_fine_pattern_and_keeps_a_coarse_one() -> None:
    clean = torch.full((3, 64, 64), 0.5)
    generator = torch.Generator().manual_seed(0)
    fine = (torch.rand(3, 64, 64, generator=generator) - 0.5).sign() * 8 / 255
    coarse = fine[:, ::8, ::8].repeat_interleave(8, 1).repeat_interleave(8, 2)

    def left(pattern: torch.Tensor) -> float:
        return float(((jpeg(clean + pattern, 60) - jpeg(clean, 60)) * pattern).mean() / (pattern**2).mean())

    assert left(fine) < 0.4
    assert left(coarse) > 0.4
    assert left(coarse) > left(fine) + 0.2


def test_jpeg_and_rounding_let_a_gradient_through() -> None:
    picture = (torch.from_numpy(street()).permute(2, 0, 1).float() / 255).requires_grad_(True)
    (jpeg(picture, 75) ** 2).sum().backward()
    assert picture.grad is not None
    assert torch.isfinite(picture.grad).all()
    assert (picture.grad.abs() > 0).float().mean() > 0.5
    x = torch.tensor([0.2, 0.7, 1.4], requires_grad=True)
    straight_round(x).sum().backward()
    assert torch.equal(x.grad, torch.ones(3))  # type: ignore[arg-type]
    assert torch.equal(straight_round(x), torch.tensor([0.0, 1.0, 1.0]))
    assert (soft_round(x) - x.round()).abs().max() < 0.13
