"""What window and command line show of a run: a pure fold over its events."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePath

from geoshield_app.domain.destination import WHEREVER
from geoshield_app.domain.errors import Problem
from geoshield_app.domain.events import (
    Drafted,
    Event,
    Exported,
    Failed,
    Finished,
    NotExported,
    Phase,
    Progress,
    Skipped,
    State,
)
from geoshield_app.domain.findings import Draft
from geoshield_app.domain.plan import Decision
from geoshield_app.domain.result import Outcome, Step, VerdictKind
from geoshield_app.workflow.discover import GIVEN_TWICE
from geoshield_app.workflow.pace import Pace

LEFT_OUT = "You left it out."
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
    stem: PurePath | None = None
    """Name in the output folder without suffix, for photos of the kept list."""
    photo_sha256: str = ""
    decision: Decision | None = None
    exported: tuple[Outcome, ...] = ()
    """Files placed, each place once, the newest last."""
    trouble: Problem | None = None
    """Why the last export did not work; the photo itself is Finished."""
    trouble_at: str = ""
    """The destination that ``trouble`` is about; empty: all of them."""
    placed: frozenset[str] = frozenset()
    """Destinations that the present result went to; OWN for a file as the person wants it."""
    earlier_verdict: VerdictKind | None = None
    """From the journal, while ``outcome`` has not been read."""
    earlier_exports: int = 0
    """Files placed before this start, while ``exported`` has not been read."""

    def begun_again(self, state: State) -> Row:
        """This row in ``state``, nothing left of how it ended before."""
        cleared = replace(self, state=state, phase=None, step=None, reason="", advice="", trouble=None)
        return replace(cleared, outcome=None, earlier_verdict=None, placed=frozenset())

    @property
    def verdict(self) -> VerdictKind | None:
        return self.earlier_verdict if self.outcome is None else self.outcome.verdict.kind

    @property
    def is_exported(self) -> bool:
        return bool(self.exported) or self.earlier_exports > 0

    @property
    def files(self) -> int:
        """How many files of it were placed."""
        return max(len(self.exported), self.earlier_exports)

    def lacks(self, destinations: frozenset[str]) -> frozenset[str]:
        """Which of these its present result has not gone to."""
        return frozenset() if WHEREVER in self.placed else destinations - self.placed


@dataclass(frozen=True, slots=True)
class Session:
    """All rows in the order given. ``after`` returns a new one; nothing is edited.

    ``accept_all``: nobody reviews, so a drafted photo is Ready at once.
    """

    rows: Mapping[Path, Row] = field(default_factory=dict)
    accept_all: bool = False
    repeats: int = 0
    """Inputs given twice under one name: they have no row of their own, and count as Skipped."""
    current: Path | None = None
    pace: Pace = Pace()
    held_since: float | None = None
    """When the run was paused, on the monotonic clock; None while it goes on."""
    doubles: Mapping[Path, int] = field(default_factory=dict)
    """How often a name was given beyond the first time, and has not been told yet."""

    @staticmethod
    def of(paths: Iterable[Path], *, accept_all: bool = False) -> Session:
        given = Counter(paths)
        doubles = {path: times - 1 for path, times in given.items() if times > 1}
        return Session({path: Row(path) for path in given}, accept_all, doubles=doubles)

    def added(self, paths: Iterable[Path]) -> Session:
        """With further inputs, New; those already there stay as they are."""
        new = {path: Row(path) for path in paths if path not in self.rows}
        return replace(self, rows={**self.rows, **new})

    def again(self, paths: Iterable[Path]) -> Session:
        """These rows as New, whatever became of them before: 'retry failed'. Drafts and decisions stay."""
        return self.moved_to(paths, State.NEW)

    def without(self, paths: Iterable[Path]) -> Session:
        """These rows taken off the list."""
        gone = set(paths)
        rows = {path: row for path, row in self.rows.items() if path not in gone}
        return replace(self, rows=rows, current=None if self.current in gone else self.current)

    def ordered(self, paths: Iterable[Path]) -> Session:
        """The rows of ``paths`` in that order, in the positions that they hold among all rows now."""
        order = [path for path in dict.fromkeys(paths) if path in self.rows]
        moving, turn = set(order), iter(order)
        places = [next(turn) if path in moving else path for path in self.rows]
        return replace(self, rows={path: self.rows[path] for path in places})

    def moved_to(self, paths: Iterable[Path], state: State) -> Session:
        """These rows in ``state``, what became of them before forgotten; drafts and decisions stay."""
        rows = {path: self.rows[path].begun_again(state) for path in paths if path in self.rows}
        return replace(self, rows={**self.rows, **rows})

    def decided(self, path: Path, decision: Decision) -> Session:
        """The person's decision on a photo: Ready, or Skipped where it is left out."""
        row = self.rows[path].begun_again(State.SKIPPED if decision.excluded else State.READY)
        reason = LEFT_OUT if decision.excluded else ""
        row = replace(row, decision=decision, draft=decision.draft, reason=reason)
        return replace(self, rows={**self.rows, path: row})

    def held(self, now_seconds: float) -> Session:
        """Paused: the driver does not pull. The time until ``resumed`` counts for nothing."""
        return self if self.held_since is not None else replace(self, held_since=now_seconds)

    def resumed(self, now_seconds: float) -> Session:
        if self.held_since is None:
            return self
        return replace(self, held_since=None, pace=self.pace.later_by(now_seconds - self.held_since))

    def after(self, event: Event, now_seconds: float | None = None) -> Session:
        """The session after ``event``; a row that has ended stays as it ended.

        ``now_seconds``: a monotonic clock, for the measured time left; without it nothing is measured.
        """
        if isinstance(event, Skipped) and event.reason == GIVEN_TWICE and self._has_no_row(event.path):
            left = self.doubles.get(event.path, 0) - 1
            return replace(self, repeats=self.repeats + 1, doubles={**self.doubles, event.path: left})
        row = self.rows.get(event.path, Row(event.path))
        if row.state.ended and not _concerns_finished(row, event):
            return self
        changed = _row_after(row, event, self.accept_all)
        pace = self.pace if now_seconds is None else self.pace.after(event, now_seconds)
        current = event.path if isinstance(event, Progress | Drafted) else None
        if isinstance(event, Exported) and not changed.state.ended:
            current = event.path
        return replace(self, rows={**self.rows, event.path: changed}, current=current, pace=pace)

    def _has_no_row(self, path: Path) -> bool:
        """Whether an input given twice was the same name again. A second name of a file has a row, which ends."""
        row = self.rows.get(path)
        return row is None or row.state.ended or self.doubles.get(path, 0) > 0

    def stopped(self) -> Session:
        """Whatever has not ended is Cancelled."""
        rows = {
            path: row if row.state.ended else replace(row, state=State.CANCELLED, phase=None, step=None)
            for path, row in self.rows.items()
        }
        return replace(self, rows=rows).at_rest()

    def at_rest(self) -> Session:
        """Nothing is in work any more."""
        return replace(self, current=None, pace=self.pace.at_rest())

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
        row = self.rows.get(self.current) if self.current is not None else None
        others = (self.rows[path] for path in self.pace.working if path != self.current and path in self.rows)
        beside = (row is not None and not row.state.ended) + sum(not other.state.ended for other in others)
        waiting = self.total - self.ended - beside
        return self.pace.left_seconds(waiting, now_seconds)

    @property
    def share(self) -> float:
        """How much of the run is done, 0 to 1; the steps of the current photo count."""
        row = self.rows.get(self.current) if self.current is not None else None
        part = row.step.index / row.step.total if row is not None and row.step is not None else 0.0
        return min((self.ended + part) / self.total, 1.0) if self.total else 1.0


def _concerns_finished(row: Row, event: Event) -> bool:
    """A finished photo goes on to be exported, and moves while it is."""
    return row.state is State.FINISHED and isinstance(event, Progress | Exported | NotExported)


def _row_after(row: Row, event: Event, accept_all: bool) -> Row:
    match event:
        case Progress(phase=phase, step=step):
            state = row.state if row.state.ended else _moving(row.state, phase)
            return replace(row, state=state, phase=phase, step=step)
        case Exported():
            return _row_exported(row, event)
        case NotExported(problem=problem, destination=destination):
            return replace(row, phase=None, step=None, trouble=problem, trouble_at=destination)
        case Drafted(draft=draft, decided=decided):
            state = State.READY if accept_all or decided else State.NEEDS_REVIEW
            return replace(row, state=state, phase=None, draft=draft, photo_sha256=draft.photo.sha256)
        case Finished(outcome=outcome):
            reason = outcome.verdict.reason
            return replace(row, state=State.FINISHED, phase=None, step=None, outcome=outcome, reason=reason)
        case Failed(problem=problem):
            failed = replace(row, state=State.FAILED, phase=None, step=None)
            return replace(failed, reason=problem.message, advice=problem.advice)
        case Skipped(reason=reason):
            return replace(row, state=State.SKIPPED, phase=None, step=None, reason=reason)


def _row_exported(row: Row, event: Exported) -> Row:
    """A file placed; what is wrong with another one stays to be told."""
    saved = event.outcome.saved
    others = tuple(one for one in row.exported if one.saved.path != saved.path)
    still = replace(row, phase=None, step=None) if row.state.ended else row
    mended = row.trouble_at in ("", event.destination)
    return replace(
        still,
        exported=(*others, event.outcome),
        placed=row.placed | {event.destination},
        trouble=None if mended else row.trouble,
        trouble_at="" if mended else row.trouble_at,
    )


def _moving(state: State, phase: Phase) -> State:
    """Opening happens twice: to look, and to protect what was looked at."""
    decided = state in (State.READY, State.WAITING, State.PROTECTING)
    return State.LOOKING if phase in _LOOKING and not decided else State.PROTECTING
