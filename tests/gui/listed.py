"""Photos in a window's list, in every state that may be protected."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from geoshield_app.domain.destination import OWN
from geoshield_app.domain.events import State
from geoshield_app.domain.plan import Decision
from geoshield_app.gui.main_window import MainWindow
from geoshield_app.workflow.session import Row
from tests.gui import streams


def rows_before(path: Path) -> list[Row]:
    """A photo in every state that may be protected, with all that is told of it."""
    found = {"draft": streams.draft(path), "photo_sha256": path.name}
    result = streams.outcome(path)
    return [
        Row(path, State.READY, decision=Decision(streams.draft(path)), **found),
        Row(path, State.NEEDS_REVIEW, **found),
        Row(path, State.CANCELLED, **found),
        Row(path, State.FAILED, reason="It is broken.", advice="Copy it again.", **found),
        Row(
            path,
            State.FINISHED,
            reason="No locator was asked.",
            outcome=result,
            exported=(result,),
            placed=frozenset({OWN}),
            **found,
        ),
    ]


def listed(window: MainWindow, *rows: Row) -> None:
    """These and nothing else."""
    controller = window.controller
    controller.session = replace(controller.session, rows={row.path: row for row in rows})
    controller._changed([row.path for row in rows], listed=True)


def ready(*paths: Path) -> list[Row]:
    return [rows_before(path)[0] for path in paths]
