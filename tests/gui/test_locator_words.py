"""What the window says of locators that were not asked, declined, or described the photo themselves."""

from __future__ import annotations

from geoshield_app.domain.photo import Coordinate
from geoshield_app.domain.result import Guess, Located, Verdict, VerdictKind
from geoshield_app.gui.gallery.result_words import guess_facts
from geoshield_app.gui.words import located

LUND = Guess("openai/gpt-4o, plain", "Lund, Sweden", Coordinate(55.7, 13.19), 0.7, independent=False)
DECLINED = Guess("openai/gpt-4o, plain", "", None, refused=True, independent=False)
KEPT_BACK = Guess("openai/gpt-4o, plain", "", None, independent=False, asked=False)
NOWHERE = Guess("geoclip", "", None)


def said(before: Guess, after: Guess) -> str:
    verdict = Verdict(VerdictKind.APPLIED, "", 8, 1.0, 40.0, 0.99, (), (), located=(Located(before, after),))
    return "\n".join(fact.text for fact in guess_facts(verdict))


def test_a_picture_that_was_kept_back_is_not_called_unanswered() -> None:
    text = said(KEPT_BACK, LUND)
    assert "before: not asked" in text and "after: Lund, Sweden, 70 % sure" in text
    assert located(Located(KEPT_BACK, LUND)).startswith("before: not asked")


def test_the_describers_own_model_is_shown_as_that() -> None:
    assert said(LUND, DECLINED).count("the same model that described it") == 2


def test_a_refusal_and_an_answer_without_a_place_are_told_apart() -> None:
    assert "did not answer" in said(LUND, DECLINED) and "geoclip, after: no place" in said(NOWHERE, NOWHERE)
    assert "declined" in located(Located(LUND, DECLINED)) and "no place" in located(Located(NOWHERE, NOWHERE))
