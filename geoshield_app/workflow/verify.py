"""Measures the saved file, read back, against the base; asks the locators; finds the verdict."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from geoshield_app.domain.errors import GeoShieldError, ReadBackMismatch
from geoshield_app.domain.photo import Rgb8, picture_size
from geoshield_app.domain.plan import Plan
from geoshield_app.domain.result import Protected, Similarity, Verdict
from geoshield_app.imaging.compare import Change, measure
from geoshield_app.imaging.kept_tags import tags_removed
from geoshield_app.imaging.save import read_back
from geoshield_app.workflow.asking import Answers, answers_at_once
from geoshield_app.workflow.bench import Bench
from geoshield_app.workflow.stages import largest_change
from geoshield_app.workflow.tools import Tools
from geoshield_app.workflow.verdict import judge_verdict

PAPER = "paper"
"""Name of a preset and of the ensemble that it wants."""


@dataclass(frozen=True, slots=True, eq=False)
class Expected:
    """What the saved file is held against."""

    bench: Bench
    protected: Protected
    answers: Answers | None = None
    """What the locators said, where they were asked before the file was written."""


def verify(path: Path, expected: Expected, tools: Tools) -> Verdict:
    """The verdict on the file at ``path``.

    Raises ReadBackMismatch when it has another size, holds anything beside picture and colour, or (lossless) has
    other levels than were protected or leaves the budget: such a file must not get a protected name.
    """
    bench = expected.bench
    after = require_sound(path, expected)
    change = measure(bench.base, after)
    answers = _answers(expected, after, tools)
    is_scene = tools.origin is not None and tools.origin.is_test_scene(bench.photo)
    similarities, unsure = _similarities(bench.base, after, bench.plan, tools)
    kind, reason = judge_verdict(
        demonstration=tools.demonstration,
        test_scene=is_scene,
        reached_target=expected.protected.reached_target,
        located=answers.located,
    )
    return Verdict(
        kind=kind,
        reason=reason,
        largest_change_levels=change.largest_levels,
        mean_change_levels=change.mean_levels,
        psnr_db=change.psnr_db,
        ssim=change.ssim,
        tags_removed=tags_removed(bench.photo.tags, bench.tags),
        tags_left=bench.tags.tags,
        similarities=similarities,
        located=answers.located,
        notes=(
            *bench.photo.notes,
            *bench.plan.notes.problems,
            *bench.tags.notes,
            *_over_budget(change, bench.plan),
            *expected.protected.notes,
            *_other_ensemble(bench.plan, tools),
            *unsure,
            *answers.notes,
        ),
        ensemble=bench.plan.ensemble,
        encoders=expected.protected.encoders,
    )


def _answers(expected: Expected, after: Rgb8, tools: Tools) -> Answers:
    """Those given on exactly these pixels; else everybody is asked now."""
    given = expected.answers
    if given is not None and np.array_equal(given.after, after):
        return given
    return answers_at_once(expected.bench, after, tools)


def _similarities(
    before: Rgb8, after: Rgb8, plan: Plan, tools: Tools
) -> tuple[tuple[Similarity, ...], tuple[str, ...]]:
    try:
        return tools.comparer.similarities(before, after, plan.notes), ()
    except Exception as error:  # noqa: BLE001 - these numbers decide nothing
        return (), (f"The encoders could not compare the pictures ({_why(error)}).",)


def require_sound(path: Path, expected: Expected) -> Rgb8:
    """The pixels of the written file, if it is what was meant to be written; ReadBackMismatch otherwise."""
    bench = expected.bench
    after = read_back(
        path,
        bench.photo.ref.path,
        expected_size=picture_size(bench.base),
        expected_rgb8=expected.protected.rgb8 if bench.plan.output.format.lossless else None,
        expected_alpha8=bench.alpha8,
        kept=bench.tags,
    )
    if bench.plan.output.format.lossless:
        _require_budget(largest_change(bench.base, after), bench.plan)
    return after


def _require_budget(largest_levels: int, plan: Plan) -> None:
    if largest_levels > plan.recipe.budget_levels:
        raise ReadBackMismatch(
            f"The saved file changes pixels by {largest_levels} levels, "
            f"{plan.recipe.budget_levels} were allowed, so it was not kept."
        )


def _other_ensemble(plan: Plan, tools: Tools) -> tuple[str, ...]:
    """Which ensemble stood in for the one that the preset wants."""
    if tools.ensemble_note:
        return (tools.ensemble_note,)
    if plan.recipe.name != PAPER or plan.ensemble == PAPER:
        return ()
    return (
        f"The paper's preset worked with the ensemble '{plan.ensemble}', not with the paper's three encoders.",
    )


def _over_budget(change: Change, plan: Plan) -> tuple[str, ...]:
    if change.largest_levels <= plan.recipe.budget_levels:
        return ()
    return (
        f"JPEG moves pixels by up to {change.largest_levels} levels where the pattern itself kept to "
        f"{plan.recipe.budget_levels}; choose PNG to keep it exactly.",
    )


def _why(error: Exception) -> str:
    return error.message if isinstance(error, GeoShieldError) else type(error).__name__
