"""Shows a run: as a bar on a terminal, as a line per photo elsewhere, as JSON for programs."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterable
from typing import Protocol

from tqdm import tqdm

from geoshield_app.cli.text import as_json, count, duration, figures, located, plain, safe
from geoshield_app.domain.events import (
    Drafted,
    Event,
    Exported,
    Failed,
    Finished,
    NotExported,
    Progress,
    Skipped,
    State,
)
from geoshield_app.domain.findings import Draft
from geoshield_app.domain.result import VerdictKind
from geoshield_app.workflow.session import Session

_BAR = "{l_bar}{bar}| {postfix}"
_SECONDS_BETWEEN = 0.1


class Show(Protocol):
    """Hears what happens; ``close`` before the last words."""

    def say(self, sentence: str) -> None: ...
    def event(self, event: Event, session: Session) -> None: ...
    def close(self, session: Session) -> None: ...


class JsonShow:
    """One event a line, and a summary at the end, on stdout."""

    def say(self, sentence: str) -> None:
        self._line("note", {"text": sentence})

    def event(self, event: Event, session: Session) -> None:
        self._line(type(event).__name__.lower(), plain(event))

    def close(self, session: Session) -> None:
        self._line(
            "summary", {"total": session.total, "states": session.counts, "verdicts": session.verdicts}
        )

    def _line(self, kind: str, content: dict[str, object]) -> None:
        print(as_json({"event": kind, **content}), flush=True)


class LineShow:
    """A line per photo that has ended."""

    def say(self, sentence: str) -> None:
        self.line(sentence)

    def event(self, event: Event, session: Session) -> None:
        """The first file of a photo is told with its end, the others here."""
        if isinstance(event, Exported) and len(session.rows[event.path].exported) < 2:
            return
        for line in event_lines(event):
            self.line(line)

    def close(self, session: Session) -> None:
        for line in table(session):
            self.line(line)

    def line(self, text: str) -> None:
        print(text, flush=True)


class BarShow(LineShow):
    """Photo, phase, step and time left on the terminal's last line; a line per photo above it."""

    def __init__(self) -> None:
        self._drawn_at = 0.0
        self._bar = tqdm(
            total=1.0, bar_format=_BAR, file=sys.stderr, leave=False, dynamic_ncols=True, mininterval=0.1
        )

    def event(self, event: Event, session: Session) -> None:
        super().event(event, session)
        now = time.monotonic()
        if now - self._drawn_at < _SECONDS_BETWEEN:
            return
        self._drawn_at = now
        self._bar.n = session.share
        self._bar.set_postfix_str(moving_line(event, session, now), refresh=False)
        self._bar.refresh()

    def close(self, session: Session) -> None:
        self._bar.close()
        super().close(session)

    def line(self, text: str) -> None:
        self._bar.write(text, file=sys.stdout)


def show_for(args: argparse.Namespace) -> Show:
    """JSON when asked for, a bar when somebody looks, lines otherwise."""
    if args.json:
        return JsonShow()
    return BarShow() if sys.stderr.isatty() else LineShow()


def show_run(events: Iterable[Event], session: Session, show: Show) -> tuple[Session, bool]:
    """Fold the stream into ``session`` while showing it; True when Ctrl+C ended it.

    Whatever has not ended then is Cancelled. The stream is closed in either case.
    """
    try:
        for event in events:
            session = session.after(event, time.monotonic())
            show.event(event, session)
    except KeyboardInterrupt:
        return session.stopped(), True
    finally:
        close = getattr(events, "close", None)
        if close is not None:
            close()
    return session, False


def moving_line(event: Event, session: Session, now_seconds: float) -> str:
    """'IMG_1.jpg · optimising 12/80 · photo 3 of 12 · about 4 min left'."""
    parts = [safe(event.path.name)]
    if isinstance(event, Progress):
        step = f" {event.step.index}/{event.step.total}" if event.step else ""
        parts.append(f"{event.phase.value}{step}")
    parts.append(f"photo {min(session.ended + 1, session.total)} of {session.total}")
    left = session.left_seconds(now_seconds)
    if left is not None:
        parts.append(f"about {duration(left)} left")
    return " · ".join(parts)


def event_lines(event: Event) -> list[str]:
    """What a person reads of an event; nothing while a photo is only moving on."""
    name = safe(event.path)
    match event:
        case Finished(outcome=outcome):
            verdict = outcome.verdict
            lines = [f"{State.FINISHED:<9} {name} -> {safe(outcome.saved.path)}"]
            made = f"; made by '{verdict.ensemble}'" if verdict.ensemble else ""
            lines.append(f"{verdict.kind.value}: {figures(verdict)}; {duration(outcome.seconds)}{made}")
            lines += [located(one) for one in verdict.located]
            if verdict.kind is not VerdictKind.DEMONSTRATION:  # said once, before and after all photos
                lines.append(verdict.reason)
            lines += map(safe, verdict.notes)
            return [lines[0], *(f"          {line}" for line in lines[1:])]
        case Failed(problem=problem):
            return [f"{State.FAILED:<9} {name}: {safe(problem.sentence)}"]
        case Skipped(reason=reason):
            return [f"{State.SKIPPED:<9} {name}: {safe(reason)}"]
        case NotExported(problem=problem):
            return [f"{'Waits':<9} {name}: {safe(problem.sentence)}"]
        case Exported(outcome=outcome):
            return [f"{'Exported':<9} {name} -> {safe(outcome.saved.path)}"]
        case Progress() | Drafted():
            return []


def draft_lines(draft: Draft) -> list[str]:
    """What the machine thinks of a photo, for somebody who is about to decide."""
    telling = ", ".join(f"{safe(element.name)} ({element.reason.value})" for element in draft.notes.elements)
    lines = [
        safe(draft.photo.path),
        f"  shows: {' '.join(map(safe, draft.notes.sentences)) or 'nothing recognised'}",
    ]
    lines.append(f"  tells its place by: {telling or 'nothing found'}")
    lines.append(f"  regions: {len(draft.regions)}; tags about the place: {len(draft.tags.place_tags)}")
    return [*lines, *(f"  note: {safe(problem)}" for problem in draft.notes.problems)]


def table(session: Session) -> list[str]:
    """Counts by state and verdict; they add up."""
    lines = ["", f"{count(session.total, 'input')}"]
    for state, number in session.counts.items():
        lines.append(f"  {state.value:<20} {number:>6}")
        if state is State.FINISHED:
            lines += [f"    {kind.value:<18} {number:>6}" for kind, number in session.verdicts.items()]
    if session.verdicts.get(VerdictKind.DEMONSTRATION):
        lines.append(
            "  A Demonstration is not protected: its tags are removed, its picture can still be located."
        )
    return lines
