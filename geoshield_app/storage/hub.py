"""The hub, asked from the child process that ``hub_process`` starts: what it has, and its bytes.

huggingface_hub does the talking: listing, redirects, ranges, retries, its errors. The unfinished file is ours, because
its own is named anew each time and thrown away on a failure, so that nothing could go on later.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from geoshield_app.domain.errors import DownloadFailed
from geoshield_app.domain.weights import Deed, RemoteFile, WeightsRow
from geoshield_app.storage.digests import blob_sha1_of, sha256_of
from geoshield_app.storage.weights import INCOMPLETE, index_name

PIECE_BYTES = 1 << 20
"""How much arrives between two reports."""

Report = Callable[[Deed, str, int], None]
"""(what is being done, file, bytes of it that are there)."""

LISTING_SECONDS = 20.0


class WrongBytes(DownloadFailed):
    """What came is not what was published; the file was thrown away."""

    advice = "Something between here and the hub changes files; try another network, or import the file from elsewhere."


def listing(row: WeightsRow, endpoint: str | None = None) -> tuple[str, tuple[RemoteFile, ...]]:
    """The revision's commit and the files of it that are needed here, the weights last.

    Raises DownloadFailed when there are no safetensors or a needed file is not there, and the library's own errors.
    """
    from huggingface_hub import HfApi

    info = HfApi(endpoint=endpoint, token=False).model_info(
        row.repository, revision=row.revision, files_metadata=True, timeout=LISTING_SECONDS
    )
    found = {one.rfilename: _remote(one) for one in info.siblings or ()}
    if info.sha is None or not found:
        raise DownloadFailed(f"The hub lists no files for {row.name}.")
    files = tuple(found[name] for name in _chosen(row, found))
    if row.revision not in (None, info.sha):
        raise WrongBytes(f"The hub offers another version of {row.name} than the pinned one.")
    if row.sha256 is not None and any(file.name == row.file and file.sha256 != row.sha256 for file in files):
        raise WrongBytes(f"The hub offers other weights for {row.name} than those that were published.")
    return info.sha, files


def fetch(
    row: WeightsRow,
    revision: str,
    files: Sequence[RemoteFile],
    folder: Path,
    report: Report,
    endpoint: str | None = None,
) -> dict[str, str]:
    """Download what is not there yet, verify it, and give it its name; sha256 of every file.

    Raises WrongBytes, the library's errors, or OSError.
    """
    return {file.name: _fetched(row, revision, file, folder, report, endpoint) for file in files}


def partial_path(folder: Path, file: RemoteFile) -> Path:
    """The unfinished file: bound to its digest, so that two versions are never mixed."""
    mark = (file.sha256 or file.blob_sha1 or "unknown")[:12]
    return folder / f"{file.name}.{mark}{INCOMPLETE}"


def _remote(one: Any) -> RemoteFile:
    if one.lfs is not None:
        return RemoteFile(one.rfilename, int(one.lfs.size), str(one.lfs.sha256), None)
    return RemoteFile(one.rfilename, int(one.size or 0), None, one.blob_id)


def _chosen(row: WeightsRow, found: dict[str, RemoteFile]) -> tuple[str, ...]:
    """Small files first, so that the weights' name appears when everything else is there."""
    absent = [name for name in row.needed if name not in found]
    if absent:
        raise DownloadFailed(f"The hub has no {', '.join(absent)} for {row.name}.")
    beside = [name for name in row.beside if name in found]
    index = index_name(row)
    if row.file in found:
        weights = [row.file]
    elif index in found:
        stem = row.file.removesuffix(".safetensors")
        weights = [index, *sorted(name for name in found if _is_shard(name, stem))]
    else:
        raise DownloadFailed(
            f"The hub has no safetensors for {row.name}, and no other kind is downloaded.",
            advice="Import a folder that holds its weights with 'geoshield models import'.",
        )
    return tuple(dict.fromkeys((*row.needed, *beside, *weights)))


def _is_shard(name: str, stem: str) -> bool:
    return name.startswith(f"{stem}-") and name.endswith(".safetensors") and Path(name).name == name


def _fetched(
    row: WeightsRow, revision: str, file: RemoteFile, folder: Path, report: Report, endpoint: str | None
) -> str:
    target = folder / file.name
    if target.is_file() and target.stat().st_size == file.bytes:
        digest = _digest_if_right(row, file, target, report)
        if digest is not None:
            return digest
    partial = partial_path(folder, file)
    _download(row, revision, file, partial, report, endpoint)
    digest = _digest_if_right(row, file, partial, report)
    if digest is None:
        partial.unlink()
        raise WrongBytes(f"'{file.name}' of {row.name} is not the file that was published.")
    partial.replace(target)
    return digest


def _download(
    row: WeightsRow, revision: str, file: RemoteFile, partial: Path, report: Report, endpoint: str | None
) -> None:
    """Goes on where the unfinished file ends; the library starts it again when the server cannot.

    A page that something in between sends instead of the file must not become part of it.
    """
    from huggingface_hub import constants, hf_hub_url
    from huggingface_hub.file_download import http_get

    constants.DOWNLOAD_CHUNK_SIZE = PIECE_BYTES
    there = partial.stat().st_size if partial.is_file() else 0
    if there > file.bytes:
        partial.unlink()
        there = 0
    url = hf_hub_url(row.repository, file.name, revision=revision, endpoint=endpoint)
    location = _location(row, file, url, endpoint)
    with partial.open("r+b" if there else "wb") as out:
        out.seek(there)
        try:
            http_get(
                location,
                out,
                resume_size=there,
                headers={"Accept-Encoding": "identity"},
                expected_size=file.bytes,
                displayed_filename=file.name,
                tqdm_class=_reporting(file.name, there, report),
            )
        except OSError as error:
            if "Consistency check" in str(error):
                out.truncate(0)  # nobody knows which part of it is the file
            raise
        out.flush()
        os.fsync(out.fileno())


def _location(row: WeightsRow, file: RemoteFile, url: str, endpoint: str | None) -> str:
    """Where the hub itself says the bytes lie; it must be the hub, and speak of the file that was offered.

    Raises FileMetadataError, WrongBytes, or the library's other errors.
    """
    from huggingface_hub import get_hf_file_metadata
    from huggingface_hub.errors import FileMetadataError

    told = get_hf_file_metadata(url, token=False, timeout=LISTING_SECONDS, endpoint=endpoint)
    if told.commit_hash is None or told.etag is None:
        raise FileMetadataError("this answer is not the hub's")
    if told.etag not in (file.sha256, file.blob_sha1) or told.size not in (None, file.bytes):
        raise WrongBytes(f"The hub offers another '{file.name}' for {row.name} than it listed.")
    return str(told.location)


def _digest_if_right(row: WeightsRow, file: RemoteFile, path: Path, report: Report) -> str | None:
    """The file's sha256 when it is the published one: pinned, or the hub's own, or git's for small files."""
    work = sha256_of(path)
    try:
        while True:
            report(Deed.CHECKING, file.name, next(work))
    except StopIteration as end:
        digest = str(end.value)
    if file.sha256 is not None:
        return digest if digest == file.sha256 else None
    if file.blob_sha1 is not None and blob_sha1_of(path) != file.blob_sha1:
        return None
    return digest


def _reporting(name: str, there: int, report: Report) -> Any:
    """A progress bar that draws nothing and reports everything; the library makes one per file."""

    class Reporting:
        def __init__(self, *_args: Any, initial: int = 0, **_options: Any) -> None:
            self.n = initial

        def __enter__(self) -> Reporting:
            report(Deed.DOWNLOADING, name, self.n)
            return self

        def __exit__(self, *_error: object) -> None:
            pass

        def update(self, count: float = 1) -> None:
            self.n += int(count)
            report(Deed.DOWNLOADING, name, self.n)

        def close(self) -> None:
            pass

        @classmethod
        def get_lock(cls) -> None:
            return None

        @classmethod
        def set_lock(cls, _lock: object) -> None:
            return None

    return Reporting
