"""The vocabulary's text vectors, kept between runs: hundreds of prompts take a real text tower a minute on a processor.

Only prompts that come with the program are kept, never what a model said of a photo.
"""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Collection, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from geoshield_app.domain.errors import OutputError
from geoshield_app.domain.photo import Rgb8
from geoshield_app.domain.ports import ImageTextEncoder, PatchEncoder
from geoshield_app.storage.atomic import write_beside
from geoshield_app.storage.paths import cache_dir

Floats = NDArray[np.float32]


class TextCache:
    """An image-text pair whose rows for ``prompts`` are looked up in a private file first.

    ``weights`` are the files that the rows depend on; other sizes or times make another file. What cannot be read
    counts as absent, what cannot be written is left.
    """

    def __init__(self, encoder: ImageTextEncoder, prompts: Collection[str], weights: Sequence[Path]) -> None:
        self._encoder = encoder
        self._prompts = frozenset(prompts)
        self._weights = tuple(weights)

    @property
    def name(self) -> str:
        return self._encoder.name

    def embed_pictures(self, pictures: Sequence[Rgb8]) -> Floats:
        return self._encoder.embed_pictures(pictures)

    def embed_patches(self, picture: Rgb8) -> Floats | None:
        return self._encoder.embed_patches(picture) if isinstance(self._encoder, PatchEncoder) else None

    def embed_texts(self, texts: Sequence[str]) -> Floats:
        """Unit rows float32 [N, D]; prompts that are not in the file yet are encoded together and added."""
        if not self._prompts.intersection(texts):
            return self._encoder.embed_texts(texts)
        known = self._read()
        new = [text for text in dict.fromkeys(texts) if _key(text) not in known]
        if new:
            known |= zip(map(_key, new), self._encoder.embed_texts(new), strict=True)
            self._write({key: known[key] for key in map(_key, sorted(self._prompts)) if key in known})
        return np.stack([known[_key(text)] for text in texts])

    def _file(self) -> Path:
        told = [(one.name, one.stat().st_size, one.stat().st_mtime_ns) for one in self._weights]
        digest = hashlib.sha256(repr(sorted(told)).encode()).hexdigest()[:16]
        return cache_dir() / "texts" / f"{self.name}-{digest}.npz"

    def _read(self) -> dict[bytes, Floats]:
        try:
            with np.load(self._file(), allow_pickle=False) as kept:
                keys, rows = kept["keys"], kept["rows"]
        except (OSError, ValueError, KeyError, EOFError, OutputError, zipfile.BadZipFile):
            return {}
        good = rows.ndim == 2 and keys.shape == (len(rows), 32) and keys.dtype == np.uint8
        if not good or rows.dtype != np.float32 or not np.isfinite(rows).all():
            return {}
        return {key.tobytes(): row for key, row in zip(keys, rows, strict=True)}

    def _write(self, known: dict[bytes, Floats]) -> None:
        keys = np.frombuffer(b"".join(known), np.uint8).reshape(len(known), 32)
        packed = io.BytesIO()
        np.savez(packed, keys=keys, rows=np.stack(list(known.values())).astype(np.float32))
        try:
            write_beside(self._file(), packed.getvalue(), lambda _: None, replace=True, private=True)
        except (OSError, OutputError):
            return


def _key(text: str) -> bytes:
    return hashlib.sha256(text.encode()).digest()
