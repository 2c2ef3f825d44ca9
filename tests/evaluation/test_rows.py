"""Rows and their variants are data, and every name means something else."""

from __future__ import annotations

import pytest

from geoshield_app.domain.errors import UsageError
from geoshield_app.domain.presets import BALANCED, PAPER, PRESETS
from geoshield_app.evaluation.rows import CONTROLS, DEFAULT_ROWS, ROWS, opposite, row_named, rows_named
from geoshield_app.evaluation.variants import TABLE_3, VARIANTS, changed, says_the_same, varied
from geoshield_app.perturbation.attacks import BASELINES


def test_every_preset_baseline_and_control_is_a_row() -> None:
    assert {*PRESETS, *BASELINES, *CONTROLS, *DEFAULT_ROWS} <= ROWS.keys()


def test_a_row_is_named_with_variant_budget_and_steps() -> None:
    row = row_named("paper/no-gnfd@4x30")
    assert (row.recipe.weights.geo, row.recipe.weights.beta) == (0, 0)
    assert (row.recipe.budget_levels, row.recipe.steps, row.recipe.weights.alpha) == (4, 30, 1)
    assert row.name == row.recipe.name == "paper/no-gnfd@4x30"
    assert row_named("withheldx5").withheld


@pytest.mark.parametrize(
    "spec", ["", "nonsense", "paper/nonsense", "paper@999", "paper@", "Paper", "paper@4@4"]
)
def test_an_unknown_row_is_one_sentence(spec: str) -> None:
    with pytest.raises(UsageError):
        rows_named([spec])


def test_the_wrong_sign_turns_every_weight_round() -> None:
    weights = opposite(BALANCED.weights)
    names = ("geo", "alpha", "beta", "place", "place_entropy")
    for name in names:
        assert getattr(weights, name) == -getattr(BALANCED.weights, name) != 0


@pytest.mark.parametrize("name", VARIANTS)
def test_every_variant_changes_at_least_one_preset(name: str) -> None:
    assert not all(says_the_same(base, varied(base, name)) for base in (PAPER, BALANCED))


def test_the_papers_table_3_has_its_three_modules() -> None:
    assert varied(PAPER, TABLE_3[2]).views.local_crops == 0
    assert all(varied(PAPER, name) != PAPER for name in TABLE_3)


def test_a_variant_leaves_the_rest_alone() -> None:
    recipe = changed(BALANCED, {"weights.geo": 0.0, "steps": 7}, "x")
    assert (recipe.weights.geo, recipe.steps, recipe.name) == (0.0, 7, "x")
    back = changed(recipe, {"weights.geo": BALANCED.weights.geo, "steps": BALANCED.steps}, "balanced")
    assert back == BALANCED


@pytest.mark.parametrize("changes", [{"nonsense": 1}, {"weights.nonsense": 1}])
def test_a_field_that_does_not_exist_is_no_variant(changes: dict[str, object]) -> None:
    with pytest.raises(TypeError):
        changed(BALANCED, changes, "x")
