"""Ollama as describer: the default where it is ready, said openly where it is not, and its memory given back."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from geoshield_app.domain.errors import ModelAbsent, ServiceAbsent
from geoshield_app.domain.findings import SceneNotes, Source
from geoshield_app.domain.photo import Photo
from geoshield_app.domain.services import Consent, ServiceState
from geoshield_app.vlm import ollama_service
from geoshield_app.vlm.ollama_describer import (
    OllamaChoice,
    OllamaDescriber,
    auto,
    freeing,
    status_of,
    wanted_consent,
)
from geoshield_app.vlm.stand_in import ASK_AGAIN_SECONDS, GAVE_UP, NOT_ALLOWED, USED, WithStandIn
from tests.vlm.colour_encoder import canvas, photo_of
from tests.vlm.fake_ollama import FakeOllama, Model, Reply, Seen, dead_url

PHOTO = photo_of(canvas(64, 48))
CLOUD = {"remote_host": "https://ollama.com:443", "remote_model": "llava"}


class Builtin:
    def describe(self, photo: Photo) -> SceneNotes:
        return SceneNotes(("A lawn.",), (), Source("builtin"))


@pytest.fixture
def server() -> Iterator[FakeOllama]:
    with FakeOllama() as running:
        yield running


def described(choice: OllamaChoice, times: int = 1) -> list[SceneNotes]:
    describer = auto(choice, Builtin())
    return [describer.describe(PHOTO) for _ in range(times)]


def test_where_it_is_ready_ollama_describes_and_nothing_is_said(server: FakeOllama) -> None:
    (notes,) = described(OllamaChoice(host=server.url))
    assert (notes.source.provider, notes.source.model) == ("ollama", "llava:7b")
    assert notes.problems == ()


def test_another_llava_serves_where_no_model_was_named(server: FakeOllama) -> None:
    server.models = {"llava:13b": Model()}
    (notes,) = described(OllamaChoice(host=server.url))
    assert notes.source.model == "llava:13b"


@pytest.mark.parametrize("here", [True, False])
def test_where_it_does_not_run_the_built_in_one_stands_in_and_says_so(
    here: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ollama_service, "program_is_here", lambda: here)
    (notes,) = described(OllamaChoice(host=dead_url()))
    assert notes.source.provider == "builtin" and notes.sentences == ("A lawn.",)
    (problem,) = notes.problems
    assert problem.startswith("Ollama is") and problem.endswith(USED)


def test_a_photo_that_ollama_fails_at_is_described_by_the_built_in_one(server: FakeOllama) -> None:
    describer = auto(OllamaChoice(host=server.url), Builtin())
    server.replies["/api/chat"] = Reply(b'{"error": "out of memory"}', 500)
    failed = describer.describe(PHOTO)
    assert failed.source.provider == "builtin" and "not enough memory" in failed.problems[0]
    del server.replies["/api/chat"]
    assert describer.describe(PHOTO).source.provider == "ollama"


def test_after_two_failures_in_a_row_it_is_left_alone(server: FakeOllama) -> None:
    server.replies["/api/chat"] = Reply(status=500)
    notes = described(OllamaChoice(host=server.url), times=4)
    assert len(server.asked("/api/chat")) == 2
    assert [GAVE_UP in one.problems[0] for one in notes] == [False, False, True, True]


def test_what_was_started_meanwhile_is_met_without_a_restart() -> None:
    now = [0.0]
    choice = OllamaChoice(host=dead_url())
    describer = WithStandIn(OllamaDescriber(choice), lambda: status_of(choice), Builtin(), lambda: now[0])
    assert describer.hanging_up() is None
    assert describer.describe(PHOTO).source.provider == "builtin"
    with FakeOllama(port=int((choice.host or "").rpartition(":")[2])) as server:
        now[0] = ASK_AGAIN_SECONDS / 2
        assert describer.describe(PHOTO).source.provider == "builtin"
        assert server.seen == []
        now[0] = ASK_AGAIN_SECONDS
        assert describer.describe(PHOTO).source.provider == "ollama"
        assert describer.hanging_up() is not None


def test_one_that_gave_out_gets_another_chance_later(server: FakeOllama) -> None:
    now = [0.0]
    choice = OllamaChoice(host=server.url)
    describer = WithStandIn(OllamaDescriber(choice), lambda: status_of(choice), Builtin(), lambda: now[0])
    server.replies["/api/chat"] = Reply(status=500)
    for _ in range(3):
        describer.describe(PHOTO)
    del server.replies["/api/chat"]
    assert GAVE_UP in describer.describe(PHOTO).problems[0]
    now[0] = ASK_AGAIN_SECONDS
    assert describer.describe(PHOTO).source.provider == "ollama"


def test_asked_for_by_name_what_was_installed_meanwhile_is_met(server: FakeOllama) -> None:
    server.models.clear()
    describer = OllamaDescriber(OllamaChoice(host=server.url))
    with pytest.raises(ModelAbsent):
        describer.describe(PHOTO)
    server.models["llava:13b"] = Model()
    assert describer.describe(PHOTO).source.model == "llava:13b"


def test_a_model_deleted_between_two_photos_is_said_and_stood_in_for(server: FakeOllama) -> None:
    describer = auto(OllamaChoice(host=server.url), Builtin())
    describer.describe(PHOTO)
    server.models.clear()
    assert "has no model 'llava:7b'" in describer.describe(PHOTO).problems[0]


def test_a_model_exchanged_for_one_in_a_cloud_gets_nothing(server: FakeOllama) -> None:
    describer = auto(OllamaChoice(host=server.url), Builtin())
    describer.describe(PHOTO)
    server.models["llava:7b"] = Model(remote=CLOUD)
    notes = describer.describe(PHOTO)
    assert notes.problems[0].startswith(NOT_ALLOWED)
    assert len(server.asked("/api/chat")) == 1


def test_asked_for_by_name_a_failure_is_the_photos_own() -> None:
    with pytest.raises(ServiceAbsent):
        OllamaDescriber(OllamaChoice(host=dead_url())).describe(PHOTO)


def test_a_cloud_model_wants_consent_and_is_not_ready_without(server: FakeOllama) -> None:
    server.models["llava:7b"] = Model(remote=CLOUD)
    choice = OllamaChoice(host=server.url)
    consent = wanted_consent(choice)
    assert consent == Consent("ollama/llava:7b", "ollama.com")
    status = status_of(choice)
    assert status.state is ServiceState.NO_CONSENT and "--consent-cloud" in status.advice
    assert status_of(replace(choice, consent=consent)).ready
    (notes,) = described(choice)
    assert notes.source.provider == "builtin"
    assert not server.asked("/api/chat")


def test_another_machine_is_not_spoken_to_before_it_is_allowed(no_network: list[str]) -> None:
    choice = OllamaChoice(host="box.example")
    assert wanted_consent(choice) == Consent("ollama/llava:7b", "box.example")
    (notes,) = described(choice)
    assert "box.example" in notes.problems[0] and notes.source.provider == "builtin"
    assert freeing(choice)() == ""
    assert no_network == []


def test_the_model_leaves_the_memory_before_the_optimiser_and_once_is_enough(server: FakeOllama) -> None:
    choice = OllamaChoice(host=server.url)
    free = freeing(choice)
    described(choice, times=3)
    assert server.loads == 1 and set(server.loaded) == {"llava:7b"}
    assert (free(), free()) == ("", "")
    assert server.loaded == {}
    assert len(server.asked("/api/generate")) == 1


def test_models_of_others_stay_in_the_memory(server: FakeOllama) -> None:
    server.loaded["somebodys:latest"] = 0.0
    freeing(OllamaChoice(host=server.url))()
    assert set(server.loaded) == {"somebodys:latest"}


def test_what_does_not_run_holds_no_memory() -> None:
    assert freeing(OllamaChoice(host=dead_url()))() == ""


def test_a_memory_that_could_not_be_freed_is_a_sentence(server: FakeOllama) -> None:
    server.loaded["llava:7b"] = 0.0
    server.replies["/api/generate"] = Reply(status=500)
    assert freeing(OllamaChoice(host=server.url))().endswith(".")


def test_whoever_leaves_in_the_middle_of_an_answer_does_not_wait_for_the_stand_in(server: FakeOllama) -> None:
    arrived = threading.Event()

    def silent(seen: Seen) -> Reply:
        arrived.set()
        return Reply(silent_before=True)

    server.answer = silent
    describer = auto(OllamaChoice(host=server.url), Builtin())
    hang_up = describer.hanging_up()
    assert hang_up is not None
    with ThreadPoolExecutor(1) as pool:
        notes = pool.submit(describer.describe, PHOTO)
        assert arrived.wait(60)
        while not notes.done():
            hang_up()
        with pytest.raises(ServiceAbsent):
            notes.result()
