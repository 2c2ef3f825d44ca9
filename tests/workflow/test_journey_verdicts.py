"""What the locators say of the saved file becomes the verdict."""

from __future__ import annotations

from pathlib import Path

from geoshield_app.domain.result import Outcome, VerdictKind
from tests.fakes import (
    LUND,
    TOKYO,
    CrashingComparer,
    CrashingLocator,
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


def test_a_scene_of_the_test_world_is_judged_by_its_own_judge(photo: Path, out: Path) -> None:
    judge = FakeLocator(LUND, TOKYO)
    scene = verdict_of(photo, out / "a.jpg", origin=FixedOrigin(True), scene_locators=(judge,)).verdict
    assert scene.kind is VerdictKind.PROTECTED
    verdict_of(photo, out / "b.jpg", origin=FixedOrigin(False), scene_locators=(judge,))
    assert judge.asked == 2, "the built-in judge knows nothing of real photos"


def test_a_pattern_that_missed_its_target_is_weaker(photo: Path, out: Path) -> None:
    tools = {"protector": FakeProtector(reached_target=False), "demonstration": False}
    assert verdict_of(photo, out / "a.jpg", **tools).verdict.kind is VerdictKind.WEAKER
