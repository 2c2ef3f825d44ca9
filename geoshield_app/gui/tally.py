"""How many photos stand where: counted once per change, so that no button counts for itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from geoshield_app.domain.events import State
from geoshield_app.domain.result import VerdictKind
from geoshield_app.workflow.session import Row


@dataclass(frozen=True, slots=True)
class Tally:
    """All photos by state; Finished ones also by verdict and by whether a file was made of them."""

    total: int = 0
    states: Mapping[State, int] = field(default_factory=dict)
    verdicts: Mapping[VerdictKind, int] = field(default_factory=dict)
    folders: Mapping[Path, int] = field(default_factory=dict)
    exportable: int = 0
    """Finished, without a file so far, and no demonstration."""
    demonstrations: int = 0
    """The same for those that are."""
    exported: int = 0

    def of(self, *states: State) -> int:
        return sum(self.states.get(state, 0) for state in states)

    @property
    def in_queue(self) -> int:
        return self.of(State.WAITING, State.PROTECTING)


def tally(rows: Iterable[Row]) -> Tally:
    """One pass over all rows."""
    states: Counter[State] = Counter()
    verdicts: Counter[VerdictKind] = Counter()
    folders: Counter[Path] = Counter()
    unexported: Counter[bool] = Counter()
    total = exported = 0
    for row in rows:
        total += 1
        state = row.state
        states[state] += 1
        folders[row.path.parent] += 1
        if state is State.FINISHED and (verdict := row.verdict) is not None:
            verdicts[verdict] += 1
            if row.is_exported:
                exported += 1
            else:
                unexported[verdict is VerdictKind.DEMONSTRATION] += 1
    return Tally(total, states, verdicts, folders, unexported[False], unexported[True], exported)
