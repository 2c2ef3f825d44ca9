"""The one thing to do next: what the primary button says, to how many, and which command it gives."""

from __future__ import annotations

from dataclasses import dataclass

from geoshield_app.domain.events import State
from geoshield_app.gui.language import number, translate
from geoshield_app.gui.tally import Tally


@dataclass(frozen=True, slots=True)
class Primary:
    """``command`` is a row of the window's actions; empty: nothing can be done."""

    text: str
    command: str
    tip: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """How the running thread stands; ``total`` 0: it only looks at new photos."""

    ended: int = 0
    total: int = 0
    stopping: bool = False
    looking: int = 0


def primary(tally: Tally, run: Run | None, *, review_needed: bool, reviewing: bool = False) -> Primary:
    """``run`` is None while nothing works. The first thing that applies is offered; work is never interrupted.

    ``reviewing``: the person is in Review already, where 'Review 3' would lead nowhere.
    """
    if run is not None and run.stopping:
        return Primary(translate("Primary", "Stopping ..."), "")
    ready = tally.of(State.READY, State.CANCELLED)
    if run is None:
        ready += tally.of(State.WAITING)
    if not review_needed:
        ready += tally.of(State.NEEDS_REVIEW)
    offers = (
        (
            ready,
            "protect",
            translate("Primary", "Protect {n}").format(n=number(ready)),
            translate("Primary", "Make the pattern for everything that is ready"),
        ),
        (
            tally.exportable,
            "export",
            translate("Primary", "Export {n}").format(n=number(tally.exportable)),
            translate("Primary", "Write the finished photos with the last settings"),
        ),
    )
    for count, command, text, tip in offers:
        if count:
            return Primary(text, command, tip)
    return _while_working(run) if run is not None else _while_idle(tally, reviewing)


def _while_working(run: Run) -> Primary:
    tip = translate("Primary", "Show what is being done")
    if run.total:
        text = translate("Primary", "{done} of {total} ...").format(
            done=number(min(run.ended + 1, run.total)), total=number(run.total)
        )
        return Primary(text, "show_export", tip)
    return Primary(translate("Primary", "Looking at {n}").format(n=number(run.looking)), "show_export", tip)


def _review(count: int, reviewing: bool) -> tuple[int, str, str, str]:
    if reviewing:
        text = translate("Primary", "Accept all {n}")
        tip = translate("Primary", "Take what was found in every photo that needs review; Undo takes it back")
        return count, "accept_unreviewed", text.format(n=number(count)), tip
    text, tip = translate("Primary", "Review {n}"), translate("Primary", "See what each photo gives away")
    return count, "review", text.format(n=number(count)), tip


def _while_idle(tally: Tally, reviewing: bool) -> Primary:
    review, new, failed = tally.of(State.NEEDS_REVIEW), tally.of(State.NEW), tally.of(State.FAILED)
    offers = (
        _review(review, reviewing),
        (
            new,
            "look",
            translate("Primary", "Look at {n}").format(n=number(new)),
            translate("Primary", "Find what tells the place in the new photos"),
        ),
        (
            tally.demonstrations,
            "export",
            translate("Primary", "Export {n}").format(n=number(tally.demonstrations)),
            translate("Primary", "Only demonstrations: you are asked before they are written"),
        ),
        (
            failed,
            "retry_failed",
            translate("Primary", "Try {n} again").format(n=number(failed)),
            translate("Primary", "Photos that failed"),
        ),
        (
            tally.of(State.FINISHED),
            "open_out",
            translate("Primary", "Open output folder"),
            translate("Primary", "Show the finished files"),
        ),
    )
    for count, command, text, tip in offers:
        if count:
            return Primary(text, command, tip)
    return Primary(
        translate("Primary", "Add photos"), "add_photos", translate("Primary", "Choose photos to protect")
    )
