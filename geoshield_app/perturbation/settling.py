"""An ensemble finds its place: on the device, or beside it where not all of its encoders fit there at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import torch

from geoshield_app.encoders.device_errors import is_device_gone, is_out_of_memory
from geoshield_app.perturbation.device import device_silent, empty_cache, out_of_memory
from geoshield_app.perturbation.residence import HOME
from geoshield_app.perturbation.surrogate import Surrogate

One = TypeVar("One", bound=Surrogate)


def settle(load: Callable[[str], tuple[One, ...]], device: torch.device) -> tuple[tuple[One, ...], bool]:
    """The encoders that ``load`` puts on a device, and whether they had to stay at home (``small_memory`` then).

    Raises OutOfMemory where even one encoder alone is too large for the device, ModelUnusable where it does not answer.
    """
    try:
        return load(str(device)), False
    except (RuntimeError, MemoryError) as error:
        if is_device_gone(error):
            raise device_silent(device) from error
        if device == HOME or not is_out_of_memory(error):
            raise
    # outside the except block: the exception would keep the tensors alive
    empty_cache(device)
    encoders = load(str(HOME))
    if len(encoders) < 2:
        raise out_of_memory(device)
    return encoders, True
