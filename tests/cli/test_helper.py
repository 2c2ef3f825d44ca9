"""geoshield helper, as a person or a program meets it."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from geoshield_app.vlm import ollama_service
from tests.cli.conftest import Command
from tests.vlm.fake_ollama import FakeOllama, Model


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeOllama]:
    with FakeOllama() as running:
        monkeypatch.setenv("OLLAMA_HOST", running.url.removeprefix("http://"))
        yield running


def test_the_status_is_one_sentence_and_the_exit_code(command: Command, server: FakeOllama) -> None:
    said = command("helper", "status")
    assert (said.code, said.out) == (0, "Ollama answers with 'llava:7b' on this computer.\n")
    server.models.clear()
    said = command("helper", "status")
    assert said.code == 1 and said.out.endswith("Get it with 'geoshield helper pull llava:7b' (4.7 GB).\n")


def test_nobody_there_is_no_error_of_the_program(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ollama_service, "program_is_here", lambda: True)
    said = command("helper", "status")
    assert said.code == 1 and "does not run" in said.out and "ollama serve" in said.out and not said.err


def test_the_address_given_goes_before_the_environments(command: Command, server: FakeOllama) -> None:
    with FakeOllama(["moondream:latest"]) as other:
        said = command("helper", "status", "moondream", "--ollama-host", other.url)
    assert said.code == 0 and server.seen == []


def test_models_are_listed_with_what_they_can_and_where_they_work(
    command: Command, server: FakeOllama
) -> None:
    server.models["gpt-oss:120b-cloud"] = Model(
        ["completion"], remote={"remote_host": "https://ollama.com:443"}
    )
    lines = command("helper", "models").out.splitlines()
    assert lines[0].split() == ["llava:7b", "sees", "pictures", "4.7", "GB"]
    assert lines[1].split() == ["gpt-oss:120b-cloud", "text", "only", "works", "at", "ollama.com"]


def test_a_model_is_pulled_and_then_ready(command: Command, server: FakeOllama) -> None:
    server.models.clear()
    said = command("helper", "pull")
    assert said.code == 0
    assert said.out.splitlines()[0] == "pulling manifest"
    assert said.out.splitlines()[-1] == "Ollama answers with 'llava:7b' on this computer."


def test_a_program_reads_the_progress_as_json(command: Command, server: FakeOllama) -> None:
    lines = [json.loads(line) for line in command("helper", "pull", "--json").out.splitlines()]
    assert lines[-2]["done_bytes"] == lines[-2]["total_bytes"] == 4600
    assert lines[-1]["state"] == "ready"


def test_what_the_library_does_not_have_is_one_sentence(command: Command, server: FakeOllama) -> None:
    said = command("helper", "pull", "lava")
    assert said.code == 1 and said.err.count("\n") == 1 and "no model 'lava'" in said.err


def test_unloading_takes_ours_or_all(command: Command, server: FakeOllama) -> None:
    server.loaded = {"llava:7b": 0.0, "other:latest": 0.0}
    assert "1 model taken out of the memory: llava:7b." in command("helper", "unload").out
    server.models["other:latest"] = Model()
    assert "1 model taken out of the memory: other:latest." in command("helper", "unload", "--all").out
    assert "0 models" in command("helper", "unload", "--all").out


@pytest.mark.parametrize(
    "words", [(), ("fly",), ("pull", "two words"), ("unload", "a", "--all"), ("status", "a", "b")]
)
def test_what_cannot_be_meant_is_one_sentence_and_exit_code_2(
    command: Command, words: tuple[str, ...]
) -> None:
    said = command("helper", *words)
    assert said.code == 2 and said.err.count("\n") == 1


def test_a_models_name_cannot_steer_the_terminal(command: Command, server: FakeOllama) -> None:
    server.models["evil\x1b[31m:latest"] = Model()
    assert "\x1b" not in command("helper", "models").out + command("helper", "status", "nope").out
