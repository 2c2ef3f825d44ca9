"""The verdict table: one pure function from what was measured to the word the person reads.

| verdict        | when                                                                                    |
|----------------|-----------------------------------------------------------------------------------------|
| Demonstration  | only the built-in test world's encoders worked, whatever they worked on                   |
| Weaker         | the pattern missed its own target, or any locator that was right still has the region     |
| Protected      | every independent locator that was right before is wrong after, and there is at least one |
| Applied        | everything else: nobody was asked, nobody was right before, or the answer was unreadable  |

'Right' is a guess within RIGHT_KM of the photo's own GPS tag: the city. 'Wrong' is a guess beyond WRONG_KM: the
region is lost too. What lies between has lost the city only, and that is not called protected. A refusal or an
answer without a coordinate is neither: it may be the question, not the picture, that failed.
The model that described the photo is no independent locator: what it no longer finds protects nothing, what it still
finds counts. A locator that was shown the protected picture only counts as right before when it names the city after.

A scene of the test world is a demonstration too: a person who tries the program must not read 'Protected' there and
believe it of the next photo. What its judges found stands in the reason.

Both radii are customary levels of geolocation tests (1, 25, 200, 750, 2500 km).
"""

from __future__ import annotations

from collections.abc import Sequence

from geoshield_app.domain.result import Located, VerdictKind

RIGHT_KM = 25.0
WRONG_KM = 200.0
OTHERS = "Other models may still find it."


def judge_verdict(
    *, demonstration: bool, test_scene: bool, reached_target: bool, located: Sequence[Located]
) -> tuple[VerdictKind, str]:
    """Kind and reason in plain words.

    ``demonstration``: the ensemble knows the built-in test world only; ``test_scene``: so is the photo from it.
    """
    if not demonstration:
        return _judged(reached_target, located)
    if not test_scene:
        return VerdictKind.DEMONSTRATION, (
            "Only the demonstration ensemble worked on it, which knows drawn scenes and protects no real photo. "
            "Its tags are removed."
        )
    _, found = _judged(reached_target, located)
    return VerdictKind.DEMONSTRATION, (
        "A drawn scene and models that know nothing else: it shows how this works, on real photos it protects "
        f"nothing. {found}"
    )


def _judged(reached_target: bool, located: Sequence[Located]) -> tuple[VerdictKind, str]:
    """All rows of the table but the first."""
    still = [one for one in located if _knew(one) and _still_near(one)]
    independent = [one for one in located if one.before.independent]
    right_before = [one for one in independent if was_right(one.distance_before_km)]
    if still:
        return VerdictKind.WEAKER, f"{_names(still)} can still tell its region. {OTHERS}"
    if not reached_target:
        return VerdictKind.WEAKER, f"The pattern did not reach the target it was asked for. {OTHERS}"
    lost = [one for one in right_before if is_wrong(one.distance_after_km)]
    if right_before and len(lost) == len(right_before):
        missed = f"every guess is now more than {WRONG_KM:.0f} km off"
        return VerdictKind.PROTECTED, f"{_names(lost)} found the place before; {missed}. {OTHERS}"
    return (
        VerdictKind.APPLIED,
        f"The pattern is in it and its tags are gone; {_why_untested(independent)}. {OTHERS}",
    )


def was_right(distance_km: float | None) -> bool:
    """The guess names the city."""
    return distance_km is not None and distance_km <= RIGHT_KM


def is_wrong(distance_km: float | None) -> bool:
    """The guess names neither the city nor its region."""
    return distance_km is not None and distance_km > WRONG_KM


def _knew(located: Located) -> bool:
    """It found the city before; one that did not see the picture before, from what it finds after."""
    return was_right(located.distance_before_km if located.before.asked else located.distance_after_km)


def _still_near(located: Located) -> bool:
    return located.distance_after_km is not None and not is_wrong(located.distance_after_km)


def _why_untested(located: Sequence[Located]) -> str:
    if not located:
        return "no independent locator was asked"
    if not any(one.before.asked for one in located):
        return "the unprotected photo was shown to no locator"
    if all(one.distance_before_km is None for one in located):
        return "nobody knows how far the locator's guesses are from the truth"
    if not any(was_right(one.distance_before_km) for one in located):
        return "the locator did not find the place before either"
    return "the locator gave no readable place afterwards"


def _names(located: Sequence[Located]) -> str:
    """'The locator 'a'' or 'The locators 'a' and 'b''."""
    names = [f"'{one.before.locator}'" for one in located]
    return f"The locator{'s' if len(names) > 1 else ''} {' and '.join(names)}"
