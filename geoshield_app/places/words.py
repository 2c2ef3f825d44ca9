"""Text as tokens: where words stand, folded to small letters without accents."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

_TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_SPECIAL = str.maketrans(
    {"ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}
)
_POSSESSIVE = re.compile(r"(?<=[^'’])['’]s?$")
_SENTENCE_END = re.compile(r"[.!?:;\n\"“”(]")


@dataclass(frozen=True, slots=True)
class Token:
    """One word of a text; ``text[start:end]`` is it."""

    start: int
    end: int
    folded: str
    """Small letters without accents, without possessive 's."""
    capital: bool
    first: bool
    """Opens a sentence, so that its capital means nothing."""


def fold(text: str) -> str:
    """Small letters without accents: 'Zürich' and 'ZURICH' become 'zurich'."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.casefold()).translate(_SPECIAL)
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def tokens_of(text: str) -> tuple[Token, ...]:
    """The words of ``text`` in order; hyphens part them."""
    found: list[Token] = []
    last_end = 0
    for match in _TOKEN.finditer(text):
        word = _POSSESSIVE.sub("", match.group())
        between = text[last_end : match.start()]
        first = not found or bool(_SENTENCE_END.search(between))
        folded = fold(word).replace("'", "").replace("’", "")
        found.append(Token(match.start(), match.start() + len(word), folded, word[0].isupper(), first))
        last_end = match.end()
    return tuple(found)


def key_of(name: str) -> tuple[str, ...]:
    """How a name is looked up: its folded words."""
    return tuple(token.folded for token in tokens_of(name))
