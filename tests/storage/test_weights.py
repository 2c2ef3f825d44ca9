"""How weights stand on disk, what reading them shows, what is taken away, and where they are kept."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from geoshield_app.domain.errors import GeoShieldError, NoPermission, NotFound, OutputError
from geoshield_app.domain.weights import Receipt, Verified, WeightsRow, WeightsState
from geoshield_app.storage import models_folder as where
from geoshield_app.storage.models_folder import choose_models_folder, models_folder, writable_models_folder
from geoshield_app.storage.receipts import RECEIPT, write_receipt
from geoshield_app.storage.weights import INCOMPLETE, digest_of, held_files, remove, state_of, verify
from tests.storage.hub_fixtures import ROW, WEIGHTS, pinned


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


@pytest.fixture
def put(tmp_path: Path) -> Callable[..., Path]:
    """A model as a download leaves it, or without its receipt as a person leaves it."""

    def make(*, receipt: bool = True, weights: bytes = WEIGHTS) -> Path:
        folder = tmp_path / "tiny"
        folder.mkdir()
        (folder / "config.json").write_bytes(b"{}")
        (folder / "model.safetensors").write_bytes(weights)
        if receipt:
            digests = {"config.json": sha256(b"{}"), "model.safetensors": sha256(weights)}
            write_receipt(folder, Receipt("tiny", "owner/name", "rev", held_files(folder, digests), "hub"))
        return folder

    return make


def verified(row: WeightsRow, root: Path) -> Verified:
    work = verify(row, root)
    while True:
        try:
            assert 0 <= next(work).share <= 1
        except StopIteration as end:
            found: Verified = end.value
            return found


def test_nothing_is_absent_and_an_empty_folder_too(tmp_path: Path) -> None:
    assert state_of(ROW, tmp_path) is WeightsState.ABSENT
    (tmp_path / "tiny").mkdir()
    assert state_of(ROW, tmp_path) is WeightsState.ABSENT
    assert not verified(ROW, tmp_path).ok


def test_files_with_their_receipt_are_present_and_verify(put: Callable[..., Path], tmp_path: Path) -> None:
    put()
    assert state_of(ROW, tmp_path) is WeightsState.VERIFIED
    found = verified(ROW, tmp_path)
    assert found.ok and found.against == "receipt"


def test_files_that_a_person_put_there_are_usable_but_unverified(
    put: Callable[..., Path], tmp_path: Path
) -> None:
    put(receipt=False)
    assert state_of(ROW, tmp_path) is WeightsState.UNVERIFIED
    assert verified(ROW, tmp_path).against == "nothing"
    assert verified(pinned(), tmp_path).against == "pinned"


def test_a_half_downloaded_file_is_called_that(put: Callable[..., Path], tmp_path: Path) -> None:
    folder = put()
    (folder / "model.safetensors").rename(folder / f"model.safetensors.abc{INCOMPLETE}")
    assert state_of(ROW, tmp_path) is WeightsState.PARTIAL


def test_a_file_that_went_missing_makes_it_incomplete(put: Callable[..., Path], tmp_path: Path) -> None:
    folder = put()
    (folder / "config.json").unlink()
    assert state_of(ROW, tmp_path) is WeightsState.INCOMPLETE
    assert [fault.file for fault in verified(ROW, tmp_path).faults] == ["config.json"]


def test_a_missing_shard_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "tiny"
    folder.mkdir()
    (folder / "config.json").write_text("{}")
    (folder / "model.safetensors.index.json").write_text(
        '{"weight_map": {"a": "model-1.safetensors", "b": "model-2.safetensors"}}'
    )
    (folder / "model-1.safetensors").write_bytes(b"x")
    assert state_of(ROW, tmp_path) is WeightsState.INCOMPLETE
    assert [fault.file for fault in verified(ROW, tmp_path).faults] == ["model-2.safetensors"]


@pytest.mark.parametrize(
    "index", ["{", '{"weight_map": []}', '{"weight_map": {"a": "../other.safetensors"}}']
)
def test_an_index_that_cannot_be_used_is_no_weights(index: str, tmp_path: Path) -> None:
    folder = tmp_path / "tiny"
    folder.mkdir()
    (folder / "config.json").write_text("{}")
    (folder / "model.safetensors.index.json").write_text(index)
    assert not state_of(ROW, tmp_path).usable


def test_a_file_of_another_size_is_changed_at_a_glance(put: Callable[..., Path], tmp_path: Path) -> None:
    (put() / "model.safetensors").write_bytes(WEIGHTS + b"more")
    assert state_of(ROW, tmp_path) is WeightsState.CHANGED


def test_a_file_changed_within_its_size_is_found_by_reading(put: Callable[..., Path], tmp_path: Path) -> None:
    (put() / "model.safetensors").write_bytes(WEIGHTS[:-1] + b"!")
    assert state_of(ROW, tmp_path) is WeightsState.VERIFIED
    found = verified(ROW, tmp_path)
    assert not found.ok and found.state is WeightsState.CHANGED
    assert "not the file that was published" in found.faults[0].problem


def test_the_pinned_digest_counts_more_than_the_receipt(put: Callable[..., Path], tmp_path: Path) -> None:
    put()
    assert not verified(pinned(b"the real ones"), tmp_path).ok


def test_a_damaged_receipt_is_none(put: Callable[..., Path], tmp_path: Path) -> None:
    (put() / RECEIPT).write_text("{")
    assert state_of(ROW, tmp_path) is WeightsState.UNVERIFIED


def test_remove_takes_what_is_ours_and_leaves_the_rest(put: Callable[..., Path], tmp_path: Path) -> None:
    folder = put()
    (folder / "notes.txt").write_text("mine")
    (folder / f"old{INCOMPLETE}").write_bytes(b"half")
    freed, left = remove(ROW, tmp_path)
    assert freed > len(WEIGHTS) and left == ("notes.txt",)
    (folder / "notes.txt").unlink()
    assert remove(ROW, tmp_path) == (0, ()) and not folder.exists()
    assert remove(ROW, tmp_path) == (0, ())


def test_remove_does_not_touch_what_a_person_put_there(put: Callable[..., Path], tmp_path: Path) -> None:
    folder = put(receipt=False)
    with pytest.raises(OutputError, match="not filled by GeoShield"):
        remove(ROW, tmp_path)
    assert (folder / "model.safetensors").exists()


def test_remove_does_not_follow_a_receipt_that_leads_elsewhere(
    put: Callable[..., Path], tmp_path: Path
) -> None:
    folder = put()
    outside = tmp_path / "precious"
    outside.write_text("mine")
    text = (folder / RECEIPT).read_text().replace("config.json", "../precious")
    (folder / RECEIPT).write_text(text)
    with pytest.raises(OutputError):
        remove(ROW, tmp_path)
    assert outside.exists()


def test_remove_does_not_follow_a_link(put: Callable[..., Path], tmp_path: Path) -> None:
    folder = put()
    other = tmp_path / "other"
    other.mkdir()
    (other / "tiny").symlink_to(folder)
    with pytest.raises(OutputError, match="link"):
        remove(ROW, other)
    assert (folder / "model.safetensors").exists()


def test_weights_have_one_name_that_changes_with_them(put: Callable[..., Path], tmp_path: Path) -> None:
    folder = put()
    assert digest_of(ROW, tmp_path) == sha256(WEIGHTS)
    (folder / RECEIPT).unlink()
    before = digest_of(ROW, tmp_path)
    os.utime(folder / "model.safetensors", (1, 1))
    assert digest_of(ROW, tmp_path) != before


def test_weights_are_kept_in_the_data_folder_until_a_person_chooses(tmp_path: Path, own_home: Path) -> None:
    assert models_folder() == own_home / "data" / "models"
    assert choose_models_folder(tmp_path / "big drive") == tmp_path / "big drive"
    assert models_folder() == writable_models_folder() == tmp_path / "big drive"
    assert choose_models_folder(None) == own_home / "data" / "models"


def test_the_environment_comes_before_the_choice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    choose_models_folder(tmp_path / "a")
    monkeypatch.setenv(where.VARIABLE, str(tmp_path / "b"))
    assert models_folder() == tmp_path / "b"


def test_a_models_folder_that_vanished_is_one_sentence_and_is_not_made_anew(tmp_path: Path) -> None:
    chosen = choose_models_folder(tmp_path / "drive/models")
    chosen.rmdir()
    chosen.parent.rmdir()
    with pytest.raises(NotFound, match="is not there") as caught:
        writable_models_folder()
    assert "models path --set" in caught.value.advice and not chosen.exists()
    assert state_of(ROW, models_folder()) is WeightsState.ABSENT


def test_a_read_only_models_folder_is_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    choose_models_folder(tmp_path / "models")
    monkeypatch.setattr(where.os, "access", lambda path, mode: False)
    with pytest.raises(NoPermission, match="may not be written"):
        writable_models_folder()
    with pytest.raises(NoPermission):
        choose_models_folder(tmp_path / "other")


def test_a_choice_that_cannot_be_read_is_no_choice(tmp_path: Path, own_home: Path) -> None:
    choose_models_folder(tmp_path / "models")
    (own_home / "config" / "models-folder.json").write_text("{")
    assert models_folder() == own_home / "data" / "models"


def test_a_folder_that_cannot_be_made_is_not_chosen(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(GeoShieldError):
        choose_models_folder(tmp_path / "file/models")


def test_a_row_without_digest_or_receipt_is_still_read(put: Callable[..., Path], tmp_path: Path) -> None:
    put(receipt=False)
    assert verified(replace(ROW, sha256=None), tmp_path).ok


def test_weights_that_were_cut_by_hand_are_found_by_the_usual_index(tmp_path: Path) -> None:
    row = replace(ROW, file="open_clip_model.safetensors")
    folder = tmp_path / "tiny"
    folder.mkdir()
    (folder / "config.json").write_text("{}")
    (folder / "model.safetensors.index.json").write_text('{"weight_map": {"a": "part.safetensors"}}')
    assert state_of(row, tmp_path) is WeightsState.INCOMPLETE
    (folder / "part.safetensors").write_bytes(b"x")
    assert state_of(row, tmp_path) is WeightsState.UNVERIFIED
