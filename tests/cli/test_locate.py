"""geoshield locate and verify: who is asked, what is told, and that nothing leaves the machine unallowed."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from geoshield_app import wiring
from geoshield_app.domain.settings import Settings
from geoshield_app.storage.secrets import VARIABLE
from geoshield_app.vlm import openai as openai_room
from geoshield_app.workflow.tools import Tools
from tests.cli.conftest import Command
from tests.fakes import photo_file, tree_of
from tests.vlm.fake_openai import FakeOpenAi, Seen, completion, failure

KEY = "sk-test-1234567890abcdef"
LUND = json.dumps(
    {"place": "Lund", "country": "Sweden", "latitude": 55.7, "longitude": 13.19, "confidence": 0.5}
)
DESCRIBED = json.dumps(
    {
        "description": ["A street with parked cars.", "Two people walk past a shop."],
        "elements": [{"name": "street sign", "reason": "text", "confidence": 0.9}],
    }
)


@pytest.fixture(autouse=True)
def no_ollama(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OLLAMA_HOST", "127.0.0.1:9")
    monkeypatch.delenv("OPENAI_BASE_URL", raising=False)


@pytest.fixture
def server() -> Iterator[FakeOpenAi]:
    def script(seen: Seen) -> object:
        return completion(LUND if "latitude" in json.dumps(seen.body) else DESCRIBED)

    with FakeOpenAi(script) as running:  # type: ignore[arg-type]
        yield running


@pytest.fixture
def elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """The server counts as another machine, and there is a key."""
    monkeypatch.setattr(openai_room, "is_loopback", lambda url: False)
    monkeypatch.setenv(VARIABLE, KEY)


@pytest.fixture
def real_describer(tools: Tools, monkeypatch: pytest.MonkeyPatch) -> None:
    """The describer that the settings name, beside helpers that need no model."""

    def make(settings: Settings) -> Tools:
        return replace(tools, describer=wiring.DESCRIBERS[settings.describer]((), settings))

    monkeypatch.setattr(wiring, "make_tools", make)


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    return photo_file(tmp_path / "in/a.jpg", side_px=64)


def test_a_photo_is_located_and_measured_against_its_own_tag(
    command: Command, server: FakeOpenAi, photo: Path
) -> None:
    said = command("locate", photo, "--locators", "openai", "--base-url", server.url)
    assert said.code == 0 and not said.err
    assert "by its GPS tag: 55.7047, 13.1911 (near Lund, Sweden)" in said.out
    assert "openai/gpt-4o, insistent: Lund, Sweden (1 km off), 50% sure" in said.out
    assert "Other models may differ." in said.out
    assert len(server.seen) == 3


def test_as_json_it_is_one_object_a_photo(command: Command, server: FakeOpenAi, tmp_path: Path) -> None:
    bare = photo_file(tmp_path / "b.jpg", gps=False)
    said = command("locate", bare, "--locators", "openai:qwen", "--base-url", server.url, "--json")
    told = json.loads(said.out)
    assert told["truth"] is None and told["note"] == "Other models may differ."
    assert told["guesses"][0]["guess"]["locator"] == "openai/qwen, plain"
    assert told["guesses"][0]["distance_km"] is None


def test_a_failing_service_is_a_sentence_and_the_photo_is_told_of_all_the_same(
    command: Command, photo: Path
) -> None:
    with FakeOpenAi(failure(500, "boom")) as server:
        said = command("locate", photo, "--locators", "openai", "--base-url", server.url)
    assert said.code == 0 and "The service failed (boom)" in said.out and "not asked again" in said.out
    assert len(server.seen) == 2


def test_a_refusal_is_shown_as_one(command: Command, photo: Path) -> None:
    with FakeOpenAi(completion(None, refusal="no")) as server:
        said = command("locate", photo, "--locators", "openai", "--base-url", server.url)
    assert "plain: declined to answer" in said.out


def test_with_nobody_ready_it_says_how_to_get_somebody(command: Command, photo: Path) -> None:
    said = command("locate", photo)
    assert said.code == 0 and "No locator for real photos is ready" in said.out and "--locators" in said.out


@pytest.mark.usefixtures("elsewhere")
def test_nothing_is_sent_without_leave(
    command: Command, server: FakeOpenAi, photo: Path, tmp_path: Path
) -> None:
    there = ("--locators", "openai", "--base-url", server.url)
    described = ("--describer", "openai", "--base-url", server.url)
    for words in (
        ("locate", photo, *there),
        ("verify", photo, photo, *there),
        ("protect", photo, "-o", tmp_path / "out", "--yes", *there),
        ("protect", photo, "-o", tmp_path / "out", "--yes", *described),
        ("protect", photo, "-o", tmp_path / "out", "--yes", *described, "--consent-locate"),
        ("analyse", photo, "-o", tmp_path / "out", *described),
    ):
        said = command(*words)
        assert said.code == 2 and "is sent" in said.err and "--consent-" in said.err
    assert server.seen == []


@pytest.mark.usefixtures("elsewhere")
def test_leave_for_protected_pictures_keeps_an_original_back(
    command: Command, server: FakeOpenAi, photo: Path
) -> None:
    there = ("--locators", "openai", "--base-url", server.url, "--consent-locate")
    said = command("locate", photo, *there)
    assert said.code == 0 and "not sent without '--consent-unprotected'" in said.out
    assert "no unprotected one" in said.err, "what is sent is said before"
    said = command("verify", photo, photo, *there)
    assert "neither was sent" in said.out
    assert server.seen == []


@pytest.mark.usefixtures("elsewhere")
def test_leave_for_the_unprotected_photo_is_said_aloud_and_sends_it(
    command: Command, server: FakeOpenAi, photo: Path
) -> None:
    said = command("locate", photo, "--locators", "openai", "--base-url", server.url, "--consent-unprotected")
    assert said.code == 0 and "the unprotected photo is sent" in said.err
    assert len(server.seen) == 3 and all(seen.has_picture for seen in server.seen)


@pytest.mark.usefixtures("elsewhere")
def test_verify_shows_a_locator_elsewhere_the_protected_picture_alone(
    command: Command, server: FakeOpenAi, photo: Path, tmp_path: Path
) -> None:
    changed = tmp_path / "b.png"
    Image.open(photo).convert("RGB").point(lambda level: min(255, level + 4)).save(changed)
    words = ("verify", photo, changed, "--locators", "openai", "--base-url", server.url)
    said = command(*words, "--consent-locate")
    assert said.code == 0 and len(server.seen) == 3
    assert "openai/gpt-4o, plain: before not asked, after Lund, Sweden (1 km off)" in said.out
    assert "Other models may still find it." in said.out
    said = command(*words, "--consent-unprotected", "--json")
    told = json.loads(said.out)
    assert len(server.seen) == 9 and told["located"][0]["distance_before_km"] < 2


@pytest.mark.usefixtures("elsewhere", "tools")
def test_a_remembered_result_may_be_located_elsewhere(
    command: Command, server: FakeOpenAi, photo: Path, tmp_path: Path
) -> None:
    command("protect", photo, "-o", tmp_path / "out", "--steps", 1, "--yes")
    there = ("--locators", "openai", "--base-url", server.url, "--consent-locate")
    said = command("locate", tmp_path / "out/a.jpg", *there)
    assert "Lund, Sweden" in said.out and len(server.seen) == 3


@pytest.mark.usefixtures("elsewhere", "real_describer")
def test_the_key_is_in_no_output_log_or_file(
    command: Command, photo: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture, own_home: Path
) -> None:
    with caplog.at_level(logging.DEBUG), FakeOpenAi(failure(401, f"wrong key {KEY}")) as server:
        words = ("locate", photo, "--locators", "openai", "--base-url", server.url, "--consent-unprotected")
        said = command(*words, "--json")
        told = command("analyse", photo, "-o", tmp_path / "d", "--describer", "openai", "--base-url", server.url,
                       "--consent-cloud")  # fmt: skip
        assert server.seen[0].headers["authorization"] == f"Bearer {KEY}"
    assert "did not accept the key" in said.out and told.code != 0
    assert KEY not in f"{said} {told} {caplog.text}"
    assert not any(KEY.encode() in data for data in {**tree_of(own_home), **tree_of(tmp_path)}.values())


@pytest.mark.usefixtures("elsewhere", "real_describer")
def test_a_photo_is_described_elsewhere_once_that_is_allowed(
    command: Command, server: FakeOpenAi, photo: Path, tmp_path: Path
) -> None:
    words = ("analyse", photo, "-o", tmp_path / "d", "--describer", "openai", "--base-url", server.url)
    said = command(*words, "--consent-cloud", "--model", "gpt-5-mini")
    assert said.code == 0 and "A street with parked cars." in said.out
    assert "is sent unprotected to 127.0.0.1 without encryption (openai/gpt-5-mini)" in said.err
    assert len(server.seen) == 1 and server.seen[0].body["model"] == "gpt-5-mini"


@pytest.mark.usefixtures("elsewhere")
@pytest.mark.parametrize(("answer", "sent"), [("y\n", 3), ("\n", 0), ("no\n", 0), ("", 0)])
def test_at_a_terminal_it_asks_after_showing_what_is_sent(
    command: Command,
    server: FakeOpenAi,
    tmp_path: Path,
    photo: Path,
    monkeypatch: pytest.MonkeyPatch,
    answer: str,
    sent: int,
) -> None:
    import io
    import sys

    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    changed = tmp_path / "b.png"
    Image.open(photo).convert("RGB").point(lambda level: min(255, level + 4)).save(changed)
    monkeypatch.setattr(sys, "stdin", Terminal(answer))
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    said = command("verify", photo, changed, "--locators", "openai", "--base-url", server.url)
    assert "Allow it for this run? [y/N]" in said.err
    assert said.err.index("is sent to") < said.err.index("Allow it")
    assert len(server.seen) == sent and said.code == (0 if sent else 2)


@pytest.mark.photos
@pytest.mark.parametrize(
    ("name", "place"), [("lund/images/01.jpg", "near Lund, Sweden"), ("berlin/images/01.jpg", "Germany")]
)
def test_real_street_photos_bring_their_own_truth(
    command: Command, server: FakeOpenAi, shared_photos: Path, name: str, place: str
) -> None:
    photo = shared_photos / "streets/data" / name
    told = json.loads(
        command("locate", photo, "--locators", "openai", "--base-url", server.url, "--json").out
    )
    said = command("locate", photo, "--locators", "openai", "--base-url", server.url)
    assert place in said.out
    distance_km = told["guesses"][0]["distance_km"]
    assert distance_km < 2 if "lund" in name else 300 < distance_km < 450
