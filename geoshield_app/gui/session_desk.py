"""The list as the window shows it: session, counts, what is remembered of each photo, and the edits of the person."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QUndoStack

from geoshield_app.domain.errors import Problem
from geoshield_app.domain.events import State
from geoshield_app.domain.findings import Draft
from geoshield_app.domain.plan import Decision
from geoshield_app.domain.result import Outcome
from geoshield_app.domain.services import Consent
from geoshield_app.domain.settings import Settings
from geoshield_app.encoders.choice import Choice
from geoshield_app.gui import standing
from geoshield_app.gui.backend import Backend
from geoshield_app.gui.choices import Choices
from geoshield_app.gui.consents import CheckConsents, Wish
from geoshield_app.gui.edit_command import Change, EditCommand
from geoshield_app.gui.preferences import CLOUD, Preferences
from geoshield_app.gui.records import Records
from geoshield_app.gui.tally import Counts, Tally
from geoshield_app.gui.thumbnails.cache import ThumbnailCache
from geoshield_app.gui.thumbnails.store import ThumbnailStore
from geoshield_app.gui.work_list import Kind
from geoshield_app.gui.worker import Worker
from geoshield_app.storage.paths import cache_dir
from geoshield_app.workflow.session import Row, Session

SHOW_MS = 60
"""Changes of that long are shown together."""
MANY, SHOW_MANY_MS = 4000, 250
"""Long lists are told less often."""
AUTO, DEMONSTRATION = "auto", "demonstration"


class SessionDesk(QObject):
    """Everything about the list that no thread is needed for."""

    changed = Signal()
    """Anything that the window shows; told a few times a second at most."""
    rows_changed = Signal(object)
    """frozenset of paths whose rows changed or are new, told with ``changed``."""

    def __init__(self, choices: Choices, backend: Backend, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.choices = choices
        self.session = Session()
        self.consent: Consent | None = None
        """The leave to send photos elsewhere, until the present run ends; never kept on the disk."""
        self.listed = 0
        """Grows whenever photos come, go or change their order."""
        self.tally = Tally()
        self._counts = Counts(choices.preferences.wanted)
        self.thumbnails = ThumbnailStore(ThumbnailCache(cache_dir() / "thumbnails"), self)
        self.undo_stack = QUndoStack(self)
        self.backend, self._ensemble = backend, Choice(DEMONSTRATION)
        self._chosen_for: object = None
        self.checks = CheckConsents(backend.elsewhere, self._wish, self.settings, self)
        """Leave to have pictures located elsewhere, until the present run ends; never kept on the disk."""
        self.records = Records(backend, self._rows_now)
        self.worker = Worker(backend, self.settings, self._rows_now, self)
        self._fresh: set[Path] = set()
        self._show = QTimer(self, singleShot=True, interval=SHOW_MS)
        self._show.timeout.connect(self.show_now)
        choices.changed.connect(self._follow)

    @property
    def preferences(self) -> Preferences:
        return self.choices.preferences

    def prefer(self, **changes: object) -> None:
        """Change and remember preferences."""
        self.choices.prefer(**changes)

    def settings(self) -> Settings:
        """What the next photo is asked to be; a value, safe to take to another thread."""
        chosen = self._ensemble
        usual = self.preferences.settings(chosen.name, self.consent)
        note = chosen.note if usual.ensemble == chosen.name else ""
        return self.checks.over(replace(usual, ensemble_note=note))

    def row(self, path: Path) -> Row | None:
        return self.session.rows.get(path)

    def details(self, path: Path) -> Row | None:
        return self.records.details(path)

    def draft(self, path: Path) -> Draft | None:
        return self.records.draft(path)

    def decision(self, path: Path) -> Decision | None:
        return self.records.decision(path)

    def outcome(self, path: Path) -> Outcome | None:
        return self.records.outcome(path)

    def kept(self, path: Path) -> Path | None:
        return self.records.kept(path)

    def problem_of(self, path: Path) -> Problem | None:
        return self.records.problem(path)

    def in_state(self, *states: State) -> list[Path]:
        return standing.in_state(self.session.rows, *states)

    @property
    def unlooked(self) -> list[Path]:
        """New photos that nothing looks at."""
        return self.in_state(State.NEW) if not self.worker.work.count(Kind.LOOK) else []

    @property
    def unreviewed(self) -> list[Path]:
        return self.in_state(State.NEEDS_REVIEW)

    @property
    def protectable(self) -> list[Path]:
        """What 'Protect' would begin now."""
        queued = set(self.worker.work.waiting(Kind.PROTECT)) if self.running else frozenset()
        review = self.preferences.review_needed
        return standing.protectable(self.session.rows, queued, review_needed=review)

    @property
    def exportable(self) -> list[Path]:
        """Finished photos that did not go to every wanted destination; demonstrations are apart."""
        return standing.unexported(self.session.rows, self.preferences.wanted, demonstrations=False)

    @property
    def exportable_demonstrations(self) -> list[Path]:
        return standing.unexported(self.session.rows, self.preferences.wanted, demonstrations=True)

    @property
    def failed(self) -> list[Path]:
        return self.in_state(State.FAILED)

    def next_unreviewed(self, after: Path | None = None) -> Path | None:
        return standing.next_unreviewed(self.session.rows, after)

    @property
    def demonstration(self) -> bool:
        """Whether only the built-in models would work now."""
        return self.settings().ensemble == DEMONSTRATION

    def leave_wanted(self) -> Consent | None:
        """What the person has to allow before a photo is looked at; None when nothing leaves this computer."""
        if self.preferences.describer != CLOUD:
            return None
        wanted = self.backend.consent(self.settings())
        return None if wanted == self.consent else wanted

    def come_back(self) -> None:
        """The person returns to the window: files and models may have changed meanwhile."""
        self.thumbnails.recheck()
        self._chosen_for = None
        self._follow()

    @property
    def retention_days(self) -> float | None:
        """After how many days things are forgotten; None: never."""
        return self.backend.retention_days()

    def set_retention(self, days: float | None) -> None:
        self.backend.set_retention(days)

    def forget_everything(self) -> int:
        """List, drafts, decisions, lossless results, thumbnails; how many things went. Not during a run."""
        if self.running:
            return 0
        gone = self.thumbnails.clear() + self.backend.forget_everything()
        self.undo_stack.clear()
        self.records.problems.clear()
        known, self.session = list(self.session.rows), Session()
        self._changed(known, listed=True)
        return gone

    @property
    def running(self) -> bool:
        return self.worker.running

    def edit(
        self, text: str, changes: Mapping[Path, Decision], ready: bool | None = None, merge: str = ""
    ) -> None:
        """One step of undo named ``text``; see notes of ``EditCommand``. Photos in work are left as they are.

        ``ready``: True marks them reviewed, False not reviewed, None leaves that.
        """
        rows = {path: row for path in changes if (row := self.row(path)) is not None}
        edited = {
            path: Change(row, standing.decided(row, changes[path], ready))
            for path, row in rows.items()
            if row.state not in standing.AT_WORK
        }
        if any(change.before != change.after for change in edited.values()):
            self.undo_stack.push(EditCommand(text, edited, self._put, merge))

    def _put(self, rows: Mapping[Path, Row]) -> None:
        """Rows as a step of undo wants them; what has gone from the list or is in work stays as it is."""
        kept = {path: row for path, row in rows.items() if self._state(path) not in (None, *standing.AT_WORK)}
        self.backend.decide({path: row.decision for path, row in kept.items()})
        self._put_back(kept.values())

    def _put_back(self, rows: Iterable[Row]) -> None:
        """These as they were, with how they ended then."""
        back = {row.path: row for row in rows}
        self.backend.save_rows(back.values())
        self.session = replace(self.session, rows={**self.session.rows, **back})
        self._changed(back)

    @Slot()
    def show_now(self) -> None:
        """Tell everything that waited to be told."""
        self._show.stop()
        fresh, self._fresh = frozenset(self._fresh), set()
        self.tally = self._counts.tally()
        if fresh:
            self.rows_changed.emit(fresh)
        self.changed.emit()

    @Slot()
    def _follow(self) -> None:
        """What is preferred decides which models work and what counts as exported."""
        preferences = self.preferences
        chosen_for = (preferences.preset, None if preferences.ensemble == AUTO else preferences.ensemble)
        if chosen_for != self._chosen_for:
            self._chosen_for, self._ensemble = chosen_for, self.backend.ensemble(*chosen_for)
        self._counts.want(preferences.wanted)
        self._touch()

    def _wish(self) -> Wish:
        return Wish(self.preferences.check_with, self.preferences.check_unprotected)

    @Slot()
    def _touch(self) -> None:
        self._changed(())

    def _changed(self, paths: Iterable[Path], *, listed: bool = False) -> None:
        """The session has new rows for ``paths``; ``listed``: photos came, went or changed their order."""
        told = tuple(paths)
        self._counts.update(told, self.session.rows)
        self._fresh.update(told)
        self.listed += listed
        if not self._show.isActive():
            self._show.start(SHOW_MS if len(self.session.rows) < MANY else SHOW_MANY_MS)

    def _rows_now(self) -> Mapping[Path, Row]:
        """For the thread; the mapping is never changed, only replaced."""
        return self.session.rows

    def _state(self, path: Path) -> State | None:
        row = self.row(path)
        return None if row is None else row.state

    def _idle(self, paths: Iterable[Path]) -> list[Path]:
        return [path for path in paths if self._state(path) not in (None, *standing.AT_WORK)]

    def _move(self, paths: Collection[Path], state: State) -> None:
        self.session = self.session.moved_to(paths, state)
        self.backend.save_rows(self.session.rows[path] for path in paths)
        self._changed(paths)
