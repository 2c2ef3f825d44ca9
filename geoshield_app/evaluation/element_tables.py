"""What the built-in finders found, as tables: by cue class, by number of boxes, and of writing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from geoshield_app.evaluation.elements import (
    ALIKE,
    CAPS,
    LEAST_IOU,
    LONG_SIDE_PX,
    WRITTEN,
    Look,
    Seen,
    Written,
)
from geoshield_app.evaluation.metrics import wilson
from geoshield_app.evaluation.tables import Table, plain, share, share_interval

EVERY = "all"


def tables(looks: Sequence[Look], run_seed: int) -> tuple[Table, ...]:
    """Three tables with notes that say what was measured."""
    return _by_class(looks, run_seed), _by_cap(looks), _of_writing(looks)


def data_of(looks: Sequence[Look]) -> dict[str, Any]:
    """Everything behind the tables."""
    return {"n": len(looks), "looks": plain(looks)}


def _by_class(looks: Sequence[Look], run_seed: int) -> Table:
    seen = [one for look in looks for one in look.seen]
    kinds = [EVERY, *sorted({one.kind for one in seen})]
    rows = []
    for kind in kinds:
        of_kind = [one for one in seen if kind in (EVERY, one.kind)]
        rows.append(
            (
                kind.replace("_", " "),
                str(len(of_kind)),
                share_interval(wilson(sum(one.named for one in of_kind), len(of_kind))),
                share(_share(of_kind, lambda one: one.own)),
                share(elements(of_kind, lambda one: one.named)),
                share(_share(of_kind, lambda one: one.described)),
                share(elements(of_kind, lambda one: one.described)),
                share(_share(of_kind, lambda one: one.moved)),
            )
        )
    header = ("cue class", "boxes", "found", "by its name", "elements", "described", "elements", "control")
    notes = (
        f"{len(looks)} fresh scenes, run seed {run_seed}, long side {LONG_SIDE_PX} px; writing and ensemble together.",
        f"found: true boxes that a region covers at IoU {LEAST_IOU}, asked for the true elements; 'by its name': the "
        "region bears the name too. elements: of the things named, how many have at least one of their boxes found.",
        "described: asked for what the built-in describer named. control: the boxes found, moved by half the picture.",
    )
    return Table("Built-in finders: true boxes found", header, tuple(rows), notes)


def _by_cap(looks: Sequence[Look]) -> Table:
    seen = [one for look in looks for one in look.seen]
    rows = tuple(
        (
            str(most),
            share(_share(seen, lambda one, place=place: one.capped[place])),  # type: ignore[misc]
            share(elements(seen, lambda one, place=place: one.capped[place])),  # type: ignore[misc]
            share(_possible(looks, most)),
        )
        for place, most in enumerate(CAPS)
    )
    boxes, right = sum(look.boxes for look in looks), sum(look.right for look in looks)
    note = (
        f"{boxes / len(looks):.1f} boxes a scene besides writing, {right / max(1, boxes):.2f} of them on a "
        "true box. possible: what a finder without a fault would reach with so many boxes and no writing."
    )
    return Table("At most so many boxes", ("boxes", "found", "elements", "possible"), rows, (note,))


def _of_writing(looks: Sequence[Look]) -> Table:
    written = [one for look in looks for one in look.written]
    latin = [one for one in written if one.script == "latin"]
    groups: list[tuple[str, list[Written]]] = [("latin, all", latin)]
    groups += [(f"latin, {WRITTEN[kind]}", [one for one in latin if one.kind == kind]) for kind in WRITTEN]
    others = sorted({one.script for one in written} - {"latin"})
    groups.append(("invented scripts, all", [one for one in written if one.script not in ("latin", "plate")]))
    groups += [(script, [one for one in written if one.script == script]) for script in others]
    rows = tuple(_written_row(name, ones) for name, ones in groups if ones)
    texts, stray = sum(look.texts for look in looks), sum(look.stray_texts for look in looks)
    notes = (
        f"{len({one.scene for one in latin})} scenes with Latin writing. found: at least half of a text region lies in "
        f"the cue's box. read: letters in common with the truth at least {ALIKE}.",
        f"{texts} text regions, {stray} of them on no true writing.",
    )
    return Table("Writing", ("script", "boxes", "found", "read"), rows, notes)


def _written_row(name: str, ones: Sequence[Written]) -> tuple[str, ...]:
    spelt = [one for one in ones if one.read is not None]
    read = share(sum(bool(one.read) for one in spelt) / len(spelt)) if spelt else "-"
    return name, str(len(ones)), share_interval(wilson(sum(one.boxed for one in ones), len(ones))), read


def _share(seen: Sequence[Seen], hit: Callable[[Seen], bool]) -> float:
    return sum(hit(one) for one in seen) / len(seen) if seen else float("nan")


def elements(seen: Sequence[Seen], hit: Callable[[Seen], bool]) -> float:
    """Share of the things named, each counted once a scene, of which at least one box is hit."""
    found: dict[tuple[int, str, str], bool] = {}
    for one in seen:
        key = (one.scene, one.kind, one.name)
        found[key] = found.get(key, False) or hit(one)
    return sum(found.values()) / len(found) if found else float("nan")


def _possible(looks: Sequence[Look], most: int) -> float:
    total = sum(len(look.seen) for look in looks)
    return sum(min(most, len(look.seen)) for look in looks) / total if total else float("nan")
