"""Ollama from outside: its states told apart, its models, and the memory it gives back."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest

from geoshield_app.domain.errors import ModelAbsent, ServiceAbsent, ServiceSlow
from geoshield_app.domain.services import ServiceState
from geoshield_app.vlm import ollama_service as ours
from geoshield_app.vlm.limits import Limits
from geoshield_app.vlm.ollama_names import chosen
from geoshield_app.vlm.ollama_service import OllamaService
from tests.vlm.fake_ollama import FakeOllama, Model, Reply, dead_url

QUICK = Limits(connect_seconds=2.0, silence_seconds=0.2, answer_bytes=100_000)
"""For a service that says nothing at all; one that answers may be late on a busy machine."""
PATIENT = Limits(answer_bytes=100_000)
CLOUD = {"remote_host": "https://ollama.com:443", "remote_model": "gpt-oss:120b"}


@pytest.fixture
def server() -> Iterator[FakeOllama]:
    with FakeOllama() as running:
        yield running


def installed(monkeypatch: pytest.MonkeyPatch, here: bool) -> None:
    monkeypatch.setattr(ours, "program_is_here", lambda: here)


def test_five_states_are_told_apart_each_with_one_thing_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    url = dead_url()
    service = OllamaService(url)
    told = []
    for here in (False, True):
        installed(monkeypatch, here)
        told.append(service.status())
    with FakeOllama(models=(), port=int(url.rpartition(":")[2])) as server:
        told.append(service.status())
        server.models["llava:7b"] = Model(["completion"])
        told.append(service.status())
        server.models["llava:7b"] = Model()
        told.append(service.status())
    assert [one.state for one in told] == [
        ServiceState.NOT_INSTALLED,
        ServiceState.NOT_RUNNING,
        ServiceState.NO_MODEL,
        ServiceState.NO_VISION,
        ServiceState.READY,
    ]
    assert [one.action for one in told] == [
        "install-ollama",
        "start-ollama",
        "pull-model",
        "choose-model",
        "",
    ]
    assert all(one.advice for one in told[:-1]) and told[-1].ready and not told[-1].advice
    assert len({one.message for one in told}) == 5


@pytest.mark.parametrize(
    ("reply", "state"),
    [
        (Reply(b"<html>Router</html>"), ServiceState.NOT_RUNNING),
        (Reply(b'{"hello": "world"}'), ServiceState.NOT_RUNNING),
        (Reply(b'{"models": 7}'), ServiceState.NOT_RUNNING),
        (Reply(b'{"models": [7]}'), ServiceState.NOT_RUNNING),
        (Reply(b'{"models": null}'), ServiceState.NO_MODEL),
        (Reply(status=500), ServiceState.NOT_RUNNING),
        (Reply(silent_before=True), ServiceState.NOT_RUNNING),
        (Reply(status=301, headers={"Location": "http://127.0.0.1:1/"}), ServiceState.NOT_RUNNING),
    ],
)
def test_whatever_else_answers_there_is_a_state_and_no_error(
    server: FakeOllama, reply: Reply, state: ServiceState, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed(monkeypatch, True)
    server.replies["/api/tags"] = reply
    status = OllamaService(server.url, QUICK if reply.silent_before else PATIENT).status()
    assert status.state is state and status.message.endswith(".") and status.advice


def test_a_hung_service_is_told_to_be_restarted(server: FakeOllama) -> None:
    server.replies["/api/tags"] = Reply(silent_before=True)
    assert "Restart" in OllamaService(server.url, QUICK).status().advice


def test_no_proxy_stands_before_the_status(server: FakeOllama, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", dead_url())
    monkeypatch.setenv("ALL_PROXY", dead_url())
    assert OllamaService(server.url).status().ready


def test_the_missing_models_sentence_names_what_is_there(server: FakeOllama) -> None:
    status = OllamaService(server.url).status("moondream")
    assert "'moondream'" in status.message and "llava:7b" in status.message
    assert status.advice == "Get it with 'geoshield helper pull moondream'."


def test_the_size_of_the_usual_model_is_said_before_it_is_pulled(server: FakeOllama) -> None:
    server.models.clear()
    assert "(4.7 GB)" in OllamaService(server.url).status().advice


@pytest.mark.parametrize(
    ("model", "installed", "meant"),
    [
        (None, ["llava:13b", "llava:7b"], "llava:7b"),
        (None, ["llava:13b", "llava:latest"], "llava:latest"),
        (None, ["moondream:latest", "llava:13b"], "llava:13b"),
        (None, ["moondream:latest"], None),
        ("moondream", ["moondream:latest", "llava:7b"], "moondream:latest"),
        ("me/see", ["me/see:latest"], "me/see:latest"),
        ("llava:7b-v1.5-q4_0", ["llava:7b"], None),
    ],
)
def test_without_a_name_llava_is_meant_and_with_one_nothing_else(
    model: str | None, installed: list[str], meant: str | None
) -> None:
    assert chosen(model, installed) == meant


def test_models_that_see_are_listed_first_and_those_of_a_cloud_last() -> None:
    with FakeOllama(models=()) as server:
        server.models = {
            "gpt-oss:120b-cloud": Model(remote=CLOUD),
            "llama3:latest": Model(["completion"], ["llama"]),
            "bakllava:latest": Model(None, ["llama", "clip"]),
            "llava:7b": Model(size=4_700_000_000),
        }
        service = OllamaService(server.url)
        found = service.models()
        assert [one.name for one in found] == [
            "llava:7b",
            "bakllava:latest",
            "gpt-oss:120b-cloud",
            "llama3:latest",
        ]
        assert [one.name for one in service.vision_models()] == [one.name for one in found[:3]]
        assert found[0].size_bytes == 4_700_000_000 and found[2].remote_host == "ollama.com"


def test_the_model_leaves_the_memory_and_that_is_seen(server: FakeOllama) -> None:
    server.loaded = {"llava:7b": 0.0, "other:latest": 0.0}
    service = OllamaService(server.url)
    assert service.unload("llava:7b") is True
    assert service.loaded() == ("other:latest",)
    assert service.unload("llava:7b") is False
    assert len(server.asked("/api/generate")) == 1


def test_a_service_that_only_says_it_unloaded_is_found_out(server: FakeOllama) -> None:
    server.loaded, server.keeps_memory = {"llava:7b": 0.0}, True
    ticks = itertools.count(0.0, 5.0)
    waits: list[float] = []
    service = OllamaService(server.url, clock=lambda: next(ticks), sleep=waits.append)
    with pytest.raises(ServiceSlow, match="still holds"):
        service.unload("llava:7b")
    assert 2 <= len(waits) < 6


def test_unloading_what_was_deleted_meanwhile_is_said(server: FakeOllama) -> None:
    server.loaded = {"gone:latest": 0.0}
    with pytest.raises(ModelAbsent):
        OllamaService(server.url).unload("gone")


def test_questions_to_a_dead_service_are_errors_of_their_kind() -> None:
    service = OllamaService(dead_url())
    for ask in (service.models, service.loaded, service.vision_models, lambda: service.unload("llava:7b")):
        with pytest.raises(ServiceAbsent):
            ask()


def test_a_cloud_models_status_says_where_photos_would_go() -> None:
    with FakeOllama(models=()) as server:
        server.models["llava:7b"] = Model(remote=CLOUD)
        assert "photos would go to ollama.com" in OllamaService(server.url).status().message
