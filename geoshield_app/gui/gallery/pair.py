"""Before and after, ready to be compared; made away from the window's thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from geoshield_app.domain.boxes import Box
from geoshield_app.domain.findings import Region
from geoshield_app.domain.photo import Rgb8, picture_size
from geoshield_app.gui.canvas.pyramid import Pyramid, pyramid_of, to_qimage

AMPLIFIED = 10
"""Factor of the difference that D shows."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is compared: the original, the protected picture, and which boxes were covered before the pattern."""

    before: Path
    after: Path
    covered: tuple[Region, ...] = ()
    seed: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Pair:
    """All three are in the pixels of ``after``, so that one viewport fits them."""

    wanted: Wanted
    before: Pyramid
    after: Pyramid
    difference: Pyramid
    """Grey means no change; changes are AMPLIFIED times as large."""

    @property
    def size_px(self) -> tuple[int, int]:
        return self.after.size_px


def load_pair(wanted: Wanted) -> Pair:
    """Both photos; very large ones in smaller copies. Raises an InputError."""
    from geoshield_app.imaging.overview import overview
    from geoshield_app.imaging.resize import resized

    after, before = overview(wanted.after), overview(wanted.before)
    size = after.width_px, after.height_px
    fitting = resized(before.rgb8, picture_size(after.rgb8))
    base = _base(fitting, wanted)
    return Pair(
        wanted,
        pyramid_of(fitting, size, before.icc),
        pyramid_of(after.rgb8, size, after.icc),
        pyramid_of(_difference(base, after.rgb8), size, smooth=False),
    )


def sharpen_pair(pair: Pair, box: Box) -> Pair:
    """The same pair with ``box`` at full size in all three. Raises an InputError."""
    from geoshield_app.imaging.overview import part

    after, after_icc = part(pair.wanted.after, box)
    before, base, before_icc = _part_before(pair, box)
    return replace(
        pair,
        before=replace(pair.before, detail=(box, to_qimage(before, before_icc))),
        after=replace(pair.after, detail=(box, to_qimage(after, after_icc))),
        difference=replace(pair.difference, detail=(box, to_qimage(_difference(base, after)))),
    )


def _part_before(pair: Pair, box: Box) -> tuple[Rgb8, Rgb8, bytes | None]:
    """``box`` of the photo and of the base, and the profile; only resized and covered photos are read whole."""
    from geoshield_app.imaging.load import identify
    from geoshield_app.imaging.overview import overview, part
    from geoshield_app.imaging.resize import resized

    wanted, photo = pair.wanted, identify(pair.wanted.before)
    if not wanted.covered and (photo.width_px, photo.height_px) == pair.size_px:
        before, icc = part(wanted.before, box)
        return before, before, icc
    whole = overview(wanted.before, most_pixels=1 << 40)
    before = resized(whole.rgb8, pair.size_px)
    cut = (slice(box.top, box.bottom), slice(box.left, box.right))
    return before[cut], _base(before, wanted)[cut], whole.icc


def _base(rgb8: Rgb8, wanted: Wanted) -> Rgb8:
    """What the pattern was added to: the photo with its treated boxes covered."""
    from geoshield_app.imaging.load import identify
    from geoshield_app.imaging.redact import redact

    if not wanted.covered:
        return rgb8
    photo = identify(wanted.before)
    width_px, height_px = picture_size(rgb8)
    scaled = _scaled(wanted.covered, width_px / photo.width_px, height_px / photo.height_px)
    return redact(rgb8, scaled, wanted.seed)


def _scaled(regions: Sequence[Region], x: float, y: float) -> list[Region]:
    return [
        region if region.box is None or x == y == 1 else replace(region, box=region.box.scaled(x, y))
        for region in regions
    ]


def _difference(base: Rgb8, after: Rgb8) -> Rgb8:
    from geoshield_app.imaging.compare import difference_picture

    return difference_picture(base, after, AMPLIFIED)
