"""The words the built-in describer looks for: data from resources/vocabulary/*.toml."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from string import Formatter
from typing import Any

from geoshield_app.domain.errors import ModelUnusable
from geoshield_app.domain.findings import Reason
from geoshield_app.storage.resources import resource

SLOTS = ("setting", "hour", "weather", "people", "things", "doing")
"""What a description group says; sentences have a place ``{slot}`` for each."""


class Use(StrEnum):
    """What a group is for."""

    DESCRIPTION = "description"
    ELEMENT = "element"
    DISTRACTOR = "distractor"
    """Never said: what any picture has, which a thing must not fall far behind to count as seen."""


class Pick(StrEnum):
    """How many concepts of a group can be true of one picture."""

    ONE = "one"
    SOME = "some"


@dataclass(frozen=True, slots=True)
class Group:
    """Concepts of one kind, each an English noun phrase or adverbial."""

    name: str
    use: Use
    pick: Pick
    concepts: tuple[str, ...]
    templates: tuple[str, ...]
    """Prompts with one ``{}`` each; a concept's text vector is the mean over them."""
    slot: str = ""
    reason: Reason = Reason.OTHER
    most: int = 1
    silent: frozenset[str] = frozenset()
    """Concepts that may win but are not said, such as 'no people'."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """All groups; ``version`` goes into the notes' source."""

    version: str
    general: str
    """The sentence for a picture in which nothing stands out."""
    sentences: tuple[tuple[str, ...], ...]
    """For each sentence of a description its wordings; the first whose slots are all filled is said."""
    groups: tuple[Group, ...]

    @property
    def prompts(self) -> dict[str, tuple[str, ...]]:
        """All concepts that have a place in a picture, without articles, with the prompts that mean them: what a finder
        should know of."""
        free = (group for group in self.groups if group.pick is Pick.SOME)
        return {
            bare(concept): tuple(template.format(concept) for template in group.templates)
            for group in free
            for concept in group.concepts
        }

    @property
    def every_prompt(self) -> frozenset[str]:
        """All prompts of all groups."""
        return frozenset(
            template.format(concept)
            for group in self.groups
            for concept in group.concepts
            for template in group.templates
        )


def slots_of(wording: str) -> tuple[str, ...]:
    """'A scene {hour} {weather}.' gives ('hour', 'weather')."""
    return tuple(field for _, field, _, _ in Formatter().parse(wording) if field is not None)


def bare(concept: str) -> str:
    """The concept without its article: 'a shop sign' becomes 'shop sign'."""
    article, _, rest = concept.partition(" ")
    return rest if rest and article in ("a", "an", "the") else concept


def named_vocabulary(name: str) -> Vocabulary:
    """A vocabulary that comes with the program: 'general' or 'geoworld'."""
    return read_vocabulary(resource(f"vocabulary/{name}.toml"))


def read_vocabulary(path: Path) -> Vocabulary:
    """Read and check one file; ModelUnusable names the file and what is wrong with it."""
    try:
        return _vocabulary(tomllib.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ModelUnusable(f"The word list {path.name} cannot be used: {error}.") from error


def _vocabulary(data: dict[str, Any]) -> Vocabulary:
    templates = tuple(data["templates"])
    groups = tuple(_group(row, templates) for row in data["group"])
    concepts = [concept for group in groups for concept in group.concepts]
    if len(set(concepts)) != len(concepts):
        twice = sorted({concept for concept in concepts if concepts.count(concept) > 1})
        raise ValueError(f"in more than one place: {', '.join(twice)}")
    sentences = tuple(tuple(wordings) for wordings in data["sentences"])
    unknown = {slot for wordings in sentences for wording in wordings for slot in slots_of(wording)} - set(
        SLOTS
    )
    if unknown:
        raise ValueError(f"sentences with unknown slots: {', '.join(sorted(unknown))}")
    return Vocabulary(str(data["version"]), str(data["general"]), sentences, groups)


def _group(row: dict[str, Any], templates: tuple[str, ...]) -> Group:
    group = Group(
        name=row["name"],
        use=Use(row["use"]),
        pick=Pick(row["pick"]),
        concepts=tuple(row["concepts"]),
        templates=tuple(row.get("templates", templates)),
        slot=row.get("slot", ""),
        reason=Reason(row.get("reason", Reason.OTHER)),
        most=int(row.get("most", 1)),
        silent=frozenset(row.get("silent", ())),
    )
    if group.use is Use.DESCRIPTION and group.slot not in SLOTS:
        raise ValueError(f"group '{group.name}' has no slot of {', '.join(SLOTS)}")
    if len(group.concepts) < (2 if group.pick is Pick.ONE else 1):
        raise ValueError(f"group '{group.name}' needs more concepts")
    if not group.templates or any("{}" not in template for template in group.templates):
        raise ValueError(f"group '{group.name}' needs a {{}} in each template")
    return group
