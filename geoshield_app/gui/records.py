"""What is remembered of one photo: the window's session first, then the disk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from geoshield_app.domain.errors import Problem
from geoshield_app.domain.events import State
from geoshield_app.domain.findings import Draft
from geoshield_app.domain.plan import Decision
from geoshield_app.domain.result import Outcome
from geoshield_app.gui.backend import Backend
from geoshield_app.gui.standing import Rows
from geoshield_app.workflow.edits import undecided
from geoshield_app.workflow.session import Row


class Records:
    """Every answer is None for a photo that is not listed."""

    def __init__(self, backend: Backend, rows: Callable[[], Rows]) -> None:
        self._backend, self._rows = backend, rows
        self.problems: dict[Path, Problem] = {}
        """With details, of this start only."""

    def row(self, path: Path) -> Row | None:
        return self._rows().get(path)

    def details(self, path: Path) -> Row | None:
        """The row with everything that is remembered of the photo."""
        row = self.row(path)
        return None if row is None else self._backend.details(row)

    def draft(self, path: Path) -> Draft | None:
        """The machine's opinion."""
        row = self.row(path)
        return None if row is None else self._backend.draft(row)

    def decision(self, path: Path) -> Decision | None:
        """The person's edits; until there are some, the machine's draft taken as it is; None before the look."""
        row = self.row(path)
        if row is None or row.decision is not None:
            return None if row is None else row.decision
        known = self._backend.decision(row)
        if known is None and (draft := row.draft or self._backend.draft(row)) is not None:
            known = undecided(draft)
        return known

    def outcome(self, path: Path) -> Outcome | None:
        """The result as it was measured."""
        row = self.row(path)
        if row is None or row.outcome is not None or row.verdict is None:
            return None if row is None else row.outcome
        return self._backend.details(row).outcome

    def kept(self, path: Path) -> Path | None:
        """The lossless protected picture on the disk."""
        row = self.row(path)
        return None if row is None else self._backend.kept(row)

    def problem(self, path: Path) -> Problem | None:
        """Why this photo failed, with details where they are known."""
        row = self.row(path)
        if row is not None and row.trouble is not None:
            return row.trouble
        if row is not None and row.state is State.FAILED:
            return self.problems.get(path) or Problem(row.reason, row.advice)
        return None
