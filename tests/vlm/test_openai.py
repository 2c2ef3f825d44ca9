"""GPT-4o and its like: what is sent, what never is, and what comes back. SDK and socket are real."""

from __future__ import annotations

import base64
import io
import json
import logging
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from geoshield_app.domain.chat import Question
from geoshield_app.domain.errors import (
    ModelUnusable,
    ServiceError,
    ServiceLocked,
    UsageError,
)
from geoshield_app.domain.photo import Photo, PhotoRef
from geoshield_app.domain.ports import ChatModel
from geoshield_app.domain.services import Consent, ServiceState
from geoshield_app.storage.secrets import VARIABLE, KeyringUnusable, Secret
from geoshield_app.vlm import openai as ours
from geoshield_app.vlm.openai import CLOUD_LIMITS, DEFAULT_MODEL, OpenAiChat, consent_wanted, status
from geoshield_app.vlm.openai_describer import OpenAiDescriber
from geoshield_app.vlm.openai_request import strict
from tests.contracts.chat_model import SCHEMA, ChatModelContract
from tests.vlm.fake_openai import FakeOpenAi, Reply, completion, failure

KEY = "sk-test-1234567890abcdef"


def picture(width: int = 2000, height: int = 900) -> np.ndarray:
    return np.random.default_rng(0).integers(0, 255, (height, width, 3), dtype=np.uint8)


def keys(host: str) -> Secret:
    return Secret(KEY)


@pytest.fixture
def server() -> Iterator[FakeOpenAi]:
    with FakeOpenAi(completion('{"place": "a beach"}')) as running:
        yield running


@pytest.fixture
def elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """The server counts as another machine, for consent and keys."""
    monkeypatch.setattr(ours, "is_loopback", lambda url: False)


def allowed(server: FakeOpenAi) -> Consent | None:
    return consent_wanted(DEFAULT_MODEL, server.url)


class TestContract(ChatModelContract):
    @pytest.fixture
    def chat(self, server: FakeOpenAi) -> ChatModel:
        return OpenAiChat(base_url=server.url)

    @pytest.fixture
    def dead_chat(self) -> ChatModel:
        with FakeOpenAi(completion()) as gone:
            url = gone.url
        return OpenAiChat(base_url=url)


def test_the_picture_goes_small_and_bare_as_a_data_url(server: FakeOpenAi) -> None:
    OpenAiChat(base_url=server.url).answer(Question("What?", "Be brief.", picture(), SCHEMA))
    (seen,) = server.seen
    assert seen.path == "/v1/chat/completions"
    system, user = seen.body["messages"]
    assert system == {"role": "system", "content": "Be brief."}
    text, image = user["content"]
    assert text["text"] == "What?" and image["image_url"]["detail"] == "high"
    head, _, data = image["image_url"]["url"].partition(",")
    opened = Image.open(io.BytesIO(base64.b64decode(data)))
    assert head == "data:image/jpeg;base64" and opened.size == (1024, 461)
    assert not opened.getexif() and "icc_profile" not in opened.info


def test_the_schema_is_strict_and_the_answer_bounded(server: FakeOpenAi) -> None:
    chat = OpenAiChat(base_url=server.url)
    assert json.loads(chat.answer(Question("What?", schema=SCHEMA, most_tokens=77))) == {"place": "a beach"}
    body = server.seen[0].body
    wanted = body["response_format"]["json_schema"]
    assert wanted["strict"] is True and wanted["schema"]["additionalProperties"] is False
    assert body["max_tokens"] == 77 and body["model"] == DEFAULT_MODEL and body["temperature"] == 0


def test_strict_mode_closes_every_object_and_requires_every_property() -> None:
    inner = {"type": "object", "properties": {"title": {"type": "string", "maxLength": 3}}}
    schema = {"type": "object", "title": "x", "properties": {"many": {"type": "array", "items": inner}}}
    found = strict(schema)
    assert "title" not in found and found["required"] == ["many"]
    items = found["properties"]["many"]["items"]
    assert items["properties"] == {"title": {"type": "string"}} and items["required"] == ["title"]
    assert items["additionalProperties"] is False and "additionalProperties" not in inner


def test_nothing_about_this_computer_is_told(server: FakeOpenAi, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_ORG_ID", "org-private")
    OpenAiChat(base_url=server.url).answer(Question("What?"))
    headers = server.seen[0].headers
    assert not [name for name in headers if name.startswith("x-stainless")]
    assert headers["user-agent"] == "geoshield" and "openai-organization" not in headers


@pytest.mark.usefixtures("elsewhere")
def test_nothing_is_sent_without_consent(server: FakeOpenAi) -> None:
    other = Consent("openai/another", "127.0.0.1 without encryption")
    for consent in (None, other):
        with pytest.raises(UsageError, match="is sent unprotected") as raised:
            OpenAiChat(base_url=server.url, consent=consent, keys=keys).answer(
                Question("What?", rgb8=picture())
            )
        assert "--consent-cloud" in raised.value.advice
    assert server.seen == []


@pytest.mark.usefixtures("elsewhere")
def test_with_consent_it_is_sent_with_the_key_of_that_host(server: FakeOpenAi) -> None:
    asked: list[str] = []

    def one(host: str) -> Secret:
        asked.append(host)
        return Secret(KEY)

    chat = OpenAiChat(base_url=server.url, consent=allowed(server), keys=one)
    assert chat.leaves_machine
    chat.answer(Question("What?"))
    chat.answer(Question("And?"))
    assert asked == ["127.0.0.1"]
    assert server.seen[0].headers["authorization"] == f"Bearer {KEY}"


@pytest.mark.usefixtures("elsewhere")
def test_without_a_key_nothing_is_sent(server: FakeOpenAi) -> None:
    def broken(host: str) -> Secret:
        raise KeyringUnusable("The keyring is gone.")

    for missing in (lambda host: None, broken):
        with pytest.raises(ServiceLocked):
            OpenAiChat(base_url=server.url, consent=allowed(server), keys=missing).answer(Question("What?"))
    assert server.seen == []


def test_a_server_on_this_machine_needs_no_key_and_no_keyring(
    server: FakeOpenAi, monkeypatch: pytest.MonkeyPatch
) -> None:
    def asked(host: str) -> Secret:
        raise AssertionError("asked")

    monkeypatch.delenv(VARIABLE, raising=False)
    chat = OpenAiChat(base_url=server.url, keys=asked)
    assert not chat.leaves_machine and consent_wanted(DEFAULT_MODEL, server.url) is None
    chat.answer(Question("What?"))
    assert server.seen[0].headers["authorization"] == "Bearer none"


def test_no_proxy_stands_before_this_machine(server: FakeOpenAi, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY", "https_proxy"):
        monkeypatch.setenv(name, "http://proxy.example:3128")
    assert OpenAiChat(base_url=server.url).answer(Question("What?"))


def test_a_redirect_is_not_followed() -> None:
    with FakeOpenAi(completion()) as target:
        away = Reply(status=307, headers={"Location": f"{target.url}/chat/completions"})
        with FakeOpenAi(away) as server, pytest.raises(ServiceError, match="elsewhere"):
            OpenAiChat(base_url=server.url).answer(Question("What?", rgb8=picture()))
        assert target.seen == []


def test_an_answer_that_repeats_the_key_comes_back_without_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, KEY)
    with FakeOpenAi(completion(f"your key is {KEY}")) as server:
        assert KEY not in OpenAiChat(base_url=server.url).answer(Question("What?"))
        assert KEY in server.seen[0].headers["authorization"]


def test_an_answer_that_disobeys_the_bound_is_cut() -> None:
    with FakeOpenAi(completion("x" * 9000)) as server:
        assert len(OpenAiChat(base_url=server.url).answer(Question("What?", most_tokens=10))) == 80


def test_the_key_stands_in_no_log(
    server: FakeOpenAi, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv(VARIABLE, KEY)
    with caplog.at_level(logging.DEBUG):
        OpenAiChat(base_url=server.url).answer(Question("What?", rgb8=picture()))
    assert server.seen and KEY not in caplog.text


def test_without_the_sdk_it_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "openai", None)
    with pytest.raises(ModelUnusable) as raised:
        OpenAiChat(base_url="localhost:1").answer(Question("What?"))
    assert "geoshield[openai]" in raised.value.advice


def test_its_state_is_known_without_sending_anything(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(host: str) -> Secret:
        raise KeyringUnusable("The keyring is gone.")

    assert status(keys=keys).state is ServiceState.READY
    assert status("localhost:1", broken).message == "A service on this machine would be asked."
    assert status(keys=lambda host: None).action == "set-key"
    assert "keyring is gone" in status(keys=broken).message
    monkeypatch.setattr(ours.importlib.util, "find_spec", lambda name: None)
    assert status(keys=keys).state is ServiceState.NOT_INSTALLED


@pytest.mark.parametrize("model", ["", " ", "two words", "a\nb", "x" * 300])
def test_what_is_no_models_name_is_one_sentence(model: str) -> None:
    with pytest.raises(UsageError, match="not the name of a model"):
        OpenAiChat(model)


def test_the_consent_says_who_gets_what_and_whether_the_way_is_open() -> None:
    usual = consent_wanted(DEFAULT_MODEL, "")
    assert usual is not None and usual.receiver == "api.openai.com" and "no file name" in usual.sentence
    lan = consent_wanted("qwen", "http://192.168.1.5:8000")
    assert lan is not None and lan.receiver.endswith("without encryption")
    assert CLOUD_LIMITS.whole_seconds <= 300


@pytest.mark.timeout(120)
@pytest.mark.parametrize("reply", [Reply(silent_before=True), failure(429, "slow down", Retry_After="19")])
def test_a_question_can_be_hung_up_on_while_it_waits(reply: Reply) -> None:
    with FakeOpenAi(reply) as server, ThreadPoolExecutor(1) as pool:
        chat = OpenAiChat(base_url=server.url)
        asked = pool.submit(chat.answer, Question("What?"))
        while not server.seen:
            wait([asked], 0.01)
        while not asked.done():
            chat.hang_up()
            wait([asked], 0.01)
        with pytest.raises(ServiceError):
            asked.result()
        server.script = lambda seen: completion("well")
        assert chat.answer(Question("And?")) == "well", "the next question is a new one"


def test_its_describer_can_be_hung_up_on_and_writes_notes(server: FakeOpenAi) -> None:
    server.script = lambda seen: completion(
        json.dumps({"description": ["A street in Lund.", "Cars are parked."], "elements": []})
    )
    chat = OpenAiChat(base_url=server.url)
    describer = OpenAiDescriber(chat)
    notes = describer.describe(Photo(PhotoRef(Path("a.jpg"), "0", 64, 48, "JPEG"), picture(64, 48)))
    assert (notes.source.provider, notes.source.model) == ("openai", "gpt-4o")
    assert "Lund" not in " ".join(notes.sentences) and "Cars are parked." in notes.sentences
    assert describer.hanging_up() == chat.hang_up
