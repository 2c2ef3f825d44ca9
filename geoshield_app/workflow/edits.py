"""What a person changes in a review, as functions from one Decision to the next. Nothing is edited in place.

A region is named by its number in ``draft.regions``, from 0. ValueError for a number that has no region.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from geoshield_app.domain.boxes import Box
from geoshield_app.domain.findings import Draft, Origin, Region, SceneNotes, Source, Treatment
from geoshield_app.domain.plan import Decision

PERSON = Source("person")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+|\s*\n\s*")


def undecided(draft: Draft) -> Decision:
    """The machine's opinion taken as it is; where every review starts."""
    return Decision(draft, None, None, excluded=False)


def accepted(decision: Decision, numbers: Collection[int], yes: bool = True) -> Decision:
    """These regions accepted, or rejected."""
    for number in numbers:
        decision = _changed(decision, number, accepted=yes)
    return decision


def all_accepted(decision: Decision, yes: bool = True) -> Decision:
    """Every region accepted, or rejected."""
    return accepted(decision, range(len(decision.draft.regions)), yes)


def renamed(decision: Decision, number: int, label: str) -> Decision:
    """The region's name; blanks around it go, an empty one changes nothing."""
    label = " ".join(label.split())
    return _changed(decision, number, label=label) if label else decision


def treated(decision: Decision, numbers: Collection[int], treatment: Treatment) -> Decision:
    """What is done to these regions."""
    for number in numbers:
        decision = _changed(decision, number, treatment=treatment)
    return decision


def boxed(decision: Decision, number: int, box: Box) -> Decision:
    """The region's box: moved, resized, or drawn for one that had none; cut to the photo."""
    photo = decision.draft.photo
    inside = box.clipped(photo.width_px, photo.height_px)
    return decision if inside is None else _changed(decision, number, box=inside)


def drawn(decision: Decision, box: Box, label: str) -> Decision:
    """One more region, found by the person; it is the last one."""
    photo = decision.draft.photo
    inside = box.clipped(photo.width_px, photo.height_px)
    if inside is None:
        return decision
    region = Region(" ".join(label.split()), inside, 1.0, Origin.PERSON)
    return _with_regions(decision, (*decision.draft.regions, region))


def deleted(decision: Decision, numbers: Collection[int]) -> Decision:
    """Without these regions; the later ones move up."""
    for number in numbers:
        _region(decision, number)
    kept = (region for number, region in enumerate(decision.draft.regions) if number not in set(numbers))
    return _with_regions(decision, tuple(kept))


def described(decision: Decision, text: str) -> Decision:
    """The person's own description; the describer's complaints about its own go with it."""
    sentences = sentences_in(text)
    notes = decision.draft.notes
    if sentences == notes.sentences:
        return decision
    return _with_notes(decision, replace(notes, sentences=sentences, source=PERSON, problems=()))


def sentences_in(text: str) -> tuple[str, ...]:
    """At full stops, question and exclamation marks and ends of lines.

    >>> sentences_in("A dog runs. It rains")
    ('A dog runs.', 'It rains')
    """
    return tuple(part.strip() for part in _SENTENCE_END.split(text) if part.strip())


def like(decision: Decision, example: Region) -> Decision:
    """Regions named as ``example`` get its acceptance and treatment: one decision for many photos."""
    name = example.label.casefold()
    regions = tuple(
        replace(region, accepted=example.accepted, treatment=example.treatment)
        if region.label.casefold() == name
        else region
        for region in decision.draft.regions
    )
    return decision if regions == decision.draft.regions else _with_regions(decision, regions)


def with_strength(decision: Decision, preset: str | None, budget_levels: int | None) -> Decision:
    """This photo's own strength; None and None follow the strength of the run."""
    return replace(decision, preset=preset, budget_levels=budget_levels)


def excluded(decision: Decision, yes: bool = True) -> Decision:
    """Left out of the run, or taken in again."""
    return replace(decision, excluded=yes)


def description(notes: SceneNotes) -> str:
    """The sentences as one text, as ``described`` takes it."""
    return " ".join(notes.sentences)


def _region(decision: Decision, number: int) -> Region:
    if not 0 <= number < len(decision.draft.regions):
        raise ValueError(f"there is no region {number}")
    return decision.draft.regions[number]


def _changed(decision: Decision, number: int, **changes: object) -> Decision:
    region = replace(_region(decision, number), **changes)  # type: ignore[arg-type]
    if region == decision.draft.regions[number]:
        return decision
    regions = decision.draft.regions
    return _with_regions(decision, (*regions[:number], region, *regions[number + 1 :]))


def _with_regions(decision: Decision, regions: tuple[Region, ...]) -> Decision:
    return replace(decision, draft=replace(decision.draft, regions=regions))


def _with_notes(decision: Decision, notes: SceneNotes) -> Decision:
    return replace(decision, draft=replace(decision.draft, notes=notes))
