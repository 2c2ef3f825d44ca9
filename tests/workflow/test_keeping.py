"""Protect, then export: the lossless result is kept privately, and every file is made from it."""

from __future__ import annotations

import dataclasses
import stat
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from geoshield_app.domain.events import (
    Drafted,
    Event,
    Exported,
    Failed,
    Finished,
    NotExported,
    Progress,
    Skipped,
)
from geoshield_app.domain.findings import Treatment
from geoshield_app.domain.plan import Decision, FileFormat, Output
from geoshield_app.domain.settings import Overwrite, Settings
from geoshield_app.domain.tag_policy import TagPolicy
from geoshield_app.imaging.encode import decode_saved
from geoshield_app.imaging.load import identify
from geoshield_app.imaging.lossless import encode_lossless
from geoshield_app.storage.journal import Journal
from geoshield_app.workflow.batch import export, look, protect, run_items
from geoshield_app.workflow.deciding import OURS
from geoshield_app.workflow.discover import Item, discover
from geoshield_app.workflow.session import Session
from geoshield_app.workflow.tools import Tools
from tests.fakes import FakeDescriber, FakeProtector, fake_tools, photo_file, tree_of


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with Journal(tmp_path / "data/journal.sqlite3") as journal:
        yield journal


@pytest.fixture
def protector() -> FakeProtector:
    return FakeProtector()


@pytest.fixture
def tools(protector: FakeProtector) -> Tools:
    return fake_tools(protector=protector)


def items(photo: Path, settings: Settings) -> tuple[Item, ...]:
    return discover([photo], settings.out, settings)


def ends(events: list[Event]) -> list[Event]:
    return [event for event in events if not isinstance(event, Progress | Drafted)]


def protected(photo: Path, settings: Settings, tools: Tools, journal: Journal) -> Finished:
    (end,) = ends(list(protect(items(photo, settings), settings, lambda: tools, journal)))
    assert isinstance(end, Finished), end
    return end


def exported(photo: Path, settings: Settings, tools: Tools, journal: Journal) -> list[Event]:
    return ends(list(export(items(photo, settings), settings, lambda: tools, journal)))


def test_protecting_keeps_a_private_lossless_file_and_writes_nothing_else(
    photo: Path, settings: Settings, tools: Tools, journal: Journal
) -> None:
    end = protected(photo, settings, tools, journal)
    kept = end.outcome.saved.path
    assert kept.parent == journal.kept_folder()
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert stat.S_IMODE(kept.parent.stat().st_mode) == 0o700
    assert end.outcome.verdict.largest_change_levels == settings.recipe.budget_levels
    assert end.outcome.ensemble == "demonstration" and end.outcome.photo_sha256 == identify(photo).sha256
    assert not settings.out.exists()


def test_an_export_is_made_from_what_was_kept_without_protecting_again(
    photo: Path, settings: Settings, tools: Tools, protector: FakeProtector, journal: Journal
) -> None:
    kept = protected(photo, settings, tools, journal).outcome.saved
    png = dataclasses.replace(settings, output=Output(FileFormat.PNG), format_given=True)
    (end,) = exported(photo, png, tools, journal)
    assert isinstance(end, Exported)
    assert np.array_equal(decode_saved(end.outcome.saved.path)[0], decode_saved(kept.path)[0])
    assert len(protector.seen) == 1


def test_the_verdict_of_an_export_is_measured_on_the_exported_bytes(
    photo: Path, settings: Settings, tools: Tools, journal: Journal
) -> None:
    protected(photo, settings, tools, journal)
    rough = dataclasses.replace(settings, output=Output(quality=40))
    (end,) = exported(photo, rough, tools, journal)
    assert isinstance(end, Exported)
    assert end.outcome.verdict.largest_change_levels > settings.recipe.budget_levels
    assert end.outcome.saved.bytes == end.outcome.saved.path.stat().st_size


def test_an_export_follows_the_plan_of_the_kept_result_and_not_the_strength_of_today(
    photo: Path, settings: Settings, tools: Tools, protector: FakeProtector, journal: Journal
) -> None:
    protected(photo, settings, tools, journal)
    stronger = dataclasses.replace(settings, recipe=dataclasses.replace(settings.recipe, budget_levels=12))
    (end,) = exported(photo, stronger, tools, journal)
    assert isinstance(end, Exported) and len(protector.seen) == 1


def test_exporting_again_writes_nothing_and_tells_where_it_is(
    photo: Path, settings: Settings, tools: Tools, journal: Journal
) -> None:
    protected(photo, settings, tools, journal)
    first, again = (exported(photo, settings, tools, journal)[0] for _ in range(2))
    assert first == again
    assert list(tree_of(settings.out)) == ["a.jpg"]


def test_each_destination_gets_a_file_and_a_new_size_is_protected_anew(
    tmp_path: Path, settings: Settings, tools: Tools, protector: FakeProtector, journal: Journal
) -> None:
    photo = photo_file(tmp_path / "in/a.jpg", side_px=1092)
    protected(photo, settings, tools, journal)
    two = dataclasses.replace(settings, destinations=("original", "instagram"))
    told = exported(photo, two, tools, journal)
    assert [type(event) for event in told] == [Exported, Exported]
    assert sorted(tree_of(settings.out)) == ["instagram/a.jpg", "original/a.jpg"]
    assert [seen[0].shape[:2] for seen in protector.seen] == [(1092, 1100), (1072, 1080)]
    assert max(Image.open(settings.out / "instagram/a.jpg").size) == 1080
    exported(photo, two, tools, journal)
    assert len(protector.seen) == 2


@pytest.mark.parametrize("harm", ["gone", "cut", "other bytes", "a picture of another size"])
def test_a_kept_file_that_is_damaged_or_gone_is_made_again(
    photo: Path, settings: Settings, tools: Tools, protector: FakeProtector, journal: Journal, harm: str
) -> None:
    kept = protected(photo, settings, tools, journal).outcome.saved.path
    before = kept.read_bytes()
    if harm == "gone":
        kept.unlink()
    elif harm == "a picture of another size":
        kept.write_bytes(encode_lossless(np.zeros((40, 40, 3), np.uint8), None, None))
    else:
        kept.write_bytes(before[:100] if harm == "cut" else before[:60] + b"?" + before[61:])
    (end,) = exported(photo, settings, tools, journal)
    assert isinstance(end, Exported)
    assert len(protector.seen) == 2 and kept.read_bytes() == before


@pytest.mark.parametrize("harm", ["changed", "gone"])
def test_an_export_needs_the_photo_as_it_was_and_says_so(
    photo: Path, settings: Settings, tools: Tools, journal: Journal, harm: str
) -> None:
    protected(photo, settings, tools, journal)
    listed = items(photo, settings)
    if harm == "gone":
        photo.unlink()
    else:
        photo_file(photo, seed=8)
    (end,) = ends(
        list(export(listed, dataclasses.replace(settings, accept_all=False), lambda: tools, journal))
    )
    assert isinstance(end, NotExported) and end.problem.advice
    assert not settings.out.exists()


def test_protecting_again_tells_the_kept_result_and_does_no_work(
    photo: Path, settings: Settings, tools: Tools, protector: FakeProtector, journal: Journal
) -> None:
    first = protected(photo, settings, tools, journal)
    assert protected(photo, settings, tools, journal) == first
    assert len(protector.seen) == 1


def test_kept_and_exported_files_are_recognised_also_under_another_name(
    photo: Path, settings: Settings, tools: Tools, journal: Journal, tmp_path: Path
) -> None:
    kept = protected(photo, settings, tools, journal).outcome.saved.path
    exported(photo, settings, tools, journal)
    (tmp_path / "again").mkdir()
    (tmp_path / "again/one.webp").write_bytes(kept.read_bytes())
    (tmp_path / "again/two.jpg").write_bytes((settings.out / "a.jpg").read_bytes())
    found = items(tmp_path / "again", settings)
    for stream in (look, protect, run_items):
        told = ends(list(stream(found, settings, lambda: tools, journal)))
        assert [event.reason for event in told if isinstance(event, Skipped)] == [OURS, OURS]


def test_what_a_person_decided_is_what_the_optimiser_gets(
    photo: Path, settings: Settings, tools: Tools, protector: FakeProtector, journal: Journal
) -> None:
    careful = dataclasses.replace(settings, accept_all=False)
    (told,) = [
        e for e in look(items(photo, careful), careful, lambda: tools, journal) if isinstance(e, Drafted)
    ]
    assert not told.decided
    regions = (dataclasses.replace(told.draft.regions[0], label="my sign", treatment=Treatment.MOSAIC),)
    decision = Decision(dataclasses.replace(told.draft, regions=regions), preset="strong", budget_levels=6)
    assert isinstance(ends_or_draft(photo, careful, tools, journal), Drafted), "nobody decided yet"
    journal.save_decisions({told.draft.photo.sha256: decision})
    end = protected(photo, careful, tools, journal)
    ((_, plan),) = protector.seen
    assert [region.label for region in plan.regions] == ["my sign"]
    assert plan.recipe.name == "strong" and plan.recipe.budget_levels == 6
    assert end.outcome.verdict.largest_change_levels == 6
    (again,) = [
        e for e in look(items(photo, careful), careful, lambda: tools, journal) if isinstance(e, Drafted)
    ]
    assert again.decided and again.draft.regions == regions


def ends_or_draft(photo: Path, settings: Settings, tools: Tools, journal: Journal) -> Event:
    return list(protect(items(photo, settings), settings, lambda: tools, journal))[-1]


def test_a_photo_that_was_left_out_is_skipped(
    photo: Path, settings: Settings, tools: Tools, protector: FakeProtector, journal: Journal
) -> None:
    (told,) = [
        e for e in look(items(photo, settings), settings, lambda: tools, journal) if isinstance(e, Drafted)
    ]
    journal.save_decisions({told.draft.photo.sha256: Decision(told.draft, excluded=True)})
    for stream in (look, protect, run_items):
        (end,) = ends(list(stream(items(photo, settings), settings, lambda: tools, journal)))
        assert isinstance(end, Skipped)
    (end,) = exported(photo, settings, tools, journal)
    assert isinstance(end, NotExported)
    assert protector.seen == [] and not settings.out.exists()


def test_a_run_killed_after_keeping_exports_without_protecting_again(
    photo: Path, settings: Settings, tools: Tools, protector: FakeProtector, journal: Journal
) -> None:
    stream = run_items(items(photo, settings), settings, lambda: tools, journal)
    for event in stream:
        if isinstance(event, Progress) and journal.last_kept(identify(photo).sha256) is not None:
            break
    stream.close()
    assert not settings.out.exists()
    told = ends(list(run_items(items(photo, settings), settings, lambda: tools, journal)))
    assert [type(event) for event in told] == [Exported, Finished]
    assert len(protector.seen) == 1


def test_without_keeping_no_lossless_file_stays(
    photo: Path, settings: Settings, tools: Tools, journal: Journal
) -> None:
    forgetful = dataclasses.replace(settings, keep_lossless=False)
    list(run_items(items(photo, settings), forgetful, lambda: tools, journal))
    assert list(tree_of(settings.out)) == ["a.jpg"]
    assert list(journal.kept_folder().iterdir()) == []
    told = ends(list(run_items(items(photo, settings), forgetful, lambda: tools, journal)))
    assert isinstance(told[0], Skipped)


def test_one_destination_that_fails_does_not_cost_the_other(
    photo: Path, settings: Settings, tools: Tools, journal: Journal
) -> None:
    protected(photo, settings, tools, journal)
    settings.out.mkdir()
    (settings.out / "original").write_text("a file where the folder should be")
    two = dataclasses.replace(settings, destinations=("original", "signal"))
    told = exported(photo, two, tools, journal)
    assert {type(event) for event in told} == {Exported, NotExported}
    assert list(tree_of(settings.out)) == ["original", "signal/a.jpg"]


def test_a_taken_name_is_told_for_the_file_alone(
    photo: Path, settings: Settings, tools: Tools, journal: Journal
) -> None:
    settings.out.mkdir()
    (settings.out / "a.jpg").write_text("mine")
    protected(photo, settings, tools, journal)
    (end,) = exported(photo, dataclasses.replace(settings, overwrite=Overwrite.SKIP), tools, journal)
    assert isinstance(end, NotExported) and "already a file" in end.problem.message
    assert (settings.out / "a.jpg").read_text() == "mine"


def test_allowed_tags_are_written_and_told(
    photo: Path, settings: Settings, tools: Tools, journal: Journal
) -> None:
    protected(photo, settings, tools, journal)
    camera = dataclasses.replace(settings, output=Output(tags=TagPolicy.DATE_AND_CAMERA))
    (end,) = exported(photo, camera, tools, journal)
    assert isinstance(end, Exported)
    assert [tag.name for tag in end.outcome.verdict.tags_left] == ["Make"]
    assert any(tag.group == "GPS" for tag in end.outcome.verdict.tags_removed)


def test_names_from_a_template_are_found_again_and_never_replace_each_other(
    tmp_path: Path, settings: Settings, tools: Tools, journal: Journal
) -> None:
    for number in range(3):
        photo_file(tmp_path / f"in/{number}.jpg", seed=number)
    plain = dataclasses.replace(settings, naming="holiday", overwrite=Overwrite.REPLACE)
    listed = discover([tmp_path / "in"], plain.out, plain)
    list(run_items(listed, plain, lambda: tools, journal))
    files = tree_of(settings.out)
    assert sorted(files) == ["holiday.jpg", "holiday_1.jpg", "holiday_2.jpg"]
    told = ends(list(run_items(listed, plain, lambda: tools, journal)))
    assert all(isinstance(event, Skipped) for event in told)
    assert tree_of(settings.out) == files


def test_session_and_list_follow_a_photo_from_protected_to_exported(
    photo: Path, settings: Settings, tools: Tools, journal: Journal
) -> None:
    session = Session.of([photo], accept_all=True)
    for stream in (protect, export):
        for event in stream(items(photo, settings), settings, lambda: tools, journal):
            session = session.after(event)
    row = session.rows[photo]
    assert row.is_exported and row.outcome is not None
    assert row.outcome.saved.path.parent == journal.kept_folder()
    assert [one.saved.path for one in row.exported] == [settings.out / "a.jpg"]
    assert row.phase is None and session.current is None


def test_a_live_source_is_asked_for_the_next_photo_when_one_is_done(
    tmp_path: Path, settings: Settings, tools: Tools, journal: Journal
) -> None:
    waiting = [photo_file(tmp_path / "in/1.jpg", seed=1)]
    told: list[Event] = []

    def live() -> Iterator[Item]:
        while waiting:
            yield from items(waiting.pop(0), settings)

    for event in protect(live(), settings, lambda: tools, journal):
        told.append(event)
        if isinstance(event, Progress) and len(told) == 1:
            waiting.append(photo_file(tmp_path / "in/2.jpg", seed=2))
    assert [event.path.name for event in ends(told)] == ["1.jpg", "2.jpg"]


def test_helpers_that_cannot_be_built_are_told_for_every_photo(
    tmp_path: Path, settings: Settings, journal: Journal
) -> None:
    for number in range(2):
        photo_file(tmp_path / f"in/{number}.jpg", seed=number)

    def broken() -> Tools:
        raise RuntimeError("no model")

    told = ends(list(protect(items(tmp_path / "in", settings), settings, broken, journal)))
    assert [type(event) for event in told] == [Failed, Failed]
    told = ends(list(export(items(tmp_path / "in", settings), settings, broken, journal)))
    assert [type(event) for event in told] == [NotExported, NotExported]


def test_looking_again_asks_nobody(photo: Path, settings: Settings, journal: Journal) -> None:
    describer = FakeDescriber()
    for _ in range(2):
        list(look(items(photo, settings), settings, lambda: fake_tools(describer=describer), journal))
    assert describer.asked == 1


def test_a_random_name_is_the_same_on_every_run_of_this_person_and_another_for_others(
    photo: Path, settings: Settings, tools: Tools, journal: Journal, tmp_path: Path
) -> None:
    nameless = dataclasses.replace(settings, naming="random")
    list(run_items(items(photo, nameless), nameless, lambda: tools, journal))
    (name,) = tree_of(nameless.out)
    again = dataclasses.replace(nameless, out=tmp_path / "again")
    list(run_items(items(photo, again), again, lambda: tools, journal))
    assert list(tree_of(again.out)) == [name] and Path(name).stem != "a"
    with Journal(tmp_path / "other/journal.sqlite3") as other:
        elsewhere = dataclasses.replace(nameless, out=tmp_path / "elsewhere")
        list(run_items(items(photo, elsewhere), elsewhere, lambda: tools, other))
    assert list(tree_of(elsewhere.out)) != [name]


def test_a_neutral_name_takes_the_warning_about_the_place_away(
    tmp_path: Path, settings: Settings, journal: Journal
) -> None:
    from geoshield_app.places.gazetteer import Gazetteer

    photo = photo_file(tmp_path / "in/Stockholm harbour.jpg")
    tools = fake_tools(gazetteer=Gazetteer.load())
    for naming, warned in (("keep", True), ("random", False)):
        named = dataclasses.replace(settings, naming=naming)
        told = ends(list(run_items(items(photo, named), named, lambda: tools, journal)))
        notes = [
            note for event in told if isinstance(event, Finished) for note in event.outcome.verdict.notes
        ]
        assert any("Stockholm" in note for note in notes) is warned


def test_what_could_not_be_placed_keeps_its_lossless_result_even_where_none_shall_stay(
    photo: Path, settings: Settings, tools: Tools, journal: Journal
) -> None:
    protected(photo, settings, tools, journal)
    settings.out.mkdir()
    (settings.out / "original").write_text("a file where the folder should be")
    two = dataclasses.replace(settings, destinations=("original", "signal"), keep_lossless=False)
    exported(photo, two, tools, journal)
    assert len(list(journal.kept_folder().iterdir())) == 1
    (settings.out / "original").unlink()
    exported(photo, two, tools, journal)
    assert list(journal.kept_folder().iterdir()) == []
