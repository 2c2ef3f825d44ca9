"""Attention weights that count as constants on the way back.

PNA, 'pay no attention' (Wei et al., AAAI 2022, 'Towards Transferable Adversarial Attacks on Vision Transformers'):
where a transformer looks is its own habit, what it sees there is shared by others, so a gradient that walks through the
values alone carries over better. It is also shorter. Answers stay the same, only gradients differ. Towers built by
open_clip have it; those of transformers (SigLIP, DINOv2) and convolutional ones compute as always.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from torch import nn


class _Here(threading.local):
    held = False


_here = _Here()


@contextmanager
def held_attention(held: bool) -> Iterator[None]:
    """Inside, and in this thread alone, gradients pass attention weights by if ``held``."""
    before = _here.held
    _here.held = held
    try:
        yield
    finally:
        _here.held = before


def make_holdable(tower: nn.Module) -> None:
    """From now on ``held_attention`` works on every attention of ``tower``."""
    for module in tower.modules():
        if isinstance(module, nn.MultiheadAttention):
            module.register_forward_pre_hook(_without_path_to_weights)


def _without_path_to_weights(_: nn.Module, called: tuple[Any, ...]) -> tuple[Any, ...] | None:
    """Query and key of (query, key, value, ...) cut off from the graph."""
    if not _here.held or not called[0].requires_grad:
        return None
    query, key, *rest = called
    return query.detach(), key.detach(), *rest
