"""Finds place names in text: the longest match over words, minding names that are also words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import IntEnum

from geoshield_app.places.regions import ALWAYS_CAPITALS, CAPITAL_ONLY_ADJECTIVES
from geoshield_app.places.word_names import ORDINARY_WORDS, PEOPLE_AND_BRANDS, PREPOSITIONS, TIMES_AND_PARTS
from geoshield_app.places.words import Token, key_of, tokens_of

_JOINED = re.compile(r"[\s\-.'’]*\Z")
_COMMA = re.compile(r"\s*[,(]\s*(the\s+)?\Z")
_PARTICLES = frozenset(
    {"of", "the", "de", "del", "la", "las", "los", "el", "le", "du", "da", "do", "dos", "and", "upon"}
)
_PARTICLES |= {
    "on",
    "am",
    "an",
    "der",
    "den",
    "in",
    "sur",
    "sous",
    "al",
    "es",
    "di",
    "under",
    "y",
    "e",
    "à",
    "a",
}
_WORDS = ORDINARY_WORDS | PEOPLE_AND_BRANDS | TIMES_AND_PARTS


class Kind(IntEnum):
    """How sure a name is a place; a higher kind wins where two places share a name."""

    SMALL = 1
    """A town: needs a capital that does not merely open the sentence."""
    KNOWN = 2
    """A city: needs a capital."""
    LARGE = 3
    """Millions know it: also in small letters."""
    ADJECTIVE = 4
    COUNTRY = 5
    """Countries, states and regions."""


@dataclass(frozen=True, slots=True)
class Mention:
    """``text[start:end]`` names a place; ``adjective``: 'Danish', not 'Denmark'."""

    start: int
    end: int
    name: str
    adjective: bool


@dataclass(frozen=True, slots=True)
class _Words:
    """A text with its words, and whether its capitals say anything."""

    text: str
    tokens: tuple[Token, ...]
    plain_capitals: bool

    def between(self, left: int, right: int) -> str:
        return self.text[self.tokens[left].end : self.tokens[right].start]


class NameIndex:
    """All names by their folded words."""

    def __init__(self, names: Iterable[tuple[str, Kind]]) -> None:
        kinds: dict[tuple[str, ...], Kind] = {}
        for name, kind in names:
            key = _without_article(key_of(name))
            if key and len("".join(key)) >= 2:
                kinds[key] = max(kind, kinds.get(key, kind))
        self._kinds: Mapping[tuple[str, ...], Kind] = kinds
        self._longest = max((len(key) for key in kinds), default=0)

    def __len__(self) -> int:
        return len(self._kinds)

    def find(self, text: str) -> tuple[Mention, ...]:
        """Every mention in order; they do not overlap."""
        tokens = tokens_of(text)
        words = _Words(text, tokens, _all_capital(tokens))
        found: list[Mention] = []
        at = 0
        while at < len(tokens):
            length, kind = self._match_at(words, at)
            if kind is not None:
                start, end = tokens[at].start, tokens[at + length - 1].end
                found.append(Mention(start, end, text[start:end], kind is Kind.ADJECTIVE))
            at += max(length, 1)
        return tuple(found)

    def _match_at(self, words: _Words, at: int) -> tuple[int, Kind | None]:
        for length in range(min(self._longest, len(words.tokens) - at), 0, -1):
            kind = self._kind_of(words, at, length)
            if kind is not None and self._is_place(words, at, length, kind):
                return length, kind
        return 0, None

    def _kind_of(self, words: _Words, at: int, length: int) -> Kind | None:
        """The kind of these words taken as one name, None when they are none."""
        kind = self._kinds.get(tuple(token.folded for token in words.tokens[at : at + length]))
        if kind is None or not all(
            _JOINED.match(words.between(i, i + 1)) for i in range(at, at + length - 1)
        ):
            return None
        return kind

    def _is_place(self, words: _Words, at: int, length: int, kind: Kind) -> bool:
        tokens = words.tokens[at : at + length]
        key = tuple(token.folded for token in tokens)
        capital = all(token.capital or token.folded in _PARTICLES for token in tokens) and tokens[0].capital
        if capital and self._country_follows(words, at + length):
            return True
        if "".join(key) in ALWAYS_CAPITALS:
            return words.text[tokens[0].start : tokens[-1].end].replace(".", "").isupper()
        if len("".join(key)) <= 2:
            return False  # Of, La, Wa: only before a country
        if kind is Kind.ADJECTIVE:
            return key[0] not in CAPITAL_ONLY_ADJECTIVES or (capital and not tokens[0].first)
        if kind is Kind.COUNTRY and length > 1 and capital:
            return True  # Mount Fuji, Black Forest
        if all(word in _WORDS or word in _PARTICLES or word.isdigit() for word in key):
            return capital and _word_is_place(words, at, length, key)
        if not capital:
            return kind >= Kind.LARGE and len("".join(key)) >= 4
        if kind is Kind.SMALL and length == 1:
            return _after_preposition(words, at) or _capital_speaks(words, at)
        return True

    def _country_follows(self, words: _Words, at: int) -> bool:
        """Whether ', Country' stands there."""
        if not 0 < at < len(words.tokens) or not _COMMA.match(words.between(at - 1, at)):
            return False
        lengths = range(1, min(self._longest, len(words.tokens) - at) + 1)
        return words.tokens[at].capital and any(self._kind_of(words, at, n) is Kind.COUNTRY for n in lengths)


def _word_is_place(words: _Words, at: int, length: int, key: tuple[str, ...]) -> bool:
    """Whether a capitalised word-name is meant as a place here."""
    after = at + length
    if after < len(words.tokens) and words.tokens[after].capital and words.between(after - 1, after) == " ":
        return False  # part of a longer name: Victoria Station, Golden Lion
    if length == 1 and key[0] in TIMES_AND_PARTS:
        return False
    if _after_preposition(words, at):
        return True
    if length == 1 and key[0] in PEOPLE_AND_BRANDS:
        return False
    return _capital_speaks(words, at)


def _after_preposition(words: _Words, at: int) -> bool:
    return at > 0 and words.tokens[at - 1].folded in PREPOSITIONS and words.between(at - 1, at).isspace()


def _capital_speaks(words: _Words, at: int) -> bool:
    return not words.tokens[at].first and not words.plain_capitals


def _all_capital(tokens: tuple[Token, ...]) -> bool:
    """A Title Like This, or SHOUTED: capitals say nothing."""
    heavy = [token for token in tokens if len(token.folded) > 3 and not token.folded.isdigit()]
    return len(heavy) >= 3 and all(token.capital for token in heavy)


def _without_article(key: tuple[str, ...]) -> tuple[str, ...]:
    return key[1:] if len(key) > 1 and key[0] == "the" else key
