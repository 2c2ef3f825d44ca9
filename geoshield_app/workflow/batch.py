"""The batch: one photo after the other, one stream of events for window, command line and tests.

    look      what the machine thinks of each photo         -> Drafted
    protect   the decisions carried out, results kept       -> Finished
    export    files placed from what was kept               -> Exported
    run_items all three, as ``geoshield protect -o OUT``    -> Drafted, Exported, Finished

Every input ends in exactly one of Finished, Failed, Skipped (or Drafted, where a person has to decide first); in an
export Exported or NotExported for each file. Closing the stream leaves the rest for the session to mark Cancelled.
One failure never stops the batch.

``items`` may be a live source: the next one is asked for when a photo is done, so what was added meanwhile comes too.
A stream is paused by not asking it for the next event. ``tools_factory`` is called once, when the first photo needs it;
hand in a ``Once`` to share the tools with other streams. Each event is in the journal before it is told.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from geoshield_app.domain.events import Drafted, Event, Exported, Failed, Finished, NotExported, Skipped
from geoshield_app.domain.findings import Draft
from geoshield_app.domain.photo import PhotoRef
from geoshield_app.domain.plan import Plan
from geoshield_app.domain.ports import GroupProtector
from geoshield_app.domain.settings import Settings
from geoshield_app.imaging.load import identify
from geoshield_app.storage.os_errors import printable
from geoshield_app.workflow.deciding import draft_for, known_plan, passed_over, plan_for
from geoshield_app.workflow.delivering import delivered, errands, not_exported
from geoshield_app.workflow.discover import Item, discover
from geoshield_app.workflow.gathering import Gathering, side_by_side
from geoshield_app.workflow.job import Job, Plans, Story, Tale, ToolsFactory, told
from geoshield_app.workflow.making import made
from geoshield_app.workflow.memory import Memory

ALREADY_DONE = "It is already done:"


def run(
    paths: Sequence[Path],
    settings: Settings,
    tools_factory: ToolsFactory,
    journal: Memory,
    plans: Plans | None = None,
) -> Iterator[Event]:
    """Discover and do all three. Raises OutputInsideInput (before the first event) when nothing may start."""
    return run_items(discover(paths, settings.out, settings), settings, tools_factory, journal, plans)


def look(
    items: Iterable[Item], settings: Settings, tools_factory: ToolsFactory, journal: Memory
) -> Generator[Event, None, None]:
    """Drafted for each photo; what was looked at before, under the same settings, is not looked at again."""
    job = Job.of(settings, tools_factory, journal)
    for item in items:
        yield from told(item, _looked_at, job, failing=Failed)


def protect(
    items: Iterable[Item], settings: Settings, tools_factory: ToolsFactory, journal: Memory
) -> Generator[Event, None, None]:
    """Finished for each photo that is decided (or with ``settings.accept_all`` for each), its lossless result kept.

    ``outcome.saved`` is the kept file, and the verdict was measured on it. A photo that nobody has decided on ends
    with Drafted.
    """
    yield from _together(items, _protected, Job.of(settings, tools_factory, journal))


def export(
    items: Iterable[Item], settings: Settings, tools_factory: ToolsFactory, journal: Memory
) -> Generator[Event, None, None]:
    """Exported for each file of each photo, one for each destination, or NotExported with the reason.

    Files are made from the newest kept result, under the plan that it was made by, whatever the settings say of
    strength now; a destination of another size, and a kept file that is gone, are protected again. What stands in its
    place already is told as Exported and not written again. The photo has to be there unchanged: the file is
    measured against it. A photo that was never protected is protected first, if that is decided.
    """
    job = Job.of(settings, tools_factory, journal)
    for item in items:
        yield from told(item, _exported, job, failing=NotExported)


def run_items(
    items: Iterable[Item],
    settings: Settings,
    tools_factory: ToolsFactory,
    journal: Memory,
    plans: Plans | None = None,
) -> Generator[Event, None, None]:
    """The events of ``items``: with ``plans`` those are carried out; else what a person decided, and with
    ``settings.accept_all`` the machine's opinion; else that is only written down (Drafted) for a person to review.
    """
    yield from _together(items, _whole, Job.of(settings, tools_factory, journal, plans))


def _together(items: Iterable[Item], story: Tale, job: Job) -> Generator[Event, None, None]:
    """Several photos side by side where the protector says that it pays; else one after the other."""

    def tell(item: Item, gathering: Gathering | None) -> Iterator[Event]:
        shared = job if gathering is None else job.with_protector(gathering)
        return told(item, story, shared, failing=Failed)

    def group() -> GroupProtector | None:
        tools = job.tools.present
        return tools.protector if tools is not None and isinstance(tools.protector, GroupProtector) else None

    def size() -> int:
        together = group()
        return 1 if together is None else together.group_size

    yield from side_by_side(items, tell, group, size)


def _looked_at(item: Item, job: Job) -> Story:
    ref = identify(item.path)
    end = passed_over(ref, job)
    if end is not None:
        return end
    decision = job.journal.decision_of(ref.sha256)
    if decision is not None:
        return Drafted(item.path, replace(decision.draft, photo=ref), decided=True)
    draft = yield from draft_for(ref, job)
    return Drafted(item.path, draft)


def _protected(item: Item, job: Job) -> Story:
    ref = identify(item.path)
    plan = passed_over(ref, job) or (yield from plan_for(ref, job))
    if not isinstance(plan, Plan):
        return Drafted(item.path, plan) if isinstance(plan, Draft) else plan
    result = yield from made(plan, job, measured=True)
    if result.kept is None or result.kept.outcome is None:
        raise ValueError("this memory keeps no results")
    return Finished(item.path, result.kept.outcome)


def _exported(item: Item, job: Job) -> Story:
    ref = identify(item.path)
    plan = _plan_as_made(ref, job) or passed_over(ref, job) or (yield from plan_for(ref, job))
    if isinstance(plan, Skipped):
        return not_exported(item.path, plan.reason)
    if isinstance(plan, Draft):
        return not_exported(item.path, "Nobody has decided yet what is protected.", "Review it first.")
    todo = errands(item, plan, job)
    for errand in todo:
        if errand.done is not None:
            yield Exported(item.path, errand.done, errand.delivery.destination)
    yield from delivered(item, [one for one in todo if one.done is None], job, go_on=True)
    return None


def _plan_as_made(ref: PhotoRef, job: Job) -> Plan | None:
    """What the newest result was made by."""
    kept = job.journal.last_kept(ref.sha256)
    return None if kept is None else replace(kept.plan, photo=ref)


def _whole(item: Item, job: Job) -> Story:
    ref = identify(item.path)
    end = passed_over(ref, job)
    if end is not None:
        return end
    plan: Plan | Draft | None = known_plan(ref, job)
    if plan is None and all(one.taken for one in errands(item, None, job)):
        return _taken(item, job)
    plan = yield from plan_for(ref, job)
    if isinstance(plan, Draft):
        return Drafted(item.path, plan)
    todo = errands(item, plan, job)
    done = [one.done for one in todo if one.done is not None]
    if len(done) == len(todo):
        return Skipped(item.path, f"{ALREADY_DONE} '{printable(done[0].saved.path)}'.")
    open_errands = [one for one in todo if one.done is None and not one.taken]
    if not open_errands:
        return _taken(item, job)
    outcomes = yield from delivered(item, open_errands, job, go_on=False)
    return Finished(item.path, outcomes[0])


def _taken(item: Item, job: Job) -> Skipped:
    target = errands(item, None, job)[0].aim.wanted
    return Skipped(item.path, f"There is already a file '{printable(target)}'.")
