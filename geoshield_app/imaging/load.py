"""Photos in: a reference from the header, or all pixels. The file is only ever read."""

from __future__ import annotations

import os
from pathlib import Path

from geoshield_app.domain.photo import Photo, PhotoRef
from geoshield_app.imaging.memory import check_memory
from geoshield_app.imaging.opening import Opened, opened
from geoshield_app.imaging.pixels import decode
from geoshield_app.imaging.source import sha256_of, unchanging
from geoshield_app.imaging.tags import tags_of


def identify(path: Path) -> PhotoRef:
    """Which photo it is: SHA-256, format and upright size; no pixel is decoded.

    Raises an InputError (NotFound, NotAPhoto, UnreadablePhoto, TooSmall, UnsupportedPhoto).
    """
    with opened(path) as source:
        return _reference(source)


def open_photo(path: Path, *, memory_limit_bytes: int | None = None) -> Photo:
    """The photo upright in 8-bit RGB of its own profile, with its tags and what was done to it as notes.

    ``memory_limit_bytes`` bounds the whole journey's need (``memory.BYTES_PER_PIXEL``); None takes a share of
    what is free. Raises an InputError, TooLarge among them; colours follow the rules of ``colour``.
    """
    with opened(path) as source:
        file_bytes = os.fstat(source.file.fileno()).st_size
        check_memory(path, source.width_px, source.height_px, file_bytes, memory_limit_bytes)
        with unchanging(path, source.file):
            tags = tags_of(source)
            source.file.seek(0)
            pixels = decode(source)
            reference = _reference(source)
    return Photo(reference, pixels.rgb8, pixels.alpha8, pixels.icc, tags, pixels.notes)


def _reference(source: Opened) -> PhotoRef:
    position = source.file.tell() if not source.file.closed else 0
    digest = sha256_of(source.file)
    source.file.seek(position)
    return PhotoRef(source.path, digest, source.width_px, source.height_px, source.format)
