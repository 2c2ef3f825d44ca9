"""Where the optimiser runs, and what happens when memory runs out."""

from __future__ import annotations

import torch

from geoshield_app.domain.errors import ModelUnusable, OutOfMemory, UsageError
from geoshield_app.encoders.graphics import has_usable_card

DEVICES = ("auto", "cpu", "cuda", "mps")


def choose_device(wanted: str = "auto") -> torch.device:
    """The device asked for; 'auto' takes CUDA, then MPS, then the CPU. UsageError when it is not there.

    A card that this torch has no code for (an old one) counts as not there.
    """
    if wanted == "auto":
        if has_usable_card():
            return torch.device("cuda")
        return torch.device("mps" if torch.backends.mps.is_available() else "cpu")
    present = {"cpu": True, "cuda": has_usable_card(), "mps": torch.backends.mps.is_available()}
    if wanted not in present:
        raise UsageError(f"There is no device '{wanted}'.", advice=f"Choose one of {', '.join(DEVICES)}.")
    if not present[wanted]:
        raise UsageError(
            f"This computer has no usable {wanted.upper()} device.", advice="Leave '--device' out."
        )
    return torch.device(wanted)


def empty_cache(device: torch.device) -> None:
    """Memory that torch keeps unused goes back to the device."""
    if device.type == "cuda":
        torch.cuda.empty_cache()
    elif device.type == "mps":
        torch.mps.empty_cache()


def out_of_memory(device: torch.device) -> OutOfMemory:
    """The clear failure of one photo at the end of the ladder."""
    where = "the graphics card" if device.type == "cuda" else "this computer"
    return OutOfMemory(f"There is not enough memory on {where} for this photo, even one crop at a time.")


def device_silent(device: torch.device) -> ModelUnusable:
    """The clear failure when a device takes no encoder in the first place."""
    return ModelUnusable(
        f"The device '{device}' does not answer.",
        advice="See what 'geoshield doctor' says of it, or go on with '--device cpu'.",
    )


def device_gone(device: torch.device) -> ModelUnusable:
    """The clear failure of one photo when its device disappears in mid-run."""
    return ModelUnusable(
        f"The device '{device}' stopped answering while this photo was worked on.",
        advice="Start GeoShield again, or go on with '--device cpu'; finished photos are kept.",
    )
