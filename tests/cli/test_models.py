"""geoshield models as a person types it: sizes first, a question, progress, one sentence for each failure."""

from __future__ import annotations

import functools
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import psutil
import pytest
from safetensors.numpy import save_file

from geoshield_app.cli import models
from geoshield_app.domain.errors import WeightsMissing
from geoshield_app.encoders.fetchable import FETCHABLE, fetched, is_fetched
from geoshield_app.storage.models_folder import choose_models_folder, models_folder
from tests.cli.conftest import Command
from tests.storage.hub_fixtures import FILES, ROW, NowLine, online
from tests.storage.hub_server import Hub, serving

__all__ = ["online"]


@pytest.fixture
def tiny(monkeypatch: pytest.MonkeyPatch) -> None:
    """A small model in the catalogue."""
    monkeypatch.setitem(FETCHABLE, "tiny", ROW)


@pytest.fixture
def hub(online: None, tiny: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    """What 'pull' talks to, without a process."""
    with serving(Hub(FILES)) as hub:
        for name in ("look_up", "pull"):
            told = functools.partial(getattr(models, name), start=NowLine, endpoint=hub.endpoint)
            monkeypatch.setattr(models, name, told)
        yield hub


def test_pull_shows_the_size_then_the_progress_and_the_model_is_here(command: Command, hub: Hub) -> None:
    said = command("models", "pull", "tiny", "--yes")
    assert said.code == 0
    assert "tiny: 10 kB to download of 10 kB, MIT, owner/name@01234567" in said.out
    assert "are free in" in said.out and said.out.endswith("tiny is here.\n")
    assert "downloading model.safetensors" in said.err and "checking" in said.err
    assert is_fetched("tiny") and fetched("tiny") == models_folder() / "tiny"


def test_without_a_yes_nothing_is_downloaded(command: Command, hub: Hub) -> None:
    said = command("models", "pull", "tiny")
    assert said.code == 2 and "--yes" in said.err and "10 kB" in said.out
    assert hub.sent("model.safetensors") == [] and not is_fetched("tiny")


def test_pull_tells_programs_in_json(command: Command, hub: Hub) -> None:
    lines = [
        json.loads(line) for line in command("models", "pull", "tiny", "--yes", "--json").out.splitlines()
    ]
    assert lines[0]["event"] == "offer" and lines[0]["bytes_left"] == 10252
    assert lines[-1] == {"event": "done", "name": "tiny"}
    assert {line["doing"] for line in lines if line["event"] == "progress"} == {"downloading", "checking"}


def test_a_failed_pull_is_one_sentence_and_the_next_goes_on(command: Command, hub: Hub) -> None:
    hub.fail("model.safetensors", "cut", "500")
    said = command("models", "pull", "tiny", "--yes")
    assert said.code == 1 and said.err.count("tiny: The hub is") == 1
    assert "half downloaded" in command("models", "list").out
    hub.faults.clear()
    assert command("models", "pull", "tiny", "--yes").code == 0
    hub.fail("list", "gated")
    said = command("models", "pull", "tiny", "--yes")
    assert said.code == 1 and "registered people" in said.err


def test_a_second_pull_asks_nothing(command: Command, hub: Hub) -> None:
    command("models", "pull", "tiny", "--yes")
    assert command("models", "pull", "tiny").code == 0


def test_an_unknown_model_is_one_sentence_with_the_known_ones(command: Command) -> None:
    said = command("models", "pull", "gpt", "--yes")
    assert said.code == 2 and "no model 'gpt'" in said.err and "clip-vit-b-16" in said.err


def test_a_models_folder_that_vanished_is_one_sentence(command: Command, tmp_path: Path, tiny: None) -> None:
    choose_models_folder(tmp_path / "drive").rmdir()
    said = command("models", "pull", "tiny", "--yes")
    assert said.code == 1 and "is not there" in said.err and said.err.count("\n") == 1


def test_a_real_child_downloads_for_the_command_line(
    command: Command, tiny: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving(Hub(FILES)) as hub:
        monkeypatch.setenv("HF_ENDPOINT", hub.endpoint)
        assert command("models", "pull", "tiny", "--yes").code == 0
    assert is_fetched("tiny")


def test_verify_reads_every_byte_and_names_the_changed_file(command: Command, hub: Hub) -> None:
    assert "no weights" in command("models", "verify").out
    command("models", "pull", "tiny", "--yes")
    assert command("models", "verify").code == 0
    path = models_folder() / "tiny/config.json"
    path.write_bytes(path.read_bytes().replace(b"1", b"2"))
    said = command("models", "verify", "tiny")
    assert said.code == 1 and "'config.json' is not the file" in said.out and "models pull tiny" in said.out
    told = json.loads(command("models", "verify", "tiny", "--json").out.splitlines()[-1])
    assert told["faults"][0]["file"] == "config.json"


def test_remove_asks_and_keeps_what_is_not_ours(command: Command, hub: Hub) -> None:
    command("models", "pull", "tiny", "--yes")
    (models_folder() / "tiny/mine.txt").write_text("mine")
    assert command("models", "remove", "tiny").code == 2 and is_fetched("tiny")
    said = command("models", "remove", "tiny", "--yes")
    assert said.code == 0 and "1 file of yours stay" in said.out
    assert [path.name for path in (models_folder() / "tiny").iterdir()] == ["mine.txt"]
    with pytest.raises(WeightsMissing, match="tiny"):
        fetched("tiny")


def test_path_is_said_chosen_and_given_back(command: Command, tmp_path: Path, own_home: Path) -> None:
    assert command("models", "path").out == f"{own_home / 'data' / 'models'}\n"
    assert command("models", "path", "--set", tmp_path / "drive").out == f"{tmp_path / 'drive'}\n"
    assert json.loads(command("models", "path", "--json").out) == {
        "path": str(tmp_path / "drive"),
        "exists": True,
    }
    assert command("models", "path", "--default").out == f"{own_home / 'data' / 'models'}\n"


def test_import_copies_what_the_folder_holds(command: Command, tmp_path: Path, tiny: None) -> None:
    folder = tmp_path / "usb/tiny"
    folder.mkdir(parents=True)
    (folder / "config.json").write_text("{}")
    save_file({"w": np.ones(9, np.float32)}, str(folder / "model.safetensors"))
    said = command("models", "import", tmp_path / "usb")
    assert said.code == 0 and "tiny is here" in said.out and is_fetched("tiny")
    assert "holds none" in command("models", "import", tmp_path).err
    assert "not a folder" in command("models", "import", tmp_path / "nowhere").err


def test_pickled_heads_of_geoclip_become_safetensors_with_their_names(
    command: Command, tmp_path: Path
) -> None:
    import torch
    from safetensors.torch import load_file

    folder = tmp_path / "weights"
    folder.mkdir()
    torch.save({"0.weight": torch.ones(2, 2)}, folder / "image_encoder_mlp_weights.pth")
    torch.save({"LocEnc0.head.0.bias": torch.ones(2)}, folder / "location_encoder_weights.pth")
    torch.save(torch.tensor(3.7), folder / "logit_scale_weights.pth")
    (folder / "coordinates_100K.csv").write_text("LAT,LON\n1,2\n")
    said = command("models", "import", folder)
    assert said.code == 0, said.err
    kept = fetched("geoclip")
    assert load_file(str(kept / "logit_scale_weights.safetensors"))["logit_scale"].item() == pytest.approx(
        3.7
    )
    assert set(load_file(str(kept / "image_encoder_mlp_weights.safetensors"))) == {"0.weight"}


@pytest.mark.filterwarnings("ignore:Detected pickle protocol")
def test_a_pickle_that_holds_code_is_never_run(command: Command, tmp_path: Path) -> None:
    import pickle

    class Evil:
        def __reduce__(self) -> tuple[object, ...]:
            return (Path.touch, (tmp_path / "ran",))

    folder = tmp_path / "weights"
    folder.mkdir()
    for name in ("image_encoder_mlp", "location_encoder", "logit_scale"):
        (folder / f"{name}_weights.pth").write_bytes(pickle.dumps(Evil()))
    (folder / "coordinates_100K.csv").write_text("LAT,LON\n")
    said = command("models", "import", folder)
    assert said.code == 1 and "cannot be read as weights alone" in said.err
    assert not (tmp_path / "ran").exists() and not is_fetched("geoclip")


def test_doctor_tells_programs_each_check_with_its_action(command: Command, tmp_path: Path) -> None:
    said = command("doctor", "-o", tmp_path, "--json")
    checks = {one["name"]: one for one in map(json.loads, said.out.splitlines())}
    assert said.code == 0
    assert checks["ensemble small"]["action"] == "download-weights"
    assert "protects no real photo" in checks["ensemble demonstration"]["message"]
    assert {"device", "Ollama", "keyring", "models folder"} <= set(checks)


def _command(endpoint: str, home: Path) -> subprocess.Popen[str]:
    """The program itself, asked for a model whose hub says nothing."""
    environment = os.environ | {"HF_ENDPOINT": endpoint, "GEOSHIELD_HOME": str(home)}
    words = [sys.executable, "-m", "geoshield_app", "models", "pull", "sam-vit-base", "--yes"]
    return subprocess.Popen(words, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def _children(process: subprocess.Popen[str]) -> list[psutil.Process]:
    return psutil.Process(process.pid).children(recursive=True)


@pytest.mark.parametrize(
    ("how", "code"), [(signal.SIGINT, 130), pytest.param(signal.SIGKILL, -9, marks=pytest.mark.slow)]
)
def test_however_a_download_is_ended_no_process_stays(how: signal.Signals, code: int, tmp_path: Path) -> None:
    hub = Hub(FILES)
    hub.fail("list", "silent")
    with serving(hub):
        process = _command(hub.endpoint, tmp_path)
        try:
            assert hub.heard.wait(120), "the hub was never asked"
            children = _children(process)
            process.send_signal(how)
            _, err = process.communicate(timeout=60)
        finally:
            process.kill()
        gone, alive = psutil.wait_procs(children, timeout=60)
    assert gone and not alive
    assert process.returncode == code and "Traceback" not in err
