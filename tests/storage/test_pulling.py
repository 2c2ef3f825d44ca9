"""Downloads: what they cost, how they go on, and how each failure is told."""

from __future__ import annotations

import hashlib
import json
import os
import socket
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from geoshield_app.domain.errors import (
    DownloadFailed,
    DownloadStalled,
    GeoShieldError,
    NoPermission,
    NoSpace,
    UsageError,
)
from geoshield_app.domain.weights import Deed, WeightsState
from geoshield_app.storage import hub_process
from geoshield_app.storage.hub import WrongBytes
from geoshield_app.storage.hub_process import Job, Message, start_process
from geoshield_app.storage.lock import InstanceLock
from geoshield_app.storage.pulling import look_up, pull
from geoshield_app.storage.receipts import RECEIPT, read_receipt
from geoshield_app.storage.weights import INCOMPLETE, state_of
from tests.storage.hub_fixtures import (
    FILES,
    ROW,
    WEIGHTS,
    NowLine,
    done,
    hub,
    offered,
    online,
    pinned,
    pulled,
    sharded,
)
from tests.storage.hub_server import COMMIT, Hub, serving

__all__ = ["hub", "online"]


def partials(root: Path) -> list[Path]:
    return sorted((root / ROW.name).glob(f"*{INCOMPLETE}"))


def test_the_offer_says_the_bytes_before_anything_is_written(hub: Hub, tmp_path: Path) -> None:
    offer = offered(tmp_path, hub)
    assert offer.revision == COMMIT
    assert [file.name for file in offer.files] == ["config.json", "vocab.txt", "model.safetensors"]
    assert offer.bytes == offer.bytes_left == len(WEIGHTS) + 8 + 4
    assert list(tmp_path.iterdir()) == []


def test_a_pull_brings_every_file_and_remembers_its_digest(hub: Hub, tmp_path: Path) -> None:
    receipt, said = pulled(tmp_path, hub)
    folder = tmp_path / "tiny"
    assert (folder / "model.safetensors").read_bytes() == WEIGHTS
    assert not (folder / "README.md").exists()
    assert {file.name: file.sha256 for file in receipt.files}["model.safetensors"] == hashlib.sha256(
        WEIGHTS
    ).hexdigest()
    assert receipt == read_receipt(folder) and receipt.checked_against == "hub"
    assert (folder / RECEIPT).stat().st_mode & 0o077 == 0 or os.name != "posix"
    assert said[-1].done_bytes == said[-1].total_bytes and {one.deed for one in said} >= {
        Deed.DOWNLOADING,
        Deed.CHECKING,
    }
    assert [one.done_bytes for one in said] == sorted(one.done_bytes for one in said)
    assert state_of(ROW, tmp_path) is WeightsState.VERIFIED and not partials(tmp_path)


def test_a_second_pull_downloads_nothing(hub: Hub, tmp_path: Path) -> None:
    pulled(tmp_path, hub)
    hub.asked.clear()
    assert offered(tmp_path, hub).bytes_left == 0
    pulled(tmp_path, hub)
    assert {what for what, _ in hub.asked} == {"list"}


def test_all_shards_of_an_index_come(online: None, tmp_path: Path) -> None:
    with serving(Hub(sharded())) as hub:
        receipt, _ = pulled(tmp_path, hub)
    assert len(receipt.files) == 4 and state_of(ROW, tmp_path) is WeightsState.VERIFIED


def test_pickled_weights_are_never_downloaded(online: None, tmp_path: Path) -> None:
    with serving(Hub({"config.json": b"{}", "pytorch_model.bin": b"pickle"})) as hub:
        with pytest.raises(DownloadFailed, match="no safetensors") as caught:
            offered(tmp_path, hub)
        assert "models import" in caught.value.advice


def test_a_shard_that_leads_elsewhere_is_not_taken(online: None, tmp_path: Path) -> None:
    files = sharded() | {"model-/../../evil.safetensors": b"x"}
    with serving(Hub(files)) as hub:
        assert all("/" not in file.name for file in offered(tmp_path, hub).files)


def test_a_cut_download_goes_on_where_it_stopped(hub: Hub, tmp_path: Path) -> None:
    hub.fail("model.safetensors", *["cut"] * 2, "")
    receipt, _ = pulled(tmp_path, hub)
    spans = hub.sent("model.safetensors")
    assert spans[0] is None and all(span is not None for span in spans[1:])
    assert receipt.files


def test_what_arrived_is_kept_for_the_next_pull(hub: Hub, tmp_path: Path) -> None:
    offer = offered(tmp_path, hub)
    hub.fail("model.safetensors", "cut", "500")
    with pytest.raises(DownloadFailed, match="500"):
        done(pull(ROW, tmp_path, offer, start=NowLine, endpoint=hub.endpoint))
    (kept,) = partials(tmp_path)
    there = kept.stat().st_size
    assert 0 < there < len(WEIGHTS)
    assert state_of(ROW, tmp_path) is WeightsState.PARTIAL
    assert offered(tmp_path, hub).bytes_left == len(WEIGHTS) - there
    hub.fail("model.safetensors")
    hub.asked.clear()
    pulled(tmp_path, hub)
    assert hub.sent("model.safetensors") == [f"bytes={there}-"]
    assert (tmp_path / "tiny/model.safetensors").read_bytes() == WEIGHTS


def test_a_server_without_ranges_starts_again_and_the_file_is_right(hub: Hub, tmp_path: Path) -> None:
    hub.fail("model.safetensors", "cut", "no ranges")
    pulled(tmp_path, hub)
    assert (tmp_path / "tiny/model.safetensors").read_bytes() == WEIGHTS


def test_the_rest_of_another_version_is_not_mixed_in(hub: Hub, tmp_path: Path) -> None:
    (tmp_path / "tiny").mkdir()
    (tmp_path / f"tiny/model.safetensors.ffffffffffff{INCOMPLETE}").write_bytes(b"old" * 50)
    pulled(tmp_path, hub)
    assert hub.sent("model.safetensors") == [None]
    assert not partials(tmp_path)


def test_stopping_ends_the_child_and_keeps_what_arrived(hub: Hub, tmp_path: Path) -> None:
    lines: list[NowLine] = []

    def start(job: Job) -> NowLine:
        lines.append(NowLine(job))
        return lines[-1]

    offer = offered(tmp_path, hub)
    hub.fail("model.safetensors", "cut", "500")
    work = pull(ROW, tmp_path, offer, start=start, endpoint=hub.endpoint)
    next(work)
    work.close()
    assert lines[-1].ended and partials(tmp_path)
    pulled(tmp_path, hub_ok(hub))


def hub_ok(hub: Hub) -> Hub:
    hub.faults.clear()
    return hub


FAILURES: list[tuple[str, str, type[GeoShieldError], str]] = [
    ("list", "no repo", DownloadFailed, "removed or made private"),
    ("list", "no revision", DownloadFailed, "pinned version"),
    ("list", "401", DownloadFailed, "refuses"),
    ("list", "403", DownloadFailed, "refuses"),
    ("list", "gated", DownloadFailed, "registered"),
    ("list", "407", DownloadFailed, "proxy asks"),
    ("list", "429", DownloadFailed, "busy"),
    ("list", "500", DownloadFailed, "out of order"),
    ("list", "503", DownloadFailed, "out of order"),
    ("list", "418", DownloadFailed, "418"),
    ("list", "page", DownloadFailed, "not the hub"),
    ("list", "redirect", DownloadFailed, "pinned version|no longer|404"),
    ("list", "loop", DownloadFailed, "not the hub"),
    ("list", "empty list", DownloadFailed, "not the hub|no files"),
    ("list", "list of nothing", DownloadFailed, "not the hub|failed"),
    ("list", "garbage", DownloadFailed, "connection broke|not the hub"),
    ("list", "hang up", DownloadFailed, "connection broke"),
    ("list", "silent", DownloadFailed, "in time"),
    ("model.safetensors", "404", DownloadFailed, "pinned version"),
    ("model.safetensors", "401", DownloadFailed, "private|refuses"),
    ("model.safetensors", "403", DownloadFailed, "refuses"),
    ("model.safetensors", "gated", DownloadFailed, "registered"),
    ("model.safetensors", "416", DownloadFailed, "416"),
    ("model.safetensors", "429", DownloadFailed, "busy"),
    ("model.safetensors", "500", DownloadFailed, "out of order"),
    ("model.safetensors", "page", DownloadFailed, "number of bytes"),
    ("model.safetensors", "redirect", DownloadFailed, "pinned version|404"),
    ("model.safetensors", "short", DownloadFailed, "number of bytes"),
    ("model.safetensors", "wrong", WrongBytes, "not the file that was published"),
    ("model.safetensors", "cut", DownloadFailed, "connection broke"),
    ("model.safetensors", "garbage", DownloadFailed, "connection broke|not the hub"),
    ("model.safetensors", "silent", DownloadFailed, "in time"),
    ("config.json", "wrong", WrongBytes, "not the file that was published"),
]


@pytest.mark.parametrize(("what", "fault", "kind", "words"), FAILURES)
def test_each_failure_of_the_hub_is_one_sentence_with_advice(
    what: str, fault: str, kind: type[GeoShieldError], words: str, hub: Hub, tmp_path: Path
) -> None:
    hub.fail(what, fault)
    with pytest.raises(kind, match=words) as caught:
        pulled(tmp_path, hub)
    assert caught.value.message.endswith(".") and "\n" not in caught.value.message
    assert caught.value.advice
    assert state_of(ROW, tmp_path) not in (WeightsState.VERIFIED, WeightsState.UNVERIFIED)
    assert read_receipt(tmp_path / "tiny") is None


def test_a_file_with_wrong_bytes_is_thrown_away(hub: Hub, tmp_path: Path) -> None:
    hub.fail("model.safetensors", "wrong")
    with pytest.raises(WrongBytes):
        pulled(tmp_path, hub)
    assert not partials(tmp_path)


def test_a_hub_that_offers_other_weights_than_the_pinned_ones_is_refused_before_the_download(
    hub: Hub, tmp_path: Path
) -> None:
    with pytest.raises(WrongBytes, match="other weights"):
        offered(tmp_path, hub, pinned(b"something else"))
    assert hub.sent("model.safetensors") == []
    receipt, _ = pulled(tmp_path, hub, pinned())
    assert receipt.checked_against == "pinned"


def test_no_key_and_no_telemetry_is_sent(hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_TOKEN", "secret")
    pulled(tmp_path, hub)
    assert not any("authorization" in {name.lower() for name in one} for one in hub.headers)


def test_space_is_asked_for_before_the_first_byte(hub: Hub, tmp_path: Path) -> None:
    with pytest.raises(NoSpace, match="GB are free") as caught:
        pulled(tmp_path, hub, free=lambda folder: 1000)
    assert "models path" in caught.value.advice
    assert hub.sent("model.safetensors") == []


def test_a_disk_that_fills_up_in_the_middle_is_said_and_what_arrived_is_kept(
    hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from geoshield_app.storage import hub as asked

    def full(*_words: object, **_options: object) -> None:
        raise OSError(28, "No space left on device")

    offer = offered(tmp_path, hub)
    monkeypatch.setattr(asked.os, "fsync", full)
    with pytest.raises(NoSpace):
        done(pull(ROW, tmp_path, offer, start=NowLine, endpoint=hub.endpoint))
    assert partials(tmp_path)


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may write anywhere"
)
def test_a_read_only_folder_is_one_sentence(hub: Hub, tmp_path: Path) -> None:
    offer = offered(tmp_path, hub)
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(NoPermission):
            done(pull(ROW, tmp_path, offer, start=NowLine, endpoint=hub.endpoint))
    finally:
        tmp_path.chmod(0o700)


def test_a_folder_that_is_a_file_is_one_sentence(hub: Hub, tmp_path: Path) -> None:
    offer = offered(tmp_path, hub)
    (tmp_path / "tiny").write_text("in the way")
    with pytest.raises(GeoShieldError, match="cannot be written"):
        done(pull(ROW, tmp_path, offer, start=NowLine, endpoint=hub.endpoint))


def test_two_downloads_of_one_model_do_not_meet(hub: Hub, tmp_path: Path) -> None:
    offer = offered(tmp_path, hub)
    lock = InstanceLock(tmp_path / ".tiny.lock")
    try:
        with pytest.raises(UsageError, match="already being downloaded"):
            done(pull(ROW, tmp_path, offer, start=NowLine, endpoint=hub.endpoint))
    finally:
        lock.release()


def test_a_model_that_nobody_publishes_is_imported_instead(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="Nobody publishes"):
        next(look_up(replace(ROW, repository=""), tmp_path))


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


def test_a_hub_that_cannot_be_reached_is_said(online: None, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    with pytest.raises(DownloadFailed, match="cannot be reached"):
        next(look_up(ROW, tmp_path, start=NowLine, endpoint=f"http://127.0.0.1:{port}"))


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
