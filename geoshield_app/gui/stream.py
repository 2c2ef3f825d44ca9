"""What a run of the window is, and the real event stream of one. Heavy imports happen in the running thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeAlias

from geoshield_app.domain.settings import Settings
from geoshield_app.gui.batch_thread import Stream


@dataclass(frozen=True, slots=True)
class Run:
    """Protect ``paths``, which were found in or among ``roots`` (their folders are mirrored)."""

    roots: tuple[Path, ...]
    paths: frozenset[Path]
    settings: Settings


OpenStream: TypeAlias = Callable[[Run], Stream]


def real_stream(run: Run) -> Stream:
    """The same journey as the command line's; raises UsageError while another GeoShield works."""
    from geoshield_app.wiring import make_tools, open_journal
    from geoshield_app.workflow.batch import run_items
    from geoshield_app.workflow.discover import discover

    items = discover(run.roots, run.settings.out, run.settings)
    chosen = [item for item in items if item.path in run.paths]
    with open_journal() as journal:
        yield from run_items(chosen, run.settings, partial(make_tools, run.settings), journal)
