"""One photo's way through the program, read aloud. The review lies between the first two verbs.

draft:    open -> describe -> find -> Draft
protect:  open -> base -> optimise -> Protected
keep:     lossless, written privately and read back -> Kept
export:   encode -> written beside, read back, measured, judged -> its name -> Outcome
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Generator
from dataclasses import replace as changed
from pathlib import Path
from typing import TypeAlias, TypeVar

from geoshield_app.domain.events import Phase, Progress
from geoshield_app.domain.findings import Draft
from geoshield_app.domain.photo import PhotoRef, Rgb8
from geoshield_app.domain.plan import Output, Plan
from geoshield_app.domain.result import Outcome, Protected, Saved
from geoshield_app.domain.settings import Overwrite
from geoshield_app.imaging.encode import decode_bytes, encode
from geoshield_app.imaging.file_dates import set_file_dates
from geoshield_app.storage.atomic import NameTaken, write_beside
from geoshield_app.storage.documents import plan_sha256
from geoshield_app.workflow.asking import asking
from geoshield_app.workflow.bench import Bench, for_output, prepared
from geoshield_app.workflow.placing import Aim
from geoshield_app.workflow.stages import (
    describe,
    find,
    noted,
    open_unchanged,
    require_able,
    require_space,
    trusted,
)
from geoshield_app.workflow.tools import Tools
from geoshield_app.workflow.verify import Expected, verify
from geoshield_app.workflow.waiting import awaited

T = TypeVar("T")
Story: TypeAlias = Generator[Progress, None, T]
Commit: TypeAlias = Callable[[Outcome], Outcome]
"""Writes an outcome down while its file is still without its name, and gives it back, perhaps with a note; what it
raises keeps the file from getting its name."""


def _nobody(outcome: Outcome) -> Outcome:
    """Commits to no memory."""
    return outcome


def draft(ref: PhotoRef, tools: Tools) -> Story[Draft]:
    """The machine's opinion of one photo. Raises InputError or ModelError."""
    yield Progress(ref.path, Phase.OPENING)
    photo = open_unchanged(ref, tools)
    yield Progress(ref.path, Phase.DESCRIBING)
    hang_up = tools.hanging_up()
    if hang_up is None:
        notes = describe(photo, tools)
    else:
        beat = Progress(ref.path, Phase.DESCRIBING)
        notes = yield from awaited(lambda: describe(photo, tools), beat, hang_up)
    yield Progress(ref.path, Phase.FINDING)
    sighting = find(photo, notes, tools)
    return Draft(photo.ref, photo.tags, noted(notes, sighting), sighting.regions)


def lay_out(plan: Plan, tools: Tools) -> Story[Bench]:
    """The photo opened and its base made, at the plan's size. Raises InputError or ModelError."""
    require_able(plan, tools)
    yield Progress(plan.photo.path, Phase.OPENING)
    photo = open_unchanged(plan.photo, tools)
    yield Progress(plan.photo.path, Phase.PREPARING)
    return prepared(photo, plan)


def optimise(bench: Bench, tools: Tools) -> Story[Protected]:
    """Each step of the protector as Progress; its work is closed whatever happens."""
    unfreed = tools.before_optimising()
    work = tools.protector.protect(bench.base, bench.plan_on_base)
    try:
        while True:
            yield Progress(bench.plan.photo.path, Phase.OPTIMISING, next(work))
    except StopIteration as end:
        protected = trusted(end.value, bench.base, bench.plan)
        return changed(protected, notes=(*protected.notes, unfreed)) if unfreed else protected
    finally:
        work.close()


def export(
    bench: Bench, protected: Protected, aim: Aim, tools: Tools, commit: Commit = _nobody
) -> Story[Outcome]:
    """Save the protected picture where ``aim`` says, in the form of ``bench.plan.output``.

    Nothing stands under that name until the written bytes were read back, measured, judged, and ``commit`` has
    written the outcome down. The same bytes that stand there already are measured and not written again. Raises
    OutputError, or what ``commit`` raises.
    """
    started_seconds = time.monotonic()
    path, output = bench.plan.photo.path, bench.plan.output
    yield Progress(path, Phase.SAVING)
    require_space(aim.wanted, bench.base, output)
    data = encode(protected.rgb8, bench.alpha8, bench.photo.icc, output, bench.tags)
    yield Progress(path, Phase.CHECKING)
    answers = yield from asking(bench, lambda: decoded(data, protected, output), tools)

    def told(written: Path, target: Path) -> Outcome:
        outcome = judged(written, data, target, Expected(bench, protected, answers), tools)
        outcome = changed(outcome, seconds=protected.seconds + time.monotonic() - started_seconds)
        if written != target:
            set_file_dates(written, path.stat().st_mtime_ns, aim.dates)
        return commit(outcome)

    standing = aim.standing(data)
    return told(standing, standing) if standing is not None else _placed(data, aim, told)


def decoded(data: bytes, protected: Protected, output: Output) -> Rgb8:
    """What a reader of ``data`` will see, uint8 [H, W, 3]."""
    return protected.rgb8 if output.format.lossless else decode_bytes(data)


def _placed(data: bytes, aim: Aim, told: Callable[[Path, Path], Outcome]) -> Outcome:
    """Written and named; another name where somebody else took the chosen one meanwhile."""
    outcomes: list[Outcome] = []
    while True:
        target = aim.free()
        try:
            write_beside(
                target,
                data,
                lambda temporary, target=target: outcomes.append(told(temporary, target)),  # type: ignore[misc]
                replace=aim.overwrite is Overwrite.REPLACE and target == aim.wanted,
            )
        except NameTaken:
            if aim.free() == target:
                raise
            continue
        return outcomes[-1]


def judged(written: Path, data: bytes, target: Path, expected: Expected, tools: Tools) -> Outcome:
    """The outcome of ``data`` as they were read back from ``written``; ``target`` is how the file is called."""
    plan, verdict = expected.bench.plan, verify(written, expected, tools)
    saved = saved_as(target, data, plan.output)
    return Outcome(saved, verdict, 0.0, plan.ensemble, plan.photo.sha256, plan_sha256(plan))


def saved_as(target: Path, data: bytes, output: Output) -> Saved:
    """What is said of ``data`` under the name ``target``."""
    return Saved(target, hashlib.sha256(data).hexdigest(), len(data), output.format.value)


def protect(
    plan: Plan, tools: Tools, target: Path, *, keep_format: bool = True, replace: bool = False
) -> Story[Outcome]:
    """Carry out the person's decision and save it as ``target`` at once, with nothing kept beside.

    Without ``keep_format`` a photo with transparency becomes PNG (and ``target`` gets that suffix) instead of being
    refused as JPEG. Raises InputError, OutputError or ModelError.
    """
    bench = yield from lay_out(plan, tools)
    bench, target = for_output(bench, plan.output, target, keep_format=keep_format)
    require_space(target, bench.base, bench.plan.output)
    protected = yield from optimise(bench, tools)
    aim = Aim(target, Overwrite.REPLACE if replace else Overwrite.SKIP)
    return (yield from export(bench, protected, aim, tools))
