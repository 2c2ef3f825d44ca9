"""Ablations as data: each variant names the fields of a base recipe that it changes, and to what."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any

from geoshield_app.domain.errors import UsageError
from geoshield_app.domain.recipe import GeoWindow, Recipe, StepRule

Changes = Mapping[str, Any]
"""Field of Recipe, or 'weights.geo', 'views.local_crops', ...; value it gets."""

VARIANTS: dict[str, Changes] = {
    # the paper's table 3
    "no-gnfd": {"weights.geo": 0.0, "weights.beta": 0.0},
    "no-geo-ee": {"weights.alpha": 0.0, "views.boxes_share": 0.0},
    "no-psae": {"views.local_crops": 0},
    # the terms one by one
    "no-geo": {"weights.geo": 0.0},
    "no-keep": {"weights.beta": 0.0},
    "keep-0.25": {"weights.beta": 0.25},
    "keep-0.5": {"weights.beta": 0.5},
    "keep-2": {"weights.beta": 2.0},
    "no-places": {"weights.place": 0.0, "weights.place_entropy": 0.0},
    "places": {"weights.place": 1.0, "weights.place_entropy": 0.2},
    "no-mass": {"weights.place_entropy": 0.0},
    "mass-1": {"weights.place_entropy": 1.0},
    "mass-only": {"weights.place": 0.0, "weights.place_entropy": 1.0},
    "no-content": {"weights.content": 0.0},
    "content-0.5": {"weights.content": 0.5},
    "content-1": {"weights.content": 1.0},
    "content-2": {"weights.content": 2.0},
    "no-subspace": {"weights.place": 0.0},
    "only-places": {"weights.geo": 0.0, "weights.alpha": 0.0},
    "boxes-sum": {"weights.sum_over_boxes": True},
    "boxes-mean": {"weights.sum_over_boxes": False},
    "no-whole-box": {"views.whole_box": False},
    "whole-box": {"views.whole_box": True},
    # how a gradient becomes a step
    "i-fgsm": {"step_rule": StepRule.I_FGSM, "momentum": 0.0, "step_levels": 1.0, "last_step_levels": None},
    "i-fgsm-decay": {
        "step_rule": StepRule.I_FGSM,
        "momentum": 0.0,
        "step_levels": 2.0,
        "last_step_levels": 0.25,
    },
    "pgd": {"step_rule": StepRule.PGD, "momentum": 0.0},
    "mi-fgsm": {"step_rule": StepRule.MI_FGSM, "momentum": 0.9, "step_levels": 2.0, "last_step_levels": 0.25},
    "mi-1.0": {"step_rule": StepRule.MI_FGSM, "momentum": 1.0},
    "mi-0.9": {"step_rule": StepRule.MI_FGSM, "momentum": 0.9},
    "no-decay": {"last_step_levels": None, "step_levels": 1.0},
    "adam": {"step_rule": StepRule.ADAM, "momentum": 0.0},
    "steps-20": {"steps": 20},
    "steps-40": {"steps": 40},
    "steps-80": {"steps": 80},
    "steps-160": {"steps": 160},
    # what the encoders see
    "crops-1-1": {"views.global_crops": 1, "views.local_crops": 1},
    "crops-1-4": {"views.global_crops": 1, "views.local_crops": 4},
    "crops-2-4": {"views.global_crops": 2, "views.local_crops": 4},
    "crops-4-8": {"views.global_crops": 4, "views.local_crops": 8},
    "crops-6-0": {"views.global_crops": 6, "views.local_crops": 0},
    "whole-view": {"views.whole": 1},
    "boxes-none": {"views.boxes_share": 0.0},
    "boxes-half": {"views.boxes_share": 0.5},
    "boxes-all": {"views.boxes_share": 1.0},
    "local-224": {"views.local_px": (224, 224)},
    "local-224-448": {"views.local_px": (224, 448)},
    "local-96-320": {"views.local_px": (96, 320)},
    "pyramid": {"views.pyramid_px": (336, 768, 1176)},
    "window-same": {"geo_window": GeoWindow.SAME},
    "calm": {"disturbance.probability": 0.0},
    "disturbed": {"disturbance.probability": 0.5},
    "disturbed-0.25": {"disturbance.probability": 0.25},
    # where the pattern lives, and which iterate is kept
    "grid-320": {"grid_short_px": 320},
    "grid-480": {"grid_short_px": 480},
    "not-rounded": {"rounded_steps": 0},
    "rounded-8": {"rounded_steps": 8},
    "keep-best": {"keep_best": True},
    "adaptive": {"adaptive": True},
    "spectral-4": {"spectral_copies": 4},
    # how a gradient walks back through an encoder
    "full-attention": {"held_attention": False},
    "held-attention": {"held_attention": True},
}

TABLE_3 = ("no-gnfd", "no-geo-ee", "no-psae")
"""The paper's own ablation."""


def varied(base: Recipe, name: str) -> Recipe:
    """``base`` with the changes of the variant; UsageError for an unknown variant."""
    if name not in VARIANTS:
        raise UsageError(f"There is no variant '{name}'.", advice=f"Choose one of {', '.join(VARIANTS)}.")
    return changed(base, VARIANTS[name], f"{base.name}/{name}")


def changed(base: Recipe, changes: Changes, name: str) -> Recipe:
    """``base`` under another name with fields replaced; TypeError for a field that does not exist."""
    whole = {key: value for key, value in changes.items() if "." not in key}
    for part in {key.split(".")[0] for key in changes if "." in key}:
        inner = {key.split(".")[1]: value for key, value in changes.items() if key.startswith(f"{part}.")}
        whole[part] = dataclasses.replace(getattr(base, part), **inner)
    return dataclasses.replace(base, **{**whole, "name": name})


def says_the_same(base: Recipe, variant: Recipe) -> bool:
    """The variant changes nothing but its name."""
    return dataclasses.replace(variant, name=base.name) == base
