"""Reviewed drafts and plans from files."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from geoshield_app.domain.errors import UsageError
from geoshield_app.domain.findings import Draft
from geoshield_app.domain.limits import plan_fault
from geoshield_app.domain.plan import Plan
from geoshield_app.domain.settings import Settings
from geoshield_app.storage.documents import UnreadableDocument, read_document
from geoshield_app.storage.os_errors import is_folder, printable


def read_plans(path: Path, settings: Settings) -> dict[str, Plan]:
    """Plans by the photo's sha256; a Draft becomes a Plan by ``settings``. UsageError when there is none."""
    plans = {plan.photo.sha256: plan for plan in _plans(path, settings)}
    if not plans:
        raise UsageError(
            f"There is no plan in '{printable(path)}'.", advice="Make one with 'geoshield analyse'."
        )
    if len({plan.ensemble for plan in plans.values()}) > 1:
        raise UsageError("The plans ask for different ensembles.", advice="Protect them in separate runs.")
    return plans


def _plans(path: Path, settings: Settings) -> Iterator[Plan]:
    files = sorted(path.rglob("*.json")) if is_folder(path) else [path]
    for file in files:
        yield _plan(file, settings)


def _plan(file: Path, settings: Settings) -> Plan:
    try:
        if _says_it_is_a_plan(file):
            return _within_limits(read_document(Plan, file), file)
        draft = read_document(Draft, file)
    except UnreadableDocument as error:
        raise UsageError(error.message, advice=error.advice) from error
    return Plan.from_draft(draft, settings.recipe, settings.ensemble, settings.seed, settings.output)


def _says_it_is_a_plan(file: Path) -> bool:
    """What the file calls itself, so that what is wrong with a plan is told of a plan."""
    try:
        document = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return False  # reading it as a draft says why
    return isinstance(document, dict) and document.get("kind") == Plan.__name__


def _within_limits(plan: Plan, file: Path) -> Plan:
    fault = plan_fault(plan)
    if fault is not None:
        message = f"'{printable(file)}': This Plan cannot be used: {fault}"
        raise UsageError(message, advice="Correct the number, or make the plan again.")
    return plan
