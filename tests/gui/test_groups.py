"""Several photos on a card: the window hands them over together, and each has its own progress, failure and end."""

from __future__ import annotations

import itertools
from collections.abc import Generator, Sequence
from pathlib import Path
from threading import Event as Flag
from types import SimpleNamespace

import pytest

from geoshield_app import wiring
from geoshield_app.domain.errors import ModelUnusable
from geoshield_app.domain.events import Phase, Progress, State
from geoshield_app.domain.photo import Rgb8
from geoshield_app.domain.plan import Plan
from geoshield_app.domain.ports import GroupResults
from geoshield_app.domain.result import Step
from geoshield_app.gui import batch_thread
from geoshield_app.gui.batch_thread import PROGRESS_SECONDS, BatchThread
from geoshield_app.gui.page import EXPORT
from geoshield_app.gui.progress_line import progress_text
from geoshield_app.gui.run_book import RunBook
from geoshield_app.gui.work_list import Kind, Task, WorkList
from tests.fakes import FakeProtector, fake_tools, photo_file
from tests.gui.person import PATIENCE_MS, accepted, idle, states, until
from tests.held_fakes import HELD_SECONDS

SIZE = 3
A, B, C, D = (Path(f"/{name}.jpg") for name in "abcd")


class Card(FakeProtector):
    """A protector that works on three at once. ``failing`` photos of a group end with an error of their own, and
    after ``breaks_after`` steps everything breaks. Each step waits until the test lets it."""

    group_size = SIZE

    def __init__(self, failing: Sequence[int] = (), breaks_after: int | None = None) -> None:
        super().__init__()
        self.groups: list[int] = []
        self.left_early = 0
        self.steps_seen = 0
        self.may_go = Flag()
        self.may_go.set()
        self.stands_at: int | None = None
        self._failing, self._breaks_after = failing, breaks_after

    def protect_together(
        self, jobs: Sequence[tuple[Rgb8, Plan]]
    ) -> Generator[tuple[int, Step], None, GroupResults]:
        self.groups.append(len(jobs))
        works = [self.protect(*job) for job in jobs]
        results: dict[int, object] = {}
        try:
            while len(results) < len(works):
                for place, work in enumerate(works):
                    if place in results:
                        continue
                    try:
                        step = next(work)
                    except StopIteration as end:
                        results[place] = end.value
                        continue
                    self._wait(step)
                    yield place, step
        except GeneratorExit:
            self.left_early += 1
            raise
        for place in self._failing:
            results[place] = ModelUnusable("No usable number for this photo.")
        return tuple(results[place] for place in range(len(works)))  # type: ignore[return-value]

    def _wait(self, step: Step) -> None:
        self.steps_seen += 1
        if self._breaks_after is not None and self.steps_seen > self._breaks_after:
            raise RuntimeError("an illegal instruction")
        if self.stands_at is not None and step.index >= self.stands_at:
            assert self.may_go.wait(HELD_SECONDS)


@pytest.fixture
def photos(tmp_path: Path) -> list[Path]:
    return [photo_file(tmp_path / "trip" / f"{n}.jpg", seed=n) for n in range(6)]


@pytest.fixture
def opened(qtbot, open_window, monkeypatch, without_libraries, reopen, photos):
    """``opened(card)``: six photos, all that was found accepted."""

    def once(card):
        monkeypatch.setattr(wiring, "make_tools", lambda settings, *_: fake_tools(protector=card))
        window = open_window(backend=reopen())
        accepted(qtbot, window, *photos)
        return window

    return once


def test_photos_are_handed_over_as_many_at_once_as_the_card_takes(qtbot, opened):
    card = Card()
    window = opened(card)
    window.commands.protect()
    idle(qtbot, window)
    assert states(window) == ["Finished"] * 6
    assert card.groups == [3, 2], "one alone while nothing was loaded"


def test_a_protector_of_one_photo_gets_one_photo(qtbot, opened):
    class Processor(Card):
        group_size = 1

    card = Processor()
    window = opened(card)
    window.commands.protect()
    idle(qtbot, window)
    assert (states(window), card.groups) == (["Finished"] * 6, [])


def test_one_photo_of_a_group_fails_alone_and_says_why(qtbot, opened, photos):
    window = opened(Card(failing=[1]))
    window.commands.protect()
    idle(qtbot, window)
    found = states(window)
    assert found.count("Failed") == 2 and found.count("Finished") == 4
    failed = window.controller.failed
    assert {window.controller.problem_of(path).message for path in failed} == {
        "No usable number for this photo."
    }


def test_a_damaged_photo_leaves_its_group_before_the_work(qtbot, opened, photos):
    card = Card()
    window = opened(card)
    photos[2].write_bytes(photos[2].read_bytes()[:300])
    window.commands.protect()
    idle(qtbot, window)
    assert states(window)[2] == "Failed"
    assert states(window).count("Finished") == 5
    assert card.groups == [2, 2]


def test_a_card_that_breaks_fails_its_group_and_nothing_hangs(qtbot, opened):
    window = opened(Card(breaks_after=4))
    window.commands.protect()
    idle(qtbot, window)
    assert states(window).count("Failed") == 5 and states(window).count("Finished") == 1


@pytest.fixture
def in_mid_group(qtbot, opened):
    """One photo is finished, three are at their second step."""
    card = Card()
    card.stands_at = 2
    card.may_go.clear()
    window = opened(card)
    window.commands.protect()
    until(qtbot, lambda: len(window.controller.run.in_work) == SIZE and card.steps_seen > SIZE)
    window.controller.show_now()
    yield window, card
    card.may_go.set()


def test_every_photo_of_a_group_has_its_own_progress(qtbot, in_mid_group, photos):
    window, card = in_mid_group
    assert states(window) == ["Finished"] + ["Protecting"] * 3 + ["Waiting"] * 2
    until(qtbot, lambda: "3 photos together  ·  step 1 of" in window.view.footer.progress.text)
    assert "photos 2 to 4 of 6" in window.view.footer.progress.text
    window.view.go(EXPORT)
    assert window.view.page.live.path == photos[1], "one of them is shown, and stays"
    card.may_go.set()
    idle(qtbot, window)


def test_stop_after_this_finishes_the_photos_in_work(qtbot, in_mid_group):
    window, card = in_mid_group
    window.commands.stop_after_this()
    card.may_go.set()
    idle(qtbot, window)
    assert states(window) == ["Finished"] * 4 + ["Cancelled"] * 2
    assert card.left_early == 0


def test_stop_now_cancels_the_group_and_keeps_what_is_finished(qtbot, in_mid_group):
    window, card = in_mid_group
    window.commands.stop_now()
    card.may_go.set()
    idle(qtbot, window)
    assert states(window) == ["Finished"] + ["Cancelled"] * 5
    assert card.left_early == 1
    card.stands_at = None
    window.commands.protect()
    idle(qtbot, window)
    assert states(window) == ["Finished"] * 6


def test_a_pause_holds_the_whole_group_and_goes_on(qtbot, in_mid_group):
    window, card = in_mid_group
    window.commands.pause()
    card.may_go.set()
    seen = card.steps_seen
    qtbot.wait(150)
    assert card.steps_seen <= seen + 2
    window.commands.pause()
    idle(qtbot, window)
    assert states(window) == ["Finished"] * 6


def test_photos_in_work_stay_in_the_list_and_those_that_wait_can_be_taken_out(qtbot, in_mid_group, photos):
    window, card = in_mid_group
    window.controller.remove(photos[1:5])
    window.controller.unqueue(photos[3:6])
    assert list(window.controller.session.rows) == [*photos[:4], *photos[5:]]
    assert window.controller.row(photos[5]).state is State.READY
    card.may_go.set()
    idle(qtbot, window)
    assert states(window) == ["Finished"] * 4 + ["Ready"]


def test_what_one_photo_of_a_group_has_kept_already_takes_no_place(qtbot, opened, photos):
    card = Card()
    window = opened(card)
    window.controller.protect(photos[:2])
    idle(qtbot, window)
    window.controller.protect(photos)
    idle(qtbot, window)
    assert states(window) == ["Finished"] * 6
    assert card.groups == [2, 2], "the first went alone, the second was made before"


# --- the parts


def test_a_group_is_taken_off_the_list_at_once_and_new_photos_are_looked_at_behind_it():
    work = WorkList()
    work.put(Kind.PROTECT, [A, B, C, D])
    work.put(Kind.LOOK, [Path("/new.jpg")])
    tasks = work.tasks(lambda: SIZE)
    assert next(tasks) == Task(Kind.PROTECT, A, (B, C))
    assert work.waiting(Kind.PROTECT) == (D,)
    assert next(tasks).kind is Kind.LOOK
    assert next(tasks).paths == (D,)


def test_looks_and_exports_go_one_by_one():
    work = WorkList()
    work.put(Kind.EXPORT, [A, B])
    work.put(Kind.LOOK, [C, D])
    assert [task.paths for task in work.tasks(lambda: SIZE)] == [(A,), (B,), (C,), (D,)]


def test_taking_off_the_list_says_what_was_on_it():
    work = WorkList()
    work.put(Kind.PROTECT, [A, B])
    assert work.discard([B, C], (Kind.PROTECT,)) == (B,)
    assert work.waiting(Kind.PROTECT) == (A,)


def test_steps_of_a_group_are_told_as_rarely_as_those_of_one(qtbot, monkeypatch):
    now = itertools.count(0.0, PROGRESS_SECONDS / 30)
    monkeypatch.setattr(batch_thread, "time", SimpleNamespace(monotonic=lambda: next(now)))
    events = [Progress(path, Phase.OPTIMISING, Step(n, 300, ())) for n in range(1, 300) for path in (A, B, C)]
    told = []
    thread = BatchThread(lambda: (event for event in events))
    thread.said.connect(told.append)
    with qtbot.waitSignal(thread.finished, timeout=PATIENCE_MS):
        thread.start()
    thread.wait()
    assert {event.path for event in told} == {A, B, C}
    assert len(told) == pytest.approx(len(events) / 10, rel=0.1)


def test_the_line_speaks_of_all_that_are_worked_on():
    event = Progress(A, Phase.OPTIMISING, Step(62, 80, ()))
    assert progress_text(event, 4, 12, None, 4) == (
        "Protecting: 4 photos together  ·  step 62 of 80  ·  photos 5 to 8 of 12"
    )
    assert progress_text(event, 4, 12, None, 1) == "Protecting: a.jpg  ·  step 62 of 80  ·  photo 5 of 12"


def test_the_book_knows_who_is_in_work_and_how_each_ended():
    book = RunBook()
    book.ask([A, B])
    for path in (A, B):
        book.hear(Progress(path, Phase.OPTIMISING), State.PROTECTING)
    assert list(book.in_work) == [A, B]
    book.drop([B])
    assert (book.total, book.ended) == (1, 0)
