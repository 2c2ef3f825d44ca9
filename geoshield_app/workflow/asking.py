"""Locators asked about a picture before and after. The stream goes on while they think, so stopping is answered."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from dataclasses import dataclass, replace
from functools import partial

from geoshield_app.domain.errors import GeoShieldError
from geoshield_app.domain.events import Phase, Progress
from geoshield_app.domain.photo import Coordinate, Rgb8
from geoshield_app.domain.ports import Locator
from geoshield_app.domain.result import Guess, Located
from geoshield_app.places.distance import haversine_km
from geoshield_app.workflow.bench import Bench
from geoshield_app.workflow.tools import Tools
from geoshield_app.workflow.waiting import awaited


@dataclass(frozen=True, slots=True, eq=False)
class Answers:
    """What the locators said of one protected picture."""

    after: Rgb8
    """The picture that they were shown, uint8 [H, W, 3]."""
    located: tuple[Located, ...] = ()
    notes: tuple[str, ...] = ()
    """Sentences about those that failed, and about memory that was not given back."""


@dataclass(frozen=True, slots=True)
class _Question:
    """One locator and what it may see."""

    locator: Locator
    sees_before: bool

    def put(self, before: Rgb8, after: Rgb8, truth: Coordinate | None, describer: str) -> Located:
        first = _marked(self.locator.locate(before), describer) if self.sees_before else None
        second = _marked(self.locator.locate(after), describer)
        first = first or not_asked(second)
        return Located(first, second, distance_km(first, truth), distance_km(second, truth))


def ask(
    locators: Iterable[Locator],
    before: Rgb8,
    after: Rgb8,
    truth: Coordinate | None,
    *,
    after_only: Iterable[Locator] = (),
    describer: str = "",
) -> tuple[tuple[Located, ...], tuple[str, ...]]:
    """Each locator's guesses with their distances to ``truth``; sentences about those that failed.

    ``after_only`` never see the picture before. A guess of ``describer``, the model that described the photo, is marked
    as not independent.
    """
    located, notes = [], []
    for question in _questions(locators, after_only):
        try:
            located.append(question.put(before, after, truth, describer))
        except Exception as error:  # noqa: BLE001 - a broken locator must not cost the finished photo
            notes.append(_why(error))
    return tuple(located), tuple(dict.fromkeys(notes))


def asking(
    bench: Bench, shown: Callable[[], Rgb8], tools: Tools
) -> Generator[Progress, None, Answers | None]:
    """``ask`` about one photo of a run, with a beat while it lasts; None where there is nobody to ask.

    ``shown`` makes the picture after. Leaving the loop hangs up on who is asked.
    """
    is_scene = tools.origin is not None and tools.origin.is_test_scene(bench.photo)
    locators = (*tools.locators, *(tools.scene_locators if is_scene else ()))
    questions = _questions(locators, tools.after_locators)
    if not questions:
        return None
    after = shown()
    source, truth = bench.plan.notes.source, bench.photo.tags.coordinate
    describer = f"{source.provider}/{source.model}"
    beat = Progress(bench.plan.photo.path, Phase.CHECKING)
    located, notes = [], []
    for question in questions:
        put = partial(question.put, bench.base, after, truth, describer)
        try:
            located.append((yield from awaited(put, beat, _hang_up_of(question.locator))))
        except Exception as error:  # noqa: BLE001 - as in ask
            notes.append(_why(error))
    freed = tools.after_locating()
    return Answers(after, tuple(located), tuple(dict.fromkeys((*notes, *((freed,) if freed else ())))))


def answers_at_once(bench: Bench, after: Rgb8, tools: Tools) -> Answers:
    """``asking`` for those who show nothing meanwhile."""
    story = asking(bench, lambda: after, tools)
    while True:
        try:
            next(story)
        except StopIteration as end:
            found: Answers | None = end.value
            return found or Answers(after)


def distance_km(guess: Guess, truth: Coordinate | None) -> float | None:
    """Kilometres between guess and truth; None when either is unknown."""
    if truth is None or guess.coordinate is None or guess.refused:
        return None
    return haversine_km(guess.coordinate, truth)


def not_asked(guess: Guess) -> Guess:
    """In place of a guess on a picture that was kept from this locator."""
    return Guess(guess.locator, "", None, independent=guess.independent, asked=False)


def _questions(locators: Iterable[Locator], after_only: Iterable[Locator]) -> tuple[_Question, ...]:
    return (*(_Question(one, True) for one in locators), *(_Question(one, False) for one in after_only))


def _hang_up_of(locator: Locator) -> Callable[[], None]:
    """What ends its thinking; one that computes here is waited for."""
    hang_up: Callable[[], None] = getattr(locator, "hang_up", lambda: None)
    return hang_up


def _marked(guess: Guess, describer: str) -> Guess:
    return replace(guess, independent=False) if guess.model == describer else guess


def _why(error: Exception) -> str:
    reason = error.message if isinstance(error, GeoShieldError) else type(error).__name__
    return f"A locator could not be asked ({reason})."
