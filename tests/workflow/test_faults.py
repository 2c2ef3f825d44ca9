"""Drives, journals and photos that fail in mid-run: each photo ends with a sentence, nothing half is left, and the next
run finishes what is open as if nothing had been."""

from __future__ import annotations

import errno
import os
import resource
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from geoshield_app.domain.errors import NoSpace
from geoshield_app.domain.events import Event, Failed, Finished, NotExported, Progress, Skipped
from geoshield_app.domain.settings import Settings
from geoshield_app.storage.atomic import TEMPORARY_PREFIX
from geoshield_app.storage.journal import Journal
from geoshield_app.workflow.batch import ALREADY_DONE, export, protect, run_items
from geoshield_app.workflow.discover import discover
from tests.fakes import FakeProtector, fake_tools, photo_file, tree_of

CALLS = ("open", "write", "fsync", "link", "unlink", "mkdir", "chmod")
ERRORS = (errno.ENOSPC, errno.EACCES, errno.EIO, errno.EMFILE)


@pytest.fixture
def three(tmp_path: Path) -> Path:
    for number in range(3):
        photo_file(tmp_path / f"in/{number}.jpg", seed=number)
    return tmp_path / "in"


def ran(inputs: Path, settings: Settings, journal: Journal) -> list[Event]:
    items = discover([inputs], settings.out, settings)
    return [
        event for event in run_items(items, settings, fake_tools, journal) if not isinstance(event, Progress)
    ]


def ends(events: list[Event]) -> list[Event]:
    return [event for event in events if isinstance(event, Finished | Failed | Skipped)]


def left_over(folder: Path) -> list[str]:
    return [path.name for path in folder.rglob(f"{TEMPORARY_PREFIX}*")]


class OnceOnly:
    """Makes the n-th of the watched calls fail, and counts them."""

    def __init__(self, at: int, code: int) -> None:
        self.at, self.code, self.count = at, code, 0

    def install(self, patch: pytest.MonkeyPatch) -> None:
        for name in CALLS:
            patch.setattr(os, name, self._failing(getattr(os, name)))

    def _failing(self, call: Callable[..., Any]) -> Callable[..., Any]:
        def seam(*args: Any, **options: Any) -> Any:
            self.count += 1
            if self.count == self.at:
                raise OSError(self.code, os.strerror(self.code))
            return call(*args, **options)

        return seam


def injected(photo: Path, settings: Settings, home: Path, fault: OnceOnly) -> list[Event]:
    with Journal(home / "journal.sqlite3") as journal, pytest.MonkeyPatch.context() as patch:
        fault.install(patch)
        return ends(ran(photo, settings, journal))


@pytest.mark.parametrize("code", ERRORS, ids=[errno.errorcode[code] for code in ERRORS])
def test_any_call_that_fails_once_is_one_photos_failure_and_the_next_run_mends_it(
    photo: Path, settings: Settings, tmp_path: Path, code: int
) -> None:
    counted = OnceOnly(0, code)
    injected(photo, settings, tmp_path / "calm", counted)
    calm, original = tree_of(settings.out), photo.read_bytes()
    assert counted.count > 15
    failed = 0
    for at in range(1, counted.count + 1, 1 if code == errno.ENOSPC else 4):
        shutil.rmtree(settings.out)
        home = tmp_path / str(at)
        (end,) = injected(photo, settings, home, OnceOnly(at, code))
        assert isinstance(end, Finished | Failed), at
        if isinstance(end, Failed):
            failed += 1
            assert end.problem.message and end.problem.advice, at
            assert "unexpected" not in end.problem.message, (at, end.problem)
        found = tree_of(settings.out) if settings.out.exists() else {}
        whole = {name: data for name, data in found.items() if not name.startswith(TEMPORARY_PREFIX)}
        assert whole in ({}, calm), at
        with Journal(home / "journal.sqlite3") as journal:
            ran(photo, settings, journal)
        assert {
            n: d for n, d in tree_of(settings.out).items() if n in calm or not n.startswith(".")
        } == calm, at
    assert failed > 2
    assert photo.read_bytes() == original


@pytest.mark.parametrize("method", ["save_draft", "remember_kept", "remember"])
def test_what_the_journal_cannot_hold_is_not_placed(
    three: Path, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, method: str
) -> None:
    def full(*_: object) -> None:
        raise NoSpace("There is no space left for GeoShield's journal.")

    with Journal(tmp_path / "data/journal.sqlite3") as journal:
        monkeypatch.setattr(journal, method, full)
        told = ends(ran(three, settings, journal))
        assert [type(event) for event in told] == [Failed] * 3
        assert all(event.problem.advice == NoSpace.advice for event in told if isinstance(event, Failed))
        assert not settings.out.exists() or tree_of(settings.out) == {}
        kept = list(journal.kept_folder().iterdir())
        assert len(kept) == (3 if method == "remember" else 0)
        monkeypatch.undo()
        assert {type(event) for event in ends(ran(three, settings, journal))} == {Finished}


def after_first(three: Path, settings: Settings, journal: Journal, harm: Callable[[], None]) -> list[Event]:
    """The ends of a run in which ``harm`` is done once the first photo is finished."""
    told: list[Event] = []
    for event in run_items(discover([three], settings.out, settings), settings, fake_tools, journal):
        told.append(event)
        if isinstance(event, Finished) and len(ends(told)) == 1:
            harm()
    return ends(told)


def test_an_output_folder_that_vanishes_is_made_again(
    three: Path, settings: Settings, tmp_path: Path
) -> None:
    with Journal(tmp_path / "data/journal.sqlite3") as journal:
        told = after_first(three, settings, journal, lambda: shutil.rmtree(settings.out))
        assert [type(event) for event in told] == [Finished] * 3
        assert sorted(tree_of(settings.out)) == ["1.jpg", "2.jpg"]
        ran(three, settings, journal)
    assert sorted(tree_of(settings.out)) == ["0.jpg", "1.jpg", "2.jpg"]


def test_an_output_folder_that_becomes_a_file_fails_the_rest_with_a_sentence(
    three: Path, settings: Settings, tmp_path: Path
) -> None:
    def harm() -> None:
        shutil.rmtree(settings.out)
        settings.out.write_text("mine")

    with Journal(tmp_path / "data/journal.sqlite3") as journal:
        told = after_first(three, settings, journal, harm)
    assert [type(event) for event in told] == [Finished, Failed, Failed]
    assert all("a file and a folder" in event.problem.message for event in told if isinstance(event, Failed))
    assert settings.out.read_text() == "mine"


def test_a_journal_damaged_in_mid_run_fails_the_rest_and_is_moved_aside_at_the_next_start(
    three: Path, settings: Settings, tmp_path: Path
) -> None:
    place = tmp_path / "data/journal.sqlite3"

    def harm() -> None:
        for path in (place, place.with_name(place.name + "-wal")):
            path.write_bytes(b"\xa5" * path.stat().st_size)

    with Journal(place) as journal:
        journal._store.connection.execute("PRAGMA cache_size=0")
        told = after_first(three, settings, journal, harm)
    assert [type(event) for event in told] == [Finished, Failed, Failed]
    assert all("journal" in event.problem.message for event in told if isinstance(event, Failed))
    assert list(tree_of(settings.out)) == ["0.jpg"]
    with Journal(place) as journal:
        assert journal.notice is not None and "moved" in journal.notice
        told = ends(ran(three, settings, journal))
    assert all(isinstance(event, Finished) for event in told)
    assert sorted(tree_of(settings.out)) == ["0.jpg", "1.jpg", "2.jpg"], "no copies"


def test_a_journal_that_another_program_holds_fails_a_photo_and_goes_on_when_it_is_let_go(
    three: Path, settings: Settings, tmp_path: Path
) -> None:
    place = tmp_path / "data/journal.sqlite3"
    with Journal(place) as journal:
        journal._store.connection.execute("PRAGMA busy_timeout=1")
        other = sqlite3.connect(place, isolation_level=None)
        told: list[Event] = []
        for event in run_items(discover([three], settings.out, settings), settings, fake_tools, journal):
            told.append(event)
            if isinstance(event, Finished) and len(ends(told)) == 1:
                other.execute("BEGIN IMMEDIATE")
            if isinstance(event, Failed):
                other.execute("ROLLBACK")
        other.close()
    assert [type(event) for event in ends(told)] == [Finished, Failed, Finished]
    problem = next(event.problem for event in told if isinstance(event, Failed))
    assert "another program" in problem.sentence
    assert sorted(tree_of(settings.out)) == ["0.jpg", "2.jpg"]


def test_a_photo_changed_or_gone_in_mid_run_fails_alone(
    three: Path, settings: Settings, tmp_path: Path
) -> None:
    def harm() -> None:
        (three / "1.jpg").unlink()
        (three / "2.jpg").write_bytes((three / "2.jpg").read_bytes()[:300])

    with Journal(tmp_path / "data/journal.sqlite3") as journal:
        told = after_first(three, settings, journal, harm)
    assert [type(event) for event in told] == [Finished, Failed, Failed]
    assert list(tree_of(settings.out)) == ["0.jpg"]


class ChangesItsPhoto(FakeProtector):
    """Somebody edits the photo while it is being protected."""

    def protect(self, base: Any, plan: Any) -> Any:
        photo_file(plan.photo.path, seed=77)
        return super().protect(base, plan)


def test_a_photo_edited_while_it_is_protected_is_exported_as_it_was_looked_at_and_looked_at_anew_next_time(
    photo: Path, settings: Settings, tmp_path: Path
) -> None:
    with Journal(tmp_path / "data/journal.sqlite3") as journal:
        items = discover([photo], settings.out, settings)
        stream = run_items(items, settings, lambda: fake_tools(protector=ChangesItsPhoto()), journal)
        assert isinstance(list(stream)[-1], Finished)
        (end,) = ends(ran(photo, settings, journal))
        assert isinstance(end, Finished), "the edited photo is another photo"
    assert sorted(tree_of(settings.out)) == ["a.jpg", "a_1.jpg"]


@pytest.fixture
def few_descriptors() -> Iterator[Callable[[], None]]:
    """Call it: from then on hardly any file can be opened."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)

    def tighten() -> None:
        lowest_free = os.dup(0)
        os.close(lowest_free)
        resource.setrlimit(resource.RLIMIT_NOFILE, (lowest_free, hard))

    yield tighten
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def test_without_file_descriptors_each_photo_fails_with_a_sentence(
    three: Path, settings: Settings, tmp_path: Path, few_descriptors: Callable[[], None]
) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    with Journal(tmp_path / "data/journal.sqlite3") as journal:
        told = after_first(three, settings, journal, few_descriptors)
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
        assert [type(event) for event in told] == [Finished, Failed, Failed]
        assert all("unexpected" not in event.problem.message for event in told if isinstance(event, Failed))
        assert {type(event) for event in ends(ran(three, settings, journal))} == {Finished, Skipped}
    assert sorted(tree_of(settings.out)) == ["0.jpg", "1.jpg", "2.jpg"]


def test_a_drive_full_in_an_export_leaves_the_photo_finished_and_the_next_export_places_it(
    photo: Path, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    items = discover([photo], settings.out, settings)
    with Journal(tmp_path / "data/journal.sqlite3") as journal:
        list(protect(items, settings, fake_tools, journal))
        monkeypatch.setattr(os, "link", _full)
        told = list(export(items, settings, fake_tools, journal))
        assert isinstance(told[-1], NotExported) and told[-1].problem.advice == NoSpace.advice
        assert tree_of(settings.out) == {}
        monkeypatch.undo()
        list(export(items, settings, fake_tools, journal))
        assert list(tree_of(settings.out)) == ["a.jpg"]
        (end,) = ends(ran(photo, settings, journal))
    assert isinstance(end, Skipped) and end.reason.startswith(ALREADY_DONE)


def _full(*_: object, **__: object) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")
