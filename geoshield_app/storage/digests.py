"""Digests of files that may be large, read in pieces so that progress can be shown and Stop answered."""

from __future__ import annotations

import hashlib
from collections.abc import Generator
from pathlib import Path

PIECE_BYTES = 4 << 20


def sha256_of(path: Path) -> Generator[int, None, str]:
    """Yields the bytes read so far, returns the hex digest. Raises OSError."""
    digest, done = hashlib.sha256(), 0
    with path.open("rb") as file:
        while piece := file.read(PIECE_BYTES):
            digest.update(piece)
            done += len(piece)
            yield done
    return digest.hexdigest()


def blob_sha1_of(path: Path) -> str:
    """Git's own name of a small file: sha1 of 'blob', its size and its bytes. Raises OSError."""
    data = path.read_bytes()
    return hashlib.sha1(b"blob %d\0" % len(data) + data, usedforsecurity=False).hexdigest()
