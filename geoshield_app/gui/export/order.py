"""The order of what waits, changed by hand."""

from __future__ import annotations

from pathlib import Path


def moved(waiting: list[Path], chosen: list[Path], by: int) -> list[Path]:
    """``waiting`` with ``chosen`` one place up (-1) or down (1), as a block keeps its order at the ends."""
    order = list(waiting)
    for path in chosen if by < 0 else reversed(chosen):
        here = order.index(path)
        there = here + by
        if 0 <= there < len(order) and order[there] not in chosen:
            order[here], order[there] = order[there], order[here]
    return order
