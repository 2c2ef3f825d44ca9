"""Leave to have pictures located elsewhere: found out before a run begins, asked for once, gone with the run."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from geoshield_app.domain.errors import Problem
from geoshield_app.domain.services import Consent, Purpose
from geoshield_app.domain.settings import Settings
from geoshield_app.gui.canvas.latest import Latest

HERE = "auto"
"""The locators on this computer, as Settings names them."""


@dataclass(frozen=True, slots=True)
class Wish:
    """Whom the person wants to be asked beside those on this computer; an empty name: nobody."""

    name: str = ""
    unprotected: bool = False
    """It is shown the photo before, too."""

    def over(self, settings: Settings) -> Settings:
        return replace(settings, locators=f"{HERE},{self.name}" if self.name else HERE)


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What asking somebody takes."""

    consent: Consent | None = None
    """None: the pictures stay on this computer."""
    problem: Problem | None = None
    """Why nobody there can be asked now."""


@dataclass(frozen=True, slots=True)
class Asking:
    """What the person has to answer before anything begins; see ``CheckConsents.answer``."""

    consent: Consent | None
    photos: int
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class _Given:
    """The person's answer for the present run."""

    wish: Wish
    consent: Consent | None = None
    refused: bool = False
    photos: frozenset[Path] = frozenset()

    def over(self, settings: Settings) -> Settings:
        if self.refused:
            return settings
        found = self.wish.over(settings)
        if self.wish.unprotected:
            return replace(found, locate_unprotected_consent=self.consent)
        return replace(found, locate_consent=self.consent)

    def covers(self, photos: frozenset[Path]) -> bool:
        return self.refused or self.consent is None or photos <= self.photos


Find = Callable[[Settings], Elsewhere]
_Begin = Callable[[], None]


class CheckConsents(QObject):
    """``before`` begins what was asked for as soon as it may. ``needed`` carries an Asking; nothing is ever stored.

    ``find`` tells what a wish takes; it may ask services on this computer, so it is called away from the window's
    thread. Until the person has agreed the settings name the locators on this computer alone, and one answer holds
    for one run: photos that join a run which sends pictures are asked about too.
    """

    needed = Signal(object)
    begun = Signal()
    """What had waited for an answer was begun, or left."""

    def __init__(
        self,
        find: Find,
        wish: Callable[[], Wish],
        settings: Callable[[], Settings],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._find, self._wish, self._settings = find, wish, settings
        self._given: _Given | None = None
        self._waiting: list[tuple[frozenset[Path], _Begin]] = []
        self._asked: tuple[Wish, Elsewhere] | None = None
        self._finding = Latest(self)
        self._finding.ready.connect(self._ask)
        self._finding.failed.connect(self._ask_after_failure)

    def over(self, settings: Settings) -> Settings:
        """The settings with what was agreed to; may be called from any thread."""
        given = self._given
        return settings if given is None else given.over(settings)

    def before(self, photos: Collection[Path], begin: _Begin) -> None:
        """Begin at once where nothing has to be asked; else after the answer, or not at all."""
        given, wanted = self._given, frozenset(photos)
        free = not wanted or not self._wish().name if given is None else given.covers(wanted)
        if free and not self._waiting:
            begin()
            return
        self._waiting.append((wanted, begin))
        if self._finding.busy or self._asked is not None:
            return
        if given is None:
            self._finding.ask(partial(found, self._find, self._wish(), self._settings()))
        else:
            self._ask((given.wish, Elsewhere(given.consent)))

    def answer(self, agreed: bool) -> None:
        """Yes sends the pictures. No: those of a run that is about to begin are located on this computer alone, and
        those that would join a run which sends pictures wait for another one. Where nobody could be asked, yes goes
        on without and no begins nothing."""
        if self._asked is None:
            return
        (wish, elsewhere), self._asked = self._asked, None
        waiting, self._waiting = self._waiting, []
        if elsewhere.problem is not None:
            waiting = waiting if agreed else []
            self._given = _Given(wish, refused=True)
        elif agreed:
            known = frozenset() if self._given is None else self._given.photos
            self._given = _Given(wish, elsewhere.consent, photos=known.union(*(some for some, _ in waiting)))
        elif self._given is None:
            self._given = _Given(wish, refused=True)
        else:
            waiting = []
        for _, begin in waiting:
            begin()
        self.begun.emit()

    def forget(self) -> None:
        """The run is over, and with it every leave."""
        joining = self._asked is not None and self._given is not None
        self._given = replace(self._given, photos=frozenset()) if joining and self._given else None

    @Slot(object)
    def _ask(self, answer: tuple[Wish, Elsewhere]) -> None:
        _, elsewhere = self._asked = answer
        if elsewhere.consent is None and elsewhere.problem is None:
            self.answer(True)
            return
        known = frozenset() if self._given is None else self._given.photos
        photos = frozenset[Path]().union(*(some for some, _ in self._waiting)) - known
        self.needed.emit(Asking(elsewhere.consent, len(photos), elsewhere.problem))

    @Slot(object)
    def _ask_after_failure(self, problem: Problem) -> None:
        self._ask((self._wish(), Elsewhere(problem=problem)))


def found(find: Find, wish: Wish, settings: Settings) -> tuple[Wish, Elsewhere]:
    """What the wish takes, the consent for exactly what would be shown."""
    elsewhere = find(wish.over(settings))
    if elsewhere.consent is None or not wish.unprotected:
        return wish, elsewhere
    return wish, replace(elsewhere, consent=replace(elsewhere.consent, purpose=Purpose.LOCATE_UNPROTECTED))
