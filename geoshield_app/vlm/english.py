"""Whether a text is English, which CLIP's text towers and the finders speak; told by its commonest words. Pure."""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W\d_]+")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
LEAST_LATIN = 0.8
"""Share of Latin letters from which a text may be English."""

_ENGLISH = frozenset(
    """a an the and of in on at with by is are was were there this that it its from for to as behind near under over
    along above across beside between some several two three people man woman street building buildings sky tree trees
    white red blue green yellow black brown gray grey car cars road sign signs roof wall small large old tall narrow
    window windows""".split()  # noqa: SIM905
)
_OTHERS = frozenset(
    """der das und ein eine einer einem ist sind mit auf im von zu dem nicht auch
    le la les une est avec dans du et au aux qui que sont rue
    el los las una unos unas es en por del y un calle edificio personas
    il lo gli uno sono nel nella della di che
    o os as um uma são na da em pessoas
    het een zijn op
    och är ett som på av och
    i w z jest się oraz
    bir ile için
    dan yang di dengan""".split()  # noqa: SIM905
)
"""Without those that English has too: 'die', 'van', 'on', 'per', 'met', 'do', 'no'."""
_FOREIGN = _OTHERS - _ENGLISH


def is_english(text: str) -> bool:
    """Whether ``text`` may be English; texts of a few words get the benefit of the doubt.

    >>> is_english("A red car on a street."), is_english("Une voiture rouge dans la rue."), is_english("道路")
    (True, False, False)
    """
    letters = [letter for letter in text if letter.isalpha()]
    if letters and sum(bool(_LATIN.match(letter)) for letter in letters) < LEAST_LATIN * len(letters):
        return False
    words = [word.lower() for word in _WORD.findall(text)]
    foreign = sum(word in _FOREIGN for word in words)
    return foreign <= sum(word in _ENGLISH for word in words)
