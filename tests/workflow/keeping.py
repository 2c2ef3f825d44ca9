"""Protecting and exporting one photo, in one line each."""

from __future__ import annotations

from pathlib import Path

from geoshield_app.domain.events import (
    Drafted,
    Event,
    Finished,
    Progress,
)
from geoshield_app.domain.settings import Settings
from geoshield_app.storage.journal import Journal
from geoshield_app.workflow.batch import export, protect
from geoshield_app.workflow.discover import Item, discover
from geoshield_app.workflow.tools import Tools


def items(photo: Path, settings: Settings) -> tuple[Item, ...]:
    return discover([photo], settings.out, settings)


def ends(events: list[Event]) -> list[Event]:
    return [event for event in events if not isinstance(event, Progress | Drafted)]


def protected(photo: Path, settings: Settings, tools: Tools, journal: Journal) -> Finished:
    (end,) = ends(list(protect(items(photo, settings), settings, lambda: tools, journal)))
    assert isinstance(end, Finished), end
    return end


def exported(photo: Path, settings: Settings, tools: Tools, journal: Journal) -> list[Event]:
    return ends(list(export(items(photo, settings), settings, lambda: tools, journal)))
