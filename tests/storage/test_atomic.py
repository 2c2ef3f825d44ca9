"""Writing beside the final name: no half files, nothing overwritten unasked, sentences for what fails."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from geoshield_app.domain.errors import NoPermission, NoSpace, OutputError, ReadBackMismatch
from geoshield_app.storage import atomic
from geoshield_app.storage.atomic import TEMPORARY_PREFIX, NameTaken, remove_stale, write_beside

DATA = b"picture" * 500_000
OLD = b"what was there"


def fine(_: Path) -> None:
    """A check that is content."""


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def temporaries(folder: Path) -> list[str]:
    return [name for name in names(folder) if name.startswith(TEMPORARY_PREFIX)]


@pytest.fixture(autouse=True)
def _sweep_every_folder_again() -> None:
    atomic.sweep_once.cache_clear()


def test_the_file_holds_the_data_and_nothing_else_stays(tmp_path: Path) -> None:
    target = write_beside(tmp_path / "deep" / "photo.jpg", DATA, fine, replace=False)
    assert target.read_bytes() == DATA
    assert names(target.parent) == ["photo.jpg"]


def test_the_check_sees_the_whole_file_before_the_final_name_exists(tmp_path: Path) -> None:
    seen = []

    def check(temporary: Path) -> None:
        seen.append((temporary.read_bytes() == DATA, temporary.parent, (tmp_path / "a.png").exists()))
        assert temporary.stat().st_mode & 0o077 == 0

    write_beside(tmp_path / "a.png", DATA, check, replace=False)
    assert seen == [(True, tmp_path, False)]


def test_a_finished_file_has_the_mode_of_an_ordinary_new_file(tmp_path: Path) -> None:
    (tmp_path / "ordinary").write_bytes(b"")
    target = write_beside(tmp_path / "ours", b"x", fine, replace=False)
    assert target.stat().st_mode == (tmp_path / "ordinary").stat().st_mode


def test_an_existing_file_is_never_overwritten_unasked(tmp_path: Path) -> None:
    target = tmp_path / "photo.jpg"
    target.write_bytes(OLD)
    with pytest.raises(NameTaken, match="already a file"):
        write_beside(target, DATA, fine, replace=False)
    assert target.read_bytes() == OLD
    assert not temporaries(tmp_path)


def test_a_dangling_link_counts_as_taken(tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").symlink_to(tmp_path / "gone")
    with pytest.raises(NameTaken):
        write_beside(tmp_path / "photo.jpg", DATA, fine, replace=False)
    assert not (tmp_path / "gone").exists()


def test_replacing_takes_the_name_and_not_what_a_link_points_to(tmp_path: Path) -> None:
    original, target = tmp_path / "original", tmp_path / "photo.jpg"
    original.write_bytes(OLD)
    target.symlink_to(original)
    write_beside(target, DATA, fine, replace=True)
    assert (original.read_bytes(), target.read_bytes()) == (OLD, DATA)


@pytest.mark.parametrize("error", [ReadBackMismatch("no"), ValueError("no"), KeyboardInterrupt()])
def test_a_failing_check_leaves_the_old_file_and_no_temporary(tmp_path: Path, error: BaseException) -> None:
    target = tmp_path / "photo.jpg"
    target.write_bytes(OLD)

    def check(_: Path) -> None:
        raise error

    with pytest.raises(type(error)):
        write_beside(target, DATA, check, replace=True)
    assert target.read_bytes() == OLD
    assert names(tmp_path) == ["photo.jpg"]


def test_a_drive_that_cannot_be_read_back_is_a_mismatch(tmp_path: Path) -> None:
    def check(_: Path) -> None:
        raise OSError(errno.EIO, "input/output error")

    with pytest.raises(ReadBackMismatch):
        write_beside(tmp_path / "photo.jpg", DATA, check, replace=False)
    assert names(tmp_path) == []


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (errno.ENOSPC, NoSpace),
        (errno.EDQUOT, NoSpace),
        (errno.EROFS, NoPermission),
        (errno.EACCES, NoPermission),
        (errno.EIO, OutputError),
    ],
)
def test_a_drive_that_fails_half_way_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, expected: type[OutputError]
) -> None:
    real_write, written = os.write, []

    def write(descriptor: int, data: bytes) -> int:
        if sum(written) > len(DATA) // 2:
            raise OSError(number, os.strerror(number))
        written.append(real_write(descriptor, data))
        return written[-1]

    monkeypatch.setattr(os, "write", write)
    with pytest.raises(OutputError) as caught:
        write_beside(tmp_path / "photo.jpg", DATA, fine, replace=False)
    assert type(caught.value) is expected
    assert 0 < sum(written) < len(DATA)
    assert names(tmp_path) == []


def test_a_drive_that_writes_a_few_bytes_at_a_time_still_gets_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real_write = os.write
    monkeypatch.setattr(os, "write", lambda descriptor, data: real_write(descriptor, data[:7]))
    assert (
        write_beside(tmp_path / "a", b"0123456789" * 5, fine, replace=False).read_bytes() == b"0123456789" * 5
    )


def test_space_that_ends_at_the_rename_is_said_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def link(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "link", link)
    with pytest.raises(NoSpace):
        write_beside(tmp_path / "photo.jpg", DATA, fine, replace=False)
    assert names(tmp_path) == []


def test_a_name_too_long_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="too long"):
        write_beside(tmp_path / ("n" * 300 + ".jpg"), DATA, fine, replace=False)
    assert names(tmp_path) == []


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_closed_folder_is_no_permission(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o500)
    with pytest.raises(NoPermission):
        write_beside(closed / "photo.jpg", DATA, fine, replace=False)


def test_a_file_where_a_folder_should_be_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(OLD)
    with pytest.raises(OutputError):
        write_beside(tmp_path / "file" / "photo.jpg", DATA, fine, replace=False)


def test_a_folder_with_the_final_name_is_kept(tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").mkdir()
    with pytest.raises(OutputError):
        write_beside(tmp_path / "photo.jpg", DATA, fine, replace=True)
    assert (tmp_path / "photo.jpg").is_dir()
    assert not temporaries(tmp_path)


def refuse(*_: object, **__: object) -> None:
    raise OSError(errno.EPERM, "no such thing on this drive")


WITHOUT_LINKS = [(), ("_by_link",), ("_by_link", "_by_renameat2")]


@pytest.mark.parametrize("missing", WITHOUT_LINKS)
def test_every_way_of_renaming_keeps_an_existing_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, missing: tuple[str, ...]
) -> None:
    for way in missing:
        monkeypatch.setattr(atomic, way, refuse)
    target = write_beside(tmp_path / "photo.jpg", DATA, fine, replace=False)
    assert target.read_bytes() == DATA
    with pytest.raises(NameTaken):
        write_beside(target, OLD, fine, replace=False)
    assert target.read_bytes() == DATA
    assert names(tmp_path) == ["photo.jpg"]


@pytest.mark.parametrize("missing", WITHOUT_LINKS)
def test_of_many_writers_of_one_name_exactly_one_wins(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, missing: tuple[str, ...]
) -> None:
    for way in missing:
        monkeypatch.setattr(atomic, way, refuse)
    start, won = threading.Barrier(8), []

    def writer(number: int) -> None:
        start.wait()
        try:
            write_beside(tmp_path / "photo.jpg", bytes([number]) * 1000, fine, replace=False)
            won.append(number)
        except NameTaken:
            pass

    threads = [threading.Thread(target=writer, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(won) == 1
    assert (tmp_path / "photo.jpg").read_bytes() == bytes(won) * 1000
    assert not temporaries(tmp_path)


def test_a_placeholder_goes_when_its_file_cannot_follow(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(atomic, "_by_link", refuse)
    monkeypatch.setattr(atomic, "_by_renameat2", refuse)
    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(OutputError):
        write_beside(tmp_path / "photo.jpg", DATA, fine, replace=False)
    assert names(tmp_path) == []


def test_only_old_temporaries_of_ours_are_swept(tmp_path: Path) -> None:
    long_ago = time.time() - 2 * 24 * 3600
    for name, old in [("-old", True), ("-new", False)]:
        (tmp_path / f".geoshield{name}").write_bytes(b"")
        if old:
            os.utime(tmp_path / f".geoshield{name}", (long_ago, long_ago))
    for other in (".geoshield", "photo.jpg"):
        (tmp_path / other).write_bytes(b"")
        os.utime(tmp_path / other, (long_ago, long_ago))
    (tmp_path / ".geoshield-folder").mkdir()
    os.utime(tmp_path / ".geoshield-folder", (long_ago, long_ago))
    write_beside(tmp_path / "result", b"x", fine, replace=False)
    assert names(tmp_path) == [
        ".geoshield",
        ".geoshield-folder",
        ".geoshield-new",
        "photo.jpg",
        "result",
    ]
    assert remove_stale(tmp_path) == 0


LEAVES_ONE = """
import os, signal, sys
from pathlib import Path
from geoshield_app.storage.atomic import write_beside
write_beside(Path(sys.argv[1]), b"x", lambda _: os.kill(os.getpid(), signal.SIGKILL), replace=False)
"""


def test_what_a_killed_program_left_is_swept_at_once_and_a_running_ones_is_not(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-c", LEAVES_ONE, tmp_path / "photo.jpg"], check=False)
    assert len(temporaries(tmp_path)) == 1
    mine: list[str] = []

    def look(temporary: Path) -> None:
        mine.append(temporary.name)
        assert remove_stale(tmp_path) == 0
        assert temporaries(tmp_path) == mine, "the other one went when this write began"

    write_beside(tmp_path / "result", b"x", look, replace=False)
    assert names(tmp_path) == ["result"]
