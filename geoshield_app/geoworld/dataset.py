"""Scenes as training batches: pictures drawn once, cut and disturbed anew at each step, captions said anew."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from random import Random

import torch
from torch import Tensor
from torch.nn import functional as F

from geoshield_app.encoders.ensemble import squashed
from geoshield_app.geoworld import captions
from geoshield_app.geoworld.cities import CITIES
from geoshield_app.geoworld.render import draw
from geoshield_app.geoworld.scene import Scene

POOL_LONG_SIDE_PX = 192
"""Larger than every tower's input, so that a cut-out is about as sharp as one of a real picture."""

WHOLE_SHARE, SMALLEST_SHARE = 0.4, 0.3
"""How often the whole picture is shown, and the least part of its area a cut-out covers."""

NOISY_SHARE = 0.4

CAPTION_SHARES = {"place": 0.2, "caption": 0.3, "content": 0.35, "cues": 0.15}
"""Place prompts; captions that say where, most with hints or content; descriptions without place; hints."""

CITY_INDEX = {city.name: index for index, city in enumerate(CITIES)}
REGION_OF_CITY = torch.tensor(
    [sorted({city.region for city in CITIES}).index(city.region) for city in CITIES]
)


class Scope(IntEnum):
    """Of which scenes of a batch a text holds beside its own."""

    SCENE = 0
    CITY = 1
    PERHAPS_CITY = 2
    """It may hold of others of the city: they count neither as right nor as wrong."""
    PERHAPS_REGION = 3


@dataclass(frozen=True, slots=True, eq=False)
class Pool:
    """Scenes with their pictures, uint8 [3, h, w] each."""

    scenes: tuple[Scene, ...]
    pictures: tuple[Tensor, ...]

    @property
    def cities(self) -> Tensor:
        """Index of each scene's city, int64 [N]."""
        return torch.tensor([CITY_INDEX[scene.city.name] for scene in self.scenes])


def draw_pool(scenes: Iterable[Scene], long_side_px: int = POOL_LONG_SIDE_PX) -> Pool:
    """Draw each scene once."""
    scenes = tuple(scenes)
    pictures = (torch.from_numpy(draw(scene, long_side_px)).permute(2, 0, 1).contiguous() for scene in scenes)
    return Pool(scenes, tuple(pictures))


def cut_out(picture: Tensor, rng: Random) -> Tensor:
    """A part of the picture: a share of its area between SMALLEST_SHARE and 1, sides 3:4 to 4:3."""
    height, width = picture.shape[1:]
    if rng.random() < WHOLE_SHARE:
        return picture
    area = height * width * rng.uniform(SMALLEST_SHARE, 1.0)
    ratio = math.exp(rng.uniform(math.log(3 / 4), math.log(4 / 3)))
    w, h = min(width, round(math.sqrt(area * ratio))), min(height, round(math.sqrt(area / ratio)))
    left, top = rng.randint(0, width - w), rng.randint(0, height - h)
    return picture[:, top : top + h, left : left + w]


def disturbed(pictures: Tensor, rng: torch.Generator) -> Tensor:
    """Ordinary disturbance: brightness, contrast, blur, noise. Float [B, 3, s, s] in [0, 1], same shape out."""
    count = pictures.shape[0]

    def per_picture(low: float, high: float) -> Tensor:
        return low + (high - low) * torch.rand(count, 1, 1, 1, generator=rng)

    brighter = (pictures - 0.5) * per_picture(0.85, 1.15) + 0.5 + per_picture(-0.08, 0.08)
    blurred = F.avg_pool2d(F.pad(brighter, (1, 1, 1, 1), mode="replicate"), 3, 1)
    softened = torch.lerp(brighter, blurred, per_picture(-2.0, 1.0).clamp_min(0))
    noisy = torch.rand(count, generator=rng) < NOISY_SHARE
    levels = per_picture(0.0, 0.06)[noisy]
    softened[noisy] += levels * torch.randn(softened[noisy].shape, generator=rng)
    return softened.clamp(0, 1)


def picture_batch(pool: Pool, indices: Sequence[int], side_px: int, rng: Random) -> Tensor:
    """Disturbed cut-outs of these scenes, float [B, 3, side_px, side_px] in [0, 1]."""
    cuts = torch.cat([squashed(cut_out(pool.pictures[index], rng)[None], side_px) for index in indices])
    return disturbed(cuts.float() / 255, torch.Generator().manual_seed(rng.getrandbits(62)))


@dataclass(frozen=True, slots=True)
class Caption:
    """A text true of a scene, and of which other scenes it may be true as well."""

    text: str
    scope: Scope


def caption(scene: Scene, rng: Random) -> Caption:
    """One of the four kinds of text, drawn by CAPTION_SHARES."""
    kind = rng.choices(tuple(CAPTION_SHARES), tuple(CAPTION_SHARES.values()))[0]
    if kind == "place":
        return Caption(rng.choice(captions.place_prompts(scene.city)), Scope.CITY)
    if kind == "content":
        return Caption(captions.describe(scene, rng), Scope.SCENE)
    text = (
        captions.caption_with_place(scene, rng) if kind == "caption" else captions.describe_cues(scene, rng)
    )
    if not text:
        return Caption(captions.describe(scene, rng), Scope.SCENE)
    if kind == "caption" and ". " in text:
        return Caption(text, Scope.SCENE)
    named = kind == "cues" or scene.city.name.lower() in text
    return Caption(text, Scope.PERHAPS_CITY if named else Scope.PERHAPS_REGION)


def truth(said: Sequence[Caption], cities: Tensor) -> tuple[Tensor, Tensor]:
    """Which texts hold of which pictures of a batch: (true, unsure), bool [B, B], row a picture, column a text."""
    same_city = cities[:, None] == cities[None]
    regions = REGION_OF_CITY[cities]
    same_region = regions[:, None] == regions[None]
    scopes = torch.tensor([one.scope for one in said])[None]
    itself = torch.eye(len(said), dtype=torch.bool)
    true = itself | same_city & (scopes == Scope.CITY)
    unsure = same_city & (scopes == Scope.PERHAPS_CITY) | same_region & (scopes == Scope.PERHAPS_REGION)
    return true, unsure & ~itself
