"""The batch: one stream, every input ends once, one failure never stops the rest."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from geoshield_app.domain.errors import OutputInsideInput
from geoshield_app.domain.events import Drafted, Event, Failed, Finished, Progress, Skipped
from geoshield_app.domain.plan import Plan
from geoshield_app.domain.settings import Overwrite, Settings
from geoshield_app.storage.journal import Journal
from geoshield_app.workflow.batch import ALREADY_DONE, run
from geoshield_app.workflow.deciding import OURS
from geoshield_app.workflow.session import Session
from geoshield_app.workflow.tools import Tools
from tests.fakes import (
    CrashingDescriber,
    FakeDescriber,
    FakeJournal,
    FakeProtector,
    fake_tools,
    photo_file,
    tree_of,
)


def ran(
    inputs: Path, settings: Settings, journal: FakeJournal | Journal, tools: Tools | None = None
) -> list[Event]:
    return list(run([inputs], settings, lambda: tools or fake_tools(), journal))


def ends(events: list[Event]) -> dict[str, Event]:
    return {event.path.name: event for event in events if isinstance(event, Finished | Failed | Skipped)}


def kinds(events: list[Event]) -> Counter[str]:
    return Counter(type(event).__name__ for event in ends(events).values())


def test_every_input_ends_once_and_the_rest_goes_on_after_a_failure(inputs: Path, settings: Settings) -> None:
    before = tree_of(inputs)
    events = ran(inputs, settings, FakeJournal())
    assert kinds(events) == {"Finished": 3, "Failed": 2, "Skipped": 1}
    assert len([event for event in events if isinstance(event, Finished | Failed | Skipped)]) == 6
    assert sorted(tree_of(settings.out)) == ["sub/0.jpg", "sub/1.jpg", "sub/2.jpg"]
    assert tree_of(inputs) == before
    session = Session.of(path for path in inputs.rglob("*") if path.is_file())
    for event in events:
        session = session.after(event)
    assert session.ended == session.total == 6


def test_the_same_run_again_does_nothing_and_makes_no_copies(inputs: Path, settings: Settings) -> None:
    with Journal(inputs.parent / "journal.sqlite3") as journal:
        ran(inputs, settings, journal)
        done = tree_of(settings.out)
        events = ran(inputs, settings, journal, fake_tools(describer=CrashingDescriber()))
    again = ends(events)["0.jpg"]
    assert isinstance(again, Skipped) and again.reason.startswith(ALREADY_DONE)
    assert kinds(events) == {"Skipped": 4, "Failed": 2}
    assert tree_of(settings.out) == done


def test_a_result_that_vanished_or_was_changed_is_made_again(inputs: Path, settings: Settings) -> None:
    with Journal(inputs.parent / "journal.sqlite3") as journal:
        ran(inputs, settings, journal)
        done = tree_of(settings.out)
        (settings.out / "sub/0.jpg").unlink()
        events = ran(inputs, settings, journal)
    assert isinstance(ends(events)["0.jpg"], Finished)
    assert tree_of(settings.out) == done


def test_other_settings_are_another_request(inputs: Path, settings: Settings) -> None:
    journal = FakeJournal()
    ran(inputs, settings, journal)
    events = ran(inputs, replace(settings, seed=7), journal)
    assert kinds(events)["Finished"] == 3
    assert "sub/0_1.jpg" in tree_of(settings.out)


def test_where_it_is_computed_is_no_other_request(inputs: Path, settings: Settings) -> None:
    journal = FakeJournal()
    ran(inputs, settings, journal)
    assert kinds(ran(inputs, replace(settings, threads=1, device="cpu"), journal))["Finished"] == 0


def test_a_run_that_forgot_its_results_makes_no_copies_of_them(inputs: Path, settings: Settings) -> None:
    ran(inputs, settings, FakeJournal())
    done = tree_of(settings.out)
    journal = FakeJournal()
    events = ran(inputs, settings, journal)
    assert kinds(events)["Finished"] == 3
    assert tree_of(settings.out) == done
    end = ends(events)["0.jpg"]
    assert isinstance(end, Finished) and end.outcome.saved.path == settings.out / "sub/0.jpg"
    assert kinds(ran(inputs, settings, journal))["Finished"] == 0


def test_our_own_results_are_recognised_when_dropped_again(
    inputs: Path, settings: Settings, tmp_path: Path
) -> None:
    journal = FakeJournal()
    ran(inputs, settings, journal)
    other = replace(settings, out=tmp_path / "second")
    events = ran(settings.out, other, journal)
    assert {event.reason for event in ends(events).values() if isinstance(event, Skipped)} == {OURS}
    assert not other.out.exists()


@pytest.mark.parametrize(
    ("policy", "kind", "names"),
    [
        (Overwrite.UNIQUE, Finished, ["a.jpg", "a_1.jpg"]),
        (Overwrite.SKIP, Skipped, ["a.jpg"]),
        (Overwrite.REPLACE, Finished, ["a.jpg"]),
    ],
)
def test_a_taken_name_is_treated_as_asked(
    tmp_path: Path, settings: Settings, policy: Overwrite, kind: type[Event], names: list[str]
) -> None:
    photo_file(tmp_path / "in/a.jpg")
    settings.out.mkdir()
    (settings.out / "a.jpg").write_bytes(b"mine")
    events = ran(tmp_path / "in", replace(settings, overwrite=policy), FakeJournal())
    assert isinstance(ends(events)["a.jpg"], kind)
    assert sorted(tree_of(settings.out)) == names
    kept = tree_of(settings.out)["a.jpg"] == b"mine"
    assert kept is (policy is not Overwrite.REPLACE)


def test_a_photo_whose_name_is_taken_and_skipped_costs_no_work(tmp_path: Path, settings: Settings) -> None:
    photo_file(tmp_path / "in/a.jpg")
    settings.out.mkdir()
    (settings.out / "a.png").write_bytes(b"mine")
    describer = FakeDescriber()
    skip = replace(settings, overwrite=Overwrite.SKIP)
    ran(tmp_path / "in", skip, FakeJournal(), fake_tools(describer=describer))
    assert describer.asked == 0


def test_without_yes_drafts_are_written_and_nothing_is_protected(inputs: Path, settings: Settings) -> None:
    journal = FakeJournal()
    events = ran(inputs, replace(settings, accept_all=False), journal)
    assert sum(isinstance(event, Drafted) for event in events) == 3
    assert not settings.out.exists()
    describer = FakeDescriber()
    events = ran(inputs, settings, journal, fake_tools(describer=describer))
    assert kinds(events)["Finished"] == 3
    assert describer.asked == 0, "the drafts of the first run are used"


def test_a_reviewed_plan_is_carried_out_and_other_photos_are_left_alone(
    inputs: Path, settings: Settings
) -> None:
    journal = FakeJournal()
    events = ran(inputs, replace(settings, accept_all=False), journal)
    draft = next(event.draft for event in events if isinstance(event, Drafted) and event.path.name == "1.jpg")
    plan = Plan.from_draft(replace(draft, regions=()), settings.recipe, settings.ensemble, 3)
    protector = FakeProtector()
    tools = fake_tools(protector=protector)
    events = list(run([inputs], settings, lambda: tools, journal, {draft.photo.sha256: plan}))
    assert kinds(events) == {"Finished": 1, "Skipped": 4, "Failed": 1}
    assert [seen.regions for _, seen in protector.seen] == [()]
    assert [seen.seed for _, seen in protector.seen] == [3]


def test_a_photo_that_changed_since_its_review_fails(inputs: Path, settings: Settings) -> None:
    journal = FakeJournal()
    events = ran(inputs, replace(settings, accept_all=False), journal)
    draft = next(event.draft for event in events if isinstance(event, Drafted) and event.path.name == "1.jpg")
    plan = Plan.from_draft(draft, settings.recipe, settings.ensemble, 3)
    photo_file(inputs / "sub/1.jpg", seed=9)
    events = list(run([inputs], settings, fake_tools, journal, {draft.photo.sha256: plan}))
    changed = ends(events)["1.jpg"]
    assert isinstance(changed, Failed) and "changed" in changed.problem.message


def test_closing_the_stream_leaves_no_half_file_and_lets_go_of_the_work(
    inputs: Path, settings: Settings
) -> None:
    protector = FakeProtector()
    stream = run([inputs], settings, lambda: fake_tools(protector=protector), FakeJournal())
    session = Session.of(path for path in inputs.rglob("*") if path.is_file())
    for event in stream:
        session = session.after(event)
        if isinstance(event, Progress) and event.step is not None:
            break
    assert isinstance(stream, Iterator)
    stream.close()  # type: ignore[attr-defined]
    assert protector.closed == 1
    assert not settings.out.exists() or tree_of(settings.out) == {}
    assert session.stopped().ended == session.total


def test_nothing_in_an_event_keeps_the_photo_alive(inputs: Path, settings: Settings) -> None:
    def arrays(value: object, depth: int = 0) -> bool:
        if isinstance(value, np.ndarray | BaseException):
            return True
        inner = [getattr(value, name) for name in getattr(value, "__slots__", ())] if depth < 6 else []
        inner += list(value) if isinstance(value, tuple) else []
        return any(arrays(one, depth + 1) for one in inner)

    assert not any(arrays(event) for event in ran(inputs, settings, FakeJournal()))


def test_results_among_the_originals_stop_the_run_before_it_starts(inputs: Path, settings: Settings) -> None:
    with pytest.raises(OutputInsideInput):
        ran(inputs, replace(settings, out=inputs / "out"), FakeJournal())


def test_a_batch_gives_each_photo_the_bytes_of_a_run_of_its_own(
    inputs: Path, settings: Settings, tmp_path: Path
) -> None:
    ran(inputs, settings, FakeJournal())
    alone = replace(settings, out=tmp_path / "alone")
    list(run([inputs / "sub/2.jpg"], alone, fake_tools, FakeJournal()))
    assert tree_of(alone.out)["2.jpg"] == tree_of(settings.out)["sub/2.jpg"]


def test_a_name_that_tells_a_place_is_pointed_out(tmp_path: Path, settings: Settings) -> None:
    from geoshield_app.places.gazetteer import Gazetteer

    photo_file(tmp_path / "in/Stockholm harbour.jpg")
    events = ran(tmp_path / "in", settings, FakeJournal(), fake_tools(gazetteer=Gazetteer.load()))
    (end,) = ends(events).values()
    assert isinstance(end, Finished)
    assert any("Stockholm" in note for note in end.outcome.verdict.notes)
