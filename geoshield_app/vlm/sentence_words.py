"""Sentences out of a model's text: cleaned of ornament, free of loops, short enough for every CLIP text tower. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from geoshield_app.encoders.texts import pieces

CONTEXT_TOKENS = 77
"""Of all CLIP text towers, begin and end marks counted."""
LETTERS_PER_TOKEN = 3
"""Fewer than CLIP's tokens hold on the average, so that a count by letters is never too small for English."""
LONGEST_SENTENCE = 600
LEAST_NEW_WORDS = 0.35
"""Share of different words below which a long sentence only repeats itself."""

_END = re.compile(r"(?<=[.!?])[\"'”’)]*\s+")
_ORNAMENT = re.compile(r"^(?:[\s\-*•#>\"'“”‘’`]+|\d{1,2}[.)]\s+)+|[\s*\"“”`]+$")
_PART = re.compile(r"[A-Za-z]+|[^\sA-Za-z]")
_REFUSAL = re.compile(
    r"^\W*(?:(?:i['’]?m|i am)\s+(?:sorry|unable|not able)|sorry\b|i\s+(?:can['’]?t|cannot|can not|won['’]?t|will not)"
    r"|as an ai\b|(?:unfortunately|apologies)\b.{0,40}\b(?:can['’]?t|cannot|unable))",
    re.IGNORECASE,
)


def sentences_in(text: str) -> tuple[str, ...]:
    """The sentences of ``text``, each within CONTEXT_TOKENS, without lists' marks, markup and what says nothing.

    >>> sentences_in("- a red car \\n\\n* Two dogs run. ...")
    ('A red car.', 'Two dogs run.')
    """
    return tuple(piece for line in text.splitlines() for piece in _in_line(line))


def _in_line(line: str) -> Iterator[str]:
    printable = "".join(" " if unicodedata.category(letter)[0] == "C" else letter for letter in line)
    for part in _END.split(printable):
        sentence = " ".join(_ORNAMENT.sub("", part).split())[:LONGEST_SENTENCE]
        if len(re.findall(r"[^\W\d_]", sentence)) >= 3 and not _loops(sentence):
            yield from map(_finished, pieces(sentence, counted, CONTEXT_TOKENS))


def counted(text: str) -> list[int]:
    """As many numbers as ``text`` has tokens at most, for texts.pieces; no tower's own."""
    tokens = sum(
        -(-len(part) // LETTERS_PER_TOKEN) if part.isascii() else len(part.encode())
        for part in _PART.findall(text)
    )
    return [0] * (tokens + 2)


def refuses(text: str) -> bool:
    """Whether the model says that it will not answer."""
    return _REFUSAL.match(text) is not None


def _loops(sentence: str) -> bool:
    words = sentence.lower().split()
    return len(words) >= 12 and len(set(words)) < LEAST_NEW_WORDS * len(words)


def _finished(piece: str) -> str:
    """With a capital and an end."""
    piece = piece.strip(" ,;:")
    return piece[:1].upper() + piece[1:] + ("" if piece.endswith((".", "!", "?")) else ".")
