"""Tables for the terminal and for Markdown, and plain data for JSON."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from geoshield_app.evaluation.metrics import Interval


@dataclass(frozen=True, slots=True)
class Table:
    """Cells are text already; ``notes`` say what was measured on what."""

    title: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...] = ()

    def text(self) -> str:
        """Columns aligned: the first to the left, the others to the right."""
        lines = [self.header, *self.rows]
        widths = [max(len(line[column]) for line in lines) for column in range(len(self.header))]
        body = [
            "  ".join(
                _padded(cell, width, place)
                for place, (cell, width) in enumerate(zip(line, widths, strict=True))
            )
            for line in lines
        ]
        rule = "-" * max(len(line) for line in body)
        return "\n".join(
            [
                self.title,
                rule,
                body[0].rstrip(),
                rule,
                *(line.rstrip() for line in body[1:]),
                rule,
                *self.notes,
            ]
        )

    def markdown(self) -> str:
        head = "| " + " | ".join(self.header) + " |"
        rule = "|" + "|".join("---" if place == 0 else "---:" for place in range(len(self.header))) + "|"
        body = ["| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in self.rows]
        notes = [f"* {note}" for note in self.notes]
        return "\n".join([f"### {self.title}", "", head, rule, *body, "", *notes]).rstrip() + "\n"


def _padded(cell: str, width: int, place: int) -> str:
    return cell.ljust(width) if place == 0 else cell.rjust(width)


def share(value: float) -> str:
    """0.125 -> '0.12'; unknown -> '-'."""
    return "-" if math.isnan(value) else f"{value:.2f}"


def share_interval(interval: Interval) -> str:
    return (
        "-"
        if math.isnan(interval.value)
        else f"{interval.value:.2f} [{interval.low:.2f}, {interval.high:.2f}]"
    )


def km_interval(interval: Interval) -> str:
    return (
        "-"
        if math.isnan(interval.value)
        else f"{interval.value:,.0f} [{interval.low:,.0f}, {interval.high:,.0f}]"
    )


def signed_interval(interval: Interval, digits: int = 0) -> str:
    if math.isnan(interval.value):
        return "-"
    return f"{interval.value:+,.{digits}f} [{interval.low:+,.{digits}f}, {interval.high:+,.{digits}f}]"


def probability(p: float) -> str:
    if math.isnan(p):
        return "-"
    return "<0.001" if p < 0.001 else f"{p:.3f}"


def number(value: float, digits: int = 1) -> str:
    """'-' for NaN, 'inf' for infinity."""
    if math.isnan(value):
        return "-"
    return "inf" if math.isinf(value) else f"{value:,.{digits}f}"


def plain(value: object) -> Any:
    """Dataclasses, tuples and numbers as standard JSON; NaN and infinity become null."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, dict):
        return {str(key): plain(one) for key, one in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [plain(one) for one in value]
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value if value is None or isinstance(value, bool | int | float | str) else str(value)
