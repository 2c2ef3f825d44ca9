"""A kill at any moment: only whole files have a final name."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from geoshield_app.storage.atomic import TEMPORARY_PREFIX, write_beside

DATA, OLD = b"picture" * 500_000, b"what was there"


def fine(_: Path) -> None:
    """A check that is content."""


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def temporaries(folder: Path) -> list[str]:
    return [name for name in names(folder) if name.startswith(TEMPORARY_PREFIX)]


KILLED_BEFORE_RENAME = """
import os, signal, sys
from pathlib import Path
from geoshield_app.storage.atomic import write_beside
def check(temporary):
    assert temporary.read_bytes() == b"new" * 100000
    os.kill(os.getpid(), signal.SIGKILL)
write_beside(Path(sys.argv[1]), b"new" * 100000, check, replace=sys.argv[2] == "replace")
"""


@pytest.mark.parametrize("before", [None, OLD])
def test_a_kill_between_writing_and_renaming_leaves_the_name_as_it_was(
    tmp_path: Path, before: bytes | None
) -> None:
    target = tmp_path / "photo.jpg"
    if before is not None:
        target.write_bytes(before)
    mode = "fresh" if before is None else "replace"
    done = subprocess.run([sys.executable, "-c", KILLED_BEFORE_RENAME, str(target), mode], check=False)
    assert done.returncode == -signal.SIGKILL
    assert (target.read_bytes() if target.exists() else None) == before
    (left,) = temporaries(tmp_path)
    os.utime(tmp_path / left, (0, 0))
    write_beside(target, DATA, fine, replace=True)
    assert names(tmp_path) == ["photo.jpg"]


WRITES_FOREVER = """
import sys
from pathlib import Path
from geoshield_app.storage.atomic import write_beside
data = [bytes([n]) * 300000 for n in range(256)]
for n in range(10**9):
    write_beside(Path(sys.argv[1]) / f"{n}.png", data[n % 256], lambda _: None, replace=False)
    write_beside(Path(sys.argv[1]) / "same.png", data[n % 256], lambda _: None, replace=True)
    print(n, flush=True)
"""


def test_a_kill_at_any_moment_leaves_only_whole_files(tmp_path: Path) -> None:
    whole, draw = 0, random.Random(7)
    for round_ in range(6):
        folder = tmp_path / str(round_)
        folder.mkdir()
        with subprocess.Popen(
            [sys.executable, "-c", WRITES_FOREVER, folder], stdout=subprocess.PIPE
        ) as writer:
            assert writer.stdout is not None
            for _ in range(draw.randint(2, 9)):
                assert writer.stdout.readline(), "it writes for ever"
            time.sleep(draw.uniform(0, 0.01))  # some moment of what it does next
            writer.kill()
        for name in set(names(folder)) - set(temporaries(folder)):
            data = (folder / name).read_bytes()
            assert len(data) == 300_000
            assert len(set(data)) == 1
            whole += 1
    assert whole >= 6 * 3
