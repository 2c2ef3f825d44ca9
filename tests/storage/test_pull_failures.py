"""Every way in which a hub, a network or a disk lets a download down, and how it is told."""

from __future__ import annotations

import os
import socket
from dataclasses import replace
from pathlib import Path

import pytest

from geoshield_app.domain.errors import DownloadFailed, GeoShieldError, NoPermission, NoSpace, UsageError
from geoshield_app.domain.weights import WeightsState
from geoshield_app.storage.hub import WrongBytes
from geoshield_app.storage.lock import InstanceLock
from geoshield_app.storage.pulling import look_up, pull
from geoshield_app.storage.receipts import read_receipt
from geoshield_app.storage.weights import state_of
from tests.storage.hub_fixtures import (
    ROW,
    NowLine,
    done,
    hub,
    offered,
    online,
    partials,
    pinned,
    pulled,
    waiting,
)
from tests.storage.hub_server import Hub

__all__ = ["hub", "online"]

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
    ("model.safetensors", "page", DownloadFailed, "not the hub"),
    ("model.safetensors", "page later", DownloadFailed, "number of bytes"),
    ("model.safetensors", "500 later", DownloadFailed, "out of order"),
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
    what: str,
    fault: str,
    kind: type[GeoShieldError],
    words: str,
    hub: Hub,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    hub.fail(what, fault)
    if fault == "silent":
        waiting(monkeypatch, 0.3)
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


def test_a_hub_that_lists_another_version_than_the_pinned_one_is_refused(hub: Hub, tmp_path: Path) -> None:
    with pytest.raises(WrongBytes, match="another version"):
        offered(tmp_path, hub, replace(pinned(), revision="f" * 40))


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


def test_a_hub_that_cannot_be_reached_is_said(online: None, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    with pytest.raises(DownloadFailed, match="cannot be reached"):
        next(look_up(ROW, tmp_path, start=NowLine, endpoint=f"http://127.0.0.1:{port}"))
