"""Where the optimiser runs, and what happens when memory runs out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from geoshield_app.domain.errors import OutOfMemory, UsageError
from geoshield_app.perturbation.surrogate import Surrogate

DEVICES = ("auto", "cpu", "cuda", "mps")


def choose_device(wanted: str = "auto") -> torch.device:
    """The device asked for; 'auto' takes CUDA, then MPS, then the CPU. UsageError when it is not there."""
    if wanted == "auto":
        if torch.cuda.is_available():
            return torch.device("cuda")
        return torch.device("mps" if torch.backends.mps.is_available() else "cpu")
    present = {"cpu": True, "cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available()}
    if wanted not in present:
        raise UsageError(f"There is no device '{wanted}'.", advice=f"Choose one of {', '.join(DEVICES)}.")
    if not present[wanted]:
        raise UsageError(
            f"This computer has no usable {wanted.upper()} device.", advice="Leave '--device' out."
        )
    return torch.device(wanted)


def free_bytes(device: torch.device) -> int | None:
    """Memory free on a card right now, other programs counted in; None where it cannot be asked."""
    return int(torch.cuda.mem_get_info(device)[0]) if device.type == "cuda" else None


def is_out_of_memory(error: BaseException) -> bool:
    """CUDA's and MPS's own error, or the CPU allocator's plain RuntimeError."""
    if isinstance(error, torch.OutOfMemoryError | MemoryError):
        return True
    return isinstance(error, RuntimeError) and "allocate memory" in str(error)


@dataclass(frozen=True, slots=True, eq=False)
class Visiting:
    """A surrogate whose weights are on the device only while it is called: slow, and small."""

    resident: Surrogate
    module: nn.Module
    device: torch.device

    @property
    def name(self) -> str:
        return self.resident.name

    @property
    def input_px(self) -> int:
        return self.resident.input_px

    @property
    def logit_scale(self) -> float:
        return self.resident.logit_scale

    def encode_pictures(self, pictures: Tensor) -> Tensor:
        """As the resident's; the weights stay until the next encoder is called, so that the way back finds them."""
        self.module.to(self.device)
        return self.resident.encode_pictures(pictures)

    def encode_texts(self, texts: Sequence[str]) -> Tensor:
        self.module.to(self.device)
        return self.resident.encode_texts(texts)


def out_of_memory(device: torch.device) -> OutOfMemory:
    """The clear failure of one photo at the end of the ladder."""
    where = "the graphics card" if device.type == "cuda" else "this computer"
    return OutOfMemory(f"There is not enough memory on {where} for this photo, even one crop at a time.")
