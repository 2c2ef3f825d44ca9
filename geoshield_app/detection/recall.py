"""How many true boxes a finder found, and how many a finder without eyes would have. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from geoshield_app.domain.boxes import Box
from geoshield_app.domain.findings import Region


@dataclass(frozen=True, slots=True)
class Recall:
    """``found`` of ``total`` true boxes; adds up over photos."""

    found: int = 0
    total: int = 0

    @property
    def share(self) -> float:
        """0 to 1; 0 when there was nothing to find."""
        return self.found / self.total if self.total else 0.0

    def __add__(self, other: Recall) -> Recall:
        return Recall(self.found + other.found, self.total + other.total)


def recall(
    regions: Sequence[Region],
    truth: Sequence[tuple[str, Box]],
    least_iou: float = 0.3,
    *,
    same_label: bool = True,
) -> Recall:
    """True boxes that some region covers with at least ``least_iou``; boxes in full-size pixels.

    With ``same_label`` the region must bear the true name.
    """

    def hit(label: str, box: Box) -> bool:
        return any(
            region.box is not None
            and region.box.iou(box) >= least_iou
            and (not same_label or region.label == label)
            for region in regions
        )

    return Recall(sum(hit(label, box) for label, box in truth), len(truth))


def misplaced(regions: Sequence[Region], width_px: int, height_px: int) -> tuple[Region, ...]:
    """The control: each box moved by half the picture, around its edges. Same sizes and labels, wrong places."""
    return tuple(
        region if region.box is None else replace(region, box=_moved(region.box, width_px, height_px))
        for region in regions
    )


def _moved(box: Box, width_px: int, height_px: int) -> Box:
    left = (box.left + width_px // 2) % max(1, width_px - box.width_px + 1)
    top = (box.top + height_px // 2) % max(1, height_px - box.height_px + 1)
    return Box(left, top, left + box.width_px, top + box.height_px)
