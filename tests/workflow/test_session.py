"""The session is a pure fold: every input is in one state, and the totals add up."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geoshield_app.domain.errors import Problem
from geoshield_app.domain.events import (
    Drafted,
    Event,
    Exported,
    Failed,
    Finished,
    NotExported,
    Phase,
    Progress,
    Skipped,
    State,
)
from geoshield_app.domain.findings import Draft, SceneNotes
from geoshield_app.domain.photo import PhotoRef, PhotoTags
from geoshield_app.domain.plan import Decision
from geoshield_app.domain.result import Outcome, Saved, Step, Verdict, VerdictKind
from geoshield_app.workflow.discover import GIVEN_TWICE
from geoshield_app.workflow.session import LEFT_OUT, Session

PATHS = [Path(f"{letter}.jpg") for letter in "abcde"]


def outcome(kind: VerdictKind = VerdictKind.APPLIED) -> Outcome:
    verdict = Verdict(kind, "Because.", 8, 3.0, 38.0, 0.97, (), ())
    return Outcome(Saved(Path("out.jpg"), "0" * 64, 10, "jpeg"), verdict, 1.0)


def draft(path: Path) -> Draft:
    return Draft(PhotoRef(path, "0" * 64, 48, 48, "JPEG"), PhotoTags(), SceneNotes(()), ())


def step(index: int, total: int = 10) -> Step:
    return Step(index, total, (("total", 0.0),))


def events_of(path: Path) -> st.SearchStrategy[Event]:
    progress = st.sampled_from([Progress(path, phase) for phase in Phase])
    ends: list[Event] = [Failed(path, Problem("No.")), Skipped(path, "No photo."), Skipped(path, GIVEN_TWICE)]
    ends += [Finished(path, outcome(kind)) for kind in VerdictKind]
    ends += [Exported(path, outcome()), NotExported(path, Problem("Full."))]
    return st.one_of(progress, st.just(Drafted(path, draft(path))), st.sampled_from(ends))


@given(st.lists(st.sampled_from(PATHS).flatmap(events_of), max_size=40), st.booleans())
def test_the_totals_add_up_after_any_events(events: list[Event], stop: bool) -> None:
    session = Session.of(PATHS[:3])
    for now, event in enumerate(events):
        session = session.after(event, float(now))
        assert sum(session.counts.values()) == session.total
        assert 0 <= session.share <= 1
        left = session.left_seconds(float(now))
        assert left is None or left >= 0
    assert sum(session.verdicts.values()) == session.counts.get(State.FINISHED, 0)
    if stop:
        session = session.stopped()
        assert session.ended == session.total == sum(session.counts.values())


def test_a_second_name_of_a_photo_ends_as_skipped_and_a_repeated_name_has_no_row() -> None:
    photo, link = PATHS[:2]
    session = Session.of([photo, link, photo, link])
    for path in (link, photo, link):
        session = session.after(Skipped(path, GIVEN_TWICE))
    session = session.after(Finished(photo, outcome()))
    assert session.counts == {State.FINISHED: 1, State.SKIPPED: 3}
    assert session.ended == session.total == 4


@given(st.lists(events_of(PATHS[0]), max_size=20))
def test_an_input_ends_once_and_stays_as_it_ended(events: list[Event]) -> None:
    session, ended_as = Session.of(PATHS[:1]), None
    for event in events:
        session = session.after(event)
        state = session.rows[PATHS[0]].state
        assert ended_as is None or state is ended_as
        ended_as = state if state.ended else None


def test_a_photo_goes_through_the_states_of_the_table() -> None:
    path, session = PATHS[0], Session.of(PATHS[:1], accept_all=True)
    story: list[tuple[Event, State]] = [
        (Progress(path, Phase.OPENING), State.LOOKING),
        (Progress(path, Phase.FINDING), State.LOOKING),
        (Drafted(path, draft(path)), State.READY),
        (Progress(path, Phase.OPENING), State.PROTECTING),
        (Progress(path, Phase.OPTIMISING, step(1)), State.PROTECTING),
        (Finished(path, outcome()), State.FINISHED),
    ]
    assert session.rows[path].state is State.NEW
    for event, expected in story:
        session = session.after(event)
        assert session.rows[path].state is expected


def test_without_yes_a_draft_needs_review() -> None:
    session = Session.of(PATHS[:1]).after(Drafted(PATHS[0], draft(PATHS[0])))
    assert session.counts == {State.NEEDS_REVIEW: 1}


def test_stopping_cancels_what_has_not_ended_and_nothing_else() -> None:
    session = (
        Session.of(PATHS[:3]).after(Finished(PATHS[0], outcome())).after(Progress(PATHS[1], Phase.OPENING))
    )
    assert session.stopped().counts == {State.FINISHED: 1, State.CANCELLED: 2}


def test_an_older_session_is_not_changed_by_a_later_event() -> None:
    before = Session.of(PATHS[:1])
    before.after(Finished(PATHS[0], outcome()))
    assert before.counts == {State.NEW: 1}


def test_retry_makes_a_failed_row_new_again() -> None:
    session = Session.of(PATHS[:2]).after(Failed(PATHS[0], Problem("No."))).again([PATHS[0]])
    assert session.counts == {State.NEW: 2}


def test_the_time_left_is_measured_not_guessed() -> None:
    session = Session.of(PATHS[:4])
    assert session.left_seconds(0.0) is None
    for index in range(1, 6):  # two seconds a step, told twice each, once per encoder
        for _ in range(2):
            session = session.after(Progress(PATHS[0], Phase.OPTIMISING, step(index)), 2.0 * index)
    assert session.left_seconds(10.0) == pytest.approx(5 * 2 + 3 * 20)
    session = session.after(Finished(PATHS[0], outcome()), 22.0)
    assert session.left_seconds(22.0) == pytest.approx(3 * 20)


def test_quick_failures_do_not_make_the_rest_look_quick() -> None:
    session = Session.of(PATHS[:3])
    session = session.after(Progress(PATHS[0], Phase.OPENING), 0.0).after(Finished(PATHS[0], outcome()), 30.0)
    session = session.after(Progress(PATHS[1], Phase.OPENING), 30.0).after(
        Failed(PATHS[1], Problem("No.")), 30.1
    )
    assert session.left_seconds(30.1) == pytest.approx(30.0)


def finished() -> Session:
    return Session.of(PATHS[:2]).after(Finished(PATHS[0], outcome()))


def test_a_finished_photo_goes_on_to_be_exported_and_stays_finished() -> None:
    session = finished().after(Progress(PATHS[0], Phase.OPTIMISING, step(3)))
    assert session.rows[PATHS[0]].state is State.FINISHED and session.current == PATHS[0]
    assert session.rows[PATHS[0]].step == step(3), "another size is being protected"
    session = session.after(Exported(PATHS[0], outcome()))
    row = session.rows[PATHS[0]]
    assert row.is_exported and row.step is None and session.current is None


def test_a_file_placed_twice_counts_once_and_another_place_counts() -> None:
    elsewhere = replace(outcome(), saved=replace(outcome().saved, path=Path("else.jpg")))
    session = finished()
    for one in (outcome(), elsewhere, outcome()):
        session = session.after(Exported(PATHS[0], one))
    assert session.rows[PATHS[0]].exported == (elsewhere, outcome())


def test_an_export_that_did_not_work_is_told_beside_the_result_until_one_works() -> None:
    session = finished().after(NotExported(PATHS[0], Problem("Full.")))
    row = session.rows[PATHS[0]]
    assert row.state is State.FINISHED and row.outcome is not None
    assert row.trouble == Problem("Full.")
    assert session.after(Exported(PATHS[0], outcome())).rows[PATHS[0]].trouble is None


def test_rows_are_reordered_in_the_places_that_they_hold() -> None:
    a, b, c, d, e = PATHS
    session = Session.of(PATHS).ordered([e, b, a])
    assert list(session.rows) == [e, b, c, d, a]
    assert list(session.without([c, b]).rows) == [e, d, a]


def test_a_decision_makes_a_photo_ready_and_what_became_of_it_before_is_gone() -> None:
    decision = Decision(draft(PATHS[0]))
    row = finished().decided(PATHS[0], decision).rows[PATHS[0]]
    assert row.state is State.READY and row.decision == decision
    assert row.outcome is None and row.verdict is None
    left_out = finished().decided(PATHS[0], replace(decision, excluded=True)).rows[PATHS[0]]
    assert left_out.state is State.SKIPPED and left_out.reason == LEFT_OUT


def test_a_photo_that_was_decided_before_is_ready_when_it_is_looked_at() -> None:
    session = Session.of(PATHS[:1]).after(Drafted(PATHS[0], draft(PATHS[0]), decided=True))
    assert session.rows[PATHS[0]].state is State.READY


def test_trying_again_keeps_draft_and_decision() -> None:
    session = Session.of(PATHS[:1]).decided(PATHS[0], Decision(draft(PATHS[0])))
    session = session.after(Failed(PATHS[0], Problem("No.", "Do.")))
    row = session.again([PATHS[0]]).rows[PATHS[0]]
    assert row.state is State.NEW and not row.reason and not row.advice
    assert row.draft is not None and row.decision is not None


def test_a_pause_is_nobodys_slowness() -> None:
    session = Session.of(PATHS[:2])
    session = session.after(Progress(PATHS[0], Phase.OPTIMISING, step(1)), 0.0)
    session = session.after(Progress(PATHS[0], Phase.OPTIMISING, step(2)), 1.0)
    session = session.held(1.0).held(50.0).resumed(101.0)
    session = session.after(Progress(PATHS[0], Phase.OPTIMISING, step(3)), 102.0)
    assert session.pace.step_seconds == pytest.approx(1.0)
    assert session.resumed(500.0) == session, "it is not paused"


def test_an_export_of_the_last_finished_photo_is_not_counted_as_a_photo_less() -> None:
    session = Session.of(PATHS[:1])
    session = session.after(Progress(PATHS[0], Phase.OPENING), 0.0).after(Finished(PATHS[0], outcome()), 4.0)
    session = session.after(Progress(PATHS[0], Phase.OPENING), 5.0)
    left = session.left_seconds(6.0)
    assert left is not None and left >= 0


def test_a_photo_that_is_exported_and_then_finished_is_measured_once() -> None:
    session = Session.of(PATHS[:2])
    session = session.after(Progress(PATHS[0], Phase.OPENING), 0.0)
    session = session.after(Exported(PATHS[0], outcome()), 10.0).after(Finished(PATHS[0], outcome()), 10.0)
    assert session.pace.photo_seconds == 10.0
    assert session.left_seconds(10.0) == 10.0


def together(session: Session, count: int, start: float, seconds: float) -> Session:
    """``count`` photos that begin, step and end side by side."""
    paths = PATHS[:count]
    for path in paths:
        session = session.after(Progress(path, Phase.OPTIMISING, step(1)), start)
    for path in paths:
        session = session.after(Progress(path, Phase.OPTIMISING, step(2)), start + seconds / 2)
    for path in paths:
        session = session.after(Finished(path, outcome()), start + seconds)
    return session


def test_photos_worked_on_together_share_their_time() -> None:
    session = together(Session.of(PATHS), 3, 0.0, 12.0)
    assert session.pace.photo_seconds == pytest.approx(4.0)
    assert session.left_seconds(12.0) == pytest.approx(4.0 * (len(PATHS) - 3))


def test_while_several_are_in_work_none_of_them_is_counted_as_waiting() -> None:
    session = Session.of(PATHS[:3])
    for path in PATHS[:3]:
        session = session.after(Progress(path, Phase.OPTIMISING, step(1)), 0.0)
    for path in PATHS[:3]:
        session = session.after(Progress(path, Phase.OPTIMISING, step(2)), 3.0)
    total = step(2).total
    assert session.left_seconds(3.0) == pytest.approx(3.0 * (total - 2)), "one step of the group takes 3 s"


def test_one_that_fails_takes_no_share_of_the_time() -> None:
    session = Session.of(PATHS[:2])
    for path in PATHS[:2]:
        session = session.after(Progress(path, Phase.OPTIMISING, step(1)), 0.0)
    session = session.after(Failed(PATHS[0], Problem("No.", "Do.")), 2.0)
    assert session.after(Finished(PATHS[1], outcome()), 8.0).pace.photo_seconds == pytest.approx(8.0)


def test_what_a_stop_left_in_work_is_not_measured_with_the_next_photo() -> None:
    session = Session.of(PATHS[:2]).after(Progress(PATHS[0], Phase.OPTIMISING, step(1)), 0.0).at_rest()
    session = session.after(Progress(PATHS[1], Phase.OPENING), 100.0).after(
        Finished(PATHS[1], outcome()), 104.0
    )
    assert session.pace.photo_seconds == pytest.approx(4.0)
