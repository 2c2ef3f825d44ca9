"""In which numbers an encoder computes: bf16 where the card has it, fp16 where it has only that, else float32.

Delta, loss and unit vectors stay in float32 everywhere.
"""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext

import torch
from torch import nn

_MATRICES = (nn.Linear, nn.Conv1d, nn.Conv2d, nn.MultiheadAttention)
_HALF_SINCE = (7, 0)
"""Compute capability from which fp16 pays: cards with tensor cores."""


def working_dtype(device: torch.device) -> torch.dtype:
    """What matrix products are done in on this device."""
    if device.type != "cuda":
        return torch.float32
    if torch.cuda.is_bf16_supported(including_emulation=False):
        return torch.bfloat16
    return torch.float16 if torch.cuda.get_device_capability(device) >= _HALF_SINCE else torch.float32


def needs_loss_scale(device: torch.device) -> bool:
    """fp16 rounds small gradients to zero; the loss is lifted there."""
    return working_dtype(device) is torch.float16


def autocast_to(device: torch.device, dtype: torch.dtype) -> AbstractContextManager[object]:
    """Matrix products in ``dtype``, everything delicate in float32."""
    return nullcontext() if dtype is torch.float32 else torch.autocast(device.type, dtype=dtype)


def lighten(encoder: nn.Module, dtype: torch.dtype) -> None:
    """Keeps the weights of frozen matrix layers in ``dtype``, which autocast would otherwise cast in every call.

    Half the memory for the same answers: norms, positions and everything else stay in float32.
    """
    for module in encoder.modules():
        if isinstance(module, _MATRICES):
            for parameter in module.parameters(recurse=False):
                parameter.data = parameter.data.to(dtype)
