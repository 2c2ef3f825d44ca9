"""From the words a detector answers back to the elements it was asked for. Pure.

GroundingDINO answers the tokens that lit up: part of a name ('tower' of 'tv tower'), or two names merged
('tv tower. road sign'), with special tokens and word pieces ('##ign') among them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

LEAST_SHARE = 0.4
"""Of a name's letters that must have been answered."""

_SPECIAL = re.compile(r"\[[A-Z]+\]|##|[^\w\s-]")


def asked_as(name: str) -> str:
    """The name as a detector may be asked: lower case, without the dots that part names.

    >>> asked_as("St. Mary's Church")
    "st mary's church"
    """
    return " ".join(re.sub(r"[.?\[\]]", " ", name.lower()).split())


def element_of(phrase: str, names: Sequence[str]) -> int | None:
    """Index of the asked name that the phrase means; None where none is half said.

    The name of which most letters were said; among equals the one said first, then the longer.

    >>> element_of("tower", ["road sign", "tv tower"]), element_of("[SEP] tree", ["road sign"])
    (1, None)
    >>> element_of("road sign. tv tower", ["tv tower", "road sign"])
    1
    """
    said = _words(phrase)
    ranked = [
        (-share, _first(said, words), -len(words), index)
        for index, words in enumerate(_words(asked_as(name)) for name in names)
        if (share := _share(said, words)) >= LEAST_SHARE
    ]
    return min(ranked)[-1] if ranked else None


def _words(text: str) -> list[str]:
    return _SPECIAL.sub(" ", text).lower().split()


def _share(said: Sequence[str], words: Sequence[str]) -> float:
    """Part of the name's letters that were said, 0 to 1."""
    total = sum(len(word) for word in words)
    return sum(len(word) for word in words if word in said) / total if total else 0.0


def _first(said: Sequence[str], words: Sequence[str]) -> int:
    return min((said.index(word) for word in words if word in said), default=len(said))
