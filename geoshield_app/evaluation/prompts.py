"""Place prompts with one place missing: what the optimiser can do when the gazetteer fails it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Protocol


class Town(Protocol):
    """What a city is called; City of geoworld is one."""

    @property
    def name(self) -> str: ...

    @property
    def country(self) -> str: ...

    @property
    def region(self) -> str: ...


def withheld(
    levels: Sequence[Sequence[str]], town: Town, towns: Iterable[Town]
) -> tuple[tuple[str, ...], ...]:
    """The prompts of every level that do not name ``town``.

    Its country and its region go too when no other of ``towns`` lies there.
    """
    others = [other for other in towns if (other.name, other.country) != (town.name, town.country)]
    names = [town.name]
    names += [town.country] if all(other.country != town.country for other in others) else []
    names += [town.region] if all(other.region != town.region for other in others) else []
    return tuple(tuple(prompt for prompt in level if not _names_any(prompt, names)) for level in levels)


def _names_any(prompt: str, names: Iterable[str]) -> bool:
    return any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", prompt, re.IGNORECASE) for name in names)
