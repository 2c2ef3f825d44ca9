"""The process that downloads: it alone is online, it ends when it is told to, and its silence ends too."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from geoshield_app.domain.errors import DownloadFailed, DownloadStalled
from geoshield_app.storage import hub_process
from geoshield_app.storage.hub_process import Job, Message, start_process
from geoshield_app.storage.pulling import look_up, pull
from geoshield_app.storage.receipts import RECEIPT
from tests.storage.hub_fixtures import FILES, ROW, done, offered, online
from tests.storage.hub_server import Hub, serving

__all__ = ["online"]


class SilentLine:
    """A child that lives and says nothing."""

    def __init__(self) -> None:
        self.ended = False

    def poll(self, seconds: float) -> bool:
        return False

    def receive(self) -> Message:
        raise AssertionError("nothing was said")

    def end(self) -> None:
        self.ended = True


class DeadLine(SilentLine):
    """A child that died."""

    def poll(self, seconds: float) -> bool:
        return True

    def receive(self) -> Message:
        raise EOFError


def ticking(step: float) -> Iterator[float]:
    now = 0.0
    while True:
        yield now
        now += step


def test_a_stalled_download_ends_and_is_killed(tmp_path: Path) -> None:
    line, times = SilentLine(), ticking(10.0)
    talk = hub_process.talk(Job(ROW, tmp_path), lambda job: line, lambda: next(times), stalled_after=60)
    waited = 0
    with pytest.raises(DownloadStalled, match="60 seconds"):
        while True:
            assert next(talk) is None
            waited += 1
    assert waited == 6 and line.ended


def test_a_child_that_dies_without_a_word_is_said(tmp_path: Path) -> None:
    line = DeadLine()
    with pytest.raises(DownloadFailed, match="without a word"):
        next(hub_process.talk(Job(ROW, tmp_path), lambda job: line))
    assert line.ended


def test_a_person_may_switch_downloads_off(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(hub_process.OFFLINE, "1")
    with pytest.raises(DownloadFailed, match="switched off"):
        next(look_up(ROW, tmp_path))


@pytest.mark.usefixtures("online")
def test_offline_by_the_library_s_own_switch_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from huggingface_hub import constants

    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", True)
    with serving(Hub(FILES)) as hub, pytest.raises(DownloadFailed, match="switched off"):
        offered(tmp_path, hub)


def test_a_real_child_goes_online_although_the_program_is_offline(tmp_path: Path) -> None:
    assert os.environ["HF_HUB_OFFLINE"] == "1"
    with serving(Hub(FILES)) as hub:
        work = look_up(ROW, tmp_path, start=start_process, endpoint=hub.endpoint)
        while True:
            try:
                next(work)
            except StopIteration as end:
                offer = end.value
                break
        receipt, said = done(pull(ROW, tmp_path, offer, start=start_process, endpoint=hub.endpoint))
    assert len(receipt.files) == 3 and said
    assert json.loads((tmp_path / "tiny" / RECEIPT).read_text())["kind"] == "Receipt"


def test_stop_kills_a_real_child_inside_a_blocking_read(tmp_path: Path) -> None:
    with serving(Hub(FILES)) as hub:
        hub.fail("list", "silent")
        work = look_up(ROW, tmp_path, start=start_process, endpoint=hub.endpoint)
        while not hub.asked:
            next(work)
        work.close()


def test_a_proxy_of_the_environment_is_obeyed_by_downloads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving(Hub(FILES)) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.endpoint)
        monkeypatch.delenv("NO_PROXY", raising=False)
        monkeypatch.delenv("no_proxy", raising=False)
        work = look_up(ROW, tmp_path, start=start_process, endpoint="http://hub.invalid")
        with pytest.raises(StopIteration) as end:
            while True:
                next(work)
        assert end.value.value.files and proxy.asked


def test_a_machine_that_starts_no_more_processes_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(self: object) -> None:
        raise OSError(11, "Resource temporarily unavailable")

    monkeypatch.setattr("multiprocessing.context.SpawnProcess.start", full)
    with pytest.raises(DownloadFailed, match="could not be started"):
        next(look_up(ROW, tmp_path))
