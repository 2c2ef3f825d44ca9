"""Questions about the list: what may be protected, what may go out, what is next. Pure functions of rows."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from pathlib import Path

from geoshield_app.domain.errors import NotAPhoto
from geoshield_app.domain.events import State
from geoshield_app.domain.plan import Decision
from geoshield_app.domain.result import VerdictKind
from geoshield_app.workflow.session import LEFT_OUT, Row
from geoshield_app.workflow.suffixes import claims_to_be_a_photo

AT_WORK = (State.LOOKING, State.WAITING, State.PROTECTING)
MAY_BEGIN = frozenset(
    (State.READY, State.CANCELLED, State.WAITING, State.NEEDS_REVIEW, State.FINISHED, State.FAILED)
)
"""What may be protected, or once more, when a person asks for it."""
_SOON = (
    (State.FINISHED,),
    (State.PROTECTING, State.WAITING, State.READY, State.CANCELLED),
    (State.NEEDS_REVIEW, State.LOOKING, State.NEW),
)
"""How near a photo is to its export."""
Rows = Mapping[Path, Row]


def in_state(rows: Rows, *states: State) -> list[Path]:
    return [path for path, row in rows.items() if row.state in states]


def is_photo(row: Row) -> bool:
    """As far as is known: looked at and found to be one, or named like one and not passed over."""
    passed_over = row.state is State.SKIPPED or is_passed_over(row)
    return bool(row.photo_sha256) or (claims_to_be_a_photo(row.path.suffix) and not passed_over)


def is_passed_over(row: Row) -> bool:
    """Looked at, and there is nothing to be reviewed: no photo, or a result of ours."""
    skipped = row.state is State.SKIPPED and row.reason != LEFT_OUT
    refused = row.state is State.FAILED and row.advice == NotAPhoto.advice
    return (skipped or refused) and not row.photo_sha256


def next_to_export(rows: Rows) -> Path | None:
    """The photo whose file comes next, as far as can be told now; None where none will."""
    for states in _SOON:
        for path, row in rows.items():
            if row.state in states and is_photo(row):
                return path
    return None


def protectable(rows: Rows, queued: Collection[Path], *, review_needed: bool) -> list[Path]:
    """Decided, or allowed to go undecided, and not among the ``queued``."""
    states = [State.READY, State.CANCELLED, State.WAITING]
    if not review_needed:
        states.append(State.NEEDS_REVIEW)
    return [path for path in in_state(rows, *states) if path not in queued]


def unexported(rows: Rows, wanted: frozenset[str], *, demonstrations: bool) -> list[Path]:
    """Finished photos whose result has not gone to all ``wanted`` destinations: those that are demonstrations, or
    those that are not."""
    return [
        path
        for path, row in rows.items()
        if row.state is State.FINISHED and row.lacks(wanted) and is_demonstration(row) == demonstrations
    ]


def is_demonstration(row: Row) -> bool:
    return row.verdict is VerdictKind.DEMONSTRATION


def next_unreviewed(rows: Rows, after: Path | None) -> Path | None:
    """The next photo that needs review behind ``after``, from the beginning again at the end of the list."""
    paths = list(rows)
    start = paths.index(after) + 1 if after is not None and after in rows else 0
    turn = (*paths[start:], *paths[:start])
    return next((path for path in turn if rows[path].state is State.NEEDS_REVIEW and path != after), None)


def at_rest(row: Row) -> Row | None:
    """The row when nobody works on it any more; None for one that was to be protected. A look leaves no trace, and what
    was only being exported stays as it ended."""
    if row.state is State.LOOKING:
        return row.begun_again(State.NEW)
    return replace(row, phase=None, step=None) if row.state.ended else None


def unqueued(row: Row, *, decided: bool) -> Row:
    """The row, which waits since an earlier start, as far as is known how it stood before; ``decided`` by a person."""
    if not row.photo_sha256:
        return row.begun_again(State.NEW)
    return row.begun_again(State.READY if decided else State.NEEDS_REVIEW)


def decided(row: Row, decision: Decision, ready: bool | None) -> Row:
    """The row with this decision; one that had ended begins again.

    ``ready``: True marks it reviewed, False not reviewed, None leaves that.
    """
    if decision.excluded:
        state = State.SKIPPED
    elif ready is not None:
        state = State.READY if ready else State.NEEDS_REVIEW
    else:
        state = row.state if row.state in (State.READY, State.NEEDS_REVIEW) else State.READY
    if state is row.state and decision == row.decision:
        return row
    again = row.begun_again(state)
    return replace(
        again, decision=decision, draft=decision.draft, reason=LEFT_OUT if decision.excluded else ""
    )
