"""A download in a process of its own: its environment may go online, and Stop can end it at any byte.

The program sets HF_HUB_OFFLINE=1 at its start and huggingface_hub reads it once, when it is imported. Rejected: a
thread that overrides the library's constants, which would open the network for the whole program and cannot be stopped
inside a blocking read; ``python -m``, which a frozen program does not have.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Callable, Generator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeAlias

from geoshield_app.domain.errors import DownloadFailed, DownloadStalled, GeoShieldError, Problem
from geoshield_app.domain.weights import Deed, RemoteFile, WeightsRow

STALLED_AFTER_SECONDS = 90.0
POLL_SECONDS = 0.2
OFFLINE = "GEOSHIELD_OFFLINE"
"""Set by a person who wants no download at all, by mistake or otherwise."""
_ONLINE = {"HF_HUB_OFFLINE": "0", "HF_HUB_DISABLE_XET": "1", "HF_HUB_VERBOSITY": "error"}
"""What the child's library reads when it is imported: online, by plain HTTP, without words of its own."""

Clock = Callable[[], float]


@dataclass(frozen=True, slots=True)
class Listed:
    """The child's answer to a look-up."""

    revision: str
    files: tuple[RemoteFile, ...]


@dataclass(frozen=True, slots=True)
class Arrived:
    """So much of a file is there."""

    deed: Deed
    file: str
    bytes: int


@dataclass(frozen=True, slots=True)
class Fetched:
    """Everything is there and verified: sha256 by name."""

    digests: dict[str, str]


@dataclass(frozen=True, slots=True)
class Job:
    """What the child is to do: look up where ``files`` is None, else download these."""

    row: WeightsRow
    folder: Path
    revision: str = ""
    files: tuple[RemoteFile, ...] | None = None
    endpoint: str | None = None


Message: TypeAlias = Listed | Arrived | Fetched | Problem


class Line(Protocol):
    """The parent's end of a running job."""

    def poll(self, seconds: float) -> bool:
        """Whether a message, or the end, is there within so many seconds."""
        ...

    def receive(self) -> Message:
        """EOFError when the child has gone without a last word."""
        ...

    def end(self) -> None:
        """Kill the child if it still runs, and wait for its end."""
        ...


Start = Callable[[Job], Line]


def talk(
    job: Job,
    start: Start | None = None,
    clock: Clock = time.monotonic,
    stalled_after: float = STALLED_AFTER_SECONDS,
) -> Generator[Arrived | None, None, Listed | Fetched]:
    """Yields what arrives, None while nothing does; leaving the loop kills the child.

    Raises the GeoShieldError that the child reported, DownloadStalled when nothing arrived for ``stalled_after``
    seconds, DownloadFailed when the child died or the person wants no downloads.
    """
    if os.environ.get(OFFLINE, "0") not in ("", "0"):
        raise DownloadFailed(
            f"Downloads are switched off by {OFFLINE}.", advice="Unset it, or import a folder."
        )
    line = (start or start_process)(job)
    heard_at = clock()
    try:
        while True:
            if not line.poll(POLL_SECONDS):
                if clock() - heard_at > stalled_after:
                    raise DownloadStalled(f"Nothing has arrived for {stalled_after:.0f} seconds.")
                yield None
                continue
            heard_at = clock()
            match _received(line, job):
                case Problem(message=message, advice=advice, details=kind):
                    raise _error_of(kind)(message, advice=advice)
                case Arrived() as arrived:
                    yield arrived
                case end:
                    return end
    finally:
        line.end()


class ProcessLine:
    """A spawned process at the other end of a pipe."""

    def __init__(self, job: Job) -> None:
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe(duplex=False)
        self._child = context.Process(
            target=_work, args=(job, theirs), name="geoshield-download", daemon=True
        )
        try:
            self._child.start()
        except OSError as error:
            self._pipe.close()
            raise DownloadFailed(f"The download could not be started ({error.strerror}).") from error
        finally:
            theirs.close()

    def poll(self, seconds: float) -> bool:
        return self._pipe.poll(seconds)

    def receive(self) -> Message:
        message: Message = self._pipe.recv()
        return message

    def end(self) -> None:
        if self._child.is_alive():
            self._child.kill()
        self._child.join()
        self._child.close()
        self._pipe.close()


def start_process(job: Job) -> Line:
    """The real thing."""
    return ProcessLine(job)


def run_job(job: Job, send: Callable[[Message], None]) -> None:
    """What the child does; every failure is sent as a Problem whose details name the error's kind."""
    from geoshield_app.storage.hub_errors import told

    try:
        send(_answer(job, send))
    except BrokenPipeError:
        raise
    except Exception as error:  # noqa: BLE001 - the last net of the process; told() names what it does not know
        said = told(error, job.row, job.folder)
        send(Problem(said.message, said.advice, type(said).__name__))


def _answer(job: Job, send: Callable[[Message], None]) -> Listed | Fetched:
    from geoshield_app.storage import hub

    if job.files is None:
        return Listed(*hub.listing(job.row, job.endpoint))

    def report(deed: Deed, file: str, count: int) -> None:
        send(Arrived(deed, file, count))

    return Fetched(hub.fetch(job.row, job.revision, job.files, job.folder, report, job.endpoint))


def _work(job: Job, pipe: multiprocessing.connection.Connection) -> None:
    """The child's main: Ctrl+C is the parent's business; a parent that is gone ends it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    os.environ.update(_ONLINE)
    try:
        run_job(job, pipe.send)
    except BrokenPipeError:
        os._exit(1)


def _end_with_parent() -> None:
    """A killed parent cannot kill; what has arrived stays for the next time."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _received(line: Line, job: Job) -> Message:
    try:
        return line.receive()
    except (EOFError, OSError) as error:
        raise DownloadFailed(f"The download of {job.row.name} ended without a word.") from error


def _error_of(kind: str) -> type[GeoShieldError]:
    """The class of that name; they all take a message and an advice."""
    from geoshield_app.storage.hub import WrongBytes

    known = {"WrongBytes": WrongBytes} | {cls.__name__: cls for cls in _kinds(GeoShieldError)}
    return known.get(kind, DownloadFailed)


def _kinds(cls: type[GeoShieldError]) -> list[type[GeoShieldError]]:
    return [cls, *(deeper for one in cls.__subclasses__() for deeper in _kinds(one))]
