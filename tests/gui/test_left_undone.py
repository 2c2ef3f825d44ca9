"""What becomes of photos that a run leaves undone, because it broke or was stopped."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from threading import Event as Flag

import pytest

from geoshield_app.domain.events import Drafted, Phase, Progress, State
from geoshield_app.gui.page import EXPORT
from geoshield_app.gui.trouble import TroubleDialog
from geoshield_app.gui.work_list import Kind
from tests.gui import streams
from tests.gui.listed import listed, ready, rows_before
from tests.gui.person import accepted, drop, idle, mime, primary, states, until
from tests.gui.working_backend import WorkingBackend
from tests.held_fakes import HELD_SECONDS

UNEXPECTED = "Something unexpected went wrong (RuntimeError)."


@pytest.fixture
def gate():
    gate = streams.Gate()
    yield gate
    gate.let(100)


# --- a run that breaks


@dataclass
class Breaking:
    """Good, but breaks in the midst of the first photo of that kind, after its first word or before it."""

    kind: Kind
    phase: Phase | None = Phase.OPENING

    def __call__(self, task):
        if task.kind is not self.kind:
            yield from streams.good(task)
            return
        if self.phase is not None:
            yield Progress(task.path, self.phase)
        raise RuntimeError("the models are gone")


@pytest.mark.parametrize("phase", [Phase.OPENING, None], ids=["after its first word", "before it"])
def test_a_run_that_breaks_cancels_nothing_and_the_photo_in_work_says_why(qtbot, open_window, photos, phase):
    window = open_window(Breaking(Kind.PROTECT, phase))
    controller, backend = window.controller, window.controller.backend
    accepted(qtbot, window, *photos)
    before = [controller.row(path) for path in photos]
    backend.asked.clear()
    window.commands.protect()
    idle(qtbot, window)
    assert states(window) == ["Failed", "Ready", "Ready"]
    assert [controller.row(path) for path in photos[1:]] == before[1:]
    assert controller.row(photos[0]).reason == UNEXPECTED
    assert "the models are gone" in controller.problem_of(photos[0]).details
    assert [backend.saved[path] for path in photos] == list(controller.session.rows.values())
    assert backend.asked == [(Kind.PROTECT, photos[0])], "nothing began again by itself"
    assert primary(window).text() == "Protect 2"
    assert window.view.footer.notice == "0 done, 1 failed."
    window.findChild(TroubleDialog).reject()


def test_what_waited_when_a_run_broke_keeps_its_verdict_and_its_files(qtbot, open_window, photos):
    window = open_window(Breaking(Kind.PROTECT))
    finished, undecided = rows_before(photos[1])[-1], rows_before(photos[2])[1]
    listed(window, *ready(photos[0]), finished, undecided)
    window.controller.protect(photos)
    idle(qtbot, window)
    assert [window.controller.row(path) for path in photos[1:]] == [finished, undecided]
    window.findChild(TroubleDialog).reject()


def test_every_photo_that_was_worked_on_together_says_what_happened(qtbot, open_window, photos, monkeypatch):
    backend = WorkingBackend(script=Breaking(Kind.PROTECT))
    monkeypatch.setattr(backend, "group_size", lambda: 2)
    window = open_window(backend=backend)
    listed(window, *ready(*photos))
    window.controller.protect(photos)
    idle(qtbot, window)
    assert states(window) == ["Failed", "Failed", "Ready"]
    assert {window.controller.row(path).reason for path in photos[:2]} == {UNEXPECTED}
    window.findChild(TroubleDialog).reject()


def test_a_file_that_was_being_placed_says_why_it_was_not_and_the_photo_stays_finished(
    qtbot, open_window, photos
):
    window = open_window(Breaking(Kind.EXPORT, Phase.SAVING))
    finished = [
        replace(rows_before(path)[-1], exported=(), placed=frozenset(), trouble=None) for path in photos
    ]
    listed(window, *finished)
    window.controller.export(photos)
    idle(qtbot, window)
    assert states(window) == ["Finished"] * 3
    first, *others = window.controller.session.rows.values()
    assert first.trouble.message == UNEXPECTED and first.phase is None
    assert others == finished[1:]
    assert primary(window).text() == "Export 3"
    window.view.go(EXPORT, photos[0])
    assert window.view.page.enabled("show_problem") and window.view.page.enabled("retry")
    window.findChild(TroubleDialog).reject()


def test_a_look_that_breaks_says_so_and_the_others_stay_new(qtbot, open_window, photos):
    window = open_window(Breaking(Kind.LOOK))
    drop(window, mime(*photos))
    idle(qtbot, window)
    assert states(window) == ["Failed", "New", "New"]
    assert window.controller.row(photos[0]).reason == UNEXPECTED
    assert window.controller.backend.asked == [(Kind.LOOK, photos[0])]
    assert primary(window).text() == "Look at 2"
    window.findChild(TroubleDialog).reject()


@dataclass
class BreakingAtTheEnd:
    """As through the gate, and the end of it goes wrong."""

    gate: streams.Gate

    def __call__(self, task):
        try:
            yield from self.gate(task)
        finally:
            raise RuntimeError("the models are gone")


def test_what_the_person_had_stopped_is_cancelled_though_the_end_went_wrong(qtbot, open_window, photos, gate):
    window = open_window(BreakingAtTheEnd(gate))
    listed(window, *ready(*photos))
    window.controller.protect(photos)
    gate.let(1)
    until(qtbot, lambda: bool(window.controller.run.in_work))
    window.commands.stop_now()
    gate.let(1)
    idle(qtbot, window)
    assert states(window) == ["Failed", "Cancelled", "Cancelled"]
    window.findChild(TroubleDialog).reject()


def test_what_breaks_while_the_window_goes_stands_on_the_photo_alone(qtbot, open_window, photos, gate):
    window = open_window(BreakingAtTheEnd(gate))
    controller = window.controller
    listed(window, *ready(*photos))
    controller.protect(photos)
    gate.let(1)
    until(qtbot, lambda: bool(controller.run.in_work))
    window.close()
    gate.let(1)
    until(qtbot, lambda: not controller.running)
    assert [controller.backend.saved[path].state for path in photos] == [
        State.FAILED,
        State.READY,
        State.READY,
    ]
    assert window.findChild(TroubleDialog) is None


# --- a run that is stopped


def saving(task):
    """A file that takes for ever to be placed."""
    while True:
        yield Progress(task.path, Phase.SAVING)


def test_a_photo_whose_export_was_stopped_is_not_being_saved_any_more(qtbot, open_window, photos):
    window = open_window(saving)
    finished = rows_before(photos[0])[-1]
    listed(window, finished)
    window.controller.export(photos[:1])
    until(qtbot, lambda: window.controller.row(photos[0]).phase is Phase.SAVING)
    window.commands.stop_now()
    idle(qtbot, window)
    assert window.controller.row(photos[0]) == finished


def test_a_photo_whose_look_was_stopped_is_new(qtbot, open_window, photos):
    window = open_window(streams.endless)
    drop(window, mime(*photos))
    until(qtbot, lambda: "Looking" in states(window))
    window.commands.stop_now()
    idle(qtbot, window)
    assert states(window) == ["New"] * 3


@dataclass
class WithoutAWord:
    """Holds its photo until the test lets it go, and never speaks of it."""

    may_go: Flag = field(default_factory=Flag)

    def __call__(self, task):
        assert self.may_go.wait(HELD_SECONDS)
        yield Drafted(Path("/nowhere/stranger.jpg"), streams.draft(task.path))
        yield from streams.good(task)


def test_a_photo_that_was_stopped_before_its_first_word_does_not_wait_for_ever(qtbot, open_window, photos):
    script = WithoutAWord()
    window = open_window(script)
    listed(window, *ready(photos[0]))
    window.controller.protect(photos[:1])
    until(qtbot, lambda: not window.controller.worker.work.count(Kind.PROTECT))
    window.commands.stop_now()
    script.may_go.set()
    idle(qtbot, window)
    assert states(window) == ["Cancelled"]
