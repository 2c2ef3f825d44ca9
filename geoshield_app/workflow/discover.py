"""What was handed in, file by file: folders recursively, each input in exactly one Item."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePath

from geoshield_app.domain.errors import NotFound, OutputInsideInput, Problem
from geoshield_app.domain.settings import Settings
from geoshield_app.storage.os_errors import is_file, is_folder, printable
from geoshield_app.workflow.deliveries import Delivery, deliveries_of
from geoshield_app.workflow.naming import result_stems, variants, with_suffix
from geoshield_app.workflow.suffixes import what_it_is_instead

_NOTHING_THERE = (errno.ENOENT, errno.ENOTDIR, errno.EBADF, errno.ELOOP, errno.ENAMETOOLONG)
_FORBIDDEN = (errno.EACCES, errno.EPERM)
_MAY_NOT = "Check who may read it."
GIVEN_TWICE = "It was given twice; one is enough."


@dataclass(frozen=True, slots=True)
class Item:
    """One input. Exactly one of ``target``, ``problem`` and ``skip`` is set."""

    path: Path
    relative: PurePath
    """Mirrored name below OUT, with the suffix it came with."""
    target: Path | None = None
    """Where its file belongs when there is one file of each photo."""
    problem: Problem | None = None
    skip: str | None = None
    stem: PurePath | None = None
    """Its name below OUT without suffix, where it has a ``target``."""
    number: int = 0
    """Which of the photos it is, from 1."""


def discover(paths: Sequence[Path], out: Path | None, settings: Settings) -> tuple[Item, ...]:
    """Every file among and below ``paths`` in a fixed order.

    What lies in one given folder is mirrored straight below ``out``; several folders keep their names; single
    files come to the top. Hidden files inside folders are left alone; a hidden file named outright is taken.
    Symbolic links are followed, each folder once. Raises OutputInsideInput when results would land among the
    originals: the next run would take them for photos.
    """
    folders = [path for path in paths if is_folder(path)]
    if out is not None:
        refuse_out_among(paths, out)
    items = list(_without_repeats(_listed(paths, several=len(set(map(_real, folders))) > 1)))
    return _with_targets(items, out, settings)


def refuse_out_among(paths: Sequence[Path], out: Path) -> None:
    """OutputInsideInput when ``out`` is one of the given folders, inside one, or the folder of a given file."""
    real_out = _real(out)
    for path in paths:
        folder = _real(path)
        if is_folder(path) and (real_out == folder or folder in real_out.parents):
            raise OutputInsideInput(f"The output folder '{printable(out)}' lies inside '{printable(path)}'.")
        if is_file(path) and real_out == folder.parent:
            raise OutputInsideInput(
                f"The output folder '{printable(out)}' is the folder of '{path.name}' itself."
            )


def _listed(paths: Sequence[Path], *, several: bool) -> Iterator[Item]:
    for path in paths:
        if is_folder(path):
            top = PurePath(_real(path).name) if several else PurePath()
            yield from _folder(path, top)
        elif _stands(path):
            yield _file(path, PurePath(path.name))
        else:
            problem = NotFound(f"There is nothing at '{printable(path)}'.").problem()
            yield Item(path, PurePath(path.name or "missing"), problem=problem)


def _stands(path: Path) -> bool:
    """Something is there, as far as the system lets us look: where it does not, ``_file`` says why."""
    try:
        path.stat()
    except OSError as error:
        return error.errno not in _NOTHING_THERE
    return True


def _folder(root: Path, top: PurePath) -> Iterator[Item]:
    problems: list[OSError] = []
    found = False
    for folder, names in _folders_below(root, problems):
        inside = top / folder.relative_to(root)
        for name in names:
            found = True
            yield _file(folder / name, inside / name)
    for error in problems:
        refused = Path(error.filename or root)
        message = f"The folder '{printable(refused)}' could not be read ({error.strerror})."
        yield Item(refused, top, problem=Problem(message, _MAY_NOT))
    if not found and not problems:
        yield Item(root, top, skip="There is no file in this folder.")


def _folders_below(root: Path, problems: list[OSError]) -> Iterator[tuple[Path, list[str]]]:
    """Each folder with its files, both in sorted order; a linked folder is entered once, so that loops end."""
    seen: set[tuple[int, int]] = set()
    _first_visit(root, seen)
    for folder, names, files in os.walk(root, followlinks=True, onerror=problems.append):
        here = Path(folder)
        names[:] = sorted(
            name for name in names if not name.startswith(".") and _first_visit(here / name, seen)
        )
        yield here, sorted(name for name in files if not name.startswith("."))


def _first_visit(folder: Path, seen: set[tuple[int, int]]) -> bool:
    try:
        status = folder.stat()
    except OSError:
        return True  # os.walk will say why
    identity = (status.st_dev, status.st_ino)
    fresh = identity not in seen
    seen.add(identity)
    return fresh


def _file(path: Path, relative: PurePath) -> Item:
    instead = what_it_is_instead(path.suffix)
    if instead is not None:
        return Item(path, relative, skip=f"It is {instead}, no photo.")
    try:
        mode = path.stat().st_mode
    except OSError as error:
        sentence = f"'{printable(path)}' could not be read ({error.strerror})."
        advice = _MAY_NOT if error.errno in _FORBIDDEN else NotFound.advice
        return Item(path, relative, problem=Problem(sentence, advice))
    if not stat.S_ISREG(mode):
        return Item(path, relative, skip="It is no ordinary file.")
    return Item(path, relative)


def _without_repeats(items: Iterable[Item]) -> Iterator[Item]:
    seen: set[Path] = set()
    listed = list(items)
    for item, real in zip(listed, _real_each(item.path for item in listed), strict=True):
        yield replace(item, problem=None, skip=GIVEN_TWICE) if real in seen else item
        seen.add(real)


def _with_targets(items: Sequence[Item], out: Path | None, settings: Settings) -> tuple[Item, ...]:
    """Candidates get their name in ``out``; two of the same mirrored name are told apart by a number."""
    if out is None:
        return tuple(items)
    stems = stems_among(items)
    numbers = {i: number for number, i in enumerate(stems, start=1)}
    named = [
        replace(item, stem=stems[i], number=numbers[i]) if i in stems else item
        for i, item in enumerate(items)
    ]
    return aimed(named, out, settings)


def stems_among(items: Sequence[Item], given: Iterable[PurePath] = ()) -> dict[int, PurePath]:
    """Names in OUT without suffix for the items that can be worked on, by their number; none is among ``given``."""
    unique = _unique_relatives(items)
    candidates = [i for i, item in enumerate(items) if _is_candidate(item)]
    stems = result_stems((unique[i] for i in candidates), given)
    return {i: stems[unique[i]] for i in candidates}


def aimed(
    items: Sequence[Item], out: Path, settings: Settings, originals: Iterable[Path] | None = None
) -> tuple[Item, ...]:
    """Those that have a ``stem`` with their targets below ``out``, unless a result would take the name of one of
    ``originals`` (without them, of ``items``), which are only looked at where something stands under that name."""
    known = _Originals([item.path for item in items] if originals is None else originals)
    deliveries = deliveries_of(settings)
    return tuple(
        item if item.stem is None else _aimed(item, item.stem, out, settings, deliveries, known)
        for item in items
    )


class _Originals:
    """Files that no result may replace, however they are named."""

    def __init__(self, paths: Iterable[Path]) -> None:
        self._paths = paths
        self._real: set[Path] | None = None

    def __contains__(self, target: Path) -> bool:
        if not os.path.lexists(target):
            return False
        if self._real is None:
            self._real = set(_real_each(self._paths))
        return _real(target) in self._real


def _real_each(paths: Iterable[Path]) -> Iterator[Path]:
    """As ``_real``; each folder is followed once, which matters for 20,000 files."""
    folders: dict[Path, Path] = {}
    for path in paths:
        folder = path.parent
        if folder not in folders:
            folders[folder] = _real(folder)
        odd = path.name in ("", "..") or os.path.islink(path)  # noqa: PTH114 - unlike Path's it never raises
        yield _real(path) if odd else folders[folder] / path.name


def _aimed(
    item: Item,
    stem: PurePath,
    out: Path,
    settings: Settings,
    deliveries: Iterable[Delivery],
    originals: _Originals,
) -> Item:
    for delivery in deliveries:
        target = delivery.target(out, stem)
        if any(path in originals for path in variants(target)):
            sentence = f"Its result would take the name of an original, '{printable(target)}'."
            return replace(item, stem=None, problem=Problem(sentence, OutputInsideInput.advice))
    return replace(item, target=out / with_suffix(stem, settings.output.format.suffix))


def _unique_relatives(items: Sequence[Item]) -> list[PurePath]:
    """Two single files from different folders may share a name: a.jpg, a_2.jpg."""
    seen: set[PurePath] = set()
    relatives = []
    for item in items:
        relative, number = item.relative, 1
        while _is_candidate(item) and relative in seen:
            number += 1
            relative = item.relative.with_name(f"{item.relative.stem}_{number}{item.relative.suffix}")
        if _is_candidate(item):
            seen.add(relative)
        relatives.append(relative)
    return relatives


def _is_candidate(item: Item) -> bool:
    return item.problem is None and item.skip is None


def _real(path: Path) -> Path:
    return Path(os.path.realpath(path))
