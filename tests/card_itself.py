"""Cases about the pretended card itself: it sees mistakes, and its autocast is CUDA's."""

from __future__ import annotations

from collections.abc import Callable
from unittest import mock

import torch

from tests.card_towers import encoders
from tests.pretended_autocast import CAST, OPERATIONS, types_under_autocast
from tests.pretended_card import DeviceMistake, OnCard, Precision
from tests.pretended_driver import pretended_card


def the_pretended_autocast_gives_the_types_that_torch_s_own_gives() -> None:
    from torch._subclasses.fake_tensor import FakeTensorMode

    with pretended_card():
        seen = types_under_autocast(torch.device("cuda"))
        for encoder in encoders():
            encoder.encode_pictures(torch.rand(1, 3, 20, 30).to("cuda"))
            assert not encoder.has_text or len(encoder.encode_texts(["a dog"]))
    card = {"is_available": lambda: True, "is_bf16_supported": lambda including_emulation=True: True}
    without_numbers = FakeTensorMode()  # asks here whether there is a card
    with mock.patch.multiple(torch.cuda, **card), without_numbers:
        real = types_under_autocast(torch.device("cuda", 0))
    assert seen == real, [pair for pair in zip(seen, real, strict=True) if pair[0] != pair[1]]
    assert set(OPERATIONS) >= CAST, f"not held against torch's own: {CAST - set(OPERATIONS)}"


def mistakes_are_seen() -> None:
    with pretended_card() as card:
        there, here = torch.rand(3, 4).to("cuda"), torch.rand(3, 4)
        assert isinstance(there, OnCard) and there.device.type == "cuda"
        _raises(DeviceMistake, lambda: there + here)
        _raises(DeviceMistake, lambda: torch.stack([there, here]))
        _raises(Precision, lambda: there.half())
        _raises(RuntimeError, lambda: there @ torch.zeros(4, 2, dtype=torch.float64, device="cuda"))
        _raises((TypeError, RuntimeError), lambda: there.numpy())
        card.waits.clear()
        assert float((there + 1).sum()) > 0 and card.waits.total() == 1
        assert (there * torch.tensor(2.0)).shape == (3, 4), "a number of the processor is welcome"
        assert there[[0, 1]].shape == (2, 4) and card.waits.total() == 2


def _raises(kind: type[Exception] | tuple[type[Exception], ...], act: Callable[[], object]) -> None:
    try:
        act()
    except kind:
        return
    raise AssertionError(f"{kind} was not raised")
