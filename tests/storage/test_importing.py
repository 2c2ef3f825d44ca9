"""Weights that somebody already has: found, copied, verified, converted."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import save_file

from geoshield_app.domain.errors import NoSpace, NotFound, OutputError, UsageError, WeightsDamaged
from geoshield_app.domain.weights import Deed, Moved, Receipt, Use, WeightsRow, WeightsState
from geoshield_app.storage import importing
from geoshield_app.storage.importing import Convert, find_models, import_model, require_safetensors
from geoshield_app.storage.weights import Work, state_of
from tests.storage.hub_fixtures import ROW as NAMED

HEADS = WeightsRow(
    "heads",
    Use.LOCATOR,
    "",
    "MIT",
    "b_weights.safetensors",
    100,
    needed=("a_weights.safetensors", "places.csv"),
    convertible=("a_weights.pth", "b_weights.pth"),
)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "source"
    folder.mkdir()
    save_file({"w": np.arange(5000, dtype=np.float32)}, str(folder / "model.safetensors"))
    (folder / "config.json").write_text("{}")
    (folder / "vocab.txt").write_text("a")
    (folder / "holiday.jpg").write_bytes(b"mine")
    return folder


@pytest.fixture
def row(source: Path) -> WeightsRow:
    data = (source / "model.safetensors").read_bytes()
    return replace(NAMED, bytes=len(data), sha256=hashlib.sha256(data).hexdigest())


def brought(work: Work[Receipt]) -> tuple[Receipt, list[Moved]]:
    said = []
    while True:
        try:
            said.append(next(work))
        except StopIteration as end:
            return end.value, said


def test_a_model_is_copied_verified_and_kept_and_the_original_stays(
    source: Path, row: WeightsRow, tmp_path: Path
) -> None:
    before = sorted(path.name for path in source.iterdir())
    receipt, said = brought(import_model(row, find_models([row], source)["tiny"], tmp_path / "models"))
    assert {file.name for file in receipt.files} == {"config.json", "vocab.txt", "model.safetensors"}
    assert receipt.checked_against == "pinned" and said[-1].deed is Deed.COPYING and said[-1].share == 1
    assert state_of(row, tmp_path / "models") is WeightsState.VERIFIED
    assert sorted(path.name for path in source.iterdir()) == before


def test_a_models_folder_of_another_computer_and_the_hub_s_cache_are_understood(
    source: Path, row: WeightsRow, tmp_path: Path
) -> None:
    (tmp_path / "copy").mkdir()
    source.rename(tmp_path / "copy/tiny")
    assert find_models([row], tmp_path / "copy") == {"tiny": tmp_path / "copy/tiny"}
    snapshots = tmp_path / "cache/models--owner--name/snapshots"
    snapshots.mkdir(parents=True)
    (tmp_path / "copy/tiny").rename(snapshots / "0123")
    assert find_models([row], tmp_path / "cache") == {"tiny": snapshots / "0123"}


def test_files_that_may_be_any_model_s_need_its_name(source: Path, row: WeightsRow) -> None:
    unpinned = replace(row, sha256=None)
    with pytest.raises(UsageError, match="holds none") as caught:
        find_models([unpinned], source)
    assert "import FOLDER NAME" in caught.value.advice
    assert find_models([unpinned], source, "tiny") == {"tiny": source}


def test_no_folder_and_an_empty_one_are_one_sentence(row: WeightsRow, tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        find_models([row], tmp_path / "nowhere")
    with pytest.raises(UsageError, match="holds none"):
        find_models([row], tmp_path)


def test_another_file_than_the_published_one_is_refused_and_nothing_is_left(
    source: Path, row: WeightsRow, tmp_path: Path
) -> None:
    save_file({"w": np.ones(5000, dtype=np.float32)}, str(source / "model.safetensors"))
    with pytest.raises(WeightsDamaged, match="not the file that was published"):
        brought(import_model(row, source, tmp_path / "models"))
    assert not (tmp_path / "models/tiny/model.safetensors").exists()
    assert not state_of(row, tmp_path / "models").usable


@pytest.mark.parametrize("spoil", [lambda data: data[:-10], lambda data: data[:4], lambda data: b"no" * 99])
def test_a_cut_off_file_is_refused(source: Path, row: WeightsRow, tmp_path: Path, spoil: object) -> None:
    path = source / "model.safetensors"
    path.write_bytes(spoil(path.read_bytes()))  # type: ignore[operator]
    with pytest.raises(WeightsDamaged, match="cut off"):
        brought(import_model(replace(row, sha256=None), source, tmp_path / "models"))


def test_a_whole_safetensors_file_passes_the_glance(source: Path) -> None:
    require_safetensors(source / "model.safetensors", "tiny")


def test_stopping_in_the_middle_leaves_no_half_file(source: Path, row: WeightsRow, tmp_path: Path) -> None:
    work = import_model(row, source, tmp_path / "models")
    while next(work).file != "model.safetensors":
        pass
    work.close()
    assert not list((tmp_path / "models/tiny").glob("*model*"))


def test_space_is_asked_for_before_copying(
    source: Path, row: WeightsRow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing, "free_bytes", lambda folder: 10)
    with pytest.raises(NoSpace):
        next(import_model(row, source, tmp_path / "models"))


def test_a_copy_that_reads_back_otherwise_is_refused(
    source: Path, row: WeightsRow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing, "_whole_digest", lambda path: "0" * 64)
    with pytest.raises(WeightsDamaged, match="differs from the original"):
        brought(import_model(row, source, tmp_path / "models"))


def test_a_source_that_goes_away_is_one_sentence(source: Path, row: WeightsRow, tmp_path: Path) -> None:
    work = import_model(row, source, tmp_path / "models")
    next(work)
    (source / "model.safetensors").unlink()
    (source / "vocab.txt").unlink()
    with pytest.raises((OutputError, OSError)):
        brought(work)


def _fake_convert(source: Path, target: Path) -> None:
    save_file({source.stem: np.frombuffer(source.read_bytes(), np.uint8)}, str(target))


def _heads(folder: Path) -> Path:
    folder.mkdir()
    for name in ("a_weights.pth", "b_weights.pth"):
        (folder / name).write_bytes(b"pickle of " + name.encode())
    (folder / "places.csv").write_text("LAT,LON\n1,2\n")
    return folder


def test_pickled_heads_are_converted_on_import(tmp_path: Path) -> None:
    place = _heads(tmp_path / "weights")
    assert find_models([HEADS], place) == {"heads": place}
    receipt, said = brought(import_model(HEADS, place, tmp_path / "models", _fake_convert))
    assert {file.name for file in receipt.files} == {
        "a_weights.safetensors",
        "b_weights.safetensors",
        "places.csv",
    }
    assert Deed.CONVERTING in {one.deed for one in said}
    assert receipt.checked_against == "nothing"
    assert state_of(HEADS, tmp_path / "models") is WeightsState.VERIFIED
    assert not list((tmp_path / "models").rglob("*.pth"))


@pytest.mark.parametrize("convert", [None])
def test_without_a_converter_pickles_are_refused(tmp_path: Path, convert: Convert | None) -> None:
    with pytest.raises(UsageError, match="cannot convert"):
        next(import_model(HEADS, _heads(tmp_path / "weights"), tmp_path / "models", convert))


def test_a_converter_that_writes_rubbish_leaves_nothing(tmp_path: Path) -> None:
    def rubbish(source: Path, target: Path) -> None:
        target.write_bytes(b"rubbish")

    with pytest.raises(WeightsDamaged):
        brought(import_model(HEADS, _heads(tmp_path / "weights"), tmp_path / "models", rubbish))
    assert list((tmp_path / "models/heads").iterdir()) == []
