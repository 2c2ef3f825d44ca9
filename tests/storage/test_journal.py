"""The journal remembers finished photos durably and privately, for one GeoShield at a time."""

from __future__ import annotations

import hashlib
import json
import os
import signal
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from geoshield_app.domain.errors import UsageError
from geoshield_app.domain.findings import Draft, SceneNotes
from geoshield_app.domain.photo import PhotoRef, PhotoTags
from geoshield_app.domain.plan import Decision
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


STEPS_OF_A_LOOK_UP = 300
"""Instructions of sqlite's machine; reading a table of 20,000 rows takes tens of thousands."""


def test_a_look_up_among_twenty_thousand_photos_reads_no_table(place: Path, tmp_path: Path) -> None:
    outcome = outcome_at(tmp_path / "out" / "a.png")
    with Journal(place) as journal:
        journal.remember(PHOTO, "0", tmp_path, outcome)
        connection = journal._store.connection
        connection.execute(
            """WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)
            INSERT INTO outcome SELECT photo_sha256, i, destination, output_sha256 || i, 0, document
            FROM outcome, n WHERE plan_sha256 = '0'"""
        )
        steps: list[int] = []
        connection.set_progress_handler(lambda: steps.append(1), 1)
        assert journal.finished(PHOTO, "777", tmp_path) is not None
        assert journal.is_output(outcome.saved.sha256 + "19999")
        assert journal.kept(PHOTO, PLAN) is None and journal.latest_draft(PHOTO) is None
        assert len(steps) < STEPS_OF_A_LOOK_UP


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
