"""The protector: base pictures and plans in, pixels with the pattern out; one photo, or several together."""

from __future__ import annotations

import time
from collections.abc import Generator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from geoshield_app.domain.errors import GeoShieldError, OutOfMemory
from geoshield_app.domain.findings import SceneNotes
from geoshield_app.domain.photo import Rgb8
from geoshield_app.domain.plan import Plan
from geoshield_app.domain.ports import GroupResults, Work
from geoshield_app.domain.recipe import Objective
from geoshield_app.domain.result import Protected, Similarity, Step
from geoshield_app.encoders.device_errors import is_device_gone, is_out_of_memory
from geoshield_app.perturbation.budget import imprint, largest_change_levels
from geoshield_app.perturbation.device import choose_device, device_gone, out_of_memory
from geoshield_app.perturbation.fits import crops_that_fit
from geoshield_app.perturbation.gradients import Chunk
from geoshield_app.perturbation.grid import to_grid
from geoshield_app.perturbation.loop import Pattern, optimise_together
from geoshield_app.perturbation.preparation import Preparation, TargetPicture
from geoshield_app.perturbation.preview import Camera
from geoshield_app.perturbation.residence import Room, visitors
from geoshield_app.perturbation.surrogate import Surrogate
from geoshield_app.perturbation.targets import describe_targets

REACHED = 0.85
"""A pattern has reached its target when the surrogates' mean cosine between clean and protected picture is below."""

GROUP_ON_A_CARD = 4
"""Photos at once: with the default's six crops a batch of 24."""

Job = tuple[Rgb8, Plan]
"""A base picture uint8 [H, W, 3] and what to do with it."""


@dataclass(frozen=True, slots=True, eq=False)
class GeoShieldProtector:
    """Implements the ports Protector, GroupProtector and Comparer over a fixed ensemble."""

    surrogates: tuple[Surrogate, ...]
    preparation: Preparation
    device: torch.device
    room: Room
    preview_seconds: float | None = None
    """At most how often a Step carries a picture; None: never."""

    @staticmethod
    def of(
        surrogates: Sequence[Surrogate],
        place_prompts: Sequence[Sequence[str]] = (),
        device: str = "auto",
        target_picture: TargetPicture | None = None,
        *,
        content_prompts: Sequence[Sequence[str]] = (),
        preview_seconds: float | None = None,
        small_memory: bool = False,
    ) -> GeoShieldProtector:
        """Over ``surrogates`` that already are on the device.

        ``place_prompts``: levels (cities, countries, regions); empty: no place terms. ``content_prompts``: groups
        (weather, hour, things); empty: no content term. ``small_memory``: only the encoder at work lies on the
        device, from the start.
        """
        levels = tuple(tuple(level) for level in place_prompts)
        chosen = choose_device(device)
        guests, room = visitors(surrogates, chosen)
        if small_memory:
            room.crowd()
        groups = tuple(tuple(group) for group in content_prompts)
        preparation = Preparation(guests, levels, chosen, target_picture, groups)
        return GeoShieldProtector(guests, preparation, chosen, room, preview_seconds)

    @property
    def group_size(self) -> int:
        """On a card several photos fill the encoders' batches; on a processor each photo's bytes are its own."""
        return GROUP_ON_A_CARD if self.device.type == "cuda" and not self.room.crowded else 1

    @property
    def place_prompts(self) -> tuple[tuple[str, ...], ...]:
        return self.preparation.place_prompts

    @property
    def content_prompts(self) -> tuple[tuple[str, ...], ...]:
        return self.preparation.content_prompts

    def protect(self, base: Rgb8, plan: Plan) -> Work[Protected]:
        """Yields a Step after every encoder call; the result keeps the budget exactly, in whole levels.

        The ladder when memory runs out: fewer crops at once (in the loop), encoders moved in and out (from the first
        step again), OutOfMemory. ModelUnusable when the device disappears.
        """
        work = self.protect_together([(base, plan)])
        try:
            while True:
                yield next(work)[1]
        except StopIteration as end:
            (result,) = end.value
        finally:
            work.close()
        if isinstance(result, GeoShieldError):
            raise result
        return result  # type: ignore[no-any-return]

    def protect_together(self, jobs: Sequence[Job]) -> Generator[tuple[int, Step], None, GroupResults]:
        """Several photos in shared encoder batches; yields which photo with its Step. One's failure is its own.

        On a processor a photo must give the same bytes alone and in a batch, so there nobody shares. Nor do photos of
        which some are to get noise, which is no work for an encoder.
        """
        if not jobs:
            return ()
        noisy = [plan.recipe.objective is Objective.RANDOM_NOISE for _, plan in jobs]
        if len(jobs) > 1 and (self.device.type == "cpu" or len(set(noisy)) > 1):
            return (yield from self._one_by_one(jobs))
        while True:
            try:
                return (yield from self._attempt(jobs))
            except GeoShieldError as error:
                broken = error.with_traceback(None)
            except (RuntimeError, MemoryError) as error:
                if not is_device_gone(error) and not is_out_of_memory(error):
                    raise
                broken = device_gone(self.device) if is_device_gone(error) else out_of_memory(self.device)
            # outside the except block and without its traceback: both would keep the tensors alive
            if len(jobs) > 1:
                return (yield from self._one_by_one(jobs))
            if not isinstance(broken, OutOfMemory) or not self.room.crowd():
                return (broken,)

    def similarities(self, before: Rgb8, after: Rgb8, notes: SceneNotes) -> tuple[Similarity, ...]:
        """Each surrogate's cosines on the whole picture, before and after."""
        answers = []
        with torch.no_grad():
            for surrogate in self.surrogates:
                f = surrogate.encode_pictures(self._whole(surrogate, before, after))  # [2, D]
                text = describe_targets(surrogate, notes.sentences)
                cosines = [0.0, 0.0] if text is None else [float(c) for c in f @ text]
                answers.append(Similarity(surrogate.name, cosines[0], cosines[1], float(f[0] @ f[1])))
        return tuple(answers)

    def _one_by_one(self, jobs: Sequence[Job]) -> Generator[tuple[int, Step], None, GroupResults]:
        found: list[Protected | GeoShieldError] = []
        for place, job in enumerate(jobs):
            work = self.protect_together([job])
            try:
                while True:
                    yield place, next(work)[1]
            except StopIteration as end:
                found += end.value
            finally:
                work.close()
        return tuple(found)

    def _attempt(self, jobs: Sequence[Job]) -> Generator[tuple[int, Step], None, GroupResults]:
        begun = time.monotonic()
        patterns = yield from self._patterns(jobs)
        shared_seconds = (time.monotonic() - begun) / len(jobs)
        return tuple(
            found if isinstance(found, GeoShieldError) else self._protected(job, found, shared_seconds)
            for job, found in zip(jobs, patterns, strict=True)
        )

    def _patterns(
        self, jobs: Sequence[Job]
    ) -> Generator[tuple[int, Step], None, tuple[Pattern | GeoShieldError, ...]]:
        if all(plan.recipe.objective is Objective.RANDOM_NOISE for _, plan in jobs):
            return tuple((_noise(base, plan), None) for base, plan in jobs)
        chunk = Chunk(crops_that_fit(self.surrogates, self.device))
        problems = [self.preparation.problem(base, plan, chunk, self._camera()) for base, plan in jobs]
        return (yield from optimise_together(problems, chunk))

    def _camera(self) -> Camera | None:
        return None if self.preview_seconds is None else Camera(self.preview_seconds)

    def _protected(self, job: Job, pattern: Pattern, shared_seconds: float) -> Protected:
        (base, plan), begun = job, time.monotonic()
        after = imprint(base, pattern[0], plan.recipe.budget_levels)
        reached = self._picture_cosine(base, after) <= REACHED
        return Protected(
            rgb8=after,
            largest_change_levels=largest_change_levels(base, after),
            seconds=shared_seconds + time.monotonic() - begun,
            last_step=pattern[1],
            encoders=tuple(surrogate.name for surrogate in self.surrogates),
            device=str(self.device),
            threads=torch.get_num_threads(),
            reached_target=reached,
        )

    def _picture_cosine(self, before: Rgb8, after: Rgb8) -> float:
        with torch.no_grad():
            views = [self._whole(s, before, after) for s in self.surrogates]
            pairs = [s.encode_pictures(v) for s, v in zip(self.surrogates, views, strict=True)]
        return float(np.mean([float(functional.cosine_similarity(f[0], f[1], dim=0)) for f in pairs]))

    def _whole(self, surrogate: Surrogate, *pictures: Rgb8) -> Tensor:
        """[n, 3, P, P]: whole pictures as the surrogate sees them."""
        side = surrogate.input_px
        return torch.stack([to_grid(picture, side, side) for picture in pictures]).to(self.device)


def _noise(base: Rgb8, plan: Plan) -> Tensor:
    """RN: uniform noise within the budget, [3, H, W] in [0, 1] units, at the photo's own size."""
    rng = np.random.Generator(np.random.PCG64(plan.seed))
    levels = plan.recipe.budget_levels
    noise = rng.uniform(-levels, levels, (3, *base.shape[:2])).astype(np.float32)
    return torch.from_numpy(noise / 255)
