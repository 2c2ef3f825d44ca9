"""With default settings nothing leaves the machine: a whole run with Ollama, watched at the sockets."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from geoshield_app import wiring
from geoshield_app.domain.events import Drafted, Event, Finished, Phase, Progress
from geoshield_app.domain.settings import Settings
from geoshield_app.vlm.stand_in import WithStandIn
from geoshield_app.workflow.batch import look, run_items
from geoshield_app.workflow.discover import discover
from geoshield_app.workflow.once import Once
from geoshield_app.workflow.tools import Tools
from tests.fakes import FakeJournal, fake_tools, photo_file
from tests.vlm.colour_encoder import NoiseEncoder
from tests.vlm.fake_ollama import WELL, FakeOllama, Reply

VARIABLES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy")


@pytest.fixture
def ollama(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeOllama]:
    with FakeOllama() as server:
        monkeypatch.setenv("OLLAMA_HOST", server.url)
        yield server


@pytest.fixture
def proxy(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeOllama]:
    """A server that the environment calls the way to everywhere, and that lies."""
    with FakeOllama(answer="I am the proxy.") as server:
        for name in VARIABLES:
            monkeypatch.setenv(name, server.url)
        monkeypatch.delenv("NO_PROXY", raising=False)
        monkeypatch.delenv("no_proxy", raising=False)
        yield server


@pytest.fixture
def reached(monkeypatch: pytest.MonkeyPatch) -> set[tuple[str, int]]:
    """Every address that a socket was connected to."""
    seen: set[tuple[str, int]] = set()
    for name in ("connect", "connect_ex"):
        original = getattr(socket.socket, name)

        def watched(self: socket.socket, address: Any, original: Any = original) -> Any:
            if self.family in (socket.AF_INET, socket.AF_INET6):
                seen.add((address[0], address[1]))
            return original(self, address)

        monkeypatch.setattr(socket.socket, name, watched)
    return seen


def real_tools(settings: Settings) -> Tools:
    return wiring.make_tools(settings)


def light_tools(settings: Settings) -> Tools:
    """The default describer and what frees its memory, everything else without a model."""
    describer = wiring.DESCRIBERS["auto"]((NoiseEncoder(1),), settings)
    assert isinstance(describer, WithStandIn)
    return fake_tools(
        describer=describer, hanging_up=describer.hanging_up, before_optimising=wiring.freeing(settings)
    )


def whole_run(
    tmp_path: Path, make: Callable[[Settings], Tools] = light_tools, names: Sequence[str] = ("a.jpg",)
) -> Iterator[Event]:
    """Look at all, then protect all, with default settings."""
    for number, name in enumerate(names):
        photo_file(tmp_path / "in" / name, seed=number, side_px=96, comment=b"my street")
    usual = Settings(out=tmp_path / "out", accept_all=True)
    settings = replace(usual, recipe=replace(usual.recipe, steps=1), threads=1)
    items = discover([tmp_path / "in"], settings.out, settings)
    tools, journal = Once(lambda: make(settings)), FakeJournal()
    yield from look(items, settings, tools, journal)
    yield from run_items(items, settings, tools, journal)


def test_a_whole_run_reaches_ollama_on_this_machine_and_nobody_else(
    tmp_path: Path,
    ollama: FakeOllama,
    proxy: FakeOllama,
    reached: set[tuple[str, int]],
    no_network: list[str],
) -> None:
    loaded_at_first_step: list[bool] = []
    ends: list[Event] = []
    for event in whole_run(tmp_path, real_tools, ("a.jpg", "b.jpg")):
        if isinstance(event, Progress) and event.phase is Phase.OPTIMISING:
            loaded_at_first_step.append(bool(ollama.loaded))
        ends += [event] if isinstance(event, Drafted | Finished) else []
    drafts = [event.draft for event in ends if isinstance(event, Drafted)]
    assert {draft.notes.source.provider for draft in drafts} == {"ollama"}
    assert sum(isinstance(event, Finished) for event in ends) == 2
    assert reached == {("127.0.0.1", int(ollama.url.rpartition(":")[2]))}
    assert proxy.seen == [] and no_network == []
    assert ollama.loads == 1, "the model was loaded once for all photos"
    assert loaded_at_first_step and not any(loaded_at_first_step), "the optimiser had the memory for itself"


def test_no_name_and_no_tag_of_the_photo_is_in_any_question(tmp_path: Path, ollama: FakeOllama) -> None:
    for _ in whole_run(tmp_path, names=("Lisbon.jpg",)):
        pass
    (seen,) = ollama.asked("/api/chat")
    (picture,) = seen.pictures
    for secret in (b"Lisbon", b"my street", b"Exif", str(tmp_path).encode()):
        assert (
            secret
            not in picture
            + repr(seen.body["messages"][0]).encode()
            + seen.body["messages"][1]["content"].encode()
        )


@pytest.mark.parametrize(
    ("answer", "note"),
    [
        (WELL.replace("parked cars", "parked cars in Lisbon"), "place name"),
        (Reply(b'{"error": "the model runner has stopped"}', 500), "built-in describer was used"),
    ],
)
def test_what_was_wrong_with_the_notes_stands_in_the_verdict_of_an_unreviewed_photo(
    tmp_path: Path, ollama: FakeOllama, answer: str | Reply, note: str
) -> None:
    ollama.answer = lambda seen: answer
    (end,) = [event for event in whole_run(tmp_path) if isinstance(event, Finished)]
    assert any(note in one for one in end.outcome.verdict.notes)
    assert "Lisbon" not in repr(end.outcome.verdict.notes)


def test_a_model_that_stays_in_the_memory_is_told_in_the_verdict(tmp_path: Path, ollama: FakeOllama) -> None:
    ollama.replies["/api/generate"] = Reply(status=500)
    (end,) = [event for event in whole_run(tmp_path) if isinstance(event, Finished)]
    assert any(one.startswith("Ollama could not do it") for one in end.outcome.verdict.notes)
