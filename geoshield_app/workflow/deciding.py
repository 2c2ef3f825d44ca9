"""From a photo to its plan: what a person decided, or what the machine thinks where nobody has to be asked."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace

from geoshield_app.domain.events import Drafted, Event, Progress, Skipped
from geoshield_app.domain.findings import Draft
from geoshield_app.domain.photo import PhotoRef
from geoshield_app.domain.plan import Decision, Plan
from geoshield_app.domain.presets import recipe_named, with_budget
from geoshield_app.domain.settings import Settings
from geoshield_app.workflow import journey
from geoshield_app.workflow.job import Job
from geoshield_app.workflow.keys import draft_key
from geoshield_app.workflow.session import LEFT_OUT
from geoshield_app.workflow.stages import require_unchanged

OURS = "It is already protected by GeoShield."


def plan_of(decision: Decision, settings: Settings) -> Plan:
    """The decision with everything that the run decides."""
    recipe = settings.recipe if decision.preset is None else recipe_named(decision.preset)
    if decision.budget_levels is not None:
        recipe = with_budget(recipe, decision.budget_levels)
    return Plan.from_draft(decision.draft, recipe, settings.ensemble, settings.seed, settings.output)


def passed_over(ref: PhotoRef, job: Job) -> Skipped | None:
    """The end of a photo that nothing is done to: a result of ours, left out, or not in the plans."""
    if job.journal.is_output(ref.sha256):
        return Skipped(ref.path, OURS)
    if job.plans is not None:
        if ref.sha256 in job.plans:
            return None
        require_unchanged(ref, job.plans.values())
        return Skipped(ref.path, "The plan says nothing about this photo.")
    decision = job.journal.decision_of(ref.sha256)
    return Skipped(ref.path, LEFT_OUT) if decision is not None and decision.excluded else None


def known_plan(ref: PhotoRef, job: Job) -> Plan | None:
    """The plan, where no photo has to be looked at for it."""
    if job.plans is not None:
        return replace(job.plans[ref.sha256], photo=ref)
    decision = job.journal.decision_of(ref.sha256)
    if decision is None and job.settings.accept_all:
        draft = job.journal.draft_of(ref.sha256, draft_key(job.settings))
        decision = None if draft is None else Decision(draft)
    return None if decision is None else replace(plan_of(decision, job.settings), photo=ref)


def plan_for(ref: PhotoRef, job: Job) -> Generator[Event, None, Plan | Draft]:
    """The decision on this photo, or the Draft where nobody has decided yet."""
    decided = job.plans is not None or job.journal.decision_of(ref.sha256) is not None
    plan = known_plan(ref, job) if decided else None
    if plan is not None:
        return plan
    draft = yield from draft_for(ref, job)
    if not job.settings.accept_all:
        return draft
    yield Drafted(ref.path, draft)
    return plan_of(Decision(draft), job.settings)


def draft_for(ref: PhotoRef, job: Job) -> Generator[Progress, None, Draft]:
    """The remembered opinion, or a new one that is remembered at once."""
    key = draft_key(job.settings)
    known = job.journal.draft_of(ref.sha256, key)
    if known is not None:
        return replace(known, photo=ref)
    draft = yield from journey.draft(ref, job.tools())
    job.journal.save_draft(ref.sha256, key, draft)
    return draft
