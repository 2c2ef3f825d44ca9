"""What the locators say of the saved file becomes the verdict."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
from PIL import Image

from geoshield_app.domain.findings import SceneNotes, Source
from geoshield_app.domain.photo import Photo, Rgb8
from geoshield_app.domain.result import Guess, Outcome, VerdictKind
from tests.fakes import (
    LUND,
    TOKYO,
    CrashingComparer,
    CrashingLocator,
    FakeDescriber,
    FakeLocator,
    FakeProtector,
    FixedOrigin,
    fake_tools,
    photo_file,
)
from tests.workflow.test_journey import planned, protected


def verdict_of(photo: Path, target: Path, **others: object) -> Outcome:
    tools = fake_tools(**others)
    return protected(planned(photo, tools), tools, target)


def test_a_locator_that_lost_the_place_makes_it_protected(photo: Path, out: Path) -> None:
    locator = FakeLocator(LUND, TOKYO)
    verdict = verdict_of(photo, out / "a.jpg", demonstration=False, locators=(locator,)).verdict
    assert verdict.kind is VerdictKind.PROTECTED
    (one,) = verdict.located
    assert one.distance_before_km is not None and one.distance_before_km < 2
    assert one.distance_after_km is not None and one.distance_after_km > 8000


def test_a_locator_that_still_finds_it_makes_it_weaker(photo: Path, out: Path) -> None:
    verdict = verdict_of(photo, out / "a.jpg", demonstration=False, locators=(FakeLocator(LUND),)).verdict
    assert verdict.kind is VerdictKind.WEAKER


def test_without_a_gps_tag_nobody_can_say_that_it_is_protected(tmp_path: Path, out: Path) -> None:
    photo = photo_file(tmp_path / "in/a.jpg", gps=False)
    verdict = verdict_of(
        photo, out / "a.jpg", demonstration=False, locators=(FakeLocator(LUND, TOKYO),)
    ).verdict
    assert verdict.kind is VerdictKind.APPLIED
    assert verdict.located[0].distance_before_km is None


def test_a_refusal_is_no_wrong_answer(photo: Path, out: Path) -> None:
    locator = FakeLocator(LUND, TOKYO, refused=True)
    verdict = verdict_of(photo, out / "a.jpg", demonstration=False, locators=(locator,)).verdict
    assert verdict.kind is VerdictKind.APPLIED


def test_a_locator_or_comparer_that_crashes_costs_a_note_not_the_photo(photo: Path, out: Path) -> None:
    verdict = verdict_of(
        photo, out / "a.jpg", demonstration=False, locators=(CrashingLocator(),), comparer=CrashingComparer()
    ).verdict
    assert verdict.kind is VerdictKind.APPLIED
    assert any("TimeoutError" in note for note in verdict.notes)
    assert any("The encoder is gone." in note for note in verdict.notes)


def test_a_real_photo_under_the_demonstration_is_never_called_protected(photo: Path, out: Path) -> None:
    verdict = verdict_of(photo, out / "a.jpg", locators=(FakeLocator(LUND, TOKYO),)).verdict
    assert verdict.kind is VerdictKind.DEMONSTRATION


def test_a_scene_of_the_test_world_is_judged_by_its_own_judge_and_stays_a_demonstration(
    photo: Path, out: Path
) -> None:
    judge = FakeLocator(LUND, TOKYO)
    scene = verdict_of(photo, out / "a.jpg", origin=FixedOrigin(True), scene_locators=(judge,)).verdict
    assert scene.kind is VerdictKind.DEMONSTRATION and "found the place before" in scene.reason
    verdict_of(photo, out / "b.jpg", origin=FixedOrigin(False), scene_locators=(judge,))
    assert judge.asked == 2, "the built-in judge knows nothing of real photos"


def test_a_pattern_that_missed_its_target_is_weaker(photo: Path, out: Path) -> None:
    tools = {"protector": FakeProtector(reached_target=False), "demonstration": False}
    assert verdict_of(photo, out / "a.jpg", **tools).verdict.kind is VerdictKind.WEAKER


def test_the_model_that_described_the_photo_makes_it_no_protected_one(photo: Path, out: Path) -> None:
    class SameModel(FakeLocator):
        def locate(self, rgb8: Rgb8) -> Guess:
            return replace(super().locate(rgb8), locator="fake/eyes, plain")

    class Describer(FakeDescriber):
        def describe(self, photo: Photo) -> SceneNotes:
            return replace(super().describe(photo), source=Source("fake", "eyes"))

    tools = {"describer": Describer(), "demonstration": False}
    verdict = verdict_of(photo, out / "a.jpg", **tools, locators=(SameModel(LUND, TOKYO),)).verdict
    assert verdict.kind is VerdictKind.APPLIED and not verdict.located[0].after.independent
    others = (SameModel(LUND, TOKYO), FakeLocator(LUND, TOKYO))
    verdict = verdict_of(photo, out / "b.jpg", **tools, locators=others).verdict
    assert verdict.kind is VerdictKind.PROTECTED


def test_a_locator_for_protected_pictures_never_sees_the_photo_before(photo: Path, out: Path) -> None:
    class Watching(FakeLocator):
        def __init__(self) -> None:
            super().__init__(TOKYO)
            self.saw: list[Rgb8] = []

        def locate(self, rgb8: Rgb8) -> Guess:
            self.saw.append(rgb8)
            return super().locate(rgb8)

    elsewhere, freed = Watching(), []
    outcome = verdict_of(
        photo,
        out / "a.png",
        demonstration=False,
        after_locators=(elsewhere,),
        after_locating=lambda: freed.append(1) or "The memory is still taken.",
    )
    (saw,) = elsewhere.saw
    assert np.array_equal(saw, np.asarray(Image.open(outcome.saved.path).convert("RGB")))
    (one,) = outcome.verdict.located
    assert not one.before.asked and one.distance_before_km is None and one.after.asked
    assert outcome.verdict.kind is VerdictKind.APPLIED and "shown to no locator" in outcome.verdict.reason
    assert freed == [1] and "The memory is still taken." in outcome.verdict.notes
