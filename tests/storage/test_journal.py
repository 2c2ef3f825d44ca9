"""The journal remembers finished photos durably and privately, for one GeoShield at a time."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import os
import signal
import stat
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from geoshield_app.domain.errors import UsageError
from geoshield_app.domain.findings import Draft, SceneNotes
from geoshield_app.domain.kept import Kept
from geoshield_app.domain.photo import PhotoRef, PhotoTags
from geoshield_app.domain.plan import Decision, Plan
from geoshield_app.domain.presets import BALANCED
from geoshield_app.domain.result import Outcome, Saved, Verdict, VerdictKind
from geoshield_app.storage.journal import Journal

PHOTO, PLAN = "aa" * 32, "bb" * 32
DRAFT = Draft(PhotoRef(Path("a.jpg"), PHOTO, 64, 48, "JPEG"), PhotoTags(), SceneNotes(("a street",)), ())


def outcome_at(path: Path, data: bytes = b"protected") -> Outcome:
    """An outcome whose file is there."""
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(data)
    saved = Saved(path, hashlib.sha256(data).hexdigest(), len(data), "PNG")
    return Outcome(saved, Verdict(VerdictKind.APPLIED, "not tested", 8, 2.0, 35.0, 0.95, (), ()), 1.5)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "data" / "journal.sqlite3"


def test_a_finished_photo_is_remembered_by_the_next_run(place: Path, tmp_path: Path) -> None:
    outcome = outcome_at(tmp_path / "out" / "a.png")
    with Journal(place) as journal:
        journal.remember(PHOTO, PLAN, tmp_path / "out", outcome)
    with Journal(place) as journal:
        assert journal.finished(PHOTO, PLAN, tmp_path / "out") == outcome
        assert journal.finished(PHOTO, PLAN, tmp_path / "data" / ".." / "out") == outcome
        assert journal.notice is None


def test_another_photo_plan_or_destination_is_not_finished(place: Path, tmp_path: Path) -> None:
    with Journal(place) as journal:
        journal.remember(PHOTO, PLAN, tmp_path / "out", outcome_at(tmp_path / "out" / "a.png"))
        assert journal.finished(PLAN, PLAN, tmp_path / "out") is None
        assert journal.finished(PHOTO, PHOTO, tmp_path / "out") is None
        assert journal.finished(PHOTO, PLAN, tmp_path / "other") is None


@pytest.mark.parametrize("change", ["gone", "edited", "cut", "a folder now"])
def test_a_result_that_changed_is_not_finished(place: Path, tmp_path: Path, change: str) -> None:
    file = tmp_path / "out" / "a.png"
    with Journal(place) as journal:
        journal.remember(PHOTO, PLAN, file, outcome_at(file))
        assert journal.finished(PHOTO, PLAN, file) is not None
        if change in ("gone", "a folder now"):
            file.unlink()
        if change == "a folder now":
            file.mkdir()
        if change in ("edited", "cut"):
            file.write_bytes(b"PROTECTED" if change == "edited" else b"prot")
        assert journal.finished(PHOTO, PLAN, file) is None


def test_our_own_results_are_recognised(place: Path, tmp_path: Path) -> None:
    outcome = outcome_at(tmp_path / "out" / "a.png")
    with Journal(place) as journal:
        assert not journal.is_output(outcome.saved.sha256)
        journal.remember(PHOTO, PLAN, tmp_path / "out", outcome)
        assert journal.is_output(outcome.saved.sha256)
        assert not journal.is_output(PHOTO)


def test_a_result_named_relatively_is_found_from_another_folder(
    place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with Journal(place) as journal:
        journal.remember(PHOTO, PLAN, Path("out"), outcome_at(Path("out/a.png")))
        monkeypatch.chdir("/")
        assert journal.finished(PHOTO, PLAN, tmp_path / "out") is not None


@pytest.mark.skipif(os.name != "posix", reason="file names are bytes only there")
def test_destinations_that_are_not_utf8_are_told_apart(place: Path, tmp_path: Path) -> None:
    first, second = (tmp_path / os.fsdecode(name) for name in (b"out\xff", b"out\xfe"))
    with Journal(place) as journal:
        journal.remember(PHOTO, PLAN, first, outcome_at(first / "a.png"))
        found = journal.finished(PHOTO, PLAN, first)
        assert found is not None
        assert found.saved.path == first / "a.png"
        assert journal.finished(PHOTO, PLAN, second) is None


def test_drafts_and_decisions_are_kept(place: Path) -> None:
    decision = Decision(DRAFT, budget_levels=3)
    with Journal(place) as journal:
        journal.save_draft(PHOTO, "builtin", DRAFT)
        journal.save_decisions({PHOTO: decision})
        journal.save_draft(PHOTO, "builtin", DRAFT)
    with Journal(place) as journal:
        assert journal.draft_of(PHOTO, "builtin") == DRAFT
        assert journal.decision_of(PHOTO) == decision
        assert journal.draft_of(PHOTO, "ollama") is None
        assert journal.decision_of(PLAN) is None
        journal.save_decisions({PHOTO: None})
        assert journal.decision_of(PHOTO) is None


def test_what_an_older_version_wrote_is_made_again(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Journal(place) as journal:
        journal.save_draft(PHOTO, "builtin", DRAFT)
        monkeypatch.setattr("geoshield_app.storage.documents.VERSION", 2)
        assert journal.draft_of(PHOTO, "builtin") is None


def test_file_and_folder_are_private(place: Path) -> None:
    with Journal(place) as journal:
        journal.save_draft(PHOTO, "k", DRAFT)
        for path in place.parent.iterdir():
            assert stat.S_IMODE(path.stat().st_mode) == 0o600, path.name
        assert len(list(place.parent.iterdir())) >= 3
    assert stat.S_IMODE(place.parent.stat().st_mode) == 0o700


HOLDS = """
import sys
from pathlib import Path
from geoshield_app.storage.journal import Journal
journal = Journal(Path(sys.argv[1]))
print("holding", flush=True)
sys.stdin.read()
"""


def test_a_second_program_is_told_who_holds_it_and_takes_over_when_that_died(place: Path) -> None:
    command = [sys.executable, "-c", HOLDS, place]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"holding\n"
        with pytest.raises(UsageError, match=rf"process {holder.pid} since \d{{4}}-\d\d-\d\d ") as caught:
            Journal(place)
        assert caught.value.problem().exit_code == 2
        holder.send_signal(signal.SIGKILL)
    assert place.with_name(place.name + ".lock").read_text().startswith("process")
    with Journal(place) as journal:
        assert journal.notice is None


def test_a_second_journal_in_the_same_program_is_refused_until_the_first_is_closed(place: Path) -> None:
    first = Journal(place)
    with pytest.raises(UsageError, match=f"process {os.getpid()}"):
        Journal(place)
    first.close()
    first.close()
    Journal(place).close()


WRITES_THEN_DIES = """
import os, signal, sys
from pathlib import Path
from tests.storage.test_journal import DRAFT
from geoshield_app.storage.journal import Journal
journal = Journal(Path(sys.argv[1]))
for n in range(int(sys.argv[2])):
    journal.save_draft("aa", str(n), DRAFT)
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_what_was_remembered_before_a_kill_is_there_after_it(place: Path) -> None:
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run([sys.executable, "-c", WRITES_THEN_DIES, place, "25"], check=False, cwd=root)
    assert done.returncode == -signal.SIGKILL
    with Journal(place) as journal:
        assert all(journal.draft_of("aa", str(n)) == DRAFT for n in range(25))


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


def test_threads_write_and_read_at_once(place: Path) -> None:
    wrong: list[object] = []
    with Journal(place) as journal:

        def use(name: str) -> None:
            try:
                for number in range(20):
                    journal.save_draft(name, str(number), DRAFT)
                    journal.save_decisions({f"{name}{number}": Decision(DRAFT)})
                    if journal.draft_of(name, str(number)) != DRAFT:
                        wrong.append((name, number))
            except BaseException as error:  # noqa: BLE001
                wrong.append(error)

        threads = [threading.Thread(target=use, args=(name,)) for name in ("window", "worker", "third")]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert wrong == []
        assert all(journal.draft_of(name, "19") == DRAFT for name in ("window", "worker", "third"))


def test_twenty_thousand_photos_are_looked_up_in_under_a_millisecond_each(
    place: Path, tmp_path: Path
) -> None:
    outcome = outcome_at(tmp_path / "out" / "a.png")
    with Journal(place) as journal:
        journal.remember(PHOTO, "0", tmp_path, outcome)
        journal._store.connection.execute(
            """WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)
            INSERT INTO outcome SELECT photo_sha256, i, destination, output_sha256 || i, 0, document
            FROM outcome, n WHERE plan_sha256 = '0'"""
        )
        start = time.perf_counter()
        for n in range(1000):
            assert journal.finished(PHOTO, str(n * 20), tmp_path) is not None
            assert journal.is_output(outcome.saved.sha256 + str(n + 1))
        assert (time.perf_counter() - start) / 2000 < 0.001
    start = time.perf_counter()
    Journal(place).close()
    assert time.perf_counter() - start < 2


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


def test_the_holder_of_the_lock_is_called_by_its_name(place: Path) -> None:
    with (
        Journal(place, "the window"),
        pytest.raises(UsageError, match=rf"the window, process {os.getpid()} since "),
    ):
        Journal(place, "a command")


def test_a_journal_of_the_first_layout_keeps_everything_it_holds(place: Path, tmp_path: Path) -> None:
    from geoshield_app.storage.database import open_database
    from geoshield_app.storage.documents import dumps
    from geoshield_app.storage.migrations import MIGRATIONS

    place.parent.mkdir()
    old, _ = open_database(place, MIGRATIONS[:1])
    outcome = outcome_at(tmp_path / "out/a.png")
    document = json.loads(dumps(outcome))
    for unknown_then in ("ensemble", "photo_sha256", "plan_sha256"):
        del document["value"][unknown_then]
    row = (PHOTO, PLAN, str((tmp_path / "out").resolve()), outcome.saved.sha256, 1e9, json.dumps(document))
    old.execute("INSERT INTO outcome VALUES (?, ?, ?, ?, ?, ?)", row)
    old.execute("INSERT INTO opinion VALUES ('draft', ?, 'builtin', 1e9, ?)", (PHOTO, dumps(DRAFT)))
    assert old.execute("PRAGMA user_version").fetchone()[0] == 1
    old.close()
    with Journal(place) as journal:
        assert journal.notice is None
        assert journal.finished(PHOTO, PLAN, tmp_path / "out") == outcome
        assert journal.is_output(outcome.saved.sha256)
        assert journal.draft_of(PHOTO, "builtin") == DRAFT
        assert journal.entries.all() == ()
        journal.save_decisions({PHOTO: Decision(DRAFT, preset="strong")})
        assert journal.decision_of(PHOTO) == Decision(DRAFT, preset="strong")


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
