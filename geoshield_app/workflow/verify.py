"""Measures the saved file, read back, against the base; asks the locators; finds the verdict."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from geoshield_app.domain.errors import GeoShieldError, ReadBackMismatch
from geoshield_app.domain.photo import Coordinate, Rgb8, picture_size
from geoshield_app.domain.plan import Plan
from geoshield_app.domain.ports import Locator
from geoshield_app.domain.result import Guess, Located, Protected, Similarity, Verdict
from geoshield_app.imaging.compare import Change, measure
from geoshield_app.imaging.kept_tags import tags_removed
from geoshield_app.imaging.save import read_back
from geoshield_app.places.distance import haversine_km
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


def verify(path: Path, expected: Expected, tools: Tools) -> Verdict:
    """The verdict on the file at ``path``.

    Raises ReadBackMismatch when it has another size, holds anything beside picture and colour, or (lossless) has
    other levels than were protected or leaves the budget: such a file must not get a protected name.
    """
    bench = expected.bench
    after = require_sound(path, expected)
    change = measure(bench.base, after)
    is_scene = tools.origin is not None and tools.origin.is_test_scene(bench.photo)
    similarities, unsure = _similarities(bench.base, after, bench.plan, tools)
    asked = (*tools.locators, *(tools.scene_locators if is_scene else ()))
    source = bench.plan.notes.source
    located, silent = ask(
        asked,
        bench.base,
        after,
        bench.photo.tags.coordinate,
        after_only=tools.after_locators,
        describer=f"{source.provider}/{source.model}",
    )
    freed = tools.after_locating() if located or silent else ""
    kind, reason = judge_verdict(
        demonstration=tools.demonstration,
        test_scene=is_scene,
        reached_target=expected.protected.reached_target,
        located=located,
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
        located=located,
        notes=(
            *bench.photo.notes,
            *bench.plan.notes.problems,
            *bench.tags.notes,
            *_over_budget(change, bench.plan),
            *expected.protected.notes,
            *_other_ensemble(bench.plan, tools),
            *unsure,
            *silent,
            *((freed,) if freed else ()),
        ),
        ensemble=bench.plan.ensemble,
        encoders=expected.protected.encoders,
    )


def ask(
    locators: Iterable[Locator],
    before: Rgb8,
    after: Rgb8,
    truth: Coordinate | None,
    *,
    after_only: Iterable[Locator] = (),
    describer: str = "",
) -> tuple[tuple[Located, ...], tuple[str, ...]]:
    """Each locator's guesses with their distances to ``truth``; sentences about those that failed.

    ``after_only`` never see the picture before. A guess of ``describer``, the model that described the photo, is marked
    as not independent.
    """
    located, notes = [], []
    for locator, sees_before in (*((one, True) for one in locators), *((one, False) for one in after_only)):
        try:
            first = _marked(locator.locate(before), describer) if sees_before else None
            second = _marked(locator.locate(after), describer)
        except Exception as error:  # noqa: BLE001 - a broken locator must not cost the finished photo
            notes.append(f"A locator could not be asked ({_why(error)}).")
            continue
        first = first or not_asked(second)
        located.append(Located(first, second, distance_km(first, truth), distance_km(second, truth)))
    return tuple(located), tuple(dict.fromkeys(notes))


def not_asked(guess: Guess) -> Guess:
    """In place of a guess on a picture that was kept from this locator."""
    return Guess(guess.locator, "", None, independent=guess.independent, asked=False)


def _marked(guess: Guess, describer: str) -> Guess:
    return replace(guess, independent=False) if guess.model == describer else guess


def distance_km(guess: Guess, truth: Coordinate | None) -> float | None:
    """Kilometres between guess and truth; None when either is unknown."""
    if truth is None or guess.coordinate is None or guess.refused:
        return None
    return haversine_km(guess.coordinate, truth)


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
    return (f"The paper's preset worked with the ensemble '{plan.ensemble}', not with the paper's three encoders.",)


def _over_budget(change: Change, plan: Plan) -> tuple[str, ...]:
    if change.largest_levels <= plan.recipe.budget_levels:
        return ()
    return (
        f"JPEG moves pixels by up to {change.largest_levels} levels where the pattern itself kept to "
        f"{plan.recipe.budget_levels}; choose PNG to keep it exactly.",
    )


def _why(error: Exception) -> str:
    return error.message if isinstance(error, GeoShieldError) else type(error).__name__
