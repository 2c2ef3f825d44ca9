"""The describer that needs no service: zero-shot tags from the ensemble's own text towers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from geoshield_app.domain.errors import ModelUnusable, TooSmall
from geoshield_app.domain.findings import Element, SceneNotes, Source
from geoshield_app.domain.photo import Photo, Rgb8
from geoshield_app.domain.ports import ImageTextEncoder
from geoshield_app.places.filter import without_places
from geoshield_app.vlm.scoring import Floats, Found, concept_rows, stand_out, standard_scores
from geoshield_app.vlm.sentences import sentences_of
from geoshield_app.vlm.views import views_of
from geoshield_app.vlm.vocabulary import Use, Vocabulary, bare, named_vocabulary

MOST_ELEMENTS = 8
LEAST_SCORE = 1.3
"""Standard score from which a thing counts as seen."""
LEAST_LEVELS = 4
"""A picture whose channels span less than that shows nothing."""

NOTHING = "The built-in describer recognised nothing in this photo; please describe it yourself."
NO_ELEMENTS = "The built-in describer found nothing that tells the place; please look yourself."
NAMED_PLACE = "A place name was taken out of the description."

PlaceFilter = Callable[[str], tuple[str, Sequence[str]]]


@dataclass(frozen=True, slots=True)
class _Reader:
    """An encoder with what it knows of the vocabulary, asked once."""

    encoder: ImageTextEncoder
    concepts: Floats


class BuiltinDescriber:
    """Describes a photo without its place and names what tells it; implements domain.ports.Describer.

    ``encoders`` are the surrogates; their scores are averaged. ``clean`` takes place names out of a sentence.
    The text towers are asked at construction only, so that they may be dropped afterwards.
    Raises ModelUnusable when there is no encoder or one answers nonsense.
    """

    def __init__(
        self,
        encoders: Sequence[ImageTextEncoder],
        vocabulary: Vocabulary | None = None,
        clean: PlaceFilter = without_places,
    ) -> None:
        if not encoders:
            raise ModelUnusable("The built-in describer needs at least one encoder.")
        self._vocabulary = vocabulary or named_vocabulary("general")
        self._readers = tuple(_Reader(one, concept_rows(one, self._vocabulary)) for one in encoders)
        self._clean = clean
        names = " + ".join(encoder.name for encoder in encoders)
        self._source = Source("builtin", names, self._vocabulary.version)

    def describe(self, photo: Photo) -> SceneNotes:
        """Notes on the photo; fails soft: a general sentence and a problem when nothing stands out."""
        found = self._found(photo.rgb8)
        sentences, problems = self._cleaned(sentences_of(found, self._vocabulary.sentences))
        elements = _elements(found)
        if not sentences:
            problems.append(NOTHING)
        if not elements:
            problems.append(NO_ELEMENTS)
        return SceneNotes(sentences or (self._vocabulary.general,), elements, self._source, tuple(problems))

    def _found(self, rgb8: Rgb8) -> tuple[Found, ...]:
        _check(rgb8)
        views = views_of(rgb8)
        if np.ptp(views[0], axis=(0, 1)).max() < LEAST_LEVELS:
            return ()
        scores = [standard_scores(one.encoder, one.concepts, views) for one in self._readers]
        whole, best_part = np.mean(scores, axis=0)  # each [C]
        return stand_out(self._vocabulary, whole, best_part, LEAST_SCORE)

    def _cleaned(self, sentences: Sequence[str]) -> tuple[tuple[str, ...], list[str]]:
        answers = [self._clean(sentence) for sentence in sentences]
        problems = [NAMED_PLACE] if any(removed for _, removed in answers) else []
        return tuple(sentence for sentence, _ in answers if sentence.strip(" .,")), problems


def _elements(found: Sequence[Found]) -> tuple[Element, ...]:
    """The strongest place-telling concepts, strongest first."""
    telling = [one for one in found if one.group.use is Use.ELEMENT]
    strongest = sorted(telling, key=lambda one: (-one.strength, one.concept))[:MOST_ELEMENTS]
    return tuple(Element(bare(one.concept), one.group.reason, round(one.strength, 3)) for one in strongest)


def _check(rgb8: Rgb8) -> None:
    if rgb8.ndim != 3 or rgb8.shape[2] != 3 or rgb8.dtype != np.uint8:
        raise ModelUnusable(
            f"The built-in describer needs 8-bit colour pixels, not {rgb8.dtype} {list(rgb8.shape)}."
        )
    if min(rgb8.shape[:2]) == 0:
        raise TooSmall("The photo has no pixels.")
