"""Protecting keeps a private lossless result; what was decided is what happens; a run goes on where it was."""

from __future__ import annotations

import dataclasses
import stat
from collections.abc import Iterator
from pathlib import Path

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
from geoshield_app.domain.plan import Decision
from geoshield_app.domain.settings import Settings
from geoshield_app.imaging.load import identify
from geoshield_app.storage.journal import Journal
from geoshield_app.workflow.batch import export, look, protect, run_items
from geoshield_app.workflow.deciding import OURS
from geoshield_app.workflow.discover import Item
from geoshield_app.workflow.session import Session
from geoshield_app.workflow.tools import Tools
from tests.fakes import FakeDescriber, FakeProtector, fake_tools, photo_file, tree_of
from tests.workflow.keeping import ends, exported, items, protected


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
