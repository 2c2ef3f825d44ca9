"""What a person does to many selected photos at once: each verb is one step of undo."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from geoshield_app.domain.events import State
from geoshield_app.domain.plan import Decision
from geoshield_app.gui.controller import Controller
from geoshield_app.gui.language import translate
from geoshield_app.workflow.edits import all_accepted, excluded, undecided, with_strength


def accept_all(controller: Controller, paths: Iterable[Path]) -> None:
    """Everything that was found, as it is; ready then."""
    _edit(controller, translate("Edits", "Accept all"), paths, all_accepted, ready=True)


def exclude(controller: Controller, paths: Iterable[Path]) -> None:
    """Out of the run; when all of them are out already, in again."""
    chosen = list(paths)
    out = any(_state(controller, path) is not State.SKIPPED for path in chosen)
    name = translate("Edits", "Leave out") if out else translate("Edits", "Take in again")
    _edit(
        controller,
        name,
        chosen,
        lambda decision: excluded(decision, out),
        ready=None if out else False,
    )


def set_strength(controller: Controller, paths: Iterable[Path], preset: str | None) -> None:
    """These photos' own strength; None follows the strength of the run."""
    _edit(
        controller,
        translate("Edits", "Set strength"),
        paths,
        lambda decision: with_strength(decision, preset, None),
        ready=None,
    )


def reset(controller: Controller, paths: Iterable[Path]) -> None:
    """Back to what was found, to be reviewed again."""

    def fresh(decision: Decision) -> Decision:
        draft = controller.draft(decision.draft.photo.path)
        return undecided(draft if draft is not None else decision.draft)

    _edit(controller, translate("Edits", "Reset"), paths, fresh, ready=False)


def _edit(
    controller: Controller,
    name: str,
    paths: Iterable[Path],
    change: Callable[[Decision], Decision],
    ready: bool | None,
) -> None:
    """Photos that nobody has looked at have no decision yet and are passed over."""
    known = {path: decision for path in paths if (decision := controller.decision(path)) is not None}
    here = {path: _at(decision, path) for path, decision in known.items()}
    controller.edit(name, {path: change(decision) for path, decision in here.items()}, ready)


def _at(decision: Decision, path: Path) -> Decision:
    """The decision of this copy of the photo."""
    if decision.draft.photo.path == path:
        return decision
    draft = replace(decision.draft, photo=replace(decision.draft.photo, path=path))
    return replace(decision, draft=draft)


def _state(controller: Controller, path: Path) -> State | None:
    row = controller.row(path)
    return None if row is None else row.state
