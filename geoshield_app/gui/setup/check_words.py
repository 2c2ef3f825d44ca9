"""The doctor's list as a person at the window reads it: models that could be fetched are one line, not ten."""

from __future__ import annotations

from collections.abc import Sequence

from geoshield_app.gui.language import size, translate
from geoshield_app.gui.setup import model_rows
from geoshield_app.workflow.preflight import Check

_ACTION = "download-weights"


def for_window(checks: Sequence[Check], *, demonstration: bool) -> list[Check]:
    """What is needed and missing first, then what could be better, then what is well.

    Optional models stand in the part Models, each with its size; advice with commands for a terminal helps nobody here.
    """
    models = {one.name for one in model_rows.rows()}
    optional = [check for check in checks if _can_wait(check, models)]
    rest = [check for check in checks if check not in optional]
    told = [*rest, _models(demonstration)] if optional else rest
    return sorted(told, key=lambda one: (one.ok, not one.needed, one.action != _ACTION))


def _can_wait(check: Check, models: set[str]) -> bool:
    return not check.ok and not check.needed and (check.action == _ACTION or check.name in models)


def _models(demonstration: bool) -> Check:
    if not demonstration:
        message = translate("Checks", "More models can be fetched, which find elements or test the result.")
        return Check("models", False, message, "", False, _ACTION)
    states = model_rows.states()
    missing = [one.bytes for one in model_rows.recommended() if not states[one.name].usable]
    message = translate(
        "Checks", "The models that protect real photos are not here yet: results are demonstrations."
    )
    advice = translate("Checks", "{size} to fetch, once.").format(size=size(sum(missing)))
    return Check("models", False, message, advice, False, _ACTION)
