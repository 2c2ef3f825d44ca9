"""Files of the looking commands: one after the other, a broken one does not stop the rest."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

from geoshield_app.cli.text import as_json, safe
from geoshield_app.domain.errors import Problem, problem_of
from geoshield_app.domain.settings import Settings
from geoshield_app.workflow.discover import discover

T = TypeVar("T")


def each_photo(
    paths: Sequence[Path], look: Callable[[Path], T], *, as_lines: bool = False
) -> Iterator[tuple[Path, T | None]]:
    """(path, what ``look`` found); None after a sentence on stderr (with ``as_lines`` as JSON on stdout)."""
    for item in discover(paths, None, Settings(out=Path())):
        if item.skip is not None:
            continue
        try:
            found, problem = (look(item.path), None) if item.problem is None else (None, item.problem)
        except Exception as error:  # noqa: BLE001 - one file must not end the command
            found, problem = None, problem_of(error)
        if problem is not None:
            _tell(item.path, problem, as_lines)
        yield item.path, found


def _tell(path: Path, problem: Problem, as_lines: bool) -> None:
    if as_lines:
        print(as_json({"path": path, "problem": problem.message, "advice": problem.advice}), flush=True)
    else:
        print(f"{safe(path)}: {safe(problem.sentence)}", file=sys.stderr, flush=True)
