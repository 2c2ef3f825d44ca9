"""One limit on a photo's size: the memory it needs. It stands where Pillow has a fixed count of pixels."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
from PIL import Image

from geoshield_app.domain.errors import TooLarge
from geoshield_app.imaging.signature import shown

BYTES_PER_PIXEL = 40
"""Peak of the whole journey: the decoder's picture 4 and its array 3 (or base 3, protected 3), upright copy 3,
the pattern in float32 12, its interpolation 12, rounding and clipping 6. Opening, comparing, encoding and reading
back alone were measured at 19.4 on 200 megapixels."""
SHARE_OF_FREE = 0.8
"""Of what is free now; the rest stays for the system."""

_CGROUP = Path("/sys/fs/cgroup")


def free_bytes() -> int:
    """Memory that can be had now: the machine's, or the container's where that is less."""
    free = int(psutil.virtual_memory().available)
    try:
        limit = int((_CGROUP / "memory.max").read_text())
        used = int((_CGROUP / "memory.current").read_text())
    except (OSError, ValueError):
        return free
    return max(0, min(free, limit - used))


def needed_bytes(width_px: int, height_px: int, file_bytes: int = 0) -> int:
    """What a photo of this size takes at the journey's peak; the file itself may be held as well."""
    return width_px * height_px * BYTES_PER_PIXEL + file_bytes


def check_memory(path: Path, width_px: int, height_px: int, file_bytes: int, limit_bytes: int | None) -> None:
    """TooLarge when the photo needs more than ``limit_bytes`` (None: SHARE_OF_FREE of what is free)."""
    need = needed_bytes(width_px, height_px, file_bytes)
    free = free_bytes() if limit_bytes is None else limit_bytes
    allowed = free * SHARE_OF_FREE if limit_bytes is None else limit_bytes
    if need > allowed:
        have = f"{gigabytes(free)} are free" if limit_bytes is None else f"{gigabytes(free)} are allowed"
        raise TooLarge(
            f"{shown(path)} has {width_px:,} x {height_px:,} pixels and needs about {gigabytes(need)} of memory; "
            f"{have}."
        )


def gigabytes(count: int) -> str:
    """'9.1 GB', '640 MB'."""
    return f"{count / 1e9:.1f} GB" if count >= 0.95e9 else f"{max(1, round(count / 1e6))} MB"


class _Guard:
    """Counts who is inside, so that Pillow's own guard returns when the last one leaves."""

    lock = threading.Lock()
    inside = 0
    saved: int | None = None


@contextmanager
def without_pixel_guard() -> Iterator[None]:
    """Pillow's global MAX_IMAGE_PIXELS set aside while our own limit is in force; safe across threads."""
    with _Guard.lock:
        if _Guard.inside == 0:
            _Guard.saved, Image.MAX_IMAGE_PIXELS = Image.MAX_IMAGE_PIXELS, None
        _Guard.inside += 1
    try:
        yield
    finally:
        with _Guard.lock:
            _Guard.inside -= 1
            if _Guard.inside == 0:
                Image.MAX_IMAGE_PIXELS = _Guard.saved
