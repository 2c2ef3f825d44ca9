"""What a service does not know, has no time for, or thinks away: asked again in a bounded way."""

from __future__ import annotations

import pytest

from geoshield_app.domain.chat import Question
from geoshield_app.domain.errors import AnswerUnusable, ServiceBusy, ServiceError
from geoshield_app.vlm.openai import OpenAiChat
from tests.contracts.chat_model import SCHEMA
from tests.vlm.fake_openai import FakeOpenAi, Reply, Seen, completion, failure


def test_what_a_model_does_not_know_is_left_out_and_remembered() -> None:
    refused = {"temperature": "unsupported_value", "max_tokens": "unsupported_parameter"}

    def picky(seen: Seen) -> Reply:
        for part, code in refused.items():
            if part in seen.body:
                return failure(400, f"Unsupported: '{part}' is not supported with this model.", code, part)
        if "response_format" in seen.body:
            return failure(400, "unknown field response_format")
        return completion("well")

    with FakeOpenAi(picky) as server:
        chat = OpenAiChat("o9", server.url)
        assert chat.answer(Question("What?", schema=SCHEMA, most_tokens=50)) == "well"
        assert server.seen[-1].body["max_completion_tokens"] == 50
        asked = len(server.seen)
        chat.answer(Question("And?", schema=SCHEMA))
        assert len(server.seen) == asked + 1


def test_a_server_that_refuses_everything_is_asked_a_bounded_number_of_times() -> None:
    def stubborn(seen: Seen) -> Reply:
        part = next((one for one in ("seed", "temperature", "max_tokens") if one in seen.body), "seed")
        return failure(400, f"no {part}", param=part)

    with FakeOpenAi(stubborn) as server, pytest.raises(ServiceError):
        OpenAiChat(base_url=server.url).answer(Question("What?", schema=SCHEMA))
    assert len(server.seen) <= 6


def test_a_model_that_thinks_its_bound_away_gets_more_room_once() -> None:
    def thinking(seen: Seen) -> Reply:
        return completion("well") if seen.body["max_tokens"] >= 500 else completion("", "length")

    with FakeOpenAi(thinking) as server:
        chat = OpenAiChat(base_url=server.url)
        assert chat.answer(Question("What?", most_tokens=50)) == "well" and len(server.seen) == 2
        chat.answer(Question("And?", most_tokens=50))
        assert len(server.seen) == 3, "remembered"
    with FakeOpenAi(completion("", "length")) as server, pytest.raises(AnswerUnusable, match="cut off"):
        OpenAiChat(base_url=server.url).answer(Question("What?", most_tokens=50))
    assert len(server.seen) == 2


def test_a_short_rate_limit_is_waited_for_a_long_one_is_told() -> None:
    waited: list[float] = []
    replies = iter([failure(429, "slow down", Retry_After="7"), completion("well")])
    with FakeOpenAi(lambda seen: next(replies)) as server:
        assert OpenAiChat(base_url=server.url, wait=waited.append).answer(Question("What?")) == "well"
    assert waited == [7.0]
    for after in ("7", "3600", "soon", "-1", "inf"):
        waited.clear()
        with FakeOpenAi(failure(429, "slow down", Retry_After=after)) as server, pytest.raises(ServiceBusy):
            OpenAiChat(base_url=server.url, wait=waited.append).answer(Question("What?"))
        assert waited == ([7.0, 7.0] if after == "7" else [])
