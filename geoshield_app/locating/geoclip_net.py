"""GeoCLIP's own parts, in the published parameters' names, so that the published weights load.

Source: Vivanco Cepeda, Nayak, Shah, 'GeoCLIP', NeurIPS 2023 (arXiv:2309.16020), section 3; the projection is Equal
Earth (Savric, Patterson, Jenny 2019). Letters: N places, F Fourier features a scale, D width of the common space.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

import torch
from torch import Tensor, nn

_A1, _A2, _A3, _A4 = 1.340264, -0.081106, 0.000893, 0.003796
"""Coefficients of the Equal Earth polynomial."""
_SHRINKING = 66.50336 / 180
"""Projected coordinates are brought to about -1 to 1 before they are encoded."""


def equal_earth(degrees: Tensor) -> Tensor:
    """Latitude and longitude [N, 2] as x and y [N, 2] of the Equal Earth map, about -1 to 1."""
    phi, lam = torch.deg2rad(degrees).unbind(1)
    theta = torch.asin(math.sqrt(3) / 2 * torch.sin(phi))
    slope = 9 * _A4 * theta**8 + 7 * _A3 * theta**6 + 3 * _A2 * theta**2 + _A1
    x = 2 * math.sqrt(3) * lam * torch.cos(theta) / (3 * slope)
    y = _A4 * theta**9 + _A3 * theta**7 + _A2 * theta**3 + _A1 * theta
    return torch.stack((x, y), 1) * _SHRINKING


class FourierFeatures(nn.Module):
    """[N, 2] -> [N, 2 F]: cosines, then sines, of 2 pi B v; B is drawn once, its spread is the scale."""

    def __init__(self, features: int) -> None:
        super().__init__()
        self.b = nn.Parameter(torch.zeros(features, 2), requires_grad=False)

    def forward(self, v: Tensor) -> Tensor:
        angles = 2 * math.pi * v @ self.b.T
        return torch.cat((torch.cos(angles), torch.sin(angles)), 1)


class ScaleEncoder(nn.Module):
    """One scale of the location encoder: Fourier features and a small network, [N, 2] -> [N, D]."""

    def __init__(self, features: int, hidden: int, width: int) -> None:
        super().__init__()
        layers: list[nn.Module] = [FourierFeatures(features)]
        for before in (2 * features, hidden, hidden):
            layers += [nn.Linear(before, hidden), nn.ReLU()]
        self.capsule = nn.Sequential(*layers)
        self.head = nn.Sequential(nn.Linear(hidden, width))

    def forward(self, v: Tensor) -> Tensor:
        encoded: Tensor = self.head(self.capsule(v))
        return encoded


class LocationEncoder(nn.Module):
    """Places as vectors: the sum over all scales, coarse to fine. Degrees [N, 2] -> [N, D]."""

    def __init__(self, scales: int, features: int, hidden: int, width: int) -> None:
        super().__init__()
        self.scales = [f"LocEnc{index}" for index in range(scales)]
        for name in self.scales:
            self.add_module(name, ScaleEncoder(features, hidden, width))

    @classmethod
    def shaped_like(cls, weights: Mapping[str, Tensor]) -> LocationEncoder:
        """An encoder of the size of these weights, filled with them; KeyError or RuntimeError when they are others."""
        scales = len({name.partition(".")[0] for name in weights})
        features = weights["LocEnc0.capsule.0.b"].shape[0]
        width, hidden = weights["LocEnc0.head.0.weight"].shape
        encoder = cls(scales, features, hidden, width)
        encoder.load_state_dict(dict(weights), strict=True)
        return encoder

    def forward(self, degrees: Tensor) -> Tensor:
        v = equal_earth(degrees)
        return torch.stack([self.get_submodule(name)(v) for name in self.scales]).sum(0)


def picture_head(weights: Mapping[str, Tensor]) -> nn.Sequential:
    """From the image tower's features to the common space, [B, T] -> [B, D], filled with these weights."""
    hidden, before = weights["0.weight"].shape
    head = nn.Sequential(
        nn.Linear(before, hidden), nn.ReLU(), nn.Linear(hidden, weights["2.weight"].shape[0])
    )
    head.load_state_dict(dict(weights), strict=True)
    return head
