"""Wordings of a text: what stands in it, and where something is filled in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import product
from math import prod
from typing import TypeAlias

MOST = 6
"""Wordings of one text; where there would be more, the part with the most becomes a hole that is filled with words."""
_LETTERS_OF_A_UNIT = 4
_TOKEN = re.compile(r"[\w:./{}-]+")
_FILE = re.compile(r"[\w-]+\.[a-z]+")


@dataclass(frozen=True, slots=True)
class Hole:
    """Where something is filled in; ``kind`` 'number': digits, 'words': words of ours, '': anything.

    ``source`` is the code that fills it, for translators.
    """

    kind: str = ""
    source: str = field(default="", compare=False)


Text: TypeAlias = tuple[str | Hole, ...]


def letters(text: Text) -> str:
    """What stands in it besides the holes."""
    return "".join(part for part in text if isinstance(part, str))


def has_letters(text: Text) -> bool:
    return bool(re.search(r"\w", letters(text)))


def has_words(text: Text) -> bool:
    """Whether words of ours are filled in."""
    return any(isinstance(part, Hole) and part.kind == "words" for part in text)


def merged(parts: Iterable[str | Hole]) -> Text:
    """Neighbouring strings as one; of neighbouring holes one."""
    found: list[str | Hole] = []
    for part in parts:
        before = found[-1] if found else None
        if isinstance(part, str) and isinstance(before, str):
            found[-1] = before + part
        elif part != "" and not (isinstance(part, Hole) and isinstance(before, Hole)):
            found.append(part)
    return tuple(found)


def few(texts: Iterable[Text]) -> list[Text]:
    """Without doubles; beside something unknown only words of ours count, and what says nothing is one hole."""
    found = list(dict.fromkeys(map(merged, texts)))
    if len(found) == 1:
        return found
    bare = [text for text in found if _is_bare(text)]
    said = [text for text in found if text and not _is_bare(text)]
    if bare:
        said = [text for text in said if " " in letters(text) or len(text) > 1 or has_words(text)]
        bare = [] if any(len(text) == 1 and has_words(text) for text in said) else bare
    return said + bare[:1] + [text for text in found if not text]


def without_files(texts: Iterable[Text]) -> list[Text]:
    """A file's name is as good as a hole."""
    return few(text if _FILE.fullmatch(letters(text)) is None else (Hole(),) for text in texts)


def without_quoted_names(pieces: Sequence[list[Text]]) -> list[list[Text]]:
    """What a sentence is put together from; a single name or number between quotation marks is as good as a hole."""
    found = list(pieces)
    for place in range(1, len(pieces) - 1):
        if _quotes(pieces[place - 1], -1) and _quotes(pieces[place + 1], 0):
            found[place] = few(
                text if _TOKEN.fullmatch(letters(text)) is None else (Hole(),) for text in pieces[place]
            )
    return found


def together(pieces: Sequence[list[Text]], words: set[Text]) -> list[Text]:
    """Every combination of the pieces, at most MOST.

    The piece with the most wordings, and a number with its unit, becomes a hole for words; its wordings go into
    ``words``.
    """
    pieces = list(pieces)
    for place, piece in enumerate(pieces):
        if _is_quantity(piece):
            words.update(piece)
            pieces[place] = [(Hole("words"),)]
    while prod(map(len, pieces)) > MOST:
        most = max(range(len(pieces)), key=lambda place: len(pieces[place]))
        words.update(pieces[most])
        pieces[most] = [(Hole("words"),)]
    return list(dict.fromkeys(merged(part for piece in one for part in piece) for one in product(*pieces)))


def _is_bare(text: Text) -> bool:
    """Holes for anything, and signs."""
    holes = any(isinstance(part, Hole) for part in text)
    return holes and not has_words(text) and not has_letters(text)


def _is_quantity(texts: list[Text]) -> bool:
    """'{} GB' or '{} MB': short units stay apart from the sentence."""
    return len(texts) > 1 and all(
        len(text) == 2 and isinstance(text[0], Hole) and len(letters(text)) <= _LETTERS_OF_A_UNIT
        for text in texts
    )


def _quotes(texts: list[Text], at: int) -> bool:
    """Whether all begin (0) or end (-1) with a quotation mark."""
    return all(text and str(text[at])[at:][:1] == "'" for text in texts)
