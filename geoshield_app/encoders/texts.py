"""Texts of any length for a text tower of fixed context: split into pieces that fit, never cut.

Source: ALGORITHM 2.5; a description beyond the context must neither raise nor lose its end.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeAlias

Tokenize: TypeAlias = Callable[[str], list[int]]
"""A text's ids with begin and end marks, as long as the text needs."""

_SENTENCE_END = re.compile(r"(?<=[.!?;])\s+")


def pieces(text: str, tokenize: Tokenize, context_tokens: int) -> tuple[str, ...]:
    """The text in order as the fewest pieces this finds that each fit: whole sentences, else words, else letters.

    >>> pieces("A red car. A dog.", lambda text: [0, *map(len, text.split()), 0], 5)
    ('A red car.', 'A dog.')
    """

    def fits(part: str) -> bool:
        return len(tokenize(part)) <= context_tokens

    text = " ".join(text.split())
    if fits(text):
        return (text,)
    sentences = _SENTENCE_END.split(text)
    if len(sentences) > 1:
        return _packed(
            [piece for sentence in sentences for piece in pieces(sentence, tokenize, context_tokens)], fits
        )
    words = text.split(" ")
    if len(words) > 1:
        return _packed([piece for word in words for piece in pieces(word, tokenize, context_tokens)], fits)
    middle = len(text) // 2
    if not middle:
        raise ValueError(f"a context of {context_tokens} tokens holds no text")
    return pieces(text[:middle], tokenize, context_tokens) + pieces(text[middle:], tokenize, context_tokens)


def _packed(parts: list[str], fits: Callable[[str], bool]) -> tuple[str, ...]:
    """Join neighbours as long as they fit together."""
    packed: list[str] = []
    for part in parts:
        if packed and fits(f"{packed[-1]} {part}"):
            packed[-1] = f"{packed[-1]} {part}"
        else:
            packed.append(part)
    return tuple(packed)
