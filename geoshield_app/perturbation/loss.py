"""The total loss, term by term, for one encoder (paper, 'Total Loss Function'); lower is better.

    S(f_glob,z_geo) + S(f_loc,z_geo)
    + alpha * sum_k [S(f_glob,B_k) + S(f_loc,B_k)]
    - beta * [S(f_glob,z_nongeo) + S(f_loc,z_nongeo)]

S is the cosine in float32. Letters: G global crops, L local patches, K boxes, D feature width.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from geoshield_app.domain.recipe import Weights
from geoshield_app.perturbation.targets import Targets, mean_unit, picked

Terms = dict[str, Tensor]
"""Named, weighted terms; their sum is the loss."""


@dataclass(frozen=True, slots=True, eq=False)
class Features:
    """What one encoder says of the perturbed crops of one step."""

    glob: Tensor
    """[G, D] unit."""
    local: Tensor | None
    """[D] unit, eq. 9; None without local patches."""
    clean: tuple[int, ...]
    """For each global crop the clean crop behind its z_geo."""

    @staticmethod
    def of(rows: Tensor, global_crops: int, clean: tuple[int, ...]) -> Features:
        """``rows`` [G + L, D] unit -> features; the L patches are averaged before any cosine (eq. 9)."""
        local = rows[global_crops:]
        return Features(rows[:global_crops], mean_unit(local) if len(local) else None, clean)

    @property
    def sources(self) -> tuple[Tensor, ...]:
        """f_glob [G, D] and f_loc [1, D]: each stands once in every term."""
        return (self.glob,) if self.local is None else (self.glob, self.local[None])


def similarity(f: Tensor, targets: Tensor) -> Tensor:
    """S: mean cosine of every row of ``f`` [B, D] with every row of ``targets`` [T, D]; a scalar."""
    f = functional.normalize(f, dim=-1)
    return (f @ functional.normalize(targets, dim=-1).T).mean()


def geoshield_terms(features: Features, targets: Targets, weights: Weights) -> Terms:
    """GNFD ('geo', 'keep'), Geo-EE ('boxes'), place prompts ('place', 'mass') and content prompts ('content')."""
    terms: Terms = {}
    if weights.geo:
        terms["geo"] = weights.geo * _geo(features, targets)
    if weights.alpha and len(targets.boxes):
        factor = len(targets.boxes) if weights.sum_over_boxes else 1
        terms["boxes"] = weights.alpha * factor * _over_sources(features, targets.boxes)
    if weights.beta and targets.z_nongeo is not None:
        terms["keep"] = -weights.beta * _over_sources(features, targets.z_nongeo[None])
    if targets.place is not None and weights.place:
        terms["place"] = weights.place * _sum(targets.place.cosine(f) for f in features.sources)
    if targets.place is not None and weights.place_entropy:
        terms["mass"] = weights.place_entropy * _sum(targets.place.mass(f) for f in features.sources)
    if targets.content is not None and weights.content:
        terms["content"] = -weights.content * _sum(targets.content.cosine(f) for f in features.sources)
    return terms


def away_terms(features: Features, targets: Targets, weights: Weights) -> Terms:
    """M-Attack-U: away from the clean picture's own features."""
    return {"away": _over_sources(features, picked(targets.clean, features.clean))}


def towards_terms(features: Features, targets: Targets, weights: Weights) -> Terms:
    """M-Attack: crop to crop towards a target photo (Li et al. 2025)."""
    return {"towards": -_over_sources(features, _wanted(features, targets))}


def distance_terms(features: Features, targets: Targets, weights: Weights) -> Terms:
    """SSA-CWA: squared distance to a target photo's features (Dong et al. 2023, Attack-Bard)."""
    return {"towards": (features.glob - _wanted(features, targets)).pow(2).sum(dim=-1).mean()}


def far_terms(features: Features, targets: Targets, weights: Weights) -> Terms:
    """SSA-CWA-U: squared distance from the clean picture's features, to be raised."""
    return {"away": -(features.glob - picked(targets.clean, features.clean)).pow(2).sum(dim=-1).mean()}


def _geo(features: Features, targets: Targets) -> Tensor:
    """Each global crop against its own z_geo; the patches' mean against all of them."""
    z_geo = targets.z_geo(features.clean)  # [G, D]
    glob = functional.cosine_similarity(features.glob, z_geo, dim=-1).mean()
    return glob if features.local is None else glob + similarity(features.local[None], z_geo)


def _over_sources(features: Features, rows: Tensor) -> Tensor:
    """S(f_glob, rows) + S(f_loc, rows), mean over rows."""
    return _sum(similarity(f, rows) for f in features.sources)


def _wanted(features: Features, targets: Targets) -> Tensor:
    """[G, D] features of the target photo, one for each global crop."""
    assert targets.wanted is not None
    return picked(targets.wanted, [i % len(targets.wanted) for i in features.clean])


def _sum(values: Iterable[Tensor]) -> Tensor:
    return torch.stack(list(values)).sum()
