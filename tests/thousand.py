"""python -m tests.thousand [PHOTOS]: one batch of many small photos over helpers that need no model.

Prints whether memory stays flat, whether the time grows with the number of photos alone, and what a change of state
costs: the window's list, look, protect and export, each event written through the journal.
"""

from __future__ import annotations

import argparse
import gc
import itertools
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import psutil

from geoshield_app import wiring
from geoshield_app.domain.events import Drafted, Event, Progress, State
from geoshield_app.domain.photo import Rgb8
from geoshield_app.domain.plan import Plan
from geoshield_app.domain.ports import Work
from geoshield_app.domain.presets import BALANCED
from geoshield_app.domain.result import Protected
from geoshield_app.domain.settings import Settings
from geoshield_app.storage.journal import Journal
from geoshield_app.workflow.batch import export, look, protect
from geoshield_app.workflow.discover import discover
from geoshield_app.workflow.library import add_items, items_of, load_rows, reorder, with_details
from geoshield_app.workflow.session import Session
from geoshield_app.workflow.tools import Tools
from tests.fakes import FakeProtector, fake_tools, photo_file

SIDE_PX = 48
PART = 100
"""Photos at the start and at the end that are compared."""


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.thousand", description=__doc__)
    parser.add_argument("photos", type=int, nargs="?", default=1000)
    count = parser.parse_args().photos
    with tempfile.TemporaryDirectory(prefix="geoshield-thousand-") as folder:
        os.environ["GEOSHIELD_HOME"] = str(Path(folder) / "home")
        return measure(count, Path(folder))


def measure(count: int, folder: Path) -> int:
    for number in range(count):
        photo_file(folder / f"in/{number % 10}/{number:05}.jpg", side_px=SIDE_PX, seed=number)
    settings = Settings(folder / "out", recipe=replace(BALANCED, steps=1), accept_all=True)
    with wiring.open_journal("the measurement") as journal:
        found = discover([folder / "in"], None, settings)
        print(
            f"{count} photos of {SIDE_PX} px; added to the list in {_took(lambda: add_items(journal, found)):.2f} s"
        )
        for stream, state in ((look, State.NEW), (protect, State.READY), (export, State.FINISHED)):
            _drive(stream, state, settings, journal)
        _changes(journal, count)
    with wiring.open_journal() as journal:
        seconds = _took(lambda: load_rows(journal))
        rows = load_rows(journal)
        print(
            f"read at the next start in {seconds * 1000:.0f} ms; details of a row in {_details(journal):.1f} ms"
        )
        ok = len(rows) == count and all(row.is_exported for row in rows)
    files = sum(path.is_file() for path in (folder / "out").rglob("*"))
    print(
        f"{files} files placed; journal {(folder / 'home/data/journal.sqlite3').stat().st_size / 1e6:.1f} MB"
    )
    return 0 if ok and files == count else 1


def _drive(
    stream: Callable[..., Iterator[Event]], state: State, settings: Settings, journal: Journal
) -> None:
    """One part of the journey for all photos, folded into a session as the window does it."""
    rows = load_rows(journal)
    chosen = [row.path for row in rows if row.state is state]
    session = Session({row.path: row for row in rows}, accept_all=True)
    session = session.moved_to(chosen, State.WAITING) if stream is protect else session
    ends, resident, folds = [time.perf_counter()], [_resident_mb()], list[float]()
    for event in stream(items_of(rows, chosen, settings), settings, _tools, journal):
        started = time.perf_counter()
        session = session.after(event, started)
        folds.append(time.perf_counter() - started)
        if not isinstance(event, Progress) and (stream is look or not isinstance(event, Drafted)):
            ends.append(time.perf_counter())
            resident.append(_resident_mb())
    seconds = [later - earlier for earlier, later in itertools.pairwise(ends)]
    part = min(PART, len(seconds) // 2)
    first, last = statistics.median(seconds[:part]), statistics.median(seconds[-part:])
    print(
        f"{stream.__name__:8} {ends[-1] - ends[0]:6.1f} s in all; median photo {first * 1000:.1f} ms among the first "
        f"{part}, {last * 1000:.1f} ms among the last; resident {resident[part]:.0f} MB after {part}, "
        f"{resident[-1]:.0f} MB after {len(seconds)}; an event folded in {statistics.median(folds) * 1e6:.0f} µs"
    )


class Light(FakeProtector):
    """Remembers no picture."""

    def protect(self, base: Rgb8, plan: Plan) -> Work[Protected]:
        self.seen.clear()
        return super().protect(base, plan)


def _tools() -> Tools:
    return fake_tools(protector=Light())


def _changes(journal: Journal, count: int) -> None:
    """What one durable change costs."""
    rows = load_rows(journal)
    one = [rows[count // 2].path]
    again = [_took(lambda: journal.entries.set_state(one, State.FINISHED)) for _ in range(50)]
    turned = [row.path for row in reversed(rows)]
    print(
        f"one change of state {statistics.median(again) * 1000:.1f} ms, longest of 50 {max(again) * 1000:.1f} ms; "
        f"all {count} reordered in {_took(lambda: reorder(journal, turned)) * 1000:.0f} ms"
    )
    reorder(journal, [row.path for row in rows])


def _details(journal: Journal) -> float:
    rows = load_rows(journal)[:20]
    return statistics.median(_took(lambda row=row: with_details(journal, row)) for row in rows) * 1000  # type: ignore[misc]


def _took(call: Callable[[], object]) -> float:
    started = time.perf_counter()
    call()
    return time.perf_counter() - started


def _resident_mb() -> float:
    gc.collect(0)
    return float(psutil.Process().memory_info().rss / 1e6)


if __name__ == "__main__":
    raise SystemExit(main())
