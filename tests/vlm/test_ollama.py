"""A model in Ollama: what is sent, what never is, and what comes back. Client and socket are real."""

from __future__ import annotations

import io
import os
import signal
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from PIL import Image

from geoshield_app.domain.chat import Question
from geoshield_app.domain.errors import ModelAbsent, ServiceAbsent, UsageError
from geoshield_app.domain.ports import ChatModel
from geoshield_app.domain.services import Consent, Purpose
from geoshield_app.vlm import ollama_models
from geoshield_app.vlm.ollama import CONTEXT_TOKENS, OllamaChat
from tests.contracts.chat_model import SCHEMA, ChatModelContract
from tests.vlm.fake_ollama import FakeOllama, Model, Reply, Seen, dead_url

CLOUD = {"remote_host": "https://ollama.com:443", "remote_model": "gpt-oss:120b"}


@pytest.fixture
def server() -> Iterator[FakeOllama]:
    with FakeOllama() as running:
        yield running


def picture(width: int = 2000, height: int = 900) -> np.ndarray:
    return np.random.default_rng(0).integers(0, 255, (height, width, 3), dtype=np.uint8)


def asked(server: FakeOllama, question: Question) -> Seen:
    OllamaChat("llava:7b", server.url).answer(question)
    (seen,) = server.asked("/api/chat")
    return seen


class TestContract(ChatModelContract):
    @pytest.fixture
    def chat(self, server: FakeOllama) -> ChatModel:
        return OllamaChat("llava:7b", server.url)

    @pytest.fixture
    def dead_chat(self) -> ChatModel:
        return OllamaChat("llava:7b", dead_url())


def test_the_picture_goes_small_and_bare_as_a_jpeg(server: FakeOllama) -> None:
    (sent,) = asked(server, Question("What?", "Be brief.", picture())).pictures
    opened = Image.open(io.BytesIO(sent))
    assert opened.format == "JPEG" and opened.size == (1024, 461)
    assert not opened.getexif() and not {"icc_profile", "exif", "comment"} & set(opened.info)


def test_instructions_and_question_go_apart(server: FakeOllama) -> None:
    system, user = asked(server, Question("What?", "Be brief.", picture())).body["messages"]
    assert system == {"role": "system", "content": "Be brief."}
    assert user["role"] == "user" and user["content"] == "What?"


def test_the_answer_is_bounded_repeatable_and_in_the_schema(server: FakeOllama) -> None:
    body = asked(server, Question("What?", schema=SCHEMA, most_tokens=99, seed=7)).body
    assert body["format"] == SCHEMA and body["stream"] is True
    assert body["options"] == {"temperature": 0.0, "seed": 7, "num_ctx": CONTEXT_TOKENS, "num_predict": 99}


def test_the_model_stays_loaded_between_two_photos(server: FakeOllama) -> None:
    chat = OllamaChat("llava:7b", server.url)
    for _ in range(3):
        chat.answer(Question("What?", rgb8=picture(80, 60)))
    assert server.loads == 1
    assert all(seen.body["keep_alive"] == "10m" for seen in server.asked("/api/chat"))


@pytest.mark.parametrize("variable", ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"])
def test_no_proxy_stands_before_this_machine(
    server: FakeOllama, variable: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, "http://proxy.invalid:3128")
    assert asked(server, Question("What?")).path == "/api/chat"


def test_a_thinking_model_is_told_not_to(server: FakeOllama) -> None:
    server.models["llava:7b"] = Model(["completion", "vision", "thinking"])
    assert asked(server, Question("What?")).body["think"] is False


def test_a_model_that_does_not_know_of_thinking_is_not_told_anything(server: FakeOllama) -> None:
    assert "think" not in asked(server, Question("What?")).body


def test_a_model_without_eyes_is_not_sent_a_picture(server: FakeOllama) -> None:
    server.models["llava:7b"] = Model(["completion"])
    with pytest.raises(ModelAbsent, match="cannot see"):
        OllamaChat("llava:7b", server.url).answer(Question("What?", rgb8=picture()))
    assert not server.asked("/api/chat")


@pytest.mark.parametrize("told", [CLOUD, {"remote_model": "gpt-oss:120b"}])
def test_a_cloud_model_behind_this_machine_gets_no_picture_unasked(
    server: FakeOllama, told: dict[str, str]
) -> None:
    server.models["llava:7b"] = Model(remote=told)
    chat = OllamaChat("llava:7b", server.url)
    with pytest.raises(UsageError, match=r"ollama\.com"):
        chat.answer(Question("What?", rgb8=picture()))
    assert chat.leaves_machine
    assert not server.asked("/api/chat")


def test_a_cloud_model_answers_once_that_was_allowed(server: FakeOllama) -> None:
    server.models["gpt-oss:120b-cloud"] = Model(remote=CLOUD)
    consent = Consent("ollama/gpt-oss:120b-cloud", "ollama.com")
    assert OllamaChat("gpt-oss:120b-cloud", server.url, consent).answer(Question("What?", rgb8=picture()))


@pytest.mark.parametrize("model", ["gpt-oss:120b-cloud", "kimi-k2:cloud"])
def test_a_cloud_model_is_known_by_its_name_before_anybody_is_asked(server: FakeOllama, model: str) -> None:
    chat = OllamaChat(model, server.url)
    assert chat.leaves_machine
    with pytest.raises(UsageError):
        chat.answer(Question("What?", rgb8=picture()))
    assert server.seen == []


def test_a_consent_covers_its_own_model_receiver_and_purpose(server: FakeOllama) -> None:
    server.models["a:cloud"] = Model(remote=CLOUD)
    others = [
        Consent("ollama/b:cloud", "ollama.com"),
        Consent("ollama/a:cloud", "example.com"),
        Consent("ollama/a:cloud", "ollama.com", Purpose.LOCATE_PROTECTED),
    ]
    for consent in others:
        with pytest.raises(UsageError):
            OllamaChat("a:cloud", server.url, consent).answer(Question("What?"))
    assert not server.asked("/api/chat")


def test_another_machine_is_not_even_asked_without_consent(no_network: list[str]) -> None:
    chat = OllamaChat("llava:7b", "https://box.example")
    assert chat.leaves_machine
    with pytest.raises(UsageError, match=r"box\.example"):
        chat.answer(Question("What?", rgb8=picture()))
    assert no_network == []


def test_a_model_exchanged_for_one_in_a_cloud_between_two_photos_gets_nothing_more(
    server: FakeOllama,
) -> None:
    chat = OllamaChat("llava:7b", server.url)
    chat.answer(Question("What?", rgb8=picture()))
    server.models["llava:7b"] = Model(remote=CLOUD)
    with pytest.raises(UsageError):
        chat.answer(Question("What?", rgb8=picture()))
    assert len(server.asked("/api/chat")) == 1


@pytest.mark.parametrize("name", ["", " ", "a model", "x" * 300, "llava\n:7b"])
def test_what_cannot_be_a_models_name_is_refused_before_anything_is_asked(name: str) -> None:
    with pytest.raises(UsageError, match="name of a model"):
        OllamaChat(name)


def test_receivers_are_all_named() -> None:
    consent = ollama_models.consent_wanted("https://box.example:443", "kimi-k2:cloud")
    assert consent is not None and consent.receiver == "box.example and ollama.com"


def test_hanging_up_ends_the_question_and_the_next_one_is_answered(server: FakeOllama) -> None:
    arrived = threading.Event()

    def silent(seen: Seen) -> Reply:
        arrived.set()
        return Reply(silent_before=True)

    server.answer = silent
    chat = OllamaChat("llava:7b", server.url)
    with ThreadPoolExecutor(1) as pool:
        answer = pool.submit(chat.answer, Question("What?"))
        assert arrived.wait(60)
        while not answer.done():
            chat.hang_up()
        with pytest.raises(ServiceAbsent):
            answer.result()
    server.answer = lambda seen: "well"
    assert chat.answer(Question("What?")) == "well"


def test_hanging_up_also_ends_the_question_what_the_model_is(server: FakeOllama) -> None:
    server.replies["/api/show"] = Reply(silent_before=True)
    chat = OllamaChat("llava:7b", server.url)
    with ThreadPoolExecutor(1) as pool:
        answer = pool.submit(chat.answer, Question("What?"))
        while not answer.done():
            chat.hang_up()
        with pytest.raises(ServiceAbsent):
            answer.result()


def test_hanging_up_with_nobody_on_the_line_does_nothing(server: FakeOllama) -> None:
    chat = OllamaChat("llava:7b", server.url)
    chat.hang_up()
    chat.answer(Question("What?"))
    chat.hang_up()


def test_ctrl_c_in_the_middle_of_an_answer_hangs_up(server: FakeOllama) -> None:
    def interrupted(seen: Seen) -> Reply:
        os.kill(os.getpid(), signal.SIGINT)
        return Reply(b'{"message": {"role": "assistant", "content": "a"}}\n', endless=True)

    server.answer = interrupted
    with pytest.raises(KeyboardInterrupt):
        OllamaChat("llava:7b", server.url).answer(Question("What?", most_tokens=100_000))
    assert server.hung_up.wait(60)
