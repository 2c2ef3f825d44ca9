"""Findings become short plain sentences."""

from __future__ import annotations

from geoshield_app.vlm.scoring import Found
from geoshield_app.vlm.sentences import listed, sentences_of
from geoshield_app.vlm.vocabulary import Group, Pick, Use

WORDINGS = (
    ("A photo of {setting} {hour}.", "A photo of {setting}.", "A photo taken {hour}."),
    ("It shows {people}.",),
    ("In the picture are {things}.",),
)


def found(slot: str, concept: str, strength: float = 0.9, silent: frozenset[str] = frozenset()) -> Found:
    return Found(
        concept, Group(slot, Use.DESCRIPTION, Pick.SOME, (concept,), ("{}",), slot, silent=silent), strength
    )


def test_the_first_wording_whose_slots_are_filled_is_said():
    both = [found("setting", "a park"), found("hour", "by day")]
    assert sentences_of(both, WORDINGS) == ("A photo of a park by day.",)
    assert sentences_of([found("hour", "by day")], WORDINGS) == ("A photo taken by day.",)


def test_things_are_listed_strongest_first_and_four_at_most():
    things = [found("things", f"a thing{i}", 0.5 + i / 10) for i in range(5)]
    assert sentences_of(things, WORDINGS) == (
        "In the picture are a thing4, a thing3, a thing2 and a thing1.",
    )


def test_nothing_found_says_nothing_and_silent_concepts_are_not_said():
    assert sentences_of([], WORDINGS) == ()
    assert sentences_of([found("people", "no people", silent=frozenset({"no people"}))], WORDINGS) == ()


def test_long_lists_are_cut_before_they_grow_past_a_sentence():
    assert len(listed(["word " * 12] * 4).split()) <= 30
    assert listed(["word " * 50]).split() == ["word"] * 50
