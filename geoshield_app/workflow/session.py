"""What window and command line show of a run: a pure fold over its events."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from geoshield_app.domain.events import Drafted, Event, Failed, Finished, Phase, Progress, Skipped, State
from geoshield_app.domain.findings import Draft
from geoshield_app.domain.result import Outcome, Step, VerdictKind
from geoshield_app.workflow.discover import GIVEN_TWICE
from geoshield_app.workflow.pace import Pace

_LOOKING = (Phase.OPENING, Phase.DESCRIBING, Phase.FINDING)


@dataclass(frozen=True, slots=True)
class Row:
    """One input and where it stands."""

    path: Path
    state: State = State.NEW
    phase: Phase | None = None
    step: Step | None = None
    reason: str = ""
    """Why it failed or was skipped; the verdict's reason when finished."""
    advice: str = ""
    draft: Draft | None = None
    outcome: Outcome | None = None

    @property
    def verdict(self) -> VerdictKind | None:
        return None if self.outcome is None else self.outcome.verdict.kind


@dataclass(frozen=True, slots=True)
class Session:
    """All rows in the order given. ``after`` returns a new one; nothing is edited.

    ``accept_all``: nobody reviews, so a drafted photo is Ready at once.
    """

    rows: Mapping[Path, Row] = field(default_factory=dict)
    accept_all: bool = False
    repeats: int = 0
    """Inputs given twice: they have no row of their own, and count as Skipped."""
    current: Path | None = None
    pace: Pace = Pace()

    @staticmethod
    def of(paths: Iterable[Path], *, accept_all: bool = False) -> Session:
        return Session({path: Row(path) for path in paths}, accept_all)

    def added(self, paths: Iterable[Path]) -> Session:
        """With further inputs, New; those already there stay as they are."""
        new = {path: Row(path) for path in paths if path not in self.rows}
        return replace(self, rows={**self.rows, **new})

    def again(self, paths: Iterable[Path]) -> Session:
        """These rows as New, whatever became of them before: 'retry failed'."""
        return replace(self, rows={**self.rows, **{path: Row(path) for path in paths if path in self.rows}})

    def after(self, event: Event, now_seconds: float | None = None) -> Session:
        """The session after ``event``; a row that has ended stays as it ended.

        ``now_seconds``: a monotonic clock, for the measured time left; without it nothing is measured.
        """
        if isinstance(event, Skipped) and event.reason == GIVEN_TWICE:
            return replace(self, repeats=self.repeats + 1)
        row = self.rows.get(event.path, Row(event.path))
        if row.state.ended:
            return self
        changed = _row_after(row, event, self.accept_all)
        pace = self.pace if now_seconds is None else self.pace.after(event, now_seconds)
        current = None if changed.state.ended else event.path
        return replace(self, rows={**self.rows, event.path: changed}, current=current, pace=pace)

    def stopped(self) -> Session:
        """Whatever has not ended is Cancelled."""
        rows = {
            path: row if row.state.ended else replace(row, state=State.CANCELLED, phase=None, step=None)
            for path, row in self.rows.items()
        }
        return replace(self, rows=rows, current=None)

    @property
    def total(self) -> int:
        return len(self.rows) + self.repeats

    @property
    def ended(self) -> int:
        return self.repeats + sum(row.state.ended for row in self.rows.values())

    @property
    def counts(self) -> Mapping[State, int]:
        """How many inputs are in each state; adds up to ``total``."""
        counted = Counter(row.state for row in self.rows.values())
        counted[State.SKIPPED] += self.repeats
        return {state: counted[state] for state in State if counted[state]}

    @property
    def verdicts(self) -> Mapping[VerdictKind, int]:
        """How many finished photos got each verdict; adds up to the Finished."""
        counted = Counter(row.verdict for row in self.rows.values() if row.state is State.FINISHED)
        return {kind: counted[kind] for kind in VerdictKind if counted[kind]}

    def left_seconds(self, now_seconds: float) -> float | None:
        """Measured time left, None while nothing was measured."""
        waiting = self.total - self.ended - (self.current is not None)
        return self.pace.left_seconds(waiting, now_seconds)

    @property
    def share(self) -> float:
        """How much of the run is done, 0 to 1; the steps of the current photo count."""
        row = self.rows.get(self.current) if self.current is not None else None
        part = row.step.index / row.step.total if row is not None and row.step is not None else 0.0
        return min((self.ended + part) / self.total, 1.0) if self.total else 1.0


def _row_after(row: Row, event: Event, accept_all: bool) -> Row:
    match event:
        case Progress(phase=phase, step=step):
            return replace(row, state=_moving(row.state, phase), phase=phase, step=step)
        case Drafted(draft=draft):
            state = State.READY if accept_all else State.NEEDS_REVIEW
            return replace(row, state=state, phase=None, draft=draft)
        case Finished(outcome=outcome):
            reason = outcome.verdict.reason
            return replace(row, state=State.FINISHED, phase=None, step=None, outcome=outcome, reason=reason)
        case Failed(problem=problem):
            failed = replace(row, state=State.FAILED, phase=None, step=None)
            return replace(failed, reason=problem.message, advice=problem.advice)
        case Skipped(reason=reason):
            return replace(row, state=State.SKIPPED, phase=None, step=None, reason=reason)


def _moving(state: State, phase: Phase) -> State:
    """Opening happens twice: to look, and to protect what was looked at."""
    decided = state in (State.READY, State.WAITING, State.PROTECTING)
    return State.LOOKING if phase in _LOOKING and not decided else State.PROTECTING
