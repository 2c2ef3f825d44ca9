"""One photo laid out for work: opened, brought to size, redacted. Big; lives inside one photo's story."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from geoshield_app.domain.errors import UnsupportedPhoto
from geoshield_app.domain.findings import Region
from geoshield_app.domain.photo import Photo, Rgb8, picture_size
from geoshield_app.domain.plan import FileFormat, Output, Plan
from geoshield_app.imaging.kept_tags import Kept as KeptTags
from geoshield_app.imaging.kept_tags import kept_tags
from geoshield_app.imaging.redact import redact
from geoshield_app.imaging.resize import base_alpha, base_picture


@dataclass(frozen=True, slots=True, eq=False)
class Bench:
    """The base and what belongs to it."""

    photo: Photo
    plan: Plan
    """As decided; its boxes are in pixels of the photo."""
    base: Rgb8
    """uint8 [H, W, 3] at the size of the output, its treated regions covered."""
    alpha8: NDArray[np.uint8] | None
    """uint8 [H, W] beside the base."""

    @property
    def tags(self) -> KeptTags:
        """What a file of this photo may say, by the output's policy."""
        return kept_tags(self.photo.tags, self.plan.output.tags)

    @property
    def plan_on_base(self) -> Plan:
        """The plan with its boxes in pixels of the base."""
        return replace(self.plan, regions=_on_base(self.plan.regions, self.photo, self.base))


def prepared(photo: Photo, plan: Plan) -> Bench:
    """Upright, resized, redacted: in that order, so that a treated region is covered once and for all."""
    resized = base_picture(photo, plan.output)
    base = redact(resized, _on_base(plan.regions, photo, resized), plan.seed)
    return Bench(photo, plan, base, base_alpha(photo, plan.output))


def for_output(bench: Bench, output: Output, target: Path, *, keep_format: bool) -> tuple[Bench, Path]:
    """The bench for a file of ``output``, which has the bench's size; it and ``target`` agree on transparency.

    JPEG cannot keep it: the file becomes PNG, or with ``keep_format`` UnsupportedPhoto is raised.
    """
    bench = replace(bench, plan=replace(bench.plan, output=output))
    if bench.alpha8 is None or output.format is not FileFormat.JPEG:
        return bench, target
    if bench.photo.alpha8 is not None and bool((bench.photo.alpha8 == 255).all()):
        return replace(bench, alpha8=None), target
    if keep_format:
        raise UnsupportedPhoto(
            f"'{bench.photo.ref.path.name}' has transparency, which JPEG cannot keep.",
            advice="Choose PNG or WebP.",
        )
    png = replace(output, format=FileFormat.PNG)
    return replace(bench, plan=replace(bench.plan, output=png)), target.with_suffix(png.format.suffix)


def _on_base(regions: tuple[Region, ...], photo: Photo, base: Rgb8) -> tuple[Region, ...]:
    """Regions with boxes of the photo, in pixels of the base."""
    size, full = picture_size(base), picture_size(photo.rgb8)
    if size == full:
        return regions
    factors = size[0] / full[0], size[1] / full[1]
    return tuple(
        replace(region, box=region.box and region.box.scaled(*factors).clipped(*size)) for region in regions
    )
