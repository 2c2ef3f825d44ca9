"""Helpers that behave, and helpers that crash, stall or lie on purpose."""

from __future__ import annotations

import time
from collections.abc import Generator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from PIL import Image
from PIL.TiffImagePlugin import IFDRational

from geoshield_app.domain.boxes import Box
from geoshield_app.domain.errors import ModelUnusable
from geoshield_app.domain.events import Event
from geoshield_app.domain.findings import Draft, Element, Origin, Reason, Region, SceneNotes, Source
from geoshield_app.domain.kept import Kept
from geoshield_app.domain.photo import Coordinate, Photo, Rgb8
from geoshield_app.domain.plan import Decision, Plan
from geoshield_app.domain.ports import Work
from geoshield_app.domain.result import Guess, Outcome, Protected, Similarity, Step
from geoshield_app.workflow.tools import Tools

LUND = Coordinate(55.7047, 13.1910)
TOKYO = Coordinate(35.68, 139.69)


def photo_file(
    path: Path, *, side_px: int = 48, seed: int = 0, gps: bool = True, mode: str = "RGB", **options: object
) -> Path:
    """A small noisy picture at ``path``; a JPEG or PNG with the GPS tag of Lund and a comment."""
    rng = np.random.default_rng(seed)
    channels = len(mode)
    pixels = rng.integers(40, 200, (side_px, side_px + 8, channels), dtype=np.uint8)
    image = Image.fromarray(pixels, mode)
    exif = Image.Exif()
    if gps:
        exif[0x010F] = "Camera maker"
        exif.get_ifd(0x8825).update(
            {
                1: "N",
                2: (IFDRational(55), IFDRational(42), IFDRational(17)),
                3: "E",
                4: (IFDRational(13), IFDRational(11), IFDRational(28)),
            }
        )
    path.parent.mkdir(parents=True, exist_ok=True)
    image.save(path, exif=exif, **options)
    return path


class FakeDescriber:
    """Describes everything alike and counts how often it was asked."""

    def __init__(self) -> None:
        self.asked = 0

    def describe(self, photo: Photo) -> SceneNotes:
        self.asked += 1
        element = Element("shop sign", Reason.TEXT, 0.9)
        return SceneNotes(("People walk along a street.",), (element,), Source("fake"))


class CrashingDescriber:
    def describe(self, photo: Photo) -> SceneNotes:
        raise ConnectionResetError("peer went away")


class GarbageDescriber:
    """Answers with something that is no SceneNotes."""

    def describe(self, photo: Photo) -> SceneNotes:
        return {"description": 7}  # type: ignore[return-value]


class TellingDescriber:
    """Names the place, which it must not."""

    def describe(self, photo: Photo) -> SceneNotes:
        return SceneNotes(("A street in Stockholm with people.",), (), Source("fake"))


class FakeFinder:
    """One region inside the photo, one partly outside, one nowhere near it."""

    def find(self, photo: Photo, notes: SceneNotes) -> tuple[Region, ...]:
        boxes = (Box(4, 4, 20, 20), Box(30, 30, 900, 900), Box(5000, 5000, 5010, 5010))
        return tuple(Region("shop sign", box, 0.8, Origin.CLIP) for box in boxes)


@dataclass
class FakeProtector:
    """Moves every pixel by ``levels`` in a pattern that depends on the seed alone; yields ``plan.recipe.steps``."""

    levels: int | None = None
    reached_target: bool = True
    step_seconds: float = 0.0
    closed: int = 0
    seen: list[tuple[Rgb8, Plan]] = field(default_factory=list)

    def protect(self, base: Rgb8, plan: Plan) -> Work[Protected]:
        self.seen.append((base, plan))
        total = plan.recipe.steps
        step = Step(0, total, (("total", 0.0),))
        try:
            for index in range(1, total + 1):
                time.sleep(self.step_seconds)
                step = Step(index, total, (("total", 1.0 / index),))
                yield step
        finally:
            self.closed += 1
        levels = plan.recipe.budget_levels if self.levels is None else self.levels
        sign = np.random.default_rng(plan.seed).choice((-1, 1), base.shape)
        rgb8 = np.clip(base.astype(np.int16) + levels * sign, 0, 255).astype(np.uint8)
        return Protected(rgb8, levels, 0.1, step, ("fake",), "cpu", 1, self.reached_target)


class CrashingProtector:
    """Breaks on the second step; ``error`` decides how."""

    def __init__(self, error: BaseException) -> None:
        self.error = error

    def protect(self, base: Rgb8, plan: Plan) -> Work[Protected]:
        yield Step(1, plan.recipe.steps, (("total", 1.0),))
        raise self.error


class WrongSizeProtector:
    def protect(self, base: Rgb8, plan: Plan) -> Work[Protected]:
        yield from ()
        return Protected(base[:-1], 0, 0.0, None, ("fake",), "cpu", 1)


class FakeComparer:
    def similarities(self, before: Rgb8, after: Rgb8, notes: SceneNotes) -> tuple[Similarity, ...]:
        return (Similarity("fake", 0.3, 0.2, 0.9),)


class CrashingComparer:
    def similarities(self, before: Rgb8, after: Rgb8, notes: SceneNotes) -> tuple[Similarity, ...]:
        raise ModelUnusable("The encoder is gone.")


class FakeLocator:
    """Says its places one after the other."""

    def __init__(self, *places: Coordinate | None, refused: bool = False) -> None:
        self.places = list(places)
        self.refused = refused
        self.asked = 0

    def locate(self, rgb8: Rgb8) -> Guess:
        coordinate = self.places[self.asked % len(self.places)]
        self.asked += 1
        return Guess("fake locator", "somewhere", coordinate, 0.5, self.refused)


class CrashingLocator:
    def locate(self, rgb8: Rgb8) -> Guess:
        raise TimeoutError("no answer")


@dataclass
class FixedOrigin:
    """Every photo is (or is not) a scene of the test world."""

    answer: bool

    def is_test_scene(self, photo: Photo) -> bool:
        return self.answer


def fake_tools(**others: object) -> Tools:
    """Tools that work; name those that shall not."""
    usual: dict[str, object] = {
        "describer": FakeDescriber(),
        "finder": FakeFinder(),
        "protector": FakeProtector(),
        "comparer": FakeComparer(),
        "locators": (),
        "origin": FixedOrigin(False),
        "gazetteer": None,
        "ensemble": "demonstration",
        "demonstration": True,
    }
    return Tools(**{**usual, **others})  # type: ignore[arg-type]


class FakeJournal:
    """Remembers in memory, as the real one does on disk; keeps lossless results only in a folder it was given."""

    def __init__(self, kept_folder: Path | None = None) -> None:
        self.outcomes: dict[tuple[str, str, Path], Outcome] = {}
        self.drafts: dict[tuple[str, str], Draft] = {}
        self.decisions: dict[str, Decision] = {}
        self.kept_results: dict[tuple[str, str], Kept] = {}
        self.recorded: list[Event] = []
        self._kept_folder = kept_folder

    def remember(self, photo_sha256: str, plan_sha256: str, destination: Path, outcome: Outcome) -> None:
        self.outcomes[photo_sha256, plan_sha256, destination] = outcome

    def finished(self, photo_sha256: str, plan_sha256: str, destination: Path) -> Outcome | None:
        outcome = self.outcomes.get((photo_sha256, plan_sha256, destination))
        return outcome if outcome is not None and outcome.saved.path.exists() else None

    def finished_in(self, photo_sha256: str, plan_sha256: str, folder: Path) -> Outcome | None:
        found = (one for key, one in self.outcomes.items() if key[:2] == (photo_sha256, plan_sha256))
        return next((one for one in found if one.saved.path.parent == folder), None)

    def is_output(self, sha256: str) -> bool:
        results = (*self.outcomes.values(), *self.kept_results.values())
        return any(one.saved.sha256 == sha256 for one in results)

    def save_draft(self, photo_sha256: str, key: str, draft: Draft) -> None:
        self.drafts[photo_sha256, key] = draft

    def draft_of(self, photo_sha256: str, key: str) -> Draft | None:
        return self.drafts.get((photo_sha256, key))

    def decision_of(self, photo_sha256: str) -> Decision | None:
        return self.decisions.get(photo_sha256)

    def kept_folder(self) -> Path | None:
        return self._kept_folder

    def remember_kept(self, kept: Kept) -> None:
        self.kept_results[kept.photo_sha256, kept.pattern_sha256] = kept

    def kept(self, photo_sha256: str, pattern_sha256: str) -> Kept | None:
        kept = self.kept_results.get((photo_sha256, pattern_sha256))
        return kept if kept is not None and kept.saved.path.exists() else None

    def last_kept(self, photo_sha256: str) -> Kept | None:
        found = [kept for (photo, _), kept in self.kept_results.items() if photo == photo_sha256]
        return found[-1] if found else None

    def let_go(self, kept: Kept) -> None:
        kept.saved.path.unlink(missing_ok=True)
        del self.kept_results[kept.photo_sha256, kept.pattern_sha256]

    def naming_key(self) -> bytes:
        return b"key"

    def record(self, event: Event, *, accept_all: bool) -> None:
        self.recorded.append(event)


def drained(story: Generator[object, None, object]) -> tuple[list[object], object]:
    """(everything it yielded, what it returned)."""
    seen = []
    while True:
        try:
            seen.append(next(story))
        except StopIteration as end:
            return seen, end.value


def tree_of(folder: Path) -> dict[str, bytes]:
    """Every file below ``folder`` with its bytes."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def names_of(paths: Sequence[Path]) -> list[str]:
    return sorted(path.name for path in paths)
