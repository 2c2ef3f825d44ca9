"""What the window needs of the program behind it; handed in, so that tests bring their own."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from geoshield_app.domain.findings import Draft
from geoshield_app.domain.plan import Decision
from geoshield_app.domain.ports import Protector
from geoshield_app.domain.services import Consent
from geoshield_app.domain.settings import Settings
from geoshield_app.encoders.choice import Choice
from geoshield_app.gui.batch_thread import Stream
from geoshield_app.gui.consents import Elsewhere
from geoshield_app.gui.interruptible import Stopped
from geoshield_app.gui.work_list import Task
from geoshield_app.workflow.session import Row


@dataclass(frozen=True, slots=True)
class Found:
    """Some of what a drop brought: rows that are new, already in the journal; and how much else there was."""

    rows: tuple[Row, ...] = ()
    there_already: int = 0
    unsupported: int = 0
    unreadable: int = 0


class Backend(Protocol):
    """List, decisions and results on the disk, and the work itself.

    ``rows``, ``find``, ``work``, ``elsewhere``, ``protector`` and ``group_size`` run away from the window's thread; all
    others are quick and called from it.
    """

    def rows(self) -> Iterator[Sequence[Row]]:
        """The list as it was when the program ended, in its order, in batches."""
        ...

    def find(self, paths: Sequence[Path]) -> Iterator[Found]:
        """Everything in and among ``paths``, written into the list before it is told; without paths the samples."""
        ...

    def work(
        self,
        tasks: Iterable[Task],
        settings: Callable[[], Settings],
        rows: Callable[[], Mapping[Path, Row]],
    ) -> Stream:
        """Carries the tasks out one after the other; settings and rows are asked anew for each."""
        ...

    def group_size(self) -> int:
        """How many photos may be in one task to protect now."""
        ...

    def protector(self, settings: Settings, stopped: Stopped) -> Protector:
        """The optimiser for a look at its pattern; it takes turns with the work, and shares what that has loaded. It
        may raise LeftAlone once ``stopped``."""
        ...

    def remove(self, paths: Collection[Path]) -> None: ...

    def reorder(self, paths: Sequence[Path]) -> None: ...

    def save_rows(self, rows: Iterable[Row]) -> None:
        """States that the person changed, with how each photo ended where that comes back."""
        ...

    def decide(self, decisions: Mapping[Path, Decision | None]) -> None:
        """Keep the person's decisions; None takes one back."""
        ...

    def details(self, row: Row) -> Row:
        """The row with draft, decision, outcome and exports, as far as they are known."""
        ...

    def draft(self, row: Row) -> Draft | None: ...

    def decision(self, row: Row) -> Decision | None: ...

    def kept(self, row: Row) -> Path | None:
        """The lossless protected picture."""
        ...

    def ensemble(self, preset: str, asked: str | None) -> Choice:
        """What makes the pattern now: the one that was ``asked`` for by name, else what the preset wants, or what
        stands in for it while weights are missing."""
        ...

    def consent(self, settings: Settings) -> Consent | None:
        """What has to be allowed before these settings send a photo elsewhere."""
        ...

    def elsewhere(self, settings: Settings) -> Elsewhere:
        """What it takes to have the locators asked that these settings name; no picture is sent."""
        ...

    def free_helpers(self) -> None:
        """Models that are kept for the next run go, and other programs that hold some for us give them back; away
        from the window's thread, without waiting."""
        ...

    def retention_days(self) -> float | None: ...

    def set_retention(self, days: float | None) -> None: ...

    def forget_everything(self) -> int:
        """How many things went."""
        ...

    def close(self) -> None: ...
