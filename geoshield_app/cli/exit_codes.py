"""0 all well, 1 something failed, 2 nothing could start or a review is needed, 130 stopped by Ctrl+C."""

from __future__ import annotations

from geoshield_app.domain.events import State
from geoshield_app.workflow.session import Session

WELL = 0
FAILED = 1
NOTHING_STARTED = 2
INTERRUPTED = 130


def exit_code(session: Session) -> int:
    """Of a run that went to its end."""
    if session.counts.get(State.NEEDS_REVIEW):
        return NOTHING_STARTED
    return FAILED if session.counts.get(State.FAILED) else WELL
