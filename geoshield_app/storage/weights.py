"""How a model's files stand on this machine: at a glance, by reading every byte, and taken away again.

models/NAME/model.safetensors, config.json ...      the model
models/NAME/geoshield-receipt.json                  what we put there, with the digests that were verified
models/NAME/model.safetensors.0123456789ab.incomplete   a download that goes on later
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Generator, Sequence
from pathlib import Path
from typing import TypeAlias, TypeVar

from geoshield_app.domain.errors import OutputError
from geoshield_app.domain.weights import (
    Deed,
    Fault,
    HeldFile,
    Moved,
    Receipt,
    Verified,
    WeightsRow,
    WeightsState,
)
from geoshield_app.storage.digests import sha256_of
from geoshield_app.storage.os_errors import as_output_errors, printable
from geoshield_app.storage.receipts import RECEIPT, read_receipt

T = TypeVar("T")
Work: TypeAlias = Generator[Moved, None, T]

INCOMPLETE = ".incomplete"
INDEX_SUFFIX = ".index.json"
USUAL_INDEX = "model.safetensors.index.json"
"""Of weights that were cut in parts by hand."""
_FOREIGN = "Delete its folder yourself if you do not need it."


def state_of(row: WeightsRow, root: Path) -> WeightsState:
    """By names and sizes only, so that a list of models costs nothing."""
    folder = root / row.name
    try:
        if not folder.is_dir():
            return WeightsState.ABSENT
        missing = missing_files(row, folder)
        if missing:
            return _without(folder, whole=not _has_weights(row, folder))
        receipt = read_receipt(folder)
        if receipt is None:
            return WeightsState.UNVERIFIED
        return WeightsState.VERIFIED if _same_sizes(folder, receipt) else WeightsState.CHANGED
    except OSError:
        return WeightsState.ABSENT


def missing_files(row: WeightsRow, folder: Path) -> tuple[str, ...]:
    """Names of needed files that are not there; the shards of an index among them."""
    wanted = (*row.needed, *weight_names(row, folder))
    return tuple(name for name in wanted if not (folder / name).is_file())


def weight_names(row: WeightsRow, folder: Path) -> tuple[str, ...]:
    """The weights' file or files: the shards where there is an index and no single file."""
    index = next((path for path in (folder / index_name(row), folder / USUAL_INDEX) if path.is_file()), None)
    if index is None or (folder / row.file).is_file():
        return (row.file,)
    try:
        shards = set(json.loads(index.read_text(encoding="utf-8"))["weight_map"].values())
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return (row.file,)
    names = sorted(str(shard) for shard in shards)
    return (index.name, *names) if all(Path(name).name == name for name in names) else (row.file,)


def index_name(row: WeightsRow) -> str:
    """Of the list of shards that stands for a file that was cut in parts."""
    return row.file + INDEX_SUFFIX


def verify(row: WeightsRow, root: Path) -> Work[Verified]:
    """Reads every file. Never raises for what it finds: each fault has its sentence."""
    folder, state = root / row.name, state_of(row, root)
    if state in (WeightsState.ABSENT, WeightsState.PARTIAL):
        return Verified(row.name, state, (), "nothing")
    faults = [Fault(name, "is missing") for name in missing_files(row, folder)]
    known, against = _known_digests(row, folder)
    names = _present(folder, (*known, *weight_names(row, folder)))
    total, before = sum((folder / name).stat().st_size for name in names), 0
    for name in names:
        digest = yield from _hashed(row.name, folder / name, before, total)
        before += (folder / name).stat().st_size if (folder / name).is_file() else 0
        if digest is None:
            faults.append(Fault(name, "cannot be read"))
        elif known.get(name, digest) != digest:
            faults.append(Fault(name, "is not the file that was published"))
    faults += [Fault(name, "is missing") for name in known if not (folder / name).is_file()]
    bad = WeightsState.CHANGED if any("missing" not in one.problem for one in faults) else state
    return Verified(row.name, bad, tuple(dict.fromkeys(faults)), against)


def remove(row: WeightsRow, root: Path) -> tuple[int, tuple[str, ...]]:
    """Take away what GeoShield put there: bytes freed, and the names of files that were left because they are not ours.

    Raises OutputError when the folder holds a model that was not put there by GeoShield, or cannot be changed.
    """
    folder, receipt = root / row.name, read_receipt(root / row.name)
    with as_output_errors(folder):
        if not folder.is_dir():
            return 0, ()
        if folder.is_symlink():
            raise OutputError(f"'{printable(folder)}' is a link to another place.", advice=_FOREIGN)
        ours = _ours(folder, receipt)
        if not ours and any(folder.iterdir()):
            raise OutputError(f"'{printable(folder)}' was not filled by GeoShield.", advice=_FOREIGN)
        freed = sum(path.stat().st_size for path in ours)
        for path in ours:
            path.unlink()
        left = tuple(sorted(path.name for path in folder.iterdir()))
        if not left:
            folder.rmdir()
    return freed, left


def is_untouched(row: WeightsRow, root: Path) -> bool:
    """Whether nobody wrote to the files since they were verified, by sizes and times. Raises OSError."""
    folder = root / row.name
    receipt = read_receipt(folder)
    if receipt is None or not _same_sizes(folder, receipt):
        return False
    at = (folder / RECEIPT).stat().st_mtime
    return all((folder / file.name).stat().st_mtime <= at for file in receipt.files)


def digest_of(row: WeightsRow, root: Path) -> str:
    """One name for the weights as they are: the receipt's digests, or else sizes and times. Raises OSError."""
    folder = root / row.name
    receipt = read_receipt(folder)
    names = weight_names(row, folder)
    if receipt is not None and is_untouched(row, root):
        return "+".join(file.sha256 for file in receipt.files if file.name in names)
    marks = ((folder / name).stat() for name in names)
    return "+".join(f"{mark.st_size}@{mark.st_mtime_ns}" for mark in marks)


def held_files(folder: Path, digests: dict[str, str]) -> tuple[HeldFile, ...]:
    """The files of ``digests`` as they lie in the folder. Raises OSError."""
    return tuple(HeldFile(name, (folder / name).stat().st_size, digest) for name, digest in digests.items())


def _has_weights(row: WeightsRow, folder: Path) -> bool:
    return any((folder / name).is_file() for name in weight_names(row, folder))


def _without(folder: Path, *, whole: bool) -> WeightsState:
    """Files are missing: because a download stopped, because something was taken away, or because nothing is there."""
    if any(folder.glob(f"*{INCOMPLETE}")):
        return WeightsState.PARTIAL
    return WeightsState.ABSENT if whole and read_receipt(folder) is None else WeightsState.INCOMPLETE


def _same_sizes(folder: Path, receipt: Receipt) -> bool:
    return all(
        (folder / file.name).is_file() and (folder / file.name).stat().st_size == file.bytes
        for file in receipt.files
    )


def _known_digests(row: WeightsRow, folder: Path) -> tuple[dict[str, str], str]:
    """What the files must be, and who says so."""
    receipt = read_receipt(folder)
    known = {file.name: file.sha256 for file in receipt.files} if receipt else {}
    if row.sha256 is not None and (folder / row.file).is_file():
        return known | {row.file: row.sha256}, "pinned"
    return known, "receipt" if known else "nothing"


def _present(folder: Path, names: Sequence[str]) -> tuple[str, ...]:
    return tuple(name for name in dict.fromkeys(names) if (folder / name).is_file())


def _hashed(model: str, path: Path, before: int, total: int) -> Work[str | None]:
    """None when the file cannot be read."""
    work = sha256_of(path)
    try:
        while True:
            yield Moved(model, Deed.CHECKING, path.name, before + next(work), total)
    except StopIteration as end:
        return str(end.value)
    except OSError:
        return None
    finally:
        work.close()


def _ours(folder: Path, receipt: Receipt | None) -> tuple[Path, ...]:
    names = [*(file.name for file in receipt.files), RECEIPT] if receipt else []
    paths = [folder / name for name in names] + sorted(folder.glob(f"*{INCOMPLETE}"))
    with contextlib.suppress(OSError):
        return tuple(path for path in paths if path.is_file())
    return ()
