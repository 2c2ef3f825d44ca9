"""The loop: crops, features, loss, gradient, step, project. A generator: it yields after every encoder call.

Several photos may walk it together: each has its own random numbers, delta and rule, and shares only the encoders'
batches. Delta, loss and unit vectors stay in float32. Only one encoder's graph is alive at a time.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from torch import Tensor

from geoshield_app.domain.boxes import Box
from geoshield_app.domain.errors import GeoShieldError, ModelUnusable
from geoshield_app.domain.recipe import Recipe
from geoshield_app.domain.result import Step
from geoshield_app.perturbation.course import Course, score
from geoshield_app.perturbation.crops import Crop
from geoshield_app.perturbation.gradients import Chunk, LossScale, TermsOf, ask
from geoshield_app.perturbation.preview import Camera
from geoshield_app.perturbation.surrogate import Surrogate
from geoshield_app.perturbation.targets import Targets

Pattern: TypeAlias = tuple[Tensor, Step | None]
"""Delta [3, H, W] in [0, 1] units and the last step."""


@dataclass(frozen=True, slots=True, eq=False)
class Problem:
    """All the loop is given of one photo; ``pairs`` are the encoders with their constants."""

    clean: Tensor
    """[3, H, W] in [0, 1], the working grid."""
    bound: Tensor
    """Budget in [0, 1] units, broadcasts to ``clean``."""
    boxes: tuple[Box, ...]
    """On the grid."""
    pool: tuple[Crop, ...]
    pairs: tuple[tuple[Surrogate, Targets], ...]
    terms: TermsOf
    recipe: Recipe
    seed: int
    camera: Camera | None = None
    """Takes pictures of the photo as it changes, for whoever watches."""


def optimise(problem: Problem, chunk: Chunk) -> Generator[Step, None, Pattern]:
    """Minimises the sum of the terms over the encoders for one photo. Raises ModelUnusable without a usable number."""
    work = optimise_together((problem,), chunk)
    try:
        while True:
            yield next(work)[1]
    except StopIteration as end:
        (found,) = end.value
    finally:
        work.close()
    if isinstance(found, GeoShieldError):
        raise found
    return found  # type: ignore[no-any-return]


def optimise_together(
    problems: Sequence[Problem], chunk: Chunk
) -> Generator[tuple[int, Step], None, tuple[Pattern | GeoShieldError, ...]]:
    """The same for photos that share the encoders' batches; yields which photo with its step.

    The problems have the same encoders in the same order. A photo that fails leaves the others alone.
    """
    courses = [Course.of(problem) for problem in problems]
    scale = LossScale()
    while active := [place for place, course in enumerate(courses) if course.active]:
        for place in active:
            courses[place].begin()
        yield from _step(courses, active, chunk, scale)
        for place in active:
            course = courses[place]
            if course.failure is None:
                course.finish()
            if course.validation_due:
                course.validate(score(course, chunk))
    return tuple(course.failure or (course.best, course.step) for course in courses)


def _step(
    courses: Sequence[Course], active: Sequence[int], chunk: Chunk, scale: LossScale
) -> Generator[tuple[int, Step], None, None]:
    """Every encoder once, for all active photos."""
    for encoder in range(len(courses[active[0]].problem.pairs)):
        asked = [place for place in active if courses[place].failure is None]
        if not asked:
            return
        surrogate = courses[asked[0]].problem.pairs[encoder][0]
        for alike in _alike(courses, asked):
            answers = ask(surrogate, [courses[place].question(encoder) for place in alike], chunk, scale)
            for place, answer in zip(alike, answers, strict=True):
                if isinstance(answer, ModelUnusable):
                    courses[place].failure = answer
                else:
                    yield place, courses[place].hear(encoder, answer)


def _alike(courses: Sequence[Course], asked: Sequence[int]) -> list[list[int]]:
    """Photos whose gradients walk the same way through an encoder, and so may share its batch."""
    held = [place for place in asked if courses[place].problem.recipe.held_attention]
    return [group for group in (held, [place for place in asked if place not in held]) if group]
