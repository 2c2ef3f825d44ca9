"""The program behind the window, in memory: drafts, decisions and results that a test put there; no work is done."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from geoshield_app.domain.findings import Draft
from geoshield_app.domain.plan import Decision
from geoshield_app.domain.ports import Protector
from geoshield_app.domain.services import Consent, Purpose
from geoshield_app.domain.settings import Settings
from geoshield_app.encoders.choice import Choice
from geoshield_app.gui.backend import Found
from geoshield_app.gui.batch_thread import Stream
from geoshield_app.gui.consents import Elsewhere
from geoshield_app.gui.interruptible import Stopped
from geoshield_app.gui.work_list import Kind, Task
from geoshield_app.workflow.session import Row
from tests.fakes import FakeProtector


@dataclass
class MemoryBackend:
    """Remembers what it was told; ``asked`` is the work that came in."""

    drafts: dict[Path, Draft] = field(default_factory=dict)
    decisions: dict[Path, Decision | None] = field(default_factory=dict)
    kept_files: dict[Path, Path] = field(default_factory=dict)
    saved: dict[Path, Row] = field(default_factory=dict)
    asked: list[tuple[Kind, Path]] = field(default_factory=list)

    def rows(self) -> Iterator[Sequence[Row]]:
        return iter(())

    def find(self, paths: Sequence[Path]) -> Iterator[Found]:
        return iter(())

    def work(
        self,
        tasks: Iterable[Task],
        settings: Callable[[], Settings],
        rows: Callable[[], Mapping[Path, Row]],
    ) -> Stream:
        self.asked += [(task.kind, task.path) for task in tasks]
        yield from ()

    def remove(self, paths: Collection[Path]) -> None:
        for path in paths:
            self.saved.pop(path, None)

    def reorder(self, paths: Sequence[Path]) -> None:
        pass

    def save_rows(self, rows: Iterable[Row]) -> None:
        self.saved.update((row.path, row) for row in rows)

    def decide(self, decisions: Mapping[Path, Decision | None]) -> None:
        self.decisions.update(decisions)

    def details(self, row: Row) -> Row:
        return replace(row, draft=self.draft(row), decision=self.decision(row))

    def draft(self, row: Row) -> Draft | None:
        return self.drafts.get(row.path)

    def decision(self, row: Row) -> Decision | None:
        return self.decisions.get(row.path)

    def kept(self, row: Row) -> Path | None:
        return self.kept_files.get(row.path)

    def group_size(self) -> int:
        return 1

    def protector(self, settings: Settings, stopped: Stopped) -> Protector:
        return FakeProtector()

    def ensemble(self, preset: str, asked: str | None) -> Choice:
        return Choice(asked or "demonstration")

    def elsewhere(self, settings: Settings) -> Elsewhere:
        return Elsewhere(Consent("openai/gpt-4o", "api.example", Purpose.LOCATE_PROTECTED))

    def consent(self, settings: Settings) -> Consent | None:
        return Consent("openai/gpt-4o", "api.example")

    def free_helpers(self) -> None:
        pass

    def retention_days(self) -> float | None:
        return None

    def set_retention(self, days: float | None) -> None:
        pass

    def forget_everything(self) -> int:
        return 0

    def close(self) -> None:
        pass
