"""All scenes under all rows, in one process or several, each with scenes of its own."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass, replace
from multiprocessing import get_context
from pathlib import Path
from typing import TypeAlias

from geoshield_app.domain.errors import GeoShieldError
from geoshield_app.evaluation.lab import Bench, MakeLab
from geoshield_app.evaluation.records import Failure, Trial
from geoshield_app.evaluation.rows import Row, rows_named
from geoshield_app.evaluation.store import Store
from geoshield_app.evaluation.trial import Desk, SceneDesk
from geoshield_app.evaluation.world import subjects_of

Result: TypeAlias = Trial | Failure


@dataclass(frozen=True, slots=True)
class Run:
    """What to measure; picklable."""

    rows: tuple[str, ...]
    scenes: int
    seed: int
    short_side_px: int
    bench: Bench
    folder: Path
    shard: tuple[int, int] = (0, 1)
    """(index, count): this process takes every count-th scene, from index on."""


def run_all(run: Run, jobs: int, make_lab: MakeLab) -> list[Result]:
    """Every result, in the order of scenes and rows. With ``jobs`` above 1 in so many processes."""
    rows_named(run.rows)
    if jobs <= 1:
        return list(results(run, make_lab))
    index, count = run.shard
    parts = [replace(run, shard=(index + count * job, count * jobs)) for job in range(jobs)]
    found: list[Result] = []
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as workers:
        futures = [workers.submit(_work, part, make_lab) for part in parts]
        try:
            for future in as_completed(futures):
                found += future.result()
        except BaseException:
            workers.shutdown(wait=False, cancel_futures=True)
            raise
    return in_order(found, run)


def in_order(found: Sequence[Result], run: Run) -> list[Result]:
    """As one process would have given them."""
    scenes = {subject.name: place for place, subject in enumerate(subjects_of(run.scenes, run.seed))}
    rows = {row.name: place for place, row in enumerate(rows_named(run.rows))}
    return sorted(found, key=lambda result: (scenes[result.scene], rows[result.row]))


def results(run: Run, make_lab: MakeLab) -> Iterator[Result]:
    """One result after the other; each is stored as soon as it is there."""
    rows, subjects = rows_named(run.rows), subjects_of(run.scenes, run.seed)
    mine = range(run.shard[0], len(subjects), run.shard[1])
    if not mine:
        return
    lab = make_lab(run.bench)
    desk = Desk(lab, Store(run.folder), subjects, run.seed, run.short_side_px)
    for index in mine:
        scene = SceneDesk(desk, subjects[index])
        for row in rows:
            result = _one(scene, row)
            _say(result, row, index, len(subjects))
            yield result


def _one(scene: SceneDesk, row: Row) -> Result:
    try:
        return scene.trial(row)
    except GeoShieldError as error:
        return Failure(row.name, scene.subject.name, error.message)


def _say(result: Result, row: Row, index: int, count: int) -> None:
    came = f"failed: {result.sentence}" if isinstance(result, Failure) else f"{result.made.seconds:.1f} s"
    print(f"scene {index + 1}/{count}, {row.name}: {came}", file=sys.stderr, flush=True)


def _work(run: Run, make_lab: MakeLab) -> list[Result]:
    """In a process of its own."""
    return list(results(run, make_lab))
