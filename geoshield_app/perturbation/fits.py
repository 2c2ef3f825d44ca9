"""What fits on a graphics card, computed before the start: free memory is asked, an encoder's need is counted."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import torch
from torch import Tensor

from geoshield_app.perturbation.surrogate import Surrogate, encode

MOST_CROPS = 64
SHARE_OF_FREE = 0.7
"""Of the free memory, for the crops' graphs; the rest is for the picture, workspaces and other programs."""

Free = Callable[[torch.device], int | None]


def free_on(device: torch.device) -> int | None:
    """Bytes that the device can still give, what torch keeps unused among them; None: not asked there (CPU)."""
    if device.type == "cuda":
        free, _ = torch.cuda.mem_get_info(device)
        return int(free + torch.cuda.memory_reserved(device) - torch.cuda.memory_allocated(device))
    if device.type == "mps":
        return int(torch.mps.recommended_max_memory() - torch.mps.driver_allocated_memory())
    return None


def graph_bytes(surrogate: Surrogate, device: torch.device) -> int:
    """What one crop's graph keeps alive in this encoder, counted on a grey crop; weights do not count."""
    kept: dict[int, int] = {}

    def count(tensor: Tensor) -> Tensor:
        if not tensor.is_leaf or tensor.requires_grad:
            storage = tensor.untyped_storage()
            kept[storage.data_ptr()] = storage.nbytes()
        return tensor.detach()  # the tensor itself would hold its own graph, which nothing could free

    side = surrogate.input_px
    crop = torch.full((1, 3, side, side), 0.5, device=device, requires_grad=True)
    with torch.autograd.graph.saved_tensors_hooks(count, lambda tensor: tensor):
        features = encode(surrogate, crop)
    del features
    return sum(kept.values())


def crops_that_fit(surrogates: Sequence[Surrogate], device: torch.device, free: Free = free_on) -> int:
    """Crops at once for the most demanding encoder, 1 to MOST_CROPS; MOST_CROPS where memory is not asked."""
    bytes_free = free(device)
    if bytes_free is None:
        return MOST_CROPS
    largest = max((graph_bytes(surrogate, device) for surrogate in surrogates), default=1)
    return max(1, min(MOST_CROPS, int(bytes_free * SHARE_OF_FREE) // max(largest, 1)))
