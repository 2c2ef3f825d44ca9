"""The experiments by name: what each runs, and what is printed of it."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeAlias

import torch

from geoshield_app import wiring
from geoshield_app.domain.errors import UsageError
from geoshield_app.encoders.precision import working_dtype
from geoshield_app.evaluation import effect, element_tables, elements, speed, strength
from geoshield_app.evaluation.chance import chance_of
from geoshield_app.evaluation.lab import Bench, Kit
from geoshield_app.evaluation.random_pairs import random_ensemble
from geoshield_app.evaluation.records import Trial
from geoshield_app.evaluation.rows import DEFAULT_ROWS, Maker, row_named, with_variant
from geoshield_app.evaluation.run import Run, run_all
from geoshield_app.evaluation.tables import Table, plain
from geoshield_app.evaluation.variants import VARIANTS, says_the_same
from geoshield_app.evaluation.world import subjects_of
from geoshield_app.perturbation.device import choose_device
from geoshield_app.places.gazetteer import Gazetteer

Report: TypeAlias = tuple[tuple[Table, ...], dict[str, Any]]
QUICK_SCENES = 4
QUICK_STEPS = 4
ELEMENT_SCENES = 200
SPEED_PARTS = ("presets", "sizes", "crops", "photos", "plain", "effect")


@dataclass(frozen=True, slots=True)
class Asked:
    """The command line, read."""

    bench: Bench
    folder: Path
    seed: int = 0
    scenes: int | None = None
    rows: tuple[str, ...] = ()
    base: str = "balanced"
    short_side_px: int = 640
    jobs: int | None = None
    shard: tuple[int, int] = (0, 1)
    disturbed: bool = False
    quick: bool = False
    parts: tuple[str, ...] = ()
    steps: int | None = None
    random_weights: bool = False
    small_memory: bool = False

    def run(self, rows: Sequence[str], usual_scenes: int) -> Run:
        """Each row once, however often it was named. UsageError for a part without a scene."""
        scenes = self.scenes or (QUICK_SCENES if self.quick else usual_scenes)
        if self.shard[0] >= scenes:
            message = f"The part {self.shard[0]}/{self.shard[1]} of {scenes} scenes is empty."
            raise UsageError(message, advice="Parts are counted from 0; ask for fewer parts or more scenes.")
        return Run(
            tuple(dict.fromkeys(rows)),
            scenes,
            self.seed,
            self.short_side_px,
            self.bench,
            self.folder,
            self.shard,
        )

    @property
    def processes(self) -> int:
        """One a core, where a core is what computes."""
        if self.jobs is not None:
            return self.jobs
        if self.bench.device != "cpu":
            return 1
        cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
        return max(1, cores // self.bench.threads)


def run_strength(asked: Asked, kit: Kit) -> Report:
    """Rows of ``rows.ROWS`` on fresh scenes, read by the held-out judges."""
    return _measured(asked, kit, asked.run(asked.rows or DEFAULT_ROWS, usual_scenes=48), strength.REFERENCES)


def run_ablation(asked: Asked, kit: Kit) -> Report:
    """Variants of one preset against it; a variant that changes nothing in it is left out."""
    base = row_named(asked.base).recipe
    names = [with_variant(asked.base, name) for name in (asked.rows or tuple(VARIANTS))]
    rows = [name for name in names if not says_the_same(base, row_named(name).recipe)]
    return _measured(asked, kit, asked.run(["clean", asked.base, *rows], usual_scenes=32), (asked.base,))


def _measured(asked: Asked, kit: Kit, run: Run, references: Sequence[str]) -> Report:
    results = run_all(run, asked.processes, kit.lab)
    places = {subject.name: subject.place for subject in subjects_of(run.scenes, run.seed)}
    chance = chance_of([places[scene] for scene in dict.fromkeys(one.scene for one in results)], kit.memory())
    found = strength.findings(results, run, chance, references)
    tables = strength.tables(found, _notes(run, found.scenes), disturbed=asked.disturbed)
    return tables, {"n": found.scenes, "recipes": _recipes(run.rows), **strength.data_of(found)}


def _notes(run: Run, scenes: int) -> tuple[str, ...]:
    subjects = subjects_of(run.scenes, run.seed)
    names = f"{subjects[0].name} to {subjects[-1].name}"
    rows = [row_named(name) for name in run.rows]
    budgets = ", ".join(
        f"{one.name} {one.recipe.budget_levels}/255" for one in rows if one.maker is not Maker.NOBODY
    )
    part = "" if run.shard == (0, 1) else f", every {run.shard[1]}th from {run.shard[0]} on"
    bench = run.bench
    return (
        f"{scenes} fresh scenes (seeds {names}{part}), short side {run.short_side_px} px, run seed {run.seed}.",
        f"Read from the saved PNG. Budget: {budgets or 'nothing is changed'}.",
        f"Surrogates: {bench.ensemble}, on {bench.device} with {bench.threads} thread(s). "
        "The judges share no weights, scenes or seeds with them and see no place prompts.",
        "Intervals: Wilson for shares, bootstrap for means. 'No answer' counts as wrong and is left out of the mean.",
        "Content: the judge's own cosine with the true description, its margin over the mean of the other scenes' "
        "descriptions, and how often it is the best of all.",
    )


def _recipes(rows: Sequence[str]) -> dict[str, Any]:
    return {name: plain(row_named(name)) for name in rows}


def run_speed(asked: Asked, kit: Kit) -> Report:
    """Times the optimiser; its effect is measured only where the weights mean something."""
    parts = asked.parts or SPEED_PARTS
    tables: tuple[Table, ...] = ()
    data: dict[str, Any] = {"n": 1}
    if set(parts) != {"effect"}:
        tables, data = _timed(asked, kit, parts)
    if "effect" not in parts or asked.random_weights:
        return tables, data
    table, more = _effect(asked, kit)
    return (*tables, table), {**data, **more}


def _timed(asked: Asked, kit: Kit, parts: Sequence[str]) -> Report:
    torch.set_num_threads(asked.bench.threads)
    machine = _machine(asked, kit)
    steps = asked.steps or (QUICK_STEPS if asked.quick else None)
    found = speed.timings(machine, parts, steps, quick=asked.quick)
    names = ", ".join(surrogate.name for surrogate in machine.surrogates)
    where = torch.cuda.get_device_name() if machine.device.type == "cuda" else machine.device.type
    notes = (
        f"Encoders: {names}{' with random weights' if asked.random_weights else ''}; {where}, "
        f"{torch.get_num_threads()} thread(s), seed {asked.seed}; a street scene with 4 boxes and 3 sentences.",
        "GFLOP: what the encoders must do (crops forward and back, constants once), counted by torch.",
        "Peak memory: of torch's tensors on a card, of the whole process on a processor.",
    )
    return speed.tables(found, notes), {"n": 1, **speed.data_of(found)}


def _machine(asked: Asked, kit: Kit) -> speed.Machine:
    device, bench = choose_device(asked.bench.device), asked.bench
    if asked.random_weights:
        prompts = wiring.place_prompts(bench.ensemble, Gazetteer.load())
        pairs = random_ensemble(bench.ensemble, device.type, working_dtype(device))
        exact = lambda: random_ensemble(bench.ensemble, device.type)  # noqa: E731
        contents = wiring.content_prompts(bench.ensemble)
        return speed.Machine(
            pairs, prompts, contents, device, bench.ensemble, asked.seed, exact, asked.small_memory
        )
    lab = kit.lab(bench)
    return speed.Machine(
        lab.surrogates,
        lab.place_prompts,
        lab.content_prompts,
        device,
        bench.ensemble,
        asked.seed,
        lab.exact,
        asked.small_memory,
    )


def _effect(asked: Asked, kit: Kit) -> tuple[Table, dict[str, Any]]:
    rows = tuple(f"{row}x{QUICK_STEPS}" if asked.quick and "x" not in row else row for row in effect.ROWS)
    run = asked.run(rows, usual_scenes=24)
    results = [one for one in run_all(run, asked.processes, kit.lab) if isinstance(one, Trial)]
    found = effect.effects(results, rows, asked.seed)
    return effect.table(found, _notes(run, len({one.scene for one in results}))), {"effect": plain(found)}


def run_elements(asked: Asked, kit: Kit) -> Report:
    """The built-in describer and finders on fresh scenes; needs no kit, because nothing is protected."""
    count = asked.scenes or (QUICK_SCENES if asked.quick else ELEMENT_SCENES)
    looks = elements.looks(count, asked.seed, asked.processes, asked.bench.threads, asked.folder)
    return element_tables.tables(looks, asked.seed), element_tables.data_of(looks)


EXPERIMENTS: dict[str, Callable[[Asked, Kit], Report]] = {
    "strength": run_strength,
    "ablation": run_ablation,
    "speed": run_speed,
    "elements": run_elements,
}


def with_defaults(asked: Asked) -> Asked:
    """'auto' is decided once, so that every process takes the same device."""
    device = str(choose_device(asked.bench.device))
    return replace(asked, bench=replace(asked.bench, device=device))
