"""Small pictures of the photo as it changes, for whoever watches the run."""

from __future__ import annotations

import io
import time
from collections.abc import Callable
from dataclasses import dataclass

from PIL import Image
from torch import Tensor
from torch.nn import functional

LONG_SIDE_PX = 384
QUALITY = 85


@dataclass(slots=True)
class Camera:
    """A JPEG of the working grid with its pattern, at most every ``seconds``; small enough to travel in an event."""

    seconds: float
    clock: Callable[[], float] = time.monotonic
    _next: float = float("-inf")

    def shot(self, clean: Tensor, delta: Tensor) -> bytes | None:
        """``clean`` and ``delta`` [3, H, W] in [0, 1] units -> JPEG bytes, or None while it is too early."""
        now = self.clock()
        if now < self._next:
            return None
        self._next = now + self.seconds
        return _jpeg((clean + delta).detach())


def _jpeg(picture: Tensor) -> bytes:
    picture = picture.cpu()  # MPS shrinks by whole factors only
    height, width = picture.shape[1:]
    share = min(1.0, LONG_SIDE_PX / max(height, width))
    size = (max(1, round(height * share)), max(1, round(width * share)))
    small = functional.interpolate(picture[None], size, mode="area")[0] if share < 1 else picture
    levels = (small.clamp(0, 1) * 255).round().byte().permute(1, 2, 0).numpy()
    buffer = io.BytesIO()
    Image.fromarray(levels).save(buffer, "JPEG", quality=QUALITY)
    return buffer.getvalue()
