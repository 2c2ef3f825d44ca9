"""Does an encoder see? Drawn coloured shapes are matched with their names, once for each set of weights.

Wrong channels, normalisation or activation leave every tensor in its place and make the features worthless. An encoder
that names too few shapes is refused; the usual mistakes are then undone one by one, to say which of them it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
import torch
from open_clip.transformer import QuickGELU
from PIL import Image, ImageDraw
from torch import Tensor, nn
from torch.nn import functional as F

from geoshield_app.domain.errors import ModelUnusable
from geoshield_app.encoders.catalogue import CLIP_MEAN, CLIP_STD, HALF, IMAGENET_MEAN, IMAGENET_STD
from geoshield_app.encoders.ensemble import Encoder

SIDE_PX = 224
COLOURS = {"red": (214, 39, 40), "green": (44, 160, 44), "blue": (31, 80, 200), "yellow": (245, 210, 20)}
SHAPES = ("circle", "square", "triangle")
BACKGROUND = (236, 236, 236)
LEAST_NAMED = 0.6
"""Share of the shapes that must be named right; chance is 1/12."""
NORMALISATIONS = {
    "CLIP's normalisation": (CLIP_MEAN, CLIP_STD),
    "a normalisation to -1..1": (HALF, HALF),
    "ImageNet's normalisation": (IMAGENET_MEAN, IMAGENET_STD),
    "no normalisation": ((0.0, 0.0, 0.0), (1.0, 1.0, 1.0)),
}


@dataclass(frozen=True, slots=True)
class Sight:
    """How well the shapes were named."""

    named: float
    """Share."""
    nats: float
    """Mean log-probability of the true name."""


def captions() -> tuple[str, ...]:
    """'a red circle' and so on, in the order of the pictures."""
    return tuple(f"a {colour} {shape}" for colour in COLOURS for shape in SHAPES)


def drawn() -> Tensor:
    """The pictures, float [12, 3, SIDE_PX, SIDE_PX] in [0, 1]."""
    pictures = [_picture(rgb, shape) for rgb in COLOURS.values() for shape in SHAPES]
    return torch.from_numpy(np.stack(pictures)).permute(0, 3, 1, 2).float() / 255


@torch.no_grad()
def sight(encoder: Encoder, pictures: Tensor, names: Sequence[str]) -> Sight:
    """``pictures`` [N, 3, h, w] against their ``names``, as the encoder is now."""
    f = encoder.encode_pictures(pictures.to(encoder.device))  # [N, D]
    texts = encoder.encode_texts(names).to(f.device)  # [N, D]
    logs = F.log_softmax(encoder.logit_scale * f @ texts.T, dim=-1)  # [N, N]
    right = logs.argmax(-1) == torch.arange(len(names), device=f.device)
    return Sight(float(right.float().mean()), float(logs.diagonal().mean()))


def require_sight(encoder: Encoder) -> Sight:
    """How well it sees. ModelUnusable says what is wrong, as far as undoing the usual mistakes shows it."""
    pictures, names = drawn(), captions()
    own = sight(encoder, pictures, names)
    if own.named >= LEAST_NAMED:
        return own
    seeing = [what for what, one in rivals(encoder, pictures, names) if one.named >= LEAST_NAMED]
    why = f"with {seeing[0]} it would see" if seeing else "its weights or their preparation are wrong"
    raise ModelUnusable(
        f"{encoder.name} names only {own.named:.0%} of drawn shapes: {why}.",
        advice=f"Check it with 'geoshield models verify {encoder.name}', and get it again.",
    )


def rivals(encoder: Encoder, pictures: Tensor, names: Sequence[str]) -> Iterator[tuple[str, Sight]]:
    """The usual mistakes, each undone before the next."""
    yield "swapped colour channels", sight(encoder, pictures.flip(1), names)
    own = (tuple(encoder.mean.flatten().tolist()), tuple(encoder.std.flatten().tolist()))
    for what, (mean, std) in NORMALISATIONS.items():
        if not np.allclose((mean, std), own, atol=1e-4):
            with normalised(encoder, mean, std):
                yield what, sight(encoder, pictures, names)
    with other_activation(encoder) as changed:
        if changed:
            yield "the other activation", sight(encoder, pictures, names)


@contextmanager
def normalised(encoder: Encoder, mean: Sequence[float], std: Sequence[float]) -> Iterator[None]:
    before = encoder.mean, encoder.std
    encoder.mean = torch.tensor(mean, device=encoder.device).view(1, 3, 1, 1)
    encoder.std = torch.tensor(std, device=encoder.device).view(1, 3, 1, 1)
    try:
        yield
    finally:
        encoder.mean, encoder.std = before


@contextmanager
def other_activation(encoder: nn.Module) -> Iterator[bool]:
    """open_clip's two activations in each other's place; False when there are none."""
    found = [
        (parent, name, child)
        for parent in encoder.modules()
        for name, child in parent.named_children()
        if isinstance(child, QuickGELU | nn.GELU)
    ]
    for parent, name, child in found:
        other: Callable[[], nn.Module] = nn.GELU if isinstance(child, QuickGELU) else QuickGELU
        setattr(parent, name, other())
    try:
        yield bool(found)
    finally:
        for parent, name, child in found:
            setattr(parent, name, child)


def _picture(rgb: tuple[int, int, int], shape: str) -> np.ndarray:
    """uint8 [SIDE_PX, SIDE_PX, 3]: one shape in the middle of a light ground."""
    image = Image.new("RGB", (SIDE_PX, SIDE_PX), BACKGROUND)
    draw, low, high = ImageDraw.Draw(image), SIDE_PX // 5, SIDE_PX - SIDE_PX // 5
    if shape == "circle":
        draw.ellipse((low, low, high, high), rgb)
    elif shape == "square":
        draw.rectangle((low, low, high, high), rgb)
    else:
        draw.polygon(((SIDE_PX // 2, low), (high, high), (low, high)), rgb)
    return np.asarray(image)
