"""Photos described by a service elsewhere, from the command line to the socket: allowed, failing, recovering."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from geoshield_app import wiring
from geoshield_app.domain.settings import Settings
from geoshield_app.storage.secrets import VARIABLE
from geoshield_app.vlm import openai as openai_room
from geoshield_app.workflow.tools import Tools
from tests.cli.conftest import Command
from tests.fakes import photo_file
from tests.vlm.fake_openai import FakeOpenAi, Reply, completion, failure

WELL = completion(
    json.dumps(
        {
            "description": ["A street with parked cars.", "Two people walk past a shop."],
            "elements": [{"name": "street sign", "reason": "text", "confidence": 0.9}],
        }
    )
)


@pytest.fixture(autouse=True)
def elsewhere(tools: Tools, monkeypatch: pytest.MonkeyPatch) -> None:
    """The service counts as another machine; the other helpers need no model."""

    def make(settings: Settings) -> Tools:
        return replace(tools, describer=wiring.DESCRIBERS[settings.describer]((), settings))

    monkeypatch.setattr(wiring, "make_tools", make)
    monkeypatch.setattr(openai_room, "is_loopback", lambda url: False)
    monkeypatch.setenv(VARIABLE, "sk-test")


@pytest.fixture
def server() -> Iterator[FakeOpenAi]:
    with FakeOpenAi(WELL) as running:
        yield running


def protect(command: Command, inputs: Path, out: Path, server: FakeOpenAi) -> list[dict[str, object]]:
    """The events of a run with one step."""
    words = ("protect", inputs, "-o", out, "--yes", "--steps", 1, "--json", "--consent-cloud")
    said = command(*words, "--describer", "openai", "--base-url", server.url)
    return [json.loads(line) for line in said.out.splitlines()]


def states(events: list[dict[str, object]]) -> dict[str, int]:
    summary = next(event for event in reversed(events) if event["event"] == "summary")
    found: dict[str, int] = summary["states"]  # type: ignore[assignment]
    return found


def test_a_batch_is_described_elsewhere_once_a_photo(
    command: Command, inputs: Path, tmp_path: Path, server: FakeOpenAi
) -> None:
    assert states(protect(command, inputs, tmp_path / "out", server))["Finished"] == 2
    assert len(server.seen) == 2 and all(seen.has_picture for seen in server.seen)
    assert "a.jpg" not in json.dumps([seen.body for seen in server.seen])


@pytest.mark.parametrize(
    "broken",
    [failure(500, "boom"), failure(429, "slow down"), failure(401, "no"), Reply(raw=b"")],
    ids=["error", "rate limit", "key withdrawn", "dead"],
)
def test_a_service_that_dies_between_two_photos_costs_one_and_is_asked_again_next_time(
    command: Command, inputs: Path, tmp_path: Path, server: FakeOpenAi, broken: Reply
) -> None:
    server.script = lambda seen: WELL if len(server.seen) == 1 else broken
    events = protect(command, inputs, tmp_path / "out", server)
    assert (states(events)["Finished"], states(events)["Failed"]) == (1, 1)
    problem = next(event for event in events if event["event"] == "failed")["problem"]
    assert isinstance(problem, dict) and problem["message"].endswith(".") and problem["advice"]
    server.script = lambda seen: WELL
    again = states(protect(command, inputs, tmp_path / "out", server))
    assert "Failed" not in again and len(list((tmp_path / "out").rglob("*.jpg"))) == 2


@pytest.mark.parametrize(
    "reply", [completion(None, refusal="no"), completion("I cannot help."), completion('{"description": ["A')]
)
def test_a_refusal_or_nonsense_is_notes_that_need_a_look(
    command: Command, tmp_path: Path, reply: Reply
) -> None:
    photo = photo_file(tmp_path / "in/a.jpg")
    with FakeOpenAi(reply) as server:
        words = ("analyse", photo, "-o", tmp_path / "d", "--describer", "openai", "--base-url", server.url)
        said = command(*words, "--consent-cloud")
    assert said.code == 0 and "note: The model's description cannot be used" in said.out
    assert len(server.seen) == 2, "asked once more, and no further"
