"""One run's settings and helpers, and how a photo's story is told: every input ends, whatever happens."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Generator, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeAlias

from geoshield_app.domain.errors import GeoShieldError, NotAPhoto, Problem, problem_of
from geoshield_app.domain.events import Event, Exported, Failed, Finished, NotExported, Progress, Skipped
from geoshield_app.domain.plan import Plan
from geoshield_app.domain.ports import Protector
from geoshield_app.domain.settings import Settings
from geoshield_app.workflow.deliveries import Delivery, deliveries_of
from geoshield_app.workflow.discover import Item
from geoshield_app.workflow.memory import Memory
from geoshield_app.workflow.once import Once, Told
from geoshield_app.workflow.suffixes import claims_to_be_a_photo
from geoshield_app.workflow.tools import Tools

ToolsFactory: TypeAlias = Callable[[], Tools]
Plans: TypeAlias = Mapping[str, Plan]
"""The person's decisions by the photo's sha256."""


@dataclass(frozen=True, slots=True)
class Job:
    """What every photo of a run is done with."""

    settings: Settings
    tools: Once
    journal: Memory
    plans: Plans | None
    deliveries: tuple[Delivery, ...]
    used: set[Path] = field(default_factory=set)
    """Names given away in this run, where a template may give one twice."""

    @staticmethod
    def of(settings: Settings, factory: ToolsFactory, journal: Memory, plans: Plans | None = None) -> Job:
        """UsageError for a destination that does not exist."""
        once = factory if isinstance(factory, Once) else Once(factory)
        deliveries = deliveries_of(settings)
        if plans is not None and not settings.destinations:
            deliveries = ()
        return Job(settings, once, journal, plans, deliveries)

    def with_protector(self, protector: Protector) -> Job:
        """The same run, its photos handed to another protector."""
        return replace(self, tools=Once(lambda: replace(self.tools(), protector=protector)))

    def deliveries_for(self, plan: Plan) -> tuple[Delivery, ...]:
        """The run's; a plan that was handed in says itself how its file is written."""
        return self.deliveries or (Delivery(plan.output),)


Story: TypeAlias = Generator[Event, None, Event | None]
"""All events of one photo; returned is its end, None where it has been told already."""
Tale: TypeAlias = Callable[[Item, Job], Story]
Failing: TypeAlias = type[Failed] | type[NotExported]
"""What the end of a photo is that could not be worked on."""


def told(item: Item, story: Tale, job: Job, *, failing: Failing) -> Iterator[Event]:
    """Every event of one input, each written into the list before it is told."""
    with contextlib.closing(_events(item, story, job, failing)) as events:
        for event in events:
            yield event if isinstance(event, Progress) else _recorded(event, job)


def _recorded(event: Event, job: Job) -> Event:
    """The event, on the drive; Failed where it cannot be and nothing but the list would know of it."""
    try:
        job.journal.record(event, accept_all=job.settings.accept_all)
    except GeoShieldError as error:
        if not isinstance(event, Finished | Exported | NotExported):
            return Failed(event.path, error.problem())
    return event


def _events(item: Item, story: Tale, job: Job, failing: Failing) -> Generator[Event, None, None]:
    end: Event | None
    if item.problem is not None:
        end = failing(item.path, item.problem)
    elif item.skip is not None:
        end = Skipped(item.path, item.skip)
    else:
        end = yield from _guarded(item, story, job, failing)
    if end is not None:
        yield end


def _guarded(item: Item, story: Tale, job: Job, failing: Failing) -> Story:
    """The photo's story; any exception becomes its end (Skipped, when it never claimed to be a photo)."""
    problem: Problem
    try:
        return (yield from story(item, job))
    except Told as told_before:
        problem = told_before.problem
    except NotAPhoto as error:
        problem = error.problem()
        if not claims_to_be_a_photo(item.path.suffix):
            return Skipped(item.path, problem.message)
    except Exception as error:  # noqa: BLE001 - one photo must not end the batch
        problem = problem_of(error)
    return failing(item.path, problem)
