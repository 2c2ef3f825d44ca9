"""From the hub into the models folder: what it would cost, then the download, then the receipt."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

from geoshield_app.domain.errors import DownloadFailed, NoSpace, UsageError
from geoshield_app.domain.weights import Deed, Moved, Offer, Receipt, RemoteFile, WeightsRow
from geoshield_app.storage import hub_process
from geoshield_app.storage.hub import partial_path
from geoshield_app.storage.hub_process import Arrived, Clock, Fetched, Job, Listed, Start
from geoshield_app.storage.lock import InstanceLock
from geoshield_app.storage.models_folder import free_bytes
from geoshield_app.storage.os_errors import as_output_errors, printable
from geoshield_app.storage.receipts import RECEIPT, read_receipt, write_receipt
from geoshield_app.storage.weights import INCOMPLETE, Work, held_files

SPARE_BYTES = 64 << 20
Free = Callable[[Path], int]


def look_up(
    row: WeightsRow,
    root: Path,
    *,
    start: Start | None = None,
    clock: Clock = time.monotonic,
    endpoint: str | None = None,
) -> Generator[None, None, Offer]:
    """What the hub has at this moment and what of it is still to come; asks the network, writes nothing.

    Yields while it waits. Raises DownloadFailed.
    """
    _require_published(row)
    talk = hub_process.talk(Job(row, root / row.name, endpoint=endpoint), start, clock)
    try:
        while True:
            next(talk)
            yield
    except StopIteration as end:
        answer = end.value
    finally:
        talk.close()
    if not isinstance(answer, Listed):
        raise DownloadFailed(f"The hub gave no list of files for {row.name}.")
    left = sum(_bytes_left(root / row.name, file) for file in answer.files)
    return Offer(row.name, answer.revision, answer.files, left)


def pull(
    row: WeightsRow,
    root: Path,
    offer: Offer,
    *,
    start: Start | None = None,
    clock: Clock = time.monotonic,
    endpoint: str | None = None,
    free: Free = free_bytes,
) -> Work[Receipt]:
    """Download what is still to come. Leaving the loop stops at once and keeps what has arrived.

    Raises NoSpace before the first byte, DownloadFailed's kinds, OutputError, UsageError when another GeoShield
    downloads the same model.
    """
    folder = root / row.name
    with as_output_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
    _require_space(row, root, offer, free)
    with _alone(row, root):
        job = Job(row, folder, offer.revision, offer.files, endpoint)
        fetched = yield from _watched(job, offer, hub_process.talk(job, start, clock))
        with as_output_errors(folder):
            receipt = Receipt(
                row.name,
                row.repository,
                offer.revision,
                held_files(folder, fetched.digests),
                "pinned" if row.sha256 else "hub",
            )
            for stale in folder.glob(f"*{INCOMPLETE}"):
                stale.unlink()
        write_receipt(folder, receipt)
    return receipt


def _watched(
    job: Job, offer: Offer, talk: Generator[Arrived | None, None, Listed | Fetched]
) -> Work[Fetched]:
    """The child's messages as progress of the whole model; one value at least with every poll."""
    there = {file.name: 0 for file in offer.files}
    last = Moved(job.row.name, Deed.DOWNLOADING, "", 0, offer.bytes)
    try:
        while True:
            arrived = next(talk)
            if arrived is not None:
                there[arrived.file] = max(there.get(arrived.file, 0), arrived.bytes)
                last = Moved(job.row.name, arrived.deed, arrived.file, sum(there.values()), offer.bytes)
            yield last
    except StopIteration as end:
        if not isinstance(end.value, Fetched):
            raise DownloadFailed(f"The download of {job.row.name} ended without a result.") from end
        return end.value
    finally:
        talk.close()


def _require_published(row: WeightsRow) -> None:
    if not row.repository:
        raise UsageError(
            f"Nobody publishes {row.name} in a form that GeoShield downloads.",
            advice="Import a folder that holds its files with 'geoshield models import'.",
        )


def _require_space(row: WeightsRow, root: Path, offer: Offer, free: Free) -> None:
    needed = sum(_bytes_left(root / row.name, file) for file in offer.files) + SPARE_BYTES
    there = free(root)
    if needed > there:
        raise NoSpace(
            f"{row.name} needs {needed / 1e9:.1f} GB more, and {there / 1e9:.1f} GB are free in '{printable(root)}'.",
            advice="Free some space, or choose another folder with 'geoshield models path --set FOLDER'.",
        )


def _bytes_left(folder: Path, file: RemoteFile) -> int:
    """Of one file, without reading it: one that was touched since it was verified counts as still to come."""
    partial = partial_path(folder, file)
    if _is_as_verified(folder, file):
        return 0
    return file.bytes - min(partial.stat().st_size, file.bytes) if partial.is_file() else file.bytes


def _is_as_verified(folder: Path, file: RemoteFile) -> bool:
    target = folder / file.name
    if not target.is_file() or target.stat().st_size != file.bytes:
        return False
    receipt = read_receipt(folder)
    if receipt is None:  # of an earlier download that stopped: each file got its name when it was verified
        return True
    digests = {one.name: one.sha256 for one in receipt.files}
    unchanged = target.stat().st_mtime <= (folder / RECEIPT).stat().st_mtime
    return unchanged and file.sha256 in (None, digests.get(file.name))


@contextmanager
def _alone(row: WeightsRow, root: Path) -> Generator[None]:
    """Two downloads into one file would spoil it. The lock's file stays, see ``storage.lock``."""
    try:
        lock = InstanceLock(root / f".{row.name}.lock")
    except UsageError as error:
        message = f"{row.name} is already being downloaded by another GeoShield."
        raise UsageError(message, advice="Wait until it is done.") from error
    try:
        yield
    finally:
        lock.release()
