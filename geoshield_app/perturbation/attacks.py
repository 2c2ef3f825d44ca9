"""GeoShield and the paper's baselines as rows: the same loop, another loss."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from geoshield_app.domain.recipe import GeoWindow, Objective, Recipe, StepRule, Views, Weights
from geoshield_app.perturbation.loss import (
    Features,
    Terms,
    away_terms,
    distance_terms,
    far_terms,
    geoshield_terms,
    towards_terms,
)
from geoshield_app.perturbation.targets import Targets


@dataclass(frozen=True, slots=True)
class Attack:
    """How one objective reads the features, and what it must be given."""

    terms: Callable[[Features, Targets, Weights], Terms]
    needs_target: bool = False
    """A photo of another place to go towards."""


ATTACKS: dict[Objective, Attack] = {
    Objective.GEOSHIELD: Attack(geoshield_terms),
    Objective.M_ATTACK: Attack(towards_terms, needs_target=True),
    Objective.M_ATTACK_U: Attack(away_terms),
    Objective.SSA_CWA: Attack(distance_terms, needs_target=True),
    Objective.SSA_CWA_U: Attack(far_terms),
}
"""Random noise has no loss: the protector draws it. Attacks with a trained part (AnyAttack, AdvDiffVLM) implement
the port Protector themselves."""

_ONE_CROP = Views(global_crops=1, local_crops=0)
_FREE = Weights(geo=0, alpha=0, beta=0)

RANDOM_NOISE = Recipe(name="rn", objective=Objective.RANDOM_NOISE, steps=0)
M_ATTACK = Recipe(
    name="m-attack",
    objective=Objective.M_ATTACK,
    steps=200,
    weights=_FREE,
    views=_ONE_CROP,
    geo_window=GeoWindow.OWN,
)
M_ATTACK_U = replace(M_ATTACK, name="m-attack-u", objective=Objective.M_ATTACK_U)
SSA_CWA = replace(
    M_ATTACK,
    name="ssa-cwa",
    objective=Objective.SSA_CWA,
    step_rule=StepRule.CWA,
    step_levels=1.6,
    momentum=1.0,
    spectral_copies=20,
    views=Views(whole=1, global_crops=0, local_crops=0),
)
"""The release takes a fifth of its budget as outer step."""
SSA_CWA_U = replace(SSA_CWA, name="ssa-cwa-u", objective=Objective.SSA_CWA_U)

BASELINES: dict[str, Recipe] = {
    recipe.name: recipe for recipe in (RANDOM_NOISE, M_ATTACK, M_ATTACK_U, SSA_CWA, SSA_CWA_U)
}
