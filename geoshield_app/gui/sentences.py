"""The sentences that the core can make, as templates with holes, and the search for the one that a text was made from.

They lie in resources/translations/sentences.txt, one a line: '{1}' stands for anything, '{2:number}' for a number and
'{3:words}' for words that are templates themselves (packaging/core_sentences.py).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from geoshield_app.domain.errors import GeoShieldError
from geoshield_app.storage.resources import resource

HOLE = re.compile(r"\{(\d+)(?::(\w+))?\}")
_START = 3
"""Letters by which sentences are looked up."""
_LEAST_LETTERS = 8
"""In a row, of a part of a sentence that nobody else would write by chance."""


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
        """It begins with words of ours, or is nothing but signs around them."""
        begins = self.kinds[:1] == ("words",) and not self.literals[0]
        return begins or not any(letter.isalpha() for literal in self.literals for letter in literal)

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

    @property
    def words(self) -> Iterator[str]:
        """What is filled in where words of ours may stand."""
        pairs = zip(self.template.kinds, self.values, strict=True)
        return (value for kind, value in pairs if kind == "words")


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

    def frame(self, text: str, tells: Callable[[str], object]) -> Found | None:
        """Signs around words of which at least one ``tells`` something."""
        found = (_made(text, [frame]) for frame in self.frames)
        return next((one for one in found if one is not None and any(map(tells, one.words))), None)


def parse(line: str) -> Template:
    """A line of sentences.txt."""
    if "{" not in line:
        return Template(line, (line,), (), (), line)
    parts = HOLE.split(line)
    literals = tuple(parts[::3])
    kinds = tuple(kind or "" for kind in parts[2::3])
    return Template(HOLE.sub(r"{\1}", line), literals, tuple(parts[1::3]), kinds, max(literals, key=len))


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
