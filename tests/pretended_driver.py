"""While it lasts, this machine has one card: ``with pretended_card() as card``."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import Any
from unittest import mock

import torch

from tests.pretended_autocast import Autocast
from tests.pretended_card import CARD, Card, Names, Operations


@contextlib.contextmanager
def pretended_card(
    room: int = 1 << 62, *, bf16: bool = True, capability: tuple[int, int] = (8, 0), threads: bool = False
) -> Iterator[Card]:
    """Inside there is one card with ``room`` bytes left.

    ``threads``: the way back runs in a thread of torch's, as it does on a card.
    """
    CARD.room, CARD.bf16, CARD.peak, CARD.emptied = room + CARD.live, bf16, CARD.live, 0
    CARD.waits.clear()
    with contextlib.ExitStack() as stack:
        for name, stand_in in _driver(capability).items():
            stack.enter_context(mock.patch.object(torch.cuda, name, stand_in))
        stack.enter_context(mock.patch.object(torch, "autocast", Autocast))
        stack.enter_context(torch.autograd.set_multithreading_enabled(threads))
        stack.enter_context(Names())
        stack.enter_context(Operations())
        yield CARD


def _driver(capability: tuple[int, int]) -> dict[str, Callable[..., Any]]:
    def empty_cache() -> None:
        CARD.emptied += 1

    return {
        "is_available": lambda: True,
        "is_bf16_supported": lambda including_emulation=True: CARD.bf16,
        "get_device_capability": lambda device=None: capability,
        "get_arch_list": lambda: ["sm_75", "sm_80"],
        "get_device_name": lambda device=None: "a pretended card",
        "mem_get_info": lambda device=None: (CARD.room - CARD.live, CARD.room),
        "memory_reserved": lambda device=None: CARD.live,
        "memory_allocated": lambda device=None: CARD.live,
        "max_memory_allocated": lambda device=None: CARD.peak,
        "reset_peak_memory_stats": lambda device=None: None,
        "synchronize": lambda device=None: None,
        "empty_cache": empty_cache,
    }
