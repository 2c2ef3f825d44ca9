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
    which a free concept counts.
    """
    both = np.asarray((whole + best_part) / 2, dtype=np.float32)  # [C]
    free = {use: _standardised(vocabulary, use, both) for use in Use}
    found: list[Found] = []
    start = 0
    for group in vocabulary.groups:
        own = slice(start, start + len(group.concepts))
        start = own.stop
        if group.pick is Pick.ONE:
            found += _best_of(group, whole[own])
        else:
            found += _above(group, free[group.use][own], least)
    return tuple(found)


def _standardised(vocabulary: Vocabulary, use: Use, scores: Floats) -> Floats:
    """Scores made standard once more among the free concepts of one use, because a maximum is never centred. [C]

    By median and median deviation, so that one thing that is plainly there does not hide the next.
    """
    chosen = np.concatenate(
        [
            np.full(len(group.concepts), group.use is use and group.pick is Pick.SOME)
            for group in vocabulary.groups
        ]
    )
    if not chosen.any() or float(scores[chosen].std()) < SMALLEST_SPREAD:
        return np.zeros_like(scores)
    middle = np.median(scores[chosen])
    deviation = 1.4826 * np.median(np.abs(scores[chosen] - middle))
    return np.asarray((scores - middle) / max(deviation, scores[chosen].std() / 2), dtype=np.float32)


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
