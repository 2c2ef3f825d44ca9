"""One photo's way through the program, read aloud. The review lies between the two functions.

draft:    open -> describe -> find -> Draft
protect:  open -> base -> optimise -> encode -> save, checked before it gets its name -> Outcome
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Generator
from pathlib import Path
from typing import TypeAlias, TypeVar

from geoshield_app.domain.events import Phase, Progress
from geoshield_app.domain.findings import Draft
from geoshield_app.domain.photo import PhotoRef, Rgb8
from geoshield_app.domain.plan import Plan
from geoshield_app.domain.result import Outcome, Protected, Saved, Verdict
from geoshield_app.imaging.encode import encode
from geoshield_app.storage.atomic import write_beside
from geoshield_app.workflow.stages import (
    describe,
    find,
    fitting,
    open_unchanged,
    prepare,
    require_able,
    require_space,
    trusted,
)
from geoshield_app.workflow.tools import Tools
from geoshield_app.workflow.verify import Expected, verify

T = TypeVar("T")
Story: TypeAlias = Generator[Progress, None, T]


def draft(ref: PhotoRef, tools: Tools) -> Story[Draft]:
    """The machine's opinion of one photo. Raises InputError or ModelError."""
    yield Progress(ref.path, Phase.OPENING)
    photo = open_unchanged(ref, tools)
    yield Progress(ref.path, Phase.DESCRIBING)
    notes = describe(photo, tools)
    yield Progress(ref.path, Phase.FINDING)
    regions = find(photo, notes, tools)
    return Draft(photo.ref, photo.tags, notes, regions)


def protect(
    plan: Plan, tools: Tools, target: Path, *, keep_format: bool = True, replace: bool = False
) -> Story[Outcome]:
    """Carry out the person's decision and save it as ``target``.

    Without ``keep_format`` a photo with transparency becomes PNG (and ``target`` gets that suffix) instead of being
    refused as JPEG. Nothing stands under ``target`` until the written bytes were read back, measured and judged.
    Raises InputError, OutputError or ModelError.
    """
    started_seconds = time.monotonic()
    path = plan.photo.path
    require_able(plan, tools)
    yield Progress(path, Phase.OPENING)
    photo = open_unchanged(plan.photo, tools)
    yield Progress(path, Phase.PREPARING)
    plan, photo, target = fitting(plan, photo, target, keep_format=keep_format)
    base, alpha8 = prepare(photo, plan)
    require_space(target, base, plan)
    protected = yield from _optimise(plan, base, tools)
    yield Progress(path, Phase.SAVING)
    data = encode(protected.rgb8, alpha8, photo.icc, plan.output)
    yield Progress(path, Phase.CHECKING)
    expected = Expected(photo, plan, base, protected, alpha8)
    saved, verdict = _save_checked(data, target, expected, tools, replace=replace)
    return Outcome(saved, verdict, time.monotonic() - started_seconds)


def _optimise(plan: Plan, base: Rgb8, tools: Tools) -> Story[Protected]:
    """Each step of the protector as Progress; its work is closed whatever happens."""
    work = tools.protector.protect(base, plan)
    try:
        while True:
            yield Progress(plan.photo.path, Phase.OPTIMISING, next(work))
    except StopIteration as end:
        return trusted(end.value, base, plan)
    finally:
        work.close()


def _save_checked(
    data: bytes, target: Path, expected: Expected, tools: Tools, *, replace: bool
) -> tuple[Saved, Verdict]:
    """The verdict is found on the written bytes while they are still without their final name."""
    verdicts: list[Verdict] = []

    def check(temporary: Path) -> None:
        verdicts.append(verify(temporary, expected, tools))

    path = write_beside(target, data, check, replace=replace)
    saved = Saved(path, hashlib.sha256(data).hexdigest(), len(data), expected.plan.output.format.value)
    return saved, verdicts[0]
