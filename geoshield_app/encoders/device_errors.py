"""What went wrong on a device, told from the errors of torch and of the libraries below it."""

from __future__ import annotations

import torch

_NO_ROOM = ("out of memory", "allocate memory", "ALLOC_FAILED", "Invalid buffer size")
"""What torch, its MPS allocator, cuBLAS and cuDNN say when there is no memory, each in an error of its own kind."""


def is_out_of_memory(error: BaseException) -> bool:
    """torch's own error for CUDA, or one of the plain RuntimeErrors that mean the same."""
    if isinstance(error, torch.OutOfMemoryError | MemoryError):
        return True
    return isinstance(error, RuntimeError) and any(words in str(error) for words in _NO_ROOM)


def is_device_gone(error: BaseException) -> bool:
    """A card that was unplugged, reset or that stopped answering; out of memory is another matter."""
    if is_out_of_memory(error):
        return False
    return isinstance(error, torch.AcceleratorError) or "CUDA error" in str(error)
