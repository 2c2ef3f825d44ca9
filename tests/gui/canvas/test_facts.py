"""Short facts, the less important ones behind a button."""

from __future__ import annotations

from geoshield_app.gui.canvas.facts import Fact, FactList
from geoshield_app.gui.theme import DARK

FACTS = tuple(Fact("tag", "text", f"fact {number}") for number in range(5))


def shown(facts: FactList) -> list[str]:
    return [words.text() for _, words in facts._labels if words.isVisibleTo(facts)]


def test_the_first_ones_are_shown_and_the_others_on_demand(qtbot):
    facts = FactList("Facts", 3)
    qtbot.addWidget(facts)
    facts.show_facts(FACTS)
    assert shown(facts) == ["fact 0", "fact 1", "fact 2"]
    facts.more.click()
    assert shown(facts) == [fact.text for fact in FACTS]
    facts.set_theme(DARK)
    assert len(shown(facts)) == 5
    facts.more.click()
    assert len(shown(facts)) == 3


def test_a_few_facts_need_no_button(qtbot):
    for facts in (FactList("Facts"), FactList("Facts", 5)):
        qtbot.addWidget(facts)
        facts.show_facts(FACTS)
        assert len(shown(facts)) == 5
        assert not facts.more.isVisibleTo(facts)


def test_facts_of_another_photo_are_folded_again_and_none_is_left_over(qtbot):
    facts = FactList("Facts", 2)
    qtbot.addWidget(facts)
    facts.show_facts(FACTS)
    facts.more.click()
    facts.show_facts(FACTS[1:4])
    assert shown(facts) == ["fact 1", "fact 2"]
    facts.show_facts(())
    assert shown(facts) == []


def test_what_is_bad_is_never_behind_the_button(qtbot):
    facts = FactList("Facts", 1)
    qtbot.addWidget(facts)
    facts.show_facts((*FACTS[:3], Fact("place", "bad", "GPS"), FACTS[4]))
    assert shown(facts) == ["fact 0", "fact 1", "fact 2", "GPS"]
