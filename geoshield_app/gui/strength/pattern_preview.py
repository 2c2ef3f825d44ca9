"""A short run of the optimiser on a part of the photo, to see its pattern; away from the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from threading import Event as Flag

from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, Signal, Slot

from geoshield_app.domain.boxes import Box
from geoshield_app.domain.findings import Draft, Region
from geoshield_app.domain.photo import Rgb8
from geoshield_app.domain.plan import Plan
from geoshield_app.domain.ports import Protector
from geoshield_app.domain.recipe import Recipe
from geoshield_app.domain.settings import Settings
from geoshield_app.gui.canvas.latest import Latest
from geoshield_app.gui.gallery.pair import AMPLIFIED, Pair, Wanted
from geoshield_app.gui.interruptible import LeftAlone, Stopped

STEPS = 12
"""Enough to fill the budget; the whole run takes more to find the right direction."""
SIDE_PX = 448
_PATIENCE_MS = 20_000
"""Loading the models, which happens once a session, cannot be broken off; what follows ends with an encoder's call."""
MakeProtector = Callable[[Settings, Stopped], Protector]


@dataclass(frozen=True, slots=True)
class Part:
    """What is tried on which part of a photo."""

    path: Path
    box: Box
    draft: Draft
    recipe: Recipe
    settings: Settings


def part_around(middle: tuple[float, float], size_px: tuple[int, int]) -> Box:
    """A square of at most SIDE_PX around a point, inside the photo."""
    width, height = min(SIDE_PX, size_px[0]), min(SIDE_PX, size_px[1])
    left = max(0, min(round(middle[0] - width / 2), size_px[0] - width))
    top = max(0, min(round(middle[1] - height / 2), size_px[1] - height))
    return Box(left, top, left + width, top + height)


def short(recipe: Recipe) -> Recipe:
    """The same recipe with few steps."""
    return replace(recipe, steps=min(STEPS, recipe.steps), clean_crops=min(8, recipe.clean_crops))


def inside(regions: tuple[Region, ...], box: Box) -> tuple[Region, ...]:
    """Accepted regions as the part sees them."""
    found = []
    for region in regions:
        if region.accepted and region.box is not None:
            moved = (region.box.left - box.left, region.box.top - box.top)
            left, top = max(moved[0], 0), max(moved[1], 0)
            right = min(moved[0] + region.box.width_px, box.width_px)
            bottom = min(moved[1] + region.box.height_px, box.height_px)
            if right > left and bottom > top:
                found.append(replace(region, box=Box(left, top, right, bottom)))
    return tuple(found)


def try_pattern(part: Part, make: MakeProtector, stopped: Flag) -> Pair | None:
    """The part before and after a short run, None when it was stopped. Raises an InputError or ModelError."""
    from geoshield_app.imaging.overview import part as read_part
    from geoshield_app.imaging.redact import redact

    rgb8, icc = read_part(part.path, part.box)
    regions = inside(part.draft.regions, part.box)
    base = redact(rgb8, regions, part.settings.seed)
    recipe, settings = short(part.recipe), part.settings
    plan = Plan(part.draft.photo, part.draft.notes, regions, recipe, settings.ensemble, settings.seed)
    after = _run(lambda: make(settings, stopped.is_set), base, plan, stopped)
    return None if after is None else _pair(part, base, after, icc)


def _run(make: Callable[[], Protector], base: Rgb8, plan: Plan, stopped: Flag) -> Rgb8 | None:
    """One encoder call after the other; None as soon as one ends after the flag was raised."""
    protector = None if stopped.is_set() else make()
    if protector is None or stopped.is_set():
        return None
    with closing(protector.protect(base, plan)) as work:
        while not stopped.is_set():
            try:
                next(work)
            except LeftAlone:
                return None
            except StopIteration as end:
                protected: Rgb8 = end.value.rgb8
                return protected
    return None


def _pair(part: Part, base: Rgb8, after: Rgb8, icc: bytes | None) -> Pair:
    from geoshield_app.gui.canvas.pyramid import pyramid_of
    from geoshield_app.imaging.compare import difference_picture

    size = part.box.width_px, part.box.height_px
    return Pair(
        Wanted(part.path, part.path),
        pyramid_of(base, size, icc),
        pyramid_of(after, size, icc),
        pyramid_of(difference_picture(base, after, AMPLIFIED), size, smooth=False),
    )


class PatternPreview(QObject):
    """``ready`` carries a Pair, ``failed`` a Problem; another wish stops the one before.

    ``make`` gives the optimiser; it may have to load the models first, and is called away from the window's thread.
    """

    ready = Signal(object)
    failed = Signal(object)

    def __init__(self, make: MakeProtector, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._stopped = Flag()
        self._trying = Latest(self)
        self._trying.ready.connect(self._take)
        self._trying.failed.connect(self.failed)
        program = QCoreApplication.instance()
        if program is not None:
            program.aboutToQuit.connect(self._end)

    @property
    def busy(self) -> bool:
        return self._trying.busy

    def ask(self, part: Part) -> None:
        self.stop()
        self._stopped = Flag()
        self._trying.ask(partial(try_pattern, part, self._make, self._stopped))

    @Slot()
    def stop(self) -> None:
        """As soon as the encoder at work has answered; nothing is shown."""
        self._stopped.set()
        self._trying.drop()

    @Slot()
    def _end(self) -> None:
        """The interpreter must not go while a thread still computes in it."""
        self.stop()
        QThreadPool.globalInstance().waitForDone(_PATIENCE_MS)

    @Slot(object)
    def _take(self, pair: Pair | None) -> None:
        if pair is not None:
            self.ready.emit(pair)
