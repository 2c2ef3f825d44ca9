"""A stream goes on while a service is waited for."""

from __future__ import annotations

import threading

import pytest

from geoshield_app.workflow import waiting
from geoshield_app.workflow.waiting import awaited
from tests.fakes import drained


def test_the_answer_is_returned_and_an_error_is_raised() -> None:
    assert drained(awaited(lambda: 7, "beat", lambda: None))[1] == 7
    with pytest.raises(ZeroDivisionError):
        drained(awaited(lambda: 1 // 0, "beat", lambda: None))


def test_while_it_takes_long_the_beat_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(waiting, "BEAT_SECONDS", 0.001)
    heard = threading.Event()
    story = awaited(lambda: heard.wait(30), "beat", lambda: None)
    assert (next(story), next(story)) == ("beat", "beat")
    heard.set()
    seen, answer = drained(story)
    assert set(seen) <= {"beat"} and answer is True


def test_leaving_hangs_up_until_the_call_has_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(waiting, "BEAT_SECONDS", 0.001)
    calls, hung_up, wait = [], threading.Event(), waiting.wait
    monkeypatch.setattr(  # the call that was hung up on may take its time to end
        waiting, "wait", lambda futures, seconds: wait(futures, None if hung_up.is_set() else seconds)
    )

    def hang_up() -> None:
        calls.append(1)
        if len(calls) == 2:  # the first came too early
            hung_up.set()

    story = awaited(lambda: hung_up.wait(30), "beat", hang_up)
    next(story)
    story.close()
    assert len(calls) == 2
