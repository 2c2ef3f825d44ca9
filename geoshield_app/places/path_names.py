"""File and folder names as text that can be read: 'IMG_ParisTrip-2023.jpg' -> 'IMG Paris Trip'."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from geoshield_app.places.word_names import ORDINARY_WORDS, PEOPLE_AND_BRANDS, TIMES_AND_PARTS
from geoshield_app.places.words import fold

_WORDS = ORDINARY_WORDS | PEOPLE_AND_BRANDS | TIMES_AND_PARTS
_CAMEL = re.compile(r"(?<=[^\W\d_A-Z])(?=[A-Z])")
_BREAKS = re.compile(r"[\W_\d]+")


def spoken(path: Path) -> Iterator[str]:
    """Each part of ``path`` as words.

    Each word is also given with a capital, unless it may be an ordinary one, and a capitalised word that
    stands alone is put behind a preposition: 'Nice 2021' is a town, 'nice view' is not.
    """
    for part in path.parts:
        stem = Path(part).stem if part == path.name else part
        words = _BREAKS.sub(" ", _CAMEL.sub(" ", stem)).split()
        if not words:
            continue
        yield " ".join(words)
        if len(words) == 1 and words[0][0].isupper():
            yield f"in {words[0]}"
        for word in words:
            if len(word) >= 4 and fold(word) not in _WORDS:
                yield f"and {word.capitalize()} here"
