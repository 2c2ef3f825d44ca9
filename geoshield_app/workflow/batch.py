"""The batch: one photo after the other, one stream of events for window, command line and tests.

Every input ends in exactly one of Finished, Failed, Skipped; closing the stream leaves the rest for the session to
mark Cancelled. One failure never stops the batch.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePath
from typing import Protocol

from geoshield_app.domain.errors import NotAPhoto, Problem, problem_of
from geoshield_app.domain.events import Drafted, Event, Failed, Finished, Progress, Skipped
from geoshield_app.domain.findings import Draft
from geoshield_app.domain.photo import PhotoRef
from geoshield_app.domain.plan import Plan
from geoshield_app.domain.result import Outcome, Saved
from geoshield_app.domain.settings import Overwrite, Settings
from geoshield_app.imaging.load import identify
from geoshield_app.storage.documents import plan_sha256
from geoshield_app.storage.os_errors import printable
from geoshield_app.workflow import journey
from geoshield_app.workflow.discover import Item, discover
from geoshield_app.workflow.keys import draft_key, request_key
from geoshield_app.workflow.naming import unique, variants
from geoshield_app.workflow.stages import require_unchanged
from geoshield_app.workflow.suffixes import claims_to_be_a_photo
from geoshield_app.workflow.tools import Tools

OURS = "It is already protected by GeoShield."
ALREADY_DONE = "It is already done:"


class Memory(Protocol):
    """What the batch asks of ``storage.journal.Journal``."""

    def remember(self, photo_sha256: str, plan_sha256: str, destination: Path, outcome: Outcome) -> None: ...
    def finished(self, photo_sha256: str, plan_sha256: str, destination: Path) -> Outcome | None: ...
    def is_output(self, sha256: str) -> bool: ...
    def save_draft(self, photo_sha256: str, key: str, draft: Draft) -> None: ...
    def draft_of(self, photo_sha256: str, key: str) -> Draft | None: ...


ToolsFactory = Callable[[], Tools]
Plans = Mapping[str, Plan]
"""The person's decisions by the photo's sha256."""


def run(
    paths: Sequence[Path],
    settings: Settings,
    tools_factory: ToolsFactory,
    journal: Memory,
    plans: Plans | None = None,
) -> Iterator[Event]:
    """Discover and protect. Raises OutputInsideInput (before the first event) when nothing may start."""
    return run_items(discover(paths, settings.out, settings), settings, tools_factory, journal, plans)


def run_items(
    items: Sequence[Item],
    settings: Settings,
    tools_factory: ToolsFactory,
    journal: Memory,
    plans: Plans | None = None,
) -> Iterator[Event]:
    """The events of ``items``: with ``plans`` those are carried out; else with ``settings.accept_all`` the machine's
    opinion is; else it is only written down (Drafted) for a person to review.

    ``tools_factory`` is called once, when the first photo needs it.
    """
    job = _Job(settings, _Once(tools_factory), journal, plans)
    for item in items:
        yield from _one(item, job)


@dataclass(slots=True)
class _Once:
    """Builds the tools for the first photo that needs them; a failure is told to every photo, not repeated."""

    factory: ToolsFactory
    tools: Tools | None = None
    problem: Problem | None = None

    def get(self) -> Tools:
        if self.problem is not None:
            raise _Told(self.problem)
        if self.tools is None:
            try:
                self.tools = self.factory()
            except Exception as error:
                self.problem = problem_of(error)
                raise
        return self.tools


class _Told(Exception):
    """A problem that is already plain data."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.message)
        self.problem = problem


@dataclass(frozen=True, slots=True)
class _Job:
    settings: Settings
    once: _Once
    journal: Memory
    plans: Plans | None
    used: set[Path] = field(default_factory=set)
    """Names given away in this run."""


def _one(item: Item, job: _Job) -> Iterator[Event]:
    """All events of one input; the last is its end, whatever happens on the way."""
    if item.problem is not None:
        yield Failed(item.path, item.problem)
    elif item.skip is not None:
        yield Skipped(item.path, item.skip)
    else:
        end = yield from _guarded(item, job)
        yield end


def _guarded(item: Item, job: _Job) -> Generator[Event, None, Event]:
    """The photo's story; any exception becomes Failed (or Skipped, when it never claimed to be a photo)."""
    try:
        return (yield from _story(item, job))
    except _Told as told:
        problem = told.problem
    except NotAPhoto as error:
        problem = error.problem()
        if not claims_to_be_a_photo(item.path.suffix):
            return Skipped(item.path, problem.message)
    except Exception as error:  # noqa: BLE001 - one photo must not end the batch
        problem = problem_of(error)
    return Failed(item.path, problem)


def _story(item: Item, job: _Job) -> Generator[Event, None, Event]:
    ref = identify(item.path)
    if job.journal.is_output(ref.sha256):
        return Skipped(item.path, OURS)
    if job.plans is not None and ref.sha256 not in job.plans:
        require_unchanged(ref, job.plans.values())
        return Skipped(item.path, "The plan says nothing about this photo.")
    key = _key(ref, job)
    done = job.journal.finished(ref.sha256, key, _destination(item, job)) if item.target else None
    if done is not None:
        return Skipped(item.path, f"{ALREADY_DONE} '{printable(done.saved.path)}'.")
    target = _free_name(item, job)
    if target is None:
        return Skipped(item.path, f"There is already a file '{printable(_destination(item, job))}'.")
    plan = yield from _plan(ref, job)
    if isinstance(plan, Draft):
        return Drafted(item.path, plan)
    return (yield from _protected(item, plan, key, target, job))


def _key(ref: PhotoRef, job: _Job) -> str:
    return plan_sha256(job.plans[ref.sha256]) if job.plans is not None else request_key(job.settings)


def _destination(item: Item, job: _Job) -> Path:
    """Each place in OUT has a result of its own, also for copies of one photo."""
    return item.target or job.settings.out


def _plan(ref: PhotoRef, job: _Job) -> Generator[Event, None, Plan | Draft]:
    """The decision on this photo, or the Draft where nobody has decided yet."""
    if job.plans is not None:
        return replace(job.plans[ref.sha256], photo=ref)
    draft = yield from _draft(ref, job)
    if not job.settings.accept_all:
        return draft
    yield Drafted(ref.path, draft)
    settings = job.settings
    return Plan.from_draft(draft, settings.recipe, settings.ensemble, settings.seed, settings.output)


def _draft(ref: PhotoRef, job: _Job) -> Generator[Progress, None, Draft]:
    """The remembered opinion, or a new one that is remembered at once."""
    key = draft_key(job.settings)
    known = job.journal.draft_of(ref.sha256, key)
    if known is not None:
        return replace(known, photo=ref)
    draft = yield from journey.draft(ref, job.once.get())
    job.journal.save_draft(ref.sha256, key, draft)
    return draft


def _protected(item: Item, plan: Plan, key: str, target: Path, job: _Job) -> Generator[Progress, None, Event]:
    outcome = yield from journey.protect(
        plan,
        job.once.get(),
        target,
        keep_format=job.plans is not None or job.settings.format_given,
        replace=job.settings.overwrite is Overwrite.REPLACE,
    )
    outcome = _without_copy(outcome, _destination(item, job))
    outcome = _with_name_note(outcome, item.relative, job.once.get())
    job.used.add(outcome.saved.path)
    job.journal.remember(plan.photo.sha256, key, _destination(item, job), outcome)
    return Finished(item.path, outcome)


def _without_copy(outcome: Outcome, wanted: Path) -> Outcome:
    """The result under its proper name, where the very same bytes already stand.

    They do when a run was killed between saving and remembering, or when the journal was forgotten.
    """
    saved = outcome.saved
    for path in variants(wanted):
        if path != saved.path and path.is_file() and not path.is_symlink() and _same_bytes(path, saved):
            saved.path.unlink()
            return replace(outcome, saved=replace(saved, path=path))
    return outcome


def _same_bytes(path: Path, saved: Saved) -> bool:
    if path.stat().st_size != saved.bytes:
        return False
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest() == saved.sha256


def _with_name_note(outcome: Outcome, relative: PurePath, tools: Tools) -> Outcome:
    """The outcome with a warning where the mirrored file or folder name gives the place away."""
    names = () if tools.gazetteer is None else tools.gazetteer.place_names_in_path(Path(relative))
    if not names:
        return outcome
    note = f"Its file or folder name tells a place ({', '.join(names)}); give it a neutral name before you post it."
    return replace(outcome, verdict=replace(outcome.verdict, notes=(*outcome.verdict.notes, note)))


def _free_name(item: Item, job: _Job) -> Path | None:
    """Where this result goes; None when the name is taken and taken names are to be skipped."""
    target = _destination(item, job)
    match job.settings.overwrite:
        case Overwrite.UNIQUE:
            return unique(target, job.used)
        case Overwrite.SKIP:
            return None if any(path.exists() for path in variants(target)) else target
        case Overwrite.REPLACE:
            return target
