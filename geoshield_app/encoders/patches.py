"""What a tower sees at each patch of a picture, in the space its texts live in: dense features without training.

Source: Zhou, Loy & Dai 2022, 'Extract Free Dense Labels from CLIP' (MaskCLIP): the last attention gives each patch its
own value instead of a mix, and what the block would add to it is left out.
"""

from __future__ import annotations

from typing import Any

import torch
from open_clip.modified_resnet import ModifiedResNet
from open_clip.transformer import VisionTransformer
from torch import Tensor
from torch.nn import functional as F

from geoshield_app.encoders.ensemble import Encoder
from geoshield_app.encoders.precision import autocast_to

CONVOLUTION_ENLARGED = 2
"""A convolutional tower takes any size and sees more patches of a larger picture."""


def offers_patches(encoder: Encoder) -> bool:
    """Whether the tower is of a kind whose patches can be read."""
    visual: Any = encoder.visual
    if isinstance(visual, ModifiedResNet):
        return True
    return isinstance(visual, VisionTransformer) and hasattr(
        visual.transformer.resblocks[-1].attn, "in_proj_weight"
    )


@torch.no_grad()
def encode_patches(encoder: Encoder, x: Tensor) -> Tensor:
    """Float [1, 3, h, w] in [0, 1] to unit rows [rows, columns, D], float32; the picture is pressed into a square.

    Raises ValueError for a tower of another kind.
    """
    if not offers_patches(encoder):
        raise ValueError(f"{encoder.name} has no patches to read")
    visual: Any = encoder.visual
    with autocast_to(x.device, encoder.dtype):
        if isinstance(visual, ModifiedResNet):
            return _of_convolutions(visual, _prepared(encoder, x, CONVOLUTION_ENLARGED * encoder.input_px))
        return _of_transformer(visual, _prepared(encoder, x, encoder.input_px))


def _prepared(encoder: Encoder, x: Tensor, side_px: int) -> Tensor:
    fitted = F.interpolate(x, (side_px, side_px), mode="bicubic", antialias=True, align_corners=False)
    return (fitted - encoder.mean) / encoder.std


def _of_transformer(visual: Any, x: Tensor) -> Tensor:
    tokens = visual.conv1(x)  # [1, width, rows, columns]
    rows, columns = tokens.shape[-2:]
    tokens = tokens.flatten(2).transpose(1, 2)
    start = visual.class_embedding.view(1, 1, -1).to(tokens.dtype)
    tokens = visual.ln_pre(torch.cat([start, tokens], 1) + visual.positional_embedding.to(tokens.dtype))
    *blocks, last = visual.transformer.resblocks
    for block in blocks:
        tokens = block(tokens)
    width = tokens.shape[-1]
    attention = last.attn
    values = F.linear(
        last.ln_1(tokens), attention.in_proj_weight[2 * width :], attention.in_proj_bias[2 * width :]
    )
    patches = visual.ln_post(attention.out_proj(values)[0, 1:])  # [rows * columns, width]
    if visual.proj is not None:
        patches = patches @ visual.proj
    return F.normalize(patches.float(), dim=-1).view(rows, columns, -1)


def _of_convolutions(visual: Any, x: Tensor) -> Tensor:
    for stage in (visual.stem, visual.layer1, visual.layer2, visual.layer3, visual.layer4):
        x = stage(x)
    values = visual.attnpool.v_proj(x[0].permute(1, 2, 0))  # [rows, columns, width]
    return F.normalize(visual.attnpool.c_proj(values).float(), dim=-1)
