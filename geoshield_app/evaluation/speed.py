"""Speed: seconds a photo, a step and a crop, share of the device's own matrix rate, memory, growth; the plain loop."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import torch

from geoshield_app.domain.presets import BALANCED, PAPER, PRESETS
from geoshield_app.domain.recipe import Recipe
from geoshield_app.encoders.precision import working_dtype
from geoshield_app.evaluation.plain_loop import PlainProtector
from geoshield_app.evaluation.rates import matrix_rate
from geoshield_app.evaluation.stopwatch import Timing, picture_of, plan_for, timed
from geoshield_app.evaluation.tables import Table, number, plain
from geoshield_app.perturbation.protector import GeoShieldProtector
from geoshield_app.perturbation.surrogate import Surrogate

USUAL = (640, 640)
SIZES = ((640, 640), (2000, 1500), (4000, 3000), (8000, 6000))
"""0.4, 3, 12 and 48 megapixels."""
CROPS = ((1, 1), (1, 4), (2, 4), (4, 8), (8, 16))
PHOTOS = (1, 2, 4, 8)
WARM_UP_STEPS = 2


@dataclass(frozen=True, slots=True, eq=False)
class Machine:
    """What is timed, on what."""

    surrogates: tuple[Surrogate, ...]
    """Computing as the program lets them."""
    place_prompts: tuple[tuple[str, ...], ...]
    content_prompts: tuple[tuple[str, ...], ...]
    device: torch.device
    ensemble: str
    seed: int
    exact: Callable[[], tuple[Surrogate, ...]] | None = None
    """The same encoders in float32, for the plain loop; None: they are that already."""
    small_memory: bool = False

    @property
    def ours(self) -> GeoShieldProtector:
        return GeoShieldProtector.of(
            self.surrogates,
            self.place_prompts,
            self.device.type,
            content_prompts=self.content_prompts,
            small_memory=self.small_memory,
        )

    @property
    def plain(self) -> PlainProtector:
        exact = self.surrogates if self.exact is None else self.exact()
        return PlainProtector(exact, self.place_prompts, self.device.type, self.content_prompts)


@dataclass(frozen=True, slots=True)
class Timings:
    """All of a run; each list is a table."""

    matrix_flops: float
    dtype: str
    presets: tuple[Timing, ...]
    sizes: tuple[Timing, ...]
    crops: tuple[Timing, ...]
    photos: tuple[Timing, ...]
    plain: tuple[tuple[Timing, Timing], ...]
    """(plain loop, ours) with the same recipe."""


def timings(machine: Machine, parts: Sequence[str], steps: int | None, *, quick: bool) -> Timings:
    """Everything asked for in ``parts`` (presets, sizes, crops, photos, plain); ``steps`` replaces the presets' own."""
    stepped = _stepped(steps)
    clock = _Clock(machine)
    clock.one("warm-up", replace(BALANCED, steps=WARM_UP_STEPS), USUAL)
    dtype = working_dtype(machine.device)
    rate = matrix_rate(machine.device, dtype)
    sizes, crops, photos = (SIZES[:2], CROPS[1:3], PHOTOS[:2]) if quick else (SIZES, CROPS, PHOTOS)
    usual = stepped(BALANCED)
    return Timings(
        matrix_flops=rate,
        dtype=str(dtype).removeprefix("torch."),
        presets=_if(
            "presets", parts, lambda: [clock.one(name, stepped(r), USUAL) for name, r in PRESETS.items()]
        ),
        sizes=_if("sizes", parts, lambda: [clock.one(f"{w} x {h} px", usual, (w, h)) for w, h in sizes]),
        crops=_if(
            "crops",
            parts,
            lambda: [clock.one(f"{g}+{c} crops", _viewed(usual, g, c), USUAL) for g, c in crops],
        ),
        photos=_if("photos", parts, lambda: [clock.one(f"{n} in a batch", usual, USUAL, n) for n in photos]),
        plain=_if("plain", parts, lambda: [clock.against_plain(stepped(r)) for r in (PAPER, BALANCED)]),
    )


class _Clock:
    """Times runs on one machine and says so."""

    def __init__(self, machine: Machine) -> None:
        self._machine = machine
        self._ours = machine.ours

    def one(self, name: str, recipe: Recipe, size: tuple[int, int], photos: int = 1) -> Timing:
        picture = picture_of(*size)
        machine = self._machine
        plans = [plan_for(picture, recipe, machine.ensemble, machine.seed + place) for place in range(photos)]
        found = timed(name, self._ours, [picture] * photos, plans, machine.surrogates, machine.device)
        return _said(found)

    def against_plain(self, recipe: Recipe) -> tuple[Timing, Timing]:
        picture, machine = picture_of(*USUAL), self._machine
        plain = machine.plain
        warm = plan_for(picture, replace(recipe, steps=1), machine.ensemble, machine.seed)
        timed("warm-up", plain, [picture], [warm], machine.surrogates, machine.device)
        plan = plan_for(picture, recipe, machine.ensemble, machine.seed)
        theirs = timed(
            f"plain loop, {recipe.name}", plain, [picture], [plan], machine.surrogates, machine.device
        )
        return _said(theirs), self.one(f"GeoShield, {recipe.name}", recipe, USUAL)


def tables(found: Timings, notes: Sequence[str]) -> tuple[Table, ...]:
    rate = f"Matrix products here: {found.matrix_flops / 1e9:,.0f} GFLOP/s in {found.dtype}, measured in this run."
    titles = {
        "Presets": found.presets,
        "Growth with the photo's size (balanced)": found.sizes,
        "Growth with the crops of a step (balanced)": found.crops,
        "Photos of a batch (balanced; together on a card, one after the other on a processor)": found.photos,
    }
    made = [_table(title, rows, found, (*notes, rate)) for title, rows in titles.items() if rows]
    return tuple(made + ([_plain_table(found, (*notes, rate))] if found.plain else []))


def _table(title: str, rows: Sequence[Timing], found: Timings, notes: Sequence[str]) -> Table:
    header = (
        "run",
        "MP",
        "steps",
        "crops",
        "s a photo",
        "against first",
        "ms a step",
        "ms a crop",
        "GFLOP a photo",
        "GFLOP/s",
        "of matrix rate",
        "peak MB",
    )
    return Table(title, header, tuple(_row(one, rows[0], found) for one in rows), tuple(notes))


def _row(one: Timing, first: Timing, found: Timings) -> tuple[str, ...]:
    return (
        one.name,
        number(one.megapixels),
        str(one.steps),
        str(one.crops),
        number(one.seconds, 2),
        number(one.seconds / first.seconds, 2),
        number(one.seconds_a_step * 1e3),
        number(one.seconds_a_crop * 1e3, 2),
        number(one.flops / 1e9, 0),
        number(one.flops_a_second / 1e9, 0),
        f"{one.flops_a_second / found.matrix_flops:.0%}",
        number(one.peak_bytes / 1e6, 0),
    )


def _plain_table(found: Timings, notes: Sequence[str]) -> Table:
    header = (
        "recipe",
        "steps",
        "plain loop s",
        "GeoShield s",
        "times faster",
        "plain of rate",
        "ours of rate",
    )
    rows = tuple(
        (
            ours.name.split(", ")[1],
            str(ours.steps),
            number(plain.seconds, 2),
            number(ours.seconds, 2),
            number(plain.seconds / ours.seconds, 2),
            f"{plain.flops_a_second / found.matrix_flops:.0%}",
            f"{ours.flops_a_second / found.matrix_flops:.0%}",
        )
        for plain, ours in found.plain
    )
    return Table("Against the plain loop at equal steps", header, rows, tuple(notes))


def data_of(found: Timings) -> Any:
    """All numbers as standard JSON."""
    return plain(found)


def _said(found: Timing) -> Timing:
    print(f"{found.name}: {found.seconds:.2f} s a photo", file=sys.stderr, flush=True)
    return found


def _stepped(steps: int | None) -> Callable[[Recipe], Recipe]:
    return lambda recipe: recipe if steps is None else replace(recipe, steps=steps)


def _viewed(recipe: Recipe, global_crops: int, local_crops: int) -> Recipe:
    return replace(recipe, views=replace(recipe.views, global_crops=global_crops, local_crops=local_crops))


def _if(part: str, parts: Sequence[str], make: Callable[[], list[Any]]) -> tuple[Any, ...]:
    return tuple(make()) if part in parts else ()
