"""Regions made fit for review: inside the picture, none a speck, none twice, not too many. Pure.

What a person drew is clipped only; it is never dropped in favour of a machine's opinion.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from geoshield_app.domain.findings import Origin, Region

MOST_BOXES = 24
"""Streets of the built-in test world hold 13 true boxes on average: eight could cover no more than 59 % of them. The
best come first, so that whoever shows them may fold the rest."""
MOST_IOU = 0.5
"""Two boxes that overlap more are the same thing, whatever their labels."""
SPECK_SHARE = 0.01
"""A machine's box with a side below this part of the short side is dropped."""
SPECK_PX = 4


def tidy(
    regions: Iterable[Region], width_px: int, height_px: int, most: int | None = None
) -> tuple[Region, ...]:
    """The regions of a ``width_px x height_px`` photo, best first; the order of the input does not matter.

    Regions without a box come last, once per label, unless the label has a box or there are enough. ``most``: how
    many boxes of machines, MOST_BOXES by default.
    """
    inside = (_clipped(region, width_px, height_px) for region in regions)
    ordered = sorted({region for region in inside if region is not None}, key=_rank)
    speck = max(SPECK_PX, SPECK_SHARE * min(width_px, height_px))
    boxed = _best([region for region in ordered if region.box is not None], speck, most or MOST_BOXES)
    return (*boxed, *_unfound(ordered, {region.label for region in boxed}))


def _clipped(region: Region, width_px: int, height_px: int) -> Region | None:
    if region.box is None:
        return region
    box = region.box.clipped(width_px, height_px)
    return None if box is None else replace(region, box=box)


def _rank(region: Region) -> tuple[object, ...]:
    """A total order: a person's first, then by score, then by everything else."""
    box = region.box
    corners = (0, 0, 0, 0) if box is None else (box.left, box.top, box.right, box.bottom)
    return (
        region.origin is not Origin.PERSON,
        -region.score,
        region.label,
        corners,
        region.reason,
        region.origin,
        region.treatment,
        not region.accepted,
    )


def _best(ordered: list[Region], speck_px: float, most: int) -> list[Region]:
    """Greedy non-maximum suppression across labels, then the cap."""
    kept: list[Region] = []
    for region in ordered:
        if region.origin is Origin.PERSON or (
            _visible(region, speck_px) and not _seen(region, kept) and len(kept) < most
        ):
            kept.append(region)
    return kept


def _visible(region: Region, speck_px: float) -> bool:
    return region.box is not None and min(region.box.width_px, region.box.height_px) >= speck_px


def _seen(region: Region, kept: list[Region]) -> bool:
    return any(
        region.box is not None and other.box is not None and region.box.iou(other.box) > MOST_IOU
        for other in kept
    )


def _unfound(ordered: list[Region], found: set[str]) -> list[Region]:
    """One region per label that has no box, a person's all the same."""
    first: dict[str, Region] = {}
    for region in ordered:
        if region.box is None and region.label not in found:
            first.setdefault(region.label, region)
    return list(first.values())[:MOST_BOXES]
