"""The doctor's list: every line has its remedy, and none of it needs torch."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from geoshield_app.domain.errors import NoPermission
from geoshield_app.domain.settings import Settings
from geoshield_app.encoders.catalogue import ENSEMBLES
from geoshield_app.encoders.choice import choose_ensemble, missing_encoders
from geoshield_app.encoders.fetchable import FETCHABLE
from geoshield_app.storage import secrets
from geoshield_app.storage.models_folder import choose_models_folder, models_folder
from geoshield_app.storage.secrets import KeyringUnusable
from geoshield_app.storage.weights import INCOMPLETE
from geoshield_app.workflow import machine
from geoshield_app.workflow.preflight import Check

ACTIONS = {"", "choose-folder", "free-space", "choose-models-folder", "download-weights", "unlock-keyring"}


def put_weights(*names: str) -> None:
    """Files of these names, as a person would put them there."""
    for name in names:
        row = FETCHABLE[name]
        folder = models_folder() / name
        folder.mkdir(parents=True, exist_ok=True)
        for file in (*row.needed, row.file):
            (folder / file).write_bytes(b"x")


def by_name(checks: tuple[Check, ...]) -> dict[str, Check]:
    return {check.name: check for check in checks}


@pytest.fixture
def silent_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*, wait_seconds: float) -> str:
        raise KeyringUnusable("This system has no keyring that could keep a key.")

    monkeypatch.setattr(secrets, "require_keyring", refuse)


@pytest.mark.usefixtures("silent_keyring")
def test_every_line_that_is_not_well_says_what_to_do(tmp_path: Path) -> None:
    asked = machine.machine_checks(Settings(out=tmp_path))
    assert all(check.advice for check in asked if not check.ok)
    assert {check.action for check in asked} <= ACTIONS
    assert all("\n" not in check.message for check in asked)
    found = by_name(asked)
    assert set(found) >= {
        "processor",
        "memory",
        "data folder",
        "models folder",
        "keyring",
        "writing",
        "window",
    }
    assert {f"ensemble {name}" for name in ENSEMBLES} <= set(found)


def test_the_list_is_there_before_torch(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path\n"
        "from geoshield_app import wiring; from geoshield_app.domain.settings import Settings\n"
        f"assert wiring.machine_checks(Settings(out=Path({str(tmp_path)!r})))\n"
        "print([name for name in ('torch', 'transformers', 'cv2', 'onnxruntime', 'PySide6') if name in sys.modules])"
    )
    found = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"


def test_an_ensemble_says_what_is_missing_and_how_much_it_is() -> None:
    check = by_name(machine.ensembles())["ensemble small"]
    assert not check.ok and check.action == "download-weights"
    assert "clip-vit-b-16 (absent)" in check.message and "1.2 GB" in check.advice
    assert "models pull small" in check.advice
    put_weights("clip-vit-b-16", "clip-vit-b-32")
    found = by_name(machine.ensembles())
    assert found["ensemble small"].ok and not found["ensemble paper"].ok
    assert "5.5 GB" in found["ensemble paper"].advice


def test_a_half_downloaded_model_is_called_that() -> None:
    put_weights("clip-vit-b-16")
    folder = models_folder() / "clip-vit-b-16"
    row = FETCHABLE["clip-vit-b-16"]
    (folder / row.file).rename(folder / f"{row.file}.abc{INCOMPLETE}")
    assert "clip-vit-b-16 (half downloaded)" in by_name(machine.ensembles())["ensemble small"].message


def test_the_demonstration_is_never_called_more_than_that() -> None:
    check = by_name(machine.ensembles())["ensemble demonstration"]
    assert check.ok and "protects no real photo" in check.message


def test_other_models_are_not_needed_but_named() -> None:
    found = by_name(machine.others())
    assert set(found) == {"grounding-dino-tiny", "owlv2-base", "sam-vit-base", "clip-vit-l-14", "geoclip"}
    assert not any(check.needed for check in found.values())
    assert found["geoclip"].action == "" and "import" in found["geoclip"].advice
    put_weights("sam-vit-base")
    assert by_name(machine.others())["sam-vit-base"].ok


def test_a_models_folder_that_vanished_has_its_remedy(tmp_path: Path) -> None:
    shutil.rmtree(choose_models_folder(tmp_path / "drive"))
    check = machine.models_place()
    assert not check.ok and check.action == "choose-models-folder" and "is not there" in check.message


def test_a_data_folder_that_cannot_be_used_is_told_and_a_small_drive_too(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(machine, "free_bytes", lambda folder: 1000)
    assert not machine.data_space().ok and machine.data_space().action == "free-space"

    def refused() -> Path:
        raise NoPermission("'/data' may not be written there.")

    monkeypatch.setattr(machine, "data_dir", refused)
    assert "may not be written" in machine.data_space().message


def test_a_keyring_is_not_needed_and_an_absent_one_has_a_way_around(
    monkeypatch: pytest.MonkeyPatch, silent_keyring: None
) -> None:
    check = machine.keyring()
    assert not check.ok and not check.needed and secrets.VARIABLE in check.advice
    monkeypatch.setenv(secrets.VARIABLE, "key")
    assert machine.keyring().ok
    monkeypatch.delenv(secrets.VARIABLE)
    monkeypatch.setattr(secrets, "require_keyring", lambda wait_seconds: "Test keyring")
    assert "Test keyring" in machine.keyring().message


def test_a_missing_library_for_writing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    assert machine.reader().ok
    monkeypatch.setattr(machine.importlib.util, "find_spec", lambda name: None)
    assert "rapidocr" in machine.reader().message


@pytest.mark.parametrize(
    ("here", "preset", "used"),
    [
        ((), "paper", "demonstration"),
        ((), "balanced", "demonstration"),
        (("clip-vit-b-16",), "paper", "demonstration"),
        (("clip-vit-b-16", "clip-vit-b-32"), "paper", "small"),
        (("clip-vit-b-16", "clip-vit-b-32"), "balanced", "small"),
        (("clip-vit-b-16", "clip-vit-b-32", "clip-vit-g-14"), "paper", "paper"),
    ],
)
def test_presets_fall_back_in_the_open(here: tuple[str, ...], preset: str, used: str) -> None:
    put_weights(*here)
    choice = choose_ensemble(preset)
    assert choice.name == used
    wanted = "paper" if preset == "paper" else "small"
    assert bool(choice.note) == (used != wanted)
    if choice.note:
        assert all(name in choice.note for name in (wanted, used, *missing_encoders(wanted)))
    assert ("protects no real photo" in choice.note) == (used == "demonstration")


def test_an_ensemble_that_was_asked_for_by_name_is_never_exchanged() -> None:
    assert choose_ensemble("balanced", "paper").name == "paper"


def test_the_graphics_card_is_asked_apart(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from geoshield_app import wiring

    check = wiring.device_check(Settings(out=tmp_path, device="cpu"))
    assert check.ok and "torch" in check.message and "cores" in check.message


Ask = Callable[[], str]


@pytest.mark.parametrize(
    ("driver", "cuda", "words", "advice"),
    [
        ("", "13.2", "No NVIDIA graphics card", ""),
        ("550.54, NVIDIA T4", None, "built without CUDA", "CUDA build"),
        ("390.10, NVIDIA T4", "13.2", "driver 390.10 does not fit", "Update the NVIDIA driver"),
    ],
)
def test_why_a_card_is_not_used_is_said(
    driver: str, cuda: str | None, words: str, advice: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from geoshield_app.encoders import graphics

    monkeypatch.setattr(graphics, "_driver", lambda: driver)
    monkeypatch.setattr(graphics.torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(graphics.torch.backends.mps, "is_available", lambda: False)
    monkeypatch.setattr(graphics.torch.version, "cuda", cuda)
    found = graphics.graphics()
    assert words in found.sentence and advice in found.advice


def test_a_card_is_told_with_its_memory_and_driver(monkeypatch: pytest.MonkeyPatch) -> None:
    from geoshield_app.encoders import graphics

    monkeypatch.setattr(graphics, "_driver", lambda: "550.54, NVIDIA T4")
    card = SimpleNamespace(
        is_available=lambda: True,
        mem_get_info=lambda: (10**10, 16 * 10**9),
        get_device_name=lambda: "NVIDIA T4",
        get_arch_list=list,
    )
    monkeypatch.setattr(graphics.torch, "cuda", card)
    assert "NVIDIA T4, 16.0 GB, 10.0 GB free, driver 550.54" in graphics.graphics().sentence
