"""Getting a model: progress that adds up, stopping, going on, and a download that comes to a halt."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest

from geoshield_app.domain.errors import ModelAbsent, ServiceAbsent, ServiceError, ServiceSlow, UsageError
from geoshield_app.vlm import ollama_pull
from geoshield_app.vlm.limits import Limits
from geoshield_app.vlm.ollama_pull import PullProgress, pull
from tests.vlm.fake_ollama import FakeOllama, Reply, dead_url

QUICK = Limits(connect_seconds=2.0, verify_seconds=0.2)


@pytest.fixture
def server() -> Iterator[FakeOllama]:
    with FakeOllama(models=()) as running:
        yield running


def pulled(server: FakeOllama, **others: object) -> list[PullProgress]:
    return list(pull("llava:7b", server.url, **others))  # type: ignore[arg-type]


def test_the_progress_grows_to_the_whole_and_the_model_is_there(server: FakeOllama) -> None:
    seen = pulled(server)
    assert seen[0].doing == "pulling manifest" and seen[0].total_bytes == 0 and seen[0].share == 0
    assert seen[-1].doing == "success" and seen[-1].done_bytes == seen[-1].total_bytes == 4600
    assert [one.done_bytes for one in seen] == sorted(one.done_bytes for one in seen)
    assert "llava:7b" in server.models


def test_the_time_left_follows_from_what_came(server: FakeOllama) -> None:
    ticks = itertools.count(0.0, 1.0)
    left = [one.seconds_left for one in pulled(server, clock=lambda: next(ticks))]
    known = [seconds for seconds in left if seconds is not None]
    assert left[0] is None and known and known[-1] == 0


def test_leaving_the_loop_stops_the_download_and_the_next_call_goes_on(server: FakeOllama) -> None:
    server.stalls_at = 2000
    story = pull("llava:7b", server.url)
    for progress in story:
        if progress.share >= 0.5:
            break
    story.close()
    assert server.hung_up.wait(60)
    server.stalls_at = None
    first = next(one for one in pulled(server) if one.done_bytes)
    assert first.done_bytes > 2000
    assert "llava:7b" in server.models


def test_a_download_that_no_longer_grows_has_stalled_although_reports_go_on(server: FakeOllama) -> None:
    server.stalls_at = 2000
    ticks = itertools.count(0.0, 3.0)
    with pytest.raises(ServiceSlow, match=r"stalled at 50%") as raised:
        pulled(server, clock=lambda: next(ticks))
    assert "goes on" in raised.value.advice
    server.stalls_at = None
    assert pulled(server)[-1].doing == "success"


def test_reports_that_only_repeat_a_status_have_stalled_too(server: FakeOllama) -> None:
    server.replies["/api/pull"] = Reply(b'{"status": "pulling manifest"}\n', endless=True)
    ticks = itertools.count(0.0, 3.0)
    with pytest.raises(ServiceSlow, match="stalled"):
        pulled(server, clock=lambda: next(ticks))


@pytest.fixture
def checking(server: FakeOllama, monkeypatch: pytest.MonkeyPatch) -> FakeOllama:
    """A server that checks what came and says nothing meanwhile."""
    monkeypatch.setattr(ollama_pull, "BEAT_SECONDS", 0.01)
    line = b'{"status": "verifying sha256 digest"}\n'
    server.replies["/api/pull"] = Reply(line * 2, silent_after=len(line))
    return server


def test_stopping_is_answered_while_ollama_says_nothing(checking: FakeOllama) -> None:
    story = pull("llava:7b", checking.url)
    while next(story).doing != "verifying sha256 digest":
        pass
    assert {next(story).doing for _ in range(3)} == {"verifying sha256 digest"}
    story.close()


def test_silence_while_the_disk_is_checked_is_no_stall_for_a_long_time(checking: FakeOllama) -> None:
    now = [0.0]
    limits = Limits(verify_seconds=900.0, stall_seconds=60.0)
    story = pull("llava:7b", checking.url, limits, lambda: now[0])
    while next(story).doing != "verifying sha256 digest":
        pass
    now[0] = 800.0
    assert next(story).doing and next(story).doing
    now[0] = 1000.0
    with pytest.raises(ServiceSlow, match="stalled"):
        for _ in story:
            pass


def test_silence_is_a_stall_as_well(server: FakeOllama) -> None:
    server.replies["/api/pull"] = Reply(b'{"status": "pulling manifest"}\n' * 2, silent_after=31)
    with pytest.raises(ServiceSlow, match="stalled"):
        pulled(server, limits=QUICK)


def test_a_model_that_the_library_does_not_have_is_said(server: FakeOllama) -> None:
    with pytest.raises(ModelAbsent, match="library has no model 'lava'"):
        list(pull("lava", server.url))


@pytest.mark.parametrize(
    ("said", "kind", "word"),
    [
        ('{"error": "dial tcp: lookup registry: no such host"}', ServiceAbsent, "proxy"),
        ('{"error": "max retries exceeded: EOF"}', ServiceAbsent, "goes on"),
        (
            '{"error": "tls: failed to verify certificate: x509: unknown authority"}',
            ServiceAbsent,
            "internet",
        ),
        ('{"error": "write /models/blobs/x: no space left on device"}', ServiceError, "space"),
        ('{"error": "this model requires a newer version of Ollama"}', ServiceError, "log"),
        ('{"status": "pulling manifest"}', ServiceAbsent, "goes on"),
        ('{"status": "pulling x", "digest": "sha256:x", "total": 9, "completed": "many"}', ServiceError, ""),
        ("[1]", ServiceError, ""),
        ("<html>", ServiceError, ""),
    ],
)
def test_what_breaks_a_download_is_one_sentence_with_advice(
    server: FakeOllama, said: str, kind: type[ServiceError], word: str
) -> None:
    server.replies["/api/pull"] = Reply(said.encode() + b"\n")
    with pytest.raises(ServiceError) as raised:
        pulled(server)
    assert isinstance(raised.value, kind) and raised.value.message.endswith(".")
    assert raised.value.advice and word in raised.value.advice


def test_figures_that_lie_do_not_leave_nought_to_one(server: FakeOllama) -> None:
    part = b'{"status": "pulling x", "digest": "sha256:x", "total": %d, "completed": %d}\n'
    server.replies["/api/pull"] = Reply(part % (100, 900) + part % (100, -5) + b'{"status": "success"}\n')
    assert all(0 <= one.share <= 1 for one in pulled(server))


def test_a_service_that_dies_in_the_middle_is_said(server: FakeOllama) -> None:
    server.replies["/api/pull"] = Reply(b'{"status": "pulling manifest"}\n' * 9, cut_after=45)
    with pytest.raises(ServiceAbsent, match="broke off"):
        pulled(server)


def test_nobody_there_is_said() -> None:
    with pytest.raises(ServiceAbsent):
        list(pull("llava:7b", dead_url()))


def test_what_cannot_be_a_name_is_refused() -> None:
    with pytest.raises(UsageError):
        list(pull("two words"))
