"""The thread drives one stream, ends within one event when asked, and never lets an exception out."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from geoshield_app.domain.events import Failed, Finished
from geoshield_app.domain.settings import Settings
from geoshield_app.gui.batch_thread import BatchThread
from geoshield_app.gui.stream import Run
from tests.gui import streams
from tests.gui.person import PATIENCE_MS, until

PATHS = (Path("/p/a.jpg"), Path("/p/b.jpg"))


@pytest.fixture
def run(tmp_path: Path) -> Run:
    return Run((), frozenset(PATHS), Settings(tmp_path))


class Ears:
    """Hears what a thread says, as the window would."""

    def __init__(self, thread: BatchThread) -> None:
        self.events, self.problems = [], []
        thread.said.connect(self.events.append)
        thread.broke.connect(self.problems.append)


def started(qtbot, stream, run) -> tuple[BatchThread, Ears]:
    thread = BatchThread(partial(stream, run))
    ears = Ears(thread)
    thread.start()
    return thread, ears


def test_every_event_arrives_in_order(qtbot, run):
    thread = BatchThread(partial(streams.good, run))
    ears = Ears(thread)
    with qtbot.waitSignal(thread.finished, timeout=PATIENCE_MS):
        thread.start()
    until(qtbot, lambda: len(ears.events) == 14)
    assert ears.events == list(streams.good(run))
    assert ears.problems == []


def test_interruption_ends_the_run_at_the_next_event(qtbot, run):
    gate = streams.Gate()
    thread, _ = started(qtbot, gate, run)
    gate.let(2)
    until(qtbot, lambda: len(gate.said) == 2)
    thread.requestInterruption()
    gate.let(1)
    assert thread.wait(PATIENCE_MS)
    assert len(gate.said) <= 3
    assert gate.closed.is_set()


def test_stopping_after_this_photo_finishes_it_and_no_other(qtbot, run):
    gate = streams.Gate()
    thread, _ = started(qtbot, gate, run)
    gate.let(2)
    until(qtbot, lambda: len(gate.said) == 2)
    thread.stop_after_this()
    gate.let(100)
    assert thread.wait(PATIENCE_MS)
    assert [event.path for event in gate.said if isinstance(event, Finished)] == [PATHS[0]]
    assert {event.path for event in gate.said} == {PATHS[0]}


def test_an_endless_stream_can_be_stopped(qtbot, run):
    thread, _ = started(qtbot, streams.endless, run)
    thread.requestInterruption()
    assert thread.wait(PATIENCE_MS)


@pytest.mark.parametrize(
    ("stream", "words"),
    [
        (streams.crashing, "unexpected"),
        (streams.refusing, "no space left"),
        (lambda run: 1 / 0, "unexpected"),
        (lambda run: None, "unexpected"),
    ],
)
def test_a_broken_stream_becomes_a_problem_not_an_exception(qtbot, run, stream, words):
    thread = BatchThread(partial(stream, run))
    with qtbot.waitSignal(thread.broke, timeout=PATIENCE_MS) as heard:
        thread.start()
    assert thread.wait(PATIENCE_MS)
    problem = heard.args[0]
    assert words in problem.message
    assert "Traceback" in problem.details


def test_a_stream_that_fails_while_it_is_closed_is_reported(qtbot, run):
    thread = BatchThread(partial(streams.raising_while_closed, run))
    with qtbot.waitSignal(thread.broke, timeout=PATIENCE_MS) as heard:
        thread.start()
        thread.requestInterruption()
    assert thread.wait(PATIENCE_MS)
    assert "journal cannot be closed" in heard.args[0].details


def test_a_failed_photo_does_not_end_the_run(qtbot, run):
    thread = BatchThread(partial(streams.failing_first, run))
    ears = Ears(thread)
    with qtbot.waitSignal(thread.finished, timeout=PATIENCE_MS):
        thread.start()
    until(qtbot, lambda: any(isinstance(event, Finished) for event in ears.events))
    assert [type(event) for event in ears.events if isinstance(event, Failed | Finished)] == [
        Failed,
        Finished,
    ]
