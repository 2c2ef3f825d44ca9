"""Rows, files and lines for tests of downloads: no process, no waiting."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from geoshield_app.domain.weights import Moved, Offer, Receipt, Use, WeightsRow
from geoshield_app.storage.hub_process import Job, Message, run_job
from geoshield_app.storage.pulling import look_up, pull
from geoshield_app.storage.weights import INCOMPLETE, Work
from tests.storage.hub_server import Hub, serving

WEIGHTS = bytes(range(256)) * 40
FILES = {
    "config.json": b'{"a": 1}',
    "model.safetensors": WEIGHTS,
    "README.md": b"not wanted",
    "vocab.txt": b"a\nb\n",
}
ROW = WeightsRow(
    "tiny",
    Use.DETECTOR,
    "owner/name",
    "MIT",
    "model.safetensors",
    len(WEIGHTS),
    needed=("config.json",),
    beside=("vocab.txt", "merges.txt"),
)


class NowLine:
    """Does the whole job at once, in this process, and hands over what it said."""

    def __init__(self, job: Job) -> None:
        self._said: deque[Message] = deque()
        run_job(job, self._said.append)
        self.ended = False

    def poll(self, seconds: float) -> bool:
        return bool(self._said)

    def receive(self) -> Message:
        if not self._said:
            raise EOFError
        return self._said.popleft()

    def end(self) -> None:
        self.ended = True


def done(work: Work[Receipt]) -> tuple[Receipt, list[Moved]]:
    """The work's result and everything it said."""
    said = []
    while True:
        try:
            said.append(next(work))
        except StopIteration as end:
            return end.value, said


def offered(root: Path, hub: Hub, row: WeightsRow = ROW) -> Offer:
    work = look_up(row, root, start=NowLine, endpoint=hub.endpoint)
    while True:
        try:
            next(work)
        except StopIteration as end:
            found: Offer = end.value
            return found


def pulled(root: Path, hub: Hub, row: WeightsRow = ROW, **options: object) -> tuple[Receipt, list[Moved]]:
    offer = offered(root, hub, row)
    return done(pull(row, root, offer, start=NowLine, endpoint=hub.endpoint, **options))


def partials(root: Path) -> list[Path]:
    """Unfinished files of the model."""
    return sorted((root / ROW.name).glob(f"*{INCOMPLETE}"))


def pinned(data: bytes = WEIGHTS) -> WeightsRow:
    import hashlib

    return replace(
        ROW, sha256=hashlib.sha256(data).hexdigest(), revision="0123456789abcdef0123456789abcdef01234567"
    )


def sharded() -> dict[str, bytes]:
    names = ["model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors"]
    index = json.dumps({"weight_map": {"a": names[0], "b": names[1]}}).encode()
    return {
        "config.json": b"{}",
        "model.safetensors.index.json": index,
        names[0]: b"one" * 99,
        names[1]: b"two" * 99,
    }


def waiting(monkeypatch: pytest.MonkeyPatch, seconds: float) -> None:
    """An answer of the hub is waited for that long."""
    from huggingface_hub import constants

    monkeypatch.setattr(constants, "HF_HUB_DOWNLOAD_TIMEOUT", seconds)
    monkeypatch.setattr("geoshield_app.storage.hub.LISTING_SECONDS", seconds)


@pytest.fixture
def online(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the child process sets for itself, and no waiting between retries. A busy machine may answer late."""
    from huggingface_hub import constants, file_download
    from huggingface_hub.utils import _http

    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", False)
    waiting(monkeypatch, 60.0)
    monkeypatch.setattr(file_download.time, "sleep", lambda seconds: None)
    monkeypatch.setattr(_http.time, "sleep", lambda seconds: None)
    monkeypatch.setattr("geoshield_app.storage.hub.PIECE_BYTES", 1000)


@pytest.fixture
def hub(online: None) -> Iterator[Hub]:
    with serving(Hub(FILES)) as hub:
        yield hub
