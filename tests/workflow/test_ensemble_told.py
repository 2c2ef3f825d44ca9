"""Which ensemble made the pattern stands in the verdict; another one than the preset wants is said."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from geoshield_app.domain.plan import Plan
from geoshield_app.domain.presets import BALANCED, PAPER
from geoshield_app.domain.recipe import Recipe
from geoshield_app.workflow import verify
from geoshield_app.workflow.tools import Tools
from tests.fakes import fake_tools


def plan_of(recipe: Recipe, ensemble: str) -> Plan:
    from geoshield_app.domain.findings import SceneNotes, Source
    from geoshield_app.domain.photo import PhotoRef

    notes = SceneNotes((), (), Source("test"))
    return Plan(PhotoRef(Path("a.jpg"), "0", 9, 9, "JPEG"), notes, (), recipe, ensemble, 0)


@pytest.fixture
def tools() -> Tools:
    return fake_tools()


def test_the_paper_s_preset_with_another_ensemble_is_said(tools: Tools) -> None:
    (note,) = verify._other_ensemble(plan_of(PAPER, "small"), tools)
    assert "'small'" in note and "three encoders" in note


def test_what_the_preset_wants_needs_no_words(tools: Tools) -> None:
    assert verify._other_ensemble(plan_of(PAPER, "paper"), tools) == ()
    assert verify._other_ensemble(plan_of(BALANCED, "small"), tools) == ()


def test_the_reason_for_a_fallback_stands_in_the_result(tools: Tools) -> None:
    told = replace(
        tools, ensemble_note="The ensemble 'small' is not complete, so 'demonstration' works instead."
    )
    assert verify._other_ensemble(plan_of(BALANCED, "demonstration"), told) == (told.ensemble_note,)
