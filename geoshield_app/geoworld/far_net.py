"""A small residual network that names a city and says where in it: unlike the surrogates in every part."""

from __future__ import annotations

import itertools
import math

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from geoshield_app.geoworld.cities import CITIES

INPUT_PX = 128
WIDTHS = (24, 48, 96, 192)
REACH = 0.011
"""Farthest offset from a city's centre, on a globe of radius 1: about 70 km."""


class Block(nn.Module):
    """Two 3x3 convolutions around a shortcut; the first may halve the size."""

    def __init__(self, before: int, after: int, stride: int) -> None:
        super().__init__()
        self.first = nn.Conv2d(before, after, 3, stride, 1, bias=False)
        self.second = nn.Conv2d(after, after, 3, 1, 1, bias=False)
        self.norms = nn.ModuleList([nn.BatchNorm2d(after), nn.BatchNorm2d(after)])
        self.shortcut = (
            nn.Conv2d(before, after, 1, bias=False) if (before, stride) != (after, 1) else nn.Identity()
        )
        self.stride = stride

    def forward(self, x: Tensor) -> Tensor:
        """[B, before, h, w] to [B, after, h / stride, w / stride]."""
        inner = F.relu(self.norms[0](self.first(x)))
        kept: Tensor = self.shortcut(F.avg_pool2d(x, self.stride) if self.stride > 1 else x)
        return F.relu(self.norms[1](self.second(inner)) + kept)


class FarNet(nn.Module):
    """Float [B, 3, 128, 128], normalised, to city logits [B, 48] and offsets from the city's centre [B, 3]."""

    centres: Tensor

    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Conv2d(3, WIDTHS[0], 5, 2, 2, bias=False)
        self.stem_norm = nn.BatchNorm2d(WIDTHS[0])
        pairs = list(itertools.pairwise(WIDTHS))
        blocks = [Block(before, after, 2) for before, after in pairs]
        self.blocks = nn.Sequential(*blocks, Block(WIDTHS[-1], WIDTHS[-1], 1))
        self.city = nn.Linear(2 * WIDTHS[-1], len(CITIES))
        self.offset = nn.Linear(2 * WIDTHS[-1], 3)
        centres = torch.stack([on_globe(city.lat, city.lon) for city in CITIES])
        self.register_buffer("centres", centres, persistent=False)

    def features(self, x: Tensor) -> Tensor:
        """What the picture shows, on the whole and at its clearest, [B, 384]."""
        x = self.blocks(F.relu(self.stem_norm(self.stem(x))))
        return torch.cat([x.mean((2, 3)), x.amax((2, 3))], 1)

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor]:
        found = self.features(x)
        return self.city(found).float(), REACH * torch.tanh(self.offset(found).float())

    def directions(self, cities: Tensor, offsets: Tensor) -> Tensor:
        """Unit vectors [B, 3] from Earth's centre to the places guessed in these cities."""
        return F.normalize(self.centres[cities] + offsets, dim=-1)


def on_globe(latitude: float, longitude: float) -> Tensor:
    """Degrees to a unit vector [3], float32."""
    lat, lon = math.radians(latitude), math.radians(longitude)
    return torch.tensor([math.cos(lat) * math.cos(lon), math.cos(lat) * math.sin(lon), math.sin(lat)])


def in_degrees(direction: Tensor) -> tuple[float, float]:
    """A unit vector [3] to latitude and longitude in degrees."""
    x, y, z = direction.tolist()
    return math.degrees(math.asin(max(-1.0, min(1.0, z)))), math.degrees(math.atan2(y, x))
