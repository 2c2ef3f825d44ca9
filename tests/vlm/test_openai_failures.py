"""Everything that can go wrong with a service ends in a stated outcome, within its time, and never tells the key."""

from __future__ import annotations

import itertools
import logging
from collections.abc import Callable

import numpy as np
import pytest

from geoshield_app.domain.chat import Question
from geoshield_app.domain.errors import (
    AnswerRefused,
    AnswerUnusable,
    ModelAbsent,
    ServiceAbsent,
    ServiceBusy,
    ServiceError,
    ServiceLocked,
    ServiceSlow,
)
from geoshield_app.storage.secrets import VARIABLE
from geoshield_app.vlm.limits import Limits
from geoshield_app.vlm.openai import OpenAiChat
from tests.vlm.fake_openai import FakeOpenAi, Reply, completion, failure, json_reply

KEY = "sk-test-1234567890abcdef"
QUICK = Limits(connect_seconds=2.0, silence_seconds=0.15, whole_seconds=30.0, answer_bytes=20_000)
PATIENT = Limits(connect_seconds=2.0, silence_seconds=20.0, whole_seconds=30.0, answer_bytes=20_000)
HTML = {"Content-Type": "text/html"}
WHOLE = completion("well").body
DEEP = b'{"choices": ' + b"[" * 9_000

OUTCOMES: dict[str, tuple[Reply, type[ServiceError]]] = {
    # the way there and back
    "hangs up at once": (Reply(raw=b""), ServiceAbsent),
    "does not speak HTTP": (Reply(raw=b"SSH-2.0-OpenSSH_9.6\r\n"), ServiceAbsent),
    "says nothing": (Reply(silent_before=True), ServiceSlow),
    "falls silent in the middle": (Reply(WHOLE, silent_after=40), ServiceSlow),
    "breaks off in the middle": (Reply(WHOLE, cut_after=40), ServiceAbsent),
    "headers without end": (Reply(WHOLE, headers={"X": "y" * 200_000}), ServiceAbsent),
    "sends us elsewhere": (Reply(status=308, headers={"Location": "http://127.0.0.1:1/"}), ServiceAbsent),
    # an answer that is none
    "never ends": (Reply(b" " * 4096, endless=True), AnswerUnusable),
    "too large": (completion("x" * 30_000), AnswerUnusable),
    "packed": (Reply(WHOLE, headers={"Content-Encoding": "gzip"}), AnswerUnusable),
    "a web page": (Reply(b"<html>Sign in</html>", headers=HTML), AnswerUnusable),
    "half of the JSON": (Reply(WHOLE[:60]), AnswerUnusable),
    "JSON without end": (Reply(DEEP), AnswerUnusable),
    "not UTF-8": (Reply(b'{"choices": "\xff\xfe"}'), AnswerUnusable),
    "a list": (json_reply([1, 2]), AnswerUnusable),
    "a number": (json_reply(7), AnswerUnusable),
    "nothing": (Reply(b""), AnswerUnusable),
    "null": (json_reply(None), AnswerUnusable),
    "no choices": (json_reply({"choices": []}), AnswerUnusable),
    "choices of another kind": (json_reply({"choices": "none"}), AnswerUnusable),
    "a choice of another kind": (json_reply({"choices": [7]}), AnswerUnusable),
    "no message": (json_reply({"choices": [{"message": None, "finish_reason": "stop"}]}), AnswerUnusable),
    "no content": (completion(None), AnswerUnusable),
    "blank content": (completion(" \n\t"), AnswerUnusable),
    "content of another kind": (completion({"text": "a"}), AnswerUnusable),
    "a tool instead of an answer": (completion(None, "tool_calls", tool_calls=[]), AnswerUnusable),
    "cut at the bound": (completion('{"place": "a be', "length"), AnswerUnusable),
    "an error called a success": (json_reply({"error": {"message": "boom"}}), AnswerUnusable),
    # declined
    "the model declines": (completion(None, refusal="I cannot help with that."), AnswerRefused),
    "the filter holds it back": (completion(None, "content_filter"), AnswerRefused),
    "the filter refuses the photo": (failure(400, "filtered", "content_filter"), AnswerRefused),
    "the safety system refuses": (failure(400, "rejected by our safety system."), AnswerRefused),
    # status codes
    "wrong key": (failure(401, f"Incorrect API key provided: {KEY}", "invalid_api_key"), ServiceLocked),
    "not allowed": (failure(403, f"Country not supported ({KEY})"), ServiceLocked),
    "no such model": (failure(404, "The model `gpt-4o` does not exist", "model_not_found"), ModelAbsent),
    "no such page": (Reply(b"<h1>404</h1>", 404, HTML), ServiceAbsent),
    "gave up": (failure(408, "timed out"), ServiceSlow),
    "too large a request": (Reply(b"", 413), ServiceError),
    "rate limit": (failure(429, "Rate limit reached"), ServiceBusy),
    "no credit": (failure(429, "You exceeded your quota", "insufficient_quota"), ServiceBusy),
    "server error": (failure(500, f"the server had an error with {KEY}"), ServiceError),
    "server error as a web page": (Reply(b"<h1>500</h1>", 500, HTML), ServiceError),
    "bad gateway": (Reply(b"", 502), ServiceError),
    "overloaded": (failure(503, "overloaded"), ServiceBusy),
    "gateway gave up": (Reply(b"", 504), ServiceSlow),
    "an error of another kind": (json_reply(["no"], 400), ServiceError),
    "an error as text": (json_reply({"error": f"no {KEY}"}, 400), ServiceError),
    "a model without eyes": (failure(400, "image_url is only supported by certain models"), ModelAbsent),
    "too long": (failure(400, "maximum context length is 10", "context_length_exceeded"), AnswerUnusable),
    "letters that steer a terminal": (failure(400, "\x1b]0;x\x07\r\nno"), ServiceError),
}
SLOW_ON_PURPOSE = ("says nothing", "falls silent in the middle")


def ask(url: str, limits: Limits, clock: Callable[[], float] | None = None) -> str:
    options = {} if clock is None else {"clock": clock}
    chat = OpenAiChat(base_url=url, limits=limits, wait=lambda seconds: None, **options)
    return chat.answer(Question("What?", rgb8=np.full((32, 32, 3), 90, np.uint8)))


@pytest.mark.timeout(120)
@pytest.mark.parametrize("what", OUTCOMES)
def test_each_failure_has_its_outcome(
    what: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    reply, kind = OUTCOMES[what]
    monkeypatch.setenv(VARIABLE, KEY)
    limits = QUICK if what in SLOW_ON_PURPOSE else PATIENT
    with (
        caplog.at_level(logging.DEBUG),
        FakeOpenAi(reply) as server,
        pytest.raises(ServiceError) as raised,
    ):
        ask(server.url, limits)
    problem = raised.value.problem()
    assert type(raised.value) is kind or (kind is not ServiceError and isinstance(raised.value, kind)), (
        problem
    )
    assert problem.message.endswith(".") and problem.message.isprintable() and problem.advice
    assert len(server.seen) == 1
    assert KEY not in f"{problem} {raised.value!r} {caplog.text}"


@pytest.mark.timeout(120)
def test_an_answer_that_drips_for_ever_is_ended_by_the_clock() -> None:
    ticks = itertools.count(0, 20)
    with (
        FakeOpenAi(Reply(b" ", endless=True)) as server,
        pytest.raises(ServiceSlow, match="still answering after 30 seconds"),
    ):
        ask(server.url, PATIENT, lambda: float(next(ticks)))


def test_nobody_there_is_told_from_a_broken_answer() -> None:
    with FakeOpenAi(completion()) as gone:
        url = gone.url
    with pytest.raises(ServiceAbsent, match="Nothing answers"):
        ask(url, PATIENT)


def test_a_service_that_comes_back_is_met_without_a_restart() -> None:
    replies = iter([Reply(raw=b""), failure(500, "no"), completion("well")])
    with FakeOpenAi(lambda seen: next(replies)) as server:
        chat = OpenAiChat(base_url=server.url)
        for _ in range(2):
            with pytest.raises(ServiceError):
                chat.answer(Question("What?"))
        assert chat.answer(Question("What?")) == "well"
