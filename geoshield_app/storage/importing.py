"""Weights that somebody already has: found in a folder, copied, verified, kept.

A folder may be one model's, a models folder of another computer, or the cache of huggingface_hub. Pickled files
(.pt, .pth, .bin) are turned into safetensors by the converter that is handed in, which reads tensors and nothing else.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import struct
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from geoshield_app.domain.errors import NoSpace, NotFound, UsageError, WeightsDamaged
from geoshield_app.domain.weights import Deed, Moved, Receipt, WeightsRow
from geoshield_app.storage.atomic import TEMPORARY_PREFIX
from geoshield_app.storage.digests import PIECE_BYTES, sha256_of
from geoshield_app.storage.models_folder import free_bytes
from geoshield_app.storage.os_errors import as_output_errors, printable
from geoshield_app.storage.receipts import write_receipt
from geoshield_app.storage.weights import Work, held_files, missing_files, weight_names

Convert = Callable[[Path, Path], None]
"""(pickled file, safetensors file to write); raises WeightsDamaged."""

_LARGEST_HEADER_BYTES = 100 << 20


def find_models(rows: Iterable[WeightsRow], source: Path, named: str | None = None) -> dict[str, Path]:
    """Which rows the folder holds, and where. NotFound when it is no folder, UsageError when it holds none.

    ``named``: the person says that the folder is this model's; otherwise folders are known by their names, and one
    model's own folder by the pinned size of its weights.
    """
    if not source.is_dir():
        raise NotFound(f"'{printable(source)}' is not a folder.")
    rows = tuple(row for row in rows if named is None or row.name == named)
    found: dict[str, Path] = {}
    for row in rows:
        places = [source, *_places(row, source)] if named else _places(row, source)
        place = next((place for place in places if _holds(row, place)), None)
        if place is None and _holds(row, source) and _is_surely(row, source):
            place = source
        if place is not None:
            found[row.name] = place
    if not found:
        wanted = ", ".join(row.name for row in rows)
        raise UsageError(
            f"'{printable(source)}' holds none of the weights that GeoShield knows ({wanted}).",
            advice="Point at the folder with its files and name it: 'geoshield models import FOLDER NAME'.",
        )
    return found


def import_model(row: WeightsRow, place: Path, root: Path, convert: Convert | None = None) -> Work[Receipt]:
    """Copy the model's files from ``place``; every byte that was written is read back.

    Raises WeightsDamaged for files that are cut off or not the published ones, NoSpace and other OutputErrors; the
    file in question is then not there under its final name.
    """
    folder, names, pickled = root / row.name, _files(row, place), _to_convert(row, place)
    with as_output_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
        total = sum((place / name).stat().st_size for name in (*names, *pickled))
    _require_space(row, root, total)
    digests = yield from _all_converted(row, place, folder, pickled, convert, total)
    before = sum((place / name).stat().st_size for name in pickled)
    for name in names:
        digests[name] = yield from _copied(row, place / name, folder / name, before, total)
        before += (place / name).stat().st_size
    absent = missing_files(row, folder)
    if absent:
        raise WeightsDamaged(
            f"{row.name} is incomplete there: {', '.join(absent)}.", advice="Complete the folder first."
        )
    with as_output_errors(folder):
        against = "pinned" if row.sha256 is not None and row.file in names else "nothing"
        receipt = Receipt(row.name, row.repository, row.revision or "", held_files(folder, digests), against)
    write_receipt(folder, receipt)
    return receipt


def safetensors_name(row: WeightsRow, pickled: str) -> str:
    """What a pickled file becomes: its own name, or the row's where the row has one file only."""
    own = Path(pickled).stem + ".safetensors"
    return own if own in (row.file, *row.needed) else row.file


def require_safetensors(path: Path, name: str) -> None:
    """WeightsDamaged unless the file's header is whole and all bytes it names are there; reads the header only."""
    with path.open("rb") as file:
        start = file.read(8)
        size = struct.unpack("<Q", start)[0] if len(start) == 8 else 0
        end = _last_byte(file.read(size)) if 0 < size <= _LARGEST_HEADER_BYTES else None
    if end is None or path.stat().st_size != 8 + size + end:
        raise WeightsDamaged(f"'{path.name}' of {name} is cut off or no safetensors file.")


def _last_byte(header: bytes) -> int | None:
    """Where the tensors of the header end; None when it is no header."""
    try:
        spans = json.loads(header)
        return max(
            (int(span["data_offsets"][1]) for key, span in spans.items() if key != "__metadata__"), default=0
        )
    except (ValueError, AttributeError, KeyError, TypeError, IndexError):
        return None


def _places(row: WeightsRow, source: Path) -> list[Path]:
    """Where a folder of many models would have this one."""
    places = [source / row.name]
    if row.repository:
        places.append(source / row.repository.rpartition("/")[2])
        snapshots = source / f"models--{row.repository.replace('/', '--')}" / "snapshots"
        with contextlib.suppress(OSError):
            places += sorted(snapshots.iterdir(), key=lambda one: one.name != row.revision)
    return places


def _holds(row: WeightsRow, place: Path) -> bool:
    return not missing_files(row, place) or bool(row.convertible and _pickled(row, place))


def _pickled(row: WeightsRow, place: Path) -> bool:
    """Everything is there, as safetensors or as a pickle that becomes it."""
    become = {safetensors_name(row, name) for name in row.convertible if (place / name).is_file()}
    return bool(become) and set(missing_files(row, place)) <= become


def _is_surely(row: WeightsRow, place: Path) -> bool:
    """A lone folder says nothing by its name: the pinned size does, or files that only this model has."""
    if row.sha256 is not None and (place / row.file).is_file():
        return (place / row.file).stat().st_size == row.bytes
    return not row.repository


def _files(row: WeightsRow, place: Path) -> tuple[str, ...]:
    wanted = (*row.needed, *row.beside, *weight_names(row, place))
    return tuple(name for name in dict.fromkeys(wanted) if (place / name).is_file())


def _to_convert(row: WeightsRow, place: Path) -> tuple[str, ...]:
    """Pickled files that have no safetensors beside them."""
    return tuple(
        name for name in row.convertible if (place / name).is_file() and not _safe_twin(row, place, name)
    )


def _require_space(row: WeightsRow, root: Path, total: int) -> None:
    if total > free_bytes(root):
        raise NoSpace(f"{row.name} needs {total / 1e9:.1f} GB in '{printable(root)}'.")


def _all_converted(
    row: WeightsRow, place: Path, folder: Path, names: Sequence[str], convert: Convert | None, total: int
) -> Work[dict[str, str]]:
    """sha256 of each file that was made; UsageError without a converter."""
    digests: dict[str, str] = {}
    before = 0
    for name in names:
        if convert is None:
            raise UsageError(f"{row.name} is pickled there, and this copy of GeoShield cannot convert it.")
        yield Moved(row.name, Deed.CONVERTING, name, before, total)
        target = safetensors_name(row, name)
        digests[target] = _converted(row, place / name, folder / target, convert)
        before += (place / name).stat().st_size
    return digests


def _safe_twin(row: WeightsRow, place: Path, pickled: str) -> bool:
    names: Sequence[str] = weight_names(row, place) if safetensors_name(row, pickled) == row.file else ()
    return (place / safetensors_name(row, pickled)).is_file() or any(
        (place / name).is_file() for name in names
    )


def _copied(row: WeightsRow, source: Path, target: Path, before: int, total: int) -> Work[str]:
    """Copy, read back, compare, rename; the copy's sha256."""
    if source.suffix == ".safetensors":
        require_safetensors(source, row.name)
    beside = target.with_name(f"{TEMPORARY_PREFIX}{target.name}")
    digest, done = hashlib.sha256(), 0
    try:
        with as_output_errors(target), source.open("rb") as original, beside.open("wb") as copy:
            while piece := original.read(PIECE_BYTES):
                copy.write(piece)
                digest.update(piece)
                done += len(piece)
                yield Moved(row.name, Deed.COPYING, source.name, before + done, total)
        _require_same(row, source.name, beside, digest.hexdigest())
        with as_output_errors(target):
            beside.replace(target)
    finally:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
    return digest.hexdigest()


def _require_same(row: WeightsRow, name: str, copy: Path, wanted: str) -> None:
    """The copy is what was read, and what was read is what was published, where that is known."""
    with as_output_errors(copy):
        if _whole_digest(copy) != wanted:
            raise WeightsDamaged(
                f"The copy of '{name}' differs from the original.", advice="Check the drive."
            )
    if row.sha256 is not None and name == row.file and wanted != row.sha256:
        raise WeightsDamaged(
            f"'{name}' is not the file that was published as {row.name}.",
            advice="Get it from its own repository.",
        )


def _converted(row: WeightsRow, source: Path, target: Path, convert: Convert) -> str:
    beside = target.with_name(f"{TEMPORARY_PREFIX}{target.name}")
    try:
        with as_output_errors(target):
            convert(source, beside)
            require_safetensors(beside, row.name)
            beside.replace(target)
            return _whole_digest(target)
    finally:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)


def _whole_digest(path: Path) -> str:
    work = sha256_of(path)
    while True:
        try:
            next(work)
        except StopIteration as end:
            return str(end.value)
