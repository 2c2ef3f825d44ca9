"""The runs that are killed: the command line's, and the window's with its list. Over helpers that need no model."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from geoshield_app import wiring
from geoshield_app.cli.main import main
from geoshield_app.domain.events import Event, Progress, State
from geoshield_app.domain.photo import Rgb8
from geoshield_app.domain.plan import Plan
from geoshield_app.domain.ports import Work
from geoshield_app.domain.presets import BALANCED
from geoshield_app.domain.result import Protected
from geoshield_app.domain.settings import Settings
from geoshield_app.workflow.batch import export, look, protect
from geoshield_app.workflow.discover import discover
from geoshield_app.workflow.library import add_items, items_of, load_rows
from geoshield_app.workflow.preflight import Check
from geoshield_app.workflow.session import Row
from tests.fakes import FakeProtector, fake_tools

BEGAN = "protecting"
_write = os.write
"""As it was before any seam was put into it."""


class Log:
    """A line per happening, whole or not at all in a kill's eyes: one write each."""

    def __init__(self, path: Path) -> None:
        self._descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def line(self, kind: str, name: str) -> None:
        _write(self._descriptor, f"{json.dumps([kind, name])}\n".encode())


def lines_of(path: Path) -> list[tuple[str, str]]:
    """(kind, name) of every line written so far."""
    return [tuple(json.loads(line)) for line in path.read_text().splitlines()] if path.exists() else []


class LoggedProtector(FakeProtector):
    """Says for which photo it begins."""

    def __init__(self, log: Log) -> None:
        super().__init__()
        self._log = log

    def protect(self, base: Rgb8, plan: Plan) -> Work[Protected]:
        self._log.line(BEGAN, plan.photo.path.name)
        return super().protect(base, plan)


def use_fakes(log: Log) -> None:
    """For this process: no model is loaded."""
    tools = fake_tools(protector=LoggedProtector(log))
    wiring.make_tools = lambda _: tools  # type: ignore[assignment]
    wiring.weights_check = lambda _: Check("weights", True, "here")  # type: ignore[assignment]
    wiring.default_ensemble = lambda: "demonstration"  # type: ignore[assignment]


def command_run(inputs: Path, out: Path, log: Log) -> int:
    """geoshield protect; the exit code."""
    words = [
        "protect",
        str(inputs),
        "-o",
        str(out),
        "--steps",
        "1",
        "--yes",
        "--describer",
        "builtin",
        "--json",
    ]
    return main(words)


def window_run(inputs: Path, out: Path, log: Log) -> int:
    """What the window does with its list: add, look, protect, export; begun again it goes on where it was."""
    settings = Settings(out, recipe=replace(BALANCED, steps=1), describer="builtin", accept_all=True)
    with wiring.open_journal("the window") as journal:
        add_items(journal, discover([inputs], None, settings))
        log.line("listed", "")
        _drive(look, load_rows(journal), (State.NEW,), settings, journal, log)
        journal.entries.set_state(
            [row.path for row in load_rows(journal) if row.state is State.READY], State.WAITING
        )
        _drive(protect, load_rows(journal), (State.WAITING,), settings, journal, log)
        rows = [row for row in load_rows(journal) if not row.is_exported]
        _drive(export, rows, (State.FINISHED,), settings, journal, log, listed=load_rows(journal))
        states = {row.state for row in load_rows(journal)}
    return 0 if states <= {State.FINISHED, State.SKIPPED} else 1


def _drive(stream, rows, states, settings, journal, log, listed=None) -> None:  # type: ignore[no-untyped-def]
    chosen: Iterator[Row] = (row for row in rows if row.state in states)
    items = items_of(listed or rows, [row.path for row in chosen], settings)
    for event in stream(items, settings, lambda: wiring.make_tools(settings), journal):
        _tell(event, log)


def _tell(event: Event, log: Log) -> None:
    if not isinstance(event, Progress):
        log.line(type(event).__name__, event.path.name)


RUNS = {"command": command_run, "window": window_run}
