"""What is done to one photo, as events: well, and crashing, stalling or lying on purpose."""

from __future__ import annotations

import threading
from pathlib import Path

from geoshield_app.domain.boxes import Box
from geoshield_app.domain.errors import NoSpace, Problem
from geoshield_app.domain.events import (
    Drafted,
    Event,
    Exported,
    Failed,
    Finished,
    NotExported,
    Phase,
    Progress,
    Skipped,
)
from geoshield_app.domain.findings import Draft, Origin, Region, SceneNotes
from geoshield_app.domain.photo import PhotoRef, PhotoTags, Tag
from geoshield_app.domain.result import Outcome, Saved, Step, Verdict, VerdictKind
from geoshield_app.gui.batch_thread import Stream
from geoshield_app.gui.work_list import Kind, Task
from tests.held_fakes import HELD_SECONDS

STEPS = 4
GPS = Tag("GPS", "GPSLatitude", "55.7", tells_place=True)


def draft(path: Path) -> Draft:
    """Two elements in a photo with a GPS tag."""
    regions = (
        Region("shop sign", Box(4, 4, 40, 20), 0.8, Origin.CLIP),
        Region("church", Box(20, 10, 60, 50), 0.6, Origin.CLIP),
    )
    return Draft(
        PhotoRef(path, path.name, 64, 64, "JPEG"), PhotoTags((GPS,)), SceneNotes(("A street.",)), regions
    )


def outcome(path: Path, kind: VerdictKind = VerdictKind.APPLIED) -> Outcome:
    """A result for ``path``."""
    verdict = Verdict(kind, "No locator was asked.", 8, 2.5, 36.0, 0.95, (GPS,), ())
    return Outcome(Saved(path.with_suffix(".out.jpg"), "0" * 64, 1000, "jpeg"), verdict, 1.0)


def steps(path: Path) -> list[Event]:
    """All that is said of one photo while its pattern is made."""
    moves = [Progress(path, Phase.OPTIMISING, Step(index, STEPS, ())) for index in range(1, STEPS + 1)]
    return [Progress(path, Phase.PREPARING), *moves, Progress(path, Phase.SAVING)]


def good(task: Task) -> Stream:
    """Looked at, protected, exported."""
    path = task.path
    if task.kind is Kind.LOOK:
        yield Progress(path, Phase.OPENING)
        yield Drafted(path, draft(path))
    elif task.kind is Kind.PROTECT:
        yield from steps(path)
        yield Finished(path, outcome(path))
    else:
        yield Progress(path, Phase.SAVING)
        yield Exported(path, outcome(path))


def demonstration(task: Task) -> Stream:
    for event in good(task):
        shown = isinstance(event, Finished)
        yield Finished(event.path, outcome(event.path, VerdictKind.DEMONSTRATION)) if shown else event


def passing_over(task: Task) -> Stream:
    """What is not named like a photo is none."""
    if task.path.suffix:
        yield from good(task)
    else:
        yield Progress(task.path, Phase.OPENING)
        yield Skipped(task.path, f"{task.path.name} is a text, not a photo.")


def failing_first(task: Task) -> Stream:
    """The first photo cannot be protected."""
    if task.kind is Kind.PROTECT and task.path.stem == "a":
        yield Progress(task.path, Phase.PREPARING)
        yield Failed(task.path, Problem("It is broken.", "Copy it again.", "Traceback: details"))
    else:
        yield from good(task)


def not_placing(task: Task) -> Stream:
    if task.kind is Kind.EXPORT:
        yield NotExported(task.path, Problem("The folder is read-only.", "Choose another."))
    else:
        yield from good(task)


def crashing(task: Task) -> Stream:
    if task.kind is Kind.PROTECT:
        yield Progress(task.path, Phase.OPENING)
        raise RuntimeError("the models are gone")
    yield from good(task)


def refusing(task: Task) -> Stream:
    yield from ()
    raise NoSpace("There is no space left.")


def endless(task: Task) -> Stream:
    while True:
        yield Progress(task.path, Phase.OPENING)


def lying(task: Task) -> Stream:
    """Speaks of strangers, goes on after an end, counts beyond the total."""
    yield Finished(Path("/nowhere/stranger.jpg"), outcome(task.path))
    yield from good(task)
    yield Progress(task.path, Phase.OPTIMISING, Step(9, 4, ()))
    if task.kind is Kind.PROTECT:
        yield Failed(task.path, Problem("No, it failed."))


class Gate:
    """Protects well, but waits before each event until the test lets one through."""

    def __init__(self) -> None:
        self._permits = threading.Semaphore(0)
        self.stands_before = 0
        """Number of the event that waits to be let through, or was: all those before it have been told."""
        self.said: list[Event] = []
        self.closed = threading.Event()

    def let(self, count: int) -> None:
        self._permits.release(count)

    def __call__(self, task: Task) -> Stream:
        if task.kind is not Kind.PROTECT:
            yield from good(task)
            return
        try:
            for event in good(task):
                self.stands_before += 1
                assert self._permits.acquire(timeout=HELD_SECONDS)
                self.said.append(event)
                yield event
        finally:
            self.closed.set()
