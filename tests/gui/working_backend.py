"""The program behind the window, in memory, whose work is a script of the test: good, crashing, stalling, lying."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from geoshield_app.domain.settings import Settings
from geoshield_app.gui.backend import Found
from geoshield_app.gui.batch_thread import Stream
from geoshield_app.gui.work_list import Task
from geoshield_app.workflow.discover import discover
from geoshield_app.workflow.session import Row
from tests.gui import streams
from tests.gui.memory_backend import MemoryBackend


@dataclass
class WorkingBackend(MemoryBackend):
    """``script`` does one task; ``stored`` is the list of the last time."""

    script: Callable[[Task], Stream] = streams.good
    stored: Sequence[Row] = ()
    listed: set[Path] = field(default_factory=set)
    forgotten: int = 0
    days: float | None = 90.0

    def rows(self) -> Iterator[Sequence[Row]]:
        yield self.stored

    def find(self, paths: Sequence[Path]) -> Iterator[Found]:
        items = discover(paths, None, Settings(Path()))
        photos = [item for item in items if item.skip is None and item.path not in self.listed]
        skipped = sum(item.skip is not None for item in items)
        self.listed |= {item.path for item in photos}
        rows = tuple(Row(item.path) for item in photos if item.problem is None)
        there = len(items) - skipped - len(photos)
        yield Found(rows, there, skipped, len(photos) - len(rows))

    def work(
        self,
        tasks: Iterable[Task],
        settings: Callable[[], Settings],
        rows: Callable[[], Mapping[Path, Row]],
    ) -> Stream:
        for task in tasks:
            self.asked.append((task.kind, task.path))
            yield from self.script(task)

    def retention_days(self) -> float | None:
        return self.days

    def set_retention(self, days: float | None) -> None:
        self.days = days

    def forget_everything(self) -> int:
        self.forgotten += 1
        return 7
