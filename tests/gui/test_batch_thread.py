"""The thread drives one stream, ends within one event when asked, and never lets an exception out."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from types import SimpleNamespace

import pytest

from geoshield_app.domain.events import Failed, Finished, Phase, Progress
from geoshield_app.domain.result import Step
from geoshield_app.gui import batch_thread
from geoshield_app.gui.batch_thread import PROGRESS_SECONDS, BatchThread, _Told
from geoshield_app.gui.work_list import Kind, Task
from tests.gui import streams
from tests.gui.person import PATIENCE_MS, until

A = Path("/p/a.jpg")
TASK = Task(Kind.PROTECT, A)


class Ears:
    """Hears what a thread says, as the window would."""

    def __init__(self, thread: BatchThread) -> None:
        self.events, self.problems = [], []
        thread.said.connect(self.events.append)
        thread.broke.connect(self.problems.append)


def raising_while_closed():
    try:
        yield from streams.endless(TASK)
    finally:
        raise OSError("the journal cannot be closed")


def test_events_arrive_in_order_and_the_end_is_among_them(qtbot):
    thread = BatchThread(partial(streams.good, TASK))
    ears = Ears(thread)
    with qtbot.waitSignal(thread.finished, timeout=PATIENCE_MS):
        thread.start()
    until(qtbot, lambda: any(isinstance(event, Finished) for event in ears.events))
    told = [event for event in streams.good(TASK) if event in ears.events]
    assert ears.events == told
    assert ears.problems == []


def test_steps_are_told_as_often_as_an_eye_can_follow_and_all_else_always(monkeypatch):
    now = [0.0]
    monkeypatch.setattr(batch_thread, "time", SimpleNamespace(monotonic=lambda: now[0]))
    told, step = _Told(), Progress(A, Phase.OPTIMISING, Step(1, 80, ()))
    assert told.worth_telling(step)
    now[0] = 0.9 * PROGRESS_SECONDS
    assert not told.worth_telling(Progress(A, Phase.OPTIMISING, Step(2, 80, ())))
    assert told.worth_telling(Progress(A, Phase.OPTIMISING, Step(3, 80, (), b"jpeg")))
    now[0] += 1.1 * PROGRESS_SECONDS
    assert told.worth_telling(Progress(A, Phase.OPTIMISING, Step(4, 80, ())))
    assert told.worth_telling(Progress(A, Phase.SAVING))
    assert told.worth_telling(Failed(A, streams.Problem("x")))


def test_interruption_ends_the_run_at_the_next_event(qtbot):
    gate = streams.Gate()
    thread = BatchThread(partial(gate, TASK))
    thread.start()
    gate.let(2)
    until(qtbot, lambda: gate.stands_before == 3)
    thread.requestInterruption()
    gate.let(100)
    assert thread.wait(PATIENCE_MS)
    assert len(gate.said) == 3
    assert gate.closed.is_set()


def test_a_held_thread_stands_still_and_goes_on(qtbot):
    gate = streams.Gate()
    thread = BatchThread(partial(gate, TASK))
    thread.hold(True)
    thread.start()
    gate.let(100)
    until(qtbot, lambda: len(gate.said) == 1)
    assert not thread.wait(150)
    assert len(gate.said) == 1
    thread.hold(False)
    assert thread.wait(PATIENCE_MS)
    assert isinstance(gate.said[-1], Finished)


def test_a_held_thread_can_still_be_interrupted(qtbot):
    thread = BatchThread(partial(streams.endless, TASK))
    thread.hold(True)
    thread.start()
    thread.requestInterruption()
    assert thread.wait(PATIENCE_MS)


@pytest.mark.parametrize(
    ("stream", "words"),
    [
        (partial(streams.crashing, TASK), "unexpected"),
        (partial(streams.refusing, TASK), "no space left"),
        (lambda: 1 / 0, "unexpected"),
        (lambda: None, "unexpected"),
        (raising_while_closed, "unexpected"),
    ],
)
def test_a_broken_stream_becomes_a_problem_not_an_exception(qtbot, stream, words):
    thread = BatchThread(stream)
    with qtbot.waitSignal(thread.broke, timeout=PATIENCE_MS) as heard:
        thread.start()
        if stream is raising_while_closed:
            thread.requestInterruption()
    assert thread.wait(PATIENCE_MS)
    problem = heard.args[0]
    assert words in problem.message
    assert "Traceback" in problem.details
