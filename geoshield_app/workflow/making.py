"""A photo laid out with its pattern: taken from what was kept, or made and kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from geoshield_app.domain.errors import ModelUnusable
from geoshield_app.domain.kept import Kept
from geoshield_app.domain.plan import Plan
from geoshield_app.domain.result import Protected
from geoshield_app.workflow import journey
from geoshield_app.workflow.bench import Bench
from geoshield_app.workflow.job import Job
from geoshield_app.workflow.keeping import keep, remeasured, require_room, take
from geoshield_app.workflow.keys import pattern_sha256
from geoshield_app.workflow.stages import require_space


@dataclass(frozen=True, slots=True, eq=False)
class Made:
    """Big; lives inside one photo's story."""

    bench: Bench
    protected: Protected
    kept: Kept | None
    """None where the memory keeps nothing."""


def made(plan: Plan, job: Job, *, measured: bool, targets: Sequence[Path] = ()) -> journey.Story[Made]:
    """The protected picture at the plan's size. What was kept of it is used while it is sound; else it is made.

    ``measured``: the kept file has a verdict. ``targets`` are the files to come: NoSpace is said before the work.
    """
    tools = job.tools()
    kept = job.journal.kept(plan.photo.sha256, pattern_sha256(plan))
    bench = yield from journey.lay_out(plan, tools)
    protected = None if kept is None else _taken(bench, kept)
    if kept is None or protected is None:
        require_room(bench, job.journal)
        for target in targets:
            require_space(target, bench.base, plan.output)
        protected = yield from journey.optimise(bench, tools)
        kept = yield from keep(bench, protected, tools, job.journal, measured=measured)
    elif measured and kept.outcome is None:
        kept = remeasured(bench, protected, kept, tools, job.journal)
    return Made(bench, protected, kept)


def _taken(bench: Bench, kept: Kept) -> Protected | None:
    """The kept pixels; None when they do not fit the base any more, so that they are made again."""
    try:
        return take(bench, kept)
    except ModelUnusable:
        return None
