"""Of work away from the window's thread only the latest answer counts."""

from __future__ import annotations

import threading
from functools import partial

import pytest
from PySide6.QtCore import QThreadPool

from geoshield_app.domain.errors import NotFound
from geoshield_app.gui.canvas.latest import Latest
from tests.gui.person import PATIENCE_MS
from tests.held_fakes import HELD_SECONDS


@pytest.fixture
def latest(qtbot):
    yield Latest()
    QThreadPool.globalInstance().waitForDone(PATIENCE_MS)


def held(gate: threading.Event, answer: str) -> str:
    assert gate.wait(HELD_SECONDS)
    return answer


def test_the_answer_comes_back(qtbot, latest):
    with qtbot.waitSignal(latest.ready, timeout=PATIENCE_MS) as heard:
        latest.ask(partial(str.upper, "lund"))
        assert latest.busy
    assert heard.args == ["LUND"]
    assert not latest.busy


def test_an_answer_that_comes_after_another_was_asked_for_is_dropped(qtbot, latest):
    gate, heard = threading.Event(), []
    latest.ready.connect(heard.append)
    latest.ask(partial(held, gate, "first"))
    with qtbot.waitSignal(latest.ready, timeout=PATIENCE_MS):
        latest.ask(partial(held, gate, "second"))
        gate.set()
    QThreadPool.globalInstance().waitForDone(PATIENCE_MS)
    qtbot.wait(20)
    assert heard == ["second"]


def test_work_that_nobody_waits_for_any_more_is_not_begun(qtbot, latest):
    gate, begun = threading.Event(), []
    for _ in range(QThreadPool.globalInstance().maxThreadCount()):
        blocker = Latest()
        blocker.ask(partial(held, gate, "busy"))
        begun.append(blocker)
    done = []
    latest.ask(partial(done.append, 1))
    latest.drop()
    gate.set()
    QThreadPool.globalInstance().waitForDone(PATIENCE_MS)
    assert done == []


def test_what_goes_wrong_comes_as_a_problem(qtbot, latest):
    def gone() -> None:
        raise NotFound("There is no file 'a.jpg'.")

    with qtbot.waitSignal(latest.failed, timeout=PATIENCE_MS) as heard:
        latest.ask(gone)
    assert heard.args[0].message == "There is no file 'a.jpg'."
