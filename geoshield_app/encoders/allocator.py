"""The C library's allocator, told to keep what was freed: asking for the same pages took a third of a step's time."""

from __future__ import annotations

import ctypes
import sys

_TRIM_THRESHOLD, _MMAP_THRESHOLD = -1, -3
"""mallopt's M_TRIM_THRESHOLD and M_MMAP_THRESHOLD, glibc's malloc.h."""
_KEPT_BYTES = 2**30


def keep_freed_memory() -> bool:
    """Large blocks come from the heap and stay there for the next step; False where the C library is not glibc."""
    libc = _glibc()
    if libc is None:
        return False
    return all(libc.mallopt(name, _KEPT_BYTES) for name in (_TRIM_THRESHOLD, _MMAP_THRESHOLD))


def return_freed_memory() -> bool:
    """Gives what is free back to the system, after a batch; False where the C library is not glibc."""
    libc = _glibc()
    return libc is not None and libc.malloc_trim(0) in (0, 1)


def _glibc() -> ctypes.CDLL | None:
    if not sys.platform.startswith("linux"):
        return None
    try:
        libc = ctypes.CDLL("libc.so.6")
        return libc if libc.mallopt and libc.malloc_trim else None
    except (OSError, AttributeError):
        return None
