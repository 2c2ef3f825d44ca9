"""One scene under one row: the program's own journey to a saved file, and what the held-out judges say of that file."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TypeVar

import numpy as np

from geoshield_app.domain.boxes import Box
from geoshield_app.domain.findings import Draft, Region
from geoshield_app.domain.photo import PhotoRef, Rgb8
from geoshield_app.domain.plan import FileFormat, Output, Plan
from geoshield_app.domain.ports import Locator, Protector, Work
from geoshield_app.domain.result import Protected
from geoshield_app.evaluation.disturb import DISTURBANCES
from geoshield_app.evaluation.fingerprint import of_values
from geoshield_app.evaluation.lab import Lab, ReadsText
from geoshield_app.evaluation.plain_loop import PlainProtector
from geoshield_app.evaluation.prompts import withheld
from geoshield_app.evaluation.records import Made, Reading, Readings, Trial
from geoshield_app.evaluation.rows import Maker, Row
from geoshield_app.evaluation.store import Store
from geoshield_app.evaluation.world import Subject, drawn, other_place
from geoshield_app.geoworld.cities import CITIES
from geoshield_app.imaging.encode import decode_saved, encode
from geoshield_app.imaging.load import identify
from geoshield_app.perturbation.protector import GeoShieldProtector
from geoshield_app.places.distance import haversine_km
from geoshield_app.storage.atomic import write_beside
from geoshield_app.workflow import journey
from geoshield_app.workflow.tools import Tools

T = TypeVar("T")
LOSSLESS = Output(FileFormat.PNG)


class Unchanged:
    """Implements Protector by doing nothing: the clean row takes the same way through the program."""

    def protect(self, base: Rgb8, plan: Plan) -> Work[Protected]:
        yield from ()
        return Protected(base.copy(), 0, 0.0, None, (), "none", 0)


class Watched:
    """A Protector that remembers its last result, for its seconds and its device."""

    def __init__(self, inner: Protector) -> None:
        self._inner = inner
        self.last: Protected | None = None

    def protect(self, base: Rgb8, plan: Plan) -> Work[Protected]:
        self.last = yield from self._inner.protect(base, plan)
        return self.last


@dataclass(frozen=True, slots=True, eq=False)
class Desk:
    """What all trials of a run share."""

    lab: Lab
    store: Store
    subjects: tuple[Subject, ...]
    seed: int
    short_side_px: int

    @property
    def tools(self) -> Tools:
        """Nobody outside the ensemble is asked on the way: the judges see the finished file only."""
        return replace(self.lab.tools, locators=(), scene_locators=(), origin=None)


class SceneDesk:
    """One scene on the desk; its photo and its draft are made once, when first needed."""

    def __init__(self, desk: Desk, subject: Subject) -> None:
        self.desk, self.subject = desk, subject

    def trial(self, row: Row) -> Trial:
        """Made and read; what is already in the store is taken from there. Raises a GeoShieldError."""
        store, key = self.desk.store, self._making_key(row)
        made = store.made(key)
        if made is None:
            made = self._make(row, key)
            store.keep_made(key, made)
        reading_key = self._reading_key()
        kept = store.readings(key, reading_key)
        if kept is None:
            after, _ = decode_saved(store.picture(key))
            kept = Readings(readings_of(after, self.subject, self.desk.subjects, self.desk.lab.judges))
            store.keep_readings(key, reading_key, kept)
        return Trial(row.name, self.subject.name, made, kept.readings)

    def _making_key(self, row: Row) -> str:
        return of_values(
            row=replace(row, name="", recipe=replace(row.recipe, name="")),
            scene=self.subject.name,
            short_side_px=self.desk.short_side_px,
            seed=self.desk.seed,
            lab=self.desk.lab.making_key,
        )

    def _reading_key(self) -> str:
        """The judges and the descriptions among which the right one must be found."""
        texts = [subject.description for subject in self.desk.subjects]
        return of_values(texts=texts, scene=self.subject.name, lab=self.desk.lab.reading_key)

    @cached_property
    def ref(self) -> PhotoRef:
        """The scene's photo, as a file without tags."""
        path = self.desk.store.scene(self.subject.name, self.desk.short_side_px)
        data = encode(drawn(self.subject.scene, self.desk.short_side_px), None, None, LOSSLESS)
        write_beside(path, data, lambda _: None, replace=True)
        return identify(path)

    @cached_property
    def draft(self) -> Draft:
        return result_of(journey.draft(self.ref, self.desk.tools))

    def _make(self, row: Row, key: str) -> Made:
        watched = Watched(protector_for(row, self.subject, self.desk.lab))
        tools = replace(self.desk.tools, protector=watched)
        seed = self.subject.seed(self.desk.seed)
        plan = Plan.from_draft(self.draft, row.recipe, tools.ensemble, seed, LOSSLESS)
        if row.shifted_boxes:
            plan = replace(plan, regions=shifted(plan.regions, self.ref.width_px, self.ref.height_px))
        outcome = result_of(journey.protect(plan, tools, self.desk.store.picture(key), replace=True))
        assert watched.last is not None
        verdict = outcome.verdict
        return Made(
            file_sha256=outcome.saved.sha256,
            largest_change_levels=verdict.largest_change_levels,
            psnr_db=verdict.psnr_db,
            ssim=verdict.ssim,
            seconds=outcome.seconds,
            optimise_seconds=watched.last.seconds,
            threads=watched.last.threads,
            device=watched.last.device,
            sentences=len(plan.notes.sentences),
            boxes=sum(region.box is not None for region in plan.regions),
        )


def protector_for(row: Row, subject: Subject, lab: Lab) -> Protector:
    """Who makes this row's pattern for this scene."""
    if row.maker is Maker.NOBODY:
        return Unchanged()
    if row.maker is Maker.PLAIN:
        return PlainProtector(lab.surrogates, lab.place_prompts, lab.device, lab.content_prompts)
    city = subject.scene.city
    prompts = withheld(lab.place_prompts, city, CITIES) if row.withheld else lab.place_prompts
    return GeoShieldProtector.of(
        lab.surrogates,
        prompts,
        lab.device,
        lambda seed: drawn(other_place(city, seed), 640),
        content_prompts=lab.content_prompts,
    )


def readings_of(
    after: Rgb8, subject: Subject, subjects: Sequence[Subject], judges: Sequence[tuple[str, Locator]]
) -> tuple[Reading, ...]:
    """Every judge on every disturbance of the picture ``after``."""
    seen = {name: disturb(after) for name, disturb in DISTURBANCES.items()}
    return tuple(
        _reading(name, judge, disturbance, rgb8, subject, subjects)
        for name, judge in judges
        for disturbance, rgb8 in seen.items()
    )


def _reading(
    name: str, judge: Locator, disturbance: str, rgb8: Rgb8, subject: Subject, subjects: Sequence[Subject]
) -> Reading:
    guess, truth = judge.locate(rgb8), subject.place
    known = not guess.refused and guess.coordinate is not None
    distance_km = haversine_km(guess.coordinate, truth.coordinate) if known and guess.coordinate else None
    silent = None, None, None
    content = _content(judge, rgb8, subject, subjects) if isinstance(judge, ReadsText) else silent
    right = not guess.refused and guess.place == truth.name
    return Reading(name, disturbance, guess.place, distance_km, right, not known, *content)


def _content(
    judge: ReadsText, rgb8: Rgb8, subject: Subject, subjects: Sequence[Subject]
) -> tuple[float, int, float | None]:
    """Cosine with the own description, how many others fit better, and by how much it is above their mean."""
    cosines = judge.picture_text_cosine([rgb8], [one.description for one in subjects])[0]
    place = [one.name for one in subjects].index(subject.name)
    own, others = float(cosines[place]), np.delete(cosines, place)
    return own, int(np.count_nonzero(cosines > own)), own - float(others.mean()) if len(others) else None


def shifted(regions: Sequence[Region], width_px: int, height_px: int) -> tuple[Region, ...]:
    """Every box moved by half the photo both ways, and kept inside."""
    return tuple(
        region if region.box is None else replace(region, box=_moved(region.box, width_px, height_px))
        for region in regions
    )


def _moved(box: Box, width_px: int, height_px: int) -> Box:
    left = min((box.left + width_px // 2) % width_px, width_px - box.width_px)
    top = min((box.top + height_px // 2) % height_px, height_px - box.height_px)
    return Box(left, top, left + box.width_px, top + box.height_px)


def result_of(story: Generator[object, None, T]) -> T:
    """What a story returns once it has been told to its end."""
    while True:
        try:
            next(story)
        except StopIteration as end:
            value: T = end.value
            return value
