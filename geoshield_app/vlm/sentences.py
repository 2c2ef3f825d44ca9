"""Two to four short English sentences from what stands out. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from geoshield_app.vlm.scoring import Found

MOST_WORDS = 30
"""Far below the 60 tokens of one sentence."""


def sentences_of(found: Sequence[Found]) -> tuple[str, ...]:
    """The description; empty when nothing that may be said was found.

    At most four sentences: where and when, who, what, and what is being done.
    """
    scene = _scene(_said(found, "setting"), [*_said(found, "hour"), *_said(found, "weather")])
    people = _listing("There is", "There are", _said(found, "people"))
    doing = _listing("One sees", "One sees", _said(found, "doing"))
    things = _listing("It also shows", "It also shows", _said(found, "things"))
    return tuple(sentence for sentence in (scene, people, doing, things) if sentence)


def _said(found: Sequence[Found], slot: str) -> list[str]:
    """Concepts of the slot, strongest first, without the silent ones."""
    here = [one for one in found if one.group.slot == slot and one.concept not in one.group.silent]
    return [one.concept for one in sorted(here, key=lambda one: -one.strength)]


def _scene(settings: list[str], circumstances: list[str]) -> str:
    if not settings and not circumstances:
        return ""
    return _sentence(" ".join(["A photo of", settings[0] if settings else "a scene", *circumstances]))


def _listing(one: str, several: str, items: list[str]) -> str:
    while items and sum(len(item.split()) for item in items) > MOST_WORDS:
        items = items[:-1]
    if not items:
        return ""
    verb = one if items[0].split()[0] in ("a", "an", "one", "the") else several
    listed = items[0] if len(items) == 1 else f"{', '.join(items[:-1])} and {items[-1]}"
    return _sentence(f"{verb} {listed}")


def _sentence(words: str) -> str:
    return words[0].upper() + words[1:] + "."
