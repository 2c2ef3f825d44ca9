"""The person's list between window and journal: durable before it is shown, the same at the next start."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path, PurePath

import pytest

from geoshield_app.domain.entry import Entry
from geoshield_app.domain.events import Drafted, Event, Phase, Progress, State
from geoshield_app.domain.plan import Decision
from geoshield_app.domain.result import VerdictKind
from geoshield_app.domain.settings import Settings
from geoshield_app.storage.journal import Journal
from geoshield_app.workflow.batch import export, look, protect
from geoshield_app.workflow.discover import discover
from geoshield_app.workflow.library import (
    add_items,
    added,
    decide,
    items_of,
    kept_picture,
    load_rows,
    remove,
    reorder,
    with_details,
)
from geoshield_app.workflow.session import LEFT_OUT, Row
from tests.fakes import FakeDescriber, FakeProtector, fake_tools, photo_file


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "data/journal.sqlite3"


@pytest.fixture
def journal(place: Path) -> Iterator[Journal]:
    with Journal(place) as journal:
        yield journal


@pytest.fixture
def listed(inputs: Path, settings: Settings, journal: Journal) -> Path:
    add_items(journal, discover([inputs], None, settings))
    return inputs


def states(journal: Journal) -> dict[str, State]:
    return {row.path.name: row.state for row in load_rows(journal)}


def driven(stream, journal: Journal, settings: Settings, paths: list[Path], **tools: object) -> list[Event]:  # type: ignore[no-untyped-def]
    items = items_of(load_rows(journal), paths, settings)
    return list(stream(items, settings, lambda: fake_tools(**tools), journal))


def test_the_list_is_the_same_at_the_next_start(inputs: Path, settings: Settings, place: Path) -> None:
    with Journal(place) as journal:
        shown = add_items(journal, discover([inputs], None, settings))
    with Journal(place) as journal:
        assert load_rows(journal) == shown
        assert states(journal)["0.xmp"] is State.SKIPPED
        assert add_items(journal, discover([inputs], None, settings)) == (), "already there"


def test_names_in_the_output_folder_stay_whatever_is_added_or_moved_later(
    tmp_path: Path, settings: Settings, journal: Journal
) -> None:
    heic_first = photo_file(tmp_path / "one/IMG_1.png")
    (first,) = add_items(journal, discover([heic_first], None, settings))
    (second,) = add_items(journal, discover([photo_file(tmp_path / "two/IMG_1.jpg", seed=2)], None, settings))
    reorder(journal, [second.path, first.path])
    assert [row.stem for row in load_rows(journal)] == [second.stem, first.stem]
    assert first.stem == PurePath("IMG_1") and second.stem not in (None, first.stem)
    items = items_of(load_rows(journal), [first.path, second.path], settings)
    assert items[0].target == settings.out / "IMG_1.jpg" != items[1].target


def test_names_do_not_depend_on_where_a_portion_ends_and_each_portion_is_there_when_it_is_told(
    tmp_path: Path, settings: Settings
) -> None:
    (tmp_path / "in/sub").mkdir(parents=True)
    for name in ("IMG_1.heic", "IMG_1.jpg", "img_2.JPG", "IMG_2.png", "sub/IMG_1.jpg"):
        (tmp_path / "in" / name).touch()
    names = []
    for at_once in (1, 2, 100):
        with Journal(tmp_path / f"{at_once}/journal.sqlite3") as journal:
            told: list[Row] = []
            for rows in added(journal, discover([tmp_path / "in"], None, settings), at_once):
                told += rows
                assert tuple(told) == load_rows(journal)
            names.append({row.path: row.stem for row in told})
    assert names[0] == names[1] == names[2]
    assert names[0][tmp_path / "in/IMG_1.jpg"] == PurePath("IMG_1"), "the JPEG goes first"


def test_reordering_some_keeps_the_others_in_their_places(listed: Path, journal: Journal) -> None:
    order = [row.path for row in load_rows(journal)]
    reorder(journal, [order[3], order[0], listed / "not listed.jpg"])
    assert [row.path for row in load_rows(journal)] == [order[3], order[1], order[2], order[0], *order[4:]]


def test_what_is_removed_is_gone_and_can_come_again_at_the_end(
    listed: Path, journal: Journal, settings: Settings
) -> None:
    first = load_rows(journal)[0].path
    remove(journal, [first])
    assert first not in [row.path for row in load_rows(journal)]
    add_items(journal, discover([first], None, settings))
    assert load_rows(journal)[-1].path == first


def test_a_photo_that_was_being_worked_on_begins_again(
    listed: Path, settings: Settings, place: Path, journal: Journal
) -> None:
    photo = listed / "sub/0.jpg"
    journal.entries.set_state([photo], State.WAITING)
    stream = protect(items_of(load_rows(journal), [photo], settings), settings, fake_tools, journal)
    while not isinstance(event := next(stream), Progress) or event.phase is not Phase.OPTIMISING:
        pass
    stream.close()
    assert states(journal)["0.jpg"] is State.WAITING
    for moving, again in ((State.LOOKING, State.NEW), (State.PROTECTING, State.WAITING)):
        journal.entries.set_state([photo], moving)
        assert states(journal)["0.jpg"] is again


def test_each_part_of_the_journey_is_in_the_list_when_it_is_told(
    listed: Path, settings: Settings, journal: Journal
) -> None:
    photo = listed / "sub/1.jpg"
    careful = dataclasses.replace(settings, accept_all=False)
    for stream, state in ((look, State.NEEDS_REVIEW), (protect, State.NEEDS_REVIEW)):
        driven(stream, journal, careful, [photo])
        assert states(journal)["1.jpg"] is state
    for stream, state in ((protect, State.FINISHED), (export, State.FINISHED)):
        driven(stream, journal, settings, [photo])
        assert states(journal)["1.jpg"] is state
    row = next(row for row in load_rows(journal) if row.path == photo)
    assert row.verdict is VerdictKind.DEMONSTRATION and row.is_exported and row.reason
    full = with_details(journal, row)
    assert full.draft is not None and full.outcome is not None and full.draft.photo.path == photo
    assert [one.saved.path for one in full.exported] == [settings.out / "sub/1.jpg"]
    assert kept_picture(journal, row) == full.outcome.saved.path


def test_decisions_are_kept_and_make_a_photo_ready_or_skipped(
    listed: Path, settings: Settings, journal: Journal, place: Path
) -> None:
    paths = [listed / f"sub/{number}.jpg" for number in range(3)]
    careful = dataclasses.replace(settings, accept_all=False)
    told = driven(look, journal, careful, paths)
    drafts = {event.path: event.draft for event in told if isinstance(event, Drafted)}
    decide(
        journal,
        {
            paths[0]: Decision(drafts[paths[0]], budget_levels=3),
            paths[1]: Decision(drafts[paths[1]], excluded=True),
        },
    )
    assert [states(journal)[f"{number}.jpg"] for number in range(3)] == [
        State.READY,
        State.SKIPPED,
        State.NEEDS_REVIEW,
    ]
    left_out = next(row for row in load_rows(journal) if row.path == paths[1])
    assert left_out.reason == LEFT_OUT
    assert with_details(journal, left_out).decision == Decision(drafts[paths[1]], excluded=True)
    protector = FakeProtector()
    driven(protect, journal, careful, paths, protector=protector)
    assert [plan.recipe.budget_levels for _, plan in protector.seen] == [3]
    decide(journal, {paths[0]: None})
    assert states(journal)["0.jpg"] is State.NEEDS_REVIEW
    assert with_details(journal, load_rows(journal)[0]).decision is None


def test_a_failed_photo_says_why_at_the_next_start_and_can_be_tried_again(
    listed: Path, settings: Settings, journal: Journal
) -> None:
    half = listed / "half.jpg"
    driven(look, journal, settings, [half])
    row = next(row for row in load_rows(journal) if row.path == half)
    assert row.state is State.FAILED and row.reason and row.advice
    journal.entries.set_state([half], State.NEW)
    row = next(row for row in load_rows(journal) if row.path == half)
    assert row.state is State.NEW and not row.reason and not row.advice


def test_photos_of_the_command_line_do_not_enter_the_list(
    inputs: Path, settings: Settings, journal: Journal
) -> None:
    items = discover([inputs], settings.out, settings)
    list(protect(items, settings, fake_tools, journal))
    assert load_rows(journal) == ()
    add_items(journal, discover([inputs], None, settings))
    protector = FakeProtector()
    driven(protect, journal, settings, [inputs / "sub/0.jpg"], protector=protector)
    assert protector.seen == [], "but what was made there is found again"


def test_looking_again_asks_anew_and_keeps_what_was_decided(
    listed: Path, settings: Settings, journal: Journal
) -> None:
    paths = [listed / "sub/0.jpg", listed / "sub/1.jpg"]
    careful, describer = dataclasses.replace(settings, accept_all=False), FakeDescriber()
    told = driven(look, journal, careful, paths, describer=describer)
    drafts = {event.path: event.draft for event in told if isinstance(event, Drafted)}
    decide(journal, {paths[0]: Decision(drafts[paths[0]], budget_levels=3)})
    journal.entries.set_state(paths, State.NEW)
    assert states(journal)["0.jpg"] is states(journal)["1.jpg"] is State.NEW
    driven(look, journal, careful, paths, describer=describer)
    assert describer.asked == 3, "a decided photo is not asked about"
    assert (states(journal)["0.jpg"], states(journal)["1.jpg"]) == (State.READY, State.NEEDS_REVIEW)


@pytest.mark.parametrize("way", ["itself", "by a link to its folder", "by a link to the file"])
def test_no_result_takes_the_name_of_a_listed_original(
    tmp_path: Path, settings: Settings, journal: Journal, way: str
) -> None:
    real = photo_file(settings.out / "a.jpg")
    listed = real
    if way == "by a link to its folder":
        (tmp_path / "linked").symlink_to(settings.out)
        listed = tmp_path / "linked/a.jpg"
    elif way == "by a link to the file":
        listed = tmp_path / "other.jpg"
        listed.symlink_to(real)
    other = photo_file(tmp_path / "in/a.jpg", seed=2)
    journal.entries.add([Entry(listed, PurePath("of no matter")), Entry(other, PurePath("a"))])
    (item,) = items_of(load_rows(journal), [other], settings)
    assert item.stem is None and item.problem is not None and "name of an original" in item.problem.message


def test_a_copy_of_a_photo_keeps_its_draft_when_the_other_is_looked_at_anew(
    tmp_path: Path, settings: Settings, journal: Journal
) -> None:
    for name in ("a.jpg", "copy.jpg"):
        photo_file(tmp_path / "in" / name)
    rows = add_items(journal, discover([tmp_path / "in"], None, settings))
    paths = [row.path for row in rows]
    driven(look, journal, dataclasses.replace(settings, accept_all=False), paths)
    journal.entries.set_state(paths[:1], State.NEW)
    assert with_details(journal, load_rows(journal)[1]).draft is not None
    remove(journal, paths[1:])
    journal.entries.set_state(paths[:1], State.NEW)
    assert with_details(journal, load_rows(journal)[0]).draft is None
