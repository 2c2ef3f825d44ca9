"""Several photos told side by side, so that their optimisers share the encoders' batches where that pays (a card).

Each photo's story stays as it is. When a story asks for its pattern it waits in the Gathering; when all stories of the
group wait there (or have ended), the optimiser starts once for all of them, and every story gets its own steps.
"""

from __future__ import annotations

import contextlib
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from itertools import islice
from typing import TypeAlias, TypeVar

from geoshield_app.domain.errors import GeoShieldError, Problem, problem_of
from geoshield_app.domain.events import Event, Progress
from geoshield_app.domain.photo import Rgb8
from geoshield_app.domain.plan import Plan
from geoshield_app.domain.ports import GroupProtector, GroupResults, Work
from geoshield_app.domain.result import Protected, Step
from geoshield_app.workflow.once import Told

T = TypeVar("T")
Tell: TypeAlias = Callable[[T, "Gathering | None"], Iterator[Event]]
"""A story's events; with a Gathering it has to be the story's protector."""


class Gathering:
    """Implements Protector for the stories of one group; who comes after the start is served alone."""

    def __init__(self, inner: Callable[[], GroupProtector]) -> None:
        self._inner = inner
        self._jobs: list[tuple[Rgb8, Plan]] = []
        self._steps: list[deque[Step]] = []
        self._work: Generator[tuple[int, Step], None, GroupResults] | None = None
        self._results: GroupResults | None = None
        self._problem: Problem | None = None

    @property
    def waiting(self) -> int:
        """How many stories wait for the start; none after it."""
        return 0 if self.has_begun() else len(self._jobs)

    def has_begun(self) -> bool:
        return self._work is not None

    def begin(self) -> None:
        """The optimiser starts for all that wait."""
        self._work = self._inner().protect_together(self._jobs)

    def protect(self, base: Rgb8, plan: Plan) -> Work[Protected]:
        """Step 0 while others are still on their way."""
        if self.has_begun():
            return (yield from self._inner().protect(base, plan))
        place = len(self._jobs)
        self._jobs.append((base, plan))
        self._steps.append(deque())
        while not self.has_begun():
            yield Step(0, plan.recipe.steps, ())
        while (step := self._next(place)) is not None:
            yield step
        assert self._results is not None
        result = self._results[place]
        if isinstance(result, GeoShieldError):
            raise result
        return result

    def close(self) -> None:
        """Ends the work for all; harmless when repeated."""
        if self._work is not None:
            self._work.close()

    def _next(self, place: int) -> Step | None:
        """The next step of this photo; what the work says of others meanwhile is kept for them."""
        assert self._work is not None
        while not self._steps[place] and self._results is None:
            if self._problem is not None:
                raise Told(self._problem)
            try:
                other, step = next(self._work)
            except StopIteration as end:
                self._results = end.value
            except Exception as error:
                self._problem = problem_of(error)  # the others are told in words, which keep no tensor alive
                raise
            else:
                self._steps[other].append(step)
        return self._steps[place].popleft() if self._steps[place] else None


def side_by_side(
    items: Iterable[T], tell: Tell[T], inner: Callable[[], GroupProtector | None], size: Callable[[], int]
) -> Iterator[Event]:
    """All events of ``items``, ``size()`` of them at a time; one at a time where nobody can work on several.

    ``size`` is asked before each group, so the first photo may go alone while nothing is loaded.
    """
    rest = iter(items)
    while group := list(islice(rest, max(1, size()))):
        together = inner() if len(group) > 1 else None
        if together is None:
            for item in group:
                yield from tell(item, None)
            continue
        gathering = Gathering(lambda: together)  # noqa: B023 - used up before the next turn
        yield from _interleaved([tell(item, gathering) for item in group], gathering)


def _interleaved(stories: Sequence[Iterator[Event]], gathering: Gathering) -> Iterator[Event]:
    with contextlib.ExitStack() as open_ones:
        open_ones.callback(gathering.close)
        for story in stories:
            if isinstance(story, Generator):
                open_ones.callback(story.close)
        live = list(stories)
        while live:
            for story in list(live):
                event = next(story, None)
                if event is None:
                    live.remove(story)
                elif not _waits(event):
                    yield event
            if live and gathering.waiting == len(live):
                gathering.begin()


def _waits(event: Event) -> bool:
    return isinstance(event, Progress) and event.step is not None and event.step.index == 0
