"""Names under which results are saved: collision-free on every system, the same on every run."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Iterable
from pathlib import Path, PurePath

from geoshield_app.domain.plan import FileFormat

_SUFFIXES = tuple(format.suffix for format in FileFormat)


def result_stems(relatives: Iterable[PurePath], given: Iterable[PurePath] = ()) -> dict[PurePath, PurePath]:
    """Each photo's name in OUT without suffix, by its mirrored name; none of those that were ``given`` before.

    ``IMG_1.JPG`` becomes ``IMG_1``; beside it ``IMG_1.HEIC`` becomes ``IMG_1.heic``. No two results differ only in
    upper and lower case, in the way an accent is written, or in the suffix (a photo may become PNG later).
    """
    ordered = sorted(set(relatives), key=_jpeg_first)
    before = list(given)
    taken = _blocked_by_folders(path.parent for path in (*ordered, *before))
    taken.update(map(_fold, before))
    stems: dict[PurePath, PurePath] = {}
    for relative in ordered:
        stem = next(stem for stem in _candidates(relative) if _fold(stem) not in taken)
        taken.add(_fold(stem))
        stems[relative] = stem
    return stems


def with_suffix(stem: PurePath, suffix: str) -> PurePath:
    """``IMG_1.heic`` + ``.jpg`` -> ``IMG_1.heic.jpg``; ``PurePath.with_suffix`` would cut the 'heic'."""
    return stem.with_name(stem.name + suffix)


def unique(target: Path, taken: Iterable[Path]) -> Path:
    """``target``, or ``target`` with the first free number: IMG_1.jpg, IMG_1_1.jpg, IMG_1_2.jpg ..."""
    names = set(taken)
    number, candidate = 0, target
    while any(path in names or os.path.lexists(path) for path in variants(candidate)):
        number += 1
        candidate = target.with_name(f"{target.stem}_{number}{target.suffix}")
    return candidate


def variants(target: Path) -> tuple[Path, ...]:
    """``target`` and what it would be called as PNG: a photo with transparency is saved as that."""
    return (target, target.with_suffix(FileFormat.PNG.suffix))


def _jpeg_first(relative: PurePath) -> tuple[str, bool, str]:
    is_jpeg = relative.suffix.lower() in (".jpg", ".jpeg")
    return str(relative.parent), not is_jpeg, relative.name


def _candidates(relative: PurePath) -> Iterable[PurePath]:
    if relative.stem.strip("."):
        yield relative.with_name(relative.stem)
    named = relative.with_name(f"{relative.stem}{relative.suffix.lower()}")
    yield named
    number = 2
    while True:
        yield named.with_name(f"{named.name}_{number}")
        number += 1


def _blocked_by_folders(folders: Iterable[PurePath]) -> set[str]:
    """Folded stems whose result would have the name of a folder: ``x`` where there is a folder ``x.jpg``."""
    named = {_fold(one) for folder in set(folders) for one in (folder, *folder.parents)}
    return {name.removesuffix(suffix) for name in named for suffix in _SUFFIXES if name.endswith(suffix)}


def _fold(path: PurePath) -> str:
    return unicodedata.normalize("NFC", str(path)).casefold()
