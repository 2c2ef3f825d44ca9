"""What a report tells of a run, as plain data: truth from the saved files, no place and no path unless asked for."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, TypeAlias

from geoshield_app.domain.findings import Draft, Origin, Reason
from geoshield_app.domain.result import Located, Outcome
from geoshield_app.places.gazetteer import find_place_names, place_names_in_path
from geoshield_app.storage.os_errors import printable
from geoshield_app.workflow.session import Row, Session
from geoshield_app.workflow.verdict import OTHERS

Facts: TypeAlias = dict[str, Any]
"""What JSON knows; the values are text, numbers, lists and Facts."""

_LEFT_OUT = "A note that names a place was left out."
_QUOTED_PATH = re.compile(r"'[^']*[/\\][^']*'")
_WRITING = "some writing"


@dataclass(frozen=True, slots=True)
class ReportChoices:
    """What a person allowed the report to tell."""

    places: bool = False
    """Coordinates, place names, what the photo's tags said, guesses of the locators."""
    paths: bool = False
    """Where the originals lie and what they are called."""


NOTHING_MORE = ReportChoices()


def facts_of(session: Session, choices: ReportChoices, now: datetime) -> Facts:
    """The whole report; pictures are added by ``report``."""
    photos = [_photo(number, row, choices) for number, row in enumerate(session.rows.values(), start=1)]
    return {
        "geoshield_report": 1,
        "made": f"Made on {now:%Y-%m-%d %H:%M}",
        "promise": f"Every figure was measured on the saved file. {OTHERS}",
        "holds": what_it_holds(choices),
        "total": session.total,
        "states": {state.value: number for state, number in session.counts.items()},
        "verdicts": {kind.value: number for kind, number in session.verdicts.items()},
        "photos": photos,
    }


def what_it_holds(choices: ReportChoices) -> str:
    """Said in the report, and before it is written."""
    if choices.places and choices.paths:
        return "This report tells places and the paths of the originals: keep it to yourself."
    if choices.places:
        return "This report tells places: keep it to yourself."
    if choices.paths:
        return "This report tells the paths of the originals; names of folders may tell places."
    return "This report holds no original, no place and no path of an original."


def _photo(number: int, row: Row, choices: ReportChoices) -> Facts:
    outcomes = row.exported or ((row.outcome,) if row.outcome is not None else ())
    return {
        "number": number,
        "title": _title(number, outcomes, choices),
        "state": row.state.value,
        "verdict": row.verdict.value if row.verdict is not None else "",
        "reason": _scrubbed(row.reason, row, choices),
        "advice": _scrubbed(row.advice, row, choices),
        "path": printable(row.path) if choices.paths else "",
        "place": _place(row) if choices.places else "",
        "description": _description(row.draft, choices),
        "elements": _elements(row.draft, choices),
        "files": [_file(outcome, choices) for outcome in outcomes],
    }


def _title(number: int, outcomes: tuple[Outcome, ...], choices: ReportChoices) -> str:
    """The saved file's name, where that tells no place."""
    return (_name(outcomes[-1].saved.path, choices) if outcomes else "") or f"Photo {number}"


def _name(path: Path, choices: ReportChoices) -> str:
    """The file's name; empty where it tells a place and places were not asked for."""
    name = Path(path.name)
    return printable(name) if choices.places or not place_names_in_path(name) else ""


def _place(row: Row) -> str:
    at = None if row.draft is None else row.draft.tags.coordinate
    return "" if at is None else f"{at.latitude:.5f}, {at.longitude:.5f}"


def _description(draft: Draft | None, choices: ReportChoices) -> str:
    sentences = () if draft is None else draft.notes.sentences
    return " ".join(one for one in sentences if choices.places or not find_place_names(one))


def _elements(draft: Draft | None, choices: ReportChoices) -> list[Facts]:
    """What was found, without what is written on it and without names of places."""
    found = []
    for region in () if draft is None else draft.regions:
        writing = region.origin is Origin.TEXT or region.reason is Reason.TEXT
        hidden = not choices.places and (writing or bool(find_place_names(region.label)))
        found.append(
            {
                "name": (_WRITING if writing else "an element") if hidden else region.label,
                "reason": region.reason.value,
                "accepted": region.accepted,
                "treatment": region.treatment.value,
            }
        )
    return found


def _file(outcome: Outcome, choices: ReportChoices) -> Facts:
    verdict, saved = outcome.verdict, outcome.saved
    notes = [note if choices.places or not find_place_names(note) else _LEFT_OUT for note in verdict.notes]
    return {
        "name": _name(saved.path, choices),
        "sha256": saved.sha256,
        "format": saved.format,
        "bytes": saved.bytes,
        "verdict": verdict.kind.value,
        "ensemble": outcome.ensemble,
        "seconds": round(outcome.seconds, 2),
        "largest_change_levels": verdict.largest_change_levels,
        "mean_change_levels": round(verdict.mean_change_levels, 4),
        "psnr_db": round(verdict.psnr_db, 2) if math.isfinite(verdict.psnr_db) else None,
        "ssim": round(verdict.ssim, 4),
        "tags_removed": dict(Counter(tag.group for tag in verdict.tags_removed)),
        "tags_left": [f"{tag.group} {tag.name}" for tag in verdict.tags_left],
        "similarities": [
            {
                "encoder": one.encoder,
                "description_before": round(one.description_before, 4),
                "description_after": round(one.description_after, 4),
                "picture": round(one.picture, 4),
            }
            for one in verdict.similarities
        ],
        "locators": [_located(one, choices) for one in verdict.located],
        "notes": list(dict.fromkeys(notes)),
    }


def _located(one: Located, choices: ReportChoices) -> Facts:
    """Distances; the guesses themselves only where places are asked for: they may be right."""
    told: Facts = {
        "locator": one.before.locator,
        "independent": one.before.independent,
        "distance_before_km": _km(one.distance_before_km),
        "distance_after_km": _km(one.distance_after_km),
    }
    return {**told, "before": one.before.place, "after": one.after.place} if choices.places else told


def _km(distance: float | None) -> float | None:
    return None if distance is None else round(distance, 1)


def _scrubbed(text: str, row: Row, choices: ReportChoices) -> str:
    """The sentence without the original's path and name, and without names of places."""
    if not choices.paths:
        for known in _names(row.path):
            text = text.replace(known, "the photo")
        text = _QUOTED_PATH.sub("a file", text)
    return text if choices.places or not find_place_names(text) else ""


def _names(path: Path) -> Iterator[str]:
    """Longest first, so that nothing is left of a path whose name was taken out."""
    for shown in (printable(path), printable(path.absolute()), printable(Path(path.name))):
        yield from (f"'{shown}'", shown)
