"""What the program behind the window says, in the window's language: its English sentences are known again.

Core, journal and command line speak English and know of no languages. ``packaging/core_sentences.py`` collects every
sentence that the sources can make, with holes for what is filled in: for the window in
resources/translations/sentences.txt, for the translators in the context 'Sentences'. Here a text is taken apart into
these sentences, each is translated, and what was filled in is put back: names and paths as they are, numbers as the
person writes them, our own words translated too. What no sentence fits stays English.
Nothing is read before the first text of a window that speaks another language.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from geoshield_app.gui.language import ENGLISH, number, spoken_language, translate
from geoshield_app.gui.sentences import HOLE, Found, Template, catalogue

CONTEXT = "Sentences"
_ENDS = re.compile(r"[.!?](?=\s|$)")
_NUMBER = re.compile(r"(-?[\d,]+(?:\.(\d+))?)(%?)")
_LONGEST, _MOST_SENTENCES, _MOST_ENDS, _MOST_ITEMS = 2000, 40, 12, 12
"""A text beyond these was not written by us."""


def spoken(text: str) -> str:
    """``text`` of the core in the window's language; as it is where nobody translated it."""
    name = spoken_language()
    if name == ENGLISH or len(text) > _LONGEST:
        return text
    try:
        return _said(name, text)
    except RecursionError:  # brackets in brackets, which a model may write and we never do
        return text


def title(text: str) -> str:
    """A title of the core, which has nothing filled in; looked up at once."""
    return translate(CONTEXT, text)


@lru_cache(maxsize=4096)
def _said(name: str, text: str) -> str:
    """``spoken`` in the language of that name, which is the one of now."""
    return "".join(_translated(piece) for piece in _pieces(text))


@lru_cache(maxsize=1024)
def _pieces(text: str) -> tuple[Found | str, ...]:
    """Sentences that are known, and what lies between them."""
    whole = catalogue().whole.get(text)
    if whole is not None:
        return (Found(whole),)
    ends = [match.end() for match in _ENDS.finditer(text)] or [len(text)]
    if len(ends) > _MOST_SENTENCES:
        return (text,)
    pieces: list[Found | str] = []
    start = 0
    while start < len(text):
        ahead = [end for end in ends if end > start] or [len(text)]
        found = _sentence_at(text, start, ahead[:_MOST_ENDS])
        piece, end = found or (text[start : ahead[0]], ahead[0])
        gap = len(text[end:]) - len(text[end:].lstrip())
        pieces += [piece, text[end : end + gap]]
        start = end + gap
    return tuple(pieces)


def _sentence_at(text: str, start: int, ends: Sequence[int]) -> tuple[Found, int] | None:
    """The sentence that begins at ``start``, and its end: one behind which another begins or nothing is, else the
    shortest; for what is filled in may hold full stops."""
    first = None
    for find in (catalogue().sentence, _framed):
        for end in ends:
            found = find(text[start:end])
            if found is not None:
                if not found.values or _begins_or_ends(text[end:].lstrip()):
                    return found, end
                first = first or (found, end)
    return first


def _begins_or_ends(rest: str) -> bool:
    ends = [match.end() for match in _ENDS.finditer(rest)][:_MOST_ENDS]
    return not rest or any(find(rest[:end]) for find in (catalogue().sentence, _framed) for end in ends)


def _framed(text: str) -> Found | None:
    return catalogue().frame(text, _is_ours)


def _is_ours(text: str) -> bool:
    """Whether all of it is."""
    wholly = all(isinstance(piece, Found) or not piece.strip() for piece in _pieces(text))
    return wholly or catalogue().long_phrase(text) is not None


def _translated(piece: Found | str) -> str:
    if isinstance(piece, str):
        return piece
    template = piece.template
    filled = {
        name: _filled(template, place, value)
        for place, (name, value) in enumerate(zip(template.numbers, piece.values, strict=True))
    }
    return HOLE.sub(lambda hole: filled.get(hole[1], hole[0]), translate(CONTEXT, template.source))


def _filled(template: Template, place: int, value: str) -> str:
    """Quoted values are names; others are translated where they are words of ours as a whole."""
    kind = template.kinds[place]
    if kind == "number":
        return _counted(value)
    if kind == "words":
        return _words(value)
    quoted = template.literals[place].endswith("'") and template.literals[place + 1].startswith("'")
    return value if quoted else _told(value) or value


def _counted(value: str) -> str:
    found = _NUMBER.fullmatch(value)
    if found is None:
        return value
    decimals = len(found[2] or "")
    digits = number(float(found[1].replace(",", "")), decimals)
    return f"{digits}\N{NO-BREAK SPACE}%" if found[3] else digits


def _words(value: str) -> str:
    """Words of ours, alone or as a list with commas."""
    bare = value.strip()
    told = _phrase(bare) or "".join(_phrase(part) or part for part in _listed(bare))
    return value.replace(bare, told) if bare else value


def _phrase(text: str) -> str | None:
    """A part of a sentence, translated; None: no words of ours."""
    found = catalogue().phrase(text)
    return _translated(found) if found is not None else _told(text)


def _told(text: str) -> str | None:
    """Words of ours for certain: sentences, also one that lost its capital and its full stop; None: none."""
    if any(isinstance(piece, Found) for piece in _pieces(text)):
        return spoken(text)
    if (phrase := catalogue().long_phrase(text)) is not None:
        return _translated(phrase)
    found = catalogue().sentence(f"{text[:1].upper()}{text[1:]}.")
    if found is None:
        return None
    told = _translated(found).rstrip(".")
    begins_with_a_name = told.split()[:1] == found.template.source.split()[:1]
    return told[:1].lower() + told[1:] if text[:1].islower() and not begins_with_a_name else told


def _listed(text: str) -> Iterator[str]:
    """'a, 2 GB, 1 GB free, c': items as long as we know them, and the commas between."""
    items = text.split(", ")[:_MOST_ITEMS]
    rest = text.split(", ")[_MOST_ITEMS:]
    start = 0
    while start < len(items):
        runs = (end for end in range(len(items), start, -1) if _phrase(", ".join(items[start:end])))
        end = next(runs, start + 1)
        yield ", ".join(items[start:end])
        yield ", " if end < len(items) or rest else ""
        start = end
    yield ", ".join(rest)
