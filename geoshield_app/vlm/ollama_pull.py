"""Downloading a model through Ollama: progress, stop, going on, and noticing that nothing comes any more.

Ollama itself keeps what came, so a download that was stopped or broke goes on at the next try.
"""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator
from contextlib import closing
from dataclasses import dataclass

import httpx
import ollama

from geoshield_app.domain.errors import ModelAbsent, ServiceAbsent, ServiceError, ServiceSlow
from geoshield_app.vlm.aside import read_aside
from geoshield_app.vlm.hosts import ollama_url
from geoshield_app.vlm.limits import USUAL, Clock, Limits, brief
from geoshield_app.vlm.ollama_client import Line, client_for, plainly
from geoshield_app.vlm.ollama_names import checked_name

RESUMES = "Run it again; it goes on where it stopped."
_PROXY = "Ollama itself must reach the internet: check its connection and the proxy it was started with."
_NETWORK_SIGNS = ("dial tcp", "no such host", "proxy", "x509", "max retries", "eof", "timeout", "connection")
_SUCCESS = "success"
_CHECKING = ("verifying", "writing", "removing")
"""What Ollama says before it works on its own disk without a word."""
BEAT_SECONDS = 0.5
"""How often progress is told while nothing comes, so that stopping is answered."""


@dataclass(frozen=True, slots=True)
class PullProgress:
    """How far a download is."""

    model: str
    doing: str
    """In Ollama's words: 'pulling manifest', 'verifying sha256 digest'."""
    done_bytes: int = 0
    total_bytes: int = 0
    """0 while unknown; grows when Ollama starts a further part."""
    seconds_left: float | None = None

    @property
    def share(self) -> float:
        """0 to 1."""
        return self.done_bytes / self.total_bytes if self.total_bytes else 0.0


def pull(
    model: str, host: str | None = None, limits: Limits = USUAL, clock: Clock = time.monotonic
) -> Generator[PullProgress, None, None]:
    """Download ``model``; leaving the loop stops it, the next call goes on.

    Raises ModelAbsent when the library has no such model, ServiceSlow when it stalls, else ServiceError's kinds.
    """
    checked_name(model)
    url, line = ollama_url(host), Line()

    def parts() -> Iterator[ollama.ProgressResponse]:
        with plainly(model), client_for(url, limits, (), limits.verify_seconds, line) as client:
            try:
                yield from client.pull(model, stream=True)
            except ollama.ResponseError as error:
                failure = _failure(error, model)
                if failure is None:
                    raise
                raise failure from error
            except httpx.ReadTimeout as error:
                raise _stalled(model) from error
            except (httpx.ReadError, httpx.RemoteProtocolError) as error:
                raise ServiceAbsent(f"The download of '{model}' broke off.", advice=RESUMES) from error

    with closing(read_aside(parts, line.hang_up, BEAT_SECONDS)) as reports:
        yield from _progress(model, reports, _Growth(clock, limits))


def _progress(
    model: str, reports: Iterator[ollama.ProgressResponse | None], growth: _Growth
) -> Generator[PullProgress, None, None]:
    """The service's reports, summed over the parts; ends at its 'success' only. None: nothing new for a while."""
    for report in reports:
        if report is not None:
            growth.add(report)
        progress = growth.progress(model)
        yield progress
        if progress.doing == _SUCCESS:
            return
        if growth.stalled:
            raise _stalled(model, f" at {progress.share:.0%}" if progress.total_bytes else "")
    raise ServiceAbsent(f"The download of '{model}' broke off.", advice=RESUMES)


class _Growth:
    """Parts of a download by digest, and when it last grew."""

    def __init__(self, clock: Clock, limits: Limits) -> None:
        self._clock, self._limits = clock, limits
        self._started = self._grown = clock()
        self._done: dict[str, int] = {}
        self._total: dict[str, int] = {}
        self._found_bytes: int | None = None
        """What an earlier try had left."""
        self._status = ""

    def add(self, part: ollama.ProgressResponse) -> None:
        before = self._state()
        self._status = brief(part.status or "")
        if part.digest:
            self._total[part.digest] = max(part.total or 0, 0)
            self._done[part.digest] = min(max(part.completed or 0, 0), self._total[part.digest])
        if self._found_bytes is None and part.completed:
            self._found_bytes, self._started = part.completed, self._clock()
        if self._state() != before:
            self._grown = self._clock()

    @property
    def stalled(self) -> bool:
        checking = self._status.startswith(_CHECKING)
        patience = self._limits.verify_seconds if checking else self._limits.stall_seconds
        return self._clock() - self._grown > patience

    def progress(self, model: str) -> PullProgress:
        done, total = sum(self._done.values()), sum(self._total.values())
        came, seconds = done - (self._found_bytes or 0), self._clock() - self._started
        left = (total - done) * seconds / came if came > 0 and seconds > 0 else None
        return PullProgress(model, self._status, done, total, left)

    def _state(self) -> tuple[int, str]:
        return sum(self._done.values()), self._status


def _stalled(model: str, where: str = "") -> ServiceSlow:
    return ServiceSlow(f"The download of '{model}' has stalled{where}.", advice=RESUMES)


def _failure(error: ollama.ResponseError, model: str) -> ServiceError | None:
    """What a message in the stream means; None when it says enough itself."""
    said = brief(error.error)
    lower = said.lower()
    if "file does not exist" in lower or "not found" in lower or error.status_code == 404:
        message = f"Ollama's library has no model '{model}'."
        return ModelAbsent(message, advice="Check the spelling; 'llava:7b' is the usual one.")
    if any(sign in lower for sign in _NETWORK_SIGNS):
        return ServiceAbsent(f"Ollama could not get the model: {said}.", advice=f"{_PROXY} {RESUMES}")
    return None
