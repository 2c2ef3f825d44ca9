"""Measured time left: moving averages of seconds per photo and per step.

Photos that are worked on together (on a card) count as one stretch of time, shared by those that ended well in it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from geoshield_app.domain.events import (
    Drafted,
    Event,
    Exported,
    Failed,
    Finished,
    NotExported,
    Progress,
    Skipped,
)

_WEIGHT = 0.3
"""Of the newest measurement."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast this run goes. All times in seconds of one monotonic clock."""

    photo_seconds: float | None = None
    step_seconds: float | None = None
    photo_started: float | None = None
    step_at: float | None = None
    step_index: int = 0
    steps_total: int = 0
    working: frozenset[Path] = frozenset()
    """Photos that began and have not ended."""
    ended_well: int = 0
    """Of the present stretch."""

    def after(self, event: Event, now: float) -> Pace:
        match event:
            case Progress():
                return self._moved(event, now)
            case Drafted():
                return replace(self, working=self.working - {event.path})
            case Finished() | Exported():
                return self._ended(event.path, 1, now)
            case Failed() | Skipped() | NotExported():
                return self._ended(event.path, 0, now)

    def later_by(self, seconds: float) -> Pace:
        """The same measurements, had everything begun ``seconds`` later: a pause is nobody's slowness."""
        started = None if self.photo_started is None else self.photo_started + seconds
        return replace(
            self, photo_started=started, step_at=None if self.step_at is None else self.step_at + seconds
        )

    def at_rest(self) -> Pace:
        """The same measurements, nothing in work."""
        return Pace(self.photo_seconds, self.step_seconds)

    def left_seconds(self, waiting: int, now: float) -> float | None:
        """Time for the current photo's rest and ``waiting`` more; None while nothing was measured."""
        per_photo = self._per_photo()
        if per_photo is None:
            return None
        return self._rest_of_current(per_photo, now) + waiting * per_photo

    def _moved(self, event: Progress, now: float) -> Pace:
        started = now if self.photo_started is None else self.photo_started
        working = self.working | {event.path}
        if event.step is None:
            among_others = len(working) > 1 and self.step_at is not None
            return replace(
                self,
                working=working,
                photo_started=started,
                step_at=self.step_at if among_others else None,
            )
        step = event.step
        if self.step_at is not None and step.index <= self.step_index:
            return replace(self, working=working)  # a step is told once per encoder and photo
        seconds = self.step_seconds
        if self.step_at is not None:
            seconds = _mixed(seconds, (now - self.step_at) / (step.index - self.step_index))
        moved = replace(self, working=working, photo_started=started, step_seconds=seconds, step_at=now)
        return replace(moved, step_index=step.index, steps_total=step.total)

    def _ended(self, path: Path, well: int, now: float) -> Pace:
        """The stretch is over when nobody works any more; then each that ended well took its share of it."""
        working, count = self.working - {path}, self.ended_well + well
        if working:
            return replace(self, working=working, ended_well=count)
        idle = self.at_rest()
        if self.photo_started is None or not count:  # the end of what was measured already, or of nothing
            return idle
        return replace(idle, photo_seconds=_mixed(self.photo_seconds, (now - self.photo_started) / count))

    def _per_photo(self) -> float | None:
        if self.photo_seconds is not None:
            return self.photo_seconds
        if self.step_seconds is None:
            return None
        return self.step_seconds * self.steps_total / max(len(self.working), 1)

    def _rest_of_current(self, per_photo: float, now: float) -> float:
        if self.photo_started is None:
            return 0.0
        if self.step_seconds is not None and self.step_at is not None:
            return self.step_seconds * (self.steps_total - self.step_index)
        return max(per_photo * max(len(self.working), 1) - (now - self.photo_started), 0.0)


def _mixed(average: float | None, newest: float) -> float:
    return newest if average is None else average + _WEIGHT * (newest - average)
