"""The verdict table, row by row."""

from __future__ import annotations

from dataclasses import replace

import pytest

from geoshield_app.domain.photo import Coordinate
from geoshield_app.domain.result import Guess, Located, VerdictKind
from geoshield_app.workflow.verdict import OTHERS, RIGHT_KM, WRONG_KM, judge_verdict

PROTECTED, APPLIED = VerdictKind.PROTECTED, VerdictKind.APPLIED
WEAKER, DEMONSTRATION = VerdictKind.WEAKER, VerdictKind.DEMONSTRATION
NEAR, LOST = RIGHT_KM, WRONG_KM + 1


def located(before_km: float | None, after_km: float | None) -> Located:
    guess = Guess("judge", "a town", Coordinate(0, 0))
    return Located(guess, guess, before_km, after_km)


@pytest.mark.parametrize(
    ("demonstration", "scene", "reached", "distances", "expected"),
    [
        (False, False, True, [(NEAR, LOST)], PROTECTED),
        (False, False, True, [], APPLIED),
        (False, False, True, [(None, None)], APPLIED),
        (False, False, True, [(NEAR + 1, LOST)], APPLIED),
        (False, False, True, [(NEAR, None)], APPLIED),
        (False, False, True, [(NEAR, NEAR)], WEAKER),
        (False, False, True, [(NEAR, WRONG_KM)], WEAKER),
        (False, False, False, [], WEAKER),
        (False, False, False, [(NEAR, LOST)], WEAKER),
        (False, False, True, [(NEAR, LOST), (NEAR, NEAR)], WEAKER),
        (False, False, True, [(NEAR, LOST), (NEAR, None)], APPLIED),
        (False, False, True, [(NEAR, LOST), (LOST, LOST)], PROTECTED),
        (True, True, True, [(NEAR, LOST)], DEMONSTRATION),
        (True, True, True, [(NEAR, NEAR)], DEMONSTRATION),
        (True, True, True, [], DEMONSTRATION),
        (True, False, True, [(NEAR, LOST)], DEMONSTRATION),
        (True, False, False, [(NEAR, NEAR)], DEMONSTRATION),
        (True, False, True, [], DEMONSTRATION),
    ],
)
def test_each_row_of_the_table_has_its_verdict(
    demonstration: bool,
    scene: bool,
    reached: bool,
    distances: list[tuple[float, float]],
    expected: VerdictKind,
) -> None:
    kind, reason = judge_verdict(
        demonstration=demonstration,
        test_scene=scene,
        reached_target=reached,
        located=[located(*pair) for pair in distances],
    )
    assert kind is expected
    assert reason.endswith(".")
    assert OTHERS in reason or (demonstration and not scene)
    assert not demonstration or "protects no" in reason or "protects nothing" in reason


def test_a_scene_says_what_its_judges_found_and_that_it_is_only_a_demonstration() -> None:
    def judged(after_km: float) -> str:
        found = [located(NEAR, after_km)]
        return judge_verdict(demonstration=True, test_scene=True, reached_target=True, located=found)[1]

    assert "every guess is now more than 200 km off" in judged(LOST)
    assert "can still tell its region" in judged(NEAR)
    assert judged(LOST).startswith("A drawn scene ") and judged(NEAR).startswith("A drawn scene ")


def test_protected_is_never_said_without_a_locator_that_was_right_before() -> None:
    for before in (None, NEAR + 0.1, LOST):
        for after in (None, NEAR, LOST):
            kind, _ = judge_verdict(
                demonstration=False, test_scene=False, reached_target=True, located=[located(before, after)]
            )
            assert kind is not PROTECTED


def described(before_km: float | None, after_km: float | None) -> Located:
    guess = Guess("the describer", "a town", Coordinate(0, 0), independent=False)
    return Located(guess, guess, before_km, after_km)


def shown_after_only(after_km: float | None) -> Located:
    guess = Guess("elsewhere", "a town", Coordinate(0, 0))
    return Located(replace(guess, coordinate=None, asked=False), guess, None, after_km)


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ([described(NEAR, LOST)], APPLIED),
        ([described(NEAR, NEAR)], WEAKER),
        ([described(NEAR, LOST), located(NEAR, LOST)], PROTECTED),
        ([described(NEAR, NEAR), located(NEAR, LOST)], WEAKER),
        ([described(NEAR, LOST), located(LOST, LOST)], APPLIED),
        ([shown_after_only(LOST)], APPLIED),
        ([shown_after_only(NEAR)], WEAKER),
        ([shown_after_only(NEAR + 50)], APPLIED),
        ([shown_after_only(NEAR), located(NEAR, LOST)], WEAKER),
        ([shown_after_only(LOST), located(NEAR, LOST)], PROTECTED),
        ([shown_after_only(None)], APPLIED),
    ],
)
def test_the_describer_and_a_locator_that_saw_one_picture_never_protect_but_may_warn(
    asked: list[Located], expected: VerdictKind
) -> None:
    kind, reason = judge_verdict(demonstration=False, test_scene=False, reached_target=True, located=asked)
    assert kind is expected and OTHERS in reason


def test_several_locators_are_named_in_one_sentence() -> None:
    def asked(*names: str) -> str:
        guesses = [Guess(name, "a town", Coordinate(0, 0)) for name in names]
        found = [Located(guess, guess, NEAR, LOST) for guess in guesses]
        return judge_verdict(demonstration=False, test_scene=False, reached_target=True, located=found)[1]

    assert asked("a").startswith("The locator 'a' found the place before; ")
    assert asked("a", "b").startswith("The locators 'a' and 'b' found the place before; ")
