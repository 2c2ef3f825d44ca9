"""Event streams that behave, and streams that crash, stall or lie on purpose."""

from __future__ import annotations

import threading
from pathlib import Path

from geoshield_app.domain.errors import NoSpace, Problem
from geoshield_app.domain.events import Event, Failed, Finished, Phase, Progress
from geoshield_app.domain.photo import Tag
from geoshield_app.domain.result import Outcome, Saved, Step, Verdict, VerdictKind
from geoshield_app.gui.batch_thread import Stream
from geoshield_app.gui.stream import Run

STEPS = 4


def outcome(path: Path) -> Outcome:
    """A demonstration result for ``path``."""
    gps = Tag("GPS", "GPSLatitude", "55.7", tells_place=True)
    verdict = Verdict(VerdictKind.DEMONSTRATION, "It protects no real photo.", 8, 2.5, 36.0, 0.95, (gps,), ())
    return Outcome(Saved(path.with_suffix(".out.jpg"), "0" * 64, 1000, "jpeg"), verdict, 1.0)


def steps(path: Path) -> list[Event]:
    """All that is said of one photo before its end."""
    moves = [Progress(path, Phase.OPTIMISING, Step(index, STEPS, ())) for index in range(1, STEPS + 1)]
    return [Progress(path, Phase.OPENING), *moves, Progress(path, Phase.SAVING)]


def good(run: Run) -> Stream:
    for path in sorted(run.paths):
        yield from steps(path)
        yield Finished(path, outcome(path))


def failing_first(run: Run) -> Stream:
    for number, path in enumerate(sorted(run.paths)):
        yield from steps(path)
        if number == 0:
            yield Failed(path, Problem("It is broken.", "Copy it again.", "Traceback: details"))
        else:
            yield Finished(path, outcome(path))


def crashing(run: Run) -> Stream:
    yield Progress(min(run.paths), Phase.OPENING)
    raise RuntimeError("the models are gone")


def refusing(run: Run) -> Stream:
    raise NoSpace("There is no space left.")


def raising_while_closed(run: Run) -> Stream:
    try:
        yield from endless(run)
    finally:
        raise OSError("the journal cannot be closed")


def endless(run: Run) -> Stream:
    while True:
        yield Progress(min(run.paths), Phase.OPENING)


def lying(run: Run) -> Stream:
    """Speaks of strangers, goes on after an end, counts beyond the total, and forgets the rest."""
    first = min(run.paths)
    yield Finished(Path("/nowhere/stranger.jpg"), outcome(first))
    yield Progress(first, Phase.OPTIMISING, Step(9, 4, ()))
    yield Finished(first, outcome(first))
    yield Failed(first, Problem("No, it failed."))
    yield Progress(first, Phase.OPTIMISING, Step(1, 4, ()))


class Gate:
    """A stream that waits before each event until the test lets one through."""

    def __init__(self) -> None:
        self._permits = threading.Semaphore(0)
        self.said: list[Event] = []
        self.closed = threading.Event()

    def let(self, count: int) -> None:
        self._permits.release(count)

    def __call__(self, run: Run) -> Stream:
        try:
            for event in good(run):
                assert self._permits.acquire(timeout=20)
                self.said.append(event)
                yield event
        finally:
            self.closed.set()
