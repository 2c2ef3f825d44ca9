"""Two to four short English sentences from what stands out, in the vocabulary's wordings. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from geoshield_app.vlm.scoring import Found
from geoshield_app.vlm.vocabulary import SLOTS, slots_of

MOST_THINGS = 4
MOST_WORDS = 28
"""In one slot; keeps every sentence far below 60 tokens."""


def sentences_of(found: Sequence[Found], wordings: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """The description; empty when nothing that may be said was found.

    ``wordings`` are those of Vocabulary.sentences.
    """
    said = {slot: listed(_said(found, slot)) for slot in SLOTS}
    filled = {slot: words for slot, words in said.items() if words}
    sentences = (_first_that_fits(several, filled) for several in wordings)
    return tuple(sentence for sentence in sentences if sentence)


def _said(found: Sequence[Found], slot: str) -> list[str]:
    """Concepts of the slot, strongest first, without the silent ones."""
    here = [one for one in found if one.group.slot == slot and one.concept not in one.group.silent]
    return [one.concept for one in sorted(here, key=lambda one: -one.strength)][:MOST_THINGS]


def listed(items: Sequence[str]) -> str:
    """'a dog, a kite and a bench'; the last ones are left out when it grows long.

    >>> listed(["a dog", "a kite"])
    'a dog and a kite'
    """
    while len(items) > 1 and sum(len(item.split()) for item in items) > MOST_WORDS:
        items = items[:-1]
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} and {items[-1]}" if items else ""


def _first_that_fits(wordings: Sequence[str], filled: dict[str, str]) -> str:
    fitting = next((one for one in wordings if all(slot in filled for slot in slots_of(one))), "")
    sentence = fitting.format(**filled)
    return sentence[:1].upper() + sentence[1:]
