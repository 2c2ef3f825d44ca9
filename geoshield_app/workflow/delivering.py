"""Files of one photo, one for each place it goes to."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby
from pathlib import Path, PurePath

from geoshield_app.domain.errors import Problem, problem_of
from geoshield_app.domain.events import Event, Exported, NotExported
from geoshield_app.domain.plan import Plan
from geoshield_app.domain.result import Outcome
from geoshield_app.domain.settings import Overwrite
from geoshield_app.imaging.name_template import KEEP, Facts, random_name, stem_of
from geoshield_app.storage.atomic import sweep_once
from geoshield_app.storage.documents import plan_sha256
from geoshield_app.storage.os_errors import printable
from geoshield_app.workflow import journey
from geoshield_app.workflow.bench import for_output
from geoshield_app.workflow.deliveries import Delivery
from geoshield_app.workflow.discover import Item
from geoshield_app.workflow.job import Job
from geoshield_app.workflow.keys import pattern_sha256
from geoshield_app.workflow.making import Made, made
from geoshield_app.workflow.once import Told
from geoshield_app.workflow.placing import Aim
from geoshield_app.workflow.tools import Tools


@dataclass(frozen=True, slots=True)
class Errand:
    """One file of one photo."""

    delivery: Delivery
    aim: Aim
    plan: Plan | None
    """With the delivery's output; None while the photo was not looked at."""
    done: Outcome | None = None
    """It stands there, made from this photo under this plan."""

    @property
    def taken(self) -> bool:
        """Its name is taken, and taken names are to be skipped."""
        return self.aim.overwrite is Overwrite.SKIP and self.aim.taken


def errands(item: Item, plan: Plan | None, job: Job) -> list[Errand]:
    """A file for each delivery, files of one size side by side."""
    found = []
    deliveries = job.deliveries if plan is None else job.deliveries_for(plan)
    for delivery in deliveries:
        wanted = _wanted(item, plan, delivery, job)
        aim = Aim(wanted, job.settings.overwrite, job.settings.dates, frozenset(job.used))
        errand = Errand(delivery, aim, plan and replace(plan, output=delivery.output))
        found.append(replace(errand, done=_done(errand, job)))
    return sorted(found, key=_pattern) if plan is not None else found


def delivered(
    item: Item, todo: Sequence[Errand], job: Job, *, go_on: bool
) -> Generator[Event, None, list[Outcome]]:
    """Exported for each file. With ``go_on`` a file that cannot be placed is told as NotExported and the next one
    is tried; else it ends the story. Files of one size are made from one pattern."""
    outcomes: list[Outcome] = []
    for _, group in groupby(todo, _pattern):
        same_size = list(group)
        try:
            result = yield from made(_plan(same_size[0]), job, measured=False, targets=_targets(same_size))
        except Exception as error:
            if not go_on:
                raise
            for errand in same_size:
                yield NotExported(item.path, _problem(error), errand.delivery.destination)
            continue
        placed = yield from _placed(item, same_size, result, job, go_on=go_on)
        outcomes += placed
        if result.kept is not None and not job.settings.keep_lossless and len(placed) == len(same_size):
            job.journal.let_go(result.kept)
    return outcomes


def not_exported(path: Path, message: str, advice: str = "") -> NotExported:
    return NotExported(path, Problem(message, advice))


def _placed(
    item: Item, todo: Sequence[Errand], result: Made, job: Job, *, go_on: bool
) -> Generator[Event, None, list[Outcome]]:
    outcomes: list[Outcome] = []
    for errand in todo:
        if errand.taken:
            problem = Problem(f"There is already a file '{printable(errand.aim.wanted)}'.", "")
            yield NotExported(item.path, problem, errand.delivery.destination)
            continue
        try:
            outcome = yield from _file(item, errand, result, job)
        except Exception as error:
            if not go_on:
                raise
            yield NotExported(item.path, _problem(error), errand.delivery.destination)
            continue
        outcomes.append(outcome)
        yield Exported(item.path, outcome, errand.delivery.destination)
    return outcomes


def _file(item: Item, errand: Errand, result: Made, job: Job) -> journey.Story[Outcome]:
    """Written, checked, remembered, then named: the journal knows the file before it gets its name, so that a kill in
    between makes it again and a kill afterwards does not."""
    tools, plan = job.tools(), _plan(errand)
    bench, target = for_output(
        result.bench, plan.output, errand.aim.wanted, keep_format=errand.delivery.keep_format
    )

    def commit(outcome: Outcome) -> Outcome:
        named = _with_name_note(replace(outcome, plan_sha256=plan_sha256(plan)), job, tools)
        job.journal.remember(plan.photo.sha256, named.plan_sha256, errand.aim.wanted, named)
        return named

    aim = replace(errand.aim, wanted=target)
    outcome = yield from journey.export(bench, result.protected, aim, tools, commit)
    if job.settings.naming != KEEP:  # the photos' own names differ anyway
        job.used.add(outcome.saved.path)
    return outcome


def _with_name_note(outcome: Outcome, job: Job, tools: Tools) -> Outcome:
    """The outcome with a warning where the name of its file, or of its folders in OUT, gives the place away."""
    below = outcome.saved.path.relative_to(job.settings.out)
    names = () if tools.gazetteer is None else tools.gazetteer.place_names_in_path(below)
    if not names:
        return outcome
    note = f"Its file or folder name tells a place ({', '.join(names)}); give it a neutral name before you post it."
    return replace(outcome, verdict=replace(outcome.verdict, notes=(*outcome.verdict.notes, note)))


def _wanted(item: Item, plan: Plan | None, delivery: Delivery, job: Job) -> Path:
    """Each place in OUT has a file of its own, also for copies of one photo."""
    if item.stem is None:
        raise ValueError("only an item with a name in OUT can be exported")
    return delivery.target(job.settings.out, _stem(item, item.stem, plan, delivery, job))


def _stem(item: Item, kept: PurePath, plan: Plan | None, delivery: Delivery, job: Job) -> PurePath:
    """The photo's own name, or what the template makes of it."""
    settings = job.settings
    if settings.naming == KEEP:
        return kept
    facts = Facts(
        name=kept.name,
        index=item.number,
        random=random_name(plan.photo.sha256, job.journal.naming_key()) if plan is not None else "",
        day=date.today(),
        preset=settings.recipe.name if plan is None else plan.recipe.name,
        destination=delivery.name,
    )
    return kept.with_name(stem_of(settings.naming, facts))


def _done(errand: Errand, job: Job) -> Outcome | None:
    if errand.plan is None:
        return None
    photo, plan, wanted = errand.plan.photo.sha256, plan_sha256(errand.plan), errand.aim.wanted
    done = job.journal.finished(photo, plan, wanted)
    if done is None and job.settings.naming != KEEP:  # the day or its number may have changed since
        done = job.journal.finished_in(photo, plan, wanted.parent)
    if done is not None:
        sweep_once(done.saved.path.parent)
    return done


def _pattern(errand: Errand) -> str:
    return pattern_sha256(_plan(errand))


def _plan(errand: Errand) -> Plan:
    if errand.plan is None:
        raise ValueError("the photo has not been looked at")
    return errand.plan


def _targets(todo: Sequence[Errand]) -> tuple[Path, ...]:
    return tuple(errand.aim.wanted for errand in todo)


def _problem(error: Exception) -> Problem:
    return error.problem if isinstance(error, Told) else problem_of(error)
