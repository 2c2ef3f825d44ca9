"""What is kept, for how long, and what forgetting leaves."""

from __future__ import annotations

import dataclasses
import os
from pathlib import Path

import pytest

from geoshield_app.domain.findings import SceneNotes
from geoshield_app.domain.kept import Kept
from geoshield_app.domain.plan import Plan
from geoshield_app.domain.presets import BALANCED
from geoshield_app.storage.journal import Journal
from tests.storage.test_journal import DRAFT, PHOTO, PLAN, outcome_at


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "data" / "journal.sqlite3"


def test_forgetting_everything_leaves_no_trace_on_the_drive(place: Path, tmp_path: Path) -> None:
    secret = dataclasses.replace(DRAFT, notes=SceneNotes(("the harbour of Malmoe",)))
    outcome = outcome_at(tmp_path / "out" / "a.png")
    place.parent.mkdir()
    place.write_bytes(b"damaged: the harbour of Malmoe")
    with Journal(place) as journal:
        journal.save_draft(PHOTO, "k", secret)
        journal.remember(PHOTO, PLAN, tmp_path, outcome)
        assert any(b"Malmoe" in path.read_bytes() for path in place.parent.iterdir())
        assert journal.forget(everything=True) == 2
        assert journal.draft_of(PHOTO, "k") is None
        assert not journal.is_output(outcome.saved.sha256)
        assert not any(b"Malmoe" in path.read_bytes() for path in place.parent.iterdir())
    assert outcome.saved.path.exists()


def test_forgetting_by_age_keeps_the_young(place: Path) -> None:
    with Journal(place) as journal:
        journal.save_draft(PHOTO, "old", DRAFT)
        journal.save_draft(PHOTO, "young", DRAFT)
        journal._store.connection.execute("UPDATE opinion SET remembered_at = 0 WHERE key = 'old'")
        assert journal.forget() == 1
        assert journal.draft_of(PHOTO, "old") is None
        assert journal.draft_of(PHOTO, "young") == DRAFT


DAY = 86400.0


class Clock:
    """Tells what it was set to."""

    def __init__(self, now: float) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now


def test_at_a_start_what_is_older_than_the_retention_goes(place: Path) -> None:
    clock = Clock(1e9)
    with Journal(place, clock=clock) as journal:
        assert journal.sweep() == 0
        journal.save_draft(PHOTO, "old", DRAFT)
        journal.set_retention(30)
        clock.now += 20 * DAY
        assert journal.sweep() == 0
        journal.save_draft(PHOTO, "young", DRAFT)
        clock.now += 20 * DAY
        assert journal.sweep() == 1
        assert journal.draft_of(PHOTO, "young") == DRAFT
        journal.set_retention(None)
        clock.now += 20 * DAY
        assert journal.sweep() == 0


@pytest.mark.parametrize("jump_days", [-4000, 4000])
def test_a_clock_that_jumped_makes_nothing_forgotten(place: Path, jump_days: int) -> None:
    clock = Clock(1e9)
    with Journal(place, clock=clock) as journal:
        journal.sweep()
        journal.save_draft(PHOTO, "k", DRAFT)
        clock.now += jump_days * DAY
        assert journal.sweep() == 0
        assert journal.draft_of(PHOTO, "k") == DRAFT
        assert journal.forget(everything=True) == 1, "asked for outright, it goes whatever its time"


def test_with_the_clock_moved_back_the_newest_draft_is_still_the_newest(place: Path) -> None:
    clock = Clock(1e9)
    newer = dataclasses.replace(DRAFT, notes=SceneNotes(("another street",)))
    with Journal(place, clock=clock) as journal:
        journal.save_draft(PHOTO, "first", DRAFT)
        clock.now -= 1000 * DAY
        journal.save_draft(PHOTO, "second", newer)
        assert journal.latest_draft(PHOTO) == newer


def test_a_kept_result_is_known_while_its_file_is_there_unchanged(place: Path) -> None:
    with Journal(place) as journal:
        saved = outcome_at(journal.kept_folder() / "k.webp").saved
        plan = Plan.from_draft(DRAFT, BALANCED, "small", 3)
        kept = Kept(PHOTO, "cc", plan, saved, 1.5, ("b16",), "cpu", 1, True)
        journal.remember_kept(kept)
        assert journal.kept(PHOTO, "cc") == journal.last_kept(PHOTO) == kept
        assert journal.kept(PHOTO, "dd") is None and journal.is_output(saved.sha256)
        saved.path.write_bytes(b"otherwise")
        assert journal.kept(PHOTO, "cc") is None
        assert journal.last_kept(PHOTO) == kept, "its plan is still wanted for an export"


def test_a_data_folder_that_was_moved_brings_its_kept_results_along(place: Path, tmp_path: Path) -> None:
    with Journal(place) as journal:
        saved = outcome_at(journal.kept_folder() / "k.webp").saved
        plan = Plan.from_draft(DRAFT, BALANCED, "small", 3)
        journal.remember_kept(Kept(PHOTO, "cc", plan, saved, 1.5, ("b16",), "cpu", 1, True))
    place.parent.rename(tmp_path / "elsewhere")
    with Journal(tmp_path / "elsewhere" / place.name) as journal:
        kept = journal.kept(PHOTO, "cc")
        assert kept is not None and kept.saved.path == tmp_path / "elsewhere/kept/k.webp"


def test_forgetting_takes_lossless_files_with_it_and_those_that_nobody_knows(place: Path) -> None:
    with Journal(place) as journal:
        saved = outcome_at(journal.kept_folder() / "k.webp").saved
        (journal.kept_folder() / "orphan.webp").write_bytes(b"nobody knows me")
        plan = Plan.from_draft(DRAFT, BALANCED, "small", 3)
        journal.remember_kept(Kept(PHOTO, "cc", plan, saved, 1.5, ("b16",), "cpu", 1, True))
        journal.forget(older_than_days=1)
        assert [path.name for path in journal.kept_folder().iterdir()] == ["k.webp"]
        journal.forget(everything=True)
        assert list(journal.kept_folder().iterdir()) == []


def test_forgetting_takes_thumbnails_by_their_age_and_leaves_other_caches(place: Path) -> None:
    from geoshield_app.storage.forgetting import forget
    from geoshield_app.storage.paths import cache_dir

    for name in ("thumbnails/aa/old.png", "thumbnails/young.png", "evaluation/table.json"):
        (cache_dir() / name).parent.mkdir(parents=True, exist_ok=True)
        (cache_dir() / name).write_bytes(b"x")
    os.utime(cache_dir() / "thumbnails/aa/old.png", (0, 0))
    with Journal(place) as journal:
        assert forget(journal) == 1
        assert forget(journal, everything=True) == 1
    assert [path.name for path in cache_dir().rglob("*.*")] == ["table.json"]
