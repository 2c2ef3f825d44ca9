"""What is taken out of the queue is what it was before it was queued."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from geoshield_app.domain.events import State
from geoshield_app.domain.plan import Decision
from geoshield_app.gui.work_list import Kind
from geoshield_app.workflow.session import Row
from tests.gui import streams
from tests.gui.listed import listed, ready, rows_before
from tests.gui.person import idle, states
from tests.gui.working_backend import WorkingBackend

BEFORE = rows_before(Path("b.jpg"))


def waiting(path: Path) -> Row:
    """From an earlier start, which was killed."""
    return Row(path, State.WAITING, photo_sha256=path.name)


@pytest.fixture
def gate():
    gate = streams.Gate()
    yield gate
    gate.let(100)


@pytest.mark.parametrize("number", range(len(BEFORE)), ids=[row.state.value for row in BEFORE])
def test_what_is_taken_out_of_the_queue_is_what_it_was_before(qtbot, open_window, photos, gate, number):
    window = open_window(gate)
    controller, before = window.controller, rows_before(photos[1])[number]
    listed(window, *ready(photos[0]), before)
    controller.protect(photos[:2])
    assert controller.row(photos[1]).state is State.WAITING
    controller.unqueue([photos[1]])
    assert controller.row(photos[1]) == before
    assert controller.backend.saved[photos[1]] == before
    gate.let(100)
    idle(qtbot, window)
    assert controller.backend.asked == [(Kind.PROTECT, photos[0])]
    assert controller.row(photos[1]) == before


@pytest.mark.parametrize(
    ("looked_at", "decided", "state"),
    [(True, True, State.READY), (True, False, State.NEEDS_REVIEW), (False, False, State.NEW)],
)
def test_what_waits_since_an_earlier_start_is_what_is_known_of_it(
    open_window, photos, looked_at, decided, state
):
    window = open_window(backend=WorkingBackend())
    decision = Decision(streams.draft(photos[0])) if decided else None
    window.controller.backend.decisions[photos[0]] = decision
    listed(window, replace(waiting(photos[0]), photo_sha256=photos[0].name if looked_at else ""))
    window.controller.unqueue([photos[0]])
    assert window.controller.row(photos[0]).state is state


@pytest.mark.parametrize("everything", [False, True], ids=["not asked for", "asked for once more"])
def test_what_waits_since_an_earlier_start_can_be_taken_out_while_others_are_protected(
    open_window, photos, gate, everything
):
    window = open_window(gate)
    listed(window, *ready(photos[0]), waiting(photos[1]))
    window.controller.protect(None if everything else photos[:1])
    window.controller.unqueue([photos[1]])
    assert window.controller.row(photos[1]).state is State.NEEDS_REVIEW


def test_what_was_taken_out_of_the_queue_is_not_exported_by_itself_later(qtbot, open_window, photos, gate):
    window = open_window(gate)
    controller = window.controller
    listed(window, *ready(*photos[:2]))
    controller.export_all(photos[:2], demonstrations=False)
    controller.unqueue([photos[1]])
    controller.protect([photos[1]])
    gate.let(100)
    idle(qtbot, window)
    assert states(window) == ["Finished"] * 2
    assert [path for kind, path in controller.backend.asked if kind is Kind.EXPORT] == [photos[0]]
