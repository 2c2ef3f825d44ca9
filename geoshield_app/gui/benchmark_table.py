"""Figures of several rounds as a table."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One measurement; ``own`` and ``idle`` as in Stall."""

    what: str
    value: float
    unit: str = "ms"
    aim: float | None = None
    own: float | None = None
    idle: float | None = None


def print_table(figures: Sequence[Figure]) -> None:
    """A line for each thing that was measured, in the order of its first figure."""
    names = list(dict.fromkeys(figure.what for figure in figures))
    lines: list[tuple[str, ...]] = [("", "median", "worst", "own", "idle loop, worst", "aim")]
    lines += [_line([figure for figure in figures if figure.what == name]) for name in names]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    for line in lines:
        what, *rest = zip(line, widths, strict=True)
        cells = (what[0].ljust(what[1]), *(text.rjust(width) for text, width in rest))
        print("  ".join(cells))  # noqa: T201


def _line(figures: Sequence[Figure]) -> tuple[str, ...]:
    """One row of the table; ``own`` belongs to the worst."""
    worst = max(figures, key=lambda figure: figure.value)

    def shown(value: float | None) -> str:
        return "" if value is None else f"{value:.{0 if worst.unit == 'ms' else 1}f} {worst.unit}"

    idle = [figure.idle for figure in figures if figure.idle is not None]
    median = statistics.median(figure.value for figure in figures)
    return (
        worst.what,
        shown(median),
        shown(worst.value),
        shown(worst.own),
        shown(max(idle, default=None)),
        shown(worst.aim),
    )
