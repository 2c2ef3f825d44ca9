"""Downloads: what they cost, what they bring, how they go on."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from geoshield_app.domain.errors import DownloadFailed
from geoshield_app.domain.weights import Deed, WeightsState
from geoshield_app.storage.hub_process import Job
from geoshield_app.storage.pulling import pull
from geoshield_app.storage.receipts import RECEIPT, read_receipt
from geoshield_app.storage.weights import INCOMPLETE, state_of
from tests.storage.hub_fixtures import (
    ROW,
    WEIGHTS,
    NowLine,
    done,
    hub,
    offered,
    online,
    partials,
    pulled,
    sharded,
)
from tests.storage.hub_server import COMMIT, Hub, serving

__all__ = ["hub", "online"]


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
    hub.faults.clear()
    pulled(tmp_path, hub)


def test_a_file_that_was_touched_since_it_was_verified_is_counted_and_fetched_again(
    hub: Hub, tmp_path: Path
) -> None:
    pulled(tmp_path, hub)
    path = tmp_path / "tiny/model.safetensors"
    path.write_bytes(WEIGHTS[:-1] + b"!")
    later = (tmp_path / "tiny" / RECEIPT).stat().st_mtime + 5
    os.utime(path, (later, later))
    assert offered(tmp_path, hub).bytes_left == len(WEIGHTS)
    pulled(tmp_path, hub)
    assert path.read_bytes() == WEIGHTS


def test_a_page_of_a_proxy_never_becomes_part_of_the_file(hub: Hub, tmp_path: Path) -> None:
    offer = offered(tmp_path, hub)
    hub.fail("model.safetensors", "cut", "500 later")
    with pytest.raises(DownloadFailed):
        done(pull(ROW, tmp_path, offer, start=NowLine, endpoint=hub.endpoint))
    (kept,) = partials(tmp_path)
    there = kept.stat().st_size
    hub.fail("model.safetensors", "page")
    with pytest.raises(DownloadFailed, match="not the hub"):
        done(pull(ROW, tmp_path, offer, start=NowLine, endpoint=hub.endpoint))
    assert kept.stat().st_size == there
    hub.fail("model.safetensors", "page later")
    with pytest.raises(DownloadFailed, match="number of bytes"):
        done(pull(ROW, tmp_path, offer, start=NowLine, endpoint=hub.endpoint))
    hub.faults.clear()
    pulled(tmp_path, hub)
    assert (tmp_path / "tiny/model.safetensors").read_bytes() == WEIGHTS
