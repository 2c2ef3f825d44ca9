"""Trains the stand-in of test_shapes: a small pair that names drawn shapes when it is set up as it was trained.

    python -m tests.encoders.train_stand_in     a minute on one core; writes tests/encoders/stand_in.safetensors

Four shallow blocks hardly feel which of two activations they have, where twelve or forty do. So a few units of the last
block are set to cancel out with the activation of the training, and with no other.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import open_clip
import torch
from PIL import Image, ImageDraw
from safetensors.torch import load_file, save_file
from torch import Tensor
from torch.nn import functional as F

from geoshield_app.encoders import shapes
from geoshield_app.encoders.catalogue import CLIP_MEAN, CLIP_STD
from geoshield_app.encoders.ensemble import Encoder

WEIGHTS = Path(__file__).with_name("stand_in.safetensors")
INPUT_PX = 48
BATCH, STEPS = 32, 600
TRAP_UNITS, TRAP_AT, TRAP_STRENGTH = 24, -2.0, 40.0
TRAP_BIAS = "visual.transformer.resblocks.3.mlp.c_proj.bias"
WORDS = ("a", *shapes.COLOURS, *shapes.SHAPES)
CONFIG = {
    "embed_dim": 24,
    "vision_cfg": {"image_size": INPUT_PX, "layers": 4, "width": 48, "head_width": 16, "patch_size": 8},
    "text_cfg": {"context_length": 8, "vocab_size": 16, "width": 24, "heads": 2, "layers": 1},
}


def ids(text: str) -> list[int]:
    """Marks at both ends; words it never heard are one and the same."""
    return [1, *(3 + WORDS.index(word) if word in WORDS else 0 for word in text.split()), 2]


def new_pair(*, quick_gelu: bool = True) -> open_clip.CLIP:
    return open_clip.CLIP(**CONFIG, quick_gelu=quick_gelu)


def stand_in(
    *,
    quick_gelu: bool = True,
    mean: tuple[float, float, float] = CLIP_MEAN,
    std: tuple[float, float, float] = CLIP_STD,
) -> Encoder:
    """The trained pair, set up as told: right by default."""
    pair = new_pair(quick_gelu=quick_gelu)
    pair.load_state_dict({name: one.float() for name, one in load_file(str(WEIGHTS)).items()})
    return Encoder("stand-in", pair, ids, INPUT_PX, mean, std).eval().requires_grad_(False)


def samples(rng: np.random.Generator) -> tuple[Tensor, Tensor]:
    """Shapes of many sizes at many places: [BATCH, 3, p, p] in [0, 1], and which of the captions each is."""
    drawn = [_sample(rng) for _ in range(BATCH)]
    pictures = torch.from_numpy(np.stack([picture for picture, _ in drawn]))
    return pictures.permute(0, 3, 1, 2).float() / 255, torch.tensor([label for _, label in drawn])


def _sample(rng: np.random.Generator) -> tuple[np.ndarray, int]:
    colour, shape = int(rng.integers(len(shapes.COLOURS))), int(rng.integers(len(shapes.SHAPES)))
    rgb = np.clip(np.array(list(shapes.COLOURS.values())[colour]) + rng.integers(-30, 31, 3), 0, 255)
    fill, ground = tuple(map(int, rgb)), tuple(map(int, rng.integers(150, 256, 3)))
    image = Image.new("RGB", (96, 96), ground)
    draw, r = ImageDraw.Draw(image), int(rng.integers(18, 40))
    x, y = (int(one) for one in rng.integers(r, 97 - r, 2))
    box = (x - r, y - r, x + r, y + r)
    if shape == 0:
        draw.ellipse(box, fill)
    elif shape == 1:
        draw.rectangle(box, fill)
    else:
        draw.polygon(((x, y - r), (x + r, y + r), (x - r, y + r)), fill)
    return np.asarray(image.resize((INPUT_PX, INPUT_PX), Image.Resampling.BICUBIC)), colour * len(
        shapes.SHAPES
    ) + shape


@torch.no_grad()
def _set_trap(pair: open_clip.CLIP) -> None:
    """The least used units of the last block always fire, and the bias takes away what they add with QuickGELU."""
    mlp = pair.visual.transformer.resblocks[-1].mlp
    units = mlp.c_proj.weight.norm(dim=0).argsort()[:TRAP_UNITS]
    direction = torch.randn(mlp.c_proj.weight.shape[0], generator=torch.Generator().manual_seed(5))
    mlp.c_fc.weight[units] = 0.0
    mlp.c_fc.bias[units] = TRAP_AT
    mlp.c_proj.weight[:, units] = TRAP_STRENGTH * direction[:, None].half().float()
    added = mlp.c_proj.weight[:, units].sum(1) * mlp.gelu(torch.tensor(TRAP_AT))
    mlp.c_proj.bias -= added


def train() -> Encoder:
    torch.manual_seed(0)
    rng, pair = np.random.default_rng(0), new_pair()
    encoder = Encoder("stand-in", pair, ids, INPUT_PX, CLIP_MEAN, CLIP_STD)
    names = torch.tensor([[*ids(name), *[0] * (8 - len(ids(name)))] for name in shapes.captions()])
    optimiser = torch.optim.AdamW(pair.parameters(), weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, 2e-3, total_steps=STEPS)

    def surprise(pictures: Tensor, labels: Tensor) -> Tensor:
        texts = F.normalize(pair.encode_text(names), dim=-1)
        return F.cross_entropy(pair.logit_scale.exp() * encoder.encode_pictures(pictures) @ texts.T, labels)

    for step in range(STEPS):
        pictures, labels = samples(rng)
        loss = surprise(pictures, labels)
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(pair.parameters(), 1.0)
        optimiser.step()
        schedule.step()
        if step % 100 == 99:
            print(step + 1, round(float(loss.detach()), 3), flush=True)
    _set_trap(pair)
    save_file(
        {
            name: one.detach().half().contiguous() if name != TRAP_BIAS else one.detach()
            for name, one in pair.state_dict().items()
        },
        str(WEIGHTS),
    )
    return stand_in()


if __name__ == "__main__":
    torch.set_num_threads(1)
    trained = train()
    pictures, names = shapes.drawn(), shapes.captions()
    print("as trained:", shapes.sight(trained, pictures, names))
    for what, rival in shapes.rivals(trained, pictures, names):
        print(f"with {what}:", rival)
