"""How well each concept fits a photo: zero-shot scores that cancel the modality gap and popular words.

Shape letters: V views, C concepts, T templates, D features. Cosines of one encoder are compared inside the picture
only (less the vocabulary's mean direction, over its spread), so that they can be averaged over encoders.
Prompt ensembling as in Radford et al. 2021, section 3.1.4.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from geoshield_app.domain.answers import picture_rows, text_rows
from geoshield_app.domain.photo import Rgb8
from geoshield_app.domain.ports import ImageTextEncoder
from geoshield_app.vlm.vocabulary import Group, Pick, Use, Vocabulary

Floats = NDArray[np.float32]

SHARPNESS = 2.0
"""Logits of an exclusive group in units of the vocabulary's spread."""
SMALLEST_SPREAD = 1e-4
"""Cosines that differ by less tell nothing; the rest of a float32 sum is larger than that."""


PART_SHARE = 0.33
"""Weight of the best part beside the whole picture."""
MOST_BEHIND = 0.5
"""Standard scores that a free concept may be behind the best distractor."""
SMALL_GROUP = 3
"""The median of so few concepts is no middle."""


@dataclass(frozen=True, slots=True)
class Found:
    """A concept that stands out; ``strength`` 0 to 1."""

    concept: str
    group: Group
    strength: float


def concept_rows(encoder: ImageTextEncoder, vocabulary: Vocabulary) -> Floats:
    """One unit row per concept, free of what all concepts share. float32 [C, D]"""
    rows = np.concatenate([_group_rows(encoder, group) for group in vocabulary.groups])  # [C, D]
    return _unit(rows - rows.mean(axis=0))


def _group_rows(encoder: ImageTextEncoder, group: Group) -> Floats:
    prompts = [template.format(concept) for concept in group.concepts for template in group.templates]
    rows = text_rows(encoder, prompts).reshape(len(group.concepts), len(group.templates), -1)  # [C, T, D]
    return _unit(rows.mean(axis=1))


def _unit(rows: Floats) -> Floats:
    """Unit rows; rows of nothing stay zero."""
    return np.asarray(rows / np.maximum(np.linalg.norm(rows, axis=-1, keepdims=True), 1e-6), dtype=np.float32)


def standard_scores(
    encoder: ImageTextEncoder, concepts: Floats, views: Sequence[Rgb8]
) -> tuple[Floats, Floats]:
    """Scores on the whole picture and on its best part, in units of the vocabulary's spread. Each float32 [C]

    ``views[0]`` is the whole picture. All zero where the encoder sees no difference between the concepts.
    """
    cosines = picture_rows(encoder, views) @ concepts.T  # [V, C]
    spread = cosines.std(axis=1, keepdims=True)  # [V, 1]
    scores = (cosines - cosines.mean(axis=1, keepdims=True)) / np.maximum(spread, SMALLEST_SPREAD)
    scores = np.where(spread < SMALLEST_SPREAD, 0.0, scores).astype(np.float32)
    parts = scores[1:] if len(scores) > 1 else scores
    return scores[0], parts.max(axis=0)


def stand_out(vocabulary: Vocabulary, whole: Floats, best_part: Floats, least: float) -> tuple[Found, ...]:
    """The concepts that stand out, in the vocabulary's order; at most one of an exclusive group.

    ``whole`` and ``best_part`` are mean standard scores over the encoders, [C]; ``least`` is the standard score from
    which a free concept counts, unless it falls behind the best distractor by more than MOST_BEHIND.
    """
    both = np.asarray((1 - PART_SHARE) * whole + PART_SHARE * best_part, dtype=np.float32)  # [C]
    standing = np.where(both >= _bar(vocabulary, both), _standing(vocabulary, both), -np.inf)
    found: list[Found] = []
    for group, own in _slices(vocabulary):
        if group.use is Use.DISTRACTOR:
            continue
        if group.pick is Pick.ONE:
            found += _best_of(group, whole[own])
        else:
            found += _above(group, standing[own], least)
    return tuple(found)


def _slices(vocabulary: Vocabulary) -> list[tuple[Group, slice]]:
    """Each group with its part of the rows."""
    ends = np.cumsum([len(group.concepts) for group in vocabulary.groups]).tolist()
    return [
        (group, slice(end - len(group.concepts), end))
        for group, end in zip(vocabulary.groups, ends, strict=True)
    ]


def _bar(vocabulary: Vocabulary, scores: Floats) -> float:
    """What a free concept must reach: near the best distractor."""
    rivals = [scores[own] for group, own in _slices(vocabulary) if group.use is Use.DISTRACTOR]
    return float(np.concatenate(rivals).max()) - MOST_BEHIND if rivals else -np.inf


def _standing(vocabulary: Vocabulary, scores: Floats) -> Floats:
    """Scores of the free concepts made standard once more, because a maximum is never centred; others zero. [C]

    The middle lies between that of all free concepts of the use and that of the concept's own group, so that a group
    that fits every picture a little does not stand out as a whole. By median and median deviation, so that one thing
    that is plainly there does not hide the next.
    """
    standing = np.zeros_like(scores)
    for use in Use:
        owns = [own for group, own in _slices(vocabulary) if group.use is use and group.pick is Pick.SOME]
        if not owns:
            continue
        chosen = np.concatenate([scores[own] for own in owns])
        if float(chosen.std()) < SMALLEST_SPREAD:
            continue
        middle = np.median(chosen)
        deviation = 1.4826 * np.median(np.abs(chosen - middle))
        for own in owns:
            around = np.median(scores[own]) if own.stop - own.start > SMALL_GROUP else middle
            standing[own] = (scores[own] - (middle + around) / 2) / max(deviation, chosen.std() / 2)
    return standing


def _best_of(group: Group, scores: Floats) -> list[Found]:
    """The winner of an exclusive group, if it wins clearly."""
    if float(np.ptp(scores)) < SMALLEST_SPREAD:
        return []
    logits = SHARPNESS * scores
    shares = np.exp(logits - logits.max())
    shares /= shares.sum()
    best = int(shares.argmax())
    clear = max(0.2, min(0.5, 2 / len(group.concepts)))
    return [Found(group.concepts[best], group, float(shares[best]))] if shares[best] >= clear else []


def _above(group: Group, scores: Floats, least: float) -> list[Found]:
    """The best concepts of a free group, strongest first."""
    order = np.argsort(-scores, kind="stable")[: group.most]
    return [Found(group.concepts[i], group, _strength(scores[i], least)) for i in order if scores[i] >= least]


def _strength(score: float, least: float) -> float:
    """From 0.5 at ``least`` towards 1."""
    return float(1 / (1 + np.exp(least - score)))
