"""Who describes, as a person chooses it on the command line; Ollama is a real process of its own kind on a socket."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from geoshield_app import wiring
from geoshield_app.domain.settings import Settings
from geoshield_app.vlm.ollama_describer import OllamaDescriber
from geoshield_app.vlm.stand_in import WithStandIn
from geoshield_app.workflow.preflight import Check
from geoshield_app.workflow.tools import Tools
from tests.cli.conftest import Command
from tests.fakes import fake_tools
from tests.vlm.colour_encoder import NoiseEncoder
from tests.vlm.fake_ollama import FakeOllama, Model


def tools_of(settings: Settings) -> Tools:
    """The describer asked for, everything else without a model."""
    describer = wiring.DESCRIBERS[settings.describer]((NoiseEncoder(1),), settings)
    assert isinstance(describer, WithStandIn | OllamaDescriber)
    freeing = wiring.freeing(settings)
    return fake_tools(describer=describer, hanging_up=describer.hanging_up, before_optimising=freeing)


@pytest.fixture(autouse=True)
def light(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wiring, "make_tools", tools_of)
    monkeypatch.setattr(wiring, "weights_check", lambda name: Check("weights", True, "here"))
    monkeypatch.setattr(wiring, "default_ensemble", lambda: "demonstration")


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeOllama]:
    with FakeOllama() as running:
        monkeypatch.setenv("OLLAMA_HOST", running.url)
        yield running


def test_a_batch_loads_the_model_once_and_gives_the_memory_back_before_the_first_step(
    command: Command, inputs: Path, tmp_path: Path, server: FakeOllama
) -> None:
    said = command("protect", inputs, "-o", tmp_path / "out", "--steps", 1, "--yes")
    assert said.code == 0
    work = [seen.path for seen in server.seen if seen.path in ("/api/chat", "/api/generate")]
    assert work == ["/api/chat", "/api/chat", "/api/generate"]
    assert server.loads == 1 and server.loaded == {}


def test_analyse_writes_down_what_ollama_said_and_by_which_model(
    command: Command, inputs: Path, tmp_path: Path, server: FakeOllama
) -> None:
    assert command("analyse", inputs, "-o", tmp_path / "drafts").code == 0
    notes = json.loads((tmp_path / "drafts/a.draft.json").read_text())["value"]["notes"]
    assert notes["source"]["provider"] == "ollama" and notes["source"]["model"] == "llava:7b"
    assert notes["sentences"] and notes["elements"] and not notes["problems"]


def test_without_ollama_the_drafts_say_who_stood_in(command: Command, inputs: Path, tmp_path: Path) -> None:
    said = command("analyse", inputs, "-o", tmp_path / "drafts")
    assert said.code == 0
    assert said.out.count("The built-in describer was used.") == 2


@pytest.mark.parametrize(
    ("words", "word"),
    [
        (("--describer", "ollama"), "Ollama is"),
        (("--ollama-host", "127.0.0.1:9"), "Ollama is"),
        (("--ollama-host", "box.example", "--describer", "ollama"), "--consent-cloud"),
        (("--describer", "ollama", "--model", "kimi-k2:cloud"), "ollama.com"),
        (("--ollama-host", "ftp://box:21"), "is not the address"),
        (("--model", "two words"), "is not the name of a model"),
    ],
)
def test_what_was_asked_for_by_name_and_cannot_be_is_one_sentence_before_the_start(
    command: Command, inputs: Path, tmp_path: Path, words: tuple[str, ...], word: str
) -> None:
    said = command("protect", inputs, "-o", tmp_path / "out", "--yes", *words)
    assert said.code == 2 and word in said.err and said.err.count("\n") == 1
    assert not (tmp_path / "out").exists()


def test_a_named_model_that_is_missing_is_said_before_the_start(
    command: Command, inputs: Path, tmp_path: Path, server: FakeOllama
) -> None:
    said = command("analyse", inputs, "-o", tmp_path / "drafts", "--model", "moondream")
    assert said.code == 2 and "geoshield helper pull moondream" in said.err


def test_a_model_without_eyes_is_said_before_the_start(
    command: Command, inputs: Path, tmp_path: Path, server: FakeOllama
) -> None:
    server.models["llama3:latest"] = Model(["completion"])
    said = command("analyse", inputs, "-o", tmp_path / "drafts", "--model", "llama3")
    assert said.code == 2 and "cannot see pictures" in said.err
    assert not server.asked("/api/chat")


def test_a_cloud_model_describes_once_that_was_allowed_for_this_batch(
    command: Command, inputs: Path, tmp_path: Path, server: FakeOllama
) -> None:
    server.models["gpt-oss:120b-cloud"] = Model(remote={"remote_host": "https://ollama.com:443"})
    words = ("analyse", inputs, "-o", tmp_path / "drafts", "--model", "gpt-oss:120b-cloud")
    refused = command(*words)
    assert refused.code == 2 and "--consent-cloud" in refused.err and not server.asked("/api/chat")
    allowed = command(*words, "--consent-cloud")
    assert allowed.code == 0 and len(server.asked("/api/chat")) == 2
    assert "ollama.com" in allowed.out + allowed.err, "what is sent to whom is shown"
