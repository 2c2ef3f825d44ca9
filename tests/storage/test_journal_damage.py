"""A damaged, foreign, newer or full journal: one sentence, nothing deleted."""

from __future__ import annotations

import dataclasses
import os
import sqlite3
from pathlib import Path

import pytest

from geoshield_app.domain.errors import GeoShieldError, NoSpace
from geoshield_app.domain.findings import Draft, SceneNotes
from geoshield_app.domain.photo import PhotoRef, PhotoTags
from geoshield_app.storage import journal as journal_module
from geoshield_app.storage.journal import MIGRATIONS, Journal

PHOTO, PLAN = "aa" * 32, "bb" * 32
DRAFT = Draft(PhotoRef(Path("a.jpg"), PHOTO, 64, 48, "JPEG"), PhotoTags(), SceneNotes(("a street",)), ())


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "data" / "journal.sqlite3"


@pytest.mark.parametrize("damage", ["text", "header", "middle", "cut"])
def test_a_damaged_file_is_moved_aside_with_a_sentence_and_not_deleted(place: Path, damage: str) -> None:
    with Journal(place) as journal:
        for n in range(50):
            journal.save_draft(PHOTO, str(n), DRAFT)
    data = bytearray(place.read_bytes())
    if damage == "text":
        data = bytearray(b"this is not a database at all\n" * 50)
    elif damage == "header":
        data[:100] = os.urandom(100)
    elif damage == "middle":
        data[4096 : 4096 * 6] = os.urandom(4096 * 5)
    else:
        data = data[: len(data) // 2]
    place.write_bytes(data)
    with Journal(place) as journal:
        assert journal.notice is not None
        assert journal.notice.count(".damaged-") == 1
        assert journal.draft_of(PHOTO, "1") is None
        journal.save_draft(PHOTO, "1", DRAFT)
    (aside,) = place.parent.glob("*.damaged-*[0-9]")
    assert aside.read_bytes() == data
    with Journal(place) as journal:
        assert journal.notice is None
        assert journal.draft_of(PHOTO, "1") == DRAFT


def test_a_database_of_another_program_is_left_alone(place: Path) -> None:
    place.parent.mkdir()
    with sqlite3.connect(place) as other:
        other.execute("CREATE TABLE moz_places (url TEXT)")
    other.close()
    before = place.read_bytes()
    with pytest.raises(GeoShieldError, match="another program"):
        Journal(place)
    assert place.read_bytes() == before


def test_a_journal_of_a_newer_version_is_left_alone(place: Path) -> None:
    Journal(place).close()
    with sqlite3.connect(place) as newer:
        newer.execute(f"PRAGMA user_version={len(MIGRATIONS) + 1}")
    newer.close()
    with pytest.raises(GeoShieldError, match="newer GeoShield"):
        Journal(place)
    with pytest.raises(GeoShieldError, match="newer GeoShield"):
        Journal(place)  # the refusal gave the lock back


def test_migrations_keep_what_is_there_and_a_broken_one_changes_nothing(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Journal(place) as journal:
        journal.save_draft(PHOTO, "k", DRAFT)
    broken = (*MIGRATIONS, ("CREATE TABLE extra (a TEXT)", "CREATE NONSENSE"))
    monkeypatch.setattr(journal_module, "MIGRATIONS", broken)
    with pytest.raises(GeoShieldError):
        Journal(place)
    monkeypatch.setattr(journal_module, "MIGRATIONS", (*MIGRATIONS, ("CREATE TABLE extra (a TEXT)",)))
    for _ in range(2):
        with Journal(place) as journal:
            assert journal.draft_of(PHOTO, "k") == DRAFT


def test_a_full_drive_is_one_sentence_and_the_rest_stays(place: Path) -> None:
    with Journal(place) as journal:
        journal.save_draft(PHOTO, "k", DRAFT)
        pages = journal._store.connection.execute("PRAGMA page_count").fetchone()[0]
        journal._store.connection.execute(f"PRAGMA max_page_count={pages}")
        long = dataclasses.replace(DRAFT, notes=SceneNotes(("x" * 100_000,)))
        with pytest.raises(NoSpace, match="no space"):
            journal.save_draft(PHOTO, "long", long)
        assert journal.draft_of(PHOTO, "k") == DRAFT
