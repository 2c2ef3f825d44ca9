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
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from geoshield_app.domain.errors import GeoShieldError
from geoshield_app.gui.language import ENGLISH, number, spoken_language, translate
from geoshield_app.storage.resources import resource

CONTEXT = "Sentences"
_HOLE = re.compile(r"\{(\d+)(?::(\w+))?\}")
_ENDS = re.compile(r"[.!?](?=\s|$)")
_NUMBER = re.compile(r"(-?[\d,]+(?:\.(\d+))?)(%?)")
_START = 3
"""Letters by which sentences are looked up."""
_LEAST_LETTERS = 8
_LONGEST, _MOST_ENDS, _MOST_ITEMS = 4000, 12, 12
"""A text beyond these was not written by us."""


@dataclass(frozen=True, slots=True, eq=False)
class Template:
    """A sentence, or a part of one, with holes: ``literals`` are what stands around them."""

    source: str
    """As translators see it, '{1} is empty.'"""
    literals: tuple[str, ...]
    numbers: tuple[str, ...]
    kinds: tuple[str, ...]
    """Of each hole: '', 'number' or 'words'."""
    longest: str

    @property
    def is_frame(self) -> bool:
        """Signs around words."""
        return not any(letter.isalpha() for literal in self.literals for letter in literal)

    @property
    def is_sentence(self) -> bool:
        """It ends like one, or with another."""
        return self.source.endswith((".", "!", "?")) or self.literals[-2:][0].endswith(": ")

    def values(self, text: str) -> tuple[str, ...] | None:
        """What is filled in where ``text`` is made from this."""
        found = _pattern(self).fullmatch(text) if self.longest in text else None
        return None if found is None else found.groups()


@dataclass(frozen=True, slots=True)
class Found:
    """A template and what stands in its holes."""

    template: Template
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All templates, the longest first: without holes by their text, sentences by how they begin, and the rest."""

    whole: dict[str, Template]
    beginning: dict[str, tuple[Template, ...]]
    phrases: tuple[Template, ...]
    """Parts of sentences; only where words of ours are filled in."""
    frames: tuple[Template, ...]
    """Signs around words of ours."""

    def sentence(self, text: str) -> Found | None:
        """The template that ``text`` as a whole was made from."""
        if text in self.whole:
            return Found(self.whole[text])
        starts = (text[:_START], "") if text[:_START] in self.beginning else ("",)
        return _made(text, (one for start in starts for one in self.beginning.get(start, ())))

    def phrase(self, text: str) -> Found | None:
        """The same, and parts of sentences."""
        return self.sentence(text) or _made(text, self.phrases)

    def long_phrase(self, text: str) -> Found | None:
        """The same, but only what nobody else would say by chance."""
        return self.sentence(text) or _made(
            text, (one for one in self.phrases if len(one.longest) >= _LEAST_LETTERS)
        )

    def frame(self, text: str) -> Found | None:
        found = (_made(text, [frame]) for frame in self.frames)
        return next((one for one in found if one is not None and any(map(_told, _words_in(one)))), None)


def spoken(text: str) -> str:
    """``text`` of the core in the window's language; as it is where nobody translated it."""
    name = spoken_language()
    return text if name == ENGLISH or len(text) > _LONGEST else _said(name, text)


def title(text: str) -> str:
    """A title of the core, which has nothing filled in; looked up at once."""
    return translate(CONTEXT, text)


def parse(line: str) -> Template:
    """A line of sentences.txt."""
    if "{" not in line:
        return Template(line, (line,), (), (), line)
    parts = _HOLE.split(line)
    literals = tuple(parts[::3])
    kinds = tuple(kind or "" for kind in parts[2::3])
    return Template(_HOLE.sub(r"{\1}", line), literals, tuple(parts[1::3]), kinds, max(literals, key=len))


@cache
def catalogue() -> Catalogue:
    """Read when first needed; empty where the file is missing."""
    try:
        lines = resource("translations/sentences.txt").read_text("utf-8").splitlines()
    except (GeoShieldError, OSError):
        lines = []
    templates = sorted(map(parse, lines), key=lambda one: -sum(map(len, one.literals)))
    filled = [template for template in templates if template.kinds]
    beginning: dict[str, list[Template]] = {}
    for template in filled:
        start = template.literals[0]
        if template.is_sentence and not template.is_frame:
            beginning.setdefault(start[:_START] if len(start) >= _START else "", []).append(template)
    return Catalogue(
        {template.source: template for template in templates if not template.kinds},
        {start: tuple(some) for start, some in beginning.items()},
        tuple(template for template in filled if not template.is_sentence and not template.is_frame),
        tuple(template for template in filled if template.is_frame),
    )


@cache
def _pattern(template: Template) -> re.Pattern[str]:
    holes = [r"(-?[\d.,]+%?)" if kind == "number" else r"(.*?)" for kind in template.kinds]
    literals = [re.escape(literal) for literal in template.literals]
    return re.compile(
        "".join(part for pair in zip(literals, [*holes, ""], strict=True) for part in pair), re.DOTALL
    )


def _made(text: str, templates: Iterable[Template]) -> Found | None:
    found = ((template, template.values(text)) for template in templates if template.longest in text)
    return next((Found(template, values) for template, values in found if values is not None), None)


@lru_cache(maxsize=4096)
def _said(name: str, text: str) -> str:
    """``spoken`` in the language of that name, which is the one of now."""
    return "".join(_translated(piece) for piece in _pieces(text))


@lru_cache(maxsize=1024)
def _pieces(text: str) -> tuple[Found | str, ...]:
    """Sentences that are known, and what lies between them."""
    known = catalogue()
    if text in known.whole:
        return (Found(known.whole[text]),)
    ends = [match.end() for match in _ENDS.finditer(text)]
    pieces: list[Found | str] = []
    start = 0
    while start < len(text):
        ahead = [end for end in ends if end > start][:_MOST_ENDS] or [len(text)]
        found = _first(known.sentence, text, start, ahead) or _first(known.frame, text, start, ahead)
        piece, end = found or (text[start : ahead[0]], ahead[0])
        gap = len(text[end:]) - len(text[end:].lstrip())
        pieces += [piece, text[end : end + gap]]
        start = end + gap
    return tuple(pieces)


def _first(
    find: Callable[[str], Found | None], text: str, start: int, ends: Iterable[int]
) -> tuple[Found, int] | None:
    """The shortest sentence that begins at ``start``, and its end."""
    return next(((found, end) for end in ends if (found := find(text[start:end])) is not None), None)


def _translated(piece: Found | str) -> str:
    if isinstance(piece, str):
        return piece
    template = piece.template
    filled = {
        name: _filled(template, place, value)
        for place, (name, value) in enumerate(zip(template.numbers, piece.values, strict=True))
    }
    return _HOLE.sub(lambda hole: filled.get(hole[1], hole[0]), translate(CONTEXT, template.source))


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
    if _is_known(text):
        return spoken(text)
    if (phrase := catalogue().long_phrase(text)) is not None:
        return _translated(phrase)
    found = catalogue().sentence(f"{text[:1].upper()}{text[1:]}.")
    if found is None:
        return None
    told = _translated(found).rstrip(".")
    begins_with_a_name = told.split()[0] == found.template.source.split()[0]
    return told[:1].lower() + told[1:] if text[:1].islower() and not begins_with_a_name else told


def _is_known(text: str) -> bool:
    return any(isinstance(piece, Found) for piece in _pieces(text))


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


def _words_in(found: Found) -> Iterator[str]:
    pairs = zip(found.template.kinds, found.values, strict=True)
    return (value for kind, value in pairs if kind == "words")
