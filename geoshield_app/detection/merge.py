"""Several finders as one: what each saw, put together; one that fails costs a sentence, not the photo.

Writing does not crowd out the rest: it has a cap of its own. A detector's word counts more than the ensemble's, whose
scores mean something else.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from geoshield_app.detection.tidy import MOST_BOXES, MOST_IOU, tidy
from geoshield_app.domain.errors import GeoShieldError, problem_of
from geoshield_app.domain.findings import Element, Origin, Reason, Region, SceneNotes, Sighting
from geoshield_app.domain.photo import Photo, picture_size
from geoshield_app.domain.ports import ElementFinder

MOST_TEXTS = 24
MOST_REGIONS = 400
"""Of one finder, the surest: more is no answer."""
_RANK = {Origin.PERSON: 3, Origin.DETECTOR: 2, Origin.TEXT: 1, Origin.CLIP: 0}


@dataclass(frozen=True, slots=True)
class Member:
    """A finder by its name for the person; built when it is first needed."""

    name: str
    build: Callable[[], ElementFinder]


class MergedFinder:
    """Asks every member in turn; implements domain.ports.ElementFinder.

    A member that could not be built is not tried again, and says why for every photo.
    """

    def __init__(
        self, members: Sequence[Member], most: int = MOST_BOXES, most_texts: int = MOST_TEXTS
    ) -> None:
        self._members = tuple(members)
        self._most, self._most_texts = most, most_texts
        self._built: dict[str, ElementFinder | str] = {}

    def find(self, photo: Photo, notes: SceneNotes) -> Sighting:
        """Regions in full-size pixels, every element of the notes among them, with or without a box."""
        seen: list[Region] = []
        problems: list[str] = []
        for member in self._members:
            found = self._asked(member, photo, notes)
            seen += found.regions
            problems += found.problems
        size = picture_size(photo.rgb8)
        regions = merged(seen, notes.elements, *size, most=self._most, most_texts=self._most_texts)
        return Sighting(regions, tuple(dict.fromkeys(problems)))

    def _asked(self, member: Member, photo: Photo, notes: SceneNotes) -> Sighting:
        """The member's regions, or a sentence that says why there are none."""
        finder = self._finder(member)
        if isinstance(finder, str):
            return Sighting((), (finder,))
        try:
            return _usable(member.name, finder.find(photo, notes))
        except Exception as error:  # noqa: BLE001  whatever a finder raises costs a sentence, never the photo
            return Sighting((), (_sentence(member.name, error),))

    def _finder(self, member: Member) -> ElementFinder | str:
        if member.name not in self._built:
            try:
                self._built[member.name] = member.build()
            except Exception as error:  # noqa: BLE001  likewise
                self._built[member.name] = _sentence(member.name, error)
        return self._built[member.name]


def _sentence(name: str, error: Exception) -> str:
    if isinstance(error, GeoShieldError | MemoryError):
        return problem_of(error).sentence
    return f"Looking with {name} failed ({type(error).__name__}); please look at this photo yourself."


def _usable(name: str, answer: object) -> Sighting:
    """The surest regions of an answer; a sentence where it is no answer."""
    sighting = answer if isinstance(answer, Sighting) else Sighting(answer)  # type: ignore[arg-type]
    if not isinstance(sighting.regions, tuple) or not all(
        isinstance(one, Region) for one in sighting.regions
    ):
        return Sighting(
            (), (f"Looking with {name} gave no usable answer; please look at this photo yourself.",)
        )
    numbers = [one for one in sighting.regions if math.isfinite(one.score)]
    return replace(sighting, regions=tuple(sorted(numbers, key=lambda one: -one.score)[:MOST_REGIONS]))


def merged(
    seen: Iterable[Region],
    elements: Sequence[Element],
    width_px: int,
    height_px: int,
    *,
    most: int = MOST_BOXES,
    most_texts: int = MOST_TEXTS,
) -> tuple[Region, ...]:
    """Things best first, then writing, then the elements nobody found; the same for any order of the finders.

    Of two boxes of one thing the detector's stays; a box that was only called some kind of writing gives way to the
    words themselves.
    """
    boxed = [one for one in seen if one.box is not None]
    texts = tidy([one for one in boxed if one.origin is Origin.TEXT], width_px, height_px, most_texts)
    things = [one for one in boxed if one.origin is not Origin.TEXT and not _is_one_of(one, texts)]
    detected = {one.label for one in things if one.origin is Origin.DETECTOR}
    things = [one for one in things if one.origin is not Origin.CLIP or one.label not in detected]
    kept = _by_rank(things, width_px, height_px, most)
    found = {one.label for one in (*kept, *texts)}
    unfound = {one.name: one for one in elements if one.name.strip() and one.name not in found}
    return (*kept, *texts, *(_without_box(one) for one in unfound.values()))


def _is_one_of(region: Region, texts: Sequence[Region]) -> bool:
    """Whether it is writing that a text finder has read."""
    return (
        region.reason is Reason.TEXT
        and region.origin is not Origin.PERSON
        and any(
            region.box is not None and text.box is not None and region.box.iou(text.box) > MOST_IOU
            for text in texts
        )
    )


def _by_rank(things: Sequence[Region], width_px: int, height_px: int, most: int) -> tuple[Region, ...]:
    """Tidied as if every score of a better origin were better; the scores themselves stay."""
    lifted = {
        replace(one, score=_RANK[one.origin] + min(max(one.score, 0.0), 1.0) / 2): one for one in things
    }
    kept = tidy(lifted, width_px, height_px, most)
    return tuple(replace(one, score=round(2 * (one.score - _RANK[one.origin]), 4)) for one in kept)


def _without_box(element: Element) -> Region:
    return Region(element.name, None, element.confidence, Origin.CLIP, element.reason)
