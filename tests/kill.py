"""python -m tests.kill ROUNDS [--seed N]: runs killed with SIGKILL, resumed, and killed again, until one goes through.

After each kill: originals byte for byte as they were, every file under a final name whole and exactly what an
undisturbed run writes, the journal sound. After the last run: exactly the files of an undisturbed run and no copy, no
temporary file, every photo done, and none done again that was done before the kill.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import io
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from geoshield_app import wiring
from geoshield_app.domain.events import State
from geoshield_app.domain.result import Saved
from geoshield_app.imaging.load import identify
from geoshield_app.storage.atomic import TEMPORARY_PREFIX
from geoshield_app.workflow.library import load_rows
from tests.fakes import photo_file, tree_of
from tests.kill_runs import BEGAN, RUNS, Log, lines_of, use_fakes
from tests.kill_seams import SEAMS, TIME, Seams

PHOTOS = 4
MOST_KILLS = 4
"""In one round."""


@dataclass(frozen=True)
class Round:
    """One folder of photos, one output folder, one home."""

    root: Path
    run: str

    @property
    def inputs(self) -> Path:
        return self.root / "in"

    @property
    def out(self) -> Path:
        return self.root / "out"

    @property
    def log(self) -> Path:
        return self.root / "log"


@dataclass
class Tally:
    """What was seen."""

    rounds: int = 0
    kills: Counter[str] = field(default_factory=Counter)
    unharmed: int = 0
    """Runs that were through before the kill came."""
    left_behind: int = 0
    """Temporary files right after a kill: hidden, never under a final name."""
    faults: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Undisturbed:
    """What a run gives that nobody kills."""

    files: dict[str, bytes]
    seams: Counter[str]
    seconds: float


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.kill", description=__doc__)
    parser.add_argument("rounds", type=int)
    parser.add_argument("--seed", type=int, default=0)
    args = parser.parse_args()
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="geoshield-kill-") as folder:
        tally = kill(args.rounds, Path(folder), random.Random(args.seed))
    print(
        f"{tally.rounds} rounds of {PHOTOS} photos, {sum(tally.kills.values())} kills "
        f"({', '.join(f'{count} {kind}' for kind, count in sorted(tally.kills.items()))}); "
        f"{tally.unharmed} runs were through before their kill; {tally.left_behind} hidden temporary files right "
        f"after kills, none at the end; {len(tally.faults)} faults; {time.monotonic() - started:.0f} s"
    )
    for fault in tally.faults:
        print("FAULT", fault)
    return 1 if tally.faults else 0


def kill(rounds: int, folder: Path, draw: random.Random) -> Tally:
    """All rounds, the command line's and the window's in turn."""
    tally = Tally()
    calm = {run: undisturbed(_round(folder / f"calm-{run}", run)) for run in RUNS}
    for number in range(rounds):
        run = list(RUNS)[number % len(RUNS)]
        place = _round(folder / str(number), run)
        try:
            one_round(place, calm[run], draw, tally)
        except AssertionError as error:
            tally.faults.append(f"round {number} ({run}): {error}")
        shutil.rmtree(place.root)
        tally.rounds += 1
    return tally


def undisturbed(place: Round) -> Undisturbed:
    """One run in this process, which warms what its children share, then one in a child."""
    with _home(place):
        log = Log(place.root / "warm")
        use_fakes(log)
        with contextlib.redirect_stdout(io.StringIO()):
            assert RUNS[place.run](place.inputs, place.root / "warm-out", log) == 0
    shutil.rmtree(place.root / "home")
    started = time.monotonic()
    seams = _count(place)
    return Undisturbed(tree_of(place.out), seams, time.monotonic() - started)


def one_round(place: Round, calm: Undisturbed, draw: random.Random, tally: Tally) -> None:
    """Kill and resume; AssertionError says what was wrong."""
    originals, done = tree_of(place.inputs), set[str]()
    for _ in range(draw.randint(1, MOST_KILLS)):
        before = len(lines_of(place.log))
        how = draw.choice((*SEAMS, TIME))
        killed = _killed(place, calm, how, draw)
        tally.kills[how] += killed
        tally.unharmed += not killed
        _check_after_kill(place, calm, originals, tally)
        _check_nothing_again(place, before, done)
        done = _done(place)
    before = len(lines_of(place.log))
    assert _child(place, Seams()) == 0, "the last run did not end well"
    _check_nothing_again(place, before, done)
    assert tree_of(place.inputs) == originals, "an original changed"
    assert tree_of(place.out) == calm.files, f"other files than undisturbed: {sorted(tree_of(place.out))}"
    assert not _temporaries(place), f"temporary files at the end: {_temporaries(place)}"
    _check_list(place)


def _check_after_kill(place: Round, calm: Undisturbed, originals: dict[str, bytes], tally: Tally) -> None:
    assert tree_of(place.inputs) == originals, "an original changed"
    tally.left_behind += len(_temporaries(place))
    for name, data in tree_of(place.out).items():
        if not Path(name).name.startswith(TEMPORARY_PREFIX):
            assert calm.files.get(name) == data, f"'{name}' is not what it should be"


def _check_nothing_again(place: Round, before: int, done: set[str]) -> None:
    """The optimiser was not asked for a photo whose result was kept or exported when the run began."""
    again = [name for kind, name in lines_of(place.log)[before:] if kind == BEGAN and name in done]
    assert not again, f"done twice: {again}"


def _done(place: Round) -> set[str]:
    """Photos with a result that the journal knows and that is there."""
    with _home(place), wiring.open_journal() as journal:
        assert journal.notice is None, journal.notice
        found = set()
        for path in sorted(place.inputs.rglob("*.*")):
            photo = identify(path).sha256
            kept = journal.last_kept(photo)
            if kept is not None and _is_whole(kept.saved):
                found.add(path.name)
    return found


def _is_whole(saved: Saved) -> bool:
    return saved.path.is_file() and hashlib.sha256(saved.path.read_bytes()).hexdigest() == saved.sha256


def _check_list(place: Round) -> None:
    """The window's list is whole, in order, each photo finished and exported."""
    if place.run != "window":
        return
    with _home(place), wiring.open_journal() as journal:
        rows = load_rows(journal)
    assert [row.path for row in rows] == sorted(place.inputs.rglob("*.*")), (
        "the list lost a photo or its order"
    )
    assert all(row.state is State.FINISHED and row.is_exported for row in rows), "a photo was lost"


def _temporaries(place: Round) -> list[str]:
    return [path.name for path in place.root.rglob(f"{TEMPORARY_PREFIX}*")]


def _killed(place: Round, calm: Undisturbed, how: str, draw: random.Random) -> bool:
    """One run, killed as told; False when it was through before."""
    if how == TIME:
        status = _child(place, Seams(), kill_after=draw.uniform(0, calm.seconds * 1.1))
    else:
        status = _child(place, Seams(how, draw.randint(1, max(calm.seams[how], 1))))
    assert status in (0, -signal.SIGKILL), f"a run ended with {status}"
    return status != 0


def _child(place: Round, seams: Seams, *, kill_after: float | None = None, counts: int | None = None) -> int:
    """The run in a child process: its exit code, or minus the signal."""
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        _run_and_leave(place, seams, counts)
    if kill_after is not None:
        time.sleep(kill_after)
        os.kill(child, signal.SIGKILL)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _run_and_leave(place: Round, seams: Seams, counts: int | None) -> None:
    code = 70
    try:
        os.environ["GEOSHIELD_HOME"] = str(place.root / "home")
        log = Log(place.log)
        use_fakes(log)
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        seams.install()
        code = RUNS[place.run](place.inputs, place.out, log)
        if counts is not None:
            os.write(counts, " ".join(str(seams.counts[kind]) for kind in SEAMS).encode())
    finally:
        os._exit(code)


def _count(place: Round) -> Counter[str]:
    """How many seams an undisturbed run has."""
    read_end, write_end = os.pipe()
    assert _child(place, Seams(), counts=write_end) == 0
    os.close(write_end)
    with os.fdopen(read_end) as counts:
        return Counter(dict(zip(SEAMS, map(int, counts.read().split()), strict=True)))


class _home:  # noqa: N801
    """Inside, the program's folders are the round's."""

    def __init__(self, place: Round) -> None:
        self._home = str(place.root / "home")

    def __enter__(self) -> None:
        os.environ["GEOSHIELD_HOME"] = self._home

    def __exit__(self, *_: object) -> None:
        del os.environ["GEOSHIELD_HOME"]


def _round(root: Path, run: str) -> Round:
    place = Round(root, run)
    for number in range(PHOTOS - 1):
        photo_file(place.inputs / f"{number}.jpg", seed=number)
    photo_file(place.inputs / "sub/see-through.png", mode="RGBA", seed=9)
    return place


if __name__ == "__main__":
    raise SystemExit(main())
