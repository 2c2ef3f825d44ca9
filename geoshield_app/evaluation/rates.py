"""How much arithmetic there is, and how fast this machine multiplies: the two halves of an achieved share."""

from __future__ import annotations

import torch
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.utils.flop_counter import FlopCounterMode

from geoshield_app.encoders.attention import held_attention
from geoshield_app.perturbation.estimate import product_rate
from geoshield_app.perturbation.surrogate import Surrogate

MATRIX_SECONDS = 1.0
SIDES = {"cuda": 8192, "mps": 4096, "cpu": 1536}


def crop_flops(surrogate: Surrogate, device: torch.device, held: bool = False) -> tuple[int, int]:
    """(forward, forward and backward to the pixels) of one crop; a multiplication with its addition counts as 2.

    ``held``: the way back passes attention weights by, and is shorter.
    """
    views = torch.rand(1, 3, surrogate.input_px, surrogate.input_px, device=device)
    with sdpa_kernel(SDPBackend.MATH), torch.no_grad(), FlopCounterMode(display=False) as forward:
        surrogate.encode_pictures(views)
    views.requires_grad_(True)
    with held_attention(held), sdpa_kernel(SDPBackend.MATH), FlopCounterMode(display=False) as both:
        surrogate.encode_pictures(views).sum().backward()  # type: ignore[no-untyped-call]
    return int(forward.get_total_flops()), int(both.get_total_flops())


def matrix_rate(device: torch.device, dtype: torch.dtype) -> float:
    """FLOP/s of square matrix products, the best of about a second; the ceiling for any network."""
    return product_rate(device, dtype, SIDES.get(device.type, 1536), MATRIX_SECONDS)
